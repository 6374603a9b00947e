import type { NamedDate } from '../model';
import { weekdayOf, weekdays } from '../text/weekdays';
import { hitAt, hitBefore } from './hits';
import type { Reading, ReadSentence } from './reading';
import { COMMA, flagsAt, MARK, NUMBER, type Tokens, traitsAt } from './tokens';
import { CALLED_OFF, CASED, FUTURE, LAPSED, PAST_DAY, TO_COME_DAY } from './word';

/** Words between what is to come and its day: "will meet the ministers of three countries on Friday". */
const REACH = 12;
const DAY = 86_400_000;

/**
 * The weekdays on which a text says that something will happen: "will meet on Friday", "Vendredi, il rencontrera". Each is the first such day from
 * the article's on. Weekdays of which the words tell no more, most of them past, are left out.
 *
 * @param day the article's, ISO date.
 */
export function findComingDays(reading: Reading, day: string): NamedDate[] {
  const { tokens, sentences, hits } = reading;
  if (!hits.weekdays.length) return [];
  const today = weekdayOf(day);
  const found: NamedDate[] = [];
  let s = 0;
  for (const i of hits.weekdays) {
    if (isOfDate(tokens, i)) continue;
    while (s < sentences.length - 1 && (sentences[s] as ReadSentence).to <= i) s++;
    const sentence = sentences[s] as ReadSentence;
    if (isName(tokens, sentence, i) || !isToCome(reading, sentence, i)) continue;
    const weekday = weekdays.get(tokens.word[i]?.folded ?? '') ?? today;
    const date = new Date(Date.parse(day) + ((weekday - today + 7) % 7) * DAY).toISOString().slice(0, 10);
    found.push({ start: tokens.start[i] as number, end: tokens.end[i] as number, date });
  }
  return found;
}

/** "Monday, 3 March", "mardi 3": the number tells it better. */
const isOfDate = ({ kind, mark, word }: Tokens, i: number) =>
  kind[i + 1] === NUMBER || (mark[i + 1] === COMMA && (kind[i + 2] === NUMBER || kind[i + 3] === NUMBER)) || (word[i + 1]?.number ?? 0) > 0;

/** "Super Tuesday", "Black Friday"; but not "will meet Bora Friday". */
const isName = (tokens: Tokens, { from, mentions }: ReadSentence, i: number) =>
  i - 1 > from && (flagsAt(tokens, i - 1) & CASED) !== 0 && !mentions.some(({ mention, person }) => person && mention.to === i);

/** Whether what stands before a day in its clause, or behind one that opens the sentence, is to come. */
function isToCome({ tokens, hits }: Reading, { from, to }: ReadSentence, at: number): boolean {
  for (let i = from; i < to; i++) if (traitsAt(tokens, i) & CALLED_OFF) return false;
  // "vendredi prochain"; "next Friday" may be a week later.
  if (traitsAt(tokens, at + 1) & TO_COME_DAY) return true;
  if ((traitsAt(tokens, at + 1) | traitsAt(tokens, at - 1)) & (PAST_DAY | TO_COME_DAY)) return false;
  for (let i = at - 1; i >= Math.max(from, at - REACH) && (tokens.kind[i] as number) < MARK; i--) {
    if (traitsAt(tokens, i) & FUTURE) return !(traitsAt(tokens, i - 1) & LAPSED);
    // "said on Friday", but not "will say on Friday"
    const cue = hitBefore(hits.cue, i + 1);
    if (cue && !((traitsAt(tokens, cue.at - 1) | traitsAt(tokens, cue.at)) & FUTURE)) return false;
  }
  if (at > from + 1) return false;
  const first = tokens.mark[at + 1] === COMMA ? at + 2 : at + 1;
  for (let i = first; i < Math.min(to, at + REACH) && (tokens.kind[i] as number) < MARK && !hitAt(hits.cue, i); i++)
    if (traitsAt(tokens, i) & FUTURE) return !(traitsAt(tokens, i - 1) & LAPSED);
  return false;
}
