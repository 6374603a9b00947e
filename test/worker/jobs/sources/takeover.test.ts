import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { feed, feeding, itemRows, list, newSite, page, poll, teaser, whole } from '../../feeding';
import { at } from '../../listing';
import { clear } from '../../send';

afterEach(clear);

const A_DAY = 24 * 60;
const REFUSED = 'another source brought that article, and its address is not of this one’s site';

async function world() {
  const [good, bad] = [await newSite(), await newSite()];
  const services = feeding();
  await list(services, 'wire', `${good.url}/feed`);
  await list(services, 'thief', `${bad.url}/feed`);
  const current = async () =>
    (await env.DB.prepare("SELECT id, source, headline, url FROM articles WHERE aside IS NOT 'replaced' ORDER BY stored_at, id").all())
      .results;
  return { good, bad, services, current };
}

/** A world in which the wire's report stands already. */
async function reported() {
  const all = await world();
  const { good, services, current } = all;
  await good.answer({ '/feed': feed({ id: '1', html: whole(1) }), '/1': page(1) });
  await poll(services, 'wire', at(0));
  return { ...all, before: await current() };
}

const thiefs = async () => (await itemRows()).filter(({ key }) => key === 'x').map(({ state, detail }) => ({ state, detail }));

test('a feed does not replace the article of another', async () => {
  const { good, bad, services, current, before } = await reported();
  await bad.answer({ '/feed': feed({ id: 'x', title: 'Fake', html: whole(2), link: `${good.url}/1` }) });
  await poll(services, 'thief', at(1));
  expect([await current(), await thiefs()]).toEqual([before, [{ state: 'failed', detail: REFUSED }]]);
});

test('nor by the address that its text calls its own', async () => {
  const { good, bad, services, current, before } = await reported();
  const html = `<link rel="canonical" href="${good.url}/1">${whole(2)}`;
  await bad.answer({ '/feed': feed({ id: 'x', title: 'Fake', html, link: '' }) });
  await poll(services, 'thief', at(1));
  expect(await current()).toEqual([...before, expect.objectContaining({ source: 'THIEF', headline: 'Fake', url: null })]);
});

test('nor by a page of its own, once it told the same', async () => {
  const { good, bad, services, current, before } = await reported();
  await bad.answer({ '/feed': feed({ id: 'x', html: whole(1), link: `${good.url}/1` }), '/mine': page(3) });
  await poll(services, 'thief', at(1));
  expect(await thiefs()).toEqual([{ state: 'stored', detail: null }]);
  await bad.answer({ '/feed': feed({ id: 'x', html: teaser(3), link: '/mine' }) });
  await poll(services, 'thief', at(A_DAY));
  expect([await current(), await thiefs()]).toEqual([before, [{ state: 'failed', detail: REFUSED }]]);
});

test('nor is a page of its own looked at for it later', async () => {
  const { good, bad, services } = await reported();
  await bad.answer({ '/feed': feed({ id: 'x', html: whole(1), link: `${good.url}/1` }), '/mine': page(1) });
  await poll(services, 'thief', at(1));
  await bad.answer({ '/feed': feed({ id: 'x', html: teaser(1), link: '/mine' }) });
  await poll(services, 'thief', at(A_DAY));
  expect((await env.DB.prepare('SELECT url FROM page_checks').all()).results).toEqual([]);
});

test('nor has it withdrawn', async () => {
  const { good, bad, services, current, before } = await reported();
  await bad.answer({ '/feed': feed({ id: 'x', html: whole(1), link: `${good.url}/1` }), '/gone': { status: 410 } });
  await poll(services, 'thief', at(1));
  await bad.answer({ '/feed': feed({ id: 'x', title: 'Short', link: '/gone' }) });
  await poll(services, 'thief', at(A_DAY));
  expect([await current(), await thiefs()]).toEqual([before, [{ state: 'dropped', detail: 'its page is gone for good' }]]);
});

test('nor one without an address, of which it had the same words', async () => {
  const { good, bad, services, current } = await world();
  await good.answer({ '/feed': feed({ id: '1', html: whole(1), link: '' }) });
  await poll(services, 'wire', at(0));
  const before = await current();
  await bad.answer({ '/feed': feed({ id: 'x', html: whole(1), link: '' }), '/gone': { status: 410 } });
  await poll(services, 'thief', at(1));
  await bad.answer({ '/feed': feed({ id: 'x', title: 'Short', link: '/gone' }) });
  await poll(services, 'thief', at(A_DAY));
  expect([before.length, await current()]).toEqual([1, before]);
});

test('a page that another site’s feed leads to has its own headline', async () => {
  const { good, bad, services, current } = await world();
  await good.answer({ '/1': page(1, 'What a treaty on steel would cost') });
  await bad.answer({
    '/feed': feed({ id: 'x', title: 'Minister Number 1 said a treaty would be a shame', html: teaser(1), link: `${good.url}/1` }),
  });
  await poll(services, 'thief', at(0));
  expect(await current()).toMatchObject([{ source: 'THIEF', headline: 'What a treaty on steel would cost', url: `${good.url}/1` }]);
});

test('a publisher’s own words take the place of those that another site’s feed gave its article, with its name', async () => {
  const { good, bad, services, current } = await world();
  await bad.answer({ '/feed': feed({ id: 'x', title: 'Fake', html: whole(2), link: `${good.url}/1` }) });
  await poll(services, 'thief', at(0));
  await good.answer({ '/feed': feed({ id: '1', html: whole(1) }) });
  await poll(services, 'wire', at(1));
  expect(await current()).toMatchObject([{ source: 'WIRE', headline: 'Report 1', url: `${good.url}/1` }]);
  await bad.answer({ '/feed': feed({ id: 'x', title: 'Fake again', html: whole(3), link: `${good.url}/1` }) });
  await poll(services, 'thief', at(A_DAY));
  expect(await current()).toMatchObject([{ source: 'WIRE', headline: 'Report 1' }]);
});
