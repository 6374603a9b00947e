import MimeNode from 'nodemailer/lib/mime-node';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { withoutBlocks } from '../../scripts/lib/slim-nodemailer.mjs';
import { hash } from '../../src/text/hash';
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

const message = newMessage('reader@example.org');
const messages = [
  message,
  { ...message, subject: 'Chủ tịch nước, '.repeat(20).trim(), replyTo: null, text: ' \n\t\n.\r\n=\n'.repeat(30), to: '"a b"@example.org' },
  { ...message, subject: '"Quoted" =?x?=', from: { name: 'News, daily', address: 'a@example.org' }, html: 'é'.repeat(300) },
  { ...message, subject: 'Plain words, '.repeat(20).trim(), from: { name: 'The News', address: 'a@example.org' }, text: 'x'.repeat(200) },
  { ...message, from: { name: '', address: 'a@example.org' }, to: null, listId: null, unsubscribe: null, feedbackId: null },
];

describe('a message is composed', () => {
  const compose = async () => {
    vi.resetModules();
    const { composeMessage } = await import('../../src/deliver/message');
    return messages.map((one) => composeMessage(one, one));
  };

  test('to the bytes that nodemailer itself composes', async () => {
    const { headersOf } = await import('../../src/deliver/message');
    const expected = messages.map(async (one) => {
      const node = new MimeNode('multipart/alternative', {
        baseBoundary: hash(`${one.messageId}\n${one.text}\n${one.html}`, 24),
        boundaryPrefix: '=_',
        newline: 'win',
        textEncoding: 'Q',
      });
      node.setHeader([
        { key: 'From', value: one.from },
        ...(one.to ? [{ key: 'To', value: { name: '', address: one.to } }] : []),
        ...(one.replyTo ? [{ key: 'Reply-To', value: { name: '', address: one.replyTo } }] : []),
        { key: 'Subject', value: one.subject },
        { key: 'Date', value: one.date },
        { key: 'Message-ID', value: one.messageId },
        ...Object.entries(headersOf(one)).map(([key, value]) => ({ key, value: { prepared: true, foldLines: true, value } })),
      ]);
      for (const [type, content] of [
        ['text/plain; charset=utf-8', one.text],
        ['text/html; charset=utf-8', one.html],
      ] as const) {
        node.createChild(type).setHeader('Content-Transfer-Encoding', 'quoted-printable').setContent(content);
      }
      return (await node.build()).toString();
    });
    expect(await compose()).toEqual(await Promise.all(expected));
  });

  test('the same without what we do not need of nodemailer', async () => {
    const whole = await compose();
    const slim = vi.fn(() => import(`${SLIM}/mime-encoders.mjs`));
    vi.doMock('nodemailer/lib/mime-funcs', slim);
    vi.doMock('nodemailer/lib/qp', slim);
    expect([await compose(), slim.mock.calls.length]).toEqual([whole, 2]);
  });
});

test('a block is cut up to the end of its indentation, and one that is not there is told', () => {
  const source = 'class A {\n  b() {\n    if (c) {\n    }\n  }\n  d() {\n  }\n}';
  expect(withoutBlocks(source, ['b() {'])).toEqual('class A {\n  d() {\n  }\n}');
  expect(() => withoutBlocks(source, ['e() {'])).toThrow('e() {');
});
