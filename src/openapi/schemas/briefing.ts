import * as v from 'valibot';
import { Change } from './change';
import {
  addressOrNull,
  count,
  day,
  dayOrInstant,
  flag,
  ids,
  instant,
  language,
  listOf,
  number,
  orNull,
  span,
  text,
  textOrNull,
} from './text';
import { Why } from './why';

const excerpt = v.optional(v.pipe(v.literal(true), v.description('Only a part of the report could be had.')));

export const PointSource = v.pipe(
  v.object({
    ...span,
    article: text('Id, as under `/api/articles/{id}`.'),
    source: textOrNull('Who published it.'),
    url: addressOrNull('Where it was published.'),
    publishedAt: dayOrInstant('A calendar date, or an instant in UTC.'),
    language: language(),
    text: text('The words of this source.'),
    excerpt,
  }),
  v.description('A place in an article that says it.'),
);

const sources = listOf(PointSource, 'The source whose words are quoted comes first.');
const story = text('Id of its story.');
const keyPoints = (which: string) => ids(`Ids of key points${which}.`);

export const PointWhy = v.pipe(
  v.object({
    ...Why.entries,
    rank: count('Its place among all points of the day, told or not: 1 weighs most.'),
    of: count('How many points the day has.'),
    toldBefore: flag('A briefing of the last seven days told it already.'),
  }),
  v.description(
    'Why the sentence is a key point of its article, and what it is among the points of the day; absent from briefings made before it was kept.',
  ),
);

export const BriefingPoint = v.pipe(
  v.object({
    id: text('The same for the same briefing, however often it is made.'),
    text: text('Word for word, but for a pronoun at its head resolved in square brackets.'),
    language: language(),
    leaders: ids('Ids of the leaders it is about.'),
    speaker: textOrNull('Id of who says it; null when nobody does, or nobody known.'),
    jointly: v.optional(ids('Ids of others who say it with the speaker; absent where there are none.')),
    statement: flag('It reports somebody’s words.'),
    topics: ids('Ids of its topics.'),
    story,
    sources,
    why: v.optional(PointWhy),
  }),
  v.description('One sentence of the briefing, with everybody who reports it.'),
);

export const Story = v.pipe(
  v.object({
    id: text('The same for the same briefing, however often it is made.'),
    headline: text('Of one of its articles.'),
    status: v.pipe(v.picklist(['new', 'developing', 'continuing']), v.description('Seen from the briefings before.')),
    articles: ids('Ids of the articles that tell it.'),
    leaders: ids('Ids of leaders.'),
    topics: ids('Ids of topics.'),
    keyPoints: keyPoints(''),
    related: ids('Ids of other stories of the day that tell a part of the same affair.'),
  }),
  v.description('The articles that tell one event.'),
);

export const Trip = v.pipe(
  v.object({
    since: day('The first day on which reports had them abroad.'),
    places: listOf(
      v.object({ country: text('As in a leader’s `country`.'), date: day('The first day there.') }),
      'In the order in which reports had them there.',
    ),
  }),
  v.description('A journey, which may run over days.'),
);

export const BriefingLeader = v.pipe(
  v.object({
    id: text('As in `/api/leaders`, or of somebody else in office.'),
    name: text('The usual English name.'),
    office: textOrNull('On the day.'),
    country: textOrNull('ISO 3166-1 alpha-2, or the short name of a body: `UN`, `EU`, `NATO`.'),
    former: flag('The office is a former one.'),
    keyPoints: keyPoints(', up to three, in reading order'),
    met: ids('Ids of leaders of this briefing.'),
    trip: orNull(Trip, 'Where they are abroad, and since when; null for who is at home.'),
    metOthers: ids('Whom else they met: people who have no section, by name, and offices without a name.'),
  }),
  v.description('What one leader said and did.'),
);

export const BriefingTopic = v.pipe(
  v.object({
    id: text('As in `/api/topics`.'),
    name: text('In the language of the briefing.'),
    keyPoints: keyPoints(', up to three, in reading order'),
  }),
  v.description('What was said and done on one topic.'),
);

export const GridCell = v.pipe(
  v.object({ leader: text('Id.'), topic: text('Id.'), keyPoints: keyPoints(' behind it, in reading order') }),
  v.description('One cell of the grid of leaders by topics.'),
);

