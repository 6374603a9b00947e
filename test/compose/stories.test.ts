import { expect, test } from 'vitest';
import { findStories } from '../../src/compose/stories';
import { analysed, type Sketch } from './analysed';

const railway: Sketch[] = [
  {
    headline: 'North and South sign railway accord in Norville',
    lines: [
      {
        text: 'President Ada North and Prime Minister Ben South signed an accord in Norville on a railway to the harbour of Suville worth 4.5 billion dollars.',
        who: ['ada-north', 'ben-south'],
      },
      { text: 'The railway accord foresees tunnels, bridges and freight stations along the coast until 2031.' },
    ],
  },
  {
    headline: 'Railway to Suville harbour agreed',
    lines: [
      {
        text: 'Norland and Suland agreed on Tuesday to build a railway from Norville to Suville harbour, with tunnels and bridges worth 4.5 billion dollars.',
        who: ['ada-north', 'ben-south'],
      },
      {
        text: 'Freight stations along the coast shall open in 2031, President Ada North said after signing the accord.',
        who: ['ada-north!'],
      },
    ],
    source: 'Gazette',
  },
];
const french: Sketch = {
  headline: 'Ada North et Ben South signent un accord ferroviaire a Norville',
  lines: [
    {
      text: "La presidente Ada North et Ben South ont signe a Norville un accord sur une ligne vers le port de Suville, d'une valeur de 4.5 milliards, pour 2031.",
      who: ['ada-north', 'ben-south'],
    },
  ],
  language: 'fr',
  source: 'Journal',
};
const vaccine: Sketch = {
  headline: 'Estland opens vaccine laboratory',
  lines: [
    {
      text: 'Foreign Minister Cleo East opened a laboratory that will produce vaccines against malaria for hospitals of the region.',
      who: ['cleo-east'],
    },
    { text: 'Researchers expect the first malaria doses within eighteen months.' },
  ],
};

test('two outlets and two languages on one event are one story, another event is another', () => {
  expect(findStories([...railway, french, vaccine].map(analysed))).toEqual([[0, 1, 2], [3]]);
});

test('a copy of an article is in its story, even on a day of two articles', () => {
  expect(findStories([analysed(vaccine), analysed({ ...vaccine, source: 'Copyist' })])).toEqual([[0, 1]]);
});

test('texts of a few words do not become one story for two words that they share', () => {
  const lines = (text: string) => analysed({ lines: [{ text }] });
  expect(findStories([lines('Things happen daily.'), lines('Things happen often.')])).toEqual([[0], [1]]);
  expect(findStories([lines('Harbour workers strike again.'), lines('Harbour workers strike again!')])).toEqual([[0, 1]]);
});

test('the same leader in two events does not make them one story', () => {
  const museum: Sketch = {
    headline: 'President North visits museum of glass',
    lines: [
      {
        text: 'President Ada North visited the museum of glass and praised painters, sculptors and students for their exhibition.',
        who: ['ada-north'],
      },
      { text: 'The exhibition shows medieval windows, lamps and mirrors lent by collectors.' },
    ],
  };
  expect(findStories([railway[0], museum].flatMap((sketch) => (sketch ? [analysed(sketch)] : [])))).toEqual([[0], [1]]);
});

/** Articles of `count` that tell events of `each` reports. */
function manyArticles(count: number, each: number) {
  return Array.from({ length: count }, (_, i) => {
    const event = i % Math.ceil(count / each);
    const words = Array.from({ length: 30 }, (_, k): [string, number] => [
      k < 18 ? `event${event}word${k}` : `common${(i * 7 + k * 13) % 400}`,
      1,
    ]);
    const base = analysed({ lines: [{ text: `Report ${i}.` }], id: `a${i}`, language: i % 3 ? 'en' : 'fr' });
    return { ...base, analysis: { ...base.analysis, fingerprint: { words, marks: [`n:${event}`, `w:${(i % 7) + 1}`] } } };
  });
}

test.each([10, 10_000])('ten times the articles, up to %d an event, are hardly more than ten times the work', (each) => {
  // The sums of groups are maps: what is compared is looked up there. A spy would keep every call.
  const { get } = Map.prototype;
  const lookups = (count: number) => {
    const articles = manyArticles(count, each);
    let calls = 0;
    Map.prototype.get = function (key) {
      calls++;
      return get.call(this, key);
    };
    findStories(articles);
    Map.prototype.get = get;
    return calls;
  };
  // n log n makes 13 of it, n² a hundred.
  expect(lookups(2000) / lookups(200)).toBeLessThan(14);
});

test('no article gives no story', () => {
  expect(findStories([])).toEqual([]);
});

test('three thousand articles of three hundred events are told apart', () => {
  const articles = manyArticles(3000, 10).map((one) => ({ ...one, article: { ...one.article, language: 'en' } }));
  expect(findStories(articles).length).toEqual(300);
});
