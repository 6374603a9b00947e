import { describe, expect, test } from 'vitest';
import { renderSourcesPage } from '../../src/render/sources-page';
import { FRAME } from './briefing-fixture';
import { SOURCES } from './sources-fixture';

const render = (over: Partial<typeof SOURCES> = {}, language = 'en') => renderSourcesPage({ ...SOURCES, ...over }, { ...FRAME, language });
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
const text = (html: string) =>
  mainOf(html)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');
const rows = (html: string) =>
  [...html.matchAll(/<tr><th scope="row">([\s\S]*?)<\/tr>/g)].map(([, row]) => text(`<main>${row}</main>`).trim());

describe('the page of sources', () => {
  test('tells of each whose it is, how often it is asked, when it answered and brought news, and what is wrong in plain words', () => {
    expect(rows(render())).toEqual([
      'Courrier du Sud silent since 19 February France · public · in French · every 4 h · courrier.example 19 Feb 13:30 30 Nov 2025 0',
      'Old Paper gone since 19 February France · private · in French · every 24 h · feeds.vna.example 22 Feb 06:10 22 Feb 05:40 0',
      'Quiet Wire paused UN · in French · every 30 min · feeds.vna.example – – 0',
      'Press Office by e-mail – – 0',
      'VNA Vietnam · state · in Vietnamese · every 30 min · feeds.vna.example 22 Feb 06:10 22 Feb 05:40 1,234',
    ]);
  });

  test('says the same in French and in Vietnamese', () => {
    expect([rows(render({}, 'fr'))[0], rows(render({}, 'vi'))[4]]).toEqual([
      'Courrier du Sud muette depuis le 19 février France · public · en français · toutes les 4 h · courrier.example 19 févr. 13:30 30 nov. 2025 0',
      'VNA Việt Nam · nhà nước · tiếng Việt · 30 phút một lần · feeds.vna.example 22/2 06:10 22/2 05:40 1.234',
    ]);
  });

  test('never holds the address of a feed, which may hold a secret', () => {
    expect(render()).not.toMatch(/a-secret-of-the-feed|\/rss|https?:\/\/[^"]*(?:vna|courrier)\.example/);
  });

  test('says to whom an outlet writes that wants to be left out', () => {
    expect(text(render())).toContain('may write to editors@briefing.example.');
    expect(text(render({ contact: null }))).toContain('may write to whoever runs this site.');
  });

  test('lists the others, and leads to the articles of who has some', () => {
    const links = [...mainOf(render()).matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual(['/search?source&#x3D;VNA', '/search?source&#x3D;Lotus%20Wire']);
    expect(text(render())).toContain('Lotus Wire · Al Marsad');
  });

  test('says that articles come by hand where nothing is listed', () => {
    const empty = render({ listed: [], others: [] });
    expect([
      text(empty).includes('No sources are listed: articles come by hand.'),
      empty.includes('<table'),
      empty.includes('id="others"'),
    ]).toEqual([true, false, false]);
  });
});
