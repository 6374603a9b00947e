import type { AnalysedArticle, Analysis, Watchlist } from '../model';
import { slug } from '../text/slug';
import { distinct } from './order';

/** A letter, with its dot or without, between two words of a name. */
const INITIAL = /(?<=\s)\p{Lu}\.?\s+(?=\p{L})/gu;

/**
 * The articles with one id for who goes by two names in them: "Paul D. Ryan" of one outlet is "Paul Ryan" of another. Left apart are people of
 * different countries, and those with different initials, of whom it is not sure whom the name without any means.
 */
export function uniteNames(articles: readonly AnalysedArticle[], watchlist: Watchlist): readonly AnalysedArticle[] {
  const others = othersOf(articles, new Set(watchlist.map(({ id }) => id)));
  if (!others.size) return articles;
  return articles.map((analysed) =>
    analysed.analysis.people.some(({ id }) => others.has(id)) ? { ...analysed, analysis: rename(analysed.analysis, others) } : analysed,
  );
}

/** Ids with the ids to take for them. */
function othersOf(articles: readonly AnalysedArticle[], known: ReadonlySet<string>): Map<string, string> {
  const countries = new Map<string, Set<string>>();
  const longer = new Map<string, Set<string>>();
  for (const { analysis } of articles) {
    for (const { id, name, country } of analysis.people) {
      const own = countries.get(id) ?? new Set();
      if (country) own.add(country);
      countries.set(id, own);
      const short = slug(name.replace(INITIAL, ''));
      if (!known.has(id) && short !== id) longer.set(short, (longer.get(short) ?? new Set()).add(id));
    }
  }
  const others = new Map<string, string>();
  for (const [short, [long, ...more]] of longer) {
    const own = countries.get(short);
    if (own && long && !more.length && new Set([...own, ...(countries.get(long) ?? [])]).size < 2) others.set(long, short);
  }
  return others;
}

function rename(analysis: Analysis, others: ReadonlyMap<string, string>): Analysis {
  const one = <Id extends string | null>(id: Id) => (id === null ? id : ((others.get(id) ?? id) as Id));
  const all = (ids: readonly string[]) => distinct(ids.map(one));
  const joint = (ids: readonly string[] | undefined) => ids && { jointly: all(ids) };
  return {
    ...analysis,
    people: analysis.people.map((person) => ({ ...person, id: one(person.id) })),
    statements: analysis.statements.map((statement) => {
      const { speaker } = statement;
      return speaker ? { ...statement, speaker: { ...speaker, personId: one(speaker.personId), ...joint(speaker.jointly) } } : statement;
    }),
    meetings: analysis.meetings.map((meeting) => ({ ...meeting, people: all(meeting.people) })),
    // Analyses stored before visits were read have none.
    ...(analysis.visits && { visits: analysis.visits.map((visit) => ({ ...visit, person: one(visit.person) })) }),
    keyPoints: analysis.keyPoints.map((point) => ({
      ...point,
      people: all(point.people),
      speaker: one(point.speaker),
      actor: one(point.actor),
      ...joint(point.jointly),
      ...(point.why && { why: { ...point.why, leaders: point.why.leaders.map((leader) => ({ ...leader, id: one(leader.id) })) } }),
    })),
    fingerprint: {
      ...analysis.fingerprint,
      marks: distinct(analysis.fingerprint.marks.map((mark) => (mark.startsWith('p:') ? `p:${one(mark.slice(2))}` : mark))),
    },
  };
}
