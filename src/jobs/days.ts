const DAY = 24 * 60 * 60 * 1000;

/** True for a day of the calendar from 1900 to 9999, written "2026-02-21". */
export function isDate(text: string): boolean {
  if (!/^(?:19|[2-9]\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const dayFrom = (date: string, days: number) => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The `count` days before a date, the last first: before 2026-02-21 are 2026-02-20, 2026-02-19, … */
export function daysBefore(date: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => dayFrom(date, -1 - i));
}

/** The `count` days after a date, the first first. */
export function daysAfter(date: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => dayFrom(date, i + 1));
}
