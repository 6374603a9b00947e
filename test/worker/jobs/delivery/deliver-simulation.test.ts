import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hintWork } from '../../../../src/jobs/hint-work';
import { eraseSubscriber } from '../../../../src/jobs/subscribers/change-subscriber';
import { tick } from '../../../../src/jobs/tick';
import { work } from '../../../../src/jobs/work';
import type { Hint, Wishes } from '../../../../src/model';
import { connect } from '../../../../src/services';
import { createDice } from '../../../dice';
import { change, DUE, follows, MINUTE, reader, rows, servicesWith } from '../../delivering';
import { clear, report, send } from '../../send';
import { type Answer, createSimulatedProvider, createWorld, type Fate, type Process } from '../../simulated-world';

/**
 * Each seed is another day of crashes, lost and doubled hints, moods of the provider and of readers. On the first day a reader is left out of a call whose
 * answer is lost; on the second a slow process and another send one batch.
 */
const SEEDS = [14, 19, 1, 2, 3, 4, 5, 6];
const READERS = 9;
const CHOICES: Partial<Wishes>[] = [{}, {}, {}, { language: 'fr' }, follows('emmanuel-macron'), { hour: '07:00' }];

beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  for (const n of [1, 2, 3]) await send('/api/articles', { body: report(n) });
});
afterEach(clear);

interface Reader {
  id: string;
  address: string;
  /** Has not ended, nor paused. */
  wantsMail: boolean;
  /** As mails are told apart: language and what stands in the foot. */
  wants: Partial<Wishes>;
  mails: { language: string; follows: boolean }[];
  /** Nothing that readers do was done. */
  isUntouched: boolean;
}

