import { stripVTControlCharacters } from 'node:util';

const BLOCK_START = /^(?:▲ \[WARNING\]|✘ \[ERROR\]|\[wrangler:\w+\]|⎔ |🪵)/u;
const ERROR_START = /^(?:✘ \[ERROR\]|\[wrangler:error\]) /u;
const PLACE = /^(\S+:\d+:\d+):$/;

// Said on every start, and of no use to anybody here: cron is triggered by hand, `request.cf` is not used.
const HARMLESS = ['Scheduled Workers are not automatically triggered', 'Unable to fetch the `Request.cf` object', 'Logs were written to'];

/**
 * The first error in what wrangler printed, as one line with its place: `Could not resolve "./x" (src/index.ts:1:14)`.
 *
 * @param {string} output
 * @returns {string | undefined}
 */
export function findError(output) {
  const lines = toLines(output);
  const start = lines.findIndex((line) => ERROR_START.test(line));
  if (start === -1) return undefined;
  const rest = lines.slice(start).filter((line) => line !== '');
  // "Build failed with 1 error:" only announces what the next line says.
  const said = rest.findIndex((line) => !line.endsWith(':'));
  if (said === -1) return rest.join(' ');
  const place = rest.slice(said + 1, said + 3).find((line) => PLACE.test(line));
  const message = rest.slice(0, said + 1).map((line) => line.replace(ERROR_START, '').replace(/^- /, ''));
  return message.join(' ') + (place ? ` (${place.slice(0, -1)})` : '');
}

/**
 * The first line of a failed Node program's output that says what went wrong, else its last line.
 *
 * @param {string} output
 * @returns {string}
 */
export function findThrown(output) {
  const lines = toLines(output).filter((line) => line !== '');
  return lines.find((line) => /^\w*Error\b.*:/.test(line)) ?? lines.at(-1) ?? 'no message';
}

/**
 * Passes wrangler's warnings and errors on, block by block, but for those that are harmless here.
 *
 * @param {(text: string) => void} write
 * @returns {(chunk: string) => void} Takes output as it comes; a block is a head line and what follows it.
 */
export function createOutputFilter(write) {
  let pending = '';
  let shown = true;
  return (chunk) => {
    const lines = (pending + stripVTControlCharacters(chunk)).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) {
      if (BLOCK_START.test(line)) shown = !HARMLESS.some((words) => line.includes(words));
      if (shown && line.trim() !== '') write(`${line}\n`);
    }
  };
}

/** @param {string} output */
function toLines(output) {
  return stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim());
}
