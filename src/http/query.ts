import * as v from 'valibot';
import { faultsOf, Problem } from '../errors';
import { isDate } from '../jobs/days';
import type { Context } from './context';

const NO_COUNT = 'must be a whole number from 0 to 9999';
export const NO_DAY = 'must be a date from 1900 on, such as 2026-02-21';

/** A number of things asked for. */
export const Count = v.pipe(
  v.string(),
  v.transform((text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN)),
  v.number(NO_COUNT),
  v.integer(NO_COUNT),
  v.minValue(0, NO_COUNT),
  v.maxValue(9999, NO_COUNT),
);

/** A date of an address or a query. */
export const Day = v.pipe(v.string(), v.isoDate(NO_DAY), v.check(isDate, NO_DAY));

/** A month of the archive, "2026-02"; null for an empty one. */
export const Month = v.pipe(
  v.string(),
  v.check((month) => month === '' || isDate(`${month}-01`), 'must be a month such as 2026-02'),
  v.transform((month) => month || null),
);

/** The place in a listing where the last answer ended, "2026-02-21:0a1b"; null for an empty one. */
export const Cursor = v.pipe(
  v.string(),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): { date: string; id: string } | null => {
    if (!value) return null;
    const [date = '', id = ''] = value.split(':');
    if (isDate(date) && /^\w+$/.test(id)) return { date, id };
    addIssue({ message: 'must be one that a listing gave' });
    return NEVER;
  }),
);

/** What the archive may be asked for. */
export const ArchiveQuery = { month: v.optional(Month) };

/** What a listing of articles may be asked for. */
export const ListQuery = { date: v.optional(Day), cursor: v.optional(Cursor) };

function check<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const checked = v.safeParse(schema, value, { abortPipeEarly: true });
  if (checked.success) return checked.output;
  const faults = faultsOf(checked.issues);
  const said = faults.map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}`).join('; ');
  throw new Problem(422, 'Unfit parameter', `${said}.`, faults);
}

/**
 * What a request's query says, checked; the first of a name that comes twice counts.
 *
 * @throws Problem 422 with all faults at once.
 */
export function parseQuery<E extends v.ObjectEntries>(c: Context, entries: E): v.InferOutput<v.ObjectSchema<E, undefined>> {
  return check(v.object(entries), c.req.query());
}

/**
 * A number of things asked for in the query; undefined without one.
 *
 * @throws Problem 422 for what is no count.
 */
export function parseCount(c: Context, name: string): number | undefined {
  return parseQuery(c, { [name]: v.optional(Count) })[name];
}

/**
 * A date of an address or a query, as it was given.
 *
 * @throws Problem 422 for what is no date.
 */
export function requireDate(name: string, value: string): string {
  return check(v.object({ [name]: Day }), { [name]: value })[name] ?? value;
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
