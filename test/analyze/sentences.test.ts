import { describe, expect, test } from 'vitest';
import { analyzeText, wordsOf } from './analyze-text';

const cut = (text: string, language = 'en') => wordsOf(text, analyzeText(text, { language }).sentences);

describe('a sentence ends', () => {
  test.each([
    ['at a full stop, a question mark and an exclamation mark', ['Oslo agreed.', 'Did Bern?', 'It did!', 'Then they signed.']],
    ['at an ellipsis before a capital', ['Nobody knows…', 'Everybody guesses.']],
    ['at an acronym before a word that only opens sentences', ['They flew to the U.S.', 'The talks begin today.']],
    ['after the quote mark that closes with it', ['“We go.”', '“You stay.”', 'They left.']],
    ['after the bracket that closes with it', ['(The ships left.)', 'They arrived.']],
    ['before a number that opens the next one', ['They left.', '300 came back.']],
    ['before a quotation', ['The minister was clear.', '“No ships,” she said.']],
    ['before a quotation in single quote marks', ['The minister was clear.', "'No ships,' she said."]],
    ['before a quotation that begins with a small letter', ['The minister was clear.', '“no ships” is what she wrote.']],
    ['between two quotations', ['“Why now?”', '“because we must,” she said.']],
    ['before a small letter that is a slip', ['They left the harbour.', 'the others stayed.']],
    ['before a name that begins small', ['They left the harbour.', 'iPhone sales rose.']],
    ['after a company before a word that only opens sentences', ['They sold it to Hill, Lake & Co.', 'It was cheap.']],
    ['after a part of the day', ['They came at 6 p.m.', 'The doors were shut.']],
    ['after a part of the day before Mr.', ['They came at 6 P.M.', 'Mr. Hill was late.']],
    ['after etc., whatever follows', ['They sent ships, trains, etc.', 'Oslo paid.']],
    ['after no, which is short for number elsewhere', ['They said no.', 'Oslo said yes.']],
    ['after R&D', ['They spent it all on R&D.', 'The rest was theirs.']],
    ['after a temperature', ['It was 25 °C.', 'The ships lay still.']],
    ['after a question before one who believes', ['“Why?”', 'I believe that they left.']],
    ['after a year before a number', ['They left in 1920.', '43 came back.']],
    ['after a quotation before one in small letters', ['They said “no”.', '“because we must” was the reason.']],
    ['after a genitive', ['This year is like last year’s.', 'Oslo waits.']],
    ['after initials before an adverb', ['They live in the U.S.', 'Initially, they were two.']],
    ['after an address', ['Write to Ann.Lee@example.com.', 'She answers.']],
    ['before what is left out in brackets', ['They left.', '(...) Nobody waved.']],
    ['after what is left out in brackets', ['They left for good (…)', 'The others stayed.']],
    ['before dots that stand apart', ['They left.', '. . . The others stayed.']],
    ['after four dots that stand apart', ['They left . . . .', 'The others stayed.']],
  ])('%s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  test('at a quote mark that touches only what it closes, however many were open before', () => {
    expect(cut('The 5" pipe burst. He said "it burst." Then he left.')).toEqual([
      'The 5" pipe burst.',
      'He said "it burst."',
      'Then he left.',
    ]);
  });

  test.each([
    ['in numbers', ['1. Withdraw all ships', '2. Open the port.', '3. Pay']],
    ['in numbers with brackets', ['1.) Withdraw all ships.', '2.) Open the port']],
    ['in brackets', ['(1) Withdraw all ships;', '(2) Open the port.']],
    ['in letters', ['a. Withdraw all ships', 'b. Open the port', 'c. Pay']],
    ['in bullets', ['• Withdraw all ships', '• Open the port']],
    ['in bullets with numbers', ['⁃9. Withdraw all ships', '⁃10. Open the port']],
    ['after a colon', ['They agreed on this: 1. Withdraw all ships.', '2. Open the port.']],
  ])('before each item of a list %s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  test.each([
    ['a heading', ['Fifteen arrests in the port', 'The police said nothing.']],
    ['a heading of one word', ['Cycling', 'He won by a minute.']],
    ['a heading in capitals', ['TALKS END IN OSLO', 'After two days they left.']],
    ['an item with a semicolon, before a name', ['The port was shut;', 'In Oslo nobody knew of it.']],
    ['a credit in brackets', ['The port of Oslo (photo Ann Lee)', 'In spring it is full.']],
    ['a quotation without a full stop', ['He called them “the last ships”', 'They left on Monday.']],
    ['a heading, before what only opens sentences', ['Five doctors dead', 'Among the victims are two nurses.']],
    ['a heading, before such a word and a comma', ['A new heat wave', 'However, no one was hurt.']],
    ['a heading that ends with a name', ['The frigates of Taiwan', 'The judge heard two officers.']],
    ['a heading that ends with a number', ['The trial of 1994', 'It lasted for a year.']],
    ['an item after a dash', ['– Ships leave the port', '– Trains stand still', '– Nobody waved']],
    ['an item that ends with a semicolon, before a dash', ['They shut the port;', '– Ships lay still.']],
    ['an item that ends with a semicolon', ['They shut the port;', 'The ships lay still.']],
  ])('after %s that lost its line end', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  test.each(['Dans ce port', 'Selon la police', 'Ensuite, le port', 'Aux quais'])('after a French heading, before “%s”', (start) => {
    const sentences = ['Trois navires bloqués', `${start} la circulation a repris.`];
    expect(cut(sentences.join(' '), 'fr')).toEqual(sentences);
  });

  test('after a Vietnamese heading, before such a word', () => {
    const sentences = ['Ba tàu rời cảng', 'Trong khi đó, hai tàu ở lại.'];
    expect(cut(sentences.join(' '), 'vi')).toEqual(sentences);
  });

  test.each([
    ['a name with a capital all along', 'The mayor of Stratford On Avon said no.'],
    ['a surname that is such a word as well', 'They met James To of the party.'],
    ['a dash within a sentence', 'The port of Oslo – The Hague knows it well – was shut.'],
    ['a date', 'They met on 5 June in Oslo.'],
  ])('never at %s', (_, sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });

  test('at the end of a paragraph, full stop or none', () => {
    expect(cut('Ships leave Oslo\nThe ships left on Monday.\n\nNobody waved')).toEqual([
      'Ships leave Oslo',
      'The ships left on Monday.',
      'Nobody waved',
    ]);
  });
});

