import { describe, expect, test } from 'vitest';
import { renderPage } from '../../src/render/page';
import { viewBriefing } from '../../src/render/view/briefing-view';
import { DAYS, FRAME, RICH } from './briefing-fixture';

/** The value of every attribute of that name. */
function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
}

describe('the page', () => {
  test('speaks the reader’s language, and leaves what articles say in theirs', () => {
    const french = viewBriefing(RICH, { ...FRAME, language: 'fr' }, 'page');
    expect([french.day, french.title, french.words.sections.bottomLine, french.leaders[0]?.entries[1]?.point?.lang]).toEqual([
      'Samedi 21 février 2026',
      'Le bulletin quotidien',
      'L’essentiel',
      'en',
    ]);
  });

  test('keeps the reader’s language in its links, where it is not what a plain address gives', () => {
    const ways = [FRAME, { ...FRAME, language: 'fr' }, { ...FRAME, chosen: true }].map((frame) =>
      attributes(renderPage(RICH, frame, DAYS), 'href').filter((href) => /^\/leaders/.test(href)),
    );
    expect(ways.map(([first]) => first)).toEqual(['/leaders', '/leaders?lang&#x3D;fr', '/leaders?lang&#x3D;en']);
  });

  test('has one canonical address a language, and names the others', () => {
    const html = renderPage(RICH, { ...FRAME, language: 'fr' }, DAYS);
    expect(html).toContain('<link rel="canonical" href="https://briefing.example/briefings/2026-02-21?lang&#x3D;fr">');
    expect(html).toContain('<link rel="alternate" hreflang="en" href="https://briefing.example/briefings/2026-02-21">');
  });
});
