import { Problem } from '../errors';
import { isDate } from '../jobs/days';
import type { Context } from './context';

const unfit = (name: string, detail: string) => new Problem(422, 'Unfit parameter', `${name} ${detail}`, [{ pointer: `/${name}`, detail }]);

/**
 * A number of things asked for in the query; undefined without one.
 *
 * @throws Problem 422 for what is no count.
 */
export function parseCount(c: Context, name: string): number | undefined {
  const value = c.req.query(name);
  if (value === undefined) return undefined;
  if (!/^\d{1,4}$/.test(value)) throw unfit(name, 'must be a whole number from 0 to 9999');
  return Number(value);
}

/**
 * A date of an address or a query, as it was given.
 *
 * @throws Problem 422 for what is no date.
 */
export function requireDate(name: string, value: string): string {
  if (!isDate(value)) throw unfit(name, 'must be a date from 1900 on, such as 2026-02-21');
  return value;
}

/**
 * The place in a listing that a cursor names, "2026-02-21:0a1b"; null without one.
 *
 * @throws Problem 422 for what this server did not give out.
 */
export function parseCursor(c: Context): { date: string; id: string } | null {
  const value = c.req.query('cursor');
  if (!value) return null;
  const [date = '', id = ''] = value.split(':');
  if (!isDate(date) || !/^\w+$/.test(id)) throw unfit('cursor', 'must be one that a listing gave');
  return { date, id };
}

/**
 * The date before which the days of a history are asked for; null without one.
 *
 * @throws Problem 422 for what is no date.
 */
export function parseBefore(c: Context): string | null {
  const value = c.req.query('before');
  return value ? requireDate('before', value) : null;
}
