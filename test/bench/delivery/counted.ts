// Bindings that count what is asked of them, as Cloudflare's bill does.
import type { Hint } from '../../../src/model';

/** What was asked of the bindings since the start. */
export interface Counts {
  statements: number;
  rowsRead: number;
  rowsWritten: number;
  /** Keys, by the kind of record. */
  kvReads: Record<string, number>;
  kvWrites: Record<string, number>;
  /** Of both queues: pieces of 64 KB. */
  queued: number;
  taken: number;
  deleted: number;
}

export const counts: Counts = {
  statements: 0,
  rowsRead: 0,
  rowsWritten: 0,
  kvReads: {},
  kvWrites: {},
  queued: 0,
  taken: 0,
  deleted: 0,
};

/** An operation of a queue is of so many bytes at most, and a message has so many beside its own: https://developers.cloudflare.com/queues/platform/pricing/ */
const PIECE = 64_000;
const BESIDE = 100;
export const piecesOf = (hint: Hint) => Math.ceil((JSON.stringify(hint).length + BESIDE) / PIECE);

function countAnswer({ meta }: D1Result) {
  counts.statements += 1;
  counts.rowsRead += meta.rows_read;
  counts.rowsWritten += meta.rows_written;
}

/** An object whose methods are its own but for those that are given. */
function replace<T extends object>(object: T, methods: Record<string, unknown>): T {
  return new Proxy(object, {
    get(target, name) {
      if (Object.hasOwn(methods, name)) return methods[name as string];
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>();

function countStatement(statement: D1PreparedStatement): D1PreparedStatement {
  const all = async () => {
    const answer = await statement.all<Record<string, unknown>>();
    countAnswer(answer);
    return answer;
  };
  const counted = replace(statement, {
    bind: (...values: unknown[]) => countStatement(statement.bind(...values)),
    all,
    run: all,
    first: async (column?: string) => {
      const [row] = (await all()).results;
      return row === undefined ? null : column === undefined ? row : row[column];
    },
  });
  originals.set(counted, statement);
  return counted;
}

const countDatabase = (db: D1Database) =>
  replace(db, {
    prepare: (sql: string) => countStatement(db.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) => {
      const answers = await db.batch(statements.map((statement) => originals.get(statement) ?? statement));
      answers.forEach(countAnswer);
      return answers;
    },
  });

/** "v1:whole:daily:2026-03-04" is a whole. */
function countKeys(of: Record<string, number>, keys: string | string[]) {
  for (const key of [keys].flat()) {
    const kind = key.split(':')[1] ?? '';
    of[kind] = (of[kind] ?? 0) + 1;
  }
}

const countKv = (kv: KVNamespace) => {
  const reading =
    (method: (...args: never[]) => unknown) =>
    (key: string | string[], ...rest: unknown[]) => {
      countKeys(counts.kvReads, key);
      return method.call(kv, ...([key, ...rest] as never[]));
    };
  return replace(kv, {
    get: reading(kv.get),
    getWithMetadata: reading(kv.getWithMetadata),
    put: (key: string, ...rest: [string, KVNamespacePutOptions]) => {
      countKeys(counts.kvWrites, key);
      return kv.put(key, ...rest);
    },
  });
};

const countQueue = (queue: Queue<Hint>) =>
  replace(queue, {
    sendBatch: (messages: Iterable<MessageSendRequest<Hint>>) => {
      const list = [...messages];
      for (const { body } of list) counts.queued += piecesOf(body);
      return queue.sendBatch(list);
    },
  });

const known = new WeakMap<Env, Env>();

/** The bindings, counted; the same for the same environment. */
export function countBindings(env: Env): Env {
  const counted = known.get(env) ?? {
    ...env,
    DB: countDatabase(env.DB),
    KV: countKv(env.KV),
    HINTS: countQueue(env.HINTS),
    SOURCE_HINTS: countQueue(env.SOURCE_HINTS),
  };
  known.set(env, counted);
  return counted;
}
