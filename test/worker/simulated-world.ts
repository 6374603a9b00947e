import { env } from 'cloudflare:workers';
import { type Mailer, MailerBusy, MailerRefused, type Message, type Outcome } from '../../src/deliver/mailer';
import type { Hint } from '../../src/model';
import { connect, type Services } from '../../src/services';

/** What a step comes to: it is done; it fails before or after; the process dies before or after it. */
export type Fate = 'done' | 'fails before' | 'fails after' | 'dies before' | 'dies after';

/** One process: a tick or a run of the consumer. Each of its steps waits until the world lets it go on. */
export interface Process {
  name: string;
  isOver: boolean;
  isDead: boolean;
  /** Steps that it waits for: one, or several at once. */
  waiting: { what: string; goOn: (fate: Fate) => void }[];
  /** Told of each step that was done, a statement by its SQL. */
  onStep: (sql: string) => void;
}

class Death extends Error {}

/** Waits to be let go on, and does the step or not. */
async function step<T>(process: Process, wake: () => void, what: string, job: () => Promise<T>): Promise<T> {
  if (process.isDead) throw new Death('is dead');
  const fate = await new Promise<Fate>((goOn) => {
    process.waiting.push({ what, goOn });
    wake();
  });
  if (process.isDead) throw new Death('is dead');
  if (fate === 'dies before') process.isDead = true;
  if (fate.endsWith('before')) throw new Death(`${what}: ${fate}`);
  const result = await job();
  process.onStep(what);
  if (fate === 'dies after') process.isDead = true;
  if (fate.endsWith('after')) throw new Death(`${what}: ${fate}`);
  return result;
}

/** The real database, of which each call is a step of a process. */
function stepwiseDatabase(process: Process, wake: () => void): D1Database {
  const originals = new WeakMap<object, { statement: D1PreparedStatement; sql: string }>();
  const wrap = (statement: D1PreparedStatement, sql: string): D1PreparedStatement => {
    const wrapped = new Proxy(statement, {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => wrap(target.bind(...values), sql);
        const method = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => step(process, wake, sql, async () => Reflect.apply(method, target, args));
      },
    });
    originals.set(wrapped, { statement, sql });
    return wrapped;
  };
  return new Proxy(env.DB, {
    get(target, name) {
      if (name === 'prepare') return (sql: string) => wrap(target.prepare(sql), sql);
      if (name !== 'batch') return Reflect.get(target, name).bind(target);
      return (statements: D1PreparedStatement[]) => {
        const found = statements.map((statement) => originals.get(statement));
        const sql = found.map((each) => each?.sql).join(';\n');
        return step(process, wake, sql, () => target.batch(found.flatMap((each) => each?.statement ?? [])));
      };
    },
  });
}

/** What a provider does with a call. */
export type Answer = 'takes it' | 'busy' | 'refuses us' | 'defers it' | 'answer lost';

/**
 * A provider that may fail in each way between arrival and answer. With keys it is as Resend is: the same key sends nothing twice, is refused while
 * the first call is under way, and with other messages says that it was used.
 */
export function createSimulatedProvider(isKeyed: boolean, decide: () => Answer, onSent: (process: Process, message: Message) => void) {
  const used = new Map<string, { payload: string; by: Process; isAnswered: boolean }>();
  return (process: Process, wake: () => void): Mailer => ({
    name: 'simulated',
    most: isKeyed ? 3 : 1,
    isKeyed,
    async send(messages, key) {
      const payload = JSON.stringify(messages);
      const answer = decide();
      const known = await step(process, wake, 'the call arrives', async () => {
        if (answer === 'busy') throw new MailerBusy('429', 20);
        if (answer === 'refuses us') throw new MailerRefused('401');
        const known = isKeyed ? used.get(key) : undefined;
        if (known && !known.isAnswered && !known.by.isOver && !known.by.isDead) throw new MailerBusy('409 concurrent', null);
        if (known || answer === 'defers it') return known;
        // From here on the provider goes on by itself, whatever becomes of who asked.
        used.set(key, { payload, by: process, isAnswered: false });
        for (const message of messages) onSent(process, message);
        return undefined;
      });
      await step(process, wake, 'the answer comes', async () => {
        const call = used.get(key);
        if (call?.by === process) call.isAnswered = true;
        if (answer === 'answer lost') throw new Error('lost');
      });
      // Other messages under a known key: the key was used.
      if (known && known.payload !== payload) return messages.map((): Outcome => ({ state: 'sent', providerId: null }));
      if (!known && answer === 'defers it') return messages.map((): Outcome => ({ state: 'deferred', detail: '451' }));
      return messages.map((): Outcome => ({ state: 'sent', providerId: key }));
    },
  });
}

/** Processes that take turns by the world's will alone. */
export function createWorld(onStep: (process: Process, what: string) => void) {
  const processes: Process[] = [];
  let wake = () => {};
  const notify = () => wake();

  return {
    processes,
    /** Starts a process with services of its own. */
    start(
      name: string,
      mailerOf: (process: Process, wake: () => void) => Mailer,
      queue: (hints: readonly Hint[]) => void,
      job: (services: Services) => Promise<unknown>,
    ): void {
      const process: Process = { name, isOver: false, isDead: false, waiting: [], onStep: (what) => onStep(process, what) };
      const services = {
        ...connect({ ...env, DB: stepwiseDatabase(process, notify) }),
        mailer: mailerOf(process, notify),
        hints: { send: async (hints: readonly Hint[]) => (process.isDead ? undefined : queue(hints)) },
      };
      processes.push(process);
      const end = () => {
        process.isOver = true;
        processes.splice(processes.indexOf(process), 1);
        notify();
      };
      job(services).then(end, end);
    },
    /** Lets time pass inside each process until all wait for a step or are over. */
    async settle(): Promise<void> {
      while (processes.some(({ waiting }) => waiting.length === 0)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
