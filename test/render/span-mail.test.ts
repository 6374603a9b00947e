import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { PointSource } from '../../src/model';
import { MOST_BYTES, renderEmail } from '../../src/render/email';
import type { Sketch } from '../compose/analysed';
import { railway, vaccine } from '../compose/day';
import { fullDays, railwayNext, sketchDays, span } from '../compose/span-days';
import { FRAME } from './briefing-fixture';
import { MAIL_RULES } from './mail-rules';

const FRIDAY = '2026-03-06';
const SATURDAY = '2026-03-07';
const SUNDAY = '2026-03-08';
const at = (sketch: Sketch, publishedAt: string): Sketch => ({ ...sketch, publishedAt });
const weekend = sketchDays({
  [FRIDAY]: [at(railway, '2026-03-06T07:15:00Z')],
  [SATURDAY]: [at(railwayNext, '2026-03-07T09:05:00Z')],
  [SUNDAY]: [at(vaccine, '2026-03-08T03:30:00Z')],
});
const briefing = span(weekend);
const mail = renderEmail(briefing, FRAME);
const bytes = (text: string) => new TextEncoder().encode(text).length;
/** Its words are far longer than any article's. */
const SOURCE = { ...(briefing.keyPoints[0]?.sources[0] as PointSource), url: `https://wire.example/${'long/'.repeat(1500)}` };
const plain = (html: string) => html.replace(/<[^>]*>/g, '');

describe('the mail of several dates', () => {
  test('has the dates first in its subject, in the language of its reader', () => {
    const subjects = ['en', 'fr', 'vi'].map((language) => renderEmail(briefing, { ...FRAME, language }).subject.slice(0, 24));
    expect(subjects).toEqual(['6–8 Mar: President Ada N', '6–8 mars\u202f: President Ada', '6–8/3: President Ada Nor']);
  });

  test('says over two months and over two years both ends', () => {
    const ends = [
      ['2026-02-27', '2026-03-01'],
      ['2025-12-30', '2026-01-05'],
    ].map(([from = '', to = '']) => span(sketchDays({ [from]: [railway], [to]: [vaccine] })));
    const told = ends.flatMap((one) =>
      ['en', 'fr', 'vi'].map((language) => {
        const { subject, text } = renderEmail(one, { ...FRAME, language });
        return [subject.split(/\s?:/)[0], text.split('\n')[1]];
      }),
    );
    expect(told).toEqual([
      ['27 Feb – 1 Mar', '27 February – 1 March 2026'],
      ['27 févr. – 1er mars', '27 février – 1er mars 2026'],
      ['27/2 – 1/3', '27/2 – 1/3/2026'],
      ['30 Dec 2025 – 5 Jan 2026', '30 December 2025 – 5 January 2026'],
      ['30 déc. 2025 – 5 janv. 2026', '30 décembre 2025 – 5 janvier 2026'],
      ['30/12/2025 – 5/1/2026', '30/12/2025 – 5/1/2026'],
    ]);
  });

  test('links the page of each date in both its parts, narrowed where it is', () => {
    const pages = [FRIDAY, SATURDAY, SUNDAY].map((date) => `https://briefing.example/briefings/${date}`);
    expect(pages.filter((page) => !mail.html.includes(`href="${page}"`) || !mail.text.includes(`: ${page}\n`))).toEqual([]);
    const narrowed = renderEmail(span(weekend, { leaders: ['ben-south'], topics: [] }), FRAME);
    const query = '?leaders=ben-south';
    expect(
      pages.filter(
        (page) =>
          !narrowed.html.includes(`href="${page}${query.replace('=', '&#x3D;')}"`) || !narrowed.text.includes(`: ${page}${query}\n`),
      ),
    ).toEqual([]);
  });

  test('covers the time from the first to the last', () => {
    expect(mail.text).toContain('\nCovers 6 Mar 06:30 – 9 Mar 06:30 Ha Noi\n');
  });

  test('says of points of earlier days on which they were told, and the time of that day', () => {
    expect(mail.text).toContain('\n  Fri · Wire 14:15 [1]');
    expect(mail.text).toContain('\n  Sat · Gazette 16:05 [');
    expect(mail.text).toContain('\n  Gazette 10:30 [');
    expect(plain(mail.html)).toMatch(/Fri · Wire\s14:15/);
    const days = ['fr', 'vi'].map((language) => / (\S+(?: \d)?) · Wire\s/.exec(renderEmail(briefing, { ...FRAME, language }).text)?.[1]);
    expect(days).toEqual(['Ven.', 'Thứ 6']);
  });

  test('leads to a point, a leader and a topic on the page of the day that has them', () => {
    const [bottomLine] = briefing.keyPoints;
    const hrefs = [...mail.html.matchAll(/href="([^"]*#(?:point|leader|topic)-[^"]*)"/g)].map(([, href]) => href);
    const dates = new Map(briefing.days?.flatMap(({ date, keyPoints }) => keyPoints.map((id) => [`point-${id}` as string, date] as const)));
    const points = hrefs.filter((href) => href?.includes('#point-')).map((href) => (href ?? '').split(/.*\/|#/).slice(1));
    expect(points.length).toBeGreaterThan(0);
    expect(points.filter(([date, id]) => dates.get(id ?? '') !== date)).toEqual([]);
    expect(points.some(([, id]) => id === `point-${bottomLine?.id}`)).toEqual(true);
    expect(hrefs.filter((href) => href?.endsWith('#leader-cleo-east')).every((href) => href?.includes(SUNDAY))).toEqual(true);
    expect(hrefs.filter((href) => href?.endsWith('#leader-ada-north')).every((href) => href?.includes(FRIDAY))).toEqual(true);
  });

  test('of seven full days stays under 85 KB, is valid, and has everything of up to 900 words or says how much it leaves', () => {
    const full = renderEmail(span(fullDays(7, 40)), FRAME);
    expect(bytes(full.html)).toBeLessThanOrEqual(MOST_BYTES);
    expect([full.shown > 20, full.text.includes('more on the web')]).toEqual([true, full.left > 0]);
    const validator = new HtmlValidate(MAIL_RULES);
    const faults = [full, mail].map(({ html }) =>
      validator.validateStringSync(html).results.flatMap(({ messages }) => messages.map((m) => m.message)),
    );
    expect(faults).toEqual([[], []]);
  }, 60_000);

  test('that has no room for a point leads to the pages of its dates', () => {
    const long = { ...briefing, keyPoints: briefing.keyPoints.map((point) => ({ ...point, sources: Array(4).fill(SOURCE) })) };
    const { html, text, left } = renderEmail(long, FRAME);
    expect(left).toBeGreaterThan(0);
    expect(plain(html)).toContain(`${left} more on the web: Fri\u00a06\u00a0Mar · Sat\u00a07\u00a0Mar · Sun\u00a08\u00a0Mar`);
    expect(text).toContain(`\n${left} more on the web\n`);
  });
});
