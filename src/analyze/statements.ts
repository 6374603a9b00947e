import { type Actor, mayGoOn, type Resolved } from './actors';
import { isAnothers, isVerb, opensByCue, reports } from './cue-verbs';
import type { Hit } from './hits';
import type { Quote } from './quotes';
import { saidWords, trimEnd, trimQuotes, type Words } from './said-words';
import type { Sentence } from './sentences';
import { firstActor, speakerOf } from './speaker';
import { COLON, COMMA, DASH, flagsAt, MARK, type Tokens } from './tokens';
import { CASED, DETERMINER, STOP } from './word';

/** What somebody said. */
export interface RawStatement extends Words {
  kind: 'direct' | 'indirect' | 'mixed';
  cue: { from: number; to: number } | null;
  speaker: Actor | null;
}

/** A hostile sentence may hold thousands of verbs; no honest one reports more often than this. */
const MOST_IN_A_SENTENCE = 12;
const SHORTEST = 2;
/** Of syllables: "kết luận cuộc họp" reports nothing. */
const SHORTEST_BARE = 3;
/** Words of a quotation in the middle of a sentence that make it a statement of its own rather than a word picked out. */
const OWN_QUOTE = 4;
const CUE_REACH = 14;
/** Tokens behind who speaks at the end of a sentence. */
const LONGEST_END = 6;
const SPEAKER_REACH = 4;

/** A verb of saying, and whose it is. */
interface Verb {
  cue: Hit<'cue'>;
  speaker: Actor | null;
  /** It reports a quotation. */
  isUsed: boolean;
}

/** The statements of a sentence, and who opens a quotation that only a later one ends. */
export interface Said {
  statements: RawStatement[];
  opens: Actor | null;
}

/**
 * The statements of a sentence. `quotes` are those that end in it (they may have begun earlier), `inside` all that it touches; `carried` is
 * who spoke last in the paragraph, for quotations that go on without a verb.
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
): Said {
  const found: RawStatement[] = [];
  const isQuoted = (at: number) => inside.some(({ from, to }) => at >= from && at < to);
  const first = cues.length > MOST_IN_A_SENTENCE ? cues.slice(0, MOST_IN_A_SENTENCE) : cues;
  const breaks = inside.length ? first.flatMap((cue) => (isQuoted(cue.at) ? (incise(tokens, sentence, cue, mentions) ?? []) : [])) : [];
  const verbs: Verb[] = [];
  let earlier: Actor | null = null;
  for (const cue of first) {
    if (!isVerb(tokens, cue, sentence, mentions) || isQuoted(cue.at)) continue;
    const speaker = speakerOf(tokens, sentence, cue, mentions, earlier);
    const last = verbs.at(-1);
    if (last && speaker === earlier && isAnothers(tokens, cue, last.cue)) continue;
    verbs.push({ cue, speaker: speaker && speaker === earlier ? { ...speaker, rule: 'shared' } : speaker, isUsed: false });
    if (speaker && mayGoOn(speaker)) earlier = speaker;
  }

  const open = inside.find((quote) => quote.from >= sentence.from && quote.to > sentence.to);
  const head = headOf(tokens, sentence, mentions);
  for (const quote of quotes) {
    if (!isOwn(tokens, quote, sentence)) continue;
    const broken = breaks.find(({ from, to }) => from > quote.from && to < quote.to);
    if (broken) {
      const { speaker, cue } = broken;
      found.push(
        { from: quote.from, to: broken.from, kind: 'direct', cue, speaker },
        { from: broken.to, to: quote.to, kind: 'direct', cue, speaker },
      );
      continue;
    }
    const verb = verbOf(tokens, quote, verbs, sentence);
    if (verb) verb.isUsed = true;
    const untold = () =>
      signatureOf(tokens, quote, mentions) ??
      head ??
      nameBefore(tokens, quote, sentence, mentions) ??
      (carried && { ...carried, rule: 'goes-on' as const });
    const speaker = verb ? verb.speaker : untold();
    found.push({ from: quote.from, to: quote.to, kind: 'direct', cue: verb ? { from: verb.cue.at, to: verb.cue.to } : null, speaker });
  }

  for (let i = 0; i < verbs.length; i++) {
    const { cue, speaker, isUsed } = verbs[i] as Verb;
    const before = i > 0 ? verbs[i - 1] : undefined;
    const isFirst = () => verbs.slice(0, i).every((verb) => reportsQuotes(verb) && (!speaker || verb.cue.to <= speaker.from));
    if (cue.meaning.bare && !mayReport(tokens, sentence, speaker, isFirst())) continue;
    if (isUsed || reportsQuotes(verbs[i] as Verb) || !reports(tokens, cue, speaker, sentence)) continue;
    const content = saidWords(tokens, sentence, cue, before?.cue, verbs[i + 1], speaker);
    if (!content || content.to - content.from < (cue.meaning.bare ? SHORTEST_BARE : SHORTEST)) continue;
    const { from, to } = content;
    if (found.some((s) => s.kind === 'direct' && from < s.to && s.from < to)) continue;
    // A quotation that goes on after the sentence is told with the one it ends in.
    if (open && from < open.to && open.from < to && isOwn(tokens, open, sentence)) continue;
    const quoted = inside.some((quote) => quote.from < to && quote.to > from);
    found.push({ from, to, kind: quoted ? 'mixed' : 'indirect', cue: { from: cue.at, to: cue.to }, speaker });
  }
  for (const hit of according.slice(0, 2)) {
    const statement = attributed(tokens, sentence, hit, mentions);
    if (statement && !inside.some(({ from, to }) => hit.at >= from && hit.at < to)) found.push(statement);
  }
  if (head && !found.some(({ from }) => from > head.to)) found.push(...headed(tokens, sentence, head));
  if (found.length > 1) found.sort((a, b) => a.from - b.from || a.to - b.to);
  return { statements: found, opens: openerOf(tokens, sentence, verbs, mentions, open) };
}

/** "Phát biểu tại lễ ký, Bộ Ngoại giao cho biết": what is said follows another verb, or is quoted. */
const reportsQuotes = ({ cue }: Verb) => cue.meaning.cue.takes.includes('quote');

