import type { AnalysedArticle, Edition, Figure, KeyPoint, Person, Topic, WatchlistEntry } from '../../src/model';
import { fold } from '../../src/text/fold';
import { hash } from '../../src/text/hash';

export const edition: Edition = {
  id: 'daily',
  title: 'The Daily Briefing',
  language: 'en',
  timeZone: 'Asia/Ho_Chi_Minh',
  place: 'Ha Noi',
  publishAt: '06:30',
};

export const topics: Topic[] = ['trade', 'energy', 'health', 'diplomacy', 'science', 'culture', 'sport'].map((id) => ({
  id,
  names: { en: `All on ${id}`, fr: `Tout sur ${id}` },
  mediaTopic: 'medtop:0',
}));

/** Invented office-holders by id: [name, office, country, rank, former]. */
const PEOPLE: Record<string, [string, string, string, number, boolean?]> = {
  'ada-north': ['Ada North', 'President of Norland', 'NO', 1],
  'ben-south': ['Ben South', 'Prime Minister of Suland', 'SU', 2],
  'cleo-east': ['Cleo East', 'Foreign Minister of Estland', 'EE', 4],
  'dan-west': ['Dan West', 'former President of Wesland', 'WE', 1, true],
  'eve-rand': ['Eve Rand', 'trade envoy', 'NO', 6],
};

export const watchlist: WatchlistEntry[] = Object.entries(PEOPLE).map(([id, [name, title, country, rank]]) => ({
  id,
  name,
  names: {},
  aliases: [],
  surname: name.split(' ')[1] ?? '',
  gender: 'f',
  country,
  offices: [{ role: 'president', title: { en: title }, from: '2020', rank }],
}));

/** A sentence of a test's article. `who` are the people in it, speakers marked by "!": ["ada-north!", "ben-south"]. */
export interface Line {
  text: string;
  who?: string[];
  topics?: string[];
  score?: number;
  /** [value, unit, what, the words that hold it] */
  figure?: [number, string, string, string];
  /** [date, the words that hold it] */
  date?: [string, string];
  /** It reports a meeting of everybody in `who` and of these offices. */
  met?: string[];
  /** It has the first of `who` in this country. */
  visit?: string;
  /** It corrects an earlier report. */
  correction?: true;
  /** A sentence that is no key point. */
  plain?: boolean;
}

export interface Sketch {
  headline?: string;
  lines: Line[];
  language?: string;
  publishedAt?: string;
  source?: string | null;
  id?: string;
}

/** An analysed article as the analysis would make it from the sketch's sentences. */
export function analysed({
  headline = '',
  lines,
  language = 'en',
  publishedAt = '2026-03-04',
  source = 'Wire',
  id,
}: Sketch): AnalysedArticle {
  let text = headline ? `${headline}\n` : '';
  const people = new Map<string, Person>();
  const article = {
    id: id ?? hash(`${headline} ${lines.map((l) => l.text).join(' ')} ${source} ${language}`),
    headline,
    language,
    publishedAt,
    dateFrom: 'input',
    source,
    url: null,
  } as const;
  const analysis: AnalysedArticle['analysis'] = {
    sentences: [],
    people: [],
    statements: [],
    meetings: [],
    visits: [],
    correction: null,
    figures: [],
    dates: [],
    topics: [],
    keyPoints: [],
    fingerprint: { words: [], marks: [] },
  };
  const topicScores = new Map<string, number>();
  const marks = new Set<string>();
  lines.forEach((line, i) => {
    const start = text.length;
    text += line.text;
    const end = text.length;
    text += ' ';
    const ids = (line.who ?? []).map((who) => who.replace('!', ''));
    const [speaker = null, ...jointly] = (line.who ?? []).filter((who) => who.endsWith('!')).map((who) => who.replace('!', ''));
    for (const who of ids) {
      const [name, office, country, rank, former] = PEOPLE[who] ?? [who, null, null, 9];
      const person = people.get(who) ?? { id: who, name, office, country, leader: rank < 9, former: former ?? false, rank, mentions: [] };
      const place = Math.max(0, line.text.indexOf(name.split(' ')[1] ?? name));
      person.mentions.push({ start: start + place, end: start + place + name.length, kind: 'name' });
      people.set(who, person);
      marks.add(`p:${who}`);
    }
    analysis.sentences.push({ start, end });
    const keyPoint: KeyPoint = {
      text: line.text,
      start,
      end,
      people: ids,
      speaker,
      ...(jointly.length > 0 && { jointly }),
      actor: ids[0] ?? null,
      statement: speaker !== null,
      topics: line.topics ?? [],
      score: line.score ?? 1 - i * 0.1,
      why: { parts: [], leaders: [], speaker: null },
    };
    if (!line.plain) analysis.keyPoints.push(keyPoint);
    for (const topic of line.topics ?? []) topicScores.set(topic, (topicScores.get(topic) ?? 0) + 1);
    if (line.met) analysis.meetings.push({ start, end, people: ids, others: line.met });
    if (line.visit) analysis.visits.push({ start, end, person: ids[0] ?? '', country: line.visit });
    if (line.correction) analysis.correction = { start, end };
    if (line.figure) analysis.figures.push(figureIn(line.text, start, line.figure));
    if (line.date) analysis.dates.push({ date: line.date[0], ...spanOf(line.text, start, line.date[1]) });
    for (const number of line.text.match(/\d+(?:\.\d+)?/g) ?? []) marks.add(`n:${number}`);
  });
  analysis.people = [...people.values()];
  analysis.topics = [...topicScores].map(([topic, score]) => ({ id: topic, score }));
  const words = new Map<string, number>();
  for (const word of fold(text).match(/[a-z][a-z0-9]{4,}/g) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  analysis.fingerprint = { words: [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)), marks: [...marks].sort() };
  return { article: { ...article, text: text.trimEnd() }, analysis };
}

function spanOf(line: string, start: number, words: string) {
  const place = start + line.indexOf(words);
  return { start: place, end: place + words.length };
}

function figureIn(line: string, start: number, [value, unit, what, words]: [number, string, string, string]): Figure {
  return { ...spanOf(line, start, words), value, unit, what };
}
