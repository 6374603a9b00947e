import type { SpeakerRule } from '../model';
import { type Actor, actorOf, type Resolved } from './actors';
import { hangs } from './cue-verbs';
import type { Hit } from './hits';
import { endOfList, startOfList } from './lists';
import { beforeArticles, isPreposition, isRuled, LONGEST_NOUN, nounBefore, nounOver } from './nouns';
import { mayClose } from './quote-sides';
import type { Sentence } from './sentences';
import { afterComma, beforeVerb } from './subject';
import { flagsAt, hasMark, MARK, NUMBER, type Tokens, WORD } from './tokens';
import { AND, BODY, CASED, DETERMINER, LOWER, NOT_NAME, OF, STOP, THAT, WEEKDAY, WHO } from './word';

/** Words of "dans un entretien au journal". */
const LONGEST_PHRASE = 8;
/** Words of "jeudi 17 avril 2026". */
const LONGEST_DATE = 4;

/**
 * Who says what a verb of saying reports. `earlier` is the speaker of the verb before in the sentence.
 * Looks left ("X said", "X, the minister, said", "X, who said", "X came and said"), then right ("said X"); a participle belongs to the
 * sentence's subject ("Speaking …, X said", "X came, saying").
 */
export function speakerOf(
  tokens: Tokens,
  sentence: Sentence,
  cue: Hit<'cue'>,
  mentions: readonly Resolved[],
  earlier: Actor | null,
): Actor | null {
  const actor = nearestTo(tokens, sentence, cue, mentions, earlier);
  if (!actor || actor === earlier) return actor;
  return actor.person ? withOthers(tokens, sentence, actor, mentions) : withPartner(tokens, sentence, actor, mentions);
}

/** A person who speaks with others: "Trump, Macron and Merz said", "ont déclaré Macron et Merz". The first of them speaks, `beside` are the others. */
function withOthers(tokens: Tokens, { from, to }: Sentence, actor: Actor, mentions: readonly Resolved[]): Actor {
  const isAfter = actor.rule === 'inverted';
  if (!(flagsAt(tokens, isAfter ? actor.to : beforeArticles(tokens, actor.from)) & AND)) return actor;
  const at = mentions.findIndex(({ mention }) => mention.from === actor.from && mention.to === actor.to);
  if (at < 0) return actor;
  const end = isAfter ? endOfList(tokens, mentions, at) : at + 1;
  const list = mentions.slice(isAfter ? at : startOfList(tokens, from, mentions, at), end);
  const [first, last] = [list[0], list.at(-1)] as [Resolved, Resolved];
  // In "said Macron and Merz agreed" Merz does something else.
  if (isAfter && last.mention.to < to && tokens.kind[last.mention.to] !== MARK) return actor;
  const [person, ...beside] = new Set(list.flatMap((one) => one.person ?? []));
  return person && beside.length ? { ...actor, from: first.mention.from, to: last.mention.to, person, beside } : actor;
}

/** "Oslo and Kyiv said": two bodies that speak as one. */
function withPartner(tokens: Tokens, { from }: Sentence, actor: Actor, mentions: readonly Resolved[]): Actor {
  const and = actor.from - 1;
  if (and <= from || !(flagsAt(tokens, and) & AND) || tokens.word[actor.from]?.shape === LOWER) return actor;
  const partner = mentions.find(({ mention, person }) => mention.to === and && !person);
  if (partner) return { ...actor, from: partner.mention.from };
  let first = and;
  while (first > from && (tokens.word[first - 1]?.shape ?? LOWER) !== LOWER) first--;
  return { ...actor, from: first };
}

