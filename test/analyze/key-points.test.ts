import { describe, expect, test } from 'vitest';
import { analyzeText, fr, wordsOf } from './analyze-text';

const points = (text: string, setting = {}) => analyzeText(text, setting).keyPoints;
const texts = (text: string, setting = {}) => points(text, setting).map((point) => point.text);

const NEWS = [
  'Canadian Prime Minister Mark Carney announced a plan to buy 40 ferries for 3 billion dollars.',
  'He said that the ferries would link twelve islands with the mainland by 2030.',
  'Italian Prime Minister Giorgia Meloni welcomed the plan and offered two shipyards near Genoa.',
  'The ministry of transport published the tender on its site.',
  'Guests watched a choir sing in the harbour.',
].join(' ');

describe('a key point', () => {
  test('is a slice of the text, but for a pronoun at its head', () => {
    for (const { text, start, end } of points(NEWS)) {
      expect(text.replace(/^\[[^\]]+\]/, 'He')).toEqual(NEWS.slice(start, end));
    }
  });

  test('resolves a pronoun at its head in brackets, by name and title', () => {
    expect(texts(NEWS).find((text) => text.includes('twelve islands'))).toEqual(
      '[Canadian Prime Minister Mark Carney] said that the ferries would link twelve islands with the mainland by 2030.',
    );
  });

  test('resolves a possessive at its head as one', () => {
    const text = 'Mark Carney announced a plan to buy ferries for three islands. His government will pay 3 billion dollars for them.';
    expect(texts(text)).toContain('[Mark Carney’s] government will pay 3 billion dollars for them.');
  });

  test('leaves a pronoun that means nobody known', () => {
    const text = 'He said that the ferries would link twelve islands with the mainland.';
    expect(texts(text)).toEqual([text]);
  });

  test('resolves a French pronoun too', () => {
    const text = 'Le président Emmanuel Macron a inauguré le port. Il a annoncé que douze navires partiraient en mai.';
    expect(texts(text, fr).find((point) => point.includes('douze'))).toMatch(/^\[.*Macron\] a annoncé que douze/);
  });

  test.each([
    ['On this occasion, ', 'en'],
    ['Meanwhile, ', 'en'],
    ['À cette occasion, ', 'fr'],
    ['Par ailleurs, ', 'fr'],
    ['– ', 'fr'],
    ['• Meanwhile, ', 'en'],
  ])('loses the opener "%s"', (opener, language) => {
    const text = `${opener}Mark Carney signed ten agreements on ferries with Norway and Denmark.`;
    expect(texts(text, { language })).toEqual(['Mark Carney signed ten agreements on ferries with Norway and Denmark.']);
  });

  test('keeps an opener that carries meaning', () => {
    const text = 'In May, Mark Carney signed ten agreements on ferries with Norway and Denmark.';
    expect(texts(text)).toEqual([text]);
  });

  test.each([
    ['a question by itself', 'Will the ferries ever come to these twelve islands?'],
    ['a headline', 'Ferries for twelve islands'],
    ['a scrap of two words', 'Not so.'],
    ['a line of a photo credit', 'Photo: Harbour Office'],
    ['a sentence that tells nothing', 'And that is how it will be with all of us then.'],
  ])('is never %s', (_, scrap) => {
    expect(texts(`${scrap}\n${NEWS}\n${scrap}`)).not.toContain(scrap);
  });

  test('is no line of a list, unless there is nothing else', () => {
    const lines = ['Giorgia Meloni, Prime Minister of Italy', 'Mark Carney, Prime Minister of Canada'];
    expect(texts(['Mark Carney will buy 40 ferries.', ...lines].join('\n\n'))).toEqual(['Mark Carney will buy 40 ferries.']);
    expect(texts(lines.join('\n\n')).sort()).toEqual(lines);
  });

  test('of one good sentence is that sentence', () => {
    const text = 'Mark Carney will buy 40 ferries.';
    expect(texts(text)).toEqual([text]);
  });
});

describe('what a key point knows', () => {
  const said = (part: string) => points(NEWS).find(({ text }) => text.includes(part));

  test('is who says it and that it is said', () => {
    expect([said('twelve islands')?.speaker, said('twelve islands')?.statement]).toEqual(['mark-carney', true]);
  });

  test('is nobody where it is the reporter who tells it', () => {
    expect([said('tender')?.speaker, said('tender')?.statement]).toEqual([null, false]);
  });

  test('is no speaker where a body speaks', () => {
    const [point] = points('The transport ministry said that the ferries would link twelve islands.');
    expect([point?.speaker, point?.statement]).toEqual([null, false]);
  });

  test('is a statement of nobody known where a quotation has no speaker', () => {
    const [point] = points('“The ferries will link all of our twelve islands in May.”');
    expect([point?.speaker, point?.statement]).toEqual([null, true]);
  });

  test('is everybody named in it or meant by a pronoun', () => {
    expect([said('twelve islands')?.people, said('Genoa')?.people]).toEqual([['mark-carney'], ['giorgia-meloni']]);
  });

  test('is its topics, at most two', () => {
    for (const { topics } of points(NEWS)) expect(topics.length).toBeLessThanOrEqual(2);
  });
});

