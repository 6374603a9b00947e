import type { Cue, Title } from './lexicon';

// How the lexicon files write their lists: many words a line, and small tables with "|" between cells.

const TAKES: readonly string[] = ['clause', 'noun', 'to', 'quote', 'listener', 'nothing'] satisfies Cue['takes'];

function isTakes(word: string): word is Cue['takes'][number] {
  return TAKES.includes(word);
}

/** Single words, between any white space. */
export function words(text: string): string[] {
  return text.split(/\s/).filter((word) => word !== '');
}

/** Words or phrases, between commas or at line ends. */
export function phrases(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** The cells of each line that holds something. */
function rows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** "word value" lines or comma-separated pairs, the value last: "per cent %" gives { "per cent": "%" }. */
export function pairs(text: string): Record<string, string> {
  return Object.fromEntries(
    phrases(text).map((pair) => {
      const at = pair.lastIndexOf(' ');
      return [pair.slice(0, at).trim(), pair.slice(at + 1)];
    }),
  );
}

/** The same with numbers: "two 2, dozen 12, million 1e6". */
export function numbers(text: string): Record<string, number> {
  return Object.fromEntries(Object.entries(pairs(text)).map(([word, value]) => [word, Number(value)]));
}

/** Lines "takes | forms | participles": "clause noun | announce, announces, announced | announcing". */
export function cues(text: string): Cue[] {
  return rows(text).map(([takes = '', forms = '', participles = '']) => ({
    forms: phrases(forms),
    participles: phrases(participles),
    takes: words(takes).filter(isTakes),
  }));
}

/** Lines "role rank [leader] [f|m] | label | forms": "president 1 leader f | President | presidente, presidentes". */
export function titles(text: string): Title[] {
  return rows(text).map(([head = '', label = '', forms = '']) => {
    const [role = '', rank = '9', ...flags] = words(head);
    const title: Title = { forms: phrases(forms), role, label, rank: Number(rank), leader: flags.includes('leader') };
    if (flags.includes('f')) title.gender = 'f';
    if (flags.includes('m')) title.gender = 'm';
    return title;
  });
}
