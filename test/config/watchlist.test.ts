import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Office, WatchlistEntry } from '../../src/model';
import { fold } from '../../src/text/fold';
import { slug } from '../../src/text/slug';

const watchlist: WatchlistEntry[] = JSON.parse(readFileSync(join(import.meta.dirname, '../../src/config/watchlist.json'), 'utf8'));
const posts = join(import.meta.dirname, '../../../shared/data/leaders/world_leaders_current_30.jsonl');

/** The day of the public list, on which every member of the groups below must have a head. */
const DAY = '2026-08-22';
const HEADS = ['monarch', 'president', 'prime-minister', 'chancellor', 'party-leader', 'leader', 'commission-president'];
const G20 = 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA EU'.split(' ').concat('African Union');
const ASEAN = 'BN ID KH LA MM MY PH SG TH TL VN'.split(' ');
const EU_MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const BODIES = ['UN', 'EU', 'ECB', 'NATO', 'ASEAN', 'African Union', 'IMF', 'World Bank', 'WTO', 'WHO', 'IAEA', 'VA'];
const ROLES = new Set(
  `monarch president vice-president prime-minister deputy-prime-minister chancellor party-leader leader foreign-minister defence-minister
  finance-minister trade-minister trade-representative interior-minister parliament-speaker secretary-general commission-president
  council-president parliament-president high-representative managing-director director-general central-banker pope minister governor mayor`.split(
    /\s+/,
  ),
);

const spellings = ({ name, names, aliases }: WatchlistEntry) => [...new Set([name, ...Object.values(names), ...aliases].map(fold))];
const offices = () => watchlist.flatMap((entry) => entry.offices.map((office) => ({ id: entry.id, office })));

/** The first day that a date means: "2026-07" → "2026-07-01". */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const holds = ({ from, to }: Office, day: string) => firstDay(from) <= day && (to === undefined || day < firstDay(to));

