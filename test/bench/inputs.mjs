// Texts for the bench that nobody wrote: hostile ones, and days of any size.

const SIZE = 100_000;
const fill = (unit) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

/** [name, text] of 100 kB of one character, bracket, quote, title word, name, verb or number. */
export function hostileTexts() {
  const units = [
    'a',
    'A',
    'é',
    '.',
    ',',
    '!',
    '?',
    '-',
    "'",
    '’',
    '"',
    '“',
    '”',
    '«',
    '»',
    '(',
    ')',
    '[',
    ']',
    '{',
    '<',
    '>',
    '&',
    '%',
    '$',
    '0',
    '1.',
    '1,',
    '\n',
    '. ',
    '" ',
    '“a',
    '(a',
    'A.',
    'A. ',
    'U.S.',
    '…',
    'President ',
    'the President ',
    'former ',
    'US President ',
    'said ',
    'that ',
    'he said ',
    'He said that ',
    'Trump ',
    'Donald ',
    'Donald Trump ',
    'and ',
    'of ',
    'met ',
    'President of ',
    'according to ',
    'A ',
    'Mr ',
    'Mr. ',
    '“A said ',
    ', said ',
    '1 billion ',
    '$1 ',
    '1 January ',
    'January 1 ',
    'To Lam met ',
    'X said. ',
    '漢',
    'ا',
    '😀',
    '\u00ad',
    '\u00a0',
  ];
  return units.map((unit) => [JSON.stringify(unit), fill(unit)]);
}

/** A day of `n` short invented reports, three to an event, each with leaders, places, sums of its own. */
export function syntheticDay(n, watchlist) {
  const things =
    'grid port vaccine satellite harvest railway museum ceasefire tariff glacier reactor ferry archive dialect tournament orchard dam refinery census lighthouse'.split(
      ' ',
    );
  const acts = 'agreed announced signed rejected praised postponed opened discussed'.split(' ');
  return Array.from({ length: n }, (_, i) => {
    const event = Math.floor(i / 3);
    const leader = watchlist[event % watchlist.length].name;
    const other = watchlist[(event * 7 + 3) % watchlist.length].name;
    const thing = things[event % things.length];
    const name = `${thing}${String.fromCharCode(97 + (event % 26))}${String.fromCharCode(97 + (Math.floor(event / 26) % 26))}${String.fromCharCode(97 + (Math.floor(event / 676) % 26))}`;
    const text = [
      `${leader} ${acts[event % acts.length]} on Saturday the ${name} ${thing} plan worth ${(event % 97) + 1}.${event % 10} billion euros.`,
      `${leader} said that the ${name} project would bring ${100 + (event % 900)} jobs${i % 3 ? ' to the region' : ''}.`,
      `${other} welcomed the ${thing} decision of ${name} and called for talks${i % 3 === 2 ? ' in spring' : ''}.`,
      `Report ${i} adds that officials of ${name} will meet again.`,
    ].join(' ');
    return {
      id: `id${String(i).padStart(6, '0')}`,
      headline: '',
      text,
      language: 'en',
      publishedAt: '2026-02-21',
      dateFrom: 'input',
      source: `Source ${i % 5}`,
      url: null,
    };
  });
}
