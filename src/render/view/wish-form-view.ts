import type { WatchlistEntry } from '../../model';
import { fold } from '../../text/fold';
import { TIME_ZONES } from '../../text/time-zones';
import type { Frame } from '../frame';
import { countryName, nameFromId, placeName } from '../names';
import { oneLine } from '../one-line';
import { leaderName, personName } from '../people';
import { INTERFACE_LANGUAGES, wordsFor } from '../words';
import type { FaultyField } from '../words/subscribing';

/** What the fields of a form hold, as somebody left them. */
export interface WishForm {
  /** The whole briefing, whatever is ticked. */
  everything: boolean;
  leaders: readonly string[];
  topics: readonly string[];
  frequency: string;
  language: string;
  /** "" as soon as it is out. */
  hour: string;
  timeZone: string;
}

/** What became of the words in "Find a leader". */
export interface Finding {
  asked: string;
  /** Who is meant. */
  leader: string | null;
  /** Who may be. */
  candidates: readonly string[];
}

export interface WishFormContext {
  edition: { publishAt: string; place: string };
  /** In UTC: "2026-03-04". */
  today: string;
  finding: Finding | null;
  faults: readonly FaultyField[];
}

const FREQUENCIES = ['daily', 'weekdays', 'weekly'] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** The fields by which somebody says what they want, filled in. */
export function viewWishForm(form: WishForm, { edition, today, finding, faults }: WishFormContext, frame: Frame) {
  const { language } = frame;
  const words = wordsFor(language).subscribing;
  const fault = (field: FaultyField) => (faults.includes(field) ? words.faults[field] : '');
  return {
    everything: form.everything,
    chosenOnly: !form.everything,
    find: viewFinding(finding, form, frame),
    spellings: [...new Set(frame.watchlist.flatMap((entry) => spellingsOf(entry)))],
    ...groupLeaders(form.leaders, today, frame),
    subjects: frame.topics.map(({ id, names }) => ({
      id,
      name: oneLine(names[language] ?? names.en ?? id),
      chosen: form.topics.includes(id),
    })),
    frequencies: FREQUENCIES.map((value) => ({ value, ...words.frequency[value], chosen: value === form.frequency })),
    hours: [
      { value: '', text: words.asSoon(edition.publishAt, placeName(edition.place, language)), chosen: form.hour === '' },
      ...[...new Set([...HOURS, ...(form.hour ? [form.hour] : [])])]
        .sort()
        .map((hour) => ({ value: hour, text: hour, chosen: hour === form.hour })),
    ],
    zones: groupZones(form.timeZone, words.regions),
    wording: INTERFACE_LANGUAGES.map((code) => ({ value: code, text: wordsFor(code).name, chosen: code === form.language })),
    faultOf: {
      choice: fault('choice') || fault('leaders') || fault('topics'),
      frequency: fault('frequency'),
      hour: fault('hour') || fault('timeZone'),
      language: fault('language'),
    },
  };
}

/** What a leader is called in each language of the interface. */
function spellingsOf(entry: WatchlistEntry): string[] {
  return INTERFACE_LANGUAGES.map((language) => oneLine(leaderName(entry, language, entry.name)));
}

/** "Tô Lâm" beside "To Lam", and not "Sebastien Lecornu" beside "Sébastien Lecornu". */
function tellsMore(spelling: string, name: string): boolean {
  return spelling !== name && (fold(spelling) !== fold(name) || /[^\p{ASCII}]/u.test(spelling));
}

function viewFinding(finding: Finding | null, form: WishForm, frame: Frame) {
  if (!finding) return null;
  const words = wordsFor(frame.language).subscribing;
  const { asked, leader, candidates } = finding;
  const said = oneLine(asked);
  if (leader) return { asked: '', said: words.ticked(personName(frame, leader)), isFault: false, candidates: [] };
  if (candidates.length === 0) return { asked: said, said: words.faults.find, isFault: true, candidates: [] };
  const options = candidates.map((id) => ({ id, name: personName(frame, id), chosen: form.leaders.includes(id) }));
  return { asked: '', said: words.which(said), isFault: false, candidates: options };
}

/** Years for which somebody who left office is offered; others can be found by name. */
const YEARS_OFFERED = 10;

/** Those that are ticked, and by country all others who are in office, or were not long ago. */
function groupLeaders(chosen: readonly string[], today: string, { language, watchlist }: Frame) {
  const since = `${Number(today.slice(0, 4)) - YEARS_OFFERED}${today.slice(4)}`;
  const isOffered = ({ offices }: WatchlistEntry) => offices.some(({ to }) => to === undefined || to > since);
  const collator = new Intl.Collator(language);
  const view = (entry: WatchlistEntry) => {
    const name = oneLine(leaderName(entry, language, entry.name));
    const others = [...new Set(spellingsOf(entry))].filter((spelling) => tellsMore(spelling, name)).join(' · ');
    return { id: entry.id, name, others };
  };
  const ticked = chosen.map((id) => {
    const entry = watchlist.find((known) => known.id === id);
    return entry ? view(entry) : { id, name: nameFromId(id), others: '' };
  });
  const others = watchlist.filter((entry) => !chosen.includes(entry.id) && isOffered(entry));
  const countries = [...Map.groupBy(others, ({ country }) => oneLine(countryName(country, language)))]
    .map(([country, leaders]) => ({ country, leaders: leaders.map(view) }))
    .toSorted((a, b) => collator.compare(a.country, b.country));
  return { ticked, countries };
}

function groupZones(chosen: string, regions: Readonly<Record<string, string>>) {
  const regionOf = (zone: string) => (zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : '');
  const option = (zone: string) => ({
    value: zone,
    text: zone
      .slice(zone.indexOf('/') + 1)
      .replaceAll('/', ', ')
      .replaceAll('_', ' '),
    chosen: zone === chosen,
  });
  const all = TIME_ZONES.includes(chosen) || chosen === '' ? TIME_ZONES : [...TIME_ZONES, chosen];
  return [...Map.groupBy(all, regionOf)].map(([region, zones]) => ({
    region: regions[region] ?? (region || 'UTC'),
    zones: zones.map(option),
  }));
}
