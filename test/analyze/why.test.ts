import { describe, expect, test } from 'vitest';
import type { KeyPoint } from '../../src/model';
import { analyzeText, fr, type Setting } from './analyze-text';

const pointWith = (part: string, text: string, setting: Setting = {}): KeyPoint => {
  const point = analyzeText(text, setting).keyPoints.find((one) => text.slice(one.start, one.end).includes(part));
  if (!point) throw new Error(`no key point with ${part}`);
  return point;
};
/** The points of one part of a score; undefined when it has none. */
const partOf = ({ why }: KeyPoint, name: string) => why.parts.find(([part]) => part === name)?.[1];
const leadersOf = (part: string, text: string, setting: Setting = {}) => pointWith(part, text, setting).why.leaders;
const ruleOf = (part: string, text: string, setting: Setting = {}) => pointWith(part, text, setting).why.speaker?.rule;

const NEWS = [
  'Canadian Prime Minister Mark Carney announced a plan to buy 40 ferries for 3 billion dollars.',
  'He said that the ferries would link twelve islands with the mainland by 2030.',
  'Italian Prime Minister Giorgia Meloni welcomed the plan and offered two shipyards near Genoa.',
  'The ministry of transport published the tender for the ferries on its site.',
  'Guests warmly applauded a choir at the banquet in the harbour.',
].join(' ');

