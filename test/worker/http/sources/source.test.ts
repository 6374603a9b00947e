import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSource } from '../../../../src/jobs/sources/check-source';
import type { NewsSource } from '../../../../src/model';
import { servicesWith } from '../../delivering';
import { clear, send } from '../../send';

const NOW = new Date('2026-02-21T08:00:00Z');
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const services = servicesWith(null);
const { sources } = services;
const listed = (entry: object, origin: NewsSource['origin'] = 'api') => checkSource(entry, services, origin) as NewsSource;

const A = { name: 'A', feed: 'https://a.example/rss', every: 30, drop: { topics: ['sport'] } };
const FILED = { name: 'F', feed: 'https://f.example/rss' };

beforeEach(() => sources.saveAll([listed(A), listed(FILED, 'file'), listed({ name: 'Mail', senders: ['@m.example'] })], NOW));
afterEach(clear);

async function call(method: string, path: string, body?: unknown, now = NOW) {
  const answer = await send(`/api/sources/${path}`, {
    ...{ method, now, headers: { 'content-type': 'application/json' } },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, said: text ? (JSON.parse(text) as Record<string, unknown>) : null };
}

describe('a source', () => {
  test('is replaced whole by PUT, and made where there is none', async () => {
    const { status, said } = await call('PUT', 'a', { name: 'A2', feed: 'https://a.example/atom' });
    expect([status, said]).toMatchObject([200, { id: 'a', name: 'A2', every: 60, drop: null }]);
    expect(await sources.find('a')).toEqual(listed({ id: 'a', name: 'A2', feed: 'https://a.example/atom' }));
    expect((await call('PUT', 'new', { name: 'N', senders: ['@n.example'] })).status).toEqual(201);
    expect((await sources.find('new'))?.name).toEqual('N');
  });

  test('is changed in part by PATCH: what is left out stays, and null is as by default', async () => {
    expect((await call('PATCH', 'a', { paused: true, language: 'fr', drop: null })).said).toMatchObject({
      every: 30,
      paused: true,
      drop: null,
    });
    expect(await sources.find('a')).toEqual(listed({ ...A, drop: null, paused: true, language: 'fr' }));
    expect((await call('PATCH', 'a', { every: null })).said).toMatchObject({ every: 60, paused: true, language: 'fr' });
  });

  test('goes back as it was shown, and is then as before', async () => {
    const { said } = await call('GET', 'a');
    expect((await call('PUT', 'a', said)).said).toEqual(said);
    expect((await call('PATCH', 'a', said)).said).toEqual(said);
  });

  test('is removed by DELETE', async () => {
    expect([(await call('DELETE', 'a')).status, await sources.find('a'), (await call('DELETE', 'a')).status]).toEqual([204, null, 404]);
  });

  test('that there is not is told', async () => {
    for (const [method, path] of [
      ['GET', 'none'],
      ['PATCH', 'none'],
      ['DELETE', 'none'],
      ['POST', 'none/poll'],
    ] as const) {
      const { status, said } = await call(method, path, method === 'PATCH' ? {} : undefined);
      expect([status, said?.detail]).toEqual([404, 'No source has this id; /api/sources lists all.']);
    }
  });

  test('of the file is shown, but changed there alone', async () => {
    const detail = 'It stands in src/config/sources.json: change it there and deploy, or take it out there first.';
    expect((await call('GET', 'f')).said).toMatchObject({ id: 'f', origin: 'file' });
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const { status, said } = await call(method, 'f', method === 'DELETE' ? undefined : FILED);
      expect([method, status, said?.detail]).toEqual([method, 409, detail]);
    }
    expect(await sources.find('f')).toEqual(listed(FILED, 'file'));
  });

  test.each([
    ['PUT', 'a', { name: 'A' }, '/feed must be given, or "senders" for a source that sends mail.'],
    ['PUT', 'a', [A], ' must be an object.'],
    ['PUT', 'a', 7, ' must be an object.'],
    ['PUT', 'Ä', A, '/id must have small letters and digits, with hyphens between.'],
    ['PUT', 'b', { ...A, id: 'c' }, '/id must be "b", as in the address.'],
    ['PUT', 'b', A, '/feed is that of "a" already.'],
    ['PATCH', 'a', { every: 2 }, '/every must be a whole number of minutes from 5 to 1440.'],
    ['PATCH', 'a', { feed: null }, '/feed must be given, or "senders" for a source that sends mail.'],
    ['PATCH', 'a', { feed: 'https://f.example/rss' }, '/feed is that of "f" already.'],
    ['PATCH', 'a', { senders: ['@x.example'], every: '5', id: 'b' }, '/id must be "a", as in the address.'],
    ['PATCH', 'a', ['x'], ' must be an object.'],
  ])('%s %s with %j is refused whole', async (method, path, body, detail) => {
    const before = await sources.list();
    const { status, said } = await call(method, path, body);
    expect([status, said?.detail]).toEqual([422, detail.trim()]);
    expect(await sources.list()).toEqual(before);
  });
});

describe('a source is asked when its operator wants it', () => {
  const next = async (id: string) => (await sources.findWithState(id))?.poll?.nextAt;

  test('at the next tick, also one that was gone for good, and one of the file', async () => {
    await env.DB.prepare('UPDATE polls SET next_at = NULL, asked_at = ?, retired_at = ?').bind(NOW.toISOString(), NOW.toISOString()).run();
    for (const id of ['a', 'f']) {
      const { status, said } = await call('POST', `${id}/poll`, undefined, at(6));
      expect([status, said, await next(id)]).toEqual([202, { id, nextAt: at(6).toISOString() }, at(6).toISOString()]);
    }
    expect((await sources.findWithState('a'))?.poll?.retiredAt).toEqual(null);
  });

  test('but not within five minutes, and is told when', async () => {
    await env.DB.prepare('UPDATE polls SET next_at = ?, asked_at = ?').bind(at(60).toISOString(), NOW.toISOString()).run();
    const { status, headers, said } = await call('POST', 'a/poll', undefined, at(3.5));
    expect([status, headers.get('retry-after'), said?.title, await next('a')]).toEqual([429, '90', 'Asked just now', at(60).toISOString()]);
    expect((await call('POST', 'a/poll', undefined, at(5))).status).toEqual(202);
  });

  test('but not without a feed, nor while it is paused', async () => {
    await call('PATCH', 'a', { paused: true });
    expect([(await call('POST', 'mail/poll')).said, (await call('POST', 'a/poll')).said]).toMatchObject([
      { status: 409, detail: 'This source has no feed that could be asked.' },
      { status: 409, detail: 'This source is paused: PATCH it with { "paused": false } first.' },
    ]);
  });
});