/** Lives through a day by the dice, until nothing moves any more. */
async function simulate(seed: number, isKeyed: boolean) {
  const dice = createDice(seed);
  const oneIn = (n: number) => dice() * n < 1;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T;

  const plain = connect(env);
  const readers = new Map<string, Reader>();
  for (let i = 0; i < READERS; i++) {
    const wants = pick(CHOICES);
    const address = `r${i}@example.com`;
    const id = await reader(plain, address, wants);
    readers.set(address, { id, address, wantsMail: true, wants, mails: [], isUntouched: true });
  }
  const quiet = servicesWith({ name: 'none', most: 1, isKeyed, send: async () => [] });
  let now = DUE.getTime();
  await tick(quiet, DUE);
  const queue: Hint[] = [...quiet.queued];

  const faults: string[] = [];
  const fault = (text: string) => faults.push(`${text} (seed ${seed}, ${isKeyed ? 'keyed' : 'unkeyed'})`);
  let chaos = true;
  let losses = 0;
  /** What each process saw of the readers when it read them last, and whether the claim before was of a batch whose lease ran out. */
  const seen = new WeakMap<Process, { readers: Map<string, Reader>; isAgain: boolean }>();
  const world = createWorld((process, what) => {
    if (what.includes("UPDATE deliveries SET state = 'claimed'")) seen.set(process, { readers: new Map(), isAgain: false });
    if (what.includes('SET not_before = ?5')) seen.set(process, { readers: new Map(), isAgain: true });
    const saw = seen.get(process);
    if (saw && what.includes('FROM subscribers WHERE id IN')) saw.readers = new Map([...readers].map(([key, each]) => [key, { ...each }]));
  });

  const decide = (): Answer => {
    if (!chaos) return 'takes it';
    const answer = pick<Answer>([
      'takes it',
      'takes it',
      'takes it',
      'takes it',
      'busy',
      'refuses us',
      'answer lost',
      isKeyed ? 'busy' : 'defers it',
    ]);
    if (answer === 'answer lost') losses++;
    return answer;
  };
  const provider = createSimulatedProvider(isKeyed, decide, (process, { to, html }) => {
    const who = readers.get(to);
    const saw = seen.get(process)?.readers.get(to);
    if (!who || !saw) return fault(`${to} got mail and was not read before`);
    const mail = { language: /<html lang="(\w+)"/.exec(html)?.[1] ?? '', follows: /you follow|vous suivez/.test(html) };
    who.mails.push(mail);
    if (who.mails.length > 1) fault(`${to} got mail twice`);
    if (!saw.wantsMail) fault(`${to} got mail after the end`);
    const wanted = { language: saw.wants.language ?? 'en', follows: saw.wants.choice !== undefined };
    const isOther = wanted.language !== mail.language || wanted.follows !== mail.follows;
    if (isOther && !seen.get(process)?.isAgain) fault(`${to} got ${JSON.stringify(mail)} and not ${JSON.stringify(wanted)}`);
  });

  const queueUp = (hints: readonly Hint[]) => {
    for (const hint of hints) {
      if (chaos && oneIn(8)) continue;
      queue.push(hint, ...(chaos && oneIn(3) ? [hint] : []));
    }
  };
  const consume = (hint: Hint) => {
    const queuedAt = now;
    const lag = chaos && oneIn(3) ? 11 * MINUTE : 0;
    const clock = () => new Date(Date.parse(hint.at) + Math.max(0, now - Math.max(queuedAt, Date.parse(hint.at))) - lag);
    world.start('consumer', provider, queueUp, (services) => work(services, hint, clock));
  };
  const startTick = () => {
    const at = new Date(now);
    world.start('tick', provider, queueUp, (services) => hintWork(services, at));
  };
  const touch = async () => {
    const who = pick([...readers.values()]);
    who.isUntouched = false;
    const deed = Math.floor(dice() * 7);
    if (deed === 0) await plain.subscribers.stop(who.id, 'link', new Date(now));
    if (deed === 1) await plain.subscribers.pause(who.id, '2026-03-01');
    if (deed === 2) {
      const subscriber = await plain.subscribers.find(who.id);
      if (subscriber) await eraseSubscriber(plain, subscriber, new Date(now));
    }
    if (deed <= 2) who.wantsMail = false;
    else {
      who.wants = pick(CHOICES);
      await change(plain, who.id, who.wants);
    }
  };
  const fateOf = (what: string): Fate => {
    if (!chaos || !oneIn(/the answer|outcomes/.test(what) ? 6 : 25)) return 'done';
    const fate = pick<Fate>(['fails before', 'fails after', 'dies before', 'dies after']);
    if (/deliveries|subscribers|call|answer/.test(what)) losses++;
    return fate;
  };

  await touch();
  await touch();
  for (let turn = 0; turn < 160 || world.processes.length > 0; turn++) {
    await world.settle();
    const waiting = world.processes.flatMap(({ waiting }) => waiting.map((each) => ({ each, waiting })));
    const most = chaos ? 3 : 1;
    if (turn === 160) chaos = false;
    now += oneIn(30) ? dice() * 12 * MINUTE : dice() * 2000;
    if (chaos && oneIn(20)) await touch();
    if (turn < 160 && world.processes.length < most && (oneIn(3) || waiting.length === 0)) {
      if (oneIn(8)) queue.push(...queue.splice(Math.floor(dice() * queue.length), 1));
      const hint = queue.shift();
      if (hint && !oneIn(6)) consume(hint);
      else startTick();
    } else if (waiting.length > 0) {
      const { each, waiting: list } = pick(waiting);
      list.splice(list.indexOf(each), 1);
      each.goOn(fateOf(each.what));
    }
  }

  // The storm is over: a tick each five minutes.
  chaos = false;
  const finish = async () => {
    while (world.processes.length > 0) {
      await world.settle();
      for (const { waiting } of world.processes) for (const each of waiting.splice(0)) each.goOn('done');
    }
  };
  for (let i = 0; i < 24 && (i < 8 || (await env.DB.prepare('SELECT 1 FROM deliveries WHERE settled_at IS NULL').first())); i++) {
    now += 5 * MINUTE;
    startTick();
    await finish();
    for (let hint = queue.shift(); hint; hint = queue.shift()) {
      consume(hint);
      await finish();
    }
  }
  return { faults, readers: [...readers.values()], losses, fault };
}

test.each(
  SEEDS.flatMap(
    (seed) =>
      [
        [seed, true],
        [seed, false],
      ] as const,
  ),
)(
  'day %i, provider with keys: %s: each reader gets one mail, and the ledger tells the truth',
  async (seed, isKeyed) => {
    const { faults, readers, losses, fault } = await simulate(seed, isKeyed);
    const ledger = await rows();
    for (const { address, state, detail } of ledger) {
      const who = readers.find((each) => each.address === address);
      const mails = who?.mails.length;
      if (state === 'pending' || state === 'claimed') fault(`${address} is still ${state}`);
      if (!who) continue;
      if (state === 'sent' && mails !== 1) fault(`${address} is sent and got ${mails}`);
      if (['stopped', 'empty', 'late', 'failed'].includes(state) && mails !== 0) fault(`${address} is ${state} and got ${mails}`);
      if (who.isUntouched && state !== 'sent' && (isKeyed || state !== 'uncertain')) fault(`${address} is ${state} (${detail})`);
    }
    // The row of somebody erased tells nobody's fate.
    const uncertain = ledger.filter(({ state, address }) => state === 'uncertain' && address !== null).length;
    if (!isKeyed && uncertain > losses) fault(`${uncertain} are uncertain of ${losses} losses`);
    expect(faults).toEqual([]);
  },
  60_000,
);
