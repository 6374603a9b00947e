import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clear, report, send } from '../../send';

const BROWSER = { headers: { accept: 'text/html' } };
const page = async (path: string) => (await send(path, BROWSER)).text();

async function found(query: string): Promise<{ total: number; headlines: string[] }> {
  const { total, articles } = await (await send(`/api/search?${query}`)).json<{ total: number; articles: { headline: string }[] }>();
  return { total, headlines: articles.map(({ headline }) => headline) };
}

beforeEach(async () => {
  await send('/api/articles', { body: report(0) });
  await send('/api/articles', { body: report(1) });
  await send('/api/articles', {
    body: {
      text: 'Le président Emmanuel Macron a annoncé vendredi à Paris que des accords sur l’énergie seraient signés.',
      title: 'Énergie : des accords à Paris',
      publishedAt: '2026-02-20',
    },
  });
});
afterEach(clear);

describe('a page of results', () => {
  test('marks the words found and links to the sentence, the article and the day’s briefing', async () => {
    await send('/api/briefings/2026-02-21', { method: 'POST' });
    const html = await page('/search?q=steel+macron');
    expect(html).toContain('1 article<');
    expect(html).toMatch(/Emmanuel <mark>Macron<\/mark> said on Friday .* trade agreement on <mark>steel<\/mark>/);
    expect(html).toContain('href="https://news.example/reports/0#:~:text&#x3D;');
    expect(html).toContain('<a href="/briefings/2026-02-21"><span class="heard">Briefing of </span>');
  });

  test('of an article without an address links to our page of it', async () => {
    expect(await page('/search?q=accords')).toMatch(/<a class="source" href="\/articles\/[0-9a-f]{20}#:~:text&#x3D;Le%20pr%C3%A9sident/);
  });

  test('has a validator, and answers 304 to who has it', async () => {
    const { headers } = await send('/search?q=steel', BROWSER);
    const again = await send('/search?q=steel', { headers: { ...BROWSER.headers, 'if-none-match': headers.get('etag') ?? '' } });
    expect([again.status, headers.get('vary')]).toEqual([304, 'Accept, Accept-Language']);
  });

  test('speaks the reader’s language', async () => {
    const html = await page('/search?q=steel&lang=fr');
    expect(html).toContain('<html lang="fr"');
    expect(html).toContain('Préciser la recherche');
  });

  test('tells of a filter it does not know, and does not search without it', async () => {
    const html = await page('/search?q=steel&leader=Nobody+%3Cb%3E&from=soon');
    expect(html).toContain('No leader is known as “Nobody &lt;b&gt;”.');
    expect(html).toContain('“soon” is no date');
    expect(html).not.toContain('class="found"');
  });

  test('before anything is asked says what can be searched, and who is in the news', async () => {
    const html = await page('/search?q=&leader=&topic=&source=&from=&to=');
    expect(html).toContain('<a href="/leaders/emmanuel-macron">Emmanuel Macron</a>');
    expect(html).toContain('<option value="Example News">Example News</option>');
    expect(html).not.toContain('Nothing found');
  });

  test('takes no page that is none for an error', async () => {
    for (const asked of ['0', '-1', 'two', '1e9', '99', ' ']) {
      expect([asked, (await send(`/search?q=steel&page=${asked}`, BROWSER)).status]).toEqual([asked, 200]);
    }
  });

  test.each(['%', '"', 'NEAR(', '*', '\\', '%00', '%F0%9F%98%80', '<script>alert(1)</script>', 'x+'.repeat(900)])(
    'answers %s',
    async (query) => {
      const response = await send(`/search?q=${query}`, BROWSER);
      expect(response.status).toEqual(200);
      expect(await response.text()).not.toContain('<script>alert');
    },
  );
});

describe('for programs', () => {
  test('the same results with the places of the words', async () => {
    const body = await (await send('/api/search?q=Macron+energie&to=2026-02-20')).json<Record<string, unknown>>();
    expect(body).toMatchObject({
      query: 'Macron energie',
      leader: null,
      to: '2026-02-20',
      total: 1,
      oldest: null,
      page: 1,
      nextPage: null,
      articles: [{ date: '2026-02-20', briefing: null, source: null, url: null, language: 'fr', more: 0 }],
    });
    const [point] = (body.articles as { keyPoints: { text: string; found: { start: number; end: number }[] }[] }[])[0]?.keyPoints ?? [];
    expect(point?.found.map(({ start, end }) => point.text.slice(start, end))).toEqual(['Macron', 'énergie']);
  });

  test('a leader is found under any spelling, a topic by its name, a source in any case', async () => {
    const macron = (await found('leader=emmanuel-macron')).headlines;
    expect(macron).toEqual([report(0).title, 'Énergie : des accords à Paris']);
    expect((await found('leader=President+Macron')).headlines).toEqual(macron);
    expect((await found('leader=MACRON&source=example+news')).headlines).toEqual([report(0).title]);
    expect((await found('topic=Trade+and+economy')).total).toEqual((await found('topic=trade')).total);
  });

  test('a last word that is found nowhere may be the beginning of one', async () => {
    expect((await found('q=trade+agreem')).headlines).toEqual([report(0).title]);
  });

  test('what is unknown, or nothing asked, is told', async () => {
    const unknown = await send('/api/search?leader=Nobody&to=soon');
    expect([unknown.status, await unknown.json()]).toMatchObject([422, { errors: [{ pointer: '/leader' }, { pointer: '/to' }] }]);
    expect((await send('/api/search')).status).toEqual(422);
    expect((await send('/api/search?q=a&page=x')).status).toEqual(422);
  });
});

test('an error’s page has a field to search with', async () => {
  const html = await page('/no-such-page?lang=fr');
  expect(html).toMatch(/<form class="search" action="\/search" role="search">.*<input type="hidden" name="lang" value="fr">/s);
});

describe('the archive', () => {
  test('shows the newest month, or the one asked for', async () => {
    for (const date of ['2026-01-30', '2026-02-20', '2026-02-21']) await send(`/api/briefings/${date}`, { method: 'POST' });
    const days = (html: string) => [...html.matchAll(/class="day" href="\/briefings\/([\d-]+)"/g)].map((match) => match[1]);
    const newest = await page('/briefings');
    expect(days(newest)).toEqual(['2026-02-21', '2026-02-20']);
    expect(newest).toContain('aria-label="Saturday 21 February 2026, 2 articles"');
    expect(newest).toContain('<a rel="prev" href="/briefings?month&#x3D;2026-01">← January 2026</a>');
    expect(days(await page('/briefings?month=2026-01'))).toEqual(['2026-01-30']);
    expect(days(await page('/briefings?month=2025-07'))).toEqual([]);
  });

  test('takes nothing else for a month', async () => {
    for (const month of ['2026', '2026-13', '2026-02-01', 'May']) {
      expect([month, (await send(`/briefings?month=${month}`)).status]).toEqual([month, 422]);
    }
  });
});
