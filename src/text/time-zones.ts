/** What the engine's list calls by a name that the IANA database has given up. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Every zone that a reader may choose, by its IANA name of today, sorted; "UTC" last. */
export const TIME_ZONES: readonly string[] = [
  ...Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.includes('/'))
    .map((zone) => RENAMED[zone] ?? zone)
    .sort(),
  'UTC',
];

const byKey = new Map(TIME_ZONES.map((zone) => [zone.toLowerCase(), zone]));

/** A zone by its IANA name in any letter case, older names too; undefined for what is none, offsets first. */
export function parseTimeZone(text: string): string | undefined {
  const known = byKey.get(text.toLowerCase());
  if (known) return known;
  if (!/^[a-z_]+(?:\/[\w+-]+){1,2}$/i.test(text)) return undefined;
  try {
    const named = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
    return RENAMED[named] ?? named;
  } catch {
    return undefined;
  }
}
