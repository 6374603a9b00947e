import { describe, expect, test } from 'vitest';
import { MOST_BYTES, renderEmail } from '../../src/render/email';
import { renderText } from '../../src/render/text';
import { wordsFor } from '../../src/render/words';
import { briefingOf, EMPTY, FRAME, RICH } from './briefing-fixture';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const mail = renderEmail(RICH, FRAME);

describe('the e-mail', () => {
  test('has the date first in its subject, then the bottom line', () => {
    expect(mail.subject).toEqual(
      'Sat 21 Feb: The two sides signed 14 agreements worth 6.4 billion USD before the delegation left the harbour city, the trade ministry said in its closing statement.',
    );
  });

  test('says in its subject that nothing is new', () => {
    expect(renderEmail(EMPTY, FRAME).subject).toEqual('Sat 21 Feb: Nothing new');
  });

  test('keeps a subject to one line, whatever the sentence holds', () => {
    const point = { ...RICH.keyPoints[0], text: 'Agreed.\r\nBcc: victim@example.com\u2028and more' };
    const broken = renderEmail({ ...RICH, keyPoints: [point as (typeof RICH.keyPoints)[0]] }, FRAME);
    expect(broken.subject).toEqual('Sat 21 Feb: Agreed. Bcc: victim@example.com and more');
  });

  test('links by full addresses only', () => {
    const hrefs = [...mail.html.matchAll(/ href="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(hrefs.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
  });

  test('has as plain part what .txt says, with a link to the list of all that was read, then why it is there', () => {
    const listOfRead = /(?<=All 8 articles read, 7 used)\n([*-] .*\n( .*\n)*)+/;
    const foot = 'This is the daily edition, addressed to no subscriber.\n\nArchive: https://briefing.example/briefings\n';
    const txt = renderText(RICH, FRAME).replace(listOfRead, ': https://briefing.example/briefings/2026-02-21#sources\n');
    expect(mail.text).toEqual(`${txt}\n${foot}`);
  });

  test('says in its plain part too that there are more stories', () => {
    const { text, html } = renderEmail(briefingOf(30), FRAME);
    expect(html).toContain('>24 more stories</a>');
    expect(text).toContain('\n- 24 more stories: https://briefing.example/briefings/2026-02-21#changed\n');
  });

  test('to a reader says in both its parts why it comes, and leads to their own settings', () => {
    const links = {
      preferences: 'https://briefing.example/preferences?token=a&b',
      unsubscribe: 'https://briefing.example/unsubscribe?token=c',
    };
    const feet = ['en', 'fr', 'vi'].map((language) => {
      const { html, text } = renderEmail(RICH, { ...FRAME, language }, links);
      const { reader } = wordsFor(language);
      const paper = FRAME.site.titles[language] ?? FRAME.site.titles.en ?? '';
      const [why, flat] = [reader.whole(paper), text.replaceAll('\n', ' ')];
      return [
        [why, `href="${links.unsubscribe}"`, 'token=a&amp;b', `>${reader.change}</a>`, `>${reader.unsubscribe}</a>`].map((part) =>
          html.replaceAll('&#x3D;', '=').includes(part),
        ),
        [why, links.preferences, links.unsubscribe, reader.change, reader.unsubscribe].map((part) => flat.includes(part)),
      ];
    });
    expect(feet).toEqual(Array(3).fill([Array(5).fill(true), Array(5).fill(true)]));
  });

  test('of a narrowed briefing says in both its parts what its reader follows, by name', () => {
    const choices: [string, { leaders: string[]; topics: string[] }][] = [
      ['en', { leaders: ['linh-dao', 'greta-vos', 'to-lam'], topics: ['trade', 'energy'] }],
      ['en', { leaders: ['linh-dao'], topics: [] }],
      ['fr', { leaders: ['linh-dao', 'greta-vos'], topics: ['trade'] }],
      ['fr', { leaders: [], topics: ['trade', 'energy'] }],
    ];
    const feet = choices.map(([language, choice]) => {
      const { html, text } = renderEmail({ ...RICH, choice }, { ...FRAME, language });
      const [foot = ''] = html.match(/(You get this|Vous recevez)[^<]*/) ?? [];
      return [foot, text.replaceAll('\n', ' ').includes(foot), html.includes('addressed to no subscriber')];
    });
    expect(feet).toEqual([
      ['You get this because you follow Linh Dao, Greta Vos and To Lam, and these topics: Trade and economy, Energy.', true, false],
      ['You get this because you follow Linh Dao.', true, false],
      ['Vous recevez ce bulletin parce que vous suivez Linh Dao et Greta Vos, ainsi que ce thème : Commerce et économie.', true, false],
      ['Vous recevez ce bulletin parce que vous suivez ces thèmes : Commerce et économie, Énergie.', true, false],
    ]);
  });

  test('uses nothing that mail programs drop', () => {
    expect(/var\(|display:\s*(flex|grid)|border-radius|position:|<script|<img|url\(/.test(mail.html)).toEqual(false);
  });

  test('is one column of 600 px, for Outlook too, and every table of it but the grid is for its looks', () => {
    const tables = mail.html.match(/<table[^>]*>/g) ?? [];
    expect(tables.filter((table) => !table.includes('role="presentation"')).map((table) => /class="(\w+)"/.exec(table)?.[1])).toEqual([
      'grid',
    ]);
    expect(mail.html).toMatch(
      /<!--\[if mso\]><table role="presentation" width="600" [^>]*><tr><td><!\[endif\]-->\n<table [^>]*max-width:600px/,
    );
  });

  test('begins with what mail programs show beside the subject, and fills the rest of that line', () => {
    expect(mail.preheader).toEqual('Linh Dao · Robert Hale · Camille Aubert · Edgar P. Moss · 8 articles · 7 sources · 4 leaders · 3 min');
    const body = mail.html.slice(mail.html.indexOf('<body')).replace(/<[^>]*>\s*/g, '');
    expect(body.startsWith(`${mail.preheader}&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;`)).toEqual(true);
  });

  test('shows all nine points of the rich day', () => {
    expect([mail.shown, mail.left]).toEqual([9, 0]);
    expect(mail.html).not.toContain('more on the web');
  });

  test('of 30 points, a full day, leaves none out', () => {
    const full = renderEmail(briefingOf(30), FRAME);
    expect([full.shown, full.left, bytes(full.html) <= MOST_BYTES]).toEqual([30, 0, true]);
  });

  test('of 500 points stays under 85 KB and says how many are left to the web, in both its parts', () => {
    const big = renderEmail(briefingOf(500), FRAME);
    expect(bytes(big.html)).toBeLessThanOrEqual(MOST_BYTES);
    expect(bytes(big.html)).toBeGreaterThan(MOST_BYTES * 0.9);
    expect(big.shown + big.left).toEqual(500);
    expect(big.html).toContain(`>${big.left} more on the web</a>`);
    expect(big.text).toContain(`${big.left} more on the web: https://briefing.example/briefings/2026-02-21`);
  });

  test('leaves out the lowest-ranked points first', () => {
    const { html, shown } = renderEmail(briefingOf(500), FRAME);
    const kept = Array.from({ length: 500 }, (_, i) => html.includes(`in point ${i} that`));
    expect(kept).toEqual(Array.from({ length: 500 }, (_, i) => i < shown));
  });

  test('stays under 85 KB when every sentence and headline is 20 KB long', () => {
    const long = 'word '.repeat(4000);
    const base = briefingOf(40);
    const huge = {
      ...base,
      keyPoints: base.keyPoints.map((point) => ({ ...point, text: long })),
      stories: base.stories.map((story) => ({ ...story, headline: long, related: base.stories.map((other) => other.id) })),
      figures: RICH.figures.map((figure) => ({ ...figure, what: long, text: long })),
      ahead: RICH.ahead.map((item) => ({ ...item, text: long })),
    };
    expect(bytes(renderEmail(huge, FRAME).html)).toBeLessThanOrEqual(MOST_BYTES);
  });
});