describe('a sentence goes on', () => {
  test.each([
    ['after a title that is abbreviated', 'Gov. Hill met Mr. Banks and Dr. Lake in St. Gallen.'],
    ['after U.S. before a title', 'He praised U.S. President Donald Trump for it.'],
    ['after U.S. before a body', 'They told the U.S. Senate everything.'],
    ['after an initial in a name', 'They received Kurt M. Campbell in Hanoi.'],
    ['after a month that is abbreviated', 'They met on Sept. 12 in Bern.'],
    ['after a decimal point', 'Growth was 3.5 percent.'],
    ['after a question inside it', '“Why now?” he asked.'],
    ['after an exclamation before the name of who says it', '“Never!” President Macron said.'],
    ['after the name of a site', 'The text is on vietnamplus.vn today.'],
    ['after an ellipsis before a small letter', 'They waited… and left.'],
    ['after No. before a number', 'They adopted resolution No. 2803 at last.'],
    ['after a degree sign before a number', 'They adopted resolution N°. 28.03 at last.'],
    ['after a company before a name', 'They asked Hill Bros. Chairman Ann Lee.'],
    ['after a company before a small word', 'They asked Hill and co. for it.'],
    ['after a part of the day before a day', 'They meet at 6 p.m. Monday in Oslo.'],
    ['after a part of the day before a date', 'They meet at 6 p.m. May 5 in Oslo.'],
    ['after a part of the day that opens it', 'On Monday at 5 a.m. Mr. Hill left.'],
    ['after a day before a date', 'They met on Mon. Oct. 5 in Bern.'],
    ['after initials before a command', 'He led the U.S. Central Command.'],
    ['after initials in a row', 'They identified him as A. A. Hill.'],
    ['after a question mark in a name', 'They asked Yahoo! in Bern for it.'],
    ['after what is left out in brackets before a bracket', '“They left [...]” (Hill 12).'],
    ['after the third pause of one who halts', 'I was ... well ... I did not mean it.'],
    ['between a number and its bracket in running text', 'They want 1) more ships and 2) fewer trains.'],
    ['before “and” with a number', 'They want: 1) Oslo to pay and 2) Bern to wait.'],
    ['before a name that is an article elsewhere', 'They heard that minister An said so.'],
    ['within the name of a place that opens it', 'Hoi An town waits.'],
    ['after a quotation with its comma', '“We go,” The Times wrote.'],
    ['at a capital in a headline', 'Ships That The Port Needs'],
    ['at a capital after a small word', 'They read it in The Times and The Post today.'],
  ])('%s', (_, sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });

  test.each([
    ['after M. before a name', 'Le roi a reçu M. Macron et Mme Kallas.'],
    ['after art. and n°', 'Ils citent l’art. 5 et la résolution n° 2803 du Conseil.'],
    ['after a small word in quotes', '« Jamais ! » a répondu le ministre.'],
    ['after M. before Le', 'Le maire a reçu avec M. Le Pen les élus.'],
    ['after par ex.', 'Ils citent par ex. Le Monde.'],
    ['before Premier ministre', 'Ils ont reçu l’ancien Premier ministre hier.'],
    ['after a thousand parted by a point', 'Le fonds compte 1.250 membres.'],
  ])('in French %s', (_, sentence) => {
    expect(cut(sentence, 'fr')).toEqual([sentence]);
  });
});

test('sentences hold every word, in order, without spaces at their ends', () => {
  const text = '  Oslo agreed. “Yes!” they said.\n\n Bern (the capital) did not…  ';
  expect(cut(text)).toEqual(['Oslo agreed.', '“Yes!” they said.', 'Bern (the capital) did not…']);
});

test('a French quotation takes its inner spaces and closing mark along', () => {
  expect(cut('« Nous partons. » Il est parti.', 'fr')).toEqual(['« Nous partons. »', 'Il est parti.']);
});

test.each([
  ['«\u202fNous partons.\u202f».', 'Il est parti.'],
  ['« Nous partons. ».', 'Il est parti.'],
  ['« C’est fini » ', 'Il est parti hier.'],
  ['Il part à 110 km/h.', 'Les autres restent.'],
  ['La RTE.', 'Mais elle attend.'],
  ['Le calme est revenu dans la ville.', 'à midi, tout est ouvert.'],
  ['Un procès en mai', 'L’affaire est jugée.'],
])('French %s is one sentence', (first, second) => {
  expect(cut(`${first} ${second}`, 'fr')).toEqual([first.trim(), second]);
});

test('a language that has no lexicon is not taken for English', () => {
  expect(cut('Hôm qua quân đội Mỹ tuyên bố như vậy.', 'vi')).toEqual(['Hôm qua quân đội Mỹ tuyên bố như vậy.']);
});

test('a text without capitals or full stops is one sentence', () => {
  expect(cut('nothing here ends and nobody minds')).toEqual(['nothing here ends and nobody minds']);
});

test('an empty text has no sentence', () => {
  expect(cut('')).toEqual([]);
});
