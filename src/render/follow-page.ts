import type { Choice } from '../model';
import { choiceQuery, chosenNames } from './choice';
import { FEEDS, type Frame, linkTo, viewFrame } from './frame';
import { countryName } from './names';
import { oneLine } from './one-line';
import { leaderPath, topicPath } from './paths';
import { leaderName } from './people';
import { templates } from './templates.generated';
import { wordsFor } from './words';

/** Where a reader chooses leaders and topics, and finds the briefing and the feeds of what is chosen. */
export function renderFollowPage(choice: Choice, frame: Frame): string {
  const { language } = frame;
  const words = wordsFor(language);
  const collator = new Intl.Collator(language);
  const byCountry = Map.groupBy(frame.watchlist, ({ country }) => oneLine(countryName(country, language)));
  const listed = new Set(frame.watchlist.map(({ id }) => id));
  const names = chosenNames(choice, frame);
  const query = choiceQuery(choice);
  const option = (kind: 'leaders' | 'topics') => (id: string, name: string) => ({ id, name, chosen: choice[kind].includes(id) });
  const others = choice.leaders.flatMap((id, i) => (listed.has(id) ? [] : [option('leaders')(id, names.leaders[i] ?? id)]));
  const groups = [...byCountry]
    .map(([country, leaders]) => ({
      country,
      leaders: leaders.map((entry) => option('leaders')(entry.id, oneLine(leaderName(entry, language, entry.name)))),
    }))
    .toSorted((a, b) => collator.compare(a.country, b.country));
  const feedsOf = (path: string, name: string) => ({
    name,
    feeds: FEEDS.map(({ suffix, type, name: format }) => ({ type, text: format, href: linkTo(frame, `${path}/feed${suffix}`) })),
  });
  return templates['follow-page']({
    ...viewFrame(frame, {
      path: `/subscribe${query}`,
      title: words.choice.title,
      description: words.choice.lead,
      hidden: query !== '',
      feed: { path: '/feed', title: words.choice.whole },
    }),
    groups: others.length > 0 ? [{ country: '', leaders: others }, ...groups] : groups,
    subjects: frame.topics.map(({ id, names: own }) => option('topics')(id, oneLine(own[language] ?? own.en ?? id))),
    only: query === '' ? '' : words.choice.only([...names.leaders, ...names.topics]),
    latest: linkTo(frame, `/briefings/latest${query}`),
    chosenFeeds: [
      ...choice.leaders.map((id, i) => feedsOf(leaderPath(id), names.leaders[i] ?? id)),
      ...choice.topics.map((id, i) => feedsOf(topicPath(id), names.topics[i] ?? id)),
    ],
    all: feedsOf('', words.choice.whole),
  });
}
