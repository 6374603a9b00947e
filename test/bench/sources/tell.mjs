/** Of Cloudflare's free plan, in an invocation and in a day. */
const LIMITS = {
  statements: 50,
  subrequests: 50,
  cpu: 10,
  kvReads: 100_000,
  kvWrites: 1000,
  rowsRead: 5_000_000,
  rowsWritten: 100_000,
  queue: 10_000,
};
/** A hint is written, read and deleted. */
const OPERATIONS = 3;
const DAY_HOURS = 24;

const number = (value, digits = 0) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const line = (row) => `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n');
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const sum = (values) => values.reduce((total, value) => total + value, 0);
const most = (values) => Math.max(0, ...values);

const spread = (title, values, limit, digits = 0) => [title, number(median(values), digits), number(most(values), digits), number(limit)];

/** Of the consumer's runs of one kind. */
function rowsOf(kind, runs) {
  const of = (title, value, limit, digits) => spread(`${kind}: ${title}`, runs.map(value), limit, digits);
  return [
    [`${kind}: runs`, number(runs.length), '', ''],
    of('D1 statements', ({ cost }) => cost.statements, LIMITS.statements),
    of('calls of the reader', ({ cost }) => cost.calls, LIMITS.subrequests),
    of('CPU ms', ({ cpu }) => cpu.own, LIMITS.cpu, 1),
    of('CPU ms of the reader, of all its calls', ({ cpu }) => cpu.reader, LIMITS.cpu, 1),
  ];
}

/** What a round of askings took, by invocation, in all, and in a day of such rounds. */
export function tellSources(many, { tick, runs, asked }) {
  const polls = runs.filter(({ kind }) => kind === 'poll');
  const outside = asked.feeds + asked.pages + asked.robots;
  const column = (name) => runs.map(({ cost }) => cost[name]);
  console.log(
    `\n${polls.length} of ${many} sources were asked after one tick: ${asked.unchanged} had nothing new, ${asked.pages} pages were read; ${number(sum(column('kvWrites')))} articles came in by ${runs.length} runs of the consumer.\n`,
  );
  const kinds = ['poll', 'take-in', 'look-again'].map((kind) => [kind, runs.filter((run) => run.kind === kind)]);
  const rows = kinds.filter(([, own]) => own.length).flatMap(([kind, own]) => rowsOf(kind, own));
  console.log(
    table([
      ['one invocation', 'median', 'most', 'free plan'],
      spread('tick: D1 statements', [tick.cost.statements], LIMITS.statements),
      ...rows,
    ]),
  );
  const hints = runs.length;
  const counted = [
    ['queue operations', hints * OPERATIONS, LIMITS.queue],
    ['KV writes', sum(column('kvWrites')), LIMITS.kvWrites],
    ['KV reads', sum(column('kvReads')), LIMITS.kvReads],
    ['D1 rows read', sum(column('rowsRead')) + tick.cost.rowsRead, LIMITS.rowsRead],
    ['D1 rows written', sum(column('rowsWritten')) + tick.cost.rowsWritten, LIMITS.rowsWritten],
    ['askings of strangers', outside, null],
  ];
  // Articles are as many in a day however often a feed is asked; what an asking costs by itself is as often as it is asked.
  const idle = polls.filter(({ cost }) => cost.kvWrites === 0);
  const perIdle = (name) => (idle.length ? sum(idle.map(({ cost }) => cost[name])) / idle.length : 0);
  const names = { 'queue operations': null, 'KV reads': 'kvReads', 'D1 rows read': 'rowsRead', 'D1 rows written': 'rowsWritten' };
  const dayOf = (title, round, hours) => {
    const rounds = DAY_HOURS / hours;
    if (title === 'KV writes' || title === 'askings of strangers') return title === 'KV writes' ? round : round + (rounds - 1) * many;
    const alone = title === 'queue operations' ? many * OPERATIONS : perIdle(names[title]) * many;
    return round + (rounds - 1) * alone;
  };
  console.log(
    `\nThe round, and a day in which each feed is asked every so often and brings what it brought in this round:\n\n${table([
      ['', 'the round', 'a day, 4 h', 'a day, 1 h', 'free plan'],
      ...counted.map(([title, round, limit]) => [
        title,
        number(round),
        number(dayOf(title, round, 4)),
        number(dayOf(title, round, 1)),
        limit === null ? '' : number(limit),
      ]),
    ])}`,
  );
  const beyond = [4, 1].map((hours) =>
    counted.filter(([title, round, limit]) => limit !== null && dayOf(title, round, hours) > limit).map(([title]) => title),
  );
  console.log(
    `\nBeyond the free plan: asked every 4 h ${beyond[0].join(', ') || 'nothing'}; every hour ${beyond[1].join(', ') || 'nothing'}.`,
  );
}
