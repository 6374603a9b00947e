import * as v from 'valibot';
import { Count, ListQuery } from '../../http/query';
import { KEYS, SentArticle } from '../../ingest/given';
import example from '../examples/article.json';
import { json, type Operation, type Parameter, type Paths, problem } from '../operation';
import { AnalysedArticle, Analysis } from '../schemas/analysis';
import { ArticleList, StoredArticle, WithdrawnArticle } from '../schemas/article';
import { Plain, Word } from '../schemas/plain';
import { SENT } from '../schemas/sent-article';
import { AnsweredLine } from '../schemas/service';

const { article, storedAt, briefing, date, ...found } = example;
const { id, headline, language, publishedAt, source, url } = article;
const sent = { title: headline, text: article.text, url, source, publishedAt };
const stored = { id, status: 'stored', date, headline, language };

const noArticle = problem(
  422,
  'The body holds no article, or what is given beside it is wrong. `errors` names all faults at once.',
  'Not an article',
  '/publishedAt must be a date from 1900 on, such as "2026-02-21", or a time by RFC 3339 or RFC 2822, such as "2026-02-21T14:05:00Z".',
  [
    {
      pointer: '/publishedAt',
      detail: 'must be a date from 1900 on, such as "2026-02-21", or a time by RFC 3339 or RFC 2822, such as "2026-02-21T14:05:00Z"',
    },
  ],
);

const refusals = {
  400: problem(400, 'The body is no JSON, or not in UTF-8.', 'Malformed JSON', 'The body is not valid JSON.'),
  413: problem(413, 'More than 1 MiB of text or 4 MiB of HTML.', 'Article too large', 'One article may have 1 MiB at most.'),
  415: problem(
    415,
    'The content type is none of those above.',
    'Unknown type',
    'Send one article as application/json, text/plain or text/html.',
  ),
  422: noArticle,
  502: problem(502, 'Of an address alone: its site does not answer.', 'No answer', 'The page cannot be read: it answered 500.'),
};

const oneArticle = {
  'application/json': { schema: SentArticle, example: sent },
  'text/plain': { schema: Plain, example: `${headline}\n\n${article.text}\n` },
  'text/html': { schema: Plain, example: `<!doctype html><title>${headline}</title><article><p>${article.text}</p></article>` },
};

const known: Record<string, Parameter> = Object.fromEntries(
  KEYS.map((key) => [key, { schema: SentArticle.entries[key].wrapped, description: SENT[key] }]),
);

const GIVEN =
  'Of `text/plain`, the body is the text exactly as copied from a wire or a page; of `text/html`, a page, of which the article is taken. ' +
  'The query says what else is known of it; a JSON article’s own keys go before it. Of `{ "url": … }` without `text` and `html`, the page is asked, as ' +
  'its robots.txt allows, and the article taken out of it.';

const keyPoints = { schema: Count, description: 'How many key points to show at most; 5 without it.', example: 3 };

const post: Operation = {
  id: 'storeArticle',
  tag: 'Articles',
  summary: 'Store an article, or many',
  description:
    'The same article is the same canonical URL, or without one the same text, whatever its date: it is stored once. Another text under the ' +
    'same URL is a new version: both are kept, it has its own id, and a briefing that told the old one is published again with the new one. ' +
    'Many are sent as `application/x-ndjson`, a JSON article a line; each line is answered by a line as soon as it is stored, in order, and one that is ' +
    'refused does not stop the others. ' +
    GIVEN,
  token: true,
  query: known,
  body: {
    ...oneArticle,
    'application/x-ndjson': { schema: SentArticle, example: sent },
  },
  answers: {
    200: {
      description: 'It was stored before, and nothing was written. Or, for `application/x-ndjson`: a line of JSON for each that was sent.',
      content: {
        ...json(StoredArticle, { ...stored, status: 'duplicate' }),
        'application/x-ndjson': {
          schema: AnsweredLine,
          example: { line: 1, ...stored },
        },
      },
    },
    201: { description: 'It is stored.', headers: { Location: 'Where it is read back.' }, content: json(StoredArticle, stored) },
    ...refusals,
  },
};

const analyze: Operation = {
  id: 'analyzeArticle',
  tag: 'Articles',
  summary: 'Analyse an article without storing it',
  description: GIVEN,
  token: true,
  query: { keyPoints, ...known },
  body: oneArticle,
  answers: { 200: { description: 'What was found in it.', content: json(Analysis, { article, ...omitId(found) }) }, ...refusals },
};

function omitId({ id: _, ...rest }: typeof found) {
  return rest;
}

const list: Operation = {
  id: 'listArticles',
  tag: 'Articles',
  summary: 'List stored articles',
  description: 'The latest date first, 100 at a time.',
  query: {
    date: { schema: ListQuery.date, description: 'Of this date’s briefing only.', example: date },
    cursor: { schema: ListQuery.cursor, description: 'Goes on where the list that gave it ended.', example: `${date}:${id}` },
  },
  answers: {
    200: {
      description: 'A part of the catalogue.',
      content: json(ArticleList, {
        articles: [{ id, date, publishedAt, language, source, url, headline, storedAt, briefing }],
        cursor: null,
      }),
    },
    422: problem(422, 'A parameter is wrong.', 'Unfit parameter', 'cursor must be one that a listing gave.', [
      { pointer: '/cursor', detail: 'must be one that a listing gave' },
    ]),
  },
};

const get: Operation = {
  id: 'getArticle',
  tag: 'Articles',
  summary: 'Read an article and what was found in it',
  cached: true,
  path: { id: { schema: Word, description: 'As storing it answered.', example: id } },
  query: { keyPoints: { ...keyPoints, schema: v.optional(Count) } },
  answers: {
    200: { description: 'The article, its analysis, and why each key point was chosen.', content: json(AnalysedArticle, example) },
    404: problem(404, 'No such article.', 'No such article', 'No article is stored under this id.'),
    422: problem(422, 'A parameter is wrong.', 'Unfit parameter', 'keyPoints must be a whole number from 0 to 9999.', [
      { pointer: '/keyPoints', detail: 'must be a whole number from 0 to 9999' },
    ]),
  },
};

const gone = problem(410, 'The article was withdrawn.', 'Withdrawn', 'This article was withdrawn on 2026-02-21 and is no longer shown.');

const withdraw: Operation = {
  id: 'withdrawArticle',
  tag: 'Articles',
  summary: 'Withdraw an article',
  description:
    'It is deleted with all its versions, whichever is named; it leaves lists, search and history, and the briefings that show it are published again without it. A stub says that it was ' +
    'withdrawn; sent again, it is not taken in. After a failure the same call again finishes it.',
  token: true,
  path: { id: { schema: Word, description: 'As storing it answered.', example: id } },
  answers: {
    200: {
      description: 'It is withdrawn, now or before.',
      content: json(WithdrawnArticle, { id, status: 'withdrawn', withdrawnAt: storedAt, republished: [date] }),
    },
    404: problem(404, 'No such article.', 'No such article', 'No article is stored under this id.'),
  },
};

export const articles: Paths = {
  '/api/articles': { POST: post, GET: list },
  '/api/articles/:id': { GET: { ...get, answers: { ...get.answers, 410: gone } }, DELETE: withdraw },
  '/api/analyze': { POST: analyze },
};
