import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mendArticles } from '../../../../src/jobs/articles/mend-articles';
import { storeArticle } from '../../../../src/jobs/articles/store-article';
import { tick } from '../../../../src/jobs/tick';
import { createRecordingMailer, DUE, HOUR, later, reader, servicesWith, tickAndWork } from '../../delivering';
import { failing } from '../../failing';
import { briefed, briefingOf, CORRECTED, DAY, FIRST, NEXT, post, railway, rows } from '../../railway';
import { clear, send } from '../../send';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(clear);

const services = () => servicesWith(null);
const isPublished = () => env.DB.prepare('SELECT min(revision = published_revision) AS is_published FROM runs').first('is_published');

test('a reader is mailed the briefing once, however often it is corrected, and reads of the correction in the next', async () => {
  await post(railway(FIRST));
  const mailer = createRecordingMailer(true);
  const to = servicesWith(mailer);
  await reader(to, 'reader@example.com');
  await tickAndWork(to, DUE);
  expect(mailer.sent.map(({ text }) => text.includes('3 billion'))).toEqual([true]);
  await post(railway(CORRECTED), { now: later(2 * HOUR) });
  await post(railway(FIRST.replace('3 billion', '7 billion')), { now: later(3 * HOUR) });
  for (let hours = 2; hours <= 24; hours += 2) await tickAndWork(to, later(hours * HOUR));
  expect(mailer.sent).toHaveLength(2);
  const [, next] = mailer.sent;
  expect(next?.subject).toContain('Corrected after the briefing of 21 February: Chancellor Merz announces a railway');
  expect(next?.text).toContain('Corrected after the briefing of 21 February');
  expect(next?.text.replaceAll(/\s+/g, ' ')).toMatch(/Was: [^:]*3 billion dollars\. Now: [^:]*7 billion dollars\./);
  expect(await briefed([DAY, NEXT])).toEqual([1]);
});

test('where publishing again was broken off, a tick finishes it', async () => {
  await post(railway(FIRST));
  await tick(services(), DUE);
  const bindings = { DB: failing(env.DB, 'batch', 2) };
  expect((await send('/api/articles', { body: railway(CORRECTED), bindings, now: later(HOUR) })).status).toEqual(500);
  expect(await isPublished()).toEqual(0);
  await tick(services(), later(2 * HOUR));
  expect([await isPublished(), (await briefingOf(DAY)).changes?.length, await briefed([DAY])]).toEqual([1, 1, [1]]);
});

test('where a withdrawal was broken off, a tick finishes it', async () => {
  const { id } = await post(railway(FIRST));
  await tick(services(), DUE);
  const bindings = { DB: failing(env.DB, 'batch', 2) };
  expect((await send(`/api/articles/${id}`, { method: 'DELETE', bindings, now: later(HOUR) })).status).toEqual(500);
  expect((await briefingOf(DAY)).articles).toHaveLength(1);
  await tick(services(), later(HOUR + 5 * 60_000));
  expect([(await briefingOf(DAY)).articles, await rows(), await isPublished()]).toEqual([[], [], 1]);
});

test('a report that its source changes all the time has its briefing published again once an hour', async () => {
  await post(railway(FIRST));
  await tick(services(), DUE);
  const article = async () => (await services().articles.load((await rows())[0]?.id ?? ''))?.article;
  const first = await article();
  let published = 0;
  for (let minutes = 5; minutes <= 180; minutes += 5) {
    const text = FIRST.replace('3 billion', `${minutes} billion`);
    if (first) await storeArticle(services(), { ...first, text }, later(minutes * 60_000));
    const before = await env.DB.prepare('SELECT published_at FROM runs').first('published_at');
    await mendArticles(services(), later(minutes * 60_000));
    if ((await env.DB.prepare('SELECT published_at FROM runs').first('published_at')) !== before) published++;
  }
  expect(published).toEqual(2);
});
