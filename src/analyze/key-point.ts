import type { KeyPoint, Why } from '../model';
import { speakersOf } from './actors';
import type { Figurehead } from './figurehead';
import { firstWithin, type Hits } from './hits';
import { isBullet } from './list-marks';
import { idOf } from './persons';
import { endOfPhrase } from './phrase-at';
import type { Reading, ReadSentence } from './reading';
import type { RawStatement } from './statements';
import { APOSTROPHE, COMMA, DASH, type Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';
import { explainLeaders, explainSpeaker } from './why';
import { AND, DETERMINER } from './word';

/** Words between a subject and its verb. */
const ACT_REACH = 3;
/** How much longer a statement must be than one before it. */
const CLEARLY = 1.4;
/** Words that must be left behind an opener. */
const SHORTEST = 6;

/**
 * A sentence as a key point: without its opener, its pronoun told, with who speaks and acts in it, and why it was chosen.
 *
 * @param leaders ranks of the article's leaders by id.
 */
export function keyPoint(
  reading: Reading,
  sentence: ReadSentence,
  topics: string[],
  { score, parts }: { score: number; parts: Why['parts'] },
  leaders: ReadonlyMap<string, number>,
): KeyPoint {
  const {
    tokens,
    hits,
    cast: { vocabulary },
  } = reading;
  const { statements, mentions } = sentence;
  const from = afterOpener(tokens, sentence, vocabulary);
  const start = tokens.start[from] as number;
  const { end } = sentence;
  // Of two that are about as long, the first is the sentence's, the other what it says besides ("…, after Macron asked for …").
  let longest = statements[0];
  for (const statement of statements)
    if (longest && overlap(statement, sentence) > CLEARLY * overlap(longest, sentence)) longest = statement;
  const speaker = longest?.speaker?.person;
  const beside = longest?.speaker?.beside;
  const head = mentions.find(({ mention }) => mention.from === from && mention.kind === 'pronoun');
  const text = head?.person ? withName(head.person, tokens, from, end, vocabulary) : tokens.text.slice(start, end);
  const point: KeyPoint = {
    text,
    start,
    end,
    people: peopleOf(sentence),
    speaker: speaker ? idOf(speaker) : null,
    actor: actorOf(tokens, hits, sentence),
    statement: isStatement(longest, sentence),
    topics,
    score,
    why: { parts, leaders: explainLeaders(reading, sentence, leaders), speaker: longest ? explainSpeaker(tokens, longest) : null },
  };
  if (beside) point.jointly = beside.map(idOf);
  return point;
}

/** Who is named or speaks in it, each once. */
function peopleOf({ mentions, statements }: ReadSentence): string[] {
  const people: string[] = [];
  for (const { person } of mentions) if (person && !people.includes(idOf(person))) people.push(idOf(person));
  for (const { speaker } of statements)
    for (const person of speakersOf(speaker)) if (!people.includes(idOf(person))) people.push(idOf(person));
  return people;
}

/** "[President Trump] said …", "[Mark Carney’s] government …": the pronoun at token `from` told by its name, where the language lets it be. */
function withName(
  { called, name }: Figurehead,
  { text, start, end: ends, flags }: Tokens,
  from: number,
  end: number,
  { lexicon }: Vocabulary,
): string {
  const possessive = ((flags[from] as number) & DETERMINER) !== 0;
  if (possessive && lexicon.possessive === null) return text.slice(start[from], end);
  return `[${called || name}${possessive ? lexicon.possessive : ''}]${text.slice(ends[from], end)}`;
}

/** Who does what the sentence tells: the first person who opens it, a clause or a list, or before whom a verb of saying or meeting stands next. */
function actorOf(tokens: Tokens, hits: Hits, { from, to, mentions }: ReadSentence): string | null {
  for (const { mention, person } of mentions) {
    if (!person || mention.ownedTo || tokens.mark[mention.to] === APOSTROPHE) continue;
    let before = mention.from - 1;
    while (before >= from && (tokens.flags[before] as number) & DETERMINER) before--;
    const opens = before < from || tokens.mark[before] === COMMA || ((tokens.flags[before] as number) & AND) !== 0;
    if (opens || acts(hits, mention.to, Math.min(to, mention.to + ACT_REACH))) return idOf(person);
  }
  return null;
}

const acts = (hits: Hits, from: number, to: number) =>
  firstWithin(hits.cue, from, to) !== undefined || firstWithin(hits.meets, from, to) !== undefined;

/** A body that speaks is named in the sentence itself; only a person, or nobody known, is a speaker to be told. */
const isStatement = (longest: RawStatement | undefined, sentence: ReadSentence) =>
  longest !== undefined &&
  (longest.speaker === null || longest.speaker.person !== null) &&
  overlap(longest, sentence) * 3 > sentence.to - sentence.from;

const overlap = (a: { from: number; to: number }, b: { from: number; to: number }) =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** "On this occasion, …", "– The ships …": the point begins after it. */
function afterOpener(tokens: Tokens, { from: first, to }: ReadSentence, vocabulary: Vocabulary): number {
  const mark = tokens.mark[first] as number;
  const from = mark === DASH || isBullet(mark) ? first + 1 : first;
  for (const phrase of vocabulary.openersAt(tokens.key[from] as number, tokens.key[from + 1] ?? -1)) {
    const end = endOfPhrase(tokens, from, phrase);
    if (end && tokens.mark[end] === COMMA && end + 1 + SHORTEST < to) return end + 1;
  }
  return from;
}
