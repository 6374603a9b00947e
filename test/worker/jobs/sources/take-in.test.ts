import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import type { AnalysedArticle, NewsSource } from '../../../../src/model';
import type { FedItem } from '../../feeding';
import {
  feed,
  feeding,
  itemRows,
  list,
  newSite,
  page,
  paragraphs,
  poll,
  sentences,
  stored,
  takeInLater,
  teaser,
  whole,
} from '../../feeding';
import { at, NOW } from '../../listing';
import { clear } from '../../send';

afterEach(clear);

async function world(items: FedItem[], more: Partial<NewsSource> = {}) {
  const site = await newSite();
  const services = feeding();
  await list(services, 'wire', `${site.url}/feed`, more);
  await site.answer({ '/feed': feed(...items) });
  const asked = async (path: string) => (await site.log()).filter((asking) => asking.path === path).length;
  const article = async (): Promise<AnalysedArticle['article'] | undefined> => {
    const [row] = await stored();
    return row && (await services.articles.load(row.id))?.article;
  };
  return { site, services, asked, article };
}

test('what a feed gives whole is taken from it, and its page left alone', async () => {
  const { services, article, asked } = await world([{ id: '1', html: whole(1) }]);
  await poll(services, 'wire', NOW);
  expect([(await article())?.text.split('\n').length, (await article())?.excerpt, await asked('/1')]).toEqual([25, undefined, 0]);
});

test('of a teaser, the article is taken from its page, and the page is looked at again later', async () => {
  const { site, services, article } = await world([{ id: '1', html: teaser(1) }]);
  await site.answer({ '/1': page(1) });
  await poll(services, 'wire', NOW);
  expect([(await article())?.text.split('\n').length, (await article())?.headline, (await article())?.excerpt]).toEqual([
    25,
    'Report 1',
    undefined,
  ]);
  expect(await env.DB.prepare('SELECT article, url FROM page_checks').first()).toEqual({
    article: (await article())?.id,
    url: `${site.url}/1`,
  });
});

test('of a headline alone, too', async () => {
  const { site, services, article } = await world([{ id: '1', title: 'Minister Number 1 on steel: what a treaty would cost' }]);
  await site.answer({ '/1': page(1) });
  await poll(services, 'wire', NOW);
  expect((await article())?.text.split('\n').length).toEqual(25);
});

test('a page that robots.txt keeps us from gives what the feed gave, marked as an excerpt; the rules are kept', async () => {
  const { site, services, article, asked } = await world([
    { id: '1', html: teaser(1) },
    { id: '2', html: teaser(2) },
  ]);
  await site.answer({ '/1': page(1), '/2': page(2), '/robots.txt': { body: 'User-agent: *\nDisallow: /' } });
  await poll(services, 'wire', NOW);
  expect([(await article())?.text.split('\n').length, (await article())?.excerpt]).toEqual([2, true]);
  expect([await asked('/1'), await asked('/2'), await asked('/robots.txt')]).toEqual([0, 0, 1]);
  await site.answer({ '/feed': feed({ id: '3', html: teaser(3) }) });
  await poll(services, 'wire', at(60));
  expect([(await stored()).length, await asked('/robots.txt')]).toEqual([3, 1]);
});

test('so does a page that is a notice, or says less', async () => {
  const notice = paragraphs([
    'We value your privacy and so do our eight hundred partners, who store cookies on your device and process personal data.',
    'Accept all, or choose which purposes you agree to; you can change your choices at any time with a link below each page here.',
  ]);
  const { site, services, article } = await world([{ id: '1', html: teaser(1) }]);
  await site.answer({
    '/1': { headers: { 'content-type': 'text/html' }, body: `<html><body><main>${notice}${notice}</main></body></html>` },
  });
  await poll(services, 'wire', NOW);
  expect([(await article())?.text.split('\n').length, (await article())?.excerpt]).toEqual([2, true]);
});

test('what a page says no more of is no excerpt', async () => {
  const { site, services, article } = await world([{ id: '1', html: teaser(1) }]);
  await site.answer({
    '/1': { headers: { 'content-type': 'text/html' }, body: `<html><body><article>${teaser(1)}</article></body></html>` },
  });
  await poll(services, 'wire', NOW);
  expect([(await article())?.text.split('\n').length, (await article())?.excerpt]).toEqual([2, undefined]);
});

test('a page that does not answer is asked again later, and in the end the feed has to do', async () => {
  const { site, services, article, asked } = await world([{ id: '1', html: teaser(1) }]);
  await site.answer({ '/1': { status: 503 } });
  await poll(services, 'wire', NOW);
  expect([await stored(), await itemRows(), services.queued]).toMatchObject([
    [],
    [{ state: 'waiting', attempts: 1, detail: expect.stringContaining('503') }],
    [],
  ]);
  await takeInLater(services, 'wire', at(4));
  await takeInLater(services, 'wire', at(5));
  await takeInLater(services, 'wire', at(15));
  expect([await asked('/1'), (await article())?.excerpt, (await itemRows())[0]?.state]).toEqual([3, true, 'stored']);
});

test('a page that answers the next time is taken whole', async () => {
  const { site, services, article } = await world([{ id: '1', html: teaser(1) }]);
  await site.answer({ '/1': [{ status: 503 }, page(1)] });
  await poll(services, 'wire', NOW);
  await takeInLater(services, 'wire', at(5));
  expect([(await article())?.text.split('\n').length, (await article())?.excerpt]).toEqual([25, undefined]);
});

