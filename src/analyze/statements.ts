import type { Hit } from './hits';
import type { Quote } from './quotes';
import type { Sentence } from './sentences';
import { type Actor, firstActor, type Resolved, subjectOf } from './subject';
import { CLOSE_QUOTE, COLON, COMMA, MARK, OPEN_QUOTE, PLAIN_QUOTE, SEMICOLON, type Tokens, WORD } from './tokens';
import { AND, DETERMINER, HE, LOWER, OF, SHE, STOP, THAT, THEY } from './word';

/** What somebody said, as tokens `from` to `to`, exclusive. */
export interface RawStatement {
  from: number;
  to: number;
  kind: 'direct' | 'indirect' | 'mixed';
  cue: { from: number; to: number } | null;
  speaker: Actor | null;
}

/** A hostile sentence may hold thousands of verbs; no honest one reports more often than this. */
const MOST_IN_A_SENTENCE = 12;
const SHORTEST = 2;
/** Words of a quotation in the middle of a sentence that make it a statement of its own rather than a word picked out. */
const OWN_QUOTE = 4;
const CUE_REACH = 14;

const flagsAt = (tokens: Tokens, i: number) => tokens.flags[i] ?? 0;

/**
 * The statements of a sentence. `quotes` are those that end in it (they may have begun earlier), `opening` tells the sentence in which
 * each began; `carried` is who spoke last in the paragraph, for quotations that go on without a verb.
 */
