import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../src/model';
import { MOST_BYTES, renderEmail } from '../../src/render/email';
import { briefingOf, FRAME, RICH } from './briefing-fixture';
import { MAIL_RULES } from './mail-rules';

const validator = new HtmlValidate(MAIL_RULES);

/** A day of `count` points, its sentences and headlines made of other words. */
function dayOf(count: number, word: (i: number) => string, over: Partial<Briefing> = {}): Briefing {
  const day = briefingOf(count);
  return {
    ...day,
    ...over,
    keyPoints: day.keyPoints.map((point, i) => ({ ...point, text: `${word(i)} ${i}.` })),
    stories: day.stories.map((story, i) => ({ ...story, headline: word(i) })),
    articles: day.articles.map((article, i) => ({ ...article, headline: word(i) })),
  };
}

const ARABIC = 'قال الوزير إن المجلس سيجتمع في الربيع المقبل لبحث أمن الموانئ وخطوط السكك الحديدية';
const FAMILY = '👩‍👩‍👧‍👦🇻🇳 Harbour 🚢 reopened 🎉, the minister said 🗣️ in point';
const HEADLINE = `${'The council that meets in the harbour city '.repeat(7).slice(0, 299)}.`;
const UNBROKEN = 'W'.repeat(300);

const DAYS: Record<string, (count: number) => Briefing> = {
  'of plain sentences': briefingOf,
  'of a paper written from right to left': (count) => dayOf(count, () => ARABIC, { language: 'ar', title: 'الموجز اليومي' }),
  'of sentences from right to left among others': (count) => {
    const day = dayOf(count, (i) => (i % 2 ? ARABIC : 'The minister spoke in point'));
    return { ...day, keyPoints: day.keyPoints.map((point, i) => ({ ...point, language: i % 2 ? 'ar' : 'en' })) };
  },
  'of emoji': (count) => dayOf(count, () => FAMILY),
  'of headlines of 300 characters': (count) => dayOf(count, () => HEADLINE),
  'of words of 300 characters': (count) => dayOf(count, () => UNBROKEN),
};

const bytes = (text: string) => new TextEncoder().encode(text).length;
const flat = (text: string) => text.replace(/\s+/g, ' ');
const inHtml = (text: string) => text.replace(/[’'`=]/g, (sign) => ({ "'": '&#x27;', '`': '&#x60;', '=': '&#x3D;' })[sign] ?? sign);

for (const [name, day] of Object.entries(DAYS)) {
  describe(`the mail ${name}`, () => {
    test.each([0, 1, 20, 200, 500])('with %i points is valid, complete or trimmed by rank, and small enough', (count) => {
      const briefing = day(count);
      const { html, text, shown, left } = renderEmail(briefing, { ...FRAME, language: briefing.language });
      const points = briefing.keyPoints.map((point) => point.text);
      const isShown = points.map((_, i) => i < shown);

      expect([shown + left, count === 0 || shown > 0, bytes(html) <= MOST_BYTES]).toEqual([count, true, true]);
      expect(points.map((point) => html.includes(`>${inHtml(point)}<`))).toEqual(isShown);
      expect(points.map((point) => flat(text).includes(point))).toEqual(isShown);
      expect([html, text].map((part) => part.includes(`${left} more on the web`))).toEqual(left > 0 ? [true, true] : [false, false]);
      expect(validator.validateStringSync(html).results.flatMap(({ messages }) => messages.map((m) => `${m.line}: ${m.message}`))).toEqual(
        [],
      );
    });
  });
}

describe('the plain part of a mail', () => {
  const texts = Object.values(DAYS).map((day) => renderEmail(day(20), FRAME).text);

  test('keeps to lines of 76 characters but for addresses and words that are longer', () => {
    const wide = texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 76 && !/https?:|\S{70}/.test(line));
    expect(wide).toEqual([]);
  });

  test('lists under its number every source that it cites, with its address', () => {
    for (const text of [...texts, renderEmail(RICH, FRAME).text]) {
      const cited = new Set([...text.matchAll(/\[(\d+)\](?! \S+.* https?:)/g)].map((match) => Number(match[1])));
      const listed = [...text.matchAll(/^\[(\d+)\] \S/gm)].map((match) => Number(match[1]));
      expect([...cited].filter((number) => !listed.includes(number))).toEqual([]);
      expect(listed).toEqual(listed.map((_, i) => i + 1));
    }
  });

  test('holds no markup', () => {
    expect(texts.filter((text) => /<[a-z/]|&[a-z#0-9]+;/i.test(text))).toEqual([]);
  });
});

describe('a mail written from right to left', () => {
  const { html } = renderEmail(RICH, { ...FRAME, language: 'ar' });

  test('says so on the page and on what Gmail keeps of it', () => {
    expect(html.match(/<(html|div) lang="ar" dir="rtl"/g)).toEqual(['<html lang="ar" dir="rtl"', '<div lang="ar" dir="rtl"']);
  });

  test('sets nothing to the left, and pads both sides alike', () => {
    expect(html).not.toContain('align="left"');
    const paddings = [...html.matchAll(/padding:([^;"]+)/g)].map((match) => (match[1] ?? '').split(' '));
    expect(paddings.filter(([, right, , left]) => left !== undefined && left !== right)).toEqual([]);
  });
});
