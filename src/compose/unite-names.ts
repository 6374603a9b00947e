import type { AnalysedArticle, Analysis, Person, Watchlist } from '../model';
import { slug } from '../text/slug';
import { distinct, push } from './order';

/** A letter, with its dot or without, between two words of a name. */
const INITIAL = /(?<=\s)\p{Lu}\.?\s+(?=\p{L})/gu;
/** "Robert Mueller III", "Joe Bora Jr." */
const SUFFIX = /,?\s+(?:[IVX]+|[JS]r\.?)$/u;

/**
 * The articles with one id for who goes by two names in them: "Paul D. Ryan" of one outlet is "Paul Ryan" of another, and the special counsel
 * Mueller is the special counsel Robert Mueller. Left apart are people of different countries, and those of whom the shorter name may mean several.
 */
export function uniteNames(articles: readonly AnalysedArticle[], watchlist: Watchlist): readonly AnalysedArticle[] {
  const known = new Set(watchlist.map(({ id }) => id));
  const people = articles.flatMap(({ analysis }) => analysis.people).filter(({ id }) => !known.has(id));
  const others = new Map([...withoutInitials(people), ...withWholeNames(people)]);
  if (!others.size) return articles;
  for (const [id, other] of others) others.set(id, others.get(other) ?? other);
  return articles.map((analysed) =>
    analysed.analysis.people.some(({ id }) => others.has(id)) ? { ...analysed, analysis: rename(analysed.analysis, others) } : analysed,
  );
}

/** Ids of names with initials, with the ids of the same names without. */
function withoutInitials(people: readonly Person[]): [string, string][] {
  const ids = new Set(people.map(({ id }) => id));
  const longer = new Map<string, Person[]>();
  for (const person of people) {
    const short = slug(person.name.replace(INITIAL, ''));
    if (short !== person.id && ids.has(short)) push(longer, short, person);
  }
  return [...longer].flatMap(([short, found]) => {
    const [long, ...more] = distinct(found.map(({ id }) => id));
    const own = people.filter(({ id }) => id === short);
    return long && !more.length && areOfOneCountry([...found, ...own]) ? [[long, short] as [string, string]] : [];
  });
}

/** Ids of bare surnames with an office, with the id of the one whole name that has both. */
function withWholeNames(people: readonly Person[]): [string, string][] {
  const wholes = new Map<string, Person[]>();
  for (const person of people) {
    const words = person.name.replace(SUFFIX, '').split(' ');
    if (person.office && words.length > 1) push(wholes, calling(words.at(-1) as string, person.office), person);
  }
  return people.flatMap((person) => {
    const found = (person.office && !person.name.includes(' ') && wholes.get(calling(person.name, person.office))) || [];
    const [whole, ...more] = distinct(found.map(({ name }) => slug(name.replace(INITIAL, ''))));
    const [first] = found;
    return whole && first && !more.length && areOfOneCountry([person, ...found]) ? [[person.id, first.id] as [string, string]] : [];
  });
}

const calling = (surname: string, office: string) => `${slug(surname)} ${office.toLowerCase()}`;

const areOfOneCountry = (people: readonly Person[]) => distinct(people.flatMap(({ country }) => country ?? [])).length < 2;

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