test('what is gone for good is not taken in, and withdrawn where it was', async () => {
  const { site, services } = await world([{ id: '1', html: teaser(1) }]);
  await site.answer({ '/1': [page(1), { status: 410 }] });
  await poll(services, 'wire', NOW);
  expect((await stored()).length).toEqual(1);
  await site.answer({
    '/feed': feed({ id: '1', html: teaser(1), title: 'Report 1, withdrawn' }, { id: '2', html: teaser(2) }),
    '/2': { status: 410 },
  });
  await poll(services, 'wire', at(360));
  expect([await stored(), (await itemRows()).map(({ state }) => state)]).toEqual([[], ['dropped', 'dropped']]);
});

test('one bad item stops no other, and says why', async () => {
  const { services } = await world([
    { id: '1', title: '', link: 'javascript:alert(1)' },
    { id: '2', html: whole(2) },
    { id: '3', html: '', link: '/nowhere' },
  ]);
  await poll(services, 'wire', NOW);
  expect([(await stored()).length, (await itemRows()).filter(({ state }) => state === 'failed').length]).toEqual([1, 2]);
  expect((await itemRows()).map(({ detail }) => detail)).toEqual([
    'it says nothing, and has no page',
    null,
    expect.stringContaining('its feed gives a headline alone, and'),
  ]);
});

test('only what is kept of a source is taken in', async () => {
  const choice = { leaders: ['emmanuel-macron'], topics: [] };
  const macron = `${paragraphs(sentences(2, 25))}<p>French President Emmanuel Macron said on Friday that he would sign it.</p>`;
  const items = [
    { id: '1', html: whole(1) },
    { id: '2', html: macron },
  ];
  const { site, services } = await world(items, { keep: choice });
  await poll(services, 'wire', NOW);
  expect([(await stored()).map(({ url }) => url), await itemRows()]).toMatchObject([
    [`${site.url}/2`],
    [{ state: 'dropped' }, { state: 'stored' }],
  ]);
});

test('what is dropped of a source is not', async () => {
  const choice = { leaders: ['emmanuel-macron'], topics: [] };
  const macron = `${paragraphs(sentences(2, 25))}<p>French President Emmanuel Macron said on Friday that he would sign it.</p>`;
  const { site, services } = await world(
    [
      { id: '1', html: whole(1) },
      { id: '2', html: macron },
    ],
    { drop: choice },
  );
  await poll(services, 'wire', NOW);
  expect((await stored()).map(({ url }) => url)).toEqual([`${site.url}/1`]);
});

test('undated items are dated by arrival, future ones by now, and old ones are stored but not briefed', async () => {
  const { services } = await world([
    { id: '1', html: whole(1) },
    { id: '2', html: whole(2), date: 'Sat, 21 Feb 2066 07:00:00 GMT' },
    { id: '3', html: whole(3), date: 'Tue, 10 Feb 2026 07:00:00 GMT' },
    { id: '4', html: whole(4), date: 'Thu, 19 Feb 2026 07:00:00 GMT' },
  ]);
  await poll(services, 'wire', NOW);
  expect((await stored()).map(({ date, publishedAt, aside }) => [date, publishedAt, aside])).toEqual([
    ['2026-02-21', '2026-02-21', null],
    ['2026-02-21', '2026-02-21T08:00:00Z', null],
    ['2026-02-10', '2026-02-10T07:00:00Z', 'old'],
    ['2026-02-19', '2026-02-19T07:00:00Z', null],
  ]);
});

test('the source’s name and language stand with its articles', async () => {
  const { services, article } = await world([{ id: '1', html: whole(1) }], { name: 'Agence du Col', language: 'fr' });
  await poll(services, 'wire', NOW);
  expect(await article()).toMatchObject({ source: 'Agence du Col', language: 'fr' });
});

test('an item whose words change is a new version of its article, also where its address changes with them', async () => {
  const { site, services } = await world([{ id: '1', html: whole(1) }]);
  await poll(services, 'wire', NOW);
  await site.answer({
    '/feed': feed({ id: '1', html: `${whole(1)}<p>The minister corrected himself on Saturday.</p>`, link: '/1-corrected' }),
  });
  await poll(services, 'wire', at(360));
  expect((await stored()).map(({ url, aside }) => [url, aside])).toEqual(
    expect.arrayContaining([
      [`${site.url}/1`, 'replaced'],
      [`${site.url}/1`, null],
    ]),
  );
});

test('a feed whose items have other words at each asking brings a version of each in six hours, and the newest', async () => {
  const { site, services } = await world([]);
  const numbers = [0, 1, 2, 3, 4];
  await site.answer({
    '/feed': [0, 1, 2, 3, 4, 5, 6].map((hour) =>
      feed(...numbers.map((n) => ({ id: `${n}`, html: `${whole(n)}<p>It was read ${hour} times.</p>` }))),
    ),
  });
  const versions: number[] = [];
  for (const hour of [0, 1, 2, 3, 4, 5, 6]) {
    await poll(services, 'wire', at(hour * 60));
    versions.push((await stored()).length);
  }
  expect(versions).toEqual([5, 5, 5, 5, 5, 5, 10]);
  const current = (await stored()).filter(({ aside }) => aside !== 'replaced');
  const texts = await Promise.all(current.map(async ({ id }) => (await services.articles.load(id))?.article.text));
  expect(texts.filter((text) => text?.includes('It was read 6 times')).length).toEqual(5);
});

test('what two feeds have is one article', async () => {
  const { site, services } = await world([{ id: '1', html: whole(1) }]);
  await site.answer({ '/other': feed({ id: 'x', html: whole(1), link: '/1' }) });
  await list(services, 'other', `${site.url}/other`);
  await poll(services, 'wire', NOW);
  await poll(services, 'other', NOW);
  expect([(await stored()).map(({ source }) => source), (await itemRows()).map(({ state }) => state)]).toEqual([
    ['WIRE'],
    ['stored', 'stored'],
  ]);
});
