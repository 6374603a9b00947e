import type { Actor, Resolved } from './actors';
import type { Hit } from './hits';
import { isCueWord, isReceivingWord } from './phrase-at';
import type { Sentence } from './sentences';
import { COMMA, flagsAt, isPossessive, MARK, type Tokens, traitsAt, WORD } from './tokens';
import {
  AGENT,
  AND,
  DETERMINER,
  HE,
  IF,
  LOWER,
  NOT_NAME,
  OF,
  OF_ONE,
  PASSIVE,
  REFLEXIVE,
  SHE,
  STOP,
  THAT,
  THEY,
  UNREAL,
  WEEKDAY,
  WHO,
} from './word';

/** Words of "a long-awaited peace plan". */
const LONGEST_HEAD = 6;

const [SMALL_E, SMALL_S, SMALL_E_ACUTE] = [0x65, 0x73, 0xe9];

/**
 * Whether a word that can be a verb of saying is one here. It is none in "the reports",
 * "Iran's claims", "the Peace Plan", "in addressing", and nobody's words follow in "was told".
 */
export function isVerb(tokens: Tokens, hit: Hit<'cue'>, { from }: Sentence, mentions: readonly Resolved[]): boolean {
  const { at, to, meaning } = hit;
  const before = tokens.word[at - 1];
  if (isSuffered(tokens, at, to, from, mentions)) return false;
  if (at > from && tokens.word[at]?.shape !== LOWER && before) return false;
  if (!before || at === from) return true;
  if (meaning.participle) {
    return (
      (before.flags & AND) !== 0 ||
      mentions.some(({ mention }) => mention.to === at) ||
      (!(before.flags & STOP) && ((tokens.flags[to] as number) & THAT) !== 0)
    );
  }
  if (before.folded === 's' && tokens.mark[at - 2] !== 0) return false;
  const flags = flagsAt(tokens, at - 1);
  if (flags & (DETERMINER | OF) && !tokens.joined[at]) return false;
  // "sẽ trả lời": a verb with one form has not been said yet.
  if (meaning.bare && flags & UNREAL) return false;
  return (
    !isPassive(tokens, at, from, mentions) &&
    !isHead(tokens, hit, from) &&
    !isSupposed(tokens, at, from) &&
    !(isReceivingWord(tokens, at) && isGreeting(tokens, to, mentions))
  );
}

/** "If Bora says no, prices will rise" */
function isSupposed(tokens: Tokens, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i > at - LONGEST_CONDITION && tokens.kind[i] !== MARK; i--)
    if ((tokens.flags[i] as number) & STOP && traitsAt(tokens, i) & IF) return true;
  return false;
}
const LONGEST_CONDITION = 9;

/**
 * "a peace plan", "another video call": after one of something, a verb would have an ending. But "help a visitor see the pain", and "a clear
 * message that" tells what is said.
 */
function isHead(tokens: Tokens, { at, to, meaning: { cue } }: Hit<'cue'>, from: number): boolean {
  if ((tokens.flags[to] as number) & (THAT | DETERMINER) && cue.takes.includes('clause')) return false;
  // "as a memo put it"
  if (cue.forms.length < 3) return false;
  const [bare] = cue.forms;
  const form = tokens.word[at]?.folded;
  if (!form || !bare?.startsWith(form) || (bare.length > form.length && bare[form.length] !== ' ')) return false;
  for (let i = at - 1; i >= from && i > at - LONGEST_HEAD; i--) {
    const word = tokens.word[i];
    if (!word) return false;
    if (word.traits & OF_ONE) return true;
    if (word.flags & STOP || word.number) return false;
  }
  return false;
}

/** "welcomed Bora at the airport", but not "welcomed Bora's decision". */
const isGreeting = (tokens: Tokens, to: number, mentions: readonly Resolved[]) =>
  mentions.some(({ mention, person }) => person && mention.from >= to && mention.from <= to + 1 && !isPossessive(tokens, mention.to));

/**
 * A participle that no auxiliary makes a verb of somebody before it: "the plan proposed by Macron", ", cited by Le Parisien", "le plan
 * annoncé jeudi". In French the last letter tells it.
 */
function isSuffered(tokens: Tokens, at: number, to: number, from: number, mentions: readonly Resolved[]): boolean {
  if (at === from) return false;
  const before = tokens.word[at - 1];
  if (before && before.flags & (STOP | NOT_NAME)) return false;
  if (traitsAt(tokens, to) & AGENT && !mentions.some(({ mention }) => mention.to === at)) return true;
  return (before ? !before.adverb : tokens.mark[at - 1] === COMMA) && endsAcute(tokens, at);
}

