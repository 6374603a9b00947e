import type { Resolved } from './actors';
import { isHis, isPreposition, isPronoun, LONGEST_NOUN, leadsToName } from './nouns';
import { mayClose } from './quote-sides';
import { CLOSE_BRACKET, COMMA, DASH, DOT, flagsAt, hasMark, NUMBER, OPEN_BRACKET, SEMICOLON, SLASH, type Tokens, WORD } from './tokens';
import { AND, BODY, CALLING, CASED, DETERMINER, LOWER, NOT_NAME, OF, STOP, THAT, WEEKDAY, WHO } from './word';

/** Adverbs between a subject and its verb. */
const MOST_ADVERBS = 5;
const LONGEST_ASIDE = 40;
const LONGEST_BRACKET = 9;

/** What stands before a verb, behind its adverbs. */
export interface BeforeVerb {
  /** Its last token. */
  at: number;
  /**
   * A mention right there ("X said"), before "who" ("X, who said"; `host` is undefined where nobody stands there) or before an aside
   * ("X, the minister, said"); else a mark, an "and", a "that", the sentence's `head`, or any other `word`.
   */
  by: 'name' | 'who' | 'aside' | 'mark' | 'and' | 'that' | 'head' | 'word';
  host: Resolved | undefined;
}

/** Walks from the verb at token `verb` to the left: over adverbs, a bracket, "who" and an aside. `from` is where the sentence begins. */
export function beforeVerb(tokens: Tokens, from: number, verb: number, mentions: readonly Resolved[]): BeforeVerb {
  let at = verb - 1;
  let host = endingAt(tokens, mentions, at);
  for (let steps = 0; !host && at >= from && steps < MOST_ADVERBS && isAdverb(tokens, at, from); steps++)
    host = endingAt(tokens, mentions, --at);
  if (at < from) return { at, by: 'head', host };
  at = beforeInsert(tokens, from, at);
  host ??= endingAt(tokens, mentions, at);
  if (!host?.person) host = ofPlace(tokens, from, at, mentions) ?? host;
  if (host && isBodys(tokens, host)) return { at, by: 'word', host: undefined };
  if (host) return { at, by: host.mention.kind === 'body' ? 'word' : 'name', host };
  const flags = flagsAt(tokens, at);
  if (flags & WHO) return beforeWho(tokens, from, at, mentions);
  if (tokens.mark[at] === COMMA) host = beforeAside(tokens, from, at, mentions);
  if (host) return { at, by: 'aside', host };
  const isPause = PAUSES.has(tokens.mark[at] as number) || mayClose(tokens, at);
  return { at, by: isPause ? 'mark' : flags & AND ? 'and' : flags & THAT ? 'that' : 'word', host };
}
const PAUSES: ReadonlySet<number> = new Set([COMMA, DASH, SEMICOLON]);

/** "l'administration Obama", "le camp Trump": a bare surname tells whose the body is. */
function isBodys(tokens: Tokens, { mention: { kind, from, to } }: Resolved): boolean {
  const before = tokens.word[from - 1];
  return kind === 'name' && to - from === 1 && before?.shape === LOWER && (before.flags & BODY) !== 0 && !(before.flags & CALLING);
}

function endingAt({ joined }: Tokens, mentions: readonly Resolved[], at: number): Resolved | undefined {
  for (const resolved of mentions) {
    const { to } = resolved.mention;
    if (to === at + 1 || (to === at && joined[at + 1])) return resolved;
    if (to > at + 1) return undefined;
  }
  return undefined;
}

/** "Gov. Rick Perry of Texas said": who is named in full before the place they are of. */
function ofPlace(tokens: Tokens, from: number, at: number, mentions: readonly Resolved[]): Resolved | undefined {
  let i = at;
  while (i > from && (flagsAt(tokens, i) & CASED || (flagsAt(tokens, i) & (DETERMINER | OF)) === DETERMINER)) i--;
  if (i === at || !(flagsAt(tokens, i) & OF)) return undefined;
  const host = endingAt(tokens, mentions, i - 1);
  return host?.person && host.mention.kind === 'name' && host.mention.nameTo - host.mention.nameFrom > 1 ? host : undefined;
}

/** Whom "who" stands for: who is named right before it, before a mark ("X, who said") or before an aside ("X, the minister, who said"). */
function beforeWho(tokens: Tokens, from: number, who: number, mentions: readonly Resolved[]): BeforeVerb {
  let at = who - 1;
  while (tokens.mark[at] === COMMA || tokens.mark[at] === DASH) at--;
  const isApart = at < who - 1;
  at = beforeInsert(tokens, from, at);
  let host = endingAt(tokens, mentions, at);
  if (!host && !isApart) host = apposedTo(tokens, from, at, mentions);
  else if (!host) {
    const near = nearComma(tokens, from, at, mentions);
    // "Sen. Bora of Oslo, who", but not "Trump supporters, who"
    host = near?.person && isPreposition(tokens, near.mention.to) ? near : beforeAside(tokens, from, who - 1, mentions);
  }
  return { at, by: 'who', host };
}

