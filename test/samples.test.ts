import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { describe, expect, it } from 'vitest';
import type { Watchlist } from '../src/model';
import { fold } from '../src/text/fold';

interface Body {
  text?: string;
  html?: string;
  title?: string;
  url?: string;
  source?: string;
  publishedAt?: string;
  language?: string;
}

type Given = Pick<Body, 'url' | 'source' | 'publishedAt'>;

/** What a careful reader finds in a sample. Lists name what must be found at least; `leaders` is complete. */
interface Expected {
  language: string;
  /** As its dateline or its sender says; null when nothing does. */
  date: string | null;
  dateFrom: 'input' | 'text' | 'arrival';
  /** "" when the article has none. */
  headline: string;
  /** The same word for articles that tell one affair. */
  story: string;
  leaders: string[];
  /** People named who hold no public office. */
  others: string[];
  topics: string[];
  /** `speaker` is null when unknown or a body; `startsWith` are the first of the words said, after "that" or the quote mark. */
  statements: { speaker: string | null; startsWith: string }[];
  /** The first of each met all the rest: ids, or offices in the words of the text. */
  meetings: string[][];
  figures: { value: number; unit: string }[];
  /** Full dates still to come. */
  ahead: string[];
}

const SAMPLES = join(import.meta.dirname, '../samples');
const SEEDS = join(import.meta.dirname, '../../shared/seeds');
const TOPICS = [
  'climate-and-environment',
  'culture',
  'defence',
  'diaspora',
  'diplomacy',
  'disasters',
  'energy',
  'government',
  'health',
  'justice',
  'migration',
  'peace-and-security',
  'science-and-technology',
  'sport',
  'trade',
  'travel',
];

const read = (name: string) => readFileSync(join(SAMPLES, name), 'utf8');
const files = readdirSync(SAMPLES).filter((name) => /^\d\d-/.test(name));
const given: Record<string, Given> = JSON.parse(read('given.json'));
const expected: Record<string, Expected> = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/samples-expected.json'), 'utf8'));
const watchlist: Watchlist = JSON.parse(readFileSync(join(import.meta.dirname, '../src/config/watchlist.json'), 'utf8'));
const bodies = new Map<string, Body>(files.filter((f) => f.endsWith('.json')).map((f) => [f, JSON.parse(read(f))]));

/** The bytes that windows-1252 made of UTF-8, read as UTF-8 again. */
function repaired(text: string): string {
  const decoder = new TextDecoder('windows-1252');
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return new TextDecoder().decode(Uint8Array.from([...text], (c) => byteOf.get(c) ?? 63));
}

/** A sample's words as a reader sees them: without markup, entities, mojibake. */
function readable(file: string): string {
  const body = bodies.get(file);
  const raw = body ? [body.title ?? '', body.html ?? body.text ?? ''].join('\n') : read(file);
  const text = decodeHTML(raw.replace(/<[^<>]*>/g, ' '));
  return text.includes('Ã') ? repaired(text) : text;
}

