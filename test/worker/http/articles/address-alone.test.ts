import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { newSite, page } from '../../feeding';
import { clear, send } from '../../send';

afterEach(clear);

const problemOf = async (response: Response) => {
  const { status, title, detail, errors } = await response.json<{ status: number; title: string; detail: string; errors?: object[] }>();
  return { status, title, detail, errors };
};

test('of an address alone, the article is taken from its page', async () => {
  const site = await newSite();
  await site.answer({ '/1': page(1, 'A treaty on steel') });
  const now = new Date('2026-02-21T08:00:00Z');
  const first = await send('/api/articles', { body: { url: `${site.url}/1?utm_source=mail` }, now });
  expect([first.status, await first.json()]).toMatchObject([201, { status: 'stored', headline: 'A treaty on steel', date: '2026-02-21' }]);
  const again = await send('/api/articles', { body: { url: `${site.url}/1` }, now });
  expect([again.status, await again.json()]).toMatchObject([200, { status: 'duplicate' }]);
  expect((await site.log()).map(({ path }) => path)).toEqual(['/robots.txt', '/1', '/1']);
});

test('what is said beside the address goes before what the page says', async () => {
  const site = await newSite();
  await site.answer({ '/1': page(1) });
  const body = { url: `${site.url}/1`, title: 'Steel', source: 'The Pass', publishedAt: '2026-02-19', text: null };
  const { id } = await (await send('/api/articles', { body })).json<{ id: string }>();
  expect(await (await send(`/api/articles/${id}`)).json()).toMatchObject({
    date: '2026-02-19',
    article: { headline: 'Steel', source: 'The Pass', url: `${site.url}/1` },
  });
});

test('it is analysed without being stored, too', async () => {
  const site = await newSite();
  await site.answer({ '/1': page(1) });
  const response = await send('/api/analyze', { body: { url: `${site.url}/1` } });
  expect([response.status, await response.json()]).toMatchObject([200, { article: { headline: 'Report 1', url: `${site.url}/1` } }]);
  expect(await env.DB.prepare('SELECT count(*) AS count FROM articles').first('count')).toEqual(0);
});

test('each line of many may be an address', async () => {
  const site = await newSite();
  await site.answer({ '/1': page(1) });
  const body = [{ url: `${site.url}/1` }, { url: `${site.url}/none` }, { url: 'http://10.0.0.1/' }]
    .map((line) => JSON.stringify(line))
    .join('\n');
  const response = await send('/api/articles', { body, headers: { 'content-type': 'application/x-ndjson' } });
  const lines = (await response.text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { line: 1, status: 'stored' },
    { line: 2, status: 'refused', code: 422 },
    { line: 3, status: 'refused', code: 422 },
  ]);
});

test.each([
  ['a page that robots.txt keeps us from', { '/robots.txt': { body: 'User-agent: *\nDisallow: /' }, '/1': page(1) }, 422, 'robots'],
  ['a page that is not there', {}, 422, '404'],
  ['a page that is gone', { '/1': { status: 410 } }, 422, 'gone'],
  [
    'a page without an article',
    { '/1': { headers: { 'content-type': 'text/html' }, body: '<html><body></body></html>' } },
    422,
    'no article',
  ],
  ['what is no page', { '/1': { headers: { 'content-type': 'image/png' }, body: 'PNG' } }, 422, ''],
  ['a site that fails', { '/1': { status: 500 } }, 502, '500'],
  ['a site that is busy', { '/1': { status: 429 } }, 502, ''],
  ['a site that hangs up', { '/robots.txt': { body: '' }, '/1': { instead: 'hang up' as const } }, 502, ''],
])('%s is a clear problem', async (_, answers, status, why) => {
  const site = await newSite();
  await site.answer(answers);
  const problem = await problemOf(await send('/api/articles', { body: { url: `${site.url}/1` } }));
  expect(problem).toMatchObject({ status, title: status === 422 ? 'Not an article' : 'No answer', detail: expect.stringContaining(why) });
  expect(problem.detail).toMatch(/^The page cannot be read: .*[^.]\.$/);
});

test.each(['http://127.0.0.1/', 'http://169.254.169.254/latest/meta-data/', 'http://localhost:8787/', 'http://0x7f.1/'])(
  '%s is refused',
  async (url) => {
    expect(await problemOf(await send('/api/articles', { body: { url } }))).toMatchObject({ status: 422, errors: [{ pointer: '/url' }] });
  },
);

test('what is no address, or faulty beside it, is asked of nobody', async () => {
  const site = await newSite();
  await site.answer({ '/1': page(1) });
  for (const body of [{ url: 'file:///etc/passwd' }, { url: 7 }, { url: '' }, {}, { url: `${site.url}/1`, title: 7 }]) {
    expect((await send('/api/articles', { body })).status).toEqual(422);
  }
  expect((await send('/api/articles', { body: { url: `${site.url}/1` }, token: null })).status).toEqual(401);
  expect(await site.log()).toEqual([]);
});

test('a date beside it that is none is told', async () => {
  const site = await newSite();
  await site.answer({ '/1': page(1) });
  const problem = await problemOf(await send('/api/articles', { body: { url: `${site.url}/1`, publishedAt: 'soon' } }));
  expect(problem).toMatchObject({ status: 422, errors: [{ pointer: '/publishedAt' }] });
});