describe('key points', () => {
  test('come best first, with scores between 0 and 1', () => {
    const scores = points(NEWS).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score >= 0 && score <= 1)).toEqual(true);
  });

  test('put what a leader announces before a ceremony', () => {
    expect([texts(NEWS)[0], texts(NEWS).at(-1)]).toEqual([
      NEWS.slice(0, NEWS.indexOf('. He') + 1),
      'Guests watched a choir sing in the harbour.',
    ]);
  });

  test('do not say one thing twice before another is said once', () => {
    const same = 'Mark Carney announced a plan to buy 40 ferries for 3 billion dollars.';
    const text = `${same}\nMark Carney has announced the plan to buy 40 ferries for 3 billion dollars.\nGiorgia Meloni offered two shipyards near Genoa to Norway.`;
    expect(texts(text, { keyPoints: 2 })).toEqual([same, 'Giorgia Meloni offered two shipyards near Genoa to Norway.']);
  });

  test('are no few words of a quotation whose speaker another sentence names', () => {
    const text = 'Mark Carney announced a plan to buy 40 ferries. “Why do we buy them?” he said. “Because the islands need them.”';
    expect(texts(text).some((point) => point.includes('Because'))).toEqual(false);
  });

  test('leave a sentence out that stands twice', () => {
    const same = 'Mark Carney announced a plan to buy 40 ferries for 3 billion dollars.';
    expect(texts(`${same}\n${same}`)).toEqual([same]);
  });

  test('overlap nowhere', () => {
    const spans = points(NEWS).sort((a, b) => a.start - b.start);
    expect(spans.filter(({ start }, i) => start < (spans[i - 1]?.end ?? 0))).toEqual([]);
  });

  test('are as many as asked for, at most', () => {
    expect([0, 1, 3, 100].map((keyPoints) => points(NEWS, { keyPoints }).length)).toEqual([0, 1, 3, 5]);
  });

  test('asked for fewer are the first of them', () => {
    expect(texts(NEWS, { keyPoints: 2 })).toEqual(texts(NEWS).slice(0, 2));
  });

  test('are sixteen at most where nothing is asked', () => {
    const many = Array.from(
      { length: 40 },
      (_, i) => `Mark Carney opened harbour h${i}a and visited shipyard s${i}b near village v${i}c.`,
    ).join(' ');
    expect(points(many).length).toEqual(16);
  });

  test('are none in an empty text', () => {
    expect(points('')).toEqual([]);
  });

  test('prefer what the rest of the article takes up', () => {
    const text = [
      'The old harbour of Oslo is quiet in spring and hardly anybody comes there. Norway will buy forty ferries from a shipyard in Genoa.',
      'The shipyard said that the ferries would be built within two years. Each of the ferries will carry ninety cars.',
    ].join(' ');
    expect(texts(text, { keyPoints: 1 })).toEqual(['Norway will buy forty ferries from a shipyard in Genoa.']);
  });

  test('give the end of a long report its turn once its beginning is summed up', () => {
    const opening = Array.from({ length: 16 }, (_, i) => `The ferries link harbour h${i}a with island s${i}b and village v${i}c.`);
    const text = [...opening, 'Mark Carney said that schools would teach swimming.', 'Giorgia Meloni said that museums would open.'].join(
      ' ',
    );
    expect(
      texts(text)
        .slice(0, 6)
        .filter((point) => point.includes('said that')),
    ).toHaveLength(2);
    expect(texts(text)).toHaveLength(16);
  });

  test('prefer a fair sentence to one of sixty words that begins alike', () => {
    const long = `Norway bought ferries ${Array.from({ length: 60 }, (_, i) => `x${i}y`).join(' ')}.`;
    const text = `${long} Norway bought ferries for islands.`;
    expect(texts(text, { keyPoints: 1 })).toEqual(['Norway bought ferries for islands.']);
  });

  test('prefer what the headline tells', () => {
    const text = 'Rain fell over the old harbour of Oslo. Snow fell over the new museum of Bergen.';
    expect(texts(text, { headline: 'Snow over Bergen’s new museum', keyPoints: 1 })).toEqual(['Snow fell over the new museum of Bergen.']);
  });
});

test('a span of a key point with brackets covers the pronoun', () => {
  const text = 'Mark Carney came. He said that the ferries would link twelve islands.';
  const point = points(text).find((one) => one.text.startsWith('['));
  expect(wordsOf(text, point ? [point] : [])).toEqual(['He said that the ferries would link twelve islands.']);
});
