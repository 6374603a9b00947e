import * as v from 'valibot';
import type { NewsSource, OpmlEntry } from '../../model';
import { SENT_SOURCE } from './check-source';

/** What is unfit in what other programs wrote is left out, so that it refuses nothing. */
const keepFit = (key: 'language' | 'country' | 'ownership' | 'every', value: unknown) => (v.is(SENT_SOURCE[key], value) ? value : null);

/** An entry of a list of feeds as a source is sent. */
export const sentOf = ({ name, feed, language, own = {} }: OpmlEntry) => ({
  name: name.trim() || URL.parse(feed)?.hostname,
  feed,
  language: keepFit('language', language),
  country: keepFit('country', own.country),
  ownership: keepFit('ownership', own.ownership),
  every: keepFit('every', Number(own.every)),
});

/** Those that have a feed. */
export function opmlOf(sources: readonly NewsSource[]): OpmlEntry[] {
  return sources.flatMap(({ name, feed, language, country, ownership, every }) => {
    const own = { ...(country && { country }), ...(ownership && { ownership }), every: String(every) };
    return feed === null ? [] : { name, feed, language, site: null, folder: null, own };
  });
}
