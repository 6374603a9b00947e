import type { Person } from '../model';
import { slug } from '../text/slug';
import type { Figurehead, HeldTitle } from './figurehead';
import { officeOn } from './offices';
import type { Cast } from './people';
import { EVERYWHERE } from './private-offices';
import type { Tokens } from './tokens';

/** The id of somebody: the watchlist's, else made from the name. */
export function idOf(figure: Figurehead): string {
  figure.id ??= figure.entry?.id ?? slug(figure.name);
  return figure.id;
}

const RANK_OF_NOBODY = 9;
const RANK_OF_FORMER = 6;
/** The best rank of a president of nobody knows what, who may be no head of state. */
const RANK_WITHOUT_COUNTRY = 4;
/** A headline and the first sentences count for more than what follows. */
const EARLY = 400;

/** The people of an article, most important first: by how often and how early they are named, leaders before others. */
export function describePeople(cast: Cast): Person[] {
  const described: { person: Person; weight: number }[] = [];
  for (const figure of cast.people) {
    if (figure.mentions.length > 0) described.push({ person: describe(figure, cast), weight: weightOf(figure, cast.tokens) });
  }
  return described
    .sort((a, b) => Number(b.person.leader) - Number(a.person.leader) || b.weight - a.weight || (a.person.id < b.person.id ? -1 : 1))
    .map(({ person }) => person);
}

function weightOf({ mentions }: Figurehead, tokens: Tokens): number {
  const first = tokens.start[(mentions[0] as Figurehead['mentions'][number]).mention.from] as number;
  return mentions.length + (first < EARLY ? 1 : 0);
}

const isPublic = ({ title, isPrivate }: HeldTitle) => title.leader && !isPrivate;

const byWorth = (a: HeldTitle, b: HeldTitle) =>
  Number(isPublic(b)) - Number(isPublic(a)) || a.title.rank - b.title.rank || b.text.length - a.text.length;

function rankOf(best: HeldTitle | undefined, country: string | null): number {
  if (!best || best.isPrivate) return RANK_OF_NOBODY;
  const isSure = country !== null || !EVERYWHERE.has(best.title.role);
  return isSure ? best.title.rank : Math.max(best.title.rank, RANK_WITHOUT_COUNTRY);
}

function describe(figure: Figurehead, { tokens, date }: Cast): Person {
  const { entry, titles, country, name } = figure;
  const held = entry && officeOn(entry, date);
  let best: HeldTitle | undefined;
  for (const title of titles) if (title.title.role !== 'counterpart' && (!best || byWorth(title, best) < 0)) best = title;
  const former = held ? held.former : titles.length > 0 && titles.every((title) => title.former);
  return {
    id: idOf(figure),
    name,
    office: held ? (held.office.title.en ?? null) : (best?.text ?? null),
    country,
    leader: entry !== null || titles.some(isPublic),
    former,
    rank: former ? RANK_OF_FORMER : (held?.office.rank ?? rankOf(best, country)),
    mentions: figure.mentions.map(({ mention, kind }) => {
      const [from, to] = kind === 'name' ? [mention.nameFrom, mention.nameTo] : [mention.from, mention.to];
      return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number, kind };
    }),
  };
}
