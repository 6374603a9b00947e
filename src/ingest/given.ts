import type { Fault } from '../errors';
import type { DateOrInstant, Language } from '../model';
import { cleanLine } from './clean';
import { parseLanguage } from './language';
import { parsePublishedAt } from './published-at';
import { type PageUrl, parseUrl } from './url';

/** What a sender says about an article, as sent. */
export interface Given {
  title?: string;
  url?: string;
  source?: string;
  /** A date, or an instant (RFC 3339 or RFC 2822). */
  publishedAt?: string;
  /** The date of publication where neither `publishedAt` nor the text gives one. */
  dateIfNone?: string;
  /** BCP 47 tag. */
  language?: string;
}

/** The same, checked and cleaned; undefined for what was not given or is empty. */
export interface Checked {
  title?: string;
  page?: PageUrl;
  source?: string;
  publishedAt?: DateOrInstant;
  dateIfNone?: DateOrInstant;
  language?: Language;
}

export const KEYS = ['title', 'url', 'source', 'publishedAt', 'dateIfNone', 'language'] as const;

const LONGEST_TITLE = 500;
const LONGEST_SOURCE = 120;
const NO_DATE = 'not a date: an ISO 8601 date or an RFC 3339 or RFC 2822 instant, from 1900-01-01 on';

/** Checks all that was given, and adds to `faults` what is wrong with it, a fault a key. */
export function checkGiven(given: Given, faults: Fault[]): Checked {
  function check<T>(key: keyof Given, parse: (value: string) => T | undefined, detail: string): T | undefined {
    const value = given[key];
    if (value === undefined || value.trim() === '') return undefined;
    const parsed = parse(value);
    if (parsed === undefined) faults.push({ pointer: `/${key}`, detail });
    return parsed;
  }
  const line = (longest: number) => (value: string) => {
    const cleaned = value.length <= longest * 4 ? cleanLine(value) : undefined;
    return cleaned !== undefined && cleaned.length <= longest ? cleaned : undefined;
  };
  return {
    title: check('title', line(LONGEST_TITLE), `longer than ${LONGEST_TITLE} characters`) || undefined,
    page: check('url', parseUrl, 'not an http or https URL without credentials, of 2048 characters at most'),
    source: check('source', line(LONGEST_SOURCE), `longer than ${LONGEST_SOURCE} characters`) || undefined,
    publishedAt: check('publishedAt', parsePublishedAt, NO_DATE),
    dateIfNone: check('dateIfNone', parsePublishedAt, NO_DATE),
    language: check('language', parseLanguage, 'not a BCP 47 language tag'),
  };
}
