import { afterEach, expect, test } from 'vitest';
import { clear, report, send } from '../send';

afterEach(clear);

const ORIGIN = { origin: 'https://elsewhere.example' };
const allowed = ({ headers }: Response) => headers.get('access-control-allow-origin');

test('what is public may be read from any origin, with what a cache needs', async () => {
  const { id } = await (await send('/api/articles', { body: report(1) })).json<{ id: string }>();
  await send('/api/briefings/2026-02-21', { method: 'POST' });
  const paths = [
    '/',
    '/briefings',
    '/briefings/2026-02-21',
    '/briefings/latest.json',
    '/api/articles',
    `/api/articles/${id}`,
    '/api/leaders',
    '/openapi.json',
    '/healthz',
  ];
  for (const method of ['GET', 'HEAD']) {
    for (const path of paths) {
      const response = await send(path, { method, headers: ORIGIN, token: null });
      expect([path, allowed(response), response.headers.get('access-control-expose-headers')]).toEqual([
        path,
        '*',
        'ETag, Location, Last-Modified',
      ]);
    }
  }
});

test('an error and what has not changed are read too', async () => {
  expect(allowed(await send('/api/articles/none', { headers: ORIGIN }))).toEqual('*');
  const etag = (await send('/api/topics')).headers.get('etag') ?? '';
  const unchanged = await send('/api/topics', { headers: { ...ORIGIN, 'if-none-match': etag } });
  expect([unchanged.status, allowed(unchanged)]).toEqual([304, '*']);
});

test('a read with headers of its own is allowed beforehand', async () => {
  const asking = { ...ORIGIN, 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' };
  const { status, headers } = await send('/briefings/latest.json', { method: 'OPTIONS', headers: asking, token: null });
  expect([
    status,
    headers.get('access-control-allow-methods'),
    headers.get('access-control-allow-headers'),
    headers.get('access-control-max-age'),
  ]).toEqual([204, 'GET, HEAD', 'Accept, If-None-Match', '86400']);
});

test('what writes is not open to other origins', async () => {
  const asking = { ...ORIGIN, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };
  const preflight = await send('/api/articles', { method: 'OPTIONS', headers: asking, token: null });
  expect([preflight.status, preflight.headers.get('allow'), allowed(preflight)]).toEqual([405, 'GET, HEAD, POST', null]);
  expect(allowed(await send('/api/articles', { body: report(1), headers: ORIGIN }))).toEqual(null);
});

test('the mailbox of local development is not open to other origins', async () => {
  expect(allowed(await send('/dev/mail', { headers: ORIGIN }))).toEqual(null);
  const asking = { ...ORIGIN, 'access-control-request-method': 'GET' };
  expect(allowed(await send('/dev/mail', { method: 'OPTIONS', headers: asking }))).toEqual(null);
});

test('what is for one reader, or takes an address, is not open to other origins', async () => {
  for (const path of ['/subscribe', '/confirm?token=x', '/preferences?token=x', '/preferences/data?token=x', '/unsubscribe?token=x']) {
    for (const method of ['GET', 'POST']) {
      const asking = { ...ORIGIN, 'access-control-request-method': method };
      const preflight = await send(path, { method: 'OPTIONS', headers: asking, token: null });
      expect([path, preflight.status, allowed(preflight)]).toEqual([path, 405, null]);
      expect([path, allowed(await send(path, { method, headers: ORIGIN, token: null }))]).toEqual([path, null]);
    }
  }
});

test('what asks for no leave by OPTIONS is told which methods there are', async () => {
  const response = await send('/api/articles', { method: 'OPTIONS' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
});
