import type { CountryWords, Lexicon } from './lexicon/lexicon';
import type { Meaning } from './word';

/** What a country, its people and its seats of power are called, with what each word means; words of one kind share their meaning. */
export function meaningsOf(
  { code, names, demonyms, seats }: CountryWords,
  { isolating, shortestCountry }: Pick<Lexicon, 'isolating' | 'shortestCountry'>,
): [string, Meaning][] {
  // As it stands in a fingerprint.
  const mark = `c:${code}`;
  const known = new Map<string, Meaning>();
  const all = (list: readonly string[], kind: 'name' | 'demonym' | 'seat', follows: boolean) => {
    const [demonym, seat] = [kind === 'demonym', kind === 'seat'];
    return list.map((name): [string, Meaning] => {
      const short = !demonym && name.length < shortestCountry;
      const own = `${kind} ${short}`;
      const meaning = known.get(own) ?? { kind: 'country', code, mark, demonym, seat, follows, short };
      known.set(own, meaning);
      return [name, meaning];
    });
  };
  return [...all(names, 'name', isolating), ...all(demonyms, 'demonym', true), ...all(seats, 'seat', false)];
}