export const Correction = v.pipe(
  v.object({
    text: text('Word for word.'),
    story,
    sources,
    corrects: orNull(
      v.object({
        article: text('Id.'),
        headline: text('Of that report.'),
        url: addressOrNull('Where it was published.'),
        date: day('Its date.'),
      }),
      'The earlier report, where it is known.',
    ),
  }),
  v.description('A report that takes back an earlier one or puts it right.'),
);

export const BriefingFigure = v.pipe(
  v.object({
    text: text('As the source writes it: `37.2 billion USD`, `more than 50`.'),
    value: number('In full: 37200000000.'),
    unit: text('`USD`, `%`, `count`, or a thing that is numbered: `resolution`.'),
    what: text('What it counts or measures, in the words of the source; in a clause, “…” stands for the number.'),
    sources,
    differing: listOf(
      v.object({ text: text('As the source writes it.'), value: number('In full.'), sources }),
      'The same thing with another number, from other sources.',
    ),
  }),
  v.description('A number of the day.'),
);

export const AheadItem = v.pipe(
  v.object({ date: day('When it is to be.'), text: text('Word for word.'), sources }),
  v.description('Something dated that is still to come.'),
);

export const ReadArticle = v.pipe(
  v.object({
    id: text('As under `/api/articles/{id}`.'),
    headline: text('Empty when there is none.'),
    source: textOrNull('Who published it.'),
    url: addressOrNull('Where it was published.'),
    language: language(),
    publishedAt: dayOrInstant('A calendar date, or an instant in UTC.'),
    used: flag('A key point or a figure of the briefing comes from it.'),
    excerpt,
  }),
  v.description('An article that was read for the briefing.'),
);

export const Outlet = v.pipe(
  v.object({
    name: text('As an article’s `source`, but for capitals and accents.'),
    country: textOrNull('ISO 3166-1 alpha-2, or the short name of a body.'),
    ownership: orNull(v.picklist(['state', 'public', 'private']), 'Whose it is.'),
  }),
  v.description('A publisher.'),
);

export const Briefing = v.pipe(
  v.object({
    edition: text('`daily`.'),
    date: day('The edition’s local date.'),
    title: text('Of the edition.'),
    language: language(),
    publishedAt: instant('The end of the window: the same for every run of the date.'),
    timeZone: text('IANA zone of the edition.'),
    place: text('The place that readers know the zone by.'),
    window: v.object({ from: instant('Its first moment.'), to: instant('Its end, exclusive.') }),
    readingMinutes: count('At 238 words a minute.'),
    counts: v.object({
      articles: count('Articles read.'),
      stories: count('Stories they tell.'),
      leaders: count('Leaders with a section.'),
      sources: count('Publishers.'),
    }),
    bottomLine: textOrNull('Id of the strongest key point; null on an empty day.'),
    stories: listOf(Story, 'Every story of the date with all its articles.'),
    corrections: listOf(Correction, 'The day’s reports that put an earlier one right.'),
    changes: v.optional(
      listOf(Change, 'Reports that have changed since this briefing, or an earlier one, told them; absent where there are none.'),
    ),
    leaders: listOf(BriefingLeader, 'In protocol order.'),
    topics: listOf(BriefingTopic, 'Those with the most to say.'),
    grid: listOf(GridCell, 'Leaders by topics, cells with something in them.'),
    keyPoints: listOf(BriefingPoint, 'In reading order, bottom line first.'),
    figures: listOf(BriefingFigure, 'Numbers and agreements.'),
    ahead: listOf(AheadItem, 'Dated things to come.'),
    silent: listOf(
      v.object({
        id: text('As in `/api/leaders`.'),
        name: text('The usual English name.'),
        lastSeen: orNull(day('A date.'), 'When a briefing last had them; null where that is more than seven days ago.'),
      }),
      'Leaders of the last seven days of whom this date has no report.',
    ),
    articles: listOf(ReadArticle, 'Everything that was read.'),
    outlets: v.optional(listOf(Outlet, 'Sources of these articles of which more is known; absent where there is none.')),
    choice: v.optional(
      v.pipe(
        v.object({ leaders: ids('Ids of leaders.'), topics: ids('Ids of topics.') }),
        v.description('What a narrowed briefing is narrowed to; absent from the general one.'),
      ),
    ),
    days: v.optional(
      listOf(
        v.object({
          date: day('One of them.'),
          keyPoints: keyPoints(' that are told as that day’s briefing had them'),
          stories: ids('Ids of stories, likewise.'),
        }),
        'The dates that a briefing of several tells of, oldest first; absent from one of a single date.',
      ),
    ),
  }),
  v.description('What one edition says on one date. The same articles give the same bytes.'),
);