/** "X, a teacher from Oslo who said" */
function apposedTo(tokens: Tokens, from: number, at: number, mentions: readonly Resolved[]): Resolved | undefined {
  let i = at;
  while (i > from && i > at - LONGEST_NOUN && tokens.kind[i] === WORD) i--;
  return tokens.mark[i] === COMMA && flagsAt(tokens, i + 1) & DETERMINER ? endingAt(tokens, mentions, i - 1) : undefined;
}

/** What may stand between a subject and its verb: "has also", "a également", "on Monday". */
export function isAdverb(tokens: Tokens, i: number, from: number): boolean {
  const word = tokens.word[i];
  if (!word) return tokens.kind[i] === NUMBER ? isDate(tokens, i) : PASSED.has(tokens.mark[i] as number);
  if (word.flags & (WHO | AND | THAT | DETERMINER | OF) || isPronoun(word.flags)) return false;
  // "Carney on Monday said"
  if (word.flags & NOT_NAME && word.shape !== LOWER && i > from) return true;
  // "a jeudi annoncé"
  return (word.flags & (STOP | WEEKDAY)) !== 0 || word.adverb;
}
/** "ngày 4/3", "Marcos Jr." */
const PASSED: ReadonlySet<number> = new Set([SLASH, DOT]);

/** The number of "4/3", of "in 2010"; not of "4 in 10 said", "the photos of 2010 show". */
function isDate(tokens: Tokens, i: number): boolean {
  const { mark, start, end } = tokens;
  if (mark[i - 1] === SLASH || mark[i + 1] === SLASH) return true;
  return (end[i] as number) - (start[i] as number) === DIGITS_OF_YEAR && isPreposition(tokens, i - 1) && !(flagsAt(tokens, i - 1) & OF);
}
const DIGITS_OF_YEAR = 4;

/** The token before the bracket or the dashes that close at token `at`: "Sen. Bora (D-Oslo) said", "X — a teacher from Oslo — said". */
function beforeInsert(tokens: Tokens, from: number, at: number): number {
  const { mark } = tokens;
  const isBracket = mark[at] === CLOSE_BRACKET;
  if (!isBracket && mark[at] !== DASH) return at;
  const limit = Math.max(from, at - (isBracket ? LONGEST_BRACKET : LONGEST_ASIDE));
  for (let i = at - 1; i > limit && !mayClose(tokens, i); i--) if (mark[i] === (isBracket ? OPEN_BRACKET : DASH)) return i - 1;
  return at;
}

/**
 * "X, the minister from …, said": the mention before the comma that opens the aside; but who stands alone in it where that is somebody
 * else ("His successor, Y, said").
 */
function beforeAside(tokens: Tokens, from: number, close: number, mentions: readonly Resolved[]): Resolved | undefined {
  for (let i = close - 1; i >= from && i > close - LONGEST_ASIDE; i--) {
    if (mayClose(tokens, i)) return undefined;
    if (tokens.mark[i] !== COMMA) continue;
    const inner = mentions.find(({ mention }) => mention.from === i + 1 && mention.to === close && mention.kind === 'name');
    const host = nearComma(tokens, from, beforeInsert(tokens, from, i - 1), mentions);
    if (inner && (!host || host.mention.kind === 'name' || !host.person)) return inner;
    if (host) return host;
  }
  return undefined;
}

/** Who is named before a comma, or a few words before it, of which `end` is the last: "Prime Minister Wong of Singapore, who". */
function nearComma(tokens: Tokens, from: number, end: number, mentions: readonly Resolved[]): Resolved | undefined {
  const first = Math.max(from, end - 3);
  const host = mentions.findLast(({ mention: { to, kind } }) => to > first && to <= end + 1 && (kind === 'name' || kind === 'title'));
  return host && !hasMark(tokens, host.mention.to, end + 1) ? host : undefined;
}

/** Words between a verb and the comma after which its subject is named. */
const LONGEST_HEAD = 40;

/** Who is named first behind a comma after token `at`: "Speaking of trade, X said", "After talks with Z, the French singer X left"; -1 for nobody. */
export function afterComma(tokens: Tokens, mentions: readonly Resolved[], at: number): number {
  return mentions.findIndex(({ mention }) => {
    const { kind, from } = mention;
    if (from <= at || from > at + LONGEST_HEAD || kind === 'body' || isHis(tokens, mention)) return false;
    let i = from - 1;
    while (i > at && leadsToName(tokens, i)) i--;
    return tokens.mark[i] === COMMA;
  });
}
