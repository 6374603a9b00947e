import * as v from 'valibot';
import { Article, ShownArticle } from './article';
import { count, day, flag, ids, instant, listOf, number, orNull, span, text, textOrNull } from './text';
import { kind, Why } from './why';

export const Span = v.pipe(v.object(span), v.description('A part of `article.text`.'));

export const Mention = v.pipe(
  v.object({ ...span, kind }),
  v.description('Where a text means somebody. A `name` is without titles and possessive endings.'),
);

export const Person = v.pipe(
  v.object({
    id: text('ASCII slug of the usual English name, the same in every language.'),
    name: text('The usual English name of who is on the watchlist; as written of anybody else.'),
    office: textOrNull('On the article’s day; null when neither the text nor the watchlist says it.'),
    country: textOrNull('ISO 3166-1 alpha-2, or the short name of a body: `UN`, `EU`, `NATO`; null when unknown.'),
    leader: flag('In public or party office, present or former, or on the watchlist.'),
    former: flag('The office is a former one.'),
    rank: count('Place in protocol order, 1 first: heads of state. 9 for people without office.'),
    mentions: listOf(Mention, 'Every place where the text means them.'),
  }),
  v.description('Somebody whom the article names.'),
);

export const Speaker = v.pipe(
  v.object({
    ...span,
    text: text('The mention as written: `he`.'),
    personId: textOrNull('Whom it means; null for a body (`the ministry`).'),
    jointly: v.optional(ids('Of `Macron and Merz said`, the id of Merz: others who say it with that person. Absent where there are none.')),
  }),
  v.description('Who says something.'),
);

export const Statement = v.pipe(
  v.object({
    ...span,
    kind: v.pipe(v.picklist(['direct', 'indirect', 'mixed']), v.description('In quotation marks, reported, or both.')),
    cue: orNull(v.object({ ...span, text: text('As written.') }), 'The verb or phrase that says so: `emphasised`.'),
    speaker: orNull(Speaker, 'Null when unknown.'),
  }),
  v.description('Words said. The span is without quotation marks; words broken by their cue are two statements.'),
);

export const Meeting = v.pipe(
  v.object({
    ...span,
    people: ids('Ids of the people who met.'),
    others: ids('Offices without a name, one each: `President of Indonesia`.'),
  }),
  v.description('Who met whom.'),
);

export const Visit = v.pipe(
  v.object({ ...span, person: text('Id.'), country: text('As in a person’s `country`.') }),
  v.description('Somebody in another country than their own.'),
);

export const Figure = v.pipe(
  v.object({
    ...span,
    value: number('In full: 37200000000.'),
    unit: text('`USD`, `%`, `count`, or a thing that is numbered: `resolution`.'),
    what: text(
      'What it counts or measures, in the words of the text; empty where they do not tell. In a clause, “…” stands for the number: “the economy lost …”.',
    ),
  }),
  v.description('A number that says something.'),
);

export const NamedDate = v.pipe(
  v.object({ ...span, date: day('Past or to come, seen from `publishedAt`.') }),
  v.description('A day that the text names.'),
);

export const TopicScore = v.pipe(
  v.object({ id: text('As in `/api/topics`.'), score: number('The higher, the more the article is about it.') }),
  v.description('A topic of the article.'),
);

export const KeyPoint = v.pipe(
  v.object({
    ...span,
    text: text('`article.text.slice(start, end)`, but for a pronoun at its head resolved in square brackets.'),
    people: ids('Ids of the people named or meant in it.'),
    speaker: textOrNull('Id of who says it; null when nobody does, or nobody known.'),
    jointly: v.optional(ids('Ids of others who say it with the speaker; absent where there are none.')),
    actor: textOrNull('Id of who acts in it, its grammatical subject; null when that is nobody known.'),
    statement: flag('It reports somebody’s words.'),
    topics: ids('Ids of its topics.'),
    score: number('0 to 1; 1 would be a sentence that is best in everything.'),
    why: Why,
  }),
  v.description('One sentence worth briefing, word for word.'),
);

const analysis = {
  sentences: listOf(Span, 'In the order of the text.'),
  people: listOf(Person, 'Everybody recognised, the most important first.'),
  statements: listOf(Statement, 'In the order of the text.'),
  meetings: listOf(Meeting, 'Who met whom.'),
  visits: listOf(Visit, 'Who was abroad, and where.'),
  correction: orNull(Span, 'Where the article corrects an earlier report; null for nearly all.'),
  figures: listOf(Figure, 'Sums, counts, numbered things.'),
  dates: listOf(NamedDate, 'Days that the text names.'),
  topics: listOf(TopicScore, 'Best first.'),
  keyPoints: listOf(KeyPoint, 'Best first; as many as `keyPoints` asks for, 5 without it.'),
};

export const Analysis = v.pipe(v.object({ article: Article, ...analysis }), v.description('An article and what was found in it.'));

export const AnalysedArticle = v.pipe(
  v.object({
    id: text('The same as `article.id`.'),
    date: day('The date whose briefing it belongs to.'),
    storedAt: instant('When it was stored.'),
    briefing: textOrNull('The briefing that used it, `daily:2026-02-21`; null while none did.'),
    versions: v.optional(
      listOf(
        v.object({ id: text('Names it under `/api/articles/{id}`.'), storedAt: instant('When it came.'), current: flag('It stands now.') }),
        'All versions, the first one first; absent where there is but one.',
      ),
    ),
    article: ShownArticle,
    ...analysis,
  }),
  v.description(
    'A stored article and what was found in it. One that was stored by an earlier version lacks what that version did not look for.',
  ),
);
