import { afterEach, describe, expect, test } from 'vitest';
import { checkSource } from '../../../../src/jobs/sources/check-source';
import type { NewsSource } from '../../../../src/model';
import { servicesWith } from '../../delivering';
import { clear, send } from '../../send';

afterEach(clear);

const NOW = new Date('2026-02-21T08:00:00Z');
const services = servicesWith(null);
const { sources } = services;

const post = (body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  send('/api/sources', { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers, now: NOW });
const postOpml = (outlines: string) =>
  post(`<?xml version="1.0"?><opml version="2.0"><body>${outlines}</body></opml>`, { 'content-type': 'text/x-opml' });
const json = async (answer: Response | Promise<Response>) => (await answer).json<Record<string, unknown>>();
const names = async () => (await sources.list()).map(({ id, name, feed }) => [id, name, feed]);
const listed = (entry: object, origin: NewsSource['origin'] = 'api') => checkSource(entry, services, origin) as NewsSource;

const A = { name: 'A', feed: 'https://a.example/rss' };

describe('sources are sent', () => {
  test('one by one: it is there at once, with when it will be asked', async () => {
    const answer = await post({ ...A, language: 'en', ownership: 'public', keep: { leaders: ['Tô Lâm'] } });
    expect([answer.status, await json(answer)]).toEqual([
      201,
      { added: 1, changed: 0, unchanged: 0, refused: 0, sources: [{ id: 'a', status: 'added' }] },
    ]);
    const poll = { nextAt: NOW.toISOString(), askedAt: null, succeededAt: null, newsAt: null, failures: 0, error: null };
    const source = {
      ...{ id: 'a', ...A, language: 'en', country: null, ownership: 'public', every: 60, keep: { leaders: ['to-lam'], topics: [] } },
      ...{ drop: null, senders: [], paused: false, origin: 'api', addedAt: NOW.toISOString(), silentSince: null },
      poll: { ...poll, failedAt: null, movedTo: null, retiredAt: null },
    };
    expect(await json(send('/api/sources', { now: NOW }))).toEqual({ sources: [source] });
    expect(await json(send('/api/sources/a', { now: NOW }))).toEqual(source);
  });

  test('as a list: one that is wrong stops no other, and each is whole or not there', async () => {
    const answer = await post([A, { name: 'B', feed: 'ftp://b.example' }, 7, { name: 'C', senders: ['@c.example'] }]);
    expect([answer.status, await json(answer)]).toEqual([
      201,
      {
        ...{ added: 2, changed: 0, unchanged: 0, refused: 2 },
        sources: [
          { id: 'a', status: 'added' },
          { id: null, status: 'refused', errors: [{ pointer: '/feed', detail: expect.stringMatching(/^must be an http or https URL/) }] },
          { id: null, status: 'refused', errors: [{ pointer: '', detail: 'must be an object' }] },
          { id: 'c', status: 'added' },
        ],
      },
    ]);
    expect(await names()).toEqual([
      ['a', 'A', 'https://a.example/rss'],
      ['c', 'C', null],
    ]);
  });

  test('again, an entry with an id replaces, one without changes nothing', async () => {
    await post([A, { name: 'Letters', senders: ['@l.example'] }]);
    const again = [
      { id: 'a', ...A, every: 30 },
      { id: 'letters', name: 'Letters', senders: ['@l.example'] },
      { ...A, name: 'Other' },
      { name: 'Letters', senders: ['@m.example'] },
    ];
    const answer = await post(again);
    expect([answer.status, (await json(answer)).sources]).toEqual([
      200,
      [
        { id: 'a', status: 'changed' },
        { id: 'letters', status: 'unchanged' },
        { id: 'a', status: 'unchanged' },
        { id: 'letters', status: 'unchanged' },
      ],
    ]);
    expect(await sources.list()).toEqual([listed({ ...A, every: 30 }), listed({ name: 'Letters', senders: ['@l.example'] })]);
  });

  test('what the list was taken out as can be sent in again', async () => {
    await post([A, { name: 'B', feed: 'https://b.example/', drop: { topics: ['sport'] } }]);
    const before = await sources.list();
    const { sources: shown } = await json(send('/api/sources'));
    expect(await json(post(shown))).toMatchObject({ added: 0, changed: 0, unchanged: 2, refused: 0 });
    expect(await sources.list()).toEqual(before);
  });

  test('two of one name get two ids, and two of one feed are one', async () => {
    const answer = await json(post([A, { name: 'A', feed: 'https://a.example/sport' }, { name: 'A', feed: 'http://www.a.example/rss/' }]));
    expect(answer.sources).toEqual([
      { id: 'a', status: 'added' },
      { id: 'a-2', status: 'added' },
      { id: 'a', status: 'unchanged' },
    ]);
    const clash = await post({ id: 'a-2', ...A });
    expect([clash.status, await json(clash)]).toMatchObject([
      422,
      { title: 'Unfit source', detail: '/feed is that of "a" already.', errors: [{ pointer: '/feed', detail: 'is that of "a" already' }] },
    ]);
  });

  test('what stands in the file is not changed from outside', async () => {
    await sources.save(listed(A, 'file'), NOW);
    const detail = 'It stands in src/config/sources.json: change it there and deploy, or take it out there first.';
    expect((await json(post([{ id: 'a', ...A, every: 5 }, { id: 'a', ...A }, A]))).sources).toEqual([
      { id: 'a', status: 'refused', errors: [{ pointer: '/id', detail }] },
      { id: 'a', status: 'unchanged' },
      { id: 'a', status: 'unchanged' },
    ]);
    expect(await sources.list()).toEqual([listed(A, 'file')]);
  });

  test('five hundred at once', async () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ name: `Source ${i}`, feed: `https://${i}.example/rss`, every: 240 }));
    expect(await json(post(many))).toMatchObject({ added: 500, refused: 0 });
    expect((await sources.list()).length).toEqual(500);
  });
});

