import { expect, test } from 'vitest';
import { cleanLine, cleanSent, cleanText } from '../../src/ingest/clean';

test('a missing space after a full stop is put back', () => {
  expect(
    [
      'Board of Peace.Speaking at it.',
      'le 3 octobre.La suite',
      'really?Yes!No.',
      'the end…The start',
      'in 2025.The year',
      'grew 5%.The bank',
      'le ministre.M. Macron',
    ].map(cleanLine),
  ).toEqual([
    'Board of Peace. Speaking at it.',
    'le 3 octobre. La suite',
    'really? Yes! No.',
    'the end… The start',
    'in 2025. The year',
    'grew 5%. The bank',
    'le ministre. M. Macron',
  ]);
});

test('a missing space is put back on the right side of quote marks and brackets', () => {
  expect(
    [
      '“peace.”Speaking',
      '“peace”.Speaking',
      'He left.“We stay”',
      'fini !»Le reste',
      '« fini ».Le reste',
      'said.« Nous',
      '(D1–D3).The',
      'He said "no."They left.',
      'He left."We stay" she said.',
    ].map(cleanLine),
  ).toEqual([
    '“peace.” Speaking',
    '“peace”. Speaking',
    'He left. “We stay”',
    'fini !» Le reste',
    '« fini ». Le reste',
    'said. « Nous',
    '(D1–D3). The',
    'He said "no." They left.',
    'He left. "We stay" she said.',
  ]);
});

test('full stops that end no sentence stay as they are', () => {
  const kept = [
    'The U.S. and the U.S.S.R. met.',
    'See vietnamplus.vn and Booking.Com and ASP.NET.',
    'A rise of 3.5 per cent',
    'la résolution n° 2803 du 17 novembre',
    'M. Macron et J.K. Rowling, e.g. in Washington, D.C., with a Ph.D. student',
    'Open report.PDF or https://example.org/A.Page?x=Y.Z or www.example.org/A.Page',
    'Yahoo! said so',
    'at 5 p.m. on the no.10 bus',
    'Write to john.Smith@example.org',
    'He said so." Then he left."',
  ];
  expect(kept.map(cleanLine)).toEqual(kept);
});

test('initials at the end of a sentence are followed by a word that begins one', () => {
  expect(cleanLine('back to the U.S.The senator')).toEqual('back to the U.S. The senator');
});

test('mojibake is repaired, once and twice over', () => {
  const broken = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
  const texts = [
    'Le président a déclaré',
    'Vietnam’s “strong” role – yes…',
    'Tổng Bí thư Tô Lâm đã đến',
    'À la fête, où œuvre l’État',
    '37 € à côté',
  ];
  expect(texts.map(broken).map(cleanLine)).toEqual(texts);
  expect(cleanLine(broken(broken('Il a été reçu')))).toEqual('Il a été reçu');
});

test('letters that only look like mojibake stay', () => {
  const real = ['ÂGE D’OR À ÉVITER', 'Le café—“the place”', 'la municipalité…', 'IRMÔ NÃO', 'SÃO PAULO', 'un prix « âgé »'];
  expect(real.map(cleanLine)).toEqual([
    'ÂGE D’OR À ÉVITER',
    'Le café—“the place”',
    'la municipalité…',
    'IRMÔ NÃO',
    'SÃO PAULO',
    'un prix « âgé »',
  ]);
});

test('what is not printed goes, and every space is a space', () => {
  expect(cleanText('\ufeffco\u00adoper\u200bation\u0000 of\u00a03\u202f000\u2009men\tand\u3000women\u202e!')).toEqual([
    'cooperation of 3 000 men and women!',
  ]);
  expect(cleanLine('e\u0301te\u0301 \ud800')).toEqual('été');
});

test('joiners stay where they shape letters', () => {
  expect(cleanLine('a\u200cb می\u200cخواهم 👩\u200d💻')).toEqual('ab می\u200cخواهم 👩\u200d💻');
});

test('quote marks of typewriters become quote marks, and mixed ones match', () => {
  expect(cleanLine("``Peace,'' he said.")).toEqual('“Peace,” he said.');
  expect(cleanLine('He said “peace" and "war”.')).toEqual('He said “peace” and “war”.');
  expect(cleanLine("''We go,'' he said. ''They stay.''")).toEqual('“We go,” he said. “They stay.”');
  expect(cleanLine('“We go". They said so." He “stays". "No," she said.')).toEqual('“We go”. They said so.” He “stays”. “No,” she said.');
  expect(cleanLine('« Oui », "no" and ‘maybe’')).toEqual('« Oui », "no" and ‘maybe’');
});