/** Folded words alone, so that quote marks, spaces and soft hyphens do not matter. */
const words = (text: string) =>
  fold(text.replaceAll('\u00ad', '').normalize('NFC'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const squeezed = (text: string) => ` ${words(text).join(' ')} `;
const filesWhere = (test: (file: string, text: string) => boolean) =>
  files.filter((file) => test(file, bodies.get(file)?.text ?? read(file)));
const articles = Object.values(expected);

describe('the samples', () => {
  it('are sixteen articles or more, each with what a reader finds in it', () => {
    expect(files.length).toBeGreaterThanOrEqual(16);
    expect(Object.keys(expected)).toEqual(files);
  });

  it('say in three lines that all of it is invented', () => {
    const lines = read('README.md').trim().split('\n');
    expect(lines.length).toEqual(3);
    expect(lines[0]).toContain('invented for this project');
  });

  it('come as pasted text, pages and bodies for the interface', () => {
    const kinds = files.map((file) => file.slice(file.lastIndexOf('.')));
    expect([...new Set(kinds)].sort()).toEqual(['.html', '.json', '.txt']);
  });

  it.each([...bodies])('%s has exactly one of text and html, and only keys of the interface', (_, body) => {
    expect(Object.keys(body).filter((key) => key === 'text' || key === 'html').length).toEqual(1);
    expect(Object.keys(body).filter((key) => !['text', 'html', 'title', 'url', 'source', 'publishedAt', 'language'].includes(key))).toEqual(
      [],
    );
    expect(Object.values(body).every((value) => typeof value === 'string' && value !== '')).toEqual(true);
  });

  it('have facts given apart for raw files that exist, and for some none', () => {
    const raw = files.filter((file) => !file.endsWith('.json'));
    expect(Object.keys(given).filter((name) => !raw.includes(name))).toEqual([]);
    expect(
      Object.values(given)
        .flatMap(Object.keys)
        .filter((key) => !['source', 'url', 'publishedAt'].includes(key)),
    ).toEqual([]);
    expect(raw.some((file) => !(file in given))).toEqual(true);
  });

  it('name no host but invented ones', () => {
    const all = [...files, 'given.json', 'README.md'].map(read).join('\n');
    const hosts = [...all.matchAll(/https?:\/\/([a-z0-9.-]+)/g)].map((match) => match[1] ?? '');
    // The vocabulary of JSON-LD is named by its real address.
    expect(hosts.filter((host) => !host.endsWith('.example') && host !== 'schema.org')).toEqual([]);
    expect(new Set(hosts).size).toBeGreaterThanOrEqual(6);
  });

  it('name no real agency', () => {
    const agencies = /\b(AFP|AP|Reuters|VNA|TTXVN|Xinhua|Antara|Bernama|Yonhap|Kyodo|ANSA|DPA|PTI|TASS)\b/;
    expect(filesWhere((file) => agencies.test(readable(file)))).toEqual([]);
  });

  it('are English, French and Vietnamese', () => {
    const count = (language: string) => articles.filter((article) => article.language === language).length;
    expect(count('en') + count('fr') + count('vi')).toEqual(files.length);
    expect([count('en') >= 10, count('fr') >= 5, count('vi') >= 3]).toEqual([true, true, true]);
  });

  it('lie on two days, most on the second, one on no day', () => {
    const count = (date: string | null) => articles.filter((article) => article.date === date).length;
    expect([count('2026-03-03'), count(null), count('2026-03-04') > files.length / 2]).toEqual([4, 1, true]);
    expect(count('2026-03-03') + count('2026-03-04') + count(null)).toEqual(files.length);
  });

  it('have six leaders or more, and an article on every topic', () => {
    expect(new Set(articles.flatMap((article) => article.leaders)).size).toBeGreaterThanOrEqual(6);
    expect([...new Set(articles.flatMap((article) => article.topics))].sort()).toEqual(TOPICS);
  });

  it('name people on the watchlist in offices that they held that day, or say former', () => {
    const inOffice = (id: string, day: string) =>
      watchlist.find((leader) => leader.id === id)?.offices.some((office) => office.from <= day && day < (office.to ?? '9999'));
    const out = articles.flatMap((article) => article.leaders.filter((id) => inOffice(id, article.date ?? '2026-03-04') === false));
    expect(out).toEqual(['angela-merkel']);
  });

  it('tell one event by four sources in three languages with one figure that differs', () => {
    const told = files.filter((file) => expected[file]?.story === 'grid-link');
    expect(told.map((file) => bodies.get(file)?.source ?? given[file]?.source)).toEqual([
      'Northern Wire',
      'Le Courrier du Fleuve',
      'Straits Dispatch',
      'Tin Cửa Biển',
    ]);
    expect(told.map((file) => expected[file]?.language)).toEqual(['en', 'fr', 'en', 'vi']);
    expect(told.map((file) => expected[file]?.figures[0]?.value)).toEqual([4.2e9, 4.3e9, 4.2e9, 4.2e9]);
  });

  it('go on with a story of the first day on the second, in another language', () => {
    const told = articles.filter((article) => article.story === 'danube-high-water');
    expect(told.map((article) => [article.date, article.language])).toEqual([
      ['2026-03-03', 'fr'],
      ['2026-03-04', 'en'],
    ]);
  });

  it.each<[string, (file: string, text: string) => boolean]>([
    ['a date, a headline and a credit in one line', (_, text) => /^.*\b2026\b.*Photo ?: .+/.test(text)],
    ['full stops without a space', (_, text) => /[a-z]\.[A-Z]/.test(text)],
    ['a closing mark of the wire', (_, text) => text.trimEnd().endsWith('./.')],
    ['a dateline', (_, text) => /^[A-Z]{4,}.*, (March|mars|\d+ mars) ?\d? \([A-Z]/m.test(text)],
    ['French without accents', (file, text) => expected[file]?.language === 'fr' && fold(text) === text.toLowerCase()],
    ['French quote marks with non-breaking spaces', (_, text) => text.includes('«\u00a0')],
    ['soft hyphens', (_, text) => text.includes('\u00ad')],
    ['UTF-8 read as Windows-1252', (_, text) => text.includes('Ã¡') && text.includes('â€œ')],
    ['entities in plain text', (_, text) => !text.includes('<') && text.includes('&quot;') && text.includes('&#39;')],
    ['a page with menu, caption and script', (_, text) => ['<nav', '<figcaption', '<script'].every((tag) => text.includes(tag))],
    ['an instant with its zone', (file) => /T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(bodies.get(file)?.publishedAt ?? '')],
    ['a text without source, address or headline date', (file) => file.endsWith('.txt') && !(file in given)],
    ['an office without a name', (_, text) => /with the Presidents of \w+ and \w+/.test(text)],
    ['a pronoun at the head of a sentence', (_, text) => text.includes('He said that ')],
    ['an unknown speaker', (_, text) => /officials said/i.test(text)],
    ['a broken quotation', (_, text) => /," (he|she) \w+[^."]*\. "/.test(text)],
    ['a day to come', (_, text) => text.includes('will be held in Manila on 12 June 2026')],
    ['a former office', (_, text) => /former German Chancellor Angela Merkel/i.test(text)],
    ['a correction', (_, text) => text.includes('CORRECTION: in our report of March 3')],
    ['two sentences and no headline', (file) => expected[file]?.headline === '' && words(readable(file)).length < 90],
    ['a long report', (file) => words(readable(file)).length >= 680],
    ['a person outside public office', (file) => expected[file]?.others.includes('elena-marchetti') === true],
    ['two people with one surname', (_, text) => text.includes('Lawrence Wong') && text.includes('Penny Wong')],
  ])('have %s', (_, test) => {
    expect(filesWhere(test).length).toBeGreaterThanOrEqual(1);
  });

  it.each(files)('%s holds the words that are expected of it', (file) => {
    const wanted = expected[file];
    const text = squeezed(readable(file));
    const missing = [wanted?.headline ?? '', ...(wanted?.statements ?? []).map((s) => s.startsWith)].filter(
      (part) => part && !text.includes(squeezed(part)),
    );
    expect(missing).toEqual([]);
    const people = [...(wanted?.leaders ?? []), ...(wanted?.others ?? [])];
    expect(people.filter((id) => !text.includes(` ${id.split('-').at(-1)} `))).toEqual([]);
    expect((wanted?.statements ?? []).filter((s) => s.speaker && !people.includes(s.speaker))).toEqual([]);
  });

  it.each(files)('%s gets its date from where the reader is told', (file) => {
    const sent = bodies.get(file)?.publishedAt ?? given[file]?.publishedAt;
    const wanted = expected[file];
    expect(wanted?.dateFrom === 'input').toEqual(sent !== undefined);
    if (sent) expect(new Date(sent).toISOString().slice(0, 10)).toEqual(wanted?.date);
    expect(wanted?.date === null).toEqual(wanted?.dateFrom === 'arrival');
  });

  const seeds = existsSync(SEEDS) ? readdirSync(SEEDS) : [];
  if (seeds.length === 0) console.log('samples: not compared with the seeds, because ../shared/seeds is not there');

  it.skipIf(seeds.length === 0)('share no eight words in a row with the seeds', () => {
    const shingles = (text: string) =>
      words(text)
        .map((_, i, all) => all.slice(i, i + 8).join(' '))
        .slice(0, -7);
    const taken = new Set(seeds.flatMap((name) => shingles(readFileSync(join(SEEDS, name), 'utf8'))));
    expect(files.flatMap((file) => shingles(readable(file)).filter((shingle) => taken.has(shingle)))).toEqual([]);
  });
});