describe('lists of feeds', () => {
  test('are taken in as other programs write them', async () => {
    const answer = await postOpml(
      [
        '<outline text="Asia"><outline text="Tin &lt;b&gt;nhanh&lt;/b&gt; &amp;amp; tức" type="rss" xmlUrl="feed:https://a.example/rss" language="vi-vn" country="VN" ownership="state" every="30"/></outline>',
        '<outline text="" xmlUrl="feed://b.example/rss" language="unknown" country="Vietnam" ownership="mine" every="1"/>',
        '<outline text="C" xmlUrl="gopher://c.example/"/>',
      ].join(''),
    );
    expect([answer.status, await json(answer)]).toMatchObject([201, { added: 2, refused: 1 }]);
    expect(await sources.list()).toEqual([
      listed({ name: 'b.example', feed: 'http://b.example/rss' }),
      listed({ name: 'Tin nhanh & tức', feed: 'https://a.example/rss', language: 'vi', country: 'VN', ownership: 'state', every: 30 }),
    ]);
  });

  test('come out, and in again elsewhere, with what is known of each', async () => {
    const known = { language: 'fr', country: 'FR', ownership: 'public', every: 15 };
    await post([
      { ...A, ...known },
      { name: 'B "&" <C>', feed: 'https://b.example/?x=1&y=2' },
      { name: 'Mail', senders: ['@m.example'] },
    ]);
    const before = await sources.list();
    const answer = await send('/api/sources.opml');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      ...[200, 'text/x-opml; charset=utf-8', 'attachment; filename="sources.opml"'],
    ]);
    const opml = await answer.text();
    expect(await json(post(opml, { 'content-type': 'application/xml' }))).toMatchObject({ added: 0, unchanged: 2, refused: 0 });
    await sources.removeAll(before.map(({ id }) => id));
    expect(await json(post(opml, { 'content-type': 'text/xml; charset=utf-8' }))).toMatchObject({ added: 2, refused: 0 });
    // Neither has an id there: they get those of their names again.
    expect(await sources.list()).toEqual(before.filter(({ feed }) => feed));
  });

  test('in another encoding than UTF-8 are read by what they declare', async () => {
    const latin = new Uint8Array(
      [
        ...'<?xml version="1.0" encoding="ISO-8859-1"?><opml><body><outline text="R\u00e9gion" xmlUrl="https://r.example/"/></body></opml>',
      ].map((c) => c.charCodeAt(0)),
    );
    const answer = await send('/api/sources', { method: 'POST', body: latin, headers: { 'content-type': 'text/x-opml' } });
    expect([answer.status, (await sources.list())[0]?.name]).toEqual([201, 'Région']);
  });
});

describe('what cannot be read is refused', () => {
  test.each([
    ['application/json', 400, 'The body is not valid JSON.', '{'],
    ['text/csv', 415, 'Send application/json or text/x-opml.', 'a,b'],
    ['text/x-opml', 422, 'The body is no list of feeds in OPML.', '<html></html>'],
    ['application/json', 422, '/name must be given.', '{}'],
    ['application/json', 413, 'What is sent here may have at most 1,048,576 bytes.', ' '.repeat(2 ** 20 + 1)],
    ['application/json', 413, 'A list may have at most 1000 sources.', JSON.stringify(Array(1001).fill(A))],
  ])('%s: %i, %s', async (type, status, detail, body) => {
    const answer = await post(body, { 'content-type': type });
    expect([answer.status, (await json(answer)).detail]).toEqual([status, detail]);
    expect(await names()).toEqual([]);
  });

  test('nothing is told or taken without the token', async () => {
    await post(A);
    const asked: [string, string][] = [
      ...(['GET', 'POST'] as const).map((method): [string, string] => [method, '/api/sources']),
      ...(['GET', 'PUT', 'PATCH', 'DELETE'] as const).map((method): [string, string] => [method, '/api/sources/a']),
      ['GET', '/api/sources.opml'],
      ['POST', '/api/sources/a/poll'],
    ];
    for (const [method, path] of asked) expect((await send(path, { method, token: null })).status).toEqual(401);
    expect(await names()).toEqual([['a', 'A', 'https://a.example/rss']]);
  });

  test('an address that takes other methods says which', async () => {
    const allowed = async (path: string) => {
      const answer = await send(path, { method: 'PROPFIND' });
      return [answer.status, answer.headers.get('allow')];
    };
    expect(await allowed('/api/sources')).toEqual([405, 'GET, HEAD, POST']);
    expect(await allowed('/api/sources/a')).toEqual([405, 'GET, HEAD, PUT, PATCH, DELETE']);
  });
});
