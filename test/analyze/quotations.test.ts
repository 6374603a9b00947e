import { describe, expect, test } from 'vitest';
import { analyzeText, fr, saidIn } from './analyze-text';

type Case = [string, string, [string | null, string][]];
const carney = (...words: string[]): [string, string][] => words.map((part) => ['mark-carney', part]);

describe('a quotation is its speaker’s', () => {
  test.each<Case>([
    ['before the verb', '“The ships will sail,” Mark Carney said.', carney('The ships will sail')],
    ['before a verb that comes first', '“The ships will sail,” said Mark Carney.', carney('The ships will sail')],
    [
      'before a verb and a title',
      '“The ships will sail,” said Canadian Prime Minister Mark Carney in Oslo.',
      carney('The ships will sail'),
    ],
    [
      'before a verb that stands far off',
      '“The ships will sail,” Mark Carney, one of the two leaders who had come to Oslo for three long days, said.',
      carney('The ships will sail'),
    ],
    ['after the verb and a comma', 'Mark Carney said, “The ships will sail.”', carney('The ships will sail.')],
    ['after the verb and a colon', 'Mark Carney said: “The ships will sail.”', carney('The ships will sail.')],
    ['in straight marks', '"The ships will sail," Mark Carney said.', carney('The ships will sail')],
    ['in single marks', '‘The ships will sail,’ Mark Carney said.', carney('The ships will sail')],
    ['of two words', '“We sail,” Mark Carney said.', carney('We sail')],
    ['with a question', '“Will the ships sail?” Mark Carney asked.', carney('Will the ships sail?')],
    ['broken by its verb', '“The ships,” Mark Carney said, “will sail in May.”', carney('The ships', 'will sail in May.')],
    [
      'broken after a sentence',
      '“The ships will sail,” Mark Carney said. “Nobody can stop them.”',
      carney('The ships will sail', 'Nobody can stop them.'),
    ],
    [
      'over two sentences',
      '“The ships will sail. Nobody can stop them,” Mark Carney said.',
      carney('The ships will sail. Nobody can stop them'),
    ],
    ['in the next paragraph after a colon', 'Mark Carney went on:\n“The ships will sail.”', carney('The ships will sail.')],
    ['after a colon without a verb', 'This is how Mark Carney put an end to it:\n“The ships will sail.”', carney('The ships will sail.')],
    ['after a name and a colon', 'Mark Carney: “The ships will sail”', carney('The ships will sail')],
    ['of two words after a name and a colon', 'Mark Carney: “We sail”', carney('We sail')],
    ['signed', '“The ships will sail” — Mark Carney', carney('The ships will sail')],
    ['before an aside in dashes', 'Mark Carney — a friend of ships — said, “The ships will sail.”', carney('The ships will sail.')],
    ['before an aside in brackets', 'Mark Carney (in Oslo) said, “The ships will sail.”', carney('The ships will sail.')],
    ['before a phrase of time', 'Mark Carney at the time said, “The ships will sail.”', carney('The ships will sail.')],
    ['carried on by a pronoun', 'Mark Carney spoke first. “The ships will sail,” he said.', carney('The ships will sail')],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test('of two sentences after the verb', () => {
    const text = 'Mark Carney said: “The ships will sail. Nobody can stop them.”';
    expect(saidIn(text).at(-1)).toEqual(['mark-carney', 'The ships will sail. Nobody can stop them.']);
  });

  test.each<Case>([
    ['avant le verbe', '« Les trains partiront demain », a déclaré Mark Carney.', carney('Les trains partiront demain')],
    [
      'avant le verbe et le jour',
      '« Les trains partiront demain », a assuré jeudi le Premier ministre canadien Mark Carney.',
      carney('Les trains partiront demain'),
    ],
    ['après deux points', 'Mark Carney a déclaré : « Les trains partiront demain. »', carney('Les trains partiront demain.')],
    ['court', '« Nous partons », a dit Mark Carney.', carney('Nous partons')],
    ['coupé par le verbe', '« Les trains, a dit Mark Carney, partiront demain. »', carney('Les trains', 'partiront demain.')],
    [
      'suivi d’un autre',
      '« Les trains partiront demain », a dit Mark Carney. « Rien ne les arrêtera. »',
      carney('Les trains partiront demain', 'Rien ne les arrêtera.'),
    ],
    ['avec -t-il', 'Mark Carney a parlé. « Les trains partiront demain », a-t-il ajouté.', carney('Les trains partiront demain')],
  ])('in French: %s', (_, text, said) => {
    expect(saidIn(text, fr)).toEqual(said);
  });
});

describe('the kind of a statement', () => {
  test.each([
    ['is direct in quote marks', '“The ships will sail,” Mark Carney said.', 'direct'],
    ['is indirect without', 'Mark Carney said the ships would sail.', 'indirect'],
    ['is mixed with some words in quote marks', 'Mark Carney said the ships would sail “in the spring”.', 'mixed'],
  ])('%s', (_, text, kind) => {
    expect(analyzeText(text).statements.map((statement) => statement.kind)).toEqual([kind]);
  });
});

describe('a quotation without a verb', () => {
  test('carries on over a paragraph’s end, opened again', () => {
    const text = '“The ships will sail in May,” Mark Carney said.\n“They will come back in June.”';
    expect(saidIn(text)).toEqual(carney('The ships will sail in May', 'They will come back in June.'));
  });

  test('carries on over a sentence about who spoke last', () => {
    const text = '“The ships will sail,” Mark Carney said. He named no port. “We want them to come back soon.”';
    expect(saidIn(text).at(-1)).toEqual(['mark-carney', 'We want them to come back soon.']);
  });

  test('is of who spoke right before it in the paragraph', () => {
    const text = 'Mark Carney said the ships would sail. “We want them to come back soon.”';
    expect(saidIn(text).at(-1)).toEqual(['mark-carney', 'We want them to come back soon.']);
  });

  test('is not the last speaker’s once somebody else was spoken of', () => {
    const text = '“The ships will sail,” Mark Carney said. Crowds gathered in Oslo. “We want no ships in here.”';
    expect(saidIn(text).at(-1)).toEqual([null, 'We want no ships in here.']);
  });

  test('has no speaker where nobody spoke before', () => {
    expect(saidIn('“We want no ships in this port.”')).toEqual([[null, 'We want no ships in this port.']]);
  });

  test('of a few words is none: a name, a nickname', () => {
    expect(saidIn('The film “Snow” and the plan “Four Seas” opened.')).toEqual([]);
  });
});

test.each<Case>([
  ['at its head', '“Donald Trump told me nothing of the sort,” Mark Carney said.', carney('Donald Trump told me nothing of the sort')],
  ['at its end', '“I have great respect for Donald Trump,” said Mark Carney.', carney('I have great respect for Donald Trump')],
])('somebody named inside a quotation does not say it: %s', (_, text, said) => {
  expect(saidIn(text)).toEqual(said);
});

test('somebody named at the end of a French quotation does not say it', () => {
  const text = '« J’ai un grand respect pour Donald Trump », a déclaré Mark Carney.';
  expect(saidIn(text, fr)).toEqual(carney('J’ai un grand respect pour Donald Trump'));
});

test('a verb inside a quotation is its speaker’s, no statement of somebody else', () => {
  expect(saidIn('“Donald Trump said that he would come,” Mark Carney told reporters.')).toEqual(
    carney('Donald Trump said that he would come'),
  );
});

test('quotations of two speakers keep theirs', () => {
  const text = '“The ships will sail,” Mark Carney said. “They will not get far,” Giorgia Meloni replied. “We will see,” she added.';
  expect(saidIn(text)).toEqual([
    ['mark-carney', 'The ships will sail'],
    ['giorgia-meloni', 'They will not get far'],
    ['giorgia-meloni', 'We will see'],
  ]);
});

test('a span begins and ends within its quote marks', () => {
  const text = 'Mark Carney said: "The ships will sail." Giorgia Meloni said: “They will not sail.”';
  for (const { start, end } of analyzeText(text).statements) {
    expect(text[start - 1]).toMatch(/["“]/);
    expect(text[end]).toMatch(/["”]/);
  }
});

test('a name behind a quotation that ended signs it', () => {
  expect(saidIn('“The ships sailed at noon.” ― Ana Bora\n“We stay here.” — Mark Carney.')).toEqual([
    ['ana-bora', 'The ships sailed at noon.'],
    ['mark-carney', 'We stay here.'],
  ]);
});

test.each([
  ['Mark Carney said: “The ships will sail. They are new.”', {}],
  ['Mark Carney told the members of the council in Oslo on Monday: “The ships will sail. They are new.”', {}],
  ['Mark Carney a déclaré : « Les navires partiront. Ils sont neufs. »', fr],
])('a quotation of several sentences is one statement: %s', (text, setting) => {
  const said = analyzeText(text, setting).statements;
  expect(said.map(({ kind, speaker }) => [kind, speaker?.personId])).toEqual([['direct', 'mark-carney']]);
});

test.each<Case>([
  ['soupire', '« On part demain avec nos bateaux », soupire Ana Bora.', [['ana-bora', 'On part demain avec nos bateaux']]],
  ['s’étouffe', '« On part demain avec nos bateaux », s’étouffe Ana Bora.', [['ana-bora', 'On part demain avec nos bateaux']]],
  ['poursuit', '« On part demain avec nos bateaux », poursuit Ana Bora.', [['ana-bora', 'On part demain avec nos bateaux']]],
])('a verb that only quotations have tells whose they are: %s', (_, text, said) => {
  expect(saidIn(text, fr)).toEqual(said);
});

test.each([
  ['Face à lui se trouvait Ana Bora, présidente de l’Assemblée, et une foule de voisins.', fr],
  ['Emmanuel Macron, qui se présente comme un homme de la mer, a quitté Oslo.', fr],
  ['La colère d’Emmanuel Macron s’ajoute à celle des pêcheurs de tout le pays.', fr],
  ['Emmanuel Macron a, sans doute, quitté Oslo avec ses ministres.', fr],
  ['Mark Carney left Oslo in order to meet the fishermen of the town.', {}],
])('what only looks like a verb of saying says nothing: %s', (text, setting) => {
  expect(saidIn(text, setting)).toEqual([]);
});

test('two quotations are of who ends their sentence, not of who spoke before', () => {
  const text =
    'Mark Carney a évoqué une crise. « Nous cherchons un port pour nos bateaux » et « nous le trouverons », a ajouté le patron des pêcheurs.';
  expect(saidIn(text, fr).filter(([who, said]) => who === 'mark-carney' && said.includes('Nous'))).toEqual([]);
});
