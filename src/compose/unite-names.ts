import type { AnalysedArticle, Analysis, Person, Watchlist } from '../model';
import { fold } from '../text/fold';
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
  const longer = new Map<string, Person[]>();
  for (const person of people) {
    const plain = person.name.replace(INITIAL, '');
    if (plain !== person.name) push(longer, slug(plain), person);
  }
  const shorter = new Map<string, Person[]>();
  for (const person of longer.size ? people : []) if (longer.has(person.id)) push(shorter, person.id, person);
  return [...shorter].flatMap(([short, own]): [string, string][] => {
    const found = longer.get(short) ?? [];
    const [long, ...more] = distinct(found.map(({ id }) => id));
    return long && !more.length && areOfOneCountry([...found, ...own]) ? [[long, short]] : [];
  });
}

/** Ids of bare surnames with an office, with the id of the one whole name that has both, in whatever language. */
function withWholeNames(people: readonly Person[]): [string, string][] {
  const bare = new Map<string, Map<string, Holder>>();
  for (const person of people) if (!person.name.includes(' ')) hold(bare, person.name, person);
  const wholes = new Map<string, Map<string, Holder>>();
  for (const person of bare.size ? people : []) {
    const words = person.name.replace(SUFFIX, '').split(' ');
    const surname = words.at(-1) as string;
    if (words.length > 1 && bare.has(surname)) hold(wholes, surname, person);
  }
  return [...bare].flatMap(([surname, own]): [string, string][] => {
    const called = [...own.values()];
    const found = [...(wholes.get(surname)?.values() ?? [])].filter((whole) => called.some((one) => areAlike(one.office, whole.office)));
    const [first] = found;
    const isOne = distinct(found.map(({ name }) => name.replace(INITIAL, ''))).length === 1;
    // Senator Bora and Mayor Bora, of whom only one has a whole name, may be two.
    const areAll = called.every((one) => found.some((whole) => areAlike(one.office, whole.office)));
    return first && isOne && areAll && areOfOneCountry([...called, ...found]) ? called.map(({ id }) => [id, first.id]) : [];
  });
}

type Holder = Person & { office: string };

/** Notes who has an office, each office of theirs once, however many articles tell of it. */
function hold(holders: Map<string, Map<string, Holder>>, surname: string, person: Person): void {
  const { id, office, country } = person;
  if (office === null) return;
  const own = holders.get(surname) ?? new Map<string, Holder>();
  holders.set(surname, own.set(`${id} ${country} ${office}`, { ...person, office }));
}

/** "Defence Secretary" is the Secretary, and "président du Pakistan" a President; a mayor is no minister. */
function areAlike(office: string, other: string): boolean {
  const [one, two] = [` ${fold(office)} `, ` ${fold(other)} `];
  return one.includes(two) || two.includes(one);
}

const areOfOneCountry = (people: readonly Pick<Person, 'country'>[]) => distinct(people.flatMap(({ country }) => country ?? [])).length < 2;

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
