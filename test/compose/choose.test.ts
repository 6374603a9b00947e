import { expect, test } from 'vitest';
import type { AnalysedArticle } from '../../src/model';
import { analysed, type Sketch, topics } from './analysed';
import { compose, railway, vaccine } from './day';

test('what has been told is continuing, what brings more is developing, the rest is new', () => {
  const yesterday = compose([analysed(railway)], [], '2026-03-03');
  const more: Sketch = {
    headline: 'North and South railway accord: first contracts',
    lines: [
      {
        text: 'President Ada North and Prime Minister Ben South opened the bids for the railway to Suville harbour and named three builders.',
        who: ['ada-north', 'ben-south'],
        topics: ['trade'],
      },
      { text: 'Ben South said the tunnels of the railway would be dug by local firms.', who: ['ben-south!'], topics: ['trade'] },
    ],
  };
  const statusOf = (sketch: Sketch) => compose([analysed({ ...sketch, id: 'today' })], [yesterday]).stories.map(({ status }) => status);
  expect([statusOf(railway), statusOf(more), statusOf(vaccine)]).toEqual([['continuing'], ['developing'], ['new']]);
});

test('yesterday’s sentence does not open today’s briefing when there is another', () => {
  const yesterday = compose([analysed(railway)], [], '2026-03-03');
  const today = compose([analysed({ ...railway, source: 'Late copy' }), analysed(vaccine)], [yesterday]);
  expect(today.keyPoints[0]?.text).toEqual(vaccine.lines[0]?.text);
});

/** A day of `count` events, each with a leader of its own among the five, and `per` points. */
function busyDay(count: number, per: number): AnalysedArticle[] {
  const leaders = ['ada-north', 'ben-south', 'cleo-east', 'dan-west', 'eve-rand'];
  return Array.from({ length: count }, (_, i) =>
    analysed({
      headline: `Happening${i} in district${i}`,
      source: `Paper ${i % 7}`,
      lines: Array.from({ length: per }, (_, k) => ({
        text: `Official ${leaders[(i + k) % 5]} declared measure${i}x${k} concerning harbour${i}x${k}, bridge${i}x${k}, school${i}x${k}, market${i}x${k}, garden${i}x${k}, tower${i}x${k}, meadow${i}x${k}, chapel${i}x${k} and station${i}x${k} in all of district${i} as was to be seen by us.`,
        who: [`${leaders[(i + k) % 5]}!`],
        topics: [topics[(i + k) % topics.length]?.id ?? ''],
      })),
    }),
  );
}

test('a busy day is read in 450 to 700 words, every leader keeps a point, and sections hold at most three', () => {
  const { keyPoints, leaders, topics: sections, counts } = compose(busyDay(60, 4));
  const words = keyPoints.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  expect([words >= 450, words <= 700, counts.articles, leaders.length]).toEqual([true, true, 60, 5]);
  expect([...leaders, ...sections].every(({ keyPoints: ids }) => ids.length >= 1 && ids.length <= 3)).toEqual(true);
  expect(sections.length).toEqual(5);
});

test('one event does not fill the briefing', () => {
  const loud = Array.from({ length: 12 }, (_, i) =>
    analysed({
      ...railway,
      source: `Outlet ${i}`,
      lines: [
        ...railway.lines,
        {
          text: `Ada North said observation${i} about carriage${i}, platform${i} and whistle${i}.`,
          who: ['ada-north!'],
          topics: ['trade'],
        },
      ],
    }),
  );
  const { keyPoints, stories } = compose([...loud, ...busyDay(8, 2)]);
  const largest = Math.max(...stories.map(({ keyPoints: ids }) => ids.length));
  expect(stories[0]?.articles.length).toEqual(12);
  expect(largest).toBeLessThanOrEqual(Math.ceil(keyPoints.length / 3));
});

test('two stories of one affair point at each other', () => {
  const signing: Sketch = {
    headline: 'Accord on railway signed',
    lines: [
      {
        text: 'Ada North and Ben South signed an accord on tunnels, freight stations, locomotives and viaducts.',
        who: ['ada-north', 'ben-south'],
      },
      { text: 'Engineers will drill through granite mountains beginning next autumn, employing thousands of miners.' },
      { text: 'Bankers arranged financing through bonds, guarantees and reserves of both treasuries.' },
    ],
  };
  const invitation: Sketch = {
    headline: 'Letter of invitation sent',
    lines: [
      {
        text: 'Ben South invited Ada North by letter to conclude negotiations, with fisheries and customs open.',
        who: ['ben-south', 'ada-north'],
      },
      { text: 'Fishermen from several villages demanded larger quotas for herring during winter months.' },
      { text: 'Coastguards reported quiet waters around lighthouses after customs officers finished inspections.' },
    ],
  };
  const { stories } = compose([signing, invitation, vaccine].map(analysed));
  const related = new Map(stories.map(({ headline, id, related: others }) => [headline, { id, others }]));
  expect(related.get('Letter of invitation sent')?.others).toEqual([related.get('Accord on railway signed')?.id]);
  expect(related.get('Accord on railway signed')?.others).toEqual([related.get('Letter of invitation sent')?.id]);
  expect(related.get('Estland opens vaccine laboratory')?.others).toEqual([]);
});
