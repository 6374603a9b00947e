import { afterAll, expect, test } from 'vitest';
import { startFakeResend } from './server';

let now = Date.UTC(2026, 1, 21);
const resend = await startFakeResend({ keepsTexts: false, now: () => now });
afterAll(resend.stop);

const email = { from: 'News <news@example.org>', to: ['a@example.org'], subject: 'Hello', text: 'Hello' };

async function send(apiKey: string, emails: unknown, headers = {}) {
  const response = await fetch(`${resend.url}/emails/batch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, ...headers },
    body: JSON.stringify(emails),
  });
  return { status: response.status, ...((await response.json()) as { name?: string; errors?: unknown }) };
}

test('a key of a call is forgotten after 24 hours', async () => {
  const again = () => send('re_day', [email], { 'idempotency-key': 'k' });
  await again();
  now += 24 * 3600 * 1000 - 1;
  await again();
  expect(resend.emailsOf('re_day').length).toEqual(1);
  now += 1;
  await again();
  expect(resend.emailsOf('re_day').length).toEqual(2);
});

test('a batch with a fault is refused whole, unless it is said to be permissive', async () => {
  const emails = [email, { ...email, subject: '' }];
  expect(await send('re_strict', emails)).toMatchObject({ status: 422, name: 'validation_error' });
  expect(resend.emailsOf('re_strict')).toEqual([]);
  expect(await send('re_strict', emails, { 'x-batch-validation': 'permissive' })).toMatchObject({ status: 200, errors: [{ index: 1 }] });
  expect(resend.emailsOf('re_strict').length).toEqual(1);
});

test.each([
  [[]],
  [Array.from({ length: 101 }, () => email)],
  [[{ ...email, to: 'a@example' }]],
  [[{ ...email, from: 'news' }]],
  [[{ ...email, text: undefined }]],
  [[{ ...email, tags: [{ name: 'a', value: 'b c' }] }]],
  [[{ ...email, headers: { A: 'b\r\nc' } }]],
  [[null]],
])('the batch %# is refused', async (emails) => expect(await send('re_faulty', emails)).toMatchObject({ status: 422 }));

test('without a key of the API, or with a wrong one, nothing is taken', async () => {
  expect(await send('', [email])).toMatchObject({ status: 401, name: 'missing_api_key' });
  expect(await send('wrong', [email])).toMatchObject({ status: 403, name: 'invalid_api_key' });
});

test('many messages are kept without what they say', async () => {
  await send('re_many', [email]);
  expect(resend.emailsOf('re_many')).toEqual([{ id: expect.any(String), from: email.from, to: email.to, subject: 'Hello' }]);
});
