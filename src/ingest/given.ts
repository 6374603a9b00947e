import * as v from 'valibot';
import { cleanLine } from './clean';
import { parseLanguage } from './language';
import { parsePublishedAt } from './published-at';
import { parseUrl } from './url';

export const LONGEST_TITLE = 500;
export const LONGEST_SOURCE = 120;

const address = () => given(parseUrl, 'must be an http or https URL of at most 2048 characters, without user name and password');

const text = v.string('must be a string');

/** A key that may be left out, and is where it is null or blank; `parse` reads it, or `detail` says what it must be. */
function given<T>(parse: (value: string) => T | undefined, detail: string) {
  return v.nullish(
    v.pipe(
      text,
      v.rawTransform(({ dataset: { value }, addIssue, NEVER }): T | undefined => {
        if (value.trim() === '') return undefined;
        const parsed = parse(value);
        if (parsed !== undefined) return parsed;
        addIssue({ message: detail });
        return NEVER;
      }),
    ),
  );
}

function line(longest: number) {
  const parse = (value: string) => {
    const cleaned = value.length <= longest * 4 ? cleanLine(value) : undefined;
    return cleaned !== undefined && cleaned.length <= longest ? cleaned : undefined;
  };
  return given(parse, `must have at most ${longest} characters`);
}

const date = () =>
  given(
    parsePublishedAt,
    'must be a date from 1900 on, such as "2026-02-21", or a time by RFC 3339 or RFC 2822, such as "2026-02-21T14:05:00Z"',
  );

/** What a sender says about an article. */
const keys = {
  title: line(LONGEST_TITLE),
  url: address(),
  /** The address of a page that names none on its own site. */
  urlIfNone: address(),
  source: line(LONGEST_SOURCE),
  author: line(LONGEST_SOURCE),
  publishedAt: date(),
  /** The date of publication where neither `publishedAt` nor the text gives one. */
  dateIfNone: date(),
  language: given(parseLanguage, 'must be a BCP 47 language tag, such as "en" or "fr-CA"'),
};

export const KEYS = Object.keys(keys) as (keyof typeof keys)[];

/** The same, as sent. */
export type Given = { [key in keyof typeof keys]?: string };

/** An article as it is sent in JSON, and what all other kinds are brought to; unknown keys are passed over. */
export const SentArticle = v.pipe(
  v.object({ text: v.nullish(text), html: v.nullish(text), ...keys }, 'must be a JSON object'),
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    // Faults found before leave anything in `value`.
    const sent = value as { text?: unknown; html?: unknown } | null;
    const has = (key: 'text' | 'html') => (sent?.[key] ?? undefined) !== undefined;
    if (sent && has('text') === has('html')) addIssue({ message: 'must have exactly one of "text" and "html"' });
  }),
);

/** What was given, checked and cleaned. */
export type Checked = Pick<v.InferOutput<typeof SentArticle>, keyof typeof keys>;
