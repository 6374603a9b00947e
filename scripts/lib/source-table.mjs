/**
 * A source as GET /api/sources shows it, what of it the table needs.
 *
 * @typedef {object} Source
 * @property {string} id
 * @property {string} name
 * @property {string | null} feed
 * @property {number} every
 * @property {boolean} paused
 * @property {'file' | 'api'} origin
 * @property {string} addedAt
 * @property {string | null} silentSince
 * @property {{ nextAt: string | null, askedAt: string | null, succeededAt: string | null, newsAt: string | null, failures: number,
 *   error: string | null, failedAt: string | null, movedTo: string | null, retiredAt: string | null } | null} poll
 */

const HEAD = ['ID', 'NAME', 'EVERY', 'LAST SUCCESS', 'LAST NEWS', 'FAILURES', 'STATE', 'LAST ERROR'];
/** In characters; the last column may be longer. */
const WIDEST = 32;

/** "2026-02-21 08:00", UTC. */
const moment = (/** @type {string | null} */ instant) => instant?.slice(0, 16).replace('T', ' ') ?? '-';

/**
 * In one word or two how a source does.
 *
 * @param {Source} source
 * @returns {string}
 */
export function stateOf({ feed, paused, silentSince, poll }) {
  if (paused) return 'paused';
  if (feed === null || poll === null) return 'mail only';
  if (poll.retiredAt !== null) return 'gone';
  if (silentSince !== null) return `silent since ${moment(silentSince)}`;
  if (poll.failures > 0) return 'failing';
  return poll.askedAt === null ? 'new' : 'ok';
}

/**
 * @param {readonly Source[]} sources
 * @returns {string} A line a source, under a head; times in UTC.
 */
export function formatSources(sources) {
  if (sources.length === 0) return 'No sources are listed.';
  const rows = sources.map((source) => {
    const { id, name, every, poll } = source;
    const told = poll?.error ? `${moment(poll.failedAt)} ${poll.error}` : '-';
    return [
      ...[id, name, poll ? `${every} min` : '-', moment(poll?.succeededAt ?? null), moment(poll?.newsAt ?? null)],
      ...[String(poll?.failures ?? '-'), stateOf(source), told],
    ].map((cell) => cell.replace(/\p{Cc}+/gu, ' '));
  });
  const lines = [HEAD, ...rows].map((row) => row.map((cell, i) => (i < row.length - 1 ? shorten(cell) : cell)));
  const widths = HEAD.map((_, i) => Math.max(...lines.map((row) => [...(row[i] ?? '')].length)));
  const pad = (/** @type {string} */ cell, /** @type {number} */ i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - [...cell].length));
  return lines.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

const shorten = (/** @type {string} */ cell) => ([...cell].length > WIDEST ? `${[...cell].slice(0, WIDEST - 1).join('')}…` : cell);
