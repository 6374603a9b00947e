import { expect, inject, test } from 'vitest';
import { openSite } from '../../servers/strange-site';

test('a site answers as it is told, each asking in turn, and says what it was asked', async () => {
  const site = await openSite(inject('strangers'));
  await site.answer({ '/feed': [{ body: 'at {site}' }, { status: 503, headers: { 'retry-after': '60' } }] });
  await site.mark('Monday');
  const ask = async (path: string) => {
    const response = await fetch(site.url + path);
    return [response.status, await response.text(), response.headers.get('retry-after')];
  };
  expect([await ask('/feed?page=2'), await ask('/feed'), await ask('/feed'), await ask('/other')]).toEqual([
    [200, `at ${site.url}`, null],
    [503, '', '60'],
    [503, '', '60'],
    [404, '', null],
  ]);
  expect((await site.log()).map(({ path, mark }) => [path, mark])).toEqual([
    ['/feed?page=2', 'Monday'],
    ['/feed', 'Monday'],
    ['/feed', 'Monday'],
    ['/other', 'Monday'],
  ]);
});

test('sites are apart', async () => {
  const [one, other] = [await openSite(inject('strangers')), await openSite(inject('strangers'))];
  await one.answer({ '/': { body: 'one' } });
  const statuses = await Promise.all([one, other].map(async ({ url }) => (await fetch(url)).status));
  expect([statuses, (await other.log()).length]).toEqual([[200, 404], 1]);
});
