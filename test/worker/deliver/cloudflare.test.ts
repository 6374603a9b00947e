import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { MailerBusy, MailerRefused } from '../../../src/deliver/mailer';
import { createCloudflareMailer } from '../../../src/deliver/mailers/cloudflare';
import { newMessage } from '../../deliver/new-message';

type Mail = Parameters<SendEmail['send']>[0] & { headers: Record<string, string> };

/** Takes what the platform would, by its own list of headers, and keeps it. */
function start(code?: string) {
  const mails: Mail[] = [];
  const binding = {
    async send(mail: Mail) {
      const own = Object.keys(mail.headers).find((name) => !/^(?:x-|list-(?:id|unsubscribe(?:-post)?)$|auto-submitted$)/i.test(name));
      const fault = own ? 'E_HEADER_NOT_ALLOWED' : code;
      if (fault) throw Object.assign(new Error(`about ${mail.to}`), { code: fault === 'none' ? undefined : fault });
      mails.push(mail);
      return { messageId: '<1@cloudflare>' };
    },
  } as unknown as SendEmail;
  return { mails, mailer: createCloudflareMailer(binding) };
}

const message = newMessage('a@example.org');

test('a message goes with the headers that may be set, and no others', async () => {
  const { mails, mailer } = start();
  expect(await mailer.send([message], 'key')).toEqual([{ state: 'sent', providerId: '<1@cloudflare>' }]);
  expect(mails).toEqual([
    {
      from: { email: 'briefing@example.org', name: 'Bản tin' },
      to: 'a@example.org',
      replyTo: 'editor@example.org',
      subject: message.subject,
      text: message.text,
      html: message.html,
      headers: {
        'List-ID': '<daily.briefing.example.org>',
        'List-Unsubscribe': '<https://briefing.example.org/unsubscribe?token=1.reader.0.x>, <mailto:unsubscribe+1-reader@in.example.org>',
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    },
  ]);
});

test('the local binding takes it too', async () => {
  expect(await createCloudflareMailer(env.EMAIL).send([message], 'key')).toMatchObject([{ state: 'sent' }]);
});

test('a line break in a subject or a name brings in no line', async () => {
  const { mails, mailer } = start();
  await mailer.send([{ ...message, subject: 'a\r\nBcc: b@example.org', from: { name: 'a\nb', address: 'a@example.org' } }], 'key');
  expect(mails).toMatchObject([{ subject: 'a Bcc: b@example.org', from: { name: 'a b' } }]);
});

test.each([
  ['a recipient that is none', { to: 'a@example.org, b@example.org' }],
  ['a recipient with a line break', { to: 'a@example.org\r\nBcc: b@example.org' }],
  ['a sender that is none', { from: { name: '', address: 'nobody' } }],
  ['an address for answers that is none', { replyTo: 'nobody' }],
  ['no subject', { subject: ' \n' }],
  ['an endless subject', { subject: 'a'.repeat(999) }],
  ['an endless link to stop', { unsubscribe: { url: `https://example.org/${'a'.repeat(2048)}`, address: null } }],
  ['a link to stop without encryption', { unsubscribe: { url: 'http://example.org/', address: null } }],
  ['too much to say', { text: 'ế'.repeat(2 * 1024 * 1024) }],
])('a message with %s is not handed over', async (_what, more) => {
  const { mails, mailer } = start();
  expect(await mailer.send([{ ...message, ...more }], 'key')).toMatchObject([{ state: 'failed', bounce: null }]);
  expect(mails).toEqual([]);
});

test.each([
  ['E_RECIPIENT_SUPPRESSED', { state: 'failed', bounce: 'hard' }],
  ['E_DELIVERY_FAILED', { state: 'failed', bounce: 'soft' }],
  ['E_RECIPIENT_NOT_ALLOWED', { state: 'failed', bounce: null }],
  ['E_VALIDATION_ERROR', { state: 'failed', bounce: null }],
  ['E_HEADER_VALUE_INVALID', { state: 'failed', bounce: null }],
  ['E_INTERNAL_SERVER_ERROR', { state: 'uncertain' }],
  ['none', { state: 'uncertain' }],
])('after %s a message is told for what it is, without its recipient', async (code, outcome) => {
  const [told] = await start(code).mailer.send([message], 'key');
  expect(told).toMatchObject(outcome);
  expect(JSON.stringify(told)).not.toContain(message.to);
});

test.each([
  ['E_RATE_LIMIT_EXCEEDED', MailerBusy],
  ['E_DAILY_LIMIT_EXCEEDED', MailerBusy],
  ['E_SENDER_NOT_VERIFIED', MailerRefused],
  ['E_SENDER_DOMAIN_NOT_AVAILABLE', MailerRefused],
])('%s concerns every message', async (code, refusal) => {
  await expect(start(code).mailer.send([message], 'key')).rejects.toThrow(refusal);
});
