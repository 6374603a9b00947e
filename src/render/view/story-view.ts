import type { Story } from '../../model';
import { clip, oneLine } from '../one-line';
import type { LinkView } from './point-view';
import { articleLink, foreign } from './point-view';
import { anchor, anchorLink, pointLink, type Reading } from './reading';

export interface StoryView {
  anchor: string;
  text: string;
  lang: string | null;
  href: string | null;
  /** "3 articles"; "" for one. */
  articles: string;
  related: LinkView[];
}

export interface StoryGroup {
  /** "5 new stories". */
  count: string;
  stories: StoryView[];
  /** Beyond the first few, which a page folds away. */
  rest: StoryView[];
  more: string;
}

const STATUSES = ['new', 'developing', 'continuing'] as const;
const BEFORE_FOLD = 6;

/** What changed: the stories of each kind, those with the most articles first. */
export function viewStories(reading: Reading): StoryGroup[] {
  const { briefing, words, limits } = reading;
  return STATUSES.flatMap((status) => {
    const all = briefing.stories.filter((story) => story.status === status);
    const sorted = all.toSorted((a, b) => b.articles.length - a.articles.length);
    const stories = sorted.slice(0, limits.stories).map((story) => viewStory(reading, story));
    if (all.length === 0) return [];
    return [
      {
        count: words.status(status, all.length),
        stories: stories.slice(0, BEFORE_FOLD),
        rest: stories.slice(BEFORE_FOLD),
        more: all.length > BEFORE_FOLD ? words.moreStories(all.length - BEFORE_FOLD) : '',
      },
    ];
  });
}

function viewStory(reading: Reading, story: Story): StoryView {
  const { briefing, words, limits } = reading;
  const article = briefing.articles.find((read) => read.id === story.articles[0]);
  const page = article ? articleLink(reading, article.id, article.url) : null;
  const point = story.keyPoints.find((id) => reading.onPage.has(id));
  return {
    anchor: anchor('story', story.id),
    text: clip(oneLine(story.headline), limits.text),
    lang: article && article.headline === story.headline ? foreign(reading, article.language) : null,
    href: point === undefined ? page : pointLink(reading, point),
    articles: story.articles.length > 1 ? words.articles(story.articles.length) : '',
    related: story.related.slice(0, limits.sources).flatMap((id) => {
      const other = briefing.stories.find((known) => known.id === id);
      return other ? [{ text: clip(oneLine(other.headline), 70), href: anchorLink(reading, 'story', id) }] : [];
    }),
  };
}
