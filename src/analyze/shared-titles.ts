import { fold } from '../text/fold';
import { hasAnd, isListed } from './lists';
import type { RawMention } from './mention';
import { titleText } from './mention-text';
import { DOT, endOfBrackets, flagsAt, type Tokens } from './tokens';
import { AND, CASED, DEMONYM, OF } from './word';

/** "Senators Ana Bora, Ben Demir of Ohio and Carl Oslo": an office before a list of names is that of each of them. */
export function shareTitles(tokens: Tokens, sentences: readonly (readonly RawMention[])[]): void {
  for (const mentions of sentences) {
    for (let i = 0; i < mentions.length; i++) {
      const title = mentions[i] as RawMention;
      // "Kings Cross and Euston"
      if (title.kind !== 'title' || !title.plural || title.titles[0]?.role === 'monarch') continue;
      // "French and German ministers", "the finance and foreign ministers": each has another's.
      if (flagsAt(tokens, title.from - 1) & AND && (flagsAt(tokens, title.from - 2) & (CASED | DEMONYM)) !== CASED) continue;
      const { titles, country, former, isPrivate } = title;
      for (const name of namesBehind(tokens, mentions, i))
        Object.assign(name, { titles, country, former, isPrivate, weak: false, office: officeOfOne(tokens, title) });
    }
  }
}

/** The names of the list that begins right behind mention `at`; none where it has no "and". */
function namesBehind(tokens: Tokens, mentions: readonly RawMention[], at: number): RawMention[] {
  const names: RawMention[] = [];
  let to = pastDot(tokens, (mentions[at] as RawMention).to);
  for (const mention of mentions.slice(at + 1)) {
    const [first] = names;
    const behind = Math.max(to, endOfBrackets(tokens, pastDot(tokens, mention.to)));
    // "Ana Bora of Ohio", "Ana Bora (Ohio)"
    if (first && (mention.from < to || flagsAt(tokens, mention.from - 1) & OF)) {
      to = behind;
      continue;
    }
    const isNext = first ? isListed(tokens, to, mention.from) : mention.from === to;
    if (!isNext || mention.kind !== 'name' || mention.titles.length) break;
    // "Ana Bora, Texas, and Ben Demir"
    if (!first || isOneWord(tokens, mention) === isOneWord(tokens, first)) names.push(mention);
    if (first && hasAnd(tokens, to, mention.from)) return names.length > 1 ? names : [];
    to = behind;
  }
  return [];
}

/** "Sens.", "Bora Jr." */
const pastDot = ({ mark }: Tokens, to: number) => (mark[to] === DOT ? to + 1 : to);

/** "Bora", "D-Ohio" */
const isOneWord = ({ joined }: Tokens, { nameFrom, nameTo }: RawMention) => nameTo - nameFrom - (joined[nameTo - 1] as number) === 1;

/** "Sens.", "sénateurs" as told of one of them: "Senator", "sénateur". */
function officeOfOne(tokens: Tokens, title: RawMention): string {
  const [{ forms, label }] = title.titles as [RawMention['titles'][number]];
  const text = titleText(tokens, title);
  const one = text.replace(/s$/, '');
  if (tokens.mark[title.to] === DOT || text.endsWith('.')) return label;
  return forms.some((form) => fold(one).endsWith(form)) ? one : (forms[0] as string);
}
