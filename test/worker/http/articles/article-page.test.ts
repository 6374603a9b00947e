import { afterEach, expect, test } from 'vitest';
import { clear, report, send } from '../../send';

afterEach(clear);

const { title, text, source } = report(1);
const PASTED = { title, text, source, publishedAt: '2026-02-21' };
const EXCERPT = { bindings: { SHOW_ARTICLES: 'excerpt' } as object };

async function store(article: object): Promise<string> {
  return (await (await send('/api/articles', { body: article })).json<{ id: string }>()).id;
}

const publish = () => send('/api/briefings/2026-02-21', { method: 'POST' });

test('a source without an address is read at home, at the sentence that the briefing quotes', async () => {
  const id = await store(PASTED);
  await publish();
  const briefing = await (await send('/briefings/2026-02-21', { headers: { accept: 'text/html' } })).text();
  const [, path] = new RegExp(`href="(/articles/${id})#:~:text&#x3D;German`).exec(briefing) ?? [];
  expect(path).toEqual(`/articles/${id}`);
  const response = await send(path ?? '', { token: null });
  const page = await response.text();
  expect([response.status, page.includes('<mark class="quoted"'), page.includes('href="/briefings/2026-02-21"')]).toEqual([
    200,
    true,
    true,
  ]);
  const again = await send(path ?? '', { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
  expect(again.status).toEqual(304);
});

test('an article that no briefing used yet has a page', async () => {
  const page = await (await send(`/articles/${await store(PASTED)}?lang=fr`)).text();
  expect(page).toContain('Aucun bulletin n’a encore utilisé cet article.');
});

test('where texts may not be shown, readers get key points, and who has the token the text', async () => {
  const id = await store({ ...PASTED, text: `${text} ${'It rained on the square. '.repeat(3)}Nobody was surprised by it.` });
  const page = await (await send(`/articles/${id}`, EXCERPT)).text();
  expect([page.includes('railway across the border'), page.includes('Nobody was surprised')]).toEqual([true, false]);
  type Read = { article: { text: string | null; headline: string }; keyPoints: object[] };
  const read = async (token?: null) => (await send(`/api/articles/${id}?keyPoints=50`, { ...EXCERPT, token })).json<Read>();
  const [reader, holder] = [await read(null), await read()];
  expect([reader.article.text, reader.article.headline, reader.keyPoints.length < holder.keyPoints.length]).toEqual([null, title, true]);
  expect(holder.article.text).toContain('Nobody was surprised');
});

test('texts are whole where nobody says otherwise, excerpts where the operator does', async () => {
  const id = await store(PASTED);
  const read = async (bindings: object) =>
    (await send(`/api/articles/${id}`, { bindings, token: null })).json<{ article: { text: string | null } }>();
  const texts = [await read({ LOCAL: '' }), await read({ SHOW_ARTICLES: 'excerpt' })].map(({ article }) => article.text);
  expect([typeof texts[0], texts[1]]).toEqual(['string', null]);
});

test('an address that no article has is not found', async () => {
  expect((await send('/articles/none', { headers: { accept: 'text/html' } })).status).toEqual(404);
});