/** Who opens what follows: the verb before the quotation `open` that goes on after the sentence, or the last one before a colon at its end. */
function openerOf(
  tokens: Tokens,
  sentence: Sentence,
  verbs: readonly Verb[],
  mentions: readonly Resolved[],
  open: Quote | undefined,
): Actor | null {
  if (!open) return tokens.mark[sentence.to - 1] === COLON ? (verbs.at(-1)?.speaker ?? firstActor(mentions, sentence.to)) : null;
  const verb = verbOf(tokens, open, verbs, sentence);
  if (verb || tokens.mark[open.from - 2] !== COLON) return verb?.speaker ?? null;
  // “told the members when asked about it: "…"”
  return verbs.findLast(({ cue, speaker }) => speaker && cue.to < open.from)?.speaker ?? null;
}

/** Who stands before a colon at the head of a sentence: "Bora: Tax will rise", as headlines and transcripts have it. */
function headOf(tokens: Tokens, { from }: Sentence, mentions: readonly Resolved[]): Actor | null {
  const first = mentions[0];
  if (!first?.person || first.mention.from > from + 1 || tokens.mark[first.mention.to] !== COLON) return null;
  // "Ana Bora: no charges for her neighbour" is about her, unless she is known to speak for somebody, or is quoted.
  const speaks = first.person.entry || first.person.titles.length || tokens.kind[first.mention.to + 1] === MARK;
  if (!speaks) return null;
  return { from: first.mention.from, to: first.mention.to, person: first.person, rule: 'colon' };
}

/** What follows such a head, without the marks around it. */
function headed(tokens: Tokens, { to }: Sentence, head: Actor): RawStatement[] {
  let from = head.to + 1;
  const isQuoted = tokens.kind[from] === MARK;
  while (from < to && tokens.kind[from] === MARK) from++;
  const end = trimEnd(tokens, to);
  return end - from < SHORTEST ? [] : [{ from, to: end, kind: isQuoted ? 'direct' : 'indirect', cue: null, speaker: head }];
}

/** “…” — Ana Bora: a name after the quotation signs it. */
function signatureOf(tokens: Tokens, { to }: Quote, mentions: readonly Resolved[]): Actor | null {
  if (tokens.mark[to + 1] !== DASH) return null;
  const signed = mentions.find(({ mention }) => mention.from === to + 2 && mention.kind === 'name');
  return signed ? { from: signed.mention.from, to: signed.mention.to, person: signed.person, rule: 'signature' } : null;
}

/**
 * A verb with one form may be a noun, or belong to what is reported: a person's it is; a body's only where it comes first, and the body opens
 * the sentence or is written as one.
 */
function mayReport(tokens: Tokens, { from }: Sentence, speaker: Actor | null, first: boolean): boolean {
  if (speaker?.person) return true;
  if (!first || !speaker || speaker.from === from) return first;
  return ((flagsAt(tokens, speaker.from) & (CASED | DETERMINER)) | (flagsAt(tokens, speaker.from - 1) & DETERMINER)) !== 0;
}

