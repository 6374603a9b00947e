import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { createRobotsStore } from '../../../src/store/robots';
import { at, NOW } from '../listing';

afterEach(() => reset());

const store = createRobotsStore(env.DB);
const [ONE, OTHER] = ['https://one.example', 'https://other.example'];
const rules = (origin: string, text: string, maxAge = 3600) => ({ origin, rules: text, maxAge });

test('rules are kept as long as they hold, the newest of a site', async () => {
  await store.save([rules(ONE, 'old'), rules(OTHER, '')], NOW);
  await store.save([rules(ONE, 'new', 7200)], NOW);
  expect(await store.find([ONE, OTHER, 'https://third.example'], at(59))).toEqual([rules(ONE, 'new', 61 * 60), rules(OTHER, '', 60)]);
  expect(await store.find([ONE, OTHER], at(60))).toEqual([rules(ONE, 'new', 3600)]);
  await store.purge(at(120));
  expect(await env.DB.prepare('SELECT count(*) AS count FROM robots').first('count')).toEqual(0);
});

test('nothing is saved of nothing, and not more than one value of the database holds', async () => {
  await store.save([], NOW);
  await store.save([rules(ONE, 'é'.repeat(400_000)), rules(OTHER, 'é'.repeat(400_000))], NOW);
  expect((await store.find([ONE, OTHER], NOW)).map(({ origin }) => origin)).toEqual([ONE]);
});
