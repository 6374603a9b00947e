import type { Analysis, Article, Speaker, Statement, Topic, Watchlist } from '../model';
import type { Actor } from './actors';
import { findComingDays } from './coming-days';
import { findContent, wordsBefore } from './content';
import { findCorrection } from './correction';
import { findFigures } from './figures';
import { fingerprint } from './fingerprint';
import { chooseKeyPoints } from './key-points';
import type { LanguageData } from './language-data';
import { findMeetings } from './meetings';
import { findNamedDates } from './named-dates';
import { describePeople, idOf } from './persons';
import { type Reading, read } from './reading';
import type { RawStatement } from './statements';
import { makeColumns, type Tokens, textOf, tokenize } from './tokens';
import { classifyTopics } from './topics';
import { findVisits } from './visits';
import { vocabularyOf } from './vocabularies';

/** Articles are read one after the other, at one desk: nothing of an analysis points back to it. Longer ones bring their own. */
const desk = makeColumns(1 << 15);

/** Key points kept for the briefing to choose among. */
const KEPT = 16;

/**
 * Reads an article: who is named, who says what about what, and which sentences are worth briefing. The same article gives the
 * same analysis, always; nothing but the text, the language's data, the watchlist and the topics is used. All spans are of
 * `article.text`.
 *
 * @param language The data of `dataLanguageOf(article.language)`.
 */
export function analyze(
  article: Article,
  language: LanguageData,
  watchlist: Watchlist,
  topics: readonly Topic[],
  { keyPoints = KEPT }: { keyPoints?: number } = {},
): Analysis {
  const vocabulary = vocabularyOf(language, watchlist, topics);
  const day = article.publishedAt.slice(0, 10);
  // A headline that stands in the text is read there.
  const apart = article.text.startsWith(article.headline) ? null : findContent(tokenize(article.headline, vocabulary, desk)).words;
  const tokens = tokenize(article.text, vocabulary, desk);
  const reading = read(tokens, vocabulary, day);
  const { sentences, hits, cast } = reading;

  const [named, coming] = [findNamedDates(tokens, article.language, day), findComingDays(reading, day)];
  const dates = coming.length ? [...named, ...coming].sort((a, b) => a.start - b.start) : named;
  const figures = findFigures(tokens, sentences, hits, dates, vocabulary.lexicon);
  // Before the people: it tells who holds the offices of a list.
  const meetings = findMeetings(reading);
  const people = describePeople(cast);
  const content = findContent(tokens);
  const title = apart ?? wordsBefore(content, tokens, article.headline.length);
  const articleTopics = classifyTopics(tokens, sentences, hits.topic, topics);
  return {
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    people,
    statements: describeStatements(reading),
    meetings,
    visits: findVisits(reading),
    correction: findCorrection(reading, article.headline),
    figures,
    dates,
    topics: articleTopics,
    keyPoints: chooseKeyPoints(
      reading,
      content,
      people,
      { figures, dates },
      articleTopics.map(({ id }) => id),
      topics,
      title,
      keyPoints,
    ),
    fingerprint: fingerprint(tokens, content, apart ?? [], hits, people, figures, dates),
  };
}

function describeStatements({ tokens, sentences }: Reading): Statement[] {
  const described: Statement[] = [];
  for (const { statements } of sentences) for (const statement of statements) described.push(describeStatement(tokens, statement));
  return described;
}

function describeStatement(tokens: Tokens, { from, to, kind, cue, speaker }: RawStatement): Statement {
  return {
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    kind,
    cue: cue && { start: tokens.start[cue.from] as number, end: tokens.end[cue.to - 1] as number, text: textOf(tokens, cue.from, cue.to) },
    speaker: speaker && describeSpeaker(tokens, speaker),
  };
}

function describeSpeaker(tokens: Tokens, { from, to, person, beside }: Actor): Speaker {
  const speaker: Speaker = {
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    text: textOf(tokens, from, to),
    personId: person ? idOf(person) : null,
  };
  if (beside) speaker.jointly = beside.map(idOf);
  return speaker;
}
