import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Briefing } from '../../../../src/model';
import { clear, report, send, textOf } from '../../send';

const DAY = '/briefings/2026-02-21';

beforeEach(async () => {
  for (const n of [0, 1, 2, 3, 4]) await send('/api/articles', { body: report(n) });
  await send(`/api${DAY}`, { method: 'POST' });
});
afterEach(clear);

const read = async (path: string) => (await send(path)).json<Briefing>();

test('a briefing narrowed to a leader has that leader and nothing else', async () => {
  const briefing = await read(`${DAY}.json?leaders=emmanuel-macron`);
  expect(briefing.choice).toEqual({ leaders: ['emmanuel-macron'], topics: [] });
  expect(briefing.leaders.map(({ id }) => id)).toEqual(['emmanuel-macron']);
  expect(briefing.keyPoints.length).toBeGreaterThan(0);
  expect(briefing.keyPoints.filter(({ leaders }) => !leaders.includes('emmanuel-macron'))).toEqual([]);
});

test('a choice is given by commas or again and again, in any order and spelling, and gives the same bytes', async () => {
  const ways = ['leaders=narendra-modi,emmanuel-macron&topics=trade', 'topics=trade&leaders=Emmanuel%20Macron&leaders=Narendra+Modi'];
  const [first, second] = await Promise.all(ways.map(async (query) => textOf(await send(`${DAY}.json?${query}`))));
  expect(second).toEqual(first);
});

test('a day without anything of a choice says so, and not that nothing was read', async () => {
  const text = await textOf(await send(`${DAY}.txt?leaders=leo-xiv`));
  expect([text.includes('No report of this day is about what you follow.'), text.includes('No article')]).toEqual([true, false]);
});

test('page, text, Markdown and e-mail of a narrowed briefing tell the same points, and say what it is narrowed to', async () => {
  const { keyPoints } = await read(`${DAY}.json?leaders=friedrich-merz`);
  const general = await read(`${DAY}.json`);
  const others = general.keyPoints.filter(({ id }) => keyPoints.every((point) => point.id !== id));
  expect(others.length).toBeGreaterThan(0);
  const flat = (text: string) =>
    text
      .replace(/=\r?\n/g, '')
      .replace(/\\(.)/g, '$1')
      .replace(/\s+/g, ' ');
  for (const suffix of ['html', 'txt', 'md', 'eml']) {
    const text = flat(await textOf(await send(`${DAY}.${suffix}?leaders=friedrich-merz`)));
    expect([suffix, keyPoints.map((point) => text.includes(point.text))]).toEqual([suffix, keyPoints.map(() => true)]);
    expect([suffix, others.map((point) => text.includes(point.text))]).toEqual([suffix, others.map(() => false)]);
    expect(text).toContain('Friedrich Merz');
  }
});

test('a narrowed page keeps the choice in its links and stays out of search engines', async () => {
  const html = await (await send(`${DAY}?leaders=friedrich-merz`)).text();
  expect(html).toContain('Only Friedrich Merz.');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain(`${DAY}.txt?leaders&#x3D;friedrich-merz`);
});

test('the latest briefing is narrowed as well', async () => {
  const response = await send('/briefings/latest?leaders=friedrich-merz');
  expect(response.headers.get('location')).toEqual(`${DAY}?leaders=friedrich-merz`);
  expect(await (await send('/?leaders=friedrich-merz')).text()).toEqual(await (await send(`${DAY}?leaders=friedrich-merz`)).text());
});

test('an unchanged narrowed page costs no bytes', async () => {
  const first = await send(`${DAY}?topics=trade`);
  const again = await send(`${DAY}?topics=trade`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect(again.status).toEqual(304);
});

test('a leader of whom nothing is reported is named as silent; a topic that there is not is refused', async () => {
  const briefing = await read(`${DAY}.json?leaders=to-lam`);
  expect([briefing.keyPoints, briefing.silent]).toEqual([[], [{ id: 'to-lam', name: 'To Lam', lastSeen: null }]]);
  const refused = await send(`${DAY}.json?topics=gardening`);
  expect([refused.status, (await refused.json<{ errors: { pointer: string }[] }>()).errors[0]?.pointer]).toEqual([422, '/topics']);
});

test('an empty choice is none', async () => {
  expect(await textOf(await send(`${DAY}.json?leaders=&topics=`))).toEqual(await textOf(await send(`${DAY}.json`)));
});

test('the page to choose on keeps what is chosen, and leads to its briefing and feeds', async () => {
  const html = await (await send('/subscribe?leaders=to-lam,somebody-else&topics=trade')).text();
  const checked = [...html.matchAll(/value="([^"]*)" checked/g)].map(([, id]) => id);
  expect(checked.toSorted()).toEqual(['chosen', 'daily', 'somebody-else', 'to-lam', 'trade']);
  expect(html).toContain('href="/leaders/to-lam/feed.xml"');
  expect(html).toContain('href="/topics/trade/feed.json"');
  expect(html).toContain('href="/briefings/latest?leaders&#x3D;to-lam,somebody-else&amp;topics&#x3D;trade"');
});
