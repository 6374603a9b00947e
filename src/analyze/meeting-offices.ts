import { type Hit, type Hits, hitsWithin } from './hits';
import { isListed } from './lists';
import type { RawMention } from './mention';
import type { Cast } from './people';
import { type Tokens, textOf } from './tokens';

/** An office that somebody holds in a country, told without a name: tokens `at` to `to`. */
export interface NamedOffice {
  at: number;
  to: number;
  code: string;
  /** As printed: "President of Kenya". */
  text: string;
}

/** "Presidents of Indonesia, Uzbekistan, and Kazakhstan", "the Kenyan president" → one office for each country, and the token after the last. */
export function officesOf(
  tokens: Tokens,
  hits: Hits,
  cast: Cast,
  mention: RawMention,
  limit: number,
): { offices: NamedOffice[]; until: number } {
  const nobody = { offices: [], until: mention.to };
  const title = mention.titles[0];
  if (!title?.leader || !mention.country || mention.former) return nobody;
  const { language } = cast.vocabulary.lexicon;
  const named = hitsWithin(hits.country, mention.from, limit).filter(
    ({ at, meaning }) => !meaning.demonym && (at > mention.from || !mention.plural),
  );
  // "the Kenyan president"
  if (!mention.plural && !named.some(({ at }) => at < mention.to)) {
    const text = `${title.label} of ${nameOfCode(mention.country)}`;
    return { offices: [{ at: mention.from, to: mention.to, code: mention.country, text }], until: mention.to };
  }
  const offices: NamedOffice[] = [];
  let until = mention.to;
  for (const country of named) {
    const { at, to, meaning } = country;
    if (!offices.length && at >= mention.to) break;
    if (offices.length && (!mention.plural || !isListed(tokens, until, at))) break;
    const text = `${title.label} of ${countryName(tokens, country, language)}`;
    offices.push({ at: offices.length ? at : mention.from, to, code: meaning.code, text });
    until = to;
  }
  return { offices, until };
}

const english = new Intl.DisplayNames('en', { type: 'region' });
const names = new Map<string, string>();

/** The English name of a country by its code; other codes as they are. Asked for each once, because asking takes longer than reading a sentence. */
export function nameOfCode(code: string): string {
  if (code.length !== 2) return code;
  const name = names.get(code) ?? english.of(code) ?? code;
  names.set(code, name);
  return name;
}

/** Offices are printed in English: a country as an English text writes it, else its English name. */
function countryName(tokens: Tokens, { at, to, meaning: { code } }: Hit<'country'>, language: string): string {
  return language === 'en' ? textOf(tokens, at, to) : nameOfCode(code);
}
