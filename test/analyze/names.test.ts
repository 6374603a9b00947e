import { describe, expect, test } from 'vitest';
import { calledIn, fr, personIn, type Setting } from './analyze-text';

/** All names found, in the order of the people. */
const namesIn = (text: string, setting: Setting = {}) => Object.values(calledIn(text, setting)).flat();

describe('a given name that the lexicon lacks is a person’s', () => {
  test.each([
    ['before a verb of saying', 'Zorbina Quell said no.', ['Zorbina Quell']],
    ['before who', 'They met Zorbina Quell, who left.', ['Zorbina Quell']],
    ['with an age', 'They met Zorbina Quell, 42, in May.', ['Zorbina Quell']],
    ['after a calling', 'They met the singer Zorbina Quell in May.', ['Zorbina Quell']],
    ['before a calling', 'They met Zorbina Quell, a retired singer.', ['Zorbina Quell']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ['with an age in brackets', 'Ils ont vu Zorbina Quell (42 ans) en mai.', ['Zorbina Quell']],
    ['after a nationality', 'La course va à l’Australienne Zorbina Quell.', ['Zorbina Quell']],
    ['after a nationality in small letters', 'La course va à l’australienne Zorbina Quell.', ['Zorbina Quell']],
    ['alone after a nationality', 'La course va à l’Australienne Quell.', ['Quell']],
    ['after a calling and a nationality', 'Ils ont vu le chanteur belge Zorbina Quell.', ['Zorbina Quell']],
  ])('in French %s', (_, text, names) => {
    expect(namesIn(text, fr)).toEqual(names);
  });

  test('between commas after an office', () => {
    expect(namesIn('The head of the harbour office there, Zorbina Quell, left.')).toContain('Zorbina Quell');
  });

  test('once told, throughout the text', () => {
    expect(calledIn('The singer Zorbina Quell came. Then Zorbina Quell left.')).toEqual({
      'zorbina-quell': ['Zorbina Quell', 'Zorbina Quell'],
    });
  });

  test.each([
    ['after an article', 'The Zorbin Quell said no.'],
    ['where it is one word with a hyphen', 'Quell-Mart said no.'],
    ['without any sign', 'They flew over Zorbin Quell in May.'],
    ['with a number that is no age', 'They passed Zorbin Quell, 420 metres high.'],
  ])('but nobody’s %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test.each([
    ['a body that speaks', 'La NASA annonce un vol.'],
    ['a newspaper that speaks', 'Le Canard révèle une lettre.'],
    ['a company by its country', 'L’américain Quellcorp annonce un vol.'],
    ['a town of a saint', 'Ils ont quitté St. Quellburg.'],
    ['a party after an office', 'Le candidat LR est parti.'],
    ['a département with its number', 'Les Deux-Quells (79) sont fermées, Val-de-Quell (94) aussi.'],
  ])('and nobody’s in French: %s', (_, text) => {
    expect(namesIn(text, fr)).toEqual([]);
  });
});