export function findStatements(
  tokens: Tokens,
  sentence: Sentence,
  cues: readonly Hit<'cue'>[],
  according: readonly Hit<'according'>[],
  mentions: readonly Resolved[],
  quotes: readonly Quote[],
  inside: readonly Quote[],
  carried: Actor | null,
): RawStatement[] {
  const found: RawStatement[] = [];
  const ends = new Set(mentions.map(({ mention }) => mention.to));
  const verbs = cues
    .filter((cue) => isVerb(tokens, cue, sentence, ends) && !inside.some(({ from, to }) => cue.at >= from && cue.at < to))
    .slice(0, MOST_IN_A_SENTENCE);
  const speakers = new Map<Hit<'cue'>, Actor | null>();
  let earlier: Actor | null = null;
  for (const cue of verbs) {
    const speaker = subjectOf(tokens, sentence, cue, mentions, earlier);
    speakers.set(cue, speaker);
    earlier = speaker ?? earlier;
  }

  const used = new Set<Hit<'cue'>>();
  for (const quote of quotes) {
    if (!isOwn(tokens, quote, sentence)) continue;
    const cue = cueOf(tokens, quote, verbs, sentence);
    if (cue) used.add(cue);
    const speaker = cue ? (speakers.get(cue) ?? null) : carried;
    found.push({ from: quote.from, to: quote.to, kind: 'direct', cue: cue ? { from: cue.at, to: cue.to } : null, speaker });
  }

  verbs.forEach((cue, i) => {
    if (used.has(cue) || !reports(tokens, cue, speakers.get(cue) ?? null, sentence)) return;
    const content = contentOf(tokens, sentence, cue, verbs[i + 1], speakers.get(cue) ?? null);
    if (
      !content ||
      content.to - content.from < SHORTEST ||
      found.some((s) => s.kind === 'direct' && content.from < s.to && s.from < content.to)
    )
      return;
    const quoted = inside.some(({ from, to }) => from < content.to && to > content.from);
    found.push({ ...content, kind: quoted ? 'mixed' : 'indirect', cue: { from: cue.at, to: cue.to }, speaker: speakers.get(cue) ?? null });
  });
  for (const hit of according.slice(0, 2)) {
    const statement = attributed(tokens, sentence, hit, mentions);
    if (statement && !inside.some(({ from, to }) => hit.at >= from && hit.at < to)) found.push(statement);
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** `ends` are the tokens right after a mention. "the reports", "Iran's claims", "the Peace Plan", "in addressing": words that look like verbs of saying and are none. */
function isVerb(tokens: Tokens, { at, to, meaning }: Hit<'cue'>, { from }: Sentence, ends: ReadonlySet<number>): boolean {
  const before = tokens.word[at - 1];
  if (at > from && tokens.word[at]?.shape !== LOWER && before) return false;
  if (!before || at === from) return true;
  if (meaning.participle)
    return (before.flags & AND) !== 0 || ends.has(at) || (!(before.flags & STOP) && ((tokens.flags[to] as number) & THAT) !== 0);
  if (before.folded === 's' && tokens.mark[at - 2] !== 0) return false;
  return !(before.flags & (DETERMINER | OF)) || tokens.joined[at] === 1;
}

/**
 * Whether a verb reports something. Where only a noun stands before it ("build trust among"), it must be followed by what was said:
 * "that", an article, a pronoun, a name or a quotation.
 */
function reports(tokens: Tokens, cue: Hit<'cue'>, speaker: Actor | null, { to }: Sentence): boolean {
  if (speaker?.person) return true;
  const next = tokens.word[cue.to];
  const opens = cue.to < to && tokens.kind[cue.to] === MARK;
  const clause = next !== undefined && ((next.flags & (THAT | DETERMINER | HE | SHE | THEY)) !== 0 || next.shape !== LOWER);
  const goesOn = next !== undefined && (next.flags & STOP) !== 0 && cue.meaning.cue.takes.includes('to');
  return speaker ? opens || clause || goesOn : opens || (next !== undefined && (next.flags & THAT) !== 0);
}

/** A quotation is a statement of its own when it stands as a clause; a few words picked out are part of a sentence. */
function isOwn(tokens: Tokens, { from, to }: Quote, sentence: Sentence): boolean {
  if (from < sentence.from) return true;
  if (to - from < OWN_QUOTE) return false;
  const before = from - 2;
  if (before < sentence.from) return true;
  const mark = tokens.mark[before] as number;
  if (mark) return mark !== 0x28;
  return isCue(tokens, flagsAt(tokens, before) & THAT ? before - 1 : before);
}

const isCue = (tokens: Tokens, i: number) =>
  tokens.word[i]?.phrases?.short.some(({ meaning, keys }) => meaning.kind === 'cue' && keys.length === 1) ?? false;

/** The verb that reports a quotation: right after it ("…", he said), else before it (he said: "…"). */
function cueOf(tokens: Tokens, { from, to }: Quote, verbs: readonly Hit<'cue'>[], sentence: Sentence): Hit<'cue'> | undefined {
  const after = verbs.find(({ at }) => at > to && at - to < CUE_REACH);
  let before: Hit<'cue'> | undefined;
  for (const verb of verbs) if (verb.to <= from && from - verb.to < CUE_REACH && verb.at >= sentence.from) before = verb;
  const open = tokens.mark[to - 1] === COMMA || tokens.mark[to + 1] === COMMA;
  return open ? (after ?? before) : (before ?? after);
}

type Content = { from: number; to: number };

/** The words that a verb of saying reports: after it, or before it at the end of a sentence ("…, X said"). */
function contentOf(
  tokens: Tokens,
  { from, to }: Sentence,
  cue: Hit<'cue'>,
  next: Hit<'cue'> | undefined,
  speaker: Actor | null,
): Content | undefined {
  const end = trimEnd(tokens, to);
  const takes = cue.meaning.cue.takes;
  const that = thatAfter(tokens, cue.to, end);
  if (that < 0 && takes.includes('clause')) {
    const stop = Math.min(cue.at, speaker && speaker.from < cue.at ? speaker.from : cue.at);
    const comma = lastComma(tokens, from, stop);
    const tail = speaker && speaker.from >= cue.to ? speaker.to : cue.to;
    if (comma > from + 2 && isTail(tokens, tail, end)) return { from, to: trimQuotes(tokens, from, comma) };
  }
  let start = that >= 0 ? that : speaker && speaker.from >= cue.to && speaker.from - cue.to < 3 ? speaker.to : cue.to;
  while (start < end && tokens.kind[start] === MARK && tokens.mark[start] !== OPEN_QUOTE && tokens.mark[start] !== PLAIN_QUOTE) start++;
  if (cue.meaning.participle && speaker && speaker.from > cue.to) return { from: start, to: commaBefore(tokens, start, speaker.from) };
  const stop = next && next.at > start ? beforeNext(tokens, start, next, end) : end;
  return start < stop ? { from: start, to: stop } : undefined;
}

/** The token after "that" where it follows the verb, if need be after a few words ("said on Monday that"); else -1. */
function thatAfter(tokens: Tokens, at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + 8); i++) {
    // "drafted so that" is no speech; "told him that" is.
    if (flagsAt(tokens, i) & THAT) return i > at && (flagsAt(tokens, i - 1) & (STOP | HE | SHE | THEY)) === STOP ? -1 : i + 1;
    if (tokens.kind[i] === MARK && tokens.mark[i] !== COMMA) return -1;
  }
  return -1;
}