/** "annoncé", "annoncées" */
function endsAcute({ text, end }: Tokens, at: number): boolean {
  let i = (end[at] as number) - 1;
  if (text.charCodeAt(i) === SMALL_S) i--;
  if (text.charCodeAt(i) === SMALL_E) i--;
  return text.charCodeAt(i) === SMALL_E_ACUTE;
}

/** "was asked", "a été invité"; but not "s'est dit", nor behind the name of Nguyễn Văn Được. Adverbs may lie between. */
function isPassive(tokens: Tokens, at: number, from: number, mentions: readonly Resolved[]): boolean {
  for (let i = at - 1; i >= from && i > at - 4; i--) {
    const word = tokens.word[i];
    if (!word || mentions.some(({ mention }) => mention.kind === 'name' && mention.to === i + 1)) return false;
    if (word.flags & PASSIVE) return i === from || !((tokens.flags[i - 1] as number) & REFLEXIVE);
    if (!(word.flags & STOP) && !word.adverb) return false;
  }
  return false;
}

/**
 * Whether a verb reports something. After a person it does. After a noun ("the ministry said") it does in a form that can be no noun;
 * in one that can ("build trust among"), and after nobody, what was said must follow: "that", an article, a pronoun, a name, a quotation.
 */
export function reports(tokens: Tokens, cue: Hit<'cue'>, speaker: Actor | null, { from, to }: Sentence): boolean {
  const next = tokens.word[cue.to];
  // "S'exprimant à Oslo" reports nothing; "saying anybody who" does.
  const isPhrase = next && next.flags & STOP && !(next.flags & (THAT | DETERMINER | HE | SHE | THEY));
  if (hangs(cue, from) && isPhrase && !((tokens.flags[cue.to + 1] as number) & WHO)) return false;
  const { forms, takes } = cue.meaning.cue;
  const form = tokens.word[cue.at]?.folded;
  const isNoNoun = takes.includes('clause') && form !== forms[0] && form !== `${forms[0]}s`;
  // "Trump called on supporters to free states that had closed": nobody who stands at "states" states anything.
  if (speaker?.person) return isNoNoun || cue.meaning.participle || !isFarOff(tokens, cue.at, speaker);
  // "…, a annoncé jeudi la préfecture", "…, ont-elles expliqué lors de": no noun has the accent, or a day behind it.
  const isNoNounThere = endsAcute(tokens, cue.at) || (flagsAt(tokens, cue.to) & WEEKDAY) !== 0;
  if (speaker && takes[0] === 'clause' && isNoNounThere && isIncised(tokens, cue, speaker)) return true;
  const opens = cue.to < to && tokens.kind[cue.to] === MARK;
  if (!speaker) return opens || (next !== undefined && (next.flags & THAT) !== 0);
  const clause = next !== undefined && ((next.flags & (THAT | DETERMINER | HE | SHE | THEY)) !== 0 || next.shape !== LOWER);
  const goesOn = next !== undefined && (next.flags & STOP) !== 0 && takes.includes('to');
  return isNoNoun || opens || clause || goesOn;
}

/** "…, a annoncé X", "…, says X": the verb stands behind a comma, who speaks behind the verb. */
const isIncised = ({ mark }: Tokens, { at, to }: Hit<'cue'>, speaker: Actor) =>
  speaker.from >= to && (mark[at - 1] === COMMA || mark[at - 2] === COMMA);

/** Whether who speaks was found elsewhere in the sentence, and no "and" or comma leads on to the verb. */
const isFarOff = (tokens: Tokens, at: number, { rule }: Actor) =>
  (rule === 'first-named' || rule === 'shared') && tokens.word[at - 1] !== undefined && !((tokens.flags[at - 1] as number) & STOP);

/** A participle, or what stands for one at a sentence's head: both belong to a subject elsewhere. */
export const hangs = ({ at, meaning }: Hit<'cue'>, from: number) => meaning.participle || (meaning.bare && at === from);

/**
 * "khẳng định Việt Nam luôn ủng hộ": a verb with one form that no comma and no "and" parts from the one before belongs to what that one
 * reports, and not to who spoke.
 */
export function isAnothers(tokens: Tokens, { at, meaning }: Hit<'cue'>, before: Hit<'cue'>): boolean {
  if (!meaning.bare) return false;
  for (let i = before.to; i < at; i++) if (tokens.kind[i] !== WORD || flagsAt(tokens, i) & AND) return false;
  return true;
}

/** Whether a quotation that begins at token `from` is what the verb before it reports: said “…”, said that “…”, called it “…”. */
export function opensByCue(tokens: Tokens, from: number): boolean {
  const flags = tokens.flags[from] as number;
  return isCueWord(tokens, flags & (THAT | HE | SHE | THEY) || tokens.word[from]?.folded === 'it' ? from - 1 : from);
}
