import { expect, test } from 'vitest';
import { readConfig, type Variables } from '../../../src/config/config';
import { Problem } from '../../../src/errors';

const BASE_URL = 'https://briefing.example.org';
const SMTP_URL = 'smtps://me%40example.org:the%20password@mail.example.org';

function problemOf(variables: Variables): Problem | undefined {
  try {
    readConfig({ BASE_URL, ...variables });
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
const faultsOf = (variables: Variables) => problemOf(variables)?.errors.map(({ pointer }) => pointer) ?? [];
const mailerOf = (variables: Variables) => readConfig({ BASE_URL, ...variables }).mailer;

test('a sender has an address, with or without a name', () => {
  const senderOf = (MAIL_FROM: string) => readConfig({ BASE_URL, MAIL_FROM }).mailFrom;
  expect(senderOf('news@example.org')).toEqual({ name: '', address: 'news@example.org' });
  expect(senderOf('"The News" <news@example.org>')).toEqual({ name: 'The News', address: 'news@example.org' });
  for (const MAIL_FROM of ['news', 'News <news>', 'a@b, c@d', 'News <a@b', '@example.org'])
    expect(faultsOf({ BASE_URL, MAIL_FROM })).toEqual(['/MAIL_FROM']);
});

test('without a word, mail goes to the mailbox of local development and nowhere else', () => {
  expect([mailerOf({}), mailerOf({ LOCAL: 'true', BASE_URL: 'http://localhost:8787' })]).toEqual([null, { kind: 'preview' }]);
  expect(faultsOf({ MAILER: 'preview' })).toEqual(['/MAILER']);
});

test.each([
  [SMTP_URL, { host: 'mail.example.org', port: 465, security: 'tls', login: { user: 'me@example.org', pass: 'the password' } }],
  ['smtp://me:pass@mail.example.org', { host: 'mail.example.org', port: 587, security: 'starttls', login: { user: 'me', pass: 'pass' } }],
  ['smtp://mail.example.org:2525/', { host: 'mail.example.org', port: 2525, security: 'starttls', login: null }],
  ['smtp://localhost:1025?tls=none', { host: 'localhost', port: 1025, security: 'none', login: null }],
  ['smtps://[::1]:465', { host: '::1', port: 465, security: 'tls', login: null }],
])('the mail server %s is understood', (url, server) => {
  expect(mailerOf({ MAILER: 'smtp', SMTP_URL: url })).toEqual({ kind: 'smtp', server });
});

test.each([
  undefined,
  '',
  'mail.example.org',
  'https://mail.example.org',
  'smtps://',
  'smtps://me@mail.example.org',
  'smtps://me:p%ss@mail.example.org',
  'smtps://me:pass@mail.example.org?tls=none',
  'smtp://me:pass@mail.example.org?tls=none',
  'smtp://me:pass@mail.example.org?ignoreTLS=true',
  'smtp://me:pass@mail.example.org/path',
])('the mail server "%s" is a fault', (url) => expect(faultsOf({ MAILER: 'smtp', SMTP_URL: url })).toEqual(['/SMTP_URL']));

test('a mail server without encryption may be used under local development', () => {
  expect(faultsOf({ LOCAL: 'true', BASE_URL: 'http://localhost:8787', MAILER: 'smtp', SMTP_URL: 'smtp://mail.test?tls=none' })).toEqual([]);
});

test('Resend needs its key; a key alone chooses nothing', () => {
  expect(faultsOf({ MAILER: 'resend' })).toEqual(['/RESEND_API_KEY']);
  expect(faultsOf({ MAILER: 'resend', RESEND_API_KEY: 're_with a space', RESEND_URL: 'http://example.org' })).toEqual([
    '/RESEND_URL',
    '/RESEND_API_KEY',
  ]);
  expect(mailerOf({ MAILER: 'resend', RESEND_API_KEY: 're_123456' })).toEqual({
    kind: 'resend',
    apiKey: 're_123456',
    url: 'https://api.resend.com',
  });
  expect(mailerOf({ RESEND_API_KEY: 're_123456' })).toBeNull();
});

test('the mailer of Cloudflare needs its binding', () => {
  expect(faultsOf({ MAILER: 'cloudflare' })).toEqual(['/MAILER']);
  expect(mailerOf({ MAILER: 'cloudflare', EMAIL: {} })).toEqual({ kind: 'cloudflare' });
});

test.each(['http://localhost:8787', 'https://localhost', 'http://briefing.example.org', 'https://127.0.0.1'])(
  'with a real mailer, a base address of %s is a fault, but not under local development',
  (address) => {
    expect(faultsOf({ BASE_URL: address, MAILER: 'smtp', SMTP_URL })).toEqual(['/BASE_URL']);
    expect(faultsOf({ BASE_URL: address, MAILER: 'smtp', SMTP_URL, LOCAL: 'true' })).toEqual([]);
  },
);

test('answers go to an address, and mail comes in at a domain', () => {
  const { mailReplyTo, mailInbound } = readConfig({ BASE_URL, MAIL_REPLY_TO: 'editor@example.org', MAIL_INBOUND: 'In.example.org' });
  expect([mailReplyTo, mailInbound]).toEqual(['editor@example.org', 'in.example.org']);
  expect(faultsOf({ MAIL_REPLY_TO: 'The editor <editor@example.org>', MAIL_INBOUND: 'me@example.org' })).toEqual([
    '/MAIL_REPLY_TO',
    '/MAIL_INBOUND',
  ]);
});

test('the secret of a webhook is one of Resend', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  expect(readConfig({ BASE_URL, RESEND_WEBHOOK_SECRET: secret }).resendWebhookSecret).toEqual(secret);
  expect(faultsOf({ RESEND_WEBHOOK_SECRET: 'secret' })).toEqual(['/RESEND_WEBHOOK_SECRET']);
});

test('all faults are told at once, and none shows a value', () => {
  const secrets = { SMTP_URL: 'smtp://hidden:hidden@hidden', RESEND_API_KEY: 'hidden', RESEND_WEBHOOK_SECRET: 'hidden' };
  const problem = problemOf({
    ...secrets,
    MAILER: 'hidden',
    MAIL_FROM: 'hidden',
    MAIL_REPLY_TO: 'hidden',
    MAIL_INBOUND: 'hidden',
    LOCAL: '1',
  });
  expect(problem?.errors.map(({ pointer }) => pointer)).toEqual([
    '/MAIL_FROM',
    '/MAIL_REPLY_TO',
    '/MAIL_INBOUND',
    '/MAILER',
    '/RESEND_WEBHOOK_SECRET',
    '/LOCAL',
  ]);
  expect(JSON.stringify([problem?.detail, problem?.errors])).not.toContain('hidden');
});
