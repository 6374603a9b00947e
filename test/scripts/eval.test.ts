import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder';

const SCRIPT = new URL('../../scripts/eval.mjs', import.meta.url).pathname;

/** Stands in for the scorers: it stores an article and says how many were there before. One data set cannot be scored, one takes forever. */
const SCORER = `
import { parseArgs } from 'node:util';
const text = { type: 'string' };
const options = { data: text, url: text, token: text, json: { type: 'boolean' } };
const { values: { data, url, token }, positionals: [task] } = parseArgs({ allowPositionals: true, options });
if (data.includes('polnear')) throw new Error('no items to measure');
const list = await (await fetch(url + '/api/articles')).json();
const headers = { authorization: 'Bearer ' + token, 'content-type': 'application/json' };
const body = JSON.stringify({ title: 'Norland votes', text: 'Norland votes on ' + task + ' today.', publishedAt: '2026-03-04' });
const { status } = await fetch(url + '/api/articles', { method: 'POST', headers, body });
console.error(task + ': 1/1');
if (data.includes('basil')) await new Promise((wake) => setTimeout(wake, 1e6));
const figures = { '2 points R1': list.articles.length, '2 points R2': status, 'B-cubed F1': list.articles.length };
console.log(JSON.stringify({ task, items: 1, asked: 1, failed: 0, figures, notes: [] }));
`;

interface Run {
  child: ChildProcess;
  ended: Promise<number | null>;
  out: () => string;
  err: () => string;
}

let folder = '';
/** Where the script keeps its stores. */
let temporary = '';
const started: ChildProcess[] = [];

beforeEach(async () => {
  folder = await temporaryFolder('measured');
  temporary = join(folder, 'tmp');
  await Promise.all(
    ['measure', 'data/keypoints', 'data/attribution', 'data/leaders', 'tmp'].map((path) => mkdir(join(folder, path), { recursive: true })),
  );
  await writeFile(join(folder, 'measure/measure.mjs'), SCORER);
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGTERM');
});

const give = (path: string) => writeFile(join(folder, 'data', path), '{}\n');

function run(...args: string[]): Run {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temporary },
  });
  started.push(child);
  const texts = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk) => (texts.out += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (texts.err += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, out: () => texts.out, err: () => texts.err };
}

/** Stores and programs that a run left behind. */
async function leftovers(): Promise<string[]> {
  const programs = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  const stores = (await readdir(temporary)).filter((name) => name.startsWith('eval-'));
  return [...stores, ...programs.filter((line) => line.includes(temporary) || line.includes(join(folder, 'measure')))];
}

describe('npm run eval', () => {
  test('measures on the real server, each storing task on an empty store, and says what could not be measured', {
    timeout: 180_000,
  }, async () => {
    await give('keypoints/neus_en.dev.jsonl');
    await give('attribution/polnear.dev.jsonl');
    const { ended, out, err } = run('--json', '--only', 'keypoints-several', '--only', 'stories', '--only', 'statements', folder);
    expect(await ended).toEqual(1);
    const rows = JSON.parse(out()) as { name: string; figures: { value: number | null; reached?: boolean }[]; notes: string[] }[];
    expect(rows.map(({ name, figures, notes }) => [name, figures.map(({ value }) => value), notes])).toEqual([
      ['statements', [null, null], ['Error: no items to measure']],
      ['keypoints-several', [0, 201], []],
      ['stories', [0], []],
    ]);
    expect(err()).toContain('keypoints: 1/1');
    expect(await leftovers()).toEqual([]);
  });

  test('stopped in the middle, leaves neither a program nor a store behind', { timeout: 120_000 }, async () => {
    await give('leaders/basil_en.dev.jsonl');
    const { child, ended, err } = run('--only', 'leaders', folder);
    while (!err().includes('leaders: 1/1')) {
      const over = await Promise.race([ended, wait(100, undefined)]);
      if (over !== undefined) throw new Error(`ended with ${over}: ${err()}`);
    }
    child.kill('SIGINT');
    expect(await ended).toEqual(130);
    expect(await leftovers()).toEqual([]);
  });

  test('without any data prints the aims alone, which is no failure', async () => {
    const { ended, out, err } = run('--only', 'topics', join(folder, 'data'), '--measure', join(folder, 'measure'));
    expect(await ended).toEqual(0);
    expect(err()).toEqual('topics sib200: skipped, no data: topics/sib200*.jsonl\n');
    expect(out()).toContain('topics of a sentence │ SIB-200 EN, FR   │ naive Bayes 71, 63');
    expect(out()).toContain('topics of a sentence: no data: topics/sib200*.jsonl\n');
  });

  test('an unknown name or option, a missing folder and missing scorers are wrong calls', async () => {
    const runs = [
      run('--only', 'weather', folder),
      run('--onl', 'topics'),
      run(join(folder, 'nowhere')),
      run(join(folder, 'data')),
      run('--readme', '--limit', '3', folder),
    ];
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([2, 2, 2, 2, 2]);
    expect(runs[2]?.err()).toEqual(`No such folder: ${folder}/nowhere: npm run eval -- PATH says where the data is\n`);
    expect(runs[3]?.err()).toEqual(`No scorers at ${folder}/data/measure/measure.mjs: name their folder with --measure DIR\n`);
  });
});
