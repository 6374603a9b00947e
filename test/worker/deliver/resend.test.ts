import { describe, expect, inject, test } from 'vitest';
import { MailerBusy, MailerRefused } from '../../../src/deliver/mailer';
import { createResendMailer } from '../../../src/deliver/mailers/resend';
import { newMessage } from '../../deliver/new-message';
import type { Failure } from '../../fake-resend/server';
import type { ResendEmail } from '../../fake-resend/validate';

const url = inject('resendUrl');
const sent = { state: 'sent', providerId: expect.stringMatching(/^[\da-f-]{36}$/) };

/** A mailer with a key that no other test has. */
function start(apiKey = `re_${crypto.randomUUID()}`) {
  return {
    mailer: createResendMailer({ apiKey, url }),
    emails: async () => (await fetch(`${url}/fake/${apiKey}/emails`)).json<ResendEmail[]>(),
    failNext: (...failures: Failure[]) => fetch(`${url}/fake/${apiKey}/failures`, { method: 'POST', body: JSON.stringify(failures) }),
  };
}

const messagesTo = (...local: string[]) => local.map((name) => newMessage(`${name}@example.org`));

test('a batch goes in one call, each message with its headers and the tag that its events are known by', async () => {
  const { mailer, emails } = start();
  expect(await mailer.send(messagesTo('a', 'b'), 'key')).toEqual([sent, sent]);
  const [a, b] = await emails();
  expect([a?.to, b?.to]).toEqual([['a@example.org'], ['b@example.org']]);
  expect(a).toMatchObject({
    from: 'Bản tin <briefing@example.org>',
    subject: newMessage('').subject,
    html: newMessage('').html,
    text: newMessage('').text,
    reply_to: 'editor@example.org',
    tags: [{ name: 'subscriber', value: 'reader' }],
    headers: {
      'List-ID': '<daily.briefing.example.org>',
      'List-Unsubscribe': '<https://briefing.example.org/unsubscribe?token=1.reader.0.x>, <mailto:unsubscribe+1-reader@in.example.org>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      'Feedback-ID': 'daily:2026-02-21:briefing',
    },
  });
});

test('a hundred messages are one call', async () => {
  const { mailer, emails } = start();
  const outcomes = await mailer.send(messagesTo(...Array.from({ length: 100 }, (_, i) => `r${i}`)), 'key');
  expect([mailer.most, mailer.isKeyed, outcomes.length, (await emails()).length]).toEqual([100, true, 100, 100]);
});

test('a message without answers, list and tag says nothing of them, and none can bring in a line', async () => {
  const { mailer, emails } = start();
  const plain = { ...newMessage('a@example.org'), replyTo: null, listId: null, unsubscribe: null, feedbackId: null, tag: null };
  const evil = 'x\r\nBcc: victim@example.com';
  await mailer.send([{ ...plain, subject: evil, from: { name: evil, address: 'briefing@example.org' } }], 'key');
  const [email] = await emails();
  expect(Object.keys(email ?? {}).toSorted()).toEqual(['from', 'headers', 'html', 'id', 'subject', 'text', 'to']);
  expect([email?.headers, email?.subject, email?.from]).toEqual([
    { 'Auto-Submitted': 'auto-generated' },
    'x Bcc: victim@example.com',
    '"x Bcc: victim@example.com" <briefing@example.org>',
  ]);
});

test('one message at fault fails alone, and its detail does not name the recipient', async () => {
  const { mailer, emails } = start();
  const outcomes = await mailer.send([...messagesTo('a'), newMessage('nowhere'), ...messagesTo('c')], 'key');
  expect(outcomes).toEqual([sent, { state: 'failed', detail: expect.stringContaining('Invalid `to` field'), bounce: null }, sent]);
  expect((await emails()).map(({ to }) => to)).toEqual([['a@example.org'], ['c@example.org']]);
});

