import type { WatchlistEntry } from '../model';
import { formatLongDay } from './dates';
import { type Frame, viewFrame } from './frame';
import { countryName } from './names';
import { oneLine } from './one-line';
import { templates } from './templates.generated';
import { CHART_DAYS } from './view/chart-view';
import { type CountedLeader, type LeaderRow, viewLeaderRow } from './view/leader-rows';
import { wordsFor } from './words';

/** What the list of leaders is made from. */
export interface LeaderList {
  /** Whom articles named, those named most lately first. */
  reported: readonly CountedLeader[];
  today: string;
  /** The newest briefing's date, to which articles are counted. */
  last: string;
}

interface Country {
  anchor: string;
  name: string;
  leaders: LeaderRow[];
}

/** Leaders named above the countries. */
const IN_NEWS = 18;

/** Everybody on the watchlist and everybody who was reported: who is in the news, then by country, in protocol order. */
export function renderLeadersPage({ reported, today, last }: LeaderList, frame: Frame): string {
  const { language } = frame;
  const words = wordsFor(language);
  const leaders = joinLeaders(frame, reported);
  const most = reported[0]?.articles ?? 0;
  const row = (leader: Leader) => viewLeaderRow(frame, leader, today, most);
  const countries = groupByCountry(leaders, frame, today).map((country) => ({ ...country, leaders: country.leaders.map(row) }));
  const byId = new Map(leaders.map((leader) => [leader.id, leader]));
  return templates['leaders-page']({
    ...viewFrame(frame, {
      path: '/leaders',
      title: words.leader.all,
      description: words.leader.intro(formatLongDay(last, language)),
      data: {
        '@context': 'https://schema.org',
        '@type': 'CollectionPage',
        name: words.leader.all,
        url: `${frame.site.baseUrl}/leaders`,
        inLanguage: language,
      },
    }),
    intro: words.leader.intro(formatLongDay(last, language)),
    inNews: words.leader.inNewsSince(CHART_DAYS),
    news: reported
      .slice(0, IN_NEWS)
      .filter(({ articles }) => articles > 0)
      .flatMap(({ id }) => byId.get(id) ?? [])
      .map(row),
    letters: letterLinks(countries),
    countries,
  });
}

/** Whom the words of an address may mean, to choose from. */
export function renderLeaderChoice(asked: string, ids: readonly string[], { reported, today }: LeaderList, frame: Frame): string {
  const words = wordsFor(frame.language);
  const chosen = new Set(ids);
  const title = words.leader.which(oneLine(asked));
  return templates['leader-choice-page']({
    ...viewFrame(frame, { path: '/leaders', title, description: words.leader.choose, hidden: true }),
    heading: title,
    all: words.leader.all,
    leaders: joinLeaders(frame, reported)
      .filter(({ id }) => chosen.has(id))
      .map((leader) => viewLeaderRow(frame, leader, today, reported[0]?.articles ?? 0)),
  });
}

interface Leader {
  id: string;
  entry: WatchlistEntry | undefined;
  reported: CountedLeader | undefined;
}

function joinLeaders({ watchlist }: Frame, reported: readonly CountedLeader[]): Leader[] {
  const byId = new Map(reported.map((leader) => [leader.id, leader]));
  const listed = new Set(watchlist.map(({ id }) => id));
  return [
    ...watchlist.map((entry) => ({ id: entry.id, entry, reported: byId.get(entry.id) })),
    ...reported.filter(({ id }) => !listed.has(id)).map((leader) => ({ id: leader.id, entry: undefined, reported: leader })),
  ];
}

/** After everybody with an office comes who has none, and then who is not on the watchlist. */
function rankOf({ entry }: Leader, today: string): number {
  if (!entry) return 10;
  const held = entry.offices.filter(({ from, to }) => from <= today && (to === undefined || to > today));
  return Math.min(9, ...held.map(({ rank }) => rank));
}

function groupByCountry(leaders: readonly Leader[], frame: Frame, today: string): (Omit<Country, 'leaders'> & { leaders: Leader[] })[] {
  const { language } = frame;
  const { leader: words } = wordsFor(language);
  const compare = new Intl.Collator(language).compare;
  const isState = (code: string) => /^[A-Z]{2}$/.test(code) && code !== 'EU' && code !== 'UN';
  const placeOf = ({ entry, reported }: Leader) => entry?.country ?? reported?.country ?? '';
  const groups = Map.groupBy(leaders, (leader) => {
    const code = placeOf(leader);
    return code === '' ? '' : isState(code) ? code : 'bodies';
  });
  const inOrder = (group: Leader[]) => group.toSorted((a, b) => rankOf(a, today) - rankOf(b, today));
  const states = [...groups]
    .filter(([code]) => code !== '' && code !== 'bodies')
    .map(([code, group]) => ({
      anchor: `country-${code.toLowerCase()}`,
      name: oneLine(countryName(code, language)),
      leaders: inOrder(group),
    }))
    .toSorted((a, b) => compare(a.name, b.name));
  const last = [
    { anchor: 'bodies', name: words.bodies, leaders: inOrder(groups.get('bodies') ?? []) },
    { anchor: 'elsewhere', name: words.elsewhere, leaders: inOrder(groups.get('') ?? []) },
  ];
  return [...states, ...last.filter((group) => group.leaders.length > 0)];
}

/** Each letter with the first country that begins with it; what stands behind the countries has its name. */
function letterLinks(countries: readonly Country[]): { text: string; href: string; label: string }[] {
  const letters = new Map<string, { text: string; href: string; label: string }>();
  for (const { anchor, name } of countries) {
    const isCountry = anchor.startsWith('country-');
    const text = isCountry ? name.normalize('NFD').charAt(0).toUpperCase() : name;
    if (!letters.has(text)) letters.set(text, { text, href: `#${anchor}`, label: name });
  }
  return [...letters.values()];
}
