const INSTANT = /^((?:19|[2-9]\d)\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * An instant in UTC with milliseconds: "2026-02-21T08:00:00.000Z" of "2026-02-21T09:00+01:00", of "2026-02-21 08:00:00", which is UTC when it says no
 * zone, and midnight of "2026-02-21". Undefined for what is none of these, or no day of the calendar.
 */
export function parseInstant(text: string): string | undefined {
  const [, day = '', time = '00:00', zone = 'Z'] = INSTANT.exec(text.trim()) ?? [];
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return undefined;
  const instant = new Date(`${day}T${time}${zone.toUpperCase()}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}
