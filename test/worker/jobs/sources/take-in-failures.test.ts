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

test('an item that ends its invocation each time is given up', async () => {
  const { services } = await world([{ id: '1', html: whole(1) }]);
  const broken = { ...services, articles: { ...services.articles, save: () => Promise.reject(new Error('out of time')) } };
  await poll(broken, 'wire', NOW).catch(() => {});
  for (let i = 1; i <= 12; i++) await takeInLater(broken, 'wire', at(i * 360)).catch(() => {});
  expect(await itemRows()).toEqual([{ key: expect.any(String), state: 'failed', attempts: 11, detail: 'it was tried 10 times' }]);
});