/** Little or nothing follows the verb and its subject: "…, he said on Monday." */
function isTail(tokens: Tokens, at: number, end: number): boolean {
  if (at >= end) return true;
  const mark = tokens.mark[at] as number;
  return mark === COMMA || mark === COLON || mark === SEMICOLON || end - at <= 6;
}

function lastComma(tokens: Tokens, from: number, before: number): number {
  for (let i = before - 1; i > from && i >= before - 3; i--) if (tokens.mark[i] === COMMA) return i;
  return -1;
}

/** "Expressing their thanks, the senators affirmed": the comma before who does it. */
function commaBefore(tokens: Tokens, from: number, at: number): number {
  let i = at;
  while (i > from && tokens.mark[i] !== COMMA) i--;
  return i > from ? i : at;
}

/** "expressed his affection … and reaffirmed": the first verb's words end before the "and". */
function beforeNext(tokens: Tokens, start: number, next: Hit<'cue'>, end: number): number {
  let i = next.at - 1;
  for (let steps = 0; i > start && steps < 4 && tokens.kind[i] === WORD && !(flagsAt(tokens, i) & AND); steps++) {
    if (!(flagsAt(tokens, i) & STOP) && tokens.word[i]?.shape !== LOWER) return end;
    i--;
  }
  if (tokens.mark[i] === COMMA) return i;
  if (!(flagsAt(tokens, i) & AND)) return end;
  return tokens.mark[i - 1] === COMMA ? i - 1 : i;
}

function trimEnd(tokens: Tokens, to: number): number {
  let end = to;
  while (end > 0 && tokens.kind[end - 1] === MARK && tokens.mark[end - 1] !== 0x29 && tokens.mark[end - 1] !== 0x25) end--;
  return end;
}

const trimQuotes = (tokens: Tokens, from: number, to: number) => {
  let end = to;
  while (end > from && (tokens.mark[end - 1] === CLOSE_QUOTE || tokens.mark[end - 1] === PLAIN_QUOTE)) end--;
  return end;
};

/** "According to X, …" and "…, according to X". */
function attributed(
  tokens: Tokens,
  { from, to }: Sentence,
  hit: Hit<'according'>,
  mentions: readonly Resolved[],
): RawStatement | undefined {
  const end = trimEnd(tokens, to);
  const mention = mentions.find(({ mention: m }) => m.from >= hit.to && m.from <= hit.to + 1 && m.kind !== 'body');
  let stop = mention ? mention.mention.to : hit.to;
  while (stop < end && tokens.mark[stop] !== COMMA && !(mention && stop >= mention.mention.to + 3)) stop++;
  const speaker: Actor = { from: hit.to, to: mention ? mention.mention.to : stop, person: mention?.person ?? null };
  const cue = { from: hit.at, to: hit.to };
  if (hit.at - from <= 2) return stop + 1 < end ? { from: stop + 1, to: end, kind: 'indirect', cue, speaker } : undefined;
  const before = tokens.mark[hit.at - 1] === COMMA ? hit.at - 1 : hit.at;
  return before - from > SHORTEST ? { from, to: trimQuotes(tokens, from, before), kind: 'indirect', cue, speaker } : undefined;
}

/** Who is in focus after a sentence: its last speaker, else who came first in it. */
export function focusOf(statements: readonly RawStatement[], mentions: readonly Resolved[]): Actor | null {
  for (let i = statements.length - 1; i >= 0; i--) {
    const speaker = statements[i]?.speaker;
    if (speaker?.person) return speaker;
  }
  return firstActor(
    mentions.filter(({ person }) => person),
    Number.POSITIVE_INFINITY,
  );
}
