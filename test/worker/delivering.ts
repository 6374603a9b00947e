import { env } from 'cloudflare:workers';
import { type Mailer, MailerBusy, MailerRefused, type Message, type Outcome } from '../../src/deliver/mailer';
import { tick } from '../../src/jobs/tick';
import { work } from '../../src/jobs/work';
import type { Choice, DeliveryState, Hint, Wishes } from '../../src/model';
import { connect, type Services } from '../../src/services';
import { keyOfAddress } from '../../src/text/mail-address';

/** 06:35 on 22 February in Ha Noi: the briefing of Saturday the 21st is due for five minutes. */
export const DUE = new Date('2026-02-21T23:35:00Z');
export const DATE = '2026-02-21';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const later = (ms: number) => new Date(DUE.getTime() + ms);

const WISHES: Wishes = { choice: null, frequency: 'daily', language: 'en', hour: null, timeZone: 'Asia/Ho_Chi_Minh' };

/** What a call of the mailer is to come to, instead of being sent. */
export type Fault = 'busy' | 'refused' | 'crash before' | 'crash after' | Outcome;

/** A mailer that keeps what it sent, and fails by order. With a key the same call sends nothing twice. */
export function createRecordingMailer(isKeyed: boolean, most = 3) {
  const calls = new Map<string, { payload: string; outcomes: Outcome[] }>();
  const mailer = {
    name: 'recording',
    most: isKeyed ? most : 1,
    isKeyed,
    /** Every message that went out. */
    sent: [] as Message[],
    keys: [] as string[],
    /** What the next calls come to, in order. */
    faults: [] as Fault[],
    async send(messages: readonly Message[], key: string): Promise<Outcome[]> {
      mailer.keys.push(key);
      const fault = mailer.faults.shift();
      if (fault === 'busy') throw new MailerBusy('too many requests', 60);
      if (fault === 'refused') throw new MailerRefused('the key is wrong');
      if (fault === 'crash before') throw new Error('the connection broke');
      if (typeof fault === 'object') return messages.map(() => fault);
      const payload = JSON.stringify(messages);
      const known = isKeyed ? calls.get(key) : undefined;
      if (!known) mailer.sent.push(...messages);
      const outcomes = known?.outcomes ?? messages.map((): Outcome => ({ state: 'sent', providerId: `id-${mailer.sent.length}` }));
      calls.set(key, { payload, outcomes });
      if (fault === 'crash after') throw new Error('the answer was lost');
      return outcomes;
    },
    /** Whom mail went to, sorted. */
    recipients: () => mailer.sent.map(({ to }) => to).sort(),
  };
  return mailer satisfies Mailer;
}

export type RecordingMailer = ReturnType<typeof createRecordingMailer>;

/** Services over the real stores; hints are kept, to be worked off by hand. */
export function servicesWith(mailer: Mailer | null, bindings: Partial<Cloudflare.Env> = {}): Services & { queued: Hint[] } {
  const queued: Hint[] = [];
  return { ...connect({ ...env, ...bindings }), mailer, queued, hints: { send: async (hints) => void queued.push(...hints) } };
}

export type TestServices = ReturnType<typeof servicesWith>;

let ids = 0;

/** Somebody who confirmed. The id tells the order in which they came. */
export async function reader(
  { subscribers }: Services,
  address: string,
  wishes: Partial<Wishes> = {},
  now = new Date('2026-02-01T00:00:00Z'),
): Promise<string> {
  const id = (++ids).toString(16).padStart(20, '0');
  const request = { id, edition: 'daily', address, addressKey: keyOfAddress(address), wishes: { ...WISHES, ...wishes }, source: 'test' };
  await subscribers.ask(request, now);
  await subscribers.confirm(id, null, now);
  return id;
}

export const change = ({ subscribers }: Services, id: string, wishes: Partial<Wishes>) => subscribers.change(id, { ...WISHES, ...wishes });

export const follows = (...leaders: string[]): { choice: Choice } => ({ choice: { leaders, topics: [] } });

/** Works off every hint that was queued, and those that this queues; what fails or waits is left to a later tick. */
export async function workOff(services: TestServices, now = DUE): Promise<void> {
  for (let hint = services.queued.shift(); hint; hint = services.queued.shift()) {
    const since = Date.parse(hint.at);
    await work(services, hint, () => new Date(Math.max(since, now.getTime()))).catch(() => {});
  }
}

/** A tick, and all the work that it hints. */
export async function tickAndWork(services: TestServices, now = DUE): Promise<void> {
  await tick(services, now);
  await workOff(services, now);
}

/** How many rows of the ledger are in each state. */
export const states = ({ deliveries }: Services, date = DATE): Promise<Partial<Record<DeliveryState, number>>> =>
  deliveries.counts('daily', date);

export async function rows(date = DATE) {
  const { results } = await env.DB.prepare(
    `SELECT address, deliveries.state, rendering, due_at AS dueAt, not_before AS notBefore, attempts, detail FROM deliveries
     LEFT JOIN subscribers ON id = subscriber WHERE date = ? ORDER BY address`,
  )
    .bind(date)
    .all<{
      address: string;
      state: DeliveryState;
      rendering: string;
      dueAt: string;
      notBefore: string;
      attempts: number;
      detail: string | null;
    }>();
  return results;
}

export const mailOf = (date = DATE) => env.DB.prepare('SELECT mail FROM runs WHERE date = ?').bind(date).first<string | null>('mail');
