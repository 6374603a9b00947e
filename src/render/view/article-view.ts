import type { AnalysedArticle, Article, Briefing, KeyPoint, Language, Outlet, Person } from '../../model';
import { formatLongDay, formatTime, localDate } from '../dates';
import { type Frame, linkTo } from '../frame';
import { countryName, languageName, placeName } from '../names';
import { clip, oneLine } from '../one-line';
import { articlePath } from '../paths';
import { webUrl } from '../sentence-link';
import { wordsFor } from '../words';
import { aboutSource, byName, named } from './about-source';
import { type ArticleNames, articleNames } from './article-names';
import { markText, type Segment } from './marked-text';
import type { LinkView } from './point-view';
import { anchor } from './reading';

/** How much of an article readers see: all of it, or what a quotation may be long. */
export type Shown = 'full' | 'excerpt';

/** What is known of a stored article besides itself. */
export interface StoredWith {
  /** The briefing that used it; null while none has. */
  briefing: Briefing | null;
  /** What is known of sources. */
  outlets: readonly Outlet[];
  /** All of them, oldest first, where there are several; this article is one. `storedAt`: when it came. */
  versions: readonly { id: string; storedAt: string; current: boolean }[];
  /** Where its times are read. */
  edition: { timeZone: string; place: string };
  shown: Shown;
  /** Key points that are shown besides those that the briefing quotes. */
  keyPoints: number;
}

export interface ArticlePointView {
  anchor: string;
  text: string;
  /** Enough of it to be found again. */
  clipped: string;
  /** "To Lam"; "" where nobody speaks. */
  by: string;
  /** The briefing quotes it. */
  quoted: boolean;
  /** Who says it, and on what. */
  told: LinkView[];
  /** Where the briefing shows it, and what the link says. */
  href: string | null;
  inBriefing: string;
  /** Of `by`, which stands within a text of another language. */
  lang: Language;
}

export interface ArticleView {
  heading: Segment<ArticlePointView>[];
  /** Null when the language is not known. */
  textLang: Language | null;
  /** "Northern Wire (private, Norway) · by Ada Penn · Wednesday 4 March 2026, 14:15, Ha Noi (read in the text) · in French". */
  from: string[];
  original: LinkView | null;
  /** Why there is no link to the original, or no text. */
  notes: string[];
  /** When each came; none where there is but one. */
  versions: LinkView[];
  paragraphs: Segment<ArticlePointView>[][];
  /** Best first. */
  points: ArticlePointView[];
  isExcerpt: boolean;
  briefing: LinkView;
  people: (LinkView & { office: string; named: string })[];
  topics: LinkView[];
  meetings: string[];
  visits: string[];
  figures: { text: string; what: string }[];
  /** Address of the whole analysis. */
  analysis: string;
}

const MOST_TOPICS = 5;
const MOST_SPELLINGS = 6;
const CLIPPED = 90;