test('markup in plain text goes, what it says stays, and entities are decoded once', () => {
  expect(cleanSent('<p>One &amp; two</p><p>Three &eacute;t&eacute;</p><script>alert(1)</script><!-- no -->')).toEqual([
    'One & two',
    'Three été',
  ]);
  expect(cleanLine('&lt;b&gt;bold&lt;/b&gt; &amp;eacute; AT&T R&D')).toEqual('<b>bold</b> &eacute; AT&T R&D');
  expect(cleanLine('if 1 < 2 and 3 > 2, mail <jo@example.org>')).toEqual('if 1 < 2 and 3 > 2, mail <jo@example.org>');
  expect(cleanLine('<img src=x onerror=alert(1)>Hello <a href="javascript:x">there</a>')).toEqual('Hello there');
});

test('lines that were wrapped are joined, paragraphs and lists are not', () => {
  const wrapped =
    'The ministers of the two countries met on Monday in the capital to\nsign the agreement that they had prepared for months with the help of\nexperts from both sides.\n\nIt enters into force next year, they said, unless one of the parliaments\nobjects.';
  expect(cleanText(wrapped).map((line) => line.length > 70)).toEqual([true, true]);
  expect(cleanText('The ministers of the two countries met in the\ncapital.\r\nApples\r\nPears')).toEqual([
    'The ministers of the two countries met in the capital.',
    'Apples',
    'Pears',
  ]);
});

test('a sentence that was cut in two by a line end is one line again', () => {
  expect(cleanText('This line was cut\nin two by a printer.\nThe next was not.')).toEqual([
    'This line was cut in two by a printer.',
    'The next was not.',
  ]);
});

test.each([
  ['small words in a list', 'harbours\nwater and ships\ntrains'],
  ['a list below its heading', 'Features\nwater and ships\ntrains'],
  ['a line that announces others', 'We need:\nmore ships.'],
  ['a name that begins small', 'Sales rise\niPhone sales rose.'],
  ['an address below a name', 'Ann Lee\nann.lee@example.org wrote.'],
  ['lines with a blank line between', 'Ships leave\n\nin spring.'],
])('%s: line ends stay', (_, text) => {
  expect(cleanText(text)).toEqual(text.split(/\n+/));
});

test('so is one in capitals, but no name with capitals of its own', () => {
  expect(cleanText('They left Oslo. THE LONG NIGHT OF SUVILLEBora met them.')).toEqual([
    'They left Oslo. THE LONG NIGHT OF SUVILLE',
    'Bora met them.',
  ]);
  expect(cleanText('« UN TROP GRAND ÉCART »Bora les a reçus.').at(-1)).toEqual('Bora les a reçus.');
  const names = 'GDFSuez met the BBC and USA TODAY. The IBMWatson team of IBM left.';
  expect(cleanText(names)).toEqual([names]);
});

test('a heading that was glued to its text is a line of its own again', () => {
  expect(cleanText('The talks had a happy endingThe ministers met on Monday.')).toEqual([
    'The talks had a happy ending',
    'The ministers met on Monday.',
  ]);
  expect(cleanText('Un accord à l’étéL’été dure.')).toEqual(['Un accord à l’été', 'L’été dure.']);
});

test('a crosshead between dashes is a line of its own again', () => {
  expect(cleanText('Oslo pays, she said.- "A long night" -The ministers met. - Two ships - They left.')).toEqual([
    'Oslo pays, she said.',
    '- "A long night" -',
    'The ministers met.',
    '- Two ships -',
    'They left.',
  ]);
  const kept = 'The ministers - Hill and Lake - met. It is a well-known - if old - port.';
  expect(cleanText(kept)).toEqual([kept]);
});

test('names that are written in one stay so', () => {
  const kept = 'LinkedIn says that YouTube, SeLoger, BlaBlaCar and CoinDesk met McDonald’s and PlayStation La Sol.';
  expect(cleanText(kept)).toEqual([kept]);
});