/** A quotation is a statement of its own when it stands as a clause; a few words picked out are part of a sentence. */
function isOwn(tokens: Tokens, { from, to }: Quote, sentence: Sentence): boolean {
  if (from < sentence.from) return true;
  const before = from - 2;
  if (before < sentence.from) return true;
  if (to - from < OWN_QUOTE) return false;
  const mark = tokens.mark[before] as number;
  if (mark) return mark !== 0x28;
  return opensByCue(tokens, before);
}

/** « …, a dit X, … »: French wires leave the quotation open around who said it. Tokens from the first comma to after the second. */
function incise(tokens: Tokens, { from, to }: Sentence, cue: Hit<'cue'>, mentions: readonly Resolved[]) {
  let comma = cue.at - 1;
  while (comma > from && cue.at - comma < 4 && flagsAt(tokens, comma) & STOP) comma--;
  const said = mentions.find(({ mention }) => mention.from >= cue.to && mention.from <= cue.to + 1);
  if (tokens.mark[comma] !== COMMA || !said || said.mention.to >= to || tokens.mark[said.mention.to] !== COMMA) return undefined;
  const speaker: Actor = { from: said.mention.from, to: said.mention.to, person: said.person, rule: 'inverted' };
  return { from: comma, to: said.mention.to + 1, cue: { from: cue.at, to: cue.to }, speaker };
}

/** "Mai was more careful: “…”": who is named before the colon. */
function nameBefore(tokens: Tokens, { from }: Quote, sentence: Sentence, mentions: readonly Resolved[]): Actor | null {
  return from - 2 > sentence.from && tokens.mark[from - 2] === COLON ? firstActor(mentions, from - 2, 'colon') : null;
}

/** The verb that reports a quotation: right after it ("…", he said), else before it (he said: "…"). */
function verbOf(tokens: Tokens, { from, to }: Quote, verbs: readonly Verb[], sentence: Sentence): Verb | undefined {
  // “…,” X, the chief of a long list of things, said
  const isNear = ({ from: start }: Actor) => start > to && start - to < SPEAKER_REACH;
  const after =
    verbs.find(({ cue: { at } }) => at > to && at - to < CUE_REACH) ??
    verbs.find(({ cue, speaker }) => cue.at > to && speaker && isNear(speaker)) ??
    // “…” and “…”, said X: the end of the sentence tells of both.
    verbs.find(({ cue, speaker }) => cue.at > to && speaker && speaker.from >= cue.to && sentence.to - speaker.to < LONGEST_END);
  let before: Verb | undefined;
  for (const verb of verbs) if (verb.cue.to <= from && from - verb.cue.to < CUE_REACH && verb.cue.at >= sentence.from) before = verb;
  const open = tokens.mark[to - 1] === COMMA || tokens.mark[to + 1] === COMMA;
  return open ? (after ?? before) : (before ?? after);
}

/** "According to X, …" and "…, according to X". */
function attributed(
  tokens: Tokens,
  { from, to }: Sentence,
  hit: Hit<'according'>,
  mentions: readonly Resolved[],
): RawStatement | undefined {
  const end = trimEnd(tokens, to);
  const reach = tokens.mark[hit.to] === COMMA ? hit.to : hit.to + 1;
  const mention = mentions.find(({ mention: m }) => m.from >= hit.to && m.from <= reach && m.kind !== 'body');
  let stop = mention ? mention.mention.to : hit.to;
  while (stop < end && tokens.mark[stop] !== COMMA && !(mention && stop >= mention.mention.to + 3)) stop++;
  // "Theo đó": nobody.
  if (!mention && isPassedOver(tokens, hit.to, stop)) return undefined;
  const speaker: Actor = { from: hit.to, to: mention ? mention.mention.to : stop, person: mention?.person ?? null, rule: 'according-to' };
  // "Selon le ministre, Ana Bora, …"
  const apposed = mention?.person && mentions.find(({ mention: m, person }) => person === mention.person && m.from === stop + 1);
  if (apposed && tokens.mark[apposed.mention.to] === COMMA) stop = apposed.mention.to;
  const cue = { from: hit.at, to: hit.to };
  const atHead = hit.at - from <= 2;
  // "vary according to the season" attributes nothing.
  if (!atHead && !mention && tokens.mark[hit.at - 1] !== COMMA) return undefined;
  if (atHead) return stop + 1 < end ? { from: stop + 1, to: end, kind: 'indirect', cue, speaker } : undefined;
  const before = tokens.mark[hit.at - 1] === COMMA ? hit.at - 1 : hit.at;
  return before - from > SHORTEST ? { from, to: trimQuotes(tokens, from, before), kind: 'indirect', cue, speaker } : undefined;
}

/** Words without a subject of their own only. */
function isPassedOver(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(flagsAt(tokens, i) & STOP)) return false;
  return true;
}
