import { tick } from '../../../src/jobs/tick';
import { work } from '../../../src/jobs/work';
import type { Hint } from '../../../src/model';
import type { Services } from '../../../src/services';
import { createDice } from '../../dice';
import type { StrangeAnswer } from '../../servers/strange-answer';
import type { StrangeSite } from '../../servers/strange-site';
import { feeding, newSite } from '../feeding';
import { listed } from '../listing';
import { FORMATS, HOUR, type Hours, pageOf, START, timeOf } from './items';
import type { WeekSource } from './sources';

const A_TICK = 5 * 60_000;
const MINUTE = 60_000;
const DAYS = 7;
/** A hint that fails comes again after a minute, so often. */
const RETRIES = 3;

const pathOf = ({ id }: WeekSource) => `/feeds/${id}`;

/** What a feed's addresses answer at a moment. */
function answersOf(source: WeekSource, now: Hours): Record<string, StrangeAnswer> {
  const { fault, leads, format, items, sent, validates } = source;
  if (fault && now >= fault.from && now < fault.to) return { [pathOf(source)]: fault.answer };
  const shown = { ...FORMATS[format](items, now), ...sent };
  if (validates) shown.headers = { ...shown.headers, etag: `"${items.filter(({ at }) => at <= now).length}"` };
  if (!leads) return { [pathOf(source)]: { ...shown, validates } };
  return { [pathOf(source)]: { status: leads.status, headers: { location: `/new/${source.id}` } }, [`/new/${source.id}`]: shown };
}

/** A site whose answers are told only where they have changed. */
function createTeller(site: StrangeSite) {
  const told = new Map<string, string>();
  return async (answers: Record<string, StrangeAnswer | StrangeAnswer[]>) => {
    const fresh = Object.entries(answers).filter(([path, answer]) => told.get(path) !== JSON.stringify(answer));
    for (const [path, answer] of fresh) told.set(path, JSON.stringify(answer));
    if (fresh.length) await site.answer(Object.fromEntries(fresh));
  };
}

/** Whether a tick has anything to do about sources: those that have not are passed over. */
async function isAnythingDue({ feedItems, pageChecks, polls }: Services, now: Date): Promise<boolean> {
  const found = await Promise.all([polls.due(now, 1), feedItems.waiting(now, 1), pageChecks.isAnyDue(now)]);
  return found.some((each) => each === true || (Array.isArray(each) && each.length > 0));
}

/**
 * Lives through seven days of ticks: hints are lost, doubled, late and come in any order, and our own stores fail now and then. Each asking is marked
 * with the simulated time.
 */
export async function liveWeek(sources: readonly WeekSource[], seed: number) {
  const dice = createDice(seed);
  const oneIn = (n: number) => dice() * n < 1;
  const [open, closed] = [await newSite(), await newSite()];
  const siteOf = (source: WeekSource) => (source.isClosed ? closed : open);
  const tellers = new Map([open, closed].map((site) => [site, createTeller(site)]));
  const tell = async (now: Hours) => {
    for (const site of [open, closed]) {
      const answers = sources.filter((source) => siteOf(source) === site).map((source) => answersOf(source, now));
      await tellers.get(site)?.(Object.assign({}, ...answers));
    }
  };
  await open.answer(
    Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`/chain/${n}`, { status: 302, headers: { location: `/chain/${n + 1}` } }])),
  );
  await closed.answer({ '/robots.txt': { body: 'User-agent: *\nDisallow: /\nAllow: /feeds/' } });
  for (const source of sources) {
    await siteOf(source).answer(Object.fromEntries(source.items.map((item) => [`/${item.key}`, pageOf(item)])));
  }

  const services = feeding();
  const list = sources.map((source) => listed(source.id, siteOf(source).url + pathOf(source), { every: source.every, ...source.entry }));
  await services.sources.saveAll(list, timeOf(0));
  const save: typeof services.articles.save = (...args) =>
    oneIn(30) ? Promise.reject(new Error('KV fails')) : services.articles.save(...args);
  const shaky = { ...services, articles: { ...services.articles, save } };

  let queue: { hint: Hint; at: number; tries: number }[] = [];
  const counts = { ticks: 0, hints: 0, lost: 0, doubled: 0, failed: 0 };
  const enqueue = (now: number) => {
    for (const hint of services.queued.splice(0)) {
      counts.hints++;
      const copies = oneIn(10) ? 0 : oneIn(6) ? 2 : 1;
      if (copies === 0) counts.lost++;
      if (copies === 2) counts.doubled++;
      for (let i = 0; i < copies; i++) queue.push({ hint, at: now + dice() * (oneIn(20) ? 40 : 4) * MINUTE, tries: 0 });
    }
  };
  const consume = async ({ hint, at, tries }: (typeof queue)[number]) => {
    const now = new Date(at);
    await Promise.all([open, closed].map((site) => site.mark(now.toISOString())));
    try {
      await work(shaky, hint, () => now);
    } catch {
      counts.failed++;
      if (tries < RETRIES) queue.push({ hint, at: at + MINUTE, tries: tries + 1 });
    }
    enqueue(at);
  };

  for (let at = START; at <= START + DAYS * 24 * HOUR; at += A_TICK) {
    const now = new Date(at);
    await tell((at - START) / HOUR);
    if (at % HOUR === HOUR / 2 || at % HOUR === HOUR / 2 + A_TICK || (await isAnythingDue(services, now))) {
      counts.ticks++;
      await tick(services, now);
      enqueue(at);
    }
    for (let due = queue.filter((each) => each.at < at + A_TICK); due.length > 0; due = queue.filter((each) => each.at < at + A_TICK)) {
      const next = due.reduce((first, each) => (each.at < first.at ? each : first));
      queue = queue.filter((each) => each !== next);
      await consume(next);
    }
  }
  return { services, open, closed, siteOf, pathOf, counts };
}
