import type { SearchAsked, SearchChoice, SearchFilter, SearchResults } from '../model';
import { findLeader } from '../text/find-leader';
import { MOST_WORDS, type SearchTerm } from '../text/search-terms';
import { foldedWords } from '../text/words';
import { type Frame, linkTo, viewFrame, viewSearchForm } from './frame';
import { nameFromId } from './names';
import { clip, oneLine } from './one-line';
import { templates } from './templates.generated';
import { viewFound } from './view/found-view';
import { wordsFor } from './words';

export interface SearchToShow {
  asked: SearchAsked;
  /** Number of the page of results, from 1, and how many articles one holds. */
  page: number;
  pageSize: number;
  terms: readonly SearchTerm[];
  /** What the filters stand for; null for one that is not set or unknown. */
  leader: SearchChoice | null;
  topic: string | null;
  source: SearchChoice | null;
  unknown: readonly SearchFilter[];
  /** Null where nothing was asked, or a filter is unknown. */
  results: SearchResults | null;
  choices: { leaders: readonly SearchChoice[]; sources: readonly SearchChoice[] };
}

const RECENT = 16;
const LONGEST_ECHO = 80;
const NOTHING_ASKED: SearchAsked = { query: '', leader: '', topic: '', source: '', from: '', to: '' };

/** The address within the site of a page of results. */
export function searchPath(asked: SearchAsked, page = 1): string {
  const { query, ...filters } = asked;
  const given = Object.entries({ q: query, ...filters, page: page > 1 ? String(page) : '' }).filter(([, value]) => value !== '');
  return given.length ? `/search?${new URLSearchParams(given)}` : '/search';
}

/** In the reader's language where the watchlist has it so. */
function leaderName({ watchlist, language }: Frame, { id, name }: SearchChoice): string {
  const listed = watchlist.find((entry) => entry.id === id);
  return oneLine(listed?.names[language] ?? listed?.name ?? name);
}

interface Option {
  value: string;
  text: string;
  chosen: boolean;
}

/** What a field offers, by name; what is chosen is always among it. */
function options(all: readonly Omit<Option, 'chosen'>[], chosen: Omit<Option, 'chosen'> | null, language: string): Option[] {
  const offered = chosen && !all.some(({ value }) => value === chosen.value) ? [...all, chosen] : all;
  return offered
    .map((option) => ({ ...option, chosen: option.value === chosen?.value }))
    .sort((a, b) => a.text.localeCompare(b.text, language));
}

function viewForm({ asked, unknown, leader, topic, source, choices }: SearchToShow, frame: Frame) {
  const { language, topics } = frame;
  const ofLeader = (choice: SearchChoice) => ({ value: String(choice.id), text: leaderName(frame, choice) });
  const ofSource = ({ name }: SearchChoice) => ({ value: name, text: clip(oneLine(name), LONGEST_ECHO) });
  const ofTopic = (id: string) => ({ value: id, text: topicName(frame, id) });
  const topicIds = topics.map(({ id }) => id);
  return {
    ...viewSearchForm(frame, oneLine(asked.query)),
    filters: {
      isOpen: Object.entries(asked).some(([field, value]) => field !== 'query' && value !== ''),
      leaders: options(choices.leaders.map(ofLeader), leader && ofLeader(leader), language),
      topics: options(topicIds.map(ofTopic), topic === null ? null : ofTopic(topic), language),
      sources: options(choices.sources.map(ofSource), source && ofSource(source), language),
      from: unknown.includes('from') ? '' : asked.from,
      to: unknown.includes('to') ? '' : asked.to,
    },
  };
}

const topicName = ({ topics, language }: Frame, id: string) => {
  const names = topics.find((topic) => topic.id === id)?.names;
  return names?.[language] ?? names?.en ?? nameFromId(id);
};

