// Sends article files to a running server: `npm run import -- [options] PATH…`.
import { parseArgs } from 'node:util';
import { Failure, runMain } from './lib/failure.mjs';
import { findFiles } from './lib/find-files.mjs';
import { createProgress } from './lib/progress.mjs';
import { readArticles } from './lib/read-articles.mjs';
import { sendArticles, unreachable } from './lib/send-articles.mjs';
import { findLocalToken, parseServer } from './lib/server-call.mjs';

const USAGE = `Usage: npm run import -- [options] PATH…
Sends files, or all files of folders, to a running server: .txt .html .json (one article or an array) .ndjson

  --date D      date of articles that carry none: 2026-02-21
  --source S    source of articles that name none
  --server URL  where to send them (http://localhost:8787)
  --token T     the server's API_TOKEN (default: the variable API_TOKEN; for a local server also .dev.vars)
  --help        this text

A file given.json beside text and HTML files may say what is known of them:
  { "file.txt": { "publishedAt": "2026-02-21", "source": "…", "url": "https://example.com/…" } }
Exit status: 0 all stored or known already, 1 some refused or no server, 2 a wrong call.`;

await runMain(async () => {
  const { values, positionals } = parseCall();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (positionals.length === 0) throw new Failure(USAGE, 2);
  const server = parseServer(values.server);
  const date = values.date === undefined ? undefined : parseDate(values.date);
  const token = values.token ?? process.env.API_TOKEN ?? (await findLocalToken(server));

  const { files, skipped } = await findFiles(positionals);
  for (const { path, reason } of skipped) console.error(`skipped ${path}: ${reason}`);
  if (files.length === 0) throw new Failure('Nothing to import.');
  await fetch(`${server}/healthz`).catch(() => {
    throw unreachable(server);
  });

  const progress = createProgress(
    process.stderr,
    files.reduce((sum, file) => sum + file.bytes, 0),
  );
  const counts = { stored: 0, duplicate: 0, refused: 0 };
  async function* pieces() {
    for (const file of files) {
      try {
        yield* readArticles(file, { date, source: values.source });
      } catch (error) {
        const piece = /** @type {const} */ ({ file: file.path, type: 'text/plain', body: '', query: {}, bytes: file.bytes });
        count({ piece, status: 'refused', detail: `the file cannot be read (${error instanceof Error ? error.message : error})` });
      }
    }
  }
  /** @param {import('./lib/send-articles.mjs').Outcome} outcome */
  function count({ piece, status, detail }) {
    counts[status] += 1;
    progress.advance(piece.bytes);
    if (status === 'refused') progress.say(`refused ${nameOf(piece)}: ${detail}`);
  }
  try {
    await sendArticles(pieces(), { server, token, onOutcome: count });
  } finally {
    progress.end();
    const sum = counts.stored + counts.duplicate + counts.refused;
    if (sum > 0) console.log(`stored ${counts.stored} · duplicate ${counts.duplicate} · refused ${counts.refused}`);
  }
  if (counts.refused > 0) process.exitCode = 1;
});

function parseCall() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        source: { type: 'string' },
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
 * @param {string} value
 * @returns {string} A calendar date, or an instant, as it was given.
 */
function parseDate(value) {
  const [day = '', time] = value.split('T');
  const midnight = new Date(`${day}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= '1900' && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  if (!isDay || (time !== undefined && Number.isNaN(Date.parse(value)))) {
    throw new Failure(`--date takes a date from 1900 on, such as 2026-02-21, not "${value}"`, 2);
  }
  return value;
}

/** @param {import('./lib/read-articles.mjs').Piece} piece */
function nameOf(piece) {
  if (piece.line) return `${piece.file}:${piece.line}`;
  return piece.place ? `${piece.file} (article ${piece.place})` : piece.file;
}
