import { fold } from '../text/fold';
import { hasAnd } from './lists';
import type { RawMention } from './mention';
import { titleText } from './mention-text';
import { CLOSE_BRACKET, COMMA, DOT, flagsAt, OPEN_BRACKET, type Tokens } from './tokens';
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
  let { to } = mentions[at] as RawMention;
  if (tokens.mark[to] === DOT) to++;
  for (const mention of mentions.slice(at + 1)) {
    const isFirst = names.length === 0;
    if (!isFirst && isOrigin(tokens, mention.from)) {
      to = mention.to;
      continue;
    }
    const isNext = isFirst ? mention.from === to : isNextInList(tokens, to, mention.from);
    if (!isNext || mention.kind !== 'name' || mention.titles.length) break;
    // "Ana Bora, Texas, and Ben Demir"
    if (isFirst || isOneWord(tokens, mention) === isOneWord(tokens, names[0] as RawMention)) names.push(mention);
    if (!isFirst && hasAnd(tokens, to, mention.from)) return names.length > 1 ? names : [];
    to = mention.to;
  }
  return [];
}

/** "Bora", "D-Ohio" */
const isOneWord = ({ joined }: Tokens, { nameFrom, nameTo }: RawMention) => nameTo - nameFrom - (joined[nameTo - 1] as number) === 1;

/** "of Ohio", "(Ohio)" */
const isOrigin = (tokens: Tokens, from: number) => (flagsAt(tokens, from - 1) & OF) !== 0 || tokens.mark[from - 1] === OPEN_BRACKET;

/** Whether commas, "and" and brackets are all that lies between two names. */
function isNextInList(tokens: Tokens, from: number, to: number): boolean {
  let isInBrackets = false;
  for (let i = from; i < to; i++) {
    const mark = tokens.mark[i];
    if (mark === OPEN_BRACKET) isInBrackets = true;
    if (!isInBrackets && mark !== COMMA && mark !== CLOSE_BRACKET && !(flagsAt(tokens, i) & AND)) return false;
    if (mark === CLOSE_BRACKET) isInBrackets = false;
  }
  return true;
}

/** "Sens.", "sénateurs" as told of one of them: "Senator", "sénateur". */
function officeOfOne(tokens: Tokens, title: RawMention): string {
  const [{ forms, label }] = title.titles as [RawMention['titles'][number]];
  const text = titleText(tokens, title);
  const one = text.replace(/s$/, '');
  if (tokens.mark[title.to] === DOT || text.endsWith('.')) return label;
  return forms.some((form) => fold(one).endsWith(form)) ? one : (forms[0] as string);
}