describe('the span of a name', () => {
  test.each([
    ['takes in initials before it', 'Then J. K. Bora left.', ['J. K. Bora']],
    ['takes in an initial before a surname', 'Marta Bora left. Then M. Bora left.', ['Marta Bora', 'M. Bora']],
    ['takes in an initial that is a word', 'Then Thomas A. Bora left.', ['Thomas A. Bora']],
    ['takes in a particle with an apostrophe', 'Then Thomas D’Alesandro left.', ['Thomas D’Alesandro']],
    ['takes in a number', 'Then Charles XVI left.', ['Charles XVI']],
    ['takes in a surname that is a title', 'Then Stephen King left.', ['Stephen King']],
    ['takes in a surname that is a country', 'Then Jim Jordan left.', ['Jim Jordan']],
    ['takes in a family that comes first', 'Then Leung Kwok-hung left.', ['Leung Kwok-hung']],
    ['leaves out a party before it', 'Then Republican Marta Bora left.', ['Marta Bora']],
    ['takes in a house after a name of the watchlist', 'Then Tamim bin Hamad Al Thani left.', ['Tamim bin Hamad Al Thani']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ['takes in a surname that is a title', 'Bruno Le Maire est parti.', ['Bruno Le Maire']],
    ['takes in a small word that is half of a name', 'Puis Kim Il-sung est parti.', ['Kim Il-sung']],
    ['takes in a second surname with an apostrophe', 'Puis Valéry Giscard d’Estaing est parti.', ['Valéry Giscard d’Estaing']],
    ['leaves out a club', 'Puis Paul Bora de Juventus est parti.', ['Paul Bora']],
    ['leaves out what comes after or', 'Puis Marta Bora ou Paul Bora est parti.', ['Marta Bora', 'Paul Bora']],
    ['leaves out a noun after an article', 'Puis le Gallois Alex Thomson est parti.', ['Alex Thomson']],
    ['leaves out a noun at the head', 'Soutenir Paul Bora coûte cher.', ['Paul Bora']],
    ['leaves out a noun and of at the head', 'Visite de Donald Trump à Oslo', ['Donald Trump']],
    ['takes in a capital city after of', 'Puis Henri de Castries est parti.', ['Henri de Castries']],
    ['takes in a word for places after a form of address', 'Puis Mme Park de la Cour est partie.', ['Park']],
    ['ends before the next name', 'Le ministre de Marta Quell Paul Bora est parti.', ['Marta Quell', 'Paul Bora']],
    ['leaves out the letters of a party', 'Le député LR Paul Bora est parti.', ['Paul Bora']],
    ['leaves out the letters of a club', 'Puis Milan AC a gagné.', []],
  ])('in French %s', (_, text, names) => {
    expect(namesIn(text, fr)).toEqual(names);
  });
});

describe('part of a name', () => {
  test.each([
    ['a given name alone', 'Marta Bora left. Then Marta waved.', { 'marta-bora': ['Marta Bora', 'Marta'] }],
    ['a given name after sir', 'Sir Keir waved. Keir Starmer left.', { 'keir-starmer': ['Keir', 'Keir Starmer'] }],
    ['a surname that is a country', 'Jim Jordan left. Then Jordan waved.', { 'jim-jordan': ['Jim Jordan', 'Jordan'] }],
  ])('means its bearer: %s', (_, text, called) => {
    expect(calledIn(text)).toEqual(called);
  });

  test('means its bearer: a surname of two words', () => {
    const text = 'Marine Le Pen est partie. Mme Le Pen a salué. Puis Le Pen a salué.';
    expect(calledIn(text, fr)).toEqual({ 'marine-le-pen': ['Marine Le Pen', 'Le Pen', 'Le Pen'] });
  });

  test('means nobody where two have that given name', () => {
    const text = 'Marta Bora and Marta Quell left. Then Marta waved.';
    expect(namesIn(text)).toEqual(['Marta Bora', 'Marta Quell']);
  });

  test('before and is a person of the surname after it', () => {
    expect(namesIn('Then Marta and Paul Bora left.').sort()).toEqual(['Marta', 'Paul Bora']);
  });

  test('that is a country stays one where nobody has that surname', () => {
    expect(namesIn('Marta Bora left. Then Jordan waved.')).toEqual(['Marta Bora']);
  });
});

describe('a surname that opens a headline', () => {
  test('is the leader’s where it is no everyday word', () => {
    expect(Object.keys(calledIn('Trump in Oslo for talks'))).toEqual(['donald-trump']);
  });

  test('is nobody’s where it is one, unless it speaks', () => {
    expect(Object.keys(calledIn('Tusk trade banned in Oslo'))).toEqual([]);
    expect(Object.keys(calledIn('Tusk says no to it'))).toEqual(['donald-tusk']);
  });
});

test('an ambassador is not of the country where they are posted', () => {
  expect(personIn('The Afghan ambassador to Japan Zorbina Quell left.', 'zorbina-quell').country).toBe('AF');
  expect(personIn('L’ambassadeur au Mali Zorbin Quell est parti.', 'zorbin-quell', fr).country).toBe(null);
});

describe('a headline that has capitals all along', () => {
  test.each([
    'Ana Bora Announces She Will Leave',
    'Ana Bora Rejects Offer',
    'Prime Minister Ana Bora Signs Deal',
    'Ana Bora Dies at 80',
    'Ana Bora Resigns As Minister',
    'Talks Fail As Ana Bora Quits',
  ])('parts the name from the verb: “%s”', (headline) => {
    const names = Object.keys(calledIn(`${headline}\nThe ships left. Ana Bora said so.`));
    expect(names).toEqual(['ana-bora']);
  });

  test('leaves names alone that are verbs as well', () => {
    expect(Object.keys(calledIn('The singer Stevie Wonder met Ana Price in Oslo.')).sort()).toEqual(['ana-price', 'stevie-wonder']);
  });

  test('makes nobody of a thing that shows something', () => {
    expect(calledIn('Pipe Bomb Says Nothing\nThe ships left the harbour.')).toEqual({});
  });
});

describe('initials', () => {
  test.each(['George H.W. Quell', 'George HW Quell', 'George H. W. Quell'])('go on with a name: %s', (name) => {
    expect(namesIn(`President ${name} said no.`)).toEqual([name]);
  });

  test('tell father and son apart', () => {
    const text = 'George W. Bush and George H.W. Bush came. Aides of George H.W. Bush left.';
    expect(calledIn(text)).toEqual({ 'george-w-bush': ['George W. Bush'], 'george-h-w-bush': ['George H.W. Bush', 'George H.W. Bush'] });
  });
});

describe('a king is none', () => {
  test.each([
    ['who is a surname', 'They spoke of Martin Luther King Jr. and left.', ['Martin Luther King Jr']],
    ['whom a book is named after', 'He read the King James Bible.', []],
    ['whom a church is named after', 'They came to King Solomon Baptist Church.', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('a bare surname stays with whom it meant, though a relative is named', () => {
  const text = 'Ted Quell spoke. Quell left. His father, Rafael Quell, stayed. Then Quell came back.';
  expect(calledIn(text)['ted-quell']).toEqual(['Ted Quell', 'Quell', 'His', 'Quell']);
});

test('a title of a man is rather his of whom it is known than a namesake’s', () => {
  const text = 'Le Premier ministre Jean Quell est venu. Son épouse Ada Quell est partie. Le sénateur Quell reste.';
  expect(calledIn(text, fr)['jean-quell']).toEqual(['Jean Quell', 'Quell']);
});

test.each([
  ['They met David Long in Oslo.', 'david-long', null],
  ['State Senate President Pro Tem David Long left.', 'david-long', 'State Senate President Pro Tem'],
])('a small word may be a surname behind a given name: %s', (text, id, office) => {
  expect(personIn(text, id).office).toEqual(office);
});

test('the mayor of a town is not its district', () => {
  expect(namesIn('The mayor of Washington, DC, left.')).toEqual([]);
});
