import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import type { Briefing } from '../../../../src/model';
import {
  briefed,
  briefingOf,
  bytesOf,
  CORRECTED,
  DAY,
  EXTENDED,
  FIRST,
  HTML,
  NEXT,
  pageOf,
  post,
  publish,
  railway,
  rows,
  type Stored,
} from '../../railway';
import { clear, send, textOf } from '../../send';

afterEach(clear);

test('an article with other words under the same address is a new version, and both are kept', async () => {
  const first = await post(railway(FIRST));
  const response = await send('/api/articles', { body: railway(CORRECTED, { publishedAt: '2026-02-25' }) });
  const second = await response.json<Stored>();
  expect([response.status, second, response.headers.get('location')]).toEqual([
    201,
    { id: second.id, status: 'stored', date: DAY, headline: 'Chancellor Merz announces a railway', language: 'en', replaces: first.id },
    `/api/articles/${second.id}`,
  ]);
  expect(second.id).not.toEqual(first.id);
  const texts = await Promise.all(
    [first, second].map(async ({ id }) => (await (await send(`/api/articles/${id}`)).json<{ article: { text: string } }>()).article.text),
  );
  expect(texts).toEqual([FIRST, CORRECTED]);
  const { articles } = await (await send('/api/articles')).json<{ articles: { id: string }[] }>();
  expect(articles.map(({ id }) => id)).toEqual([second.id]);
});

test('a version is of the source of the first, whoever sends it', async () => {
  await post(railway(FIRST));
  const { id } = await post(railway(CORRECTED, { source: undefined }));
  expect((await (await send(`/api/articles/${id}`)).json<{ article: { source: string } }>()).article.source).toEqual('Example News');
});

test('the same words, however spaced and accented, change nothing; nor does an older version that comes again', async () => {
  const first = await post(railway(FIRST));
  const second = await post(railway(CORRECTED));
  expect(await post(railway(CORRECTED.toUpperCase().replaceAll(' ', '  ')))).toMatchObject({ id: second.id, status: 'duplicate' });
  expect(await post(railway(FIRST))).toMatchObject({ id: first.id, status: 'duplicate' });
  expect(await rows()).toEqual([
    { id: first.id, aside: 'replaced', briefing: null },
    { id: second.id, aside: null, briefing: null },
  ]);
});

test('an article stored before hashes of texts were kept is compared by its content', async () => {
  const first = await post(railway(FIRST));
  await env.DB.prepare('UPDATE articles SET text_hash = NULL').run();
  expect(await post(railway(FIRST))).toMatchObject({ id: first.id, status: 'duplicate' });
  expect(await env.DB.prepare('SELECT count(text_hash) AS kept FROM articles').first('kept')).toEqual(1);
  await env.DB.prepare('UPDATE articles SET text_hash = NULL').run();
  expect(await post(railway(CORRECTED))).toMatchObject({ status: 'stored', replaces: first.id });
});

test('before a briefing tells it, the new version just takes the place of the old one', async () => {
  await post(railway(FIRST));
  const { id } = await post(railway(CORRECTED));
  await publish(DAY);
  const { articles, changes, keyPoints } = await briefingOf(DAY);
  expect([articles.map((article) => article.id), changes, await briefed([DAY])]).toEqual([[id], undefined, [1]]);
  expect(keyPoints.map(({ text }) => text).join()).toContain('5 billion');
});

test('a briefing that told the old version is published again with the new one, marked, and the next one says what has changed', async () => {
  const first = await post(railway(FIRST));
  await publish(DAY);
  expect(await pageOf(DAY)).toContain('3 billion');
  const second = await post(railway(CORRECTED), { now: new Date('2026-02-22T03:00:00Z') });
  const change = {
    ...{ article: second.id, replaces: first.id, kind: 'corrected', date: DAY, at: '2026-02-22T03:00:00.000Z' },
    said: [{ was: expect.stringContaining('3 billion'), now: expect.stringContaining('5 billion') }],
    leaders: ['friedrich-merz'],
  };
  const corrected = await briefingOf(DAY);
  expect([corrected.articles.map(({ id }) => id), corrected.changes]).toMatchObject([[second.id], [change]]);
  expect(corrected.keyPoints.map(({ text }) => text).join()).not.toContain('3 billion');

  await publish(NEXT);
  await publish('2026-02-23');
  expect((await briefingOf(NEXT)).changes).toMatchObject([change]);
  expect([(await briefingOf('2026-02-23')).changes, await briefed([DAY, NEXT, '2026-02-23'])]).toEqual([undefined, [1]]);
});

test('who follows the leader of whom it tells reads of the change, and who follows another does not', async () => {
  await post(railway(FIRST));
  await publish(DAY);
  await post(railway(CORRECTED));
  await publish(NEXT);
  const followed = async (leader: string, date: string) =>
    (await (await send(`/briefings/${date}.json?leaders=${leader}`)).json<Briefing>()).changes;
  expect(await followed('friedrich-merz', NEXT)).toHaveLength(1);
  expect(await followed('friedrich-merz', DAY)).toHaveLength(1);
  expect(await followed('to-lam', NEXT)).toEqual(undefined);
});

