import { describe, expect, test } from 'vitest';
import type { AnalysedArticle } from '../../src/model';
import { renderArticle } from '../../src/render/article';
import { textFragment } from '../../src/render/sentence-link';
import { ANALYSED, BRIEFING, STORED } from './article-fixture';
import { FRAME } from './briefing-fixture';

const page = renderArticle(ANALYSED, STORED, FRAME);
const excerpt = renderArticle(ANALYSED, { ...STORED, shown: 'excerpt' }, FRAME);

function articleWith(over: Partial<AnalysedArticle['article']>): AnalysedArticle {
  return { ...ANALYSED, article: { ...ANALYSED.article, ...over } };
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x3D;': '=',
  '&nbsp;': ' ',
};

/** What a reader sees of a part of the page, blocks apart. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ');
}

const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
const marksOf = (html: string) =>
  [...html.matchAll(/<mark( class="quoted")? id="[^"]*">([^<]*)<\/mark>/g)].map(([, quoted, text]) => [text, !!quoted]);

describe('the article’s page', () => {
  test('holds every key point word for word, with nothing between its words', () => {
    const text = textOf(mainOf(page));
    const own = ANALYSED.analysis.keyPoints.map(({ start, end }) => ANALYSED.article.text.slice(start, end));
    expect(own.filter((words) => !text.includes(words))).toEqual([]);
    expect(page).not.toContain('\u00ad');
  });

  test('holds what a link to a sentence looks for, in its order', () => {
    const text = textOf(mainOf(page));
    const found = ANALYSED.analysis.keyPoints.map((point) => {
      const ends = (textFragment(point.text) ?? '').split(',').map(decodeURIComponent);
      const at = ends.map((words) => text.indexOf(words));
      return at.every((place, i) => place >= 0 && place >= (at[i - 1] ?? 0));
    });
    expect(found).toEqual(ANALYSED.analysis.keyPoints.map(() => true));
  });

  test('is the text itself once the marks are taken away', () => {
    const text =
      /<div class="text"[^>]*>([\s\S]*?)<\/div>/.exec(page)?.[1]?.replace(/&nbsp;<span class="by"[^>]*>[^<]*<\/span>/g, '') ?? '';
    expect(textOf(text).trim()).toEqual(ANALYSED.article.text.split('\n').slice(1).join(' '));
  });

  test('marks the best key points and those that the briefing quotes', () => {
    expect(marksOf(page)).toEqual([
      ['The two sides signed 14 agreements worth “6.4 billion USD” on Saturday.', false],
      ['He told students that their papers would be renewed at every consulate from March on.', true],
      ['The old rules were written for steamships, the envoy recalled.', false],
    ]);
    const one = renderArticle(ANALYSED, { ...STORED, keyPoints: 1 }, FRAME);
    expect(marksOf(one).map(([, quoted]) => quoted)).toEqual([false, true]);
  });

  test('says who speaks, as it was understood, after the sentence', () => {
    const said = [...page.matchAll(/<\/mark>(?:&nbsp;<span class="by" lang="en">([^<]*)<)?/g)].map((match) => match[1]);
    expect(said).toEqual([undefined, '[Linh Dao]', '[speaker unknown]']);
  });

  test('tells source, time, people, meetings, journeys and figures, and leads to leaders, topics and the briefing', () => {
    const text = textOf(mainOf(page));
    const told = [
      'Lotus Wire (state, Vietnam) · Saturday 21 February 2026, 14:05, Ha Noi · dated by its text',
      'Linh Dao, General Secretary, Vietnam as “He”',
      'Linh Dao · Robert Hale · President of Indonesia',
      'Linh Dao: France',
      '6.4 billion USD agreements',
    ];
    expect(told.filter((line) => !text.includes(line))).toEqual([]);
    const own = [...mainOf(page).matchAll(/ href="(\/[^"]*)"/g)].map((match) => match[1]);
    expect([...new Set(own)]).toEqual([
      '/articles/pasted-2',
      '/api/articles/pasted',
      '/briefings/2026-02-21',
      '/topics/trade',
      '/briefings/2026-02-21#point-p20',
      '/topics/diaspora',
      '/leaders/linh-dao',
    ]);
  });

  test('has every anchor that it links to, and none twice', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    const wanted = [...page.matchAll(/ href="#([^"]*)"/g)].map((match) => match[1]);
    expect([wanted.filter((id) => !ids.includes(id)), ids.length]).toEqual([[], new Set(ids).size]);
  });

  test('leads search engines to the original, and stays out of them where there is none', () => {
    const robots = '<meta name="robots" content="noindex">';
    const found = renderArticle(articleWith({ url: 'https://www.wire.example/1' }), STORED, FRAME);
    expect([page.includes(robots), page.includes('rel="canonical"')]).toEqual([true, false]);
    expect([found.includes(robots), /rel="canonical" href="([^"]*)"/.exec(found)?.[1]]).toEqual([false, 'https://www.wire.example/1']);
    expect([found.includes('rel="alternate" hreflang'), found.includes('og:url')]).toEqual([false, false]);
    expect(found).toContain('Read the original at wire.example');
  });

  test('is in the reader’s language around a text that keeps its own', () => {
    const french = renderArticle(articleWith({ language: 'ar' }), STORED, { ...FRAME, language: 'fr' });
    expect(french).toContain('<div class="text" lang="ar" dir="rtl">');
    expect(french).toContain('<span class="by" lang="fr">[Linh Dao]</span>');
    expect(textOf(french)).toContain('samedi 21 février 2026, 14:05, Hanoï · daté d’après son texte · en arabe');
    const unknown = renderArticle(articleWith({ language: 'und' }), STORED, FRAME);
    expect(unknown).toContain('<div class="text" dir="auto">');
  });

  test('an article without headline, source, date or anything understood is shown', () => {
    const { analysis } = ANALYSED;
    const bare: AnalysedArticle = {
      article: { ...ANALYSED.article, headline: '', source: null, publishedAt: '2026-02-21', dateFrom: 'arrival' },
      analysis: { ...analysis, people: [], meetings: [], visits: [], figures: [], topics: [], keyPoints: [] },
    };
    const text = textOf(mainOf(renderArticle(bare, { ...STORED, briefing: null }, FRAME)));
    expect(text).toContain('unnamed source · Saturday 21 February 2026 · dated by its arrival');
    expect(text).toContain('No briefing has used this article yet.');
    expect(text).toContain('Harbour Council founded with 14 agreements');
  });

  test('names who wrote it, and says where only an excerpt could be had', () => {
    const part = articleWith({ author: 'Ada\u202e Penn', excerpt: true });
    const text = (language: string) => textOf(mainOf(renderArticle(part, STORED, { ...FRAME, language })));
    expect(text('en')).toContain('Lotus Wire (state, Vietnam) · by Ada Penn · Saturday');
    expect(text('en')).toContain('This is an excerpt: its feed gave no more.');
    expect(text('fr')).toContain('Lotus Wire (État, Vietnam) · par Ada Penn · samedi');
    expect(text('vi')).toContain('Lotus Wire (nhà nước, Việt Nam) · tác giả Ada Penn · ');
    expect(textOf(mainOf(page))).not.toMatch(/· by |excerpt/);
  });

  test('what was stored before visits and corrections were read is shown', () => {
    const { visits: _, correction: __, ...analysis } = ANALYSED.analysis;
    const { corrections: ___, ...briefing } = BRIEFING;
    const earlier = { ...ANALYSED, analysis: analysis as AnalysedArticle['analysis'] };
    const html = renderArticle(earlier, { ...STORED, briefing: briefing as typeof BRIEFING }, FRAME);
    expect(html).toContain('He told students');
  });
});

describe('an excerpt', () => {
  test('holds headline and key points, each linked to, and nothing else of the text', () => {
    const text = textOf(mainOf(excerpt));
    expect(text).toContain('He told students that their papers would be renewed');
    expect(['Nothing else was said', 'The doses arrive on Monday'].filter((words) => excerpt.includes(words))).toEqual([]);
    expect(text).toContain('The whole text belongs to its publisher.');
  });
});
