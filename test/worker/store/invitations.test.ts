import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tick } from '../../../src/jobs/tick';
import { createSubscriberStore } from '../../../src/store/subscribers';
import { CAPS } from '../../../src/store/subscription-mails';
import { keyOfAddress } from '../../../src/text/mail-address';
import { askFor, HOUR, later, listening, MINUTE, NOW, OTHER, WISHES } from '../subscribing';

afterEach(() => reset());

const store = createSubscriberStore(env.DB);
const DAY = 24 * HOUR;
let ids = 0;
beforeEach(() => {
  ids = 0;
});

/** Imports so many without a consent, who are to be asked. */
async function invite(count: number, wishes = WISHES): Promise<void> {
  const rows = Array.from({ length: count }, () => {
    const id = `f${(++ids).toString(16).padStart(19, '0')}`;
    const address = `invited${ids}@example.com`;
    const none = { pausedUntil: null, consentedAt: null, stoppedAt: null, stoppedBy: null };
    const given = { id, address, addressKey: keyOfAddress(address), hashes: [], wishes, createdAt: NOW.toISOString() };
    return { ...none, ...given, state: 'pending' as const, source: 'list' };
  });
  await store.import('daily', rows, true, NOW);
}

/** What the cron and the queue do with mails of sign-ups: the ids of those that went out. */
async function workOff(now: Date): Promise<string[]> {
  await store.askInvited(now);
  const claimed = await Promise.all((await store.waiting(now)).map((id) => store.claimConfirmation(id, now)));
  return claimed.flatMap((one) => one?.id ?? []);
}

test('a thousand who are to be asked are asked over days, each once, and never more than the caps allow beside the form', async () => {
  await invite(1000);
  const days: number[] = [];
  const asked = new Set<string>();
  let total = 0;
  for (let day = 0; day < 2; day++) {
    let today = 0;
    for (let hour = 0; hour < 24; hour++) {
      const mailed = await workOff(later(day * DAY + hour * HOUR));
      expect(mailed.length).toBeLessThanOrEqual(CAPS.invitedPerHour);
      for (const id of mailed) asked.add(id);
      today += mailed.length;
      await store.purge(later(day * DAY + hour * HOUR));
    }
    days.push(today);
    total += today;
  }
  expect([days, total, asked.size]).toEqual([[CAPS.invitedPerDay, 1000 - CAPS.invitedPerDay], 1000, 1000]);
});

test('the form goes on while an import is worked off', async () => {
  await invite(1000);
  for (let hour = 0; hour < 10; hour++) await workOff(later(hour * HOUR));
  const now = later(10 * HOUR);
  const id = await askFor(store, 'reader@example.com', {}, now);
  expect(await workOff(now)).toEqual([id]);
});

test('who is asked gets what the list said, and can confirm for a week from then on, not from the import', async () => {
  await invite(1, OTHER);
  const now = later(20 * DAY);
  await store.purge(now);
  const [id = ''] = await workOff(now);
  expect(await store.find(id)).toMatchObject({ asked: OTHER, askedAt: now.toISOString(), state: 'pending' });
  await store.purge(later(7 * DAY, now));
  expect(await store.confirm(id, null, later(7 * DAY, now))).toMatchObject({ state: 'confirmed', wishes: OTHER, source: 'list' });
});

test('who was asked and said nothing is forgotten after a week, and is not asked again', async () => {
  await invite(1);
  const [id = ''] = await workOff(NOW);
  expect(await workOff(later(6 * DAY))).toEqual([]);
  await store.purge(later(8 * DAY));
  expect(await store.find(id)).toEqual(null);
});

test('who could not be mailed in time is asked anew, and one whose mail was given back too', async () => {
  await invite(2);
  await store.askInvited(NOW);
  const [first = ''] = await store.waiting(NOW);
  await store.claimConfirmation(first, NOW);
  await store.release(first, NOW.toISOString());
  expect(await store.askInvited(later(3 * HOUR))).toEqual([]);
  expect(await workOff(later(4 * HOUR))).toHaveLength(2);
});

test('who stops or confirms by the form before their turn is not asked', async () => {
  await invite(2);
  const [stopped, confirmed] = ['f0000000000000000001', 'f0000000000000000002'];
  await store.stop(stopped, 'mail', NOW);
  await askFor(store, 'invited2@example.com', {}, NOW);
  await store.claimConfirmation(confirmed, NOW);
  await store.confirm(confirmed, null, NOW);
  expect(await workOff(later(MINUTE))).toEqual([]);
});

test('a request by the form opens no way to more mail: a stranger who types an invited address gets it the same one mail', async () => {
  await invite(1);
  const id = await askFor(store, 'invited1@example.com', { wishes: OTHER }, NOW);
  expect(await workOff(NOW)).toEqual([id]);
  await askFor(store, 'invited1@example.com', { wishes: OTHER }, later(HOUR));
  expect([await workOff(later(HOUR)), await workOff(later(5 * HOUR))]).toEqual([[], []]);
});

test('the cron hints those who are to be asked, where mail can go out', async () => {
  await invite(3);
  const off = listening({ mailer: null });
  await tick(off.services, NOW);
  const { services, hints } = listening();
  await tick(services, NOW);
  expect([off.hints.length, hints.map(({ kind }) => kind)]).toEqual([0, ['confirm', 'confirm', 'confirm']]);
});
