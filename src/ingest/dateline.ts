import { fold } from '../text/fold';
import { agencyOf } from './agencies';
import { type Cut, datesIn, type Reading, saysNothing } from './date-lines';

/** Names in capitals that open a sentence and a dash may follow: no places. */
const BODIES = new Set(
  'asean nato unesco unicef opec apec brics aukus quad nasa fifa uefa mercosur oecd ocde otan onu who oms usaid covid us-china'.split(' '),
);
const SEPARATORS = /\s?(?:\s[–—-]{1,3}\s|[–—]|--)\s?/;
/** A source that is no known agency: "Northern Wire", "Le Courrier du Fleuve". */
const NAME = /^\p{Lu}[\p{L}\p{N}.’'-]*(?:\s(?:d[eu]s?|of|the|la|le|\p{Lu}[\p{L}\p{N}.’'-]*)){0,5}$/u;
const LONGEST = 110;

/** A report's first paragraph without its dateline: "HA NOI, Feb 21 (Reuters) - ", "PARIS (AFP) — ", "WASHINGTON — ". */
export function cutDateline(paragraph: string, reading: Reading): Cut | undefined {
  const head = paragraph.slice(0, LONGEST);
  const bracket = /^([^()]{0,70})\(([^()]{2,30})\)(?:\s?[–—:-]{1,3}|\s?--)?\s?/.exec(head);
  const agency = bracket && (agencyOf(bracket[2] ?? '') ?? agencyOf((bracket[2] ?? '').split(/[\s,]/)[0] ?? ''));
  if (bracket && agency) {
    const lead = parseLead(bracket[1] ?? '', reading);
    const inside = datesIn(bracket[2] ?? '', reading)[0]?.date;
    return lead && begins(paragraph, bracket[0].length, { date: lead.date ?? inside, agency });
  }
  // "TTXVN (Hà Nội 21/2) - "
  const signer = agencyOf(bracket?.[1] ?? '');
  const placed =
    bracket && signer && /[–—-]\s?$/.test(bracket[0])
      ? parseLead((bracket[2] ?? '').replace(/(?<=\p{L} )(?=\d{1,2}\/\d{1,2}$)/u, 'ngày '), reading)
      : undefined;
  if (bracket && placed?.date) return begins(paragraph, bracket[0].length, { date: placed.date, agency: signer });
  const named = /^(.{3,80}?)\s?\((\p{Lu}[^()]{1,40})\)\s?(?:[–—]|-{1,2}\s)\s?/u.exec(head);
  if (named && NAME.test(named[2] ?? '')) {
    // "NATIONS UNIES (New York), 4 mars (Agence Méridienne) –": the place may have brackets of its own.
    const lead = parseLead((named[1] ?? '').replace(/\([^()]{2,30}\)/, ' '), reading);
    if (lead?.place && (lead.date || isCapitals(lead.place))) return begins(paragraph, named[0].length, { date: lead.date });
  }
  const newswire = /^([^/]{2,70})\s\/(PR ?Newswire|[A-Z]{2,12})\/\s?[–—-]{1,3}\s?/.exec(head);
  if (newswire) {
    const lead = parseLead(newswire[1] ?? '', reading);
    return lead && begins(paragraph, newswire[0].length, { date: lead.date, agency: agencyOf(newswire[2] ?? '') });
  }
  const separator = SEPARATORS.exec(head);
  if (!separator || separator.index === 0) return undefined;
  const to = separator.index + separator[0].length;
  const before = head.slice(0, separator.index);
  const signed = agencyOf(before);
  if (signed && before.length > 2) return begins(paragraph, to, { agency: signed });
  const lead = parseLead(before, reading);
  if (!lead) return undefined;
  const isDated = lead.date !== undefined && (/\d{4}/.test(before) || /^[^,]{2,40},/.test(before));
  if (isDated || isCapitals(lead.place)) return begins(paragraph, to, { date: lead.date });
  return undefined;
}

function begins(paragraph: string, at: number, found: Omit<Cut, 'rest'>): Cut | undefined {
  const rest = paragraph.slice(at).trimStart();
  return /^["“«'‘(]?\s?[\p{Lu}\p{N}\p{Lo}]/u.test(rest) ? { rest, ...found } : undefined;
}

/** A place, a date, or both, and nothing else: "HA NOI, Feb 21", "Paris, le 21 février 2026", "Cleveland, Ohio". */
function parseLead(lead: string, reading: Reading): { place: string; date?: string } | undefined {
  const [day] = datesIn(lead, reading);
  const rest = day ? `${lead.slice(0, day.start)} ${lead.slice(day.end)}` : lead;
  const words = rest.split(/[\s,/]+/).filter((word) => word && !saysNothing(word));
  if (words.length > 6 || !words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|d['’]\p{Lu}\p{L}*|and|et|sur|sous|en)$/u.test(word)))
    return undefined;
  return { place: words.join(' '), date: day?.date };
}

/** The first word stands in capitals and is no body's name. */
function isCapitals(place: string): boolean {
  const [first = ''] = place.split(' ');
  return /^\p{Lu}[\p{Lu}\p{M}.'’-]{3,}$/u.test(first.length < 4 ? place.replaceAll(' ', '') : first) && !BODIES.has(fold(first));
}
