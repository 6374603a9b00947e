import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failing } from '../../failing';
import {
  briefed,
  briefingOf,
  CORRECTED,
  DAY,
  EXTENDED,
  FIRST,
  NEXT,
  pageOf,
  post,
  publish,
  railway,
  rows,
  type Stored,
} from '../../railway';
import { clear, send } from '../../send';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(clear);

test('two new versions at once both are kept, and one of them is current', async () => {
  await post(railway(FIRST));
  await publish(DAY);
  const other = FIRST.replace('3 billion', '8 billion');
  const both = await Promise.all([post(railway(CORRECTED)), post(railway(other)), post(railway(CORRECTED)), publish(DAY)]);
  expect(
    both
      .slice(0, 3)
      .map((stored) => (stored as Stored).status)
      .sort(),
  ).toEqual(['duplicate', 'stored', 'stored']);
  expect((await rows()).map(({ aside, briefing }) => [aside, briefing]).sort()).toEqual([
    [null, `daily:${DAY}`],
    ['replaced', null],
    ['replaced', null],
  ]);
  expect(await briefed([DAY])).toEqual([1]);
});

test.each([
  ['the version is written', 'KV', 'put', 1],
  ['it takes the place of the old one', 'DB', 'batch', 1],
  ['the briefing is composed', 'DB', 'batch', 2],
  ['the briefing is saved', 'KV', 'put', 2],
  ['its pages are saved', 'KV', 'put', 4],
] as const)('where it fails when %s, the same call again finishes it', async (_, name, method, nth) => {
  await post(railway(FIRST));
  await publish(DAY);
  const bindings = { [name]: failing(env[name] as never, method as never, nth) };
  expect((await send('/api/articles', { body: railway(CORRECTED), bindings })).status).toEqual(500);
  expect((await post(railway(CORRECTED))).status).toMatch(/stored|duplicate/);
  expect([(await briefingOf(DAY)).changes?.length, await briefed([DAY]), (await pageOf(DAY)).includes('5 billion')]).toEqual([
    1,
    [1],
    true,
  ]);
  expect(await env.DB.prepare('SELECT revision = published_revision AS done FROM runs').first('done')).toEqual(1);
});

test('withdrawn by the id of any version, all of them go, from the briefing that told them and from the one that told of the change', async () => {
  const first = await post(railway(FIRST));
  await publish(DAY);
  const second = await post(railway(CORRECTED));
  await publish(NEXT);
  const response = await send(`/api/articles/${first.id}`, { method: 'DELETE' });
  expect(await response.json()).toMatchObject({ id: first.id, status: 'withdrawn', republished: [DAY, NEXT] });
  for (const { id } of [first, second]) {
    expect([(await send(`/api/articles/${id}`)).status, await env.KV.get(`v1:article:${id}`)]).toEqual([410, null]);
  }
  expect([(await briefingOf(DAY)).articles, (await briefingOf(DAY)).changes, (await briefingOf(NEXT)).changes]).toEqual([
    [],
    undefined,
    undefined,
  ]);
  expect(await rows()).toEqual([]);
  expect(await post(railway(CORRECTED))).toMatchObject({ id: first.id, status: 'duplicate', withdrawnAt: expect.any(String) });
  expect(await post(railway(EXTENDED))).toMatchObject({ status: 'duplicate', withdrawnAt: expect.any(String) });
});

test('withdrawn while its new version is stored, it leaves nothing behind', async () => {
  const first = await post(railway(FIRST));
  await publish(DAY);
  const put = env.KV.put.bind(env.KV) as (key: string, value: string) => Promise<void>;
  let withdrawn = false;
  const KV = new Proxy(env.KV, {
    get: (kv, name) =>
      name === 'put'
        ? async (key: string, value: string) => {
            await put(key, value);
            if (withdrawn) return;
            withdrawn = true;
            await send(`/api/articles/${first.id}`, { method: 'DELETE' });
          }
        : Reflect.get(kv, name).bind(kv),
  });
  expect(await post(railway(CORRECTED), { bindings: { KV } })).toMatchObject({ status: 'duplicate', withdrawnAt: expect.any(String) });
  expect([await rows(), (await briefingOf(DAY)).articles]).toEqual([[], []]);
  expect((await env.KV.list({ prefix: 'v1:article:' })).keys).toEqual([]);
});
