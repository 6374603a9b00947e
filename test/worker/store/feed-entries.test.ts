import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { createFeedEntryStore } from '../../../src/store/feed-entries';

afterEach(() => reset());

const store = createFeedEntryStore(env.DB);
const byLanguage = (html: string) => new Map(['en', 'fr'].map((language) => [language, `${html} ${language}`]));

test('entries are kept by edition, date and language, the newest in the place of the last', async () => {
  await store.save('daily', '2026-02-20', byLanguage('a'));
  await store.save('daily', '2026-02-21', byLanguage('b'));
  await store.save('weekly', '2026-02-21', byLanguage('w'));
  await store.save('daily', '2026-02-21', byLanguage('c'));
  expect([...(await store.load('daily', 'fr', ['2026-02-19', '2026-02-20', '2026-02-21']))]).toEqual([
    ['2026-02-20', 'a fr'],
    ['2026-02-21', 'c fr'],
  ]);
});

test('no dates have no entries', async () => {
  expect((await store.load('daily', 'en', [])).size).toEqual(0);
});
