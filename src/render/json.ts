import type { Briefing } from '../model';

// The order of API.md, for every object of a briefing; keys that it does not name come last, by name.
const ORDER = [
  ...[
    'id',
    'edition',
    'date',
    'name',
    'office',
    'country',
    'ownership',
    'former',
    'title',
    'headline',
    'text',
    'value',
    'unit',
    'what',
    'language',
    'choice',
  ],
  ...['status', 'publishedAt', 'timeZone', 'place', 'window', 'from', 'to', 'readingMinutes', 'counts', 'bottomLine'],
  ...[
    'article',
    'source',
    'url',
    'articles',
    'stories',
    'leaders',
    'topics',
    'leader',
    'topic',
    'speaker',
    'jointly',
    'statement',
    'story',
  ],
  ...[
    'corrections',
    'corrects',
    'changes',
    'replaces',
    'at',
    'said',
    'was',
    'now',
    'grid',
    'keyPoints',
    'sources',
    'met',
    'metOthers',
    'trip',
    'since',
    'places',
    'related',
    'outlets',
  ],
  ...['differing', 'figures', 'ahead', 'silent', 'start', 'end', 'used', 'why', 'parts', 'rank', 'of', 'toldBefore', 'words', 'kind'],
];
const RANK = new Map(ORDER.map((key, rank) => [key, rank]));

/** A part of a score over four lines. No string of JSON holds a line break. */
const PART = /\[\n +("\w+"),\n +(-?[\d.]+)\n +\]/g;

/** A briefing as JSON, keys always in the same order: the same briefing gives the same bytes. */
export function renderJson(briefing: Briefing): string {
  return `${JSON.stringify(ordered(briefing), null, 2).replaceAll(PART, '[$1, $2]')}\n`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

function rank(key: string): number {
  return RANK.get(key) ?? ORDER.length;
}
