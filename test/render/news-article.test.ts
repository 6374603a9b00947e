import { expect, test } from 'vitest';
import { renderPage } from '../../src/render/page';
import { DAYS, FRAME, RICH } from './briefing-fixture';

test('a page says what it is to machines, and no text of an article can end that', () => {
  const [point, ...others] = RICH.keyPoints;
  const text = '</script><script>alert(1)</script> & "so on" \u2028';
  const html = renderPage({ ...RICH, keyPoints: [{ ...(point as (typeof RICH.keyPoints)[0]), text }, ...others] }, FRAME, DAYS);
  const [, json = '', ...more] = html.split(/<script type="application\/ld\+json">|<\/script>/);
  expect(more.length).toEqual(1);
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'NewsArticle',
    datePublished: RICH.publishedAt,
    inLanguage: 'en',
    url: 'https://briefing.example/briefings/2026-02-21',
    description: text.replace(' \u2028', ''),
  });
});
