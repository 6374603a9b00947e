import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test } from 'vitest';
import { createSubscriberStore } from '../../../src/store/subscribers';
import { CAPS } from '../../../src/store/subscription-mails';
import { askFor, HOUR, later, MINUTE, NOW, OTHER, subscribed } from '../subscribing';

afterEach(() => reset());

const store = createSubscriberStore(env.DB);
const DAY = 24 * HOUR;

/** Rows of so many addresses, to each of which a mail went out, the first one at an instant and the others a second apart. */
async function mailed(count: number, from: Date): Promise<void> {
  const rows = Array.from({ length: count }, (_, i) => ({
    id: `${from.getTime()}-${i}`,
    mailedAt: later(i * 1000, from).toISOString(),
  }));
  await env.DB.prepare(
    `INSERT INTO subscribers (id, edition, address, address_key, state, leaders, topics, choice, language, schedule, source, created_at, mailed_at)
     SELECT value ->> 'id', 'daily', value ->> 'id', value ->> 'id', 'confirmed', '[]', '[]', 'all', 'en', 'daily - UTC', 'page', '', value ->> 'mailedAt' FROM json_each(?)`,
  )
    .bind(JSON.stringify(rows))
    .run();
}

describe('a confirmation mail', () => {
  test('is claimed once, however often its hint comes', async () => {
    const id = await askFor(store, 'reader@example.com', { wishes: OTHER });
    const claims = await Promise.all([1, 2, 3].map((ms) => store.claimConfirmation(id, later(ms))));
    expect(claims.filter((claim) => claim !== null)).toEqual([expect.objectContaining({ id, asked: OTHER, state: 'pending' })]);
    expect(await store.claimConfirmation(id, later(MINUTE))).toEqual(null);
  });

  test('is owed to who asked and was not mailed yet, and to nobody else', async () => {
    const id = await askFor(store, 'reader@example.com');
    const waiting = await askFor(store, 'waiting@example.com', {}, later(MINUTE));
    await store.claimConfirmation(id, later(MINUTE));
    await subscribed(store, 'confirmed@example.com');
    expect(await store.waiting(later(2 * MINUTE))).toEqual([waiting]);
  });

  test('goes out once in a day for an address, and a request of that day gets none later', async () => {
    const id = await askFor(store, 'reader@example.com');
    await store.claimConfirmation(id, NOW);
    await askFor(store, 'reader@example.com', {}, later(DAY - 1));
    for (const now of [later(DAY - 1), later(DAY), later(DAY + HOUR)]) {
      expect([await store.claimConfirmation(id, now), await store.waiting(now)]).toEqual([null, []]);
    }
    await askFor(store, 'reader@example.com', {}, later(DAY));
    expect(await store.waiting(later(DAY))).toEqual([id]);
    expect((await store.claimConfirmation(id, later(DAY)))?.id).toEqual(id);
  });

  test('waits for three hours and no longer', async () => {
    const id = await askFor(store, 'reader@example.com');
    expect(await store.waiting(later(3 * HOUR))).toEqual([id]);
    expect([await store.waiting(later(3 * HOUR + 1)), await store.claimConfirmation(id, later(3 * HOUR + 1))]).toEqual([[], null]);
  });

  test('goes to readers who ask anew and to those who come back, and not to an address that gets no mail', async () => {
    for (const state of ['confirmed', 'unsubscribed', 'suppressed'] as const) {
      await subscribed(store, `${state}@example.com`, state);
      await askFor(store, `${state}@example.com`, {}, later(MINUTE));
    }
    const [reader, back] = await Promise.all(['confirmed', 'unsubscribed'].map((name) => store.findByAddress(`${name}@example.com`)));
    expect((await store.waiting(later(MINUTE))).sort()).toEqual([reader?.id, back?.id].sort());
    const lost = await store.findByAddress('suppressed@example.com');
    expect(await store.claimConfirmation(lost?.id ?? '', later(MINUTE))).toEqual(null);
  });

  test('that was given back is claimed again, and not by who has an older claim', async () => {
    const id = await askFor(store, 'reader@example.com');
    await store.claimConfirmation(id, later(1));
    await store.release(id, later(1).toISOString());
    expect(await store.waiting(later(MINUTE))).toEqual([id]);
    expect((await store.claimConfirmation(id, later(MINUTE)))?.mailedAt).toEqual(later(MINUTE).toISOString());
    await store.release(id, later(1).toISOString());
    expect(await store.claimConfirmation(id, later(2 * MINUTE))).toEqual(null);
  });
});

