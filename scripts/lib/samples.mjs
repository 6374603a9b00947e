import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { findFiles } from './import/find-files.mjs';
import { readArticles } from './import/read-articles.mjs';
import { sendArticles } from './import/send-articles.mjs';

const CRON = '*/5 * * * *';
const CRON_PATHS = ['/cdn-cgi/local/scheduled', '/cdn-cgi/handler/scheduled'];
// A cron comes up to five minutes after an edition is due.
const AFTER_DUE = { minutes: 5 };

/**
 * Sends the samples as anybody would send articles.
 *
 * @param {string} folder
 * @param {string} server
 * @param {string} token
 * @returns {Promise<{ count: number, days: string[], refused: string[] }>} `days` the articles' dates, oldest first.
 */
export async function sendSamples(folder, server, token) {
  const { files } = await findFiles([folder]);
  const days = new Set();
  /** @type {string[]} */
  const refused = [];
  let count = 0;
  async function* pieces() {
    for (const file of files) yield* readArticles(file, {});
  }
  await sendArticles(pieces(), {
    server,
    token,
    onOutcome({ piece, status, date, detail }) {
      if (status === 'refused') refused.push(`${piece.file}: ${detail}`);
      else count += 1;
      if (date) days.add(date.slice(0, 10));
    },
  });
  return { count, days: [...days].sort(), refused };
}

/** Who gets the samples' briefings, in the local mailbox. */
const READER = { email: 'reader@example.com', source: 'samples' };

/**
 * Subscribes the samples' reader: nobody else would get a mail.
 *
 * @param {string} server
 * @param {string} token
 * @returns {Promise<void>}
 */
export async function subscribeReader(server, token) {
  const { status } = await fetch(`${server}/api/subscribers`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify([{ ...READER, consentedAt: new Date().toISOString() }]),
  });
  if (status !== 200) throw new Failure(`The samples' reader cannot be subscribed: ${server}/api/subscribers answered ${status}.`);
}

/**
 * Makes the run of each day happen, through the cron handler and as if its hour had just come. A day whose hour is still to come is left.
 *
 * @param {string} root The project's folder.
 * @param {string} server
 * @param {string[]} days
 * @returns {Promise<{ ran: string[], failed: string[] }>} The days that were run; of each that was not, why.
 */
export async function runDays(root, server, days) {
  const [edition] = JSON.parse(await readFile(join(root, 'src/config/editions.json'), 'utf8'));
  /** @type {string[]} */
  const ran = [];
  /** @type {string[]} */
  const failed = [];
  for (const day of days) {
    const time = await findTickTime(day, edition);
    if (time > Date.now()) continue;
    const status = await triggerCron(server, time);
    if (status === 200) ran.push(day);
    else failed.push(`No briefing for ${day}: the cron handler answered ${status}.`);
  }
  return { ran, failed };
}

/**
 * The first cron after a date's briefing is due: the date's window ends a day after it began.
 *
 * @param {string} day
 * @param {{ timeZone: string, publishAt: string }} edition
 * @returns {Promise<number>} Milliseconds since 1970.
 */
export async function findTickTime(day, { timeZone, publishAt }) {
  // Loaded late: start.mjs has first to say so when packages are missing.
  const { Temporal } = await import('temporal-polyfill');
  const due = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone, plainTime: publishAt });
  return due.add(AFTER_DUE).epochMilliseconds;
}

/**
 * @param {string} server
 * @param {number} time
 * @returns {Promise<number>} The status of the answer: 200 when all went well.
 */
async function triggerCron(server, time) {
  const query = new URLSearchParams({ cron: CRON, time: String(time) });
  for (const path of CRON_PATHS) {
    const { status } = await fetch(`${server}${path}?${query}`);
    if (status !== 404) return status;
  }
  return 404;
}

/**
 * @param {string} server
 * @param {string} token
 * @returns {Promise<boolean>}
 */
export async function isStoreEmpty(server, token) {
  const response = await fetch(`${server}/api/articles`, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Failure(`The store cannot be read: ${server}/api/articles answered ${response.status}.`);
  const { articles } = /** @type {{ articles: unknown[] }} */ (await response.json());
  return articles.length === 0;
}
