// What Cloudflare asks for a month of the paid plan, in dollars: https://developers.cloudflare.com/workers/platform/pricing/, with D1, KV and Queues, as of November 2026.

const BASE = 5;
const MILLION = 1e6;

/** Of each: what is measured, how much of it is in the base price, and what a million more costs. */
const PRICES = {
  requests: { included: 10 * MILLION, price: 0.3 },
  cpuMilliseconds: { included: 30 * MILLION, price: 0.02 },
  rowsRead: { included: 25_000 * MILLION, price: 0.001 },
  rowsWritten: { included: 50 * MILLION, price: 1 },
  kvReads: { included: 10 * MILLION, price: 0.5 },
  kvWrites: { included: MILLION, price: 5 },
  queueOperations: { included: MILLION, price: 0.4 },
};
const STORAGE = { included: 5e9, price: 0.75 / 1e9 };

/** What the free plan has in a day. */
const FREE = { requests: 100_000, rowsRead: 5 * MILLION, rowsWritten: 100_000, kvReads: 100_000, kvWrites: 1000, queueOperations: 10_000 };

const DAYS = 30;
const TICKS = 288;
/** The ledger keeps so many: src/jobs/purge.ts. */
const LEDGER_DAYS = 90;

const total = (byKind) => Object.values(byKind).reduce((sum, count) => sum + count, 0);

/** What one day's mail uses: the sending itself, every other tick, and deleting the rows of a day that is ninety days old. */
export function dayOf({ counts, idling, idle, forgotten, runs, processor }) {
  const tick = (field) => (idle[field] - counts[field]) * (TICKS - 1);
  const deleting = (field) => forgotten[field] - idle[field];
  return {
    requests: runs.count + TICKS,
    cpuMilliseconds: (processor + idling * (TICKS - 1)) * 1000,
    rowsRead: counts.rowsRead + tick('rowsRead') + deleting('rowsRead'),
    rowsWritten: counts.rowsWritten + tick('rowsWritten') + deleting('rowsWritten'),
    kvReads: total(counts.kvReads) + (total(idle.kvReads) - total(counts.kvReads)) * (TICKS - 1),
    kvWrites: total(counts.kvWrites),
    queueOperations: counts.queued + counts.taken + counts.deleted,
  };
}

/** Dollars for a month of such days, and what the database holds with ninety days of the ledger. */
export function monthOf({ bytesBefore, ledger }, day) {
  const extras = Object.entries(PRICES).map(([name, { included, price }]) => [
    name,
    (Math.max(0, day[name] * DAYS - included) / MILLION) * price,
  ]);
  const bytes = bytesBefore + (ledger.bytes - bytesBefore) * LEDGER_DAYS;
  const storage = Math.max(0, bytes - STORAGE.included) * STORAGE.price;
  return { dollars: BASE + total(Object.fromEntries([...extras, ['storage', storage]])), gigabytes: bytes / 1e9 };
}

/** What of a day is more than the free plan has. */
export const beyondFree = (day) => Object.keys(FREE).filter((name) => day[name] > FREE[name]);
