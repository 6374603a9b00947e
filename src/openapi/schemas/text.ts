// Pieces that several shapes are made of. What is said of them is shown to readers of the document: CommonMark, of which only `code` is used.
import * as v from 'valibot';

export const text = (description: string) => v.pipe(v.string(), v.description(description));
export const textOrNull = (description: string) => v.pipe(v.nullable(v.string()), v.description(description));
export const number = (description: string) => v.pipe(v.number(), v.description(description));
export const count = (description: string) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));
export const flag = (description: string) => v.pipe(v.boolean(), v.description(description));
export const ids = (description: string) => v.pipe(v.array(v.string()), v.description(description));
export const listOf = <S extends v.GenericSchema>(item: S, description: string) => v.pipe(v.array(item), v.description(description));
export const orNull = <S extends v.GenericSchema>(shape: S, description: string) => v.pipe(v.nullable(shape), v.description(description));

export const day = (description: string) => v.pipe(v.string(), v.isoDate(), v.description(description));
export const instant = (description: string) => v.pipe(v.string(), v.isoTimestamp(), v.description(description));
export const moment = (description: string) => orNull(v.pipe(v.string(), v.isoTimestamp()), description);
export const dayOrInstant = (description: string) =>
  v.pipe(v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())]), v.description(description));
export const addressOrNull = (description: string) =>
  v.pipe(v.nullable(v.pipe(v.string(), v.metadata({ format: 'uri' }))), v.description(description));
export const language = () => text('BCP 47 primary tag: `en`, `fr`, `vi`; `und` when it cannot be told.');
export const names = (description: string) => v.pipe(v.record(v.string(), v.string()), v.description(description));

/** The two ends of a span, to be spread into a shape. */
export const span = {
  start: count('Where it begins in `article.text`, in UTF-16 code units.'),
  end: count('Where it ends, exclusive: `text.slice(start, end)`.'),
};
