import { afterEach, expect, test } from 'vitest';
import type { FedItem } from '../../feeding';
import { feed, feeding, itemRows, list, newSite, poll, stored, takeInLater, whole } from '../../feeding';
import { at, NOW } from '../../listing';
import { clear } from '../../send';

afterEach(clear);

async function world(items: FedItem[]) {
  const site = await newSite();
  const services = feeding();
  await list(services, 'wire', `${site.url}/feed`);
  await site.answer({ '/feed': feed(...items) });
  return { services };
}

test('where our own stores fail, items wait, and nothing is lost or doubled', async () => {
  const { services } = await world([
    { id: '1', html: whole(1) },
    { id: '2', html: whole(2) },
  ]);
  let calls = 0;
  const save: typeof services.articles.save = (...args) =>
    ++calls === 1 ? Promise.reject(new Error('KV is full')) : services.articles.save(...args);
  const broken = { ...services, articles: { ...services.articles, save } };
  await expect(poll(broken, 'wire', NOW)).rejects.toThrow('KV is full');
  expect([(await stored()).length, (await itemRows()).map(({ state }) => state).sort()]).toEqual([1, ['stored', 'waiting']]);
  expect(await services.feedItems.waiting(at(10), 9)).toEqual(['wire']);
  await takeInLater(services, 'wire', at(10));
  expect([(await stored()).length, (await itemRows()).map(({ state }) => state)]).toEqual([2, ['stored', 'stored']]);
});

test('an item that ends its invocation takes no other along', async () => {
  const numbers = Array.from({ length: 7 }, (_, n) => n);
  const { services } = await world(numbers.map((n) => ({ id: `${n}`, html: whole(n), date: `Sat, 21 Feb 2026 07:0${n}:00 GMT` })));
  // What the platform ends goes on no more, not even to say so.
  let isOver = false;
  const ends =
    <A extends unknown[], R>(call: (...args: A) => R) =>
    (...args: A): R => {
      if (isOver) throw new Error('over');
      return call(...args);
    };
  const save: typeof services.articles.save = (analysed, ...rest) => {
    isOver ||= analysed.article.headline === 'Report 3';
    return ends(services.articles.save)(analysed, ...rest);
  };
  const { claim, settle } = services.feedItems;
  const deadly = {
    ...services,
    articles: { ...services.articles, save },
    feedItems: { ...services.feedItems, claim: ends(claim), settle: ends(settle) },
  };
  await poll(deadly, 'wire', NOW).catch(() => {});
  for (let i = 1; i <= 3; i++) {
    isOver = false;
    await takeInLater(deadly, 'wire', at(i * 360)).catch(() => {});
  }
  const rows = await itemRows();
  expect(rows.map(({ key, state, attempts }) => `${key} ${state} ${key === '3' || attempts}`)).toEqual(
    numbers.map((n) => (n === 3 ? '3 waiting true' : `${n} stored 1`)),
  );
});

test('an item that ends its invocation each time is given up', async () => {
  const { services } = await world([{ id: '1', html: whole(1) }]);
  const broken = { ...services, articles: { ...services.articles, save: () => Promise.reject(new Error('out of time')) } };
  await poll(broken, 'wire', NOW).catch(() => {});
  for (let i = 1; i <= 12; i++) await takeInLater(broken, 'wire', at(i * 360)).catch(() => {});
  expect(await itemRows()).toEqual([{ key: expect.any(String), state: 'failed', attempts: 11, detail: 'it was tried 10 times' }]);
});