/** An article with what was understood of it, every string final. */
export function viewArticle({ article, analysis }: AnalysedArticle, stored: StoredWith, frame: Frame): ArticleView {
  const { language } = frame;
  const { article: words, inLanguage, unnamedSource } = wordsFor(language);
  const { briefing, shown } = stored;
  const { text } = article;
  const names = articleNames(analysis, briefing, frame);

  const viewPerson = (person: Person) => {
    const spellings = person.mentions.map(({ start, end }) => clip(oneLine(text.slice(start, end)), 80));
    return {
      text: names.person(person.id),
      href: names.leaderPage(person),
      office: names.office(person),
      named: spellings.length ? words.named([...new Set(spellings)].slice(0, MOST_SPELLINGS)) : '',
    };
  };
  const points = viewPoints(article, analysis.keyPoints, stored, names, frame);
  const paragraphs = markText(text, points);
  const headline = oneLine(article.headline);
  const isHeadlined = headline !== '' && oneLine((paragraphs[0] ?? []).map((part) => part.text).join('')) === headline;
  const heading = isHeadlined ? paragraphs[0] : [{ text: headline || words.title, mark: null }];
  const url = webUrl(article.url);
  const name = article.language === language ? null : languageName(article.language, language);
  const isExcerpt = shown === 'excerpt';
  return {
    // In an excerpt, every key point stands in the list.
    heading: (heading ?? []).map((part) => (isExcerpt ? { ...part, mark: null } : part)),
    textLang: article.language === 'und' ? null : article.language,
    from: [
      named(
        clip(oneLine(article.source ?? ''), 80) || unnamedSource,
        aboutSource(byName(stored.outlets), { source: article.source }, language, true),
      ),
      article.author && words.by(clip(oneLine(article.author), 80)),
      publishedLine(article.publishedAt, stored.edition, language),
      words.dated[article.dateFrom],
      name && inLanguage(name),
    ].filter(Boolean) as string[],
    original: url === null ? null : { text: words.original(new URL(url).hostname.replace(/^www\./, '')), href: url },
    notes: [
      ...(url === null ? [words.noAddress] : []),
      ...(isExcerpt ? [words.excerpt] : []),
      ...(article.excerpt ? [words.teaser] : []),
      ...(analysis.correction ? [words.correction] : []),
      ...(stored.versions.some(({ id, current }) => id === article.id && !current) ? [words.replaced] : []),
    ],
    versions: stored.versions.map(({ id, storedAt }) => ({
      text: publishedLine(storedAt, stored.edition, language),
      href: id === article.id ? null : linkTo(frame, articlePath(id)),
    })),
    paragraphs: isExcerpt ? [] : paragraphs.slice(isHeadlined ? 1 : 0),
    points: points.map(({ mark }) => mark),
    isExcerpt,
    briefing: briefing
      ? { text: words.inBriefing(formatLongDay(briefing.date, language)), href: linkTo(frame, `/briefings/${briefing.date}`) }
      : { text: words.inNone, href: null },
    people: analysis.people.map(viewPerson),
    topics: analysis.topics.slice(0, MOST_TOPICS).map(({ id }) => names.topic(id)),
    meetings: analysis.meetings.map(({ people, others }) => [...people.map(names.person), ...others.map(oneLine)].join(' · ')),
    // Articles stored before visits were read have none.
    visits: (analysis.visits ?? []).map(({ person, country }) => `${names.person(person)}: ${oneLine(countryName(country, language))}`),
    figures: analysis.figures.map(({ start, end, what }) => ({ text: oneLine(text.slice(start, end)), what: oneLine(what) })),
    analysis: `/api/articles/${encodeURIComponent(article.id)}`,
  };
}

/** The best key points and those that the briefing quotes, each with its span. */
function viewPoints(article: Article, keyPoints: readonly KeyPoint[], stored: StoredWith, names: ArticleNames, frame: Frame) {
  const { article: words, speakerUnknown } = wordsFor(frame.language);
  const { briefing } = stored;
  const quoting = quotedIn(briefing, article.id);
  const quotedAs = (point: KeyPoint) => quoting.find(({ start, end }) => start < point.end && point.start < end);
  return keyPoints
    .filter((point, i) => i < stored.keyPoints || quotedAs(point))
    .map((point, i) => {
      const { start, end, speaker, jointly = [], statement, topics } = point;
      const quoted = quotedAs(point);
      const by = speaker === null ? speakerUnknown : [speaker, ...jointly].map(names.person).join(', ');
      const sentence = oneLine(article.text.slice(start, end));
      const place = quoted?.point ? `#${anchor('point', quoted.point)}` : '';
      const mark: ArticlePointView = {
        anchor: `point-${i + 1}`,
        text: sentence,
        clipped: clip(sentence, CLIPPED),
        by: statement ? by : '',
        quoted: quoted !== undefined,
        told: [...(statement ? [{ text: by, href: null }] : []), ...topics.slice(0, 2).map(names.topic)],
        href: briefing && quoted ? linkTo(frame, `/briefings/${briefing.date}${place}`) : null,
        inBriefing: words.quoted,
        lang: frame.language,
      };
      return { start, end, mark };
    });
}

function publishedLine(at: string, { timeZone, place }: StoredWith['edition'], language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(at)) return formatLongDay(at, language);
  if (Number.isNaN(Date.parse(at))) return '';
  return `${formatLongDay(localDate(at, timeZone), language)}, ${formatTime(at, timeZone)}, ${placeName(place, language)}`;
}

/** What a briefing quotes from an article, with the point that does; a correction has none. */
function quotedIn(briefing: Briefing | null, article: string) {
  const points = (briefing?.keyPoints ?? []).map(({ id, sources }) => ({ point: id, sources }));
  const corrections = (briefing?.corrections ?? []).map(({ sources }) => ({ point: '', sources }));
  return [...points, ...corrections].flatMap(({ point, sources }) =>
    sources.filter((source) => source.article === article).map(({ start, end }) => ({ point, start, end })),
  );
}
