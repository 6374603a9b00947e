import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failing } from '../../failing';
import { clear, report, send, textOf } from '../../send';

// Failures are logged, and here they are wanted.
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(clear);

interface Answer {
  line: number;
  status: string;
  code?: number;
  title?: string;
}

async function post(body: BodyInit, bindings: Partial<Cloudflare.Env> = {}): Promise<Answer[]> {
  const response = await send('/api/articles', { body, bindings, headers: { 'content-type': 'application/x-ndjson' } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
  return (await textOf(response))
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const brief = (answers: Answer[]) => answers.map(({ line, status, code }) => (code ? [line, status, code] : [line, status]));

test('each line is answered in order, and a broken one does not stop the others', async () => {
  const lines = [
    JSON.stringify(report(1)),
    '{"text": ',
    JSON.stringify({ text: '' }),
    '',
    JSON.stringify(report(2)),
    JSON.stringify(report(1)),
  ];
  expect(brief(await post(lines.join('\n')))).toEqual([
    [1, 'stored'],
    [2, 'refused', 400],
    [3, 'refused', 422],
    [5, 'stored'],
    [6, 'duplicate'],
  ]);
});

test('a refused line says why', async () => {
  const [answer] = await post(JSON.stringify(report(1, { url: 'ftp://news.example/' })));
  expect(answer).toMatchObject({ line: 1, status: 'refused', code: 422, title: 'Not an article', errors: [{ pointer: '/url' }] });
});

test('lines may end in CRLF, be cut anywhere by the network, and the last needs no end', async () => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(report(1, { source: 'Báo Nhân Dân' }))}\r\n${JSON.stringify(report(2))}`);
  const cut = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let i = 0; i < bytes.length; i += 7) controller.enqueue(bytes.subarray(i, i + 7));
      controller.close();
    },
  });
  expect(brief(await post(cut))).toEqual([
    [1, 'stored'],
    [2, 'stored'],
  ]);
});

test('a line that is too long is refused alone', async () => {
  const long = JSON.stringify(report(1, { text: 'x'.repeat(9 * 1024 * 1024) }));
  expect(brief(await post(`${long}\n${JSON.stringify(report(2))}\n`))).toEqual([
    [1, 'refused', 413],
    [2, 'stored'],
  ]);
});

test('where storing one line fails, the others are stored', async () => {
  const lines = [1, 2, 3].map((n) => JSON.stringify(report(n))).join('\n');
  expect(brief(await post(lines, { KV: failing(env.KV, 'put', 2) }))).toEqual([
    [1, 'stored'],
    [2, 'refused', 500],
    [3, 'stored'],
  ]);
  expect(brief(await post(lines))).toEqual([
    [1, 'duplicate'],
    [2, 'stored'],
    [3, 'duplicate'],
  ]);
});

test('an empty body is answered by nothing', async () => {
  expect(await post('\n\n')).toEqual([]);
});

test('an answer comes before the next line is sent', async () => {
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const response = await send('/api/articles', { body: readable, headers: { 'content-type': 'application/x-ndjson' } });
  const reader = response.body?.getReader();
  const statuses: unknown[] = [];
  for (const n of [1, 2]) {
    await writer.write(encoder.encode(`${JSON.stringify(report(n))}\n`));
    const { value } = (await reader?.read()) ?? {};
    statuses.push(JSON.parse(new TextDecoder().decode(value)).status);
  }
  await writer.close();
  expect(statuses).toEqual(['stored', 'stored']);
});
