import type { AnalysedArticle, Briefing, Change, KeptChange, WholeDay } from '../model';
import { standsIn } from './compare-versions';
import { distinct } from './order';
import { wordsOf } from './words';

/** A general briefing tells of so many. */
const MOST = 8;
/** From this share of their words in common, a sentence of the new version stands in the place of one of the old. */
const ALIKE = 0.4;

/**
 * What a briefing says of changes: of one article, from what was told first to what stands last. Those first of which what was told no longer stands,
 * then in the order in which they came.
 *
 * @param kept in the order in which they came.
 * @param versions those that the changes name; one that could not be read is left out.
 */
export function composeChanges(kept: readonly KeptChange[], versions: readonly AnalysedArticle[]): Change[] {
  const byId = new Map(versions.map((version) => [version.article.id, version]));
  const changes = [...Map.groupBy(kept, ({ first }) => first).values()].flatMap((group) => {
    const [earliest] = group;
    const latest = group.at(-1);
    const old = byId.get(earliest?.old ?? '');
    const version = byId.get(latest?.new ?? '');
    if (!earliest || !latest || !old || !version) return [];
    const stands = standsIn(version.article.text);
    const was = distinct(group.flatMap((change) => change.was)).filter((sentence) => !stands(sentence));
    const { headline, source, url, language } = version.article;
    const change: Change = {
      ...{ article: latest.new, replaces: earliest.old, headline, source, url, language },
      kind: group.some(({ kind }) => kind === 'corrected') ? 'corrected' : 'extended',
      ...{ date: earliest.date, at: latest.changedAt, said: pair(was, old, version) },
      leaders: version.analysis.people.flatMap(({ id, leader }) => (leader ? [id] : [])),
      topics: version.analysis.topics.map(({ id }) => id),
    };
    return [change];
  });
  return [...changes.filter(({ said }) => said.length > 0), ...changes.filter(({ said }) => said.length === 0)];
}

/** Each sentence with the one that is new and nearest to it; of two that became one, the first. */
function pair(was: readonly string[], old: AnalysedArticle, version: AnalysedArticle): Change['said'] {
  const stood = standsIn(old.article.text);
  const { text } = version.article;
  const fresh = version.analysis.sentences.map(({ start, end }) => text.slice(start, end)).filter((sentence) => !stood(sentence));
  const taken = new Set<string>();
  return was.flatMap((sentence) => {
    const now = nearest(sentence, fresh);
    if (now !== null && taken.has(now)) return [];
    if (now !== null) taken.add(now);
    return [{ was: sentence, now }];
  });
}

/** By the share of their words that they have in common; null where none has enough of them. */
function nearest(sentence: string, others: readonly string[]): string | null {
  const words = new Set(wordsOf(sentence));
  let best: string | null = null;
  let most = ALIKE;
  for (const other of others) {
    const own = new Set(wordsOf(other));
    const common = [...own].filter((word) => words.has(word)).length;
    const alike = (2 * common) / Math.max(1, own.size + words.size);
    if (alike <= most) continue;
    best = other;
    most = alike;
  }
  return best;
}

/** A day that tells of changes as well: the general briefing of the first of them, the whole day of all. */
export function withChanges(
  day: { briefing: Briefing; whole: WholeDay },
  changes: readonly Change[],
): { briefing: Briefing; whole: WholeDay } {
  if (changes.length === 0) return day;
  const { briefing, whole } = day;
  return {
    briefing: { ...briefing, changes: changes.slice(0, MOST) },
    whole: { ...whole, briefing: { ...whole.briefing, changes: [...changes] } },
  };
}

/** Those that concern who follows some leaders or topics; nothing where there are none. */
export function narrowChanges(
  changes: readonly Change[] | undefined,
  concerns: (about: Pick<Change, 'leaders' | 'topics'>) => boolean,
): Pick<Briefing, 'changes'> {
  const theirs = (changes ?? []).filter(concerns).slice(0, MOST);
  return theirs.length > 0 ? { changes: theirs } : {};
}

/**
 * The changes of several days, newest day first, to who gets one briefing of them all: of what was told before them. What one of the days told is told
 * as it stands now.
 *
 * @param days newest first.
 */
export function gatherChanges(days: readonly Briefing[]): Change[] {
  const told = new Set(days.map(({ date }) => date));
  return days.flatMap(({ changes = [] }) => changes.filter(({ date }) => !told.has(date)));
}