function nearestTo(
  tokens: Tokens,
  { from, to }: Sentence,
  cue: Hit<'cue'>,
  mentions: readonly Resolved[],
  earlier: Actor | null,
): Actor | null {
  if (hangs(cue, from)) return earlier ?? subjectOfParticiple(tokens, from, cue, mentions);
  const { at, by, host } = beforeVerb(tokens, from, cue.at, mentions);
  if (by === 'name' && host) return ownerOf(tokens, from, host, cue.meaning.bare) ?? actorOf(host, 'subject');
  if (by === 'aside' && host) return actorOf(host, 'aside');
  if (by === 'who') return host ? actorOf(host, 'who') : whoever(tokens, from, at, earlier);
  const inverted = (closes = false) => (cue.meaning.bare ? null : rightOf(tokens, to, cue.to, mentions, closes));
  if (by === 'head') return inverted() ?? earlier;
  if (by === 'mark') {
    const isQuoted = mayClose(tokens, at) || mayClose(tokens, at - 1);
    const told = inverted(isQuoted || cue.meaning.inverts) ?? earlier;
    // Who is named in a quotation does not say it.
    return told ?? (isQuoted ? null : firstActor(mentions, cue.at));
  }
  if (by === 'and') return earlier ?? firstActor(mentions, cue.at);
  const noun = nounBefore(tokens, from, at);
  // "ông Lâm coi đây là quyết định": where words do not change, one that follows a verb is no verb of the person before it.
  if (noun && cue.meaning.bare && mentions.some(({ mention, person }) => person && mention.to > noun.from && mention.to <= noun.to))
    return earlier;
  return (noun && beforePhrase(tokens, noun, mentions)) ?? noun ?? inverted() ?? earlier;
}

/** "those who said", "most of whom said"; in "and who said" it is who was told of before. */
function whoever(tokens: Tokens, from: number, at: number, earlier: Actor | null): Actor | null {
  if (at < from || tokens.kind[at] !== WORD || flagsAt(tokens, at) & AND) return earlier;
  if (flagsAt(tokens, at) & OF) return { from: at - 1, to: at + 2, person: null, rule: 'who' };
  const noun = nounBefore(tokens, from, at);
  if (!noun) return null;
  // "Carney waited for voters who said"
  let first = at;
  while (first > noun.from && !(flagsAt(tokens, first - 1) & OF)) first--;
  return { ...noun, from: first, rule: 'who' };
}

export const firstActor = (mentions: readonly Resolved[], before: number, rule: SpeakerRule = 'first-named'): Actor | null => {
  const first = mentions.find(({ mention, person }) => mention.to <= before && (person || mention.kind === 'title' || mention.ownedTo));
  return first ? actorOf(first, rule) : null;
};

/** "The office of President X said": it is the office that speaks. */
function ownerOf(tokens: Tokens, from: number, { mention }: Resolved, bare: boolean): Actor | null {
  const i = mention.from - 1;
  // "Văn phòng Thủ tướng"
  if (bare && i > from && mention.kind === 'title' && flagsAt(tokens, i) & BODY) {
    const body = nounBefore(tokens, from, i);
    return body && { from: body.from, to: mention.to, person: null };
  }
  const over = nounOver(tokens, mention.from);
  const noun = over >= from ? nounBefore(tokens, from, over) : null;
  return noun && { from: noun.from, to: mention.to, person: null };
}

/**
 * "said X", "said the minister": a mention right after the verb, or the words up to the next mark. `closes`: what was said stands before the
 * verb, so that an article after it tells its subject ("said a former executive who asked not to be named"), as does one behind a time ("a
 * estimé la semaine dernière la ministre").
 */
function rightOf(tokens: Tokens, to: number, at: number, mentions: readonly Resolved[], closes: boolean): Actor | null {
  let i = at;
  // "a assuré jeudi 17 avril le ministre"
  while (i < Math.min(to, at + LONGEST_DATE) && isOfDate(tokens, i)) i++;
  // "a assuré jeudi matin le ministre"
  if (i > at && isHour(tokens, i)) i++;
  // "which did not say that Bora …"
  if (i < to && flagsAt(tokens, i) & THAT) return null;
  const article = i;
  while (i < to && flagsAt(tokens, i) & DETERMINER) i++;
  const next =
    mentions.find(
      ({ mention }) => mention.from === i || (mention.from === i + 1 && mention.kind === 'name' && !(flagsAt(tokens, i) & OF)),
    ) ?? afterPhrase(tokens, i, to, mentions);
  if (next) return actorOf(next, 'inverted');
  const isNoun = i < to && tokens.kind[i] === WORD && (!(flagsAt(tokens, i) & (THAT | STOP)) || tokens.word[i]?.number);
  if (isNoun) {
    const stop = endOfNoun(tokens, i, to, THAT);
    // "said a Clinton adviser", "said longtime friend Ana Bora"
    const noun = endOfNoun(tokens, i, to, STOP);
    const named = mentions.find(({ mention, person }) => person && mention.from > i && mention.from < noun && mention.to >= noun);
    if (named) return actorOf(named, 'inverted');
    if (stop >= to || tokens.kind[stop] === MARK) return { from: i, to: stop, person: null };
  }
  return closes && (flagsAt(tokens, article) & (DETERMINER | THAT)) === DETERMINER ? behindArticle(tokens, article, to, mentions) : null;
}

