// The Worker as it is, over bindings that count, and beside it what the bench asks for: hints are kept, and worked off one by one.
import worker from '../../../src/index';
import type { Hint, NewsSource } from '../../../src/model';
import { open } from '../../../src/services';
import { countBindings, counts } from '../delivery/counted';
import { hostOf } from './hosts.mjs';

let queued: Hint[] = [];
let subrequests = 0;

const known = new WeakMap<Env, Env>();

/** Calls of the second Worker are counted, hints are kept. */
function bindingsOf(env: Env): Env {
  const reader = new Proxy(env.READER, {
    get: (target, name) => {
      const method = Reflect.get(target, name);
      return (...args: unknown[]) => {
        subrequests += 1;
        return Reflect.apply(method as (...args: unknown[]) => unknown, target, args);
      };
    },
  });
  const keep = {
    sendBatch: async (messages: Iterable<MessageSendRequest<Hint>>) => void queued.push(...[...messages].map(({ body }) => body)),
  } as unknown as Queue<Hint>;
  const made = known.get(env) ?? { ...countBindings(env), READER: reader, HINTS: keep, SOURCE_HINTS: keep };
  known.set(env, made);
  return made;
}

const total = (byKind: Record<string, number>) => Object.values(byKind).reduce((sum, count) => sum + count, 0);
const now = () => ({
  statements: counts.statements,
  rowsRead: counts.rowsRead,
  rowsWritten: counts.rowsWritten,
  kvReads: total(counts.kvReads),
  kvWrites: total(counts.kvWrites),
  calls: subrequests,
});

/** What one invocation cost. */
async function cost(job: () => Promise<unknown>) {
  const before = now();
  await job();
  const after = now();
  return Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - before[name as keyof typeof before]]));
}

/** Sources that are due. */
async function seed(env: Env, port: string, many: number, at: Date) {
  const { sources } = await open(env);
  const list = Array.from(
    { length: many },
    (_, i): NewsSource => ({
      ...{ id: `source-${i}`, name: `Source ${i}`, language: null, country: null, ownership: null },
      ...{
        feed: `http://${hostOf(i)}:${port}/feeds/${i}?now=${at.getTime()}`,
        every: 240,
        keep: null,
        drop: null,
        senders: [],
        paused: false,
        origin: 'api',
      },
    }),
  );
  await sources.saveAll(list, at);
}

export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    const at = new Date(Number(searchParams.get('at')));
    if (pathname === '/seed') {
      await seed(env, searchParams.get('port') ?? '', Number(searchParams.get('many')), at);
      return Response.json({});
    }
    if (pathname === '/tick') {
      const spent = await cost(async () => worker.scheduled({ scheduledTime: at.getTime() } as ScheduledController, bindingsOf(env)));
      return Response.json({ cost: spent, queued: queued.length });
    }
    if (pathname === '/settle') {
      queued = [];
      await env.DB.prepare("UPDATE feed_items SET state = 'stored', item = NULL").run();
      return Response.json({});
    }
    const body = queued.shift();
    if (!body) return Response.json(null);
    let isDone = false;
    const ack = () => {
      isDone = true;
    };
    const message = { body, timestamp: new Date(), ack, retry: () => {} };
    const spent = await cost(() => worker.queue({ messages: [message] } as unknown as MessageBatch<Hint>, bindingsOf(env)));
    return Response.json({ kind: body.kind, cost: spent, isDone });
  },
} satisfies ExportedHandler<Env>;
