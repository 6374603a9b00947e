// Sends articles to a running server: `npm run import -- [options] PATH…`.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Failure, runMain } from './lib/failure.mjs';
import { findFiles } from './lib/import/find-files.mjs';
import { openJournal } from './lib/import/journal.mjs';
import { readArticles } from './lib/import/read-articles.mjs';
import { COLUMN_KEYS } from './lib/import/read-csv.mjs';
import { sendArticles, unreachable } from './lib/import/send-articles.mjs';
import { createProgress } from './lib/progress.mjs';
import { findLocalToken, parseServer } from './lib/server-call.mjs';

const USAGE = `Usage: npm run import -- [options] PATH…
Sends articles to a running server. PATH is a file, a folder with all its files, or an address:
  .txt .html .json (one article or an array) .ndjson .csv .tsv · .eml .mbox · .warc .warc.gz · a feed or a sitemap, by address or file · a page's address

  --date D       date of articles that carry none: 2026-02-21
  --source S     source of articles that name none
  --since D      leave out what a feed or a sitemap dates before: 2026-02-01
  --columns M    columns of tables that are not called title, text, html, url, source, date, language or author: text=Body,title=Heading
  --again        send all of it, though an import of it broke off before
  --server URL   where to send them (http://localhost:8787)
  --token T      the server's API_TOKEN (default: the variable API_TOKEN; for a local server also .dev.vars)
  --help         this text

A file given.json beside text and HTML files may say what is known of them:
  { "file.txt": { "publishedAt": "2026-02-21", "source": "…", "url": "https://example.com/…" } }
No article is stored twice. An import that broke off goes on where it stopped when it is called again.
Exit status: 0 all stored or known already, 1 some refused or no server, 2 a wrong call.`;

await runMain(async () => {
  const { values, positionals } = parseCall();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (positionals.length === 0) throw new Failure(USAGE, 2);
  const server = parseServer(values.server);
  const date = parseDate('--date', values.date);
  const since = parseDate('--since', values.since);
  const columns = parseColumns(values.columns);
  const token = values.token ?? process.env.API_TOKEN ?? (await findLocalToken(server));

  const { files, skipped } = await findFiles(positionals);
  for (const { path, reason } of skipped) console.error(`skipped ${path}: ${reason}`);
  if (files.length === 0) throw new Failure('Nothing to import.');
  await fetch(`${server}/healthz`).catch(() => {
    throw unreachable(server);
  });

  const journal = await openJournal(journalOf(server), (id) => isStored(server, id));
  if (values.again) await journal.end();
  else if (journal.size > 0) console.error(`An import broke off after ${journal.size} articles: going on from there (--again sends all).`);
  const wasDone = (/** @type {string} */ file, /** @type {number} */ place) => !values.again && journal.has(file, place);

  const progress = createProgress(
    process.stderr,
    files.reduce((sum, file) => sum + file.bytes, 0),
  );
  const counts = { stored: 0, duplicate: 0, refused: 0 };
  let before = 0;
  let isWhole = true;
  /** @type {WeakMap<import('./lib/import/piece.mjs').Piece, { file: string, place: number }>} */
  const places = new WeakMap();
  async function* pieces() {
    for (const file of files) {
      const name = await nameOnce(file);
      let place = 0;
      try {
        for await (const piece of readArticles(file, { date, source: values.source, since, columns })) {
          place += 1;
          if (name && wasDone(name, place)) {
            before += 1;
            progress.advance(piece.bytes);
            continue;
          }
          if (name) places.set(piece, { file: name, place });
          yield piece;
        }
      } catch (error) {
        const piece = /** @type {const} */ ({ file: file.path, type: 'text/plain', body: '', query: {}, bytes: file.bytes });
        count({ piece, status: 'refused', detail: `it cannot be read: ${error instanceof Error ? error.message : error}` });
      }
    }
  }
  /** @param {import('./lib/import/send-articles.mjs').Outcome} outcome */
  function count({ piece, status, detail, id, lost }) {
    counts[status] += 1;
    if (lost) isWhole = false;
    progress.advance(piece.bytes);
    if (status === 'refused') progress.say(`refused ${nameOf(piece)}: ${detail}`);
    const known = places.get(piece);
    if (known && status !== 'refused') journal.mark(known.file, known.place, id);
  }
  try {
    await sendArticles(pieces(), { server, token, onOutcome: count });
    if (isWhole) await journal.end();
  } finally {
    progress.end();
    const sum = counts.stored + counts.duplicate + counts.refused;
    const sentBefore = before > 0 ? ` · sent before ${before}` : '';
    if (sum + before > 0) console.log(`stored ${counts.stored} · duplicate ${counts.duplicate} · refused ${counts.refused}${sentBefore}`);
  }
  if (counts.refused > 0) process.exitCode = 1;
});

/**
 * By what a file is known again, as long as it is not changed.
 *
 * @param {import('./lib/import/find-files.mjs').FoundFile} file
 * @returns {Promise<string | null>} Null for what an address gives: that is another thing each time.
 */
async function nameOnce({ path, kind, bytes }) {
  if (kind === 'web') return null;
  const { mtimeMs } = await stat(path);
  return `${resolve(path)} ${bytes} ${mtimeMs}`;
}

/** @param {string} server */
function journalOf(server) {
  const name = createHash('sha256').update(server).digest('hex').slice(0, 16);
  return join(fileURLToPath(new URL('..', import.meta.url).href), '.wrangler', 'import', `${name}.ndjson`);
}

/**
 * @param {string} server
 * @param {string} id
 */
async function isStored(server, id) {
  const response = await fetch(`${server}/api/articles/${id}`);
  await response.body?.cancel();
  return response.status !== 404;
}

function parseCall() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        source: { type: 'string' },
        since: { type: 'string' },
        columns: { type: 'string' },
        again: { type: 'boolean' },
        server: { type: 'string', default: 'http://localhost:8787' },
        token: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, 2);
  }
}

/**
 * @param {string} option
 * @param {string | undefined} value
 * @returns {string | undefined} A calendar date, or an instant, as it was given.
 */
function parseDate(option, value) {
  if (value === undefined) return undefined;
  const [day = '', time] = value.split('T');
  const midnight = new Date(`${day}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= '1900' && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  if (!isDay || (time !== undefined && Number.isNaN(Date.parse(value)))) {
    throw new Failure(`${option} takes a date from 1900 on, such as 2026-02-21, not "${value}"`, 2);
  }
  return value;
}

/**
 * @param {string | undefined} value "text=Body,title=Heading"
 * @returns {Record<string, string> | undefined}
 */
function parseColumns(value) {
  if (value === undefined) return undefined;
  const pairs = value.split(',').map((pair) => /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(pair));
  const wrong = pairs.some((pair) => !pair || !COLUMN_KEYS.includes(pair[1] ?? ''));
  if (wrong) throw new Failure(`--columns takes pairs such as text=Body,title=Heading, of ${COLUMN_KEYS.join(', ')}; not "${value}"`, 2);
  return Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]]));
}

/** @param {import('./lib/import/piece.mjs').Piece} piece */
function nameOf(piece) {
  if (piece.line) return `${piece.file}:${piece.line}`;
  return piece.place ? `${piece.file} (article ${piece.place})` : piece.file;
}
