import { beyondFree, dayOf, monthOf } from './price.mjs';

/** Thousands of mails that a run of the consumer sends, and seconds of CPU that Cloudflare gives it. */
const MOST = 1.2;
const LONGEST = 30;

const number = (value, digits = 0) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A table in Markdown. */
function tell(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const line = (row) => `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  console.log([line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n'));
}

/** What was measured, and how it grew from the fewest readers to the most. */
export function tellFigures(results) {
  const total = (byKind) => Object.values(byKind).reduce((sum, count) => sum + count, 0);
  const thousands = (result) => result.readers / 1000;
  const figures = [
    ['renderings made', ({ counts }) => total(counts.kvReads) - (counts.kvReads.mailing ?? 0)],
    ['D1 statements', ({ counts }) => counts.statements],
    ['D1 statements a thousand mails', (result) => result.counts.statements / thousands(result)],
    ['D1 rows read a mail', ({ counts, readers }) => counts.rowsRead / readers, 1],
    ['D1 rows written a mail', ({ counts, readers }) => counts.rowsWritten / readers, 1],
    ['D1 statements of the longest run (of 1,000)', ({ runs }) => runs.mostStatements],
    ['KV reads', ({ counts }) => total(counts.kvReads)],
    ['KV writes', ({ counts }) => total(counts.kvWrites)],
    ['queue operations', ({ counts }) => counts.queued + counts.taken + counts.deleted],
    [
      'queue operations a thousand mails',
      (result) => (result.counts.queued + result.counts.taken + result.counts.deleted) / thousands(result),
    ],
    ['CPU s of enrolling', ({ enrolled }) => enrolled, 2],
    ['CPU s', ({ processor }) => processor, 1],
    ['CPU s a thousand mails', (result) => result.processor / thousands(result), 2],
    ['peak heap of the Worker, MB (of 128)', ({ memory }) => memory.heap],
    ['memory of workerd before, MB', ({ memory }) => memory.before],
    ['peak memory of workerd, MB', ({ memory }) => memory.process],
    ['seconds', ({ seconds }) => seconds],
  ];
  const growth = (of) => (of(results[0]) > 0 ? `${number(of(results.at(-1)) / of(results[0]), 2)} ×` : '');
  console.log('\nSent to each reader exactly once. CPU and memory are of workerd, with the local database, KV and queues in it.\n');
  tell([
    ['readers', ...results.map(({ readers }) => number(readers)), 'growth'],
    ...figures.map(([name, of, digits]) => [name, ...results.map((result) => number(of(result), digits)), growth(of)]),
  ]);
  if (results.length > 1) tellRun(results[0], results.at(-1));
}

/** What CPU a run of the consumer takes, if each rendering and each mail takes as much as any other. */
function tellRun(few, many) {
  const [a, b, c, d] = [few, many].flatMap(({ runs, readers }) => [runs.count, readers / 1000]);
  const aRun = (few.processor * d - many.processor * b) / (a * d - b * c);
  const aThousand = (many.processor * a - few.processor * c) / (a * d - b * c);
  console.log(
    [
      `\nCPU: ${number(aRun * 1000)} ms a rendering, and ${number(aThousand, 2)} s a thousand mails; a run of the consumer, of ${number(MOST * 1000)} mails at most,`,
      `takes ${number(aRun + aThousand * MOST, 1)} s of the ${LONGEST} that it has.`,
    ].join(' '),
  );
}

/** What a month of thirty such days costs. */
export function tellCosts(results) {
  const names = {
    requests: 'requests and runs',
    cpuMilliseconds: 'CPU s',
    rowsRead: 'D1 rows read, thousands',
    rowsWritten: 'D1 rows written, thousands',
    kvReads: 'KV reads',
    kvWrites: 'KV writes',
    queueOperations: 'queue operations',
  };
  const units = { cpuMilliseconds: 1000, rowsRead: 1000, rowsWritten: 1000 };
  const days = results.map(dayOf);
  const months = results.map((result, i) => monthOf(result, days[i]));
  console.log('\nA month of thirty days by Cloudflare’s price list, for a mail each day, every tick, and the ledger of ninety days:\n');
  tell([
    ['readers', ...results.map(({ readers }) => number(readers))],
    ...Object.entries(names).map(([key, name]) => [name, ...days.map((day) => number((day[key] * 30) / (units[key] ?? 1)))]),
    ['D1 storage, GB', ...months.map(({ gigabytes }) => number(gigabytes, 2))],
    ['dollars', ...months.map(({ dollars }) => number(dollars, 2))],
    [
      'beyond a day of the free plan',
      ...days.map(
        (day) =>
          beyondFree(day)
            .map((key) => names[key].replace(/,.*/, ''))
            .join(', ') || 'nothing',
      ),
    ],
  ]);
}