function behindArticle(tokens: Tokens, article: number, to: number, mentions: readonly Resolved[]): Actor | null {
  let i = article;
  while (i < to && (flagsAt(tokens, i) & (DETERMINER | OF)) === DETERMINER) i++;
  // "l'un de ses proches"
  if (i > article && flagsAt(tokens, i) & OF) i--;
  const stop = endOfNoun(tokens, i, to, THAT | WHO);
  if (stop === i) return null;
  const behind = mentions.find(
    ({ mention, person }) => person && mention.from > i && mention.from < stop && isDetermined(tokens, mention.from),
  );
  return behind ? actorOf(behind, 'inverted') : { from: i, to: stop, person: null };
}

/** Where the words end that begin at a token, at a mark or at a word of these `flags`. */
function endOfNoun(tokens: Tokens, at: number, to: number, flags: number): number {
  let stop = at;
  while (stop < to && stop - at < LONGEST_NOUN && tokens.kind[stop] === WORD && !(flagsAt(tokens, stop) & flags)) stop++;
  return stop;
}

/** "la ministre", but not "de la ministre" */
const isDetermined = (tokens: Tokens, from: number) =>
  beforeArticles(tokens, from) < from - 1 && !(flagsAt(tokens, beforeArticles(tokens, from)) & OF);

/** A day, a month or a number. */
const isOfDate = (tokens: Tokens, i: number) =>
  tokens.kind[i] === NUMBER ||
  (tokens.word[i]?.shape === LOWER && ((flagsAt(tokens, i) & WEEKDAY) !== 0 || (flagsAt(tokens, i) & (NOT_NAME | STOP)) === NOT_NAME));

/** A word between a day and who speaks. */
const isHour = (tokens: Tokens, i: number) =>
  tokens.word[i]?.shape === LOWER && !(flagsAt(tokens, i) & STOP) && (flagsAt(tokens, i + 1) & (DETERMINER | CASED)) !== 0;

/** "a déclaré à l'AFP le ministre", "a dit sur France Inter Ana Bora": a person behind a phrase that says to whom, or where. */
function afterPhrase(tokens: Tokens, at: number, to: number, mentions: readonly Resolved[]): Resolved | undefined {
  // "hope to confirm Bora"
  if (!isPreposition(tokens, at) || (flagsAt(tokens, at) & OF && !(flagsAt(tokens, at + 1) & (DETERMINER | CASED)))) return undefined;
  const limit = Math.min(to, at + LONGEST_PHRASE);
  for (const resolved of mentions) {
    const { mention, person } = resolved;
    if (mention.from < at + 2 || !person || mention.kind === 'pronoun') continue;
    if (mention.from >= limit) return undefined;
    // Whoever stands right behind "à" or "sur" is spoken to, or about.
    if (!isRuled(tokens, mention.from)) return hasMark(tokens, at, mention.from) ? undefined : resolved;
  }
  return undefined;
}

/** "X at the time said", "X in a statement said": a preposition joins the noun to the mention before it. */
function beforePhrase(tokens: Tokens, { from }: Actor, mentions: readonly Resolved[]): Actor | null {
  if (!(flagsAt(tokens, from) & DETERMINER) || !isPreposition(tokens, from - 1)) return null;
  const host = mentions.find(({ mention }) => mention.to === from - 1 && mention.kind === 'name');
  return host ? actorOf(host, 'aside') : null;
}

/** "Emphasising …, the leaders shared": who comes after the comma; else who came first in the sentence. */
function subjectOfParticiple(tokens: Tokens, from: number, cue: Hit<'cue'>, mentions: readonly Resolved[]): Actor | null {
  const before = firstActor(mentions, cue.at, 'participle');
  if (before || cue.at > from + 2) return before;
  const next = mentions[afterComma(tokens, mentions, cue.to)];
  return next ? actorOf(next, 'participle') : null;
}
