import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { withoutBlocks } from '../../scripts/lib/slim-nodemailer.mjs';
import { newMessage } from '../deliver/new-message';
import { testSmtp } from '../deliver/smtp-behaviour';
import { startSmtpServers } from '../servers/setup';
import type { ReceivedMail } from '../servers/smtp';

const SLIM = '../../dist/slim';
vi.doMock('nodemailer/lib/smtp-connection', () => import(`${SLIM}/smtp-connection.mjs`));

const mails: ReceivedMail[] = [];
const servers = await startSmtpServers(mails);
afterAll(servers.stop);

describe('nodemailer without what we do not need of it', async () => {
  const { createSmtpMailer } = await import('../../src/deliver/mailers/smtp');
  testSmtp(createSmtpMailer, servers.ports, async () => mails, false);
});

describe('a message composed without what we do not need of nodemailer', () => {
  const message = newMessage('"a b"@xn--jgeva-dua.ee');
  const messages = [
    message,
    { ...message, subject: 'Chủ tịch nước, '.repeat(20), replyTo: null },
    { ...message, to: 'r@jõgeva.ee', subject: '' },
  ];
  const compose = async () => {
    vi.resetModules();
    const { composeMessage } = await import('../../src/deliver/message');
    return Promise.all(messages.map((one) => composeMessage(one, one)));
  };
  let whole: string[];
  beforeAll(async () => {
    whole = await compose();
  });

  test('has the same bytes', async () => {
    const slim = vi.fn(() => import(`${SLIM}/mime-node.mjs`));
    vi.doMock('nodemailer/lib/mime-node', slim);
    expect([await compose(), slim.mock.calls.length]).toEqual([whole, 1]);
  });
});

test('a block is cut up to the end of its indentation, and one that is not there is told', () => {
  const source = 'class A {\n  b() {\n    if (c) {\n    }\n  }\n  d() {\n  }\n}';
  expect(withoutBlocks(source, ['b() {'])).toEqual('class A {\n  d() {\n  }\n}');
  expect(() => withoutBlocks(source, ['e() {'])).toThrow('e() {');
});