test('a report that only grew is told as extended, with nothing put right', async () => {
  await post(railway(FIRST));
  await publish(DAY);
  await post(railway(EXTENDED));
  expect((await briefingOf(DAY)).changes).toMatchObject([{ kind: 'extended', said: [] }]);
});

test('of two changes before the next briefing, that one tells what was said first and what stands last', async () => {
  const first = await post(railway(FIRST));
  await publish(DAY);
  await post(railway(CORRECTED), { now: new Date('2026-02-22T03:00:00Z') });
  const last = await post(railway(FIRST.replace('3 billion', '7 billion')), { now: new Date('2026-02-22T04:00:00Z') });
  await publish(NEXT);
  expect((await briefingOf(NEXT)).changes).toMatchObject([
    {
      ...{ article: last.id, replaces: first.id },
      said: [{ was: expect.stringContaining('3 billion'), now: expect.stringContaining('7 billion') }],
    },
  ]);
});

const budget = {
  ...railway('French President Emmanuel Macron said the budget would grow by 4 percent.'),
  url: 'https://news.example/budget',
};
const at = (hour: number) => ({ now: new Date(`2026-02-22T0${hour}:00:00Z`) });
const corrected = new Set<string>();

test.each([
  [budget, railway(FIRST)],
  [railway(FIRST), budget],
])('a corrected briefing is the same byte for byte, made again and whatever order its articles came in', async (one, other) => {
  await post(one, at(1));
  await post(other, at(2));
  await publish(DAY);
  await post(railway(CORRECTED), at(3));
  corrected.add(await bytesOf(DAY));
  await publish(DAY);
  corrected.add(await bytesOf(DAY));
  expect(corrected.size).toEqual(1);
});

test('a page says that its report has changed, in each language, and so do the other forms', async () => {
  const first = await post(railway(FIRST));
  await publish(DAY);
  const second = await post(railway(CORRECTED), { now: new Date('2026-02-22T03:00:00Z') });
  await publish(NEXT);
  for (const form of ['txt', 'md', 'eml']) {
    const text = (await textOf(await send(`/briefings/${NEXT}.${form}`))).replace(/=\r?\n/g, '').replace(/\s+/g, ' ');
    expect(text, form).toContain('3 billion dollars');
    expect(text, form).toContain('5 billion dollars');
  }
  const marked = await pageOf(DAY);
  expect(marked).toContain('Corrected on 22 February');
  expect((await (await send(`/briefings/${DAY}?lang=fr`, HTML)).text()).replaceAll('\u00a0', ' ')).toContain('Corrigé le 22 février');
  expect((await (await send(`/briefings/${DAY}?lang=vi`, HTML)).text()).replaceAll('\u00a0', ' ')).toContain('Đính chính ngày 22/2');
  expect(await (await send(`/articles/${first.id}`, HTML)).text()).toContain(`/articles/${second.id}`);
  expect(await (await send(`/articles/${second.id}`, HTML)).text()).toContain(`/articles/${first.id}`);
});

test('searches, feeds and pages of leaders have the current version alone', async () => {
  await post(railway(FIRST));
  await publish(DAY);
  await post(railway(CORRECTED));
  for (const path of ['/search?q=railway', '/feed.xml', '/feed.json', '/leaders/friedrich-merz', '/leaders/friedrich-merz/feed.xml']) {
    const text = await textOf(await send(path, HTML));
    expect([path, text.includes('5 billion'), text.includes('3 billion')]).toEqual([
      path,
      true,
      path === '/feed.xml' || path === '/feed.json',
    ]);
  }
});

test('many lines are stored one by one, and their briefings published again once', async () => {
  const body = (texts: string[]) => texts.map((text, i) => JSON.stringify(railway(text, { url: `https://news.example/${i}` }))).join('\n');
  const lines = (texts: string[]) => send('/api/articles', { body: body(texts), headers: { 'content-type': 'application/x-ndjson' } });
  await textOf(await lines([FIRST, EXTENDED]));
  await publish(DAY);
  let saved = 0;
  const KV = new Proxy(env.KV, {
    get: (kv, name) => {
      const value = Reflect.get(kv, name);
      return typeof value !== 'function'
        ? value
        : (...args: unknown[]) => {
            if (name === 'put' && args[0] === `v1:briefing:daily:${DAY}`) saved++;
            return Reflect.apply(value, kv, args);
          };
    },
  });
  const response = await send('/api/articles', {
    body: body([CORRECTED, CORRECTED.replace('weeks', 'months')]),
    headers: { 'content-type': 'application/x-ndjson' },
    bindings: { KV },
  });
  expect((await textOf(response)).match(/"replaces"/g)).toHaveLength(2);
  expect([saved, (await briefingOf(DAY)).changes?.length, await briefed([DAY])]).toEqual([1, 2, [1, 1]]);
});
