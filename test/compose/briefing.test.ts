import { expect, test } from 'vitest';
import { analysed, type Line } from './analysed';
import { compose, railway, railwayFrench, vaccine } from './day';

const day = [railway, railwayFrench, vaccine].map(analysed);

test('the same articles in any order give the same bytes', () => {
  const bytes = JSON.stringify(compose(day));
  for (const order of [
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]) {
    expect(JSON.stringify(compose(order.flatMap((i) => day[i] ?? [])))).toEqual(bytes);
  }
});

test('composing does not change its input', () => {
  const before = JSON.stringify(day);
  compose(day, [compose(day)]);
  expect(JSON.stringify(day)).toEqual(before);
});

test('a day without articles is a valid briefing that says nothing', () => {
  const { keyPoints, bottomLine, stories, leaders, grid, figures, ahead, articles, counts, readingMinutes, window, publishedAt } = compose(
    [],
  );
  expect({ keyPoints, bottomLine, stories, leaders, grid, figures, ahead, articles, counts, readingMinutes }).toEqual({
    keyPoints: [],
    bottomLine: null,
    stories: [],
    leaders: [],
    grid: [],
    figures: [],
    ahead: [],
    articles: [],
    counts: { articles: 0, stories: 0, leaders: 0, sources: 0 },
    readingMinutes: 1,
  });
  expect([window, publishedAt]).toEqual([{ from: '2026-03-03T23:30:00Z', to: '2026-03-04T23:30:00Z' }, '2026-03-04T23:30:00Z']);
});

test('one fact in two languages is one point with two sources, told in the language of the edition', () => {
  const [point, ...others] = compose(day).keyPoints.filter(({ sources }) => sources.length > 1);
  expect([point?.text, point?.sources.map(({ source, language }) => [source, language]), others]).toEqual([
    railway.lines[0]?.text,
    [
      ['Wire', 'en'],
      ['Journal', 'fr'],
    ],
    [],
  ]);
});

test('every source of a point holds its words', () => {
  const texts = new Map(day.map(({ article }) => [article.id, article.text]));
  for (const { sources } of compose(day).keyPoints) {
    expect(sources.map(({ article, start, end }) => texts.get(article)?.slice(start, end))).toEqual(sources.map(({ text }) => text));
  }
});

test('leaders stand in protocol order with what they say first, and with whom they met', () => {
  const { leaders, keyPoints } = compose(day);
  const text = new Map(keyPoints.map((point) => [point.id, point.text]));
  expect(leaders.map(({ id, met, metOthers }) => [id, met, metOthers])).toEqual([
    ['ada-north', ['ben-south'], ['Governor of Suville']],
    ['ben-south', ['ada-north'], ['Governor of Suville']],
    ['cleo-east', [], []],
  ]);
  expect(leaders[0]?.keyPoints.map((id) => text.get(id))).toEqual([railway.lines[1]?.text, railway.lines[0]?.text]);
});

test('a former office is said to be one', () => {
  const { leaders } = compose([
    analysed({ lines: [{ text: 'Dan West opened the archive of his papers in Wesville.', who: ['dan-west'] }] }),
  ]);
  expect(leaders.map(({ id, office, former }) => [id, office, former])).toEqual([['dan-west', 'former President of Wesland', true]]);
});

test('what two leaders say together stands first with each, before what they do', () => {
  const together = 'Ada North and Ben South said that both harbours would open to all ships of the coast.';
  const lines = [
    { text: 'Ada North opened the harbour of Suville with a speech on trade.', who: ['ada-north'] },
    { text: 'Ben South opened the harbour of Norville with a speech on fish.', who: ['ben-south'] },
    { text: together, who: ['ada-north!', 'ben-south!'], score: 0.4 },
  ];
  const other = {
    ...lines[2],
    text: together.replace('Ada North and Ben South', 'Ben South and Ada North'),
    who: ['ben-south!', 'ada-north!'],
  };
  const { leaders, keyPoints } = compose([analysed({ lines }), analysed({ lines: [other as Line], source: 'Gazette' })]);
  const point = keyPoints.find(({ jointly }) => jointly);
  expect(leaders.map((leader) => leader.keyPoints.indexOf(point?.id ?? ''))).toEqual([0, 0]);
  expect(point?.sources.length).toEqual(2);
});

test('reading order is bottom line, leaders, topics, each point once', () => {
  const { keyPoints, bottomLine, leaders, topics: sections } = compose(day);
  const ids = keyPoints.map(({ id }) => id);
  const expected = [...new Set([bottomLine, ...leaders.flatMap((l) => l.keyPoints), ...sections.flatMap((t) => t.keyPoints)])];
  expect(new Set(ids).size).toEqual(ids.length);
  expect(ids.slice(0, 1)).toEqual([bottomLine]);
  expect([...ids].sort()).toEqual([...expected].sort());
});

test('the bottom line is short and tells the weightiest story', () => {
  const { keyPoints } = compose(day);
  expect(keyPoints[0]?.text).toEqual(railway.lines[0]?.text);
});

test('each story is there with all its articles, read out or not', () => {
  const { stories } = compose(day);
  expect(stories.map(({ headline, articles, leaders }) => [headline, articles.length, leaders])).toEqual([
    [railway.headline, 2, ['ada-north', 'ben-south']],
    [vaccine.headline, 1, ['cleo-east']],
  ]);
});

test('a story without a headline is called by its best point, cut at a word', () => {
  const text = 'Foreign Minister Cleo East opened a laboratory that will produce vaccines against malaria for hospitals of the region.';
  expect(compose([analysed({ lines: [{ text, who: ['cleo-east'] }] })]).stories[0]?.headline).toEqual(
    'Foreign Minister Cleo East opened a laboratory that will produce vaccines against malaria…',
  );
});

test('leaders of the last days without a report today are silent since their last day', () => {
  const days = [compose([analysed(vaccine)], [], '2026-03-03'), compose([analysed(railway), analysed(vaccine)], [], '2026-03-02')];
  expect(compose([], days).silent).toEqual([
    { id: 'ada-north', name: 'Ada North', lastSeen: '2026-03-02' },
    { id: 'ben-south', name: 'Ben South', lastSeen: '2026-03-02' },
    { id: 'cleo-east', name: 'Cleo East', lastSeen: '2026-03-03' },
  ]);
  expect(compose([analysed(railway)], days).silent.map(({ id }) => id)).toEqual(['cleo-east']);
});

test('the grid counts the points of a leader on a topic', () => {
  const { grid, keyPoints } = compose(day);
  const point = new Map(keyPoints.map((p) => [p.id, p]));
  expect(grid.map(({ leader, topic, keyPoints: ids }) => [leader, topic, ids.length])).toEqual([
    ['ada-north', 'trade', 2],
    ['ben-south', 'trade', 1],
    ['ben-south', 'science', 1],
    ['cleo-east', 'health', 1],
  ]);
  expect(
    grid.every(({ leader, topic, keyPoints: ids }) =>
      ids.every((id) => point.get(id)?.leaders.includes(leader) && point.get(id)?.topics.includes(topic)),
    ),
  ).toEqual(true);
});

test('articles say whether something of them is read out', () => {
  const unused = analysed({ headline: 'Weather', lines: [{ text: 'Rain is expected over the western hills.', plain: true }] });
  expect(
    compose([...day, unused])
      .articles.filter(({ used }) => !used)
      .map(({ id }) => id),
  ).toEqual([unused.article.id]);
});