/** What the reader should know of how the query was taken. */
function notes({ asked, terms, unknown, results }: SearchToShow, frame: Frame): string[] {
  const { search } = wordsFor(frame.language);
  const opened = terms.at(-1);
  return [
    ...unknown.map((filter) => search.unknown[filter](clip(oneLine(asked[filter]), LONGEST_ECHO))),
    ...(opened?.isPrefix && results?.total ? [search.openEnd(opened.words.join(' '))] : []),
    ...(foldedWords(asked.query).length > MOST_WORDS ? [search.tooLong(MOST_WORDS)] : []),
  ];
}

const isWatched = ({ watchlist }: Frame, id: unknown) => watchlist.some((entry) => entry.id === id);

/** Where to go on from a search that names a leader. Who is not on the watchlist has a page once a briefing took an article of them. */
function viewNamed({ asked, leader, results }: SearchToShow, frame: Frame) {
  const named = leader ?? findLeader(frame.watchlist, asked.query);
  if (!named) return null;
  if (!isWatched(frame, named.id) && !results?.articles.some(({ briefing }) => briefing !== null)) return null;
  const { search } = wordsFor(frame.language);
  const name = leaderName(frame, named);
  return {
    page: { text: search.leaderPage(name), href: linkTo(frame, `/leaders/${named.id}`) },
    all: leader
      ? null
      : { text: search.leaderAll(name), href: linkTo(frame, searchPath({ ...asked, query: '', leader: String(named.id) })) },
  };
}

function viewResults({ asked, page, pageSize, terms, results }: SearchToShow, frame: Frame) {
  if (results === null) return null;
  const words = wordsFor(frame.language);
  const pages = Math.ceil(results.total / pageSize);
  const toPage = (to: number) => (to < 1 || to > pages || page > pages ? null : linkTo(frame, searchPath(asked, to)));
  const count = words.articles(results.total);
  const isFiltered = Object.entries(asked).some(([field, value]) => field !== 'query' && value !== '');
  return {
    count: results.oldest !== null ? words.search.newest(count) : count,
    number: pages > 1 ? words.search.page(page) : '',
    articles: results.articles.map((article) => viewFound(article, terms, frame)),
    previous: toPage(page - 1),
    next: toPage(page + 1),
    // Paging goes on where the ranking ends.
    older:
      page === pages && results.oldest !== null && results.oldest !== asked.to
        ? linkTo(frame, searchPath({ ...asked, to: results.oldest }))
        : null,
    isEmpty: results.articles.length === 0,
    none: results.total > 0 ? words.search.noSuchPage : words.search.none,
    advice: results.total > 0 ? [] : words.search.advice,
    firstPage: results.total > 0 ? linkTo(frame, searchPath(asked)) : null,
    unfiltered:
      isFiltered && asked.query !== ''
        ? linkTo(frame, searchPath({ ...asked, leader: '', topic: '', source: '', from: '', to: '' }))
        : null,
  };
}

/** The search page: the form, and what was found; before anything is asked, what can be. */
export function renderSearch(search: SearchToShow, frame: Frame): string {
  const words = wordsFor(frame.language);
  const query = clip(oneLine(search.asked.query), LONGEST_ECHO);
  const results = viewResults(search, frame);
  return templates['search-page']({
    ...viewFrame(frame, {
      path: searchPath(search.asked, search.page),
      title: query === '' ? words.search.title : `${query} – ${words.search.title}`,
      description: words.search.intro[0],
      hidden: true,
    }),
    search: viewForm(search, frame),
    notes: notes(search, frame),
    named: viewNamed(search, frame),
    results,
    hasPages: results !== null && [results.previous, results.next, results.older].some((href) => href !== null),
    // Where to go on without results.
    leaders:
      results && !results.isEmpty
        ? []
        : search.choices.leaders.slice(0, RECENT).map((leader) => ({
            text: leaderName(frame, leader),
            href: linkTo(
              frame,
              isWatched(frame, leader.id) ? `/leaders/${leader.id}` : searchPath({ ...NOTHING_ASKED, leader: String(leader.id) }),
            ),
          })),
    topics:
      results && !results.isEmpty
        ? []
        : frame.topics.map(({ id }) => ({ text: topicName(frame, id), href: linkTo(frame, `/topics/${id}`) })),
  });
}