describe('the parts of a score', () => {
  test('add up to it, the weightiest first', () => {
    for (const { score, why } of analyzeText(NEWS).keyPoints) {
      expect(why.parts.reduce((sum, [, points]) => sum + points, 0)).toBeCloseTo(score, 6);
      const sizes = why.parts.map(([, points]) => Math.abs(points));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });

  test('lift a score to 0 that would be less, and say so', () => {
    const first = 'Mark Carney announced a plan to buy 40 ferries for 3 billion dollars in May and link twelve islands.';
    const fillers = Array.from({ length: 13 }, (_, i) => `Rain fell again on hill h${i}x and road r${i}x.`).join(' ');
    const text = `${first} ${fillers} Ferries, islands, dollars and a banquet.`;
    const last = pointWith('banquet', text);
    expect([last.score, last.why.parts.at(-1)?.[0]]).toEqual([0, 'floor']);
    expect(last.why.parts.reduce((sum, [, points]) => sum + points, 0)).toBeCloseTo(0, 6);
  });

  test('tell what stands early from what follows', () => {
    expect(partOf(pointWith('40 ferries', NEWS), 'early')).toBeGreaterThan(partOf(pointWith('Genoa', NEWS), 'early') ?? 1);
  });

  test('tell whose words are taken up later from who takes them up', () => {
    const text = [
      'A storm broke the old bridge of Lund. The king of Sweden will visit schools and farms.',
      'Engineers said that the bridge of Lund was old. Builders want to open the bridge in Lund by May.',
    ].join(' ');
    expect(partOf(pointWith('storm', text), 'introduces')).toBeGreaterThan(0);
    expect(partOf(pointWith('Builders', text), 'introduces')).toBeLessThan(0);
  });

  test('tell a leader from an office', () => {
    expect([partOf(pointWith('40 ferries', NEWS), 'leader'), partOf(pointWith('tender', NEWS), 'leader')]).toEqual([
      expect.any(Number),
      undefined,
    ]);
  });

  test('tell a head of state from the president of a club', () => {
    const of = (who: string) => partOf(pointWith('ships', `${who} said that ships would sail to all twelve islands.`), 'leader') ?? 0;
    expect(of('French President Emmanuel Macron')).toBeGreaterThan(of('President Ada Quill of the chess club'));
  });

  test('count a ceremony against a sentence', () => {
    expect(partOf(pointWith('choir', NEWS), 'light')).toBeLessThan(0);
  });

  test('count against a sentence what was said before it was chosen', () => {
    const text = `${NEWS} The plan to buy ferries links islands with the mainland every winter.`;
    expect(partOf(pointWith('The plan to buy', text), 'repeats')).toBeLessThan(0);
    expect(partOf(analyzeText(text).keyPoints[0] as KeyPoint, 'repeats')).toEqual(undefined);
  });

  test('count sixty words against a sentence and thirty not', () => {
    const long = `Mark Carney opened ${Array.from({ length: 60 }, (_, i) => `port${i}`).join(' ')}.`;
    const fair = 'Mark Carney opened two new harbours on the northern coast of the island and promised more.';
    expect([partOf(pointWith('port1', long), 'length'), partOf(pointWith('harbours', fair), 'length')]).toEqual([
      expect.any(Number),
      undefined,
    ]);
  });

  test('count a quotation that does not say whose it is against it', () => {
    const text = 'Mark Carney spoke in Oslo. “The ferries will link all of our twelve islands in May.”';
    const said = 'Mark Carney spoke in Oslo. “The ferries will link all of our twelve islands in May,” Carney said.';
    expect(partOf(pointWith('twelve', text), 'voiceless')).toBeLessThan(0);
    expect(partOf(pointWith('twelve', said), 'voiceless')).toEqual(undefined);
  });
});

describe('a leader of a key point is explained by', () => {
  test('the words as written and the spelling of the watchlist that matched', () => {
    expect(leadersOf('ships', 'Vietnamese leader Tô Lâm said that ships would sail.')).toEqual([
      { id: 'to-lam', words: 'Vietnamese leader Tô Lâm', kind: 'name', alias: 'To Lam' },
    ]);
  });

  test('a surname', () => {
    const text = 'Donald Trump came to Oslo. On Monday Trump said that ships would sail to twelve islands.';
    expect(leadersOf('ships', text)).toEqual([{ id: 'donald-trump', words: 'Trump', kind: 'name', alias: 'Trump' }]);
  });

  test('the last name before a pronoun', () => {
    expect(leadersOf('twelve', NEWS)).toEqual([{ id: 'mark-carney', words: 'He', kind: 'pronoun', alias: 'Mark Carney' }]);
  });

  test('the office alone, without any spelling', () => {
    expect(leadersOf('ships', 'The French president said that ships would sail to twelve islands.')).toEqual([
      { id: 'emmanuel-macron', words: 'French president', kind: 'title', alias: null },
    ]);
  });

  test('a name that the watchlist does not have', () => {
    expect(leadersOf('ships', 'Harbour Minister Ada Quill said that ships would sail.')[0]).toEqual({
      id: 'ada-quill',
      words: 'Minister Ada Quill',
      kind: 'name',
      alias: null,
    });
  });

  test('the words that named a speaker earlier', () => {
    const text = '“We will sail to all of our islands,” Mark Carney said. “We will buy forty new ferries for it in May.”';
    expect(leadersOf('forty', text)).toEqual([{ id: 'mark-carney', words: 'Mark Carney', kind: 'name', alias: 'Mark Carney' }]);
  });

  test('nothing where nobody of office is named', () => {
    expect(leadersOf('tender', NEWS)).toEqual([]);
  });
});

describe('a speaker is explained by the rule', () => {
  test.each([
    ['subject', 'Mark Carney said that ships would sail to twelve islands.'],
    ['inverted', '“The ships will sail to all twelve islands,” said Mark Carney.'],
    ['who', 'Reporters waited in Oslo for Mark Carney, who said that ships would sail.'],
    ['aside', 'Mark Carney, the host of the summit in Oslo, said that ships would sail to twelve islands.'],
    ['participle', 'Speaking in Oslo, Mark Carney opened a port, saying that ships would sail to twelve islands.'],
    ['according-to', 'According to Mark Carney, the ships will sail to all twelve islands.'],
  ] as const)('%s', (rule, text) => {
    expect(ruleOf('ships', text)).toEqual(rule);
  });

  test('shared, where a verb before has the subject', () => {
    const text = 'Mark Carney welcomed the plan and said that ships would sail to all twelve islands of the northern coast in May.';
    expect(ruleOf('ships', text)).toEqual('shared');
  });

  test('goes-on, where a quotation follows another without a verb', () => {
    const text = '“We will sail to all of our islands,” Mark Carney said. “We will buy forty new ferries for it in May.”';
    expect(pointWith('forty', text).why.speaker).toEqual({ rule: 'goes-on', words: 'Mark Carney', cue: null });
  });

  test('in French too, with the words and the verb as written', () => {
    const text =
      'Selon Emmanuel Macron, les navires partiront en mai. « Nous irons loin avec ces navires », a déclaré le président Macron.';
    expect(pointWith('partiront', text, fr).why.speaker).toEqual({ rule: 'according-to', words: 'Emmanuel Macron', cue: 'Selon' });
    expect(pointWith('loin', text, fr).why.speaker).toEqual({ rule: 'inverted', words: 'président Macron', cue: 'déclaré' });
  });

  test('and by none where a body or nobody speaks', () => {
    expect(pointWith('ships', 'The transport ministry said that the ships would sail.').why.speaker).toEqual(null);
    expect(pointWith('tender', NEWS).why.speaker).toEqual(null);
  });
});

test('a leader who is named a thousand times in a sentence is explained once', () => {
  const text = `${'Mark Carney met Donald Trump and Tô Lâm and '.repeat(300)}left.`;
  for (const { why, people } of analyzeText(text).keyPoints) expect(why.leaders.map(({ id }) => id).sort()).toEqual([...people].sort());
});