describe('the caps', () => {
  test(`let ${CAPS.perHour} mails out in an hour, and the next when the first is an hour old`, async () => {
    await mailed(CAPS.perHour - 1, later(-59 * MINUTE));
    const [one, two] = [await askFor(store, 'one@example.com'), await askFor(store, 'two@example.com')];
    expect(await store.waiting(NOW)).toEqual([one]);
    const claims = await Promise.all([store.claimConfirmation(one, NOW), store.claimConfirmation(two, NOW)]);
    expect(claims.filter((claim) => claim !== null).length).toEqual(1);
    const late = claims[0] ? two : one;
    expect([await store.waiting(later(MINUTE - 1)), await store.claimConfirmation(late, later(MINUTE - 1))]).toEqual([[], null]);
    expect(await store.waiting(later(MINUTE))).toEqual([late]);
    expect((await store.claimConfirmation(late, later(MINUTE)))?.id).toEqual(late);
  });

  test(`let ${CAPS.perDay} mails out in a day, and the next when the first is a day old`, async () => {
    await mailed(CAPS.perDay, later(MINUTE - DAY));
    const id = await askFor(store, 'reader@example.com');
    expect([await store.waiting(NOW), await store.claimConfirmation(id, NOW)]).toEqual([[], null]);
    expect(await store.waiting(later(MINUTE))).toEqual([id]);
    expect((await store.claimConfirmation(id, later(MINUTE)))?.id).toEqual(id);
  });

  test('hold for links to settings too', async () => {
    const id = await subscribed(store, 'reader@example.com');
    await mailed(CAPS.perHour, later(-59 * MINUTE));
    expect(await store.claimPreferences(id, NOW)).toEqual(null);
    expect((await store.claimPreferences(id, later(MINUTE)))?.id).toEqual(id);
  });

  test('let three spellings of one mailbox through in a day, and others meanwhile', async () => {
    const spellings = [
      'ann.lee@example.com',
      'annlee@example.com',
      'a.n.n.lee+1@example.com',
      'AnnLee+2@example.com',
      'ann.lee+3+4@example.com',
    ];
    const others = ['annlee@example.org', 'bob+annlee@example.com', '+ann@example.com', '+bob@example.com'];
    const claims: string[] = [];
    for (const address of [...spellings, ...others]) {
      const id = await askFor(store, address);
      if (await store.claimConfirmation(id, later(MINUTE))) claims.push(address);
    }
    expect(claims).toEqual([...spellings.slice(0, 3), ...others]);
    expect(await store.waiting(later(2 * MINUTE))).toEqual([]);
    const fourth = await askFor(store, spellings[3] ?? '', {}, later(2 * DAY));
    expect(await store.waiting(later(2 * DAY))).toEqual([fourth]);
    const plan = await env.DB.prepare("EXPLAIN QUERY PLAN SELECT count(*) FROM subscribers WHERE mailbox = 'a' AND mailed_at > 'b'").all();
    expect(plan.results.map(({ detail }) => detail)).toEqual([
      'SEARCH subscribers USING INDEX subscribers_by_mailbox (mailbox=? AND mailed_at>?)',
    ]);
  });

  test('leave the oldest request first, no more than there is room for', async () => {
    await mailed(CAPS.perHour - 2, later(-30 * MINUTE));
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) ids.push(await askFor(store, `reader${i}@example.com`, {}, later(-i * 1000)));
    expect(await store.waiting(NOW)).toEqual(ids.reverse().slice(0, 2));
  });

  test('are counted by an index, and what waits is found by another', async () => {
    const counted = 'SELECT count(*) FROM subscribers WHERE mailed_at > ?1';
    const waiting = 'SELECT id FROM subscribers WHERE asked IS NOT NULL AND asked_at >= ?1 ORDER BY asked_at';
    const plans = await env.DB.batch<{ detail: string }>(
      [counted, waiting].map((sql) => env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`).bind(NOW.toISOString())),
    );
    expect(plans.map(({ results }) => results.map(({ detail }) => detail))).toEqual([
      ['SEARCH subscribers USING COVERING INDEX subscribers_by_mailing (mailed_at>?)'],
      ['SEARCH subscribers USING INDEX subscribers_waiting (asked_at>?)'],
    ]);
  });
});

describe('a link to settings', () => {
  test('goes once in a day to readers and to those who stopped, and to nobody else', async () => {
    const claimed: string[] = [];
    for (const state of ['confirmed', 'unsubscribed', 'suppressed'] as const) {
      const id = await subscribed(store, `${state}@example.com`, state);
      if (await store.claimPreferences(id, NOW)) claimed.push(state);
      expect(await store.claimPreferences(id, later(DAY - 1))).toEqual(null);
    }
    expect(claimed).toEqual(['confirmed', 'unsubscribed']);
    const pending = await askFor(store, 'pending@example.com');
    expect(await store.claimPreferences(pending, NOW)).toEqual(null);
    const reader = await store.findByAddress('confirmed@example.com');
    expect((await store.claimPreferences(reader?.id ?? '', later(DAY)))?.id).toEqual(reader?.id);
  });
});
