import { basename } from 'node:path';
import { Failure } from '../failure.mjs';
import { startProgram } from '../wrangler.mjs';
import { findThrown } from '../wrangler-output.mjs';
import { findDataFile } from './data-sets.mjs';

/** @typedef {import('./measures.mjs').Measure} Measure */
/** @typedef {import('./measures.mjs').Run} Run */
/** @typedef {import('./measures.mjs').Result} Result */
/** @typedef {{ file: string, result: Result, notes: string[] } | { file?: string, why: string, failed: boolean }} Outcome */
/** @typedef {{ label: string, value: number | null, reached?: boolean }} Scored `value` is null where it was not measured. */
/** @typedef {Measure & { scored: Scored[], files: string[], notes: string[], failed: boolean }} Row A measure with our figures. */

/**
 * @typedef {object} Session
 * @property {string} root The project's folder.
 * @property {import('./data-sets.mjs').EvalFolder} folder
 * @property {import('./eval-server.mjs').EvalServer} server
 * @property {ReturnType<typeof import('../keep-programs.mjs').keepPrograms>} programs
 * @property {(text: string) => void} say One line for the person who waits.
 * @property {(chunk: string) => void} onOutput What the scorers print meanwhile.
 * @property {string[]} options Passed on to every run: `['--limit', '20']`.
 * @property {string | undefined} topicMap
 */

/**
 * Measures one after another. What lacks its data is skipped with a word; what has its data and cannot be measured is marked as failed.
 *
 * @param {readonly Measure[]} measures
 * @param {Session} session
 * @returns {Promise<Row[]>}
 * @throws {Failure} When the server does not start.
 */
export async function runMeasures(measures, session) {
  /** @type {Map<Run, Outcome>} */
  const outcomes = new Map();
  const runs = [...new Set(measures.flatMap(({ figures }) => figures.map(({ run }) => run)))];
  let used = false;
  for (const run of runs) {
    const file = await findDataFile(session.folder.data, run.set);
    if (!file) {
      const why = `no data: ${run.set.folder}/${run.set.name}*.jsonl`;
      session.say(`${titleOf(run)}: skipped, ${why}`);
      outcomes.set(run, { why, failed: false });
      continue;
    }
    if (run.stores && used) await session.server.empty();
    used ||= run.stores === true;
    const outcome = await score(run, file, session);
    session.say('why' in outcome ? `${titleOf(run)}: ${outcome.why}` : `${titleOf(run)}: measured on ${basename(file)}`);
    outcomes.set(run, outcome);
  }
  return measures.map((measure) => toRow(measure, outcomes));
}

/** @param {Run} run */
const titleOf = ({ task, set, options = [] }) => [task, set.name, ...options].join(' ');

/**
 * @param {Run} run
 * @param {string} file
 * @param {Session} session
 * @returns {Promise<Outcome>}
 */
async function score(run, file, { root, folder, server, programs, say, onOutput, options, topicMap }) {
  say(`${titleOf(run)} …`);
  const { url, token } = await server.address();
  const map = run.task === 'topics' && topicMap ? ['--map', topicMap] : [];
  const call = [run.task, '--data', file, '--url', url, '--token', token, '--json', ...(run.options ?? []), ...map, ...options];
  const program = startProgram(root, [folder.scorer, ...call], onOutput);
  programs.push(program);
  const status = await program.ended;
  if (programs.isStopping()) throw new Failure('Stopped.');
  return readOutcome(file, status, program.output());
}

/**
 * @param {string} file
 * @param {number} status
 * @param {string} output Of the scorer: its last line is JSON when all went well.
 * @returns {Outcome}
 */
export function readOutcome(file, status, output) {
  if (status !== 0) return { file, why: findThrown(output), failed: true };
  /** @type {(Result & { asked?: number, failed?: number, notes?: string[] }) | undefined} */
  let result;
  try {
    result = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  } catch {}
  if (!result?.figures) return { file, why: 'the scorer printed no figures', failed: true };
  const { asked = 0, failed = 0, notes = [] } = result;
  if (asked > 0 && failed === asked) return { file, why: `all ${asked} requests failed`, failed: true };
  // Of the scorer's remarks, what makes its figures doubtful.
  const doubts = notes.filter((note) => /start from an empty store|under another date/.test(note));
  return { file, result, notes: [...(failed > 0 ? [`${failed} of ${asked} requests failed`] : []), ...doubts] };
}

/**
 * @param {Measure} measure
 * @param {Map<Run, Outcome>} outcomes
 * @returns {Row}
 */
export function toRow(measure, outcomes) {
  const notes = new Set();
  const files = new Set();
  let failed = false;
  const scored = measure.figures.map(({ run, value, label, atLeast, under }) => {
    const outcome = outcomes.get(run);
    if (!outcome || 'why' in outcome) {
      if (outcome) notes.add(outcome.why);
      failed ||= outcome?.failed === true;
      return { label, value: null };
    }
    files.add(basename(outcome.file));
    for (const note of outcome.notes) notes.add(note);
    const figure = value(outcome.result) ?? null;
    if (figure === null || Number.isNaN(figure)) {
      notes.add(`the scorer gave no figure for "${label}"`);
      failed = true;
      return { label, value: null };
    }
    const shown = Number(figure.toFixed(1));
    const reached = atLeast !== undefined ? shown >= atLeast : under !== undefined ? shown < under : undefined;
    return { label, value: shown, ...(reached === undefined ? {} : { reached }) };
  });
  return { ...measure, scored, files: [...files], notes: [...notes], failed };
}