function isDate(date: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return false;
  const instant = new Date(`${firstDay(date)}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(firstDay(date));
}

/** Members of a group without anybody on the watchlist who holds one of the roles on the day. */
const without = (members: string[], roles: (role: string) => boolean) =>
  members.filter(
    (code) =>
      !watchlist.some(({ country, offices }) => country === code && offices.some((office) => roles(office.role) && holds(office, DAY))),
  );

describe('the watchlist', () => {
  test('holds at least 350 leaders, of at least 150 countries', () => {
    expect(watchlist.length).toBeGreaterThanOrEqual(350);
    const countries = new Set(watchlist.map(({ country }) => country).filter((country) => !BODIES.includes(country)));
    expect(countries.size).toBeGreaterThanOrEqual(150);
  });

  test('identifies each leader by the slug of the name, and no two alike', () => {
    expect(watchlist.map(({ id }) => id)).toEqual(watchlist.map(({ name }) => slug(name)));
    expect(new Set(watchlist.map(({ id }) => id)).size).toEqual(watchlist.length);
  });

  test('gives every leader a surname, a country or body, a gender and an office', () => {
    const incomplete = watchlist.filter(
      ({ surname, country, gender, offices }) =>
        surname === '' || !(/^[A-Z]{2}$/.test(country) || BODIES.includes(country)) || !['f', 'm'].includes(gender) || offices.length === 0,
    );
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  test('gives every office a known role and a title in English, in French and in Vietnamese', () => {
    const faults = offices().filter(({ office: { role, title } }) => !ROLES.has(role) || !title.en || !title.fr || !title.vi);
    expect(faults).toEqual([]);
  });

  test('writes the apostrophes of French titles as French prints them', () => {
    expect(offices().filter(({ office: { title } }) => title.fr?.includes("'"))).toEqual([]);
  });

  test('calls an office that two have held the same in Vietnamese', () => {
    const titles = Map.groupBy(offices(), ({ office: { title } }) => title.en);
    const differing = [...titles.values()].filter((held) => new Set(held.map(({ office: { title } }) => title.vi)).size > 1);
    expect(differing).toEqual([]);
  });

  test('ranks every office from 1 to 6', () => {
    expect(offices().filter(({ office: { rank } }) => !Number.isInteger(rank) || rank < 1 || rank > 6)).toEqual([]);
  });

  test('dates every office, its end after its beginning', () => {
    const faults = offices().filter(
      ({ office: { from, to } }) => !isDate(from) || (to !== undefined && (!isDate(to) || firstDay(to) <= firstDay(from))),
    );
    expect(faults).toEqual([]);
  });

  test('lists the offices of a leader from the newest to the oldest', () => {
    const unordered = watchlist.filter(({ offices }) =>
      offices.some(({ from }, i) => firstDay(offices[i - 1]?.from ?? from) < firstDay(from)),
    );
    expect(unordered.map(({ id }) => id)).toEqual([]);
  });

  test('never lets two people hold one office on the same day', () => {
    const clashes = offices().flatMap(({ id, office }) =>
      offices()
        .filter((other) => other.id !== id && other.office.title.en === office.title.en && holds(other.office, firstDay(office.from)))
        .map((other) => `${office.title.en}: ${other.id}, ${id}`),
    );
    expect(clashes).toEqual([]);
  });

  test('has no name or alias, in any language, that belongs to two people', () => {
    const owners = new Map<string, string[]>();
    for (const entry of watchlist)
      for (const spelling of spellings(entry)) owners.set(spelling, [...(owners.get(spelling) ?? []), entry.id]);
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test("has no alias that is anybody's surname", () => {
    const surnames = new Set(watchlist.map(({ surname }) => fold(surname)));
    expect(watchlist.flatMap(({ aliases }) => aliases.filter((alias) => surnames.has(fold(alias))))).toEqual([]);
  });

  test('repeats no spelling of a leader among the aliases', () => {
    const repeated = watchlist.filter(({ name, names, aliases }) => {
      const known = [name, ...Object.values(names)].map(fold);
      return aliases.some((alias, i) => known.includes(fold(alias)) || aliases.findIndex((other) => fold(other) === fold(alias)) !== i);
    });
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });

  test('has a head of state or government for every member of the G20, of ASEAN and of the European Union', () => {
    const isHead = (role: string) => HEADS.includes(role);
    expect([G20, ASEAN, EU_MEMBERS].map((members) => without(members, isHead))).toEqual([[], [], []]);
  });

  test('has somebody in office for every body and the Holy See', () => {
    expect(without(BODIES, () => true)).toEqual([]);
  });

  test('knows who led Vietnam on a day', () => {
    const led = (day: string) =>
      watchlist
        .filter(({ country }) => country === 'VN')
        .flatMap(({ id, offices }) => offices.filter((office) => office.rank <= 2 && holds(office, day)).map(({ role }) => `${role} ${id}`))
        .sort();
    expect(led('2026-02-21')).toEqual(['party-leader to-lam', 'president luong-cuong', 'prime-minister pham-minh-chinh']);
    expect(led('2026-04-07')).toEqual(['party-leader to-lam', 'president to-lam', 'prime-minister le-minh-hung']);
  });
});

const listed = existsSync(posts);
if (!listed) console.log('skipped: ../shared/data/leaders/world_leaders_current_30.jsonl is not there to compare the watchlist with');

describe.skipIf(!listed)('against a public list of office-holders', () => {
  test('every holder of a post is on the watchlist with an office held that day', () => {
    const lines = readFileSync(posts, 'utf8').trim().split('\n');
    const missing = lines
      .map((line) => JSON.parse(line) as { country: string; position: string; name_en: string | null })
      .filter(({ name_en }) => {
        if (name_en === null) return false;
        const entry = watchlist.find((candidate) => spellings(candidate).includes(fold(name_en)));
        return !entry?.offices.some((office) => holds(office, DAY));
      });
    expect(missing).toEqual([]);
  });
});