describe('the same call with the same key', () => {
  test('sends nothing twice', async () => {
    const { mailer, emails } = start();
    const first = await mailer.send(messagesTo('a', 'b'), 'key');
    expect(await mailer.send(messagesTo('a', 'b'), 'key')).toEqual(first);
    expect((await emails()).length).toEqual(2);
  });

  test('after its messages changed sends nothing again, and they count as sent', async () => {
    const { mailer, emails } = start();
    await mailer.send(messagesTo('a'), 'key');
    const changed = messagesTo('a').map((message) => ({ ...message, text: 'Other words.' }));
    expect(await mailer.send(changed, 'key')).toEqual([{ state: 'sent', providerId: null }]);
    expect((await emails()).length).toEqual(1);
  });

  test('while the first is under way is put off', async () => {
    const { mailer, emails, failNext } = start();
    await failNext({ slow: 500 });
    const [first, second] = await Promise.allSettled([
      mailer.send(messagesTo('a'), 'key'),
      new Promise((resolve) => setTimeout(resolve, 100)).then(() => mailer.send(messagesTo('a'), 'key')),
    ]);
    expect(first).toEqual({ status: 'fulfilled', value: [sent] });
    expect(second).toMatchObject({ status: 'rejected', reason: expect.any(MailerBusy) });
    expect((await emails()).length).toEqual(1);
  });

  test.each<[string, Failure]>([
    ['an error before the messages were taken', { when: 'before', status: 500 }],
    ['an error after they were taken', { when: 'after', status: 500 }],
    ['a connection dropped before', { when: 'before', drop: true }],
    ['a connection dropped after', { when: 'after', drop: true }],
  ])('sends each message once after %s, which leaves it open', async (_what, failure) => {
    const { mailer, emails, failNext } = start();
    await failNext(failure);
    const error = await mailer.send(messagesTo('a', 'b'), 'key').catch((thrown) => thrown);
    expect([error instanceof Error, error instanceof MailerBusy, error instanceof MailerRefused]).toEqual([true, false, false]);
    expect(await mailer.send(messagesTo('a', 'b'), 'key')).toEqual([sent, sent]);
    expect((await emails()).length).toEqual(2);
  });
});

test.each<[string, Failure, number | null]>([
  ['too many calls', { when: 'before', status: 429, name: 'rate_limit_exceeded', headers: { 'retry-after': '7' } }, 7],
  ['too many calls, with no time told', { when: 'before', status: 429, name: 'rate_limit_exceeded' }, null],
  ['a used up quota', { when: 'before', status: 429, name: 'daily_quota_exceeded' }, 3600],
])('%s put all off', async (_what, failure, retryAfter) => {
  const { mailer, emails, failNext } = start();
  await failNext(failure);
  const error = await mailer.send(messagesTo('a'), 'key').catch((thrown) => thrown);
  expect([error.constructor, error.retryAfter]).toEqual([MailerBusy, retryAfter]);
  expect(await emails()).toEqual([]);
});

test('a wrong key, a domain that is not ours and a wrong address of the API halt all, and no word of it tells the key', async () => {
  const wrong = createResendMailer({ apiKey: 'hidden-key', url });
  const error = await wrong.send(messagesTo('a'), 'key').catch((thrown) => thrown);
  expect([error.constructor, error.message]).toEqual([MailerRefused, 'Resend answered 403 invalid_api_key: API key is invalid.']);

  const { mailer, failNext } = start();
  const stranger = { ...newMessage('a@example.org'), from: { name: '', address: 'me@unverified.example' } };
  await expect(mailer.send([stranger], 'key')).rejects.toThrow(MailerRefused);
  await failNext({ when: 'before', status: 401, name: 'missing_api_key' }, { when: 'before', status: 422, name: 'invalid_from_address' });
  await expect(mailer.send(messagesTo('a'), 'key')).rejects.toThrow(MailerRefused);
  await expect(mailer.send(messagesTo('a'), 'key')).rejects.toThrow(MailerRefused);
  await expect(createResendMailer({ apiKey: 're_x', url: `${url}/v2` }).send(messagesTo('a'), 'key')).rejects.toThrow(MailerRefused);
});

test('what Resend says of a call names no address: each row of the call keeps it, and its reader may see it', async () => {
  const message = 'You can only send testing emails to your own email address (owner@example.com), not to a@example.org.';
  const answering = (status: number) =>
    createResendMailer({ apiKey: 're_x', url }, async () => Response.json({ name: 'validation_error', message }, { status }));
  const details: unknown[] = [];
  for (const status of [403, 422, 429, 500]) {
    details.push(
      await answering(status)
        .send(messagesTo('a', 'b'), 'key')
        .catch((error) => error.message),
    );
  }
  const [failed] = await answering(422).send(messagesTo('b'), 'key');
  expect([...details, failed].map((detail) => [typeof detail, JSON.stringify(detail).includes('@')])).toEqual([
    ...Array(4).fill(['string', false]),
    ['object', false],
  ]);
});

test('a single message that is refused as such fails', async () => {
  const { mailer, failNext } = start();
  await failNext({ when: 'before', status: 422, name: 'validation_error' });
  expect(await mailer.send(messagesTo('a'), 'key')).toMatchObject([{ state: 'failed', bounce: null }]);
});
