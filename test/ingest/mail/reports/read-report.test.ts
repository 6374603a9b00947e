import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../../src/ingest/mail/reports/read-report';

const bytes = (text: string) => new TextEncoder().encode(text.replace(/\r?\n/g, '\r\n'));
const fixture = (name: string) => readFileSync(join(import.meta.dirname, `../../../fixtures/reports/${name}.eml`), 'utf8');
const ORIGINAL = '<daily.2026-03-01.0123456789ab@example.com>';

describe('a report on a delivery', () => {
  test.each([
    ['postfix-unknown', 'hard', 'failed 5.1.1 smtp; 550 5.1.1 <…>: Recipient address rejected: User unknown in virtual mailbox table'],
    ['postfix-delayed', 'other', 'delayed 4.4.1 X-Postfix; connect to mail.example.net[192.0.2.26]:25: Connection timed out'],
    ['postfix-expired', 'soft', 'failed 4.4.1 X-Postfix; connect to mail.example.net[192.0.2.26]:25: Connection timed out'],
    ['exim-unknown', 'hard', 'failed 5.0.0 smtp; 550 No Such User Here'],
    ['exim-unroutable', 'hard', 'failed 5.0.0'],
    ['exchange-unknown', 'hard', expect.stringContaining('RecipientNotFound')],
    ['exchange-policy', 'other', expect.stringContaining('SenderNotAuthenticatedForGroup')],
    ['gmail-unknown', 'hard', expect.stringContaining('does not exist')],
    ['gmail-full', 'soft', expect.stringContaining('out of storage space')],
    ['amazon-unknown', 'hard', expect.stringContaining('Access denied')],
  ])('as %s writes it is %s', async (name, kind, detail) => {
    for (const text of [fixture(name), fixture(name).replaceAll('\n', '\r\n')]) {
      const { type, verdict, about } = (await readReport(new TextEncoder().encode(text))) ?? {};
      expect([type, verdict, about]).toEqual(['delivery', { kind, detail }, ORIGINAL]);
    }
  });

  test('without the message that it tells of is known by its own id', async () => {
    const text = fixture('postfix-unknown').replace('Content-Type: text/rfc822-headers', 'Content-Type: text/plain');
    expect((await readReport(bytes(text)))?.about).toEqual('<4X9k2m1Qz7z3q@mx.example.org>');
  });

  test('encoded in base64 and in the wrong charset is read all the same', async () => {
    const status =
      'Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; reader@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n';
    const text = `Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status; charset="x-none"\nContent-Transfer-Encoding: base64\n\n${btoa(status)}\n--b--\n`;
    expect((await readReport(bytes(text)))?.verdict.kind).toEqual('hard');
  });
});

describe('a complaint', () => {
  test('has the words of the returned message that say whom it went to', async () => {
    expect(await readReport(bytes(fixture('abuse')))).toEqual({
      type: 'feedback',
      verdict: { kind: 'complaint', detail: 'abuse Mail-Example-Feedback/1.0' },
      about: ORIGINAL,
      signed: { tokens: ['TOKEN'], words: [{ purpose: 'unsubscribe', word: 'WORD' }] },
    });
  });

  test('finds our address for bounces where the report tells the sender', async () => {
    const text = fixture('abuse')
      .replace('<undisclosed>', '<bounce+ABC@in.example.com>')
      .replace(/List-Unsubscribe:.*\n.*\n/, '');
    expect((await readReport(bytes(text)))?.signed).toEqual({ tokens: [], words: [{ purpose: 'bounce', word: 'ABC' }] });
  });
});

describe('what is no report', () => {
  test.each([
    ['an answer of somebody on holiday', fixture('out-of-office')],
    ['nothing', ''],
    ['a head alone', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b\n'],
    ['parts that are not there', 'Content-Type: multipart/report; boundary=b\n\nnothing\n'],
    ['an empty status', 'Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n\n--b--\n'],
    ['an empty complaint', 'Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/feedback-report\n\n\n--b--\n'],
    ['bytes that are no text', '\u0000\ufffd\u0001'],
  ])('%s: nothing is found', async (_, text) => {
    expect(await readReport(bytes(text))).toEqual(undefined);
  });

  const MiB = 1024 * 1024;
  const fill = (unit: string) => unit.repeat(Math.floor(MiB / unit.length));
  const nested = (depth: number) =>
    Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`).join('');
  test.each([
    ['parts in parts', nested(20_000).slice(0, MiB)],
    ['parts in few parts, all with the same end', nested(8) + fill('--b7\n\n')],
    ['lines that are nearly ends of parts', nested(8) + fill('--b\n')],
    ['endless heads', fill('X-Header: value\n')],
    ['empty lines', `Content-Type: text/plain\n\n${fill('\n')}`],
    ['an endless line in the head', `Content-Type: multipart/report; boundary=${fill('b')}`],
    ['endless folding', `Subject: a\n${fill(' b\n')}`],
    ['endless comments', `Content-Type: multipart/report${fill('(')}`],
    ['an endless address', `To: ${fill('a@')}\nFrom: ${fill('"<')}`],
    [
      'a status',
      `Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n${fill('Action: failed\nStatus: 5.1.1\n\n')}`,
    ],
    [
      'a returned head',
      `Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n\n--b\nContent-Type: text/rfc822-headers\n\nList-Unsubscribe: ${fill('unsubscribe+')}`,
    ],
    ['endless encoded words', `Subject: ${fill('=?utf-8?q?a?= ')}`],
  ])('1 MiB of %s takes under a second', async (_, text) => {
    const start = performance.now();
    await readReport(new TextEncoder().encode(text));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
