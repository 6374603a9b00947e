import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { connect } from '../../src/services';

const DEPLOYED = { ...env, LOCAL: '', BASE_URL: 'https://briefing.example.org' };

test.each([
  ['preview', {}],
  ['smtp', { MAILER: 'smtp', SMTP_URL: 'smtps://mail.example.org' }],
  ['resend', { MAILER: 'resend', RESEND_API_KEY: 're_123456' }],
  ['cloudflare', { MAILER: 'cloudflare' }],
])('under local development, mail goes through %s, and the mailbox is open', (name, more) => {
  const { mailer, mailbox } = connect({ ...env, ...more });
  expect([mailer?.name, mailbox === null]).toEqual([name, false]);
});

test('a deployed Worker sends nothing unless it is told how, and has no mailbox', () => {
  const { mailer, mailbox } = connect(DEPLOYED);
  expect([mailer, mailbox]).toEqual([null, null]);
  expect(connect({ ...DEPLOYED, MAILER: 'resend', RESEND_API_KEY: 're_123456' }).mailer?.name).toEqual('resend');
});
