import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDataFile } from '../../scripts/lib/eval/data-sets.mjs';
import type { Run } from '../../scripts/lib/eval/measures.mjs';
import { measures } from '../../scripts/lib/eval/measures.mjs';
import type { Outcome } from '../../scripts/lib/eval/run-measures.mjs';
import { readOutcome, toRow } from '../../scripts/lib/eval/run-measures.mjs';
import { formatMarkdown, formatOurs, formatText, replaceTable, toJson } from '../../scripts/lib/eval/table.mjs';
import { temporaryFolder } from './temporary-folder';

const run = { task: 'sentences', set: { folder: 'bridges', name: 'bridges' } };
const other = { task: 'people', set: { folder: 'people', name: 'people' } };
const measure = {
  ...{
    name: 'bridges',
    what: 'bridges counted',
    data: 'Bridges of Norland',
    baseline: '50 %',
    reference: '',
    reach: '80 %, under 5 % twice',
  },
  figures: [
    { run, value: (result: { figures: Record<string, number | null> }) => result.figures.found, label: '# %', atLeast: 80 },
    { run: other, value: (result: { figures: Record<string, number | null> }) => result.figures.twice, label: '# % twice', under: 5 },
  ],
};
const measured = (found: number, twice: number) =>
  toRow(
    measure,
    new Map<Run, Outcome>([
      [run, { file: '/data/bridges.dev.jsonl', result: { figures: { found }, items: 9 }, notes: [] }],
      [other, { file: '/data/people.dev.jsonl', result: { figures: { twice }, items: 9 }, notes: ['1 of 9 requests failed'] }],
    ]),
  );

test('a figure is marked as reached from its aim on, or below it where less is better', () => {
  expect(formatOurs(measured(80, 4.94))).toEqual('80.0 % ✓, 4.9 % twice ✓');
  expect(formatOurs(measured(79.94, 5))).toEqual('79.9 % ✗, 5.0 % twice ✗');
});

test('what is missing is a dash and a note; a failure is told from want of data', () => {
  const row = toRow(
    measure,
    new Map([
      [run, { why: 'no data', failed: false }],
      [other, { why: 'no server', failed: true }],
    ]),
  );
  expect([formatOurs(row), row.notes, row.failed]).toEqual(['–', ['no data', 'no server'], true]);
});

test('a figure that the scorers do not give is a failure, not a dash alone', () => {
  const { notes, failed } = measured(Number.NaN, 1);
  expect([notes, failed]).toEqual([['the scorer gave no figure for "# %"', '1 of 9 requests failed'], true]);
});

test('the terminal’s table wraps its cells and puts notes below', () => {
  const lines = formatText([measured(80, 4)]).split('\n');
  expect(lines[0]).toContain('simple baseline        │ strong reference');
  expect(lines[2]).toEqual(
    'bridges counted      │ Bridges of       │ 50 %                   │                          │ 80 %, under 5 % twice    │ 80.0 % ✓, 4.0 % twice ✓',
  );
  expect(lines[3]).toEqual(
    '                     │ Norland          │                        │                          │                          │',
  );
  expect(lines.at(-1)).toEqual('bridges counted: 1 of 9 requests failed');
});

const MARKDOWN = `| what | data | simple baseline | strong reference | reach | ours |
| --- | --- | --- | --- | --- | --- |
| bridges counted | Bridges of Norland | 50 % |  | 80 %, under 5 % twice | 80.0 % ✓, 4.0 % twice ✓ |

Measured on 2026-03-04 with \`bridges.dev.jsonl\`, \`people.dev.jsonl\`. ✓ reached, ✗ missed.`;

test('the Markdown table says when and on what it was measured', () => {
  expect(formatMarkdown([measured(80, 4)], '2026-03-04')).toEqual(MARKDOWN);
  expect(formatMarkdown([measured(80, 4)], '2026-03-04', '9')).toContain('`people.dev.jsonl` (only the first 9 of each).');
});

test('a document’s table is renewed and the rest left alone', () => {
  const renewed = MARKDOWN.replace('80.0', '91.0');
  expect(replaceTable(`# Bridges\n\n| what | else |\n| --- | --- |\n\n${MARKDOWN}\n\nEnd.\n`, renewed)).toEqual(
    `# Bridges\n\n| what | else |\n| --- | --- |\n\n${renewed}\n\nEnd.\n`,
  );
  expect(replaceTable('# Bridges\n', renewed)).toEqual(undefined);
});

test('JSON has each figure by its label', () => {
  expect(toJson([measured(80, 4)])).toEqual([
    {
      ...{ name: 'bridges', what: 'bridges counted', data: 'Bridges of Norland', reach: '80 %, under 5 % twice', failed: false },
      ...{ files: ['bridges.dev.jsonl', 'people.dev.jsonl'], notes: ['1 of 9 requests failed'] },
      figures: [
        { label: '%', value: 80, reached: true },
        { label: '% twice', value: 4, reached: true },
      ],
    },
  ]);
});

test('a scorer’s last line is its answer; no answer, a bad status and only failed requests are failures', () => {
  const answer = { figures: { found: 1 }, items: 3, asked: 3, failed: 1, notes: ['3 bridges'] };
  expect(readOutcome('f', 0, `bridges: 3/3\n${JSON.stringify(answer)}\n`)).toEqual({
    ...{ file: 'f', result: answer, notes: ['1 of 3 requests failed'] },
  });
  expect(readOutcome('f', 0, 'bridges: 3/3\n')).toEqual({ file: 'f', why: 'the scorer printed no figures', failed: true });
  expect(readOutcome('f', 1, 'measure: no items\n')).toEqual({ file: 'f', why: 'measure: no items', failed: true });
  expect(readOutcome('f', 1, 'at x.mjs:3\nTypeError: no map\n\nNode.js v24')).toEqual({
    file: 'f',
    why: 'TypeError: no map',
    failed: true,
  });
  expect(readOutcome('f', 0, JSON.stringify({ ...answer, failed: 3 }))).toEqual({ file: 'f', why: 'all 3 requests failed', failed: true });
});

test('of a data set’s parts the test part is taken, else the development part, never the training part', async () => {
  const data = await temporaryFolder('data');
  await mkdir(join(data, 'bridges'));
  const add = (name: string) => writeFile(join(data, 'bridges', name), '');
  expect(await findDataFile(data, other.set)).toEqual(undefined);
  await add('bridges.train.jsonl');
  expect(await findDataFile(data, run.set)).toEqual(undefined);
  await add('bridges.dev.jsonl');
  expect(await findDataFile(data, run.set)).toEqual(join(data, 'bridges/bridges.dev.jsonl'));
  await add('bridges.test.jsonl');
  expect(await findDataFile(data, run.set)).toEqual(join(data, 'bridges/bridges.test.jsonl'));
});

test('every aim stands in its row’s words, and no two rows have one name', () => {
  const unsaid = measures.flatMap(({ name, reach, figures }) =>
    figures.flatMap(({ atLeast, under }) =>
      reach.split(/[^\d.]+/).includes(String(atLeast ?? under ?? reach.match(/\d+/))) ? [] : [name],
    ),
  );
  expect(unsaid).toEqual([]);
  expect(new Set(measures.map(({ name }) => name)).size).toEqual(measures.length);
});

test('every golden rule counts', () => {
  expect(measures[0]?.figures[0]?.value({ figures: { 'rules kept': 98 }, items: 52, wrong: ['31 List'] })).toEqual(98);
});
