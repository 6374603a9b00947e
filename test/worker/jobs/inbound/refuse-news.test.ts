import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ADDRESS, clearNews, listSource, mail, receiveNews, storedNews } from '../../receiving-news';

beforeEach(() => listSource());
afterEach(clearNews);

/** Refused for this reason, and nothing of it stored. */
async function expectRefusal(refusal: Promise<string | null>, reason: RegExp) {
  expect([await refusal, await storedNews()]).toEqual([expect.stringMatching(reason), []]);
}

describe('a mail of news is refused', () => {
  test.each([
    ['news+other@in.example.com', {}, /No source of news has this address/],
    ['news+@in.example.com', {}, /Nobody reads mail/],
    ['news@in.example.com', {}, /Nobody reads mail/],
    [ADDRESS, { paused: true }, /not taken for now/],
    [ADDRESS, { senders: [] }, /may not send/],
    [ADDRESS, { senders: ['press@other.example', '@other.example', '@example', '@y.example', 'agency.example'] }, /may not send/],
  ])('to %s of a source with %j', async (to, more, reason) => {
    await listSource(more);
    await expectRefusal(receiveNews(mail('plain'), to), reason);
  });

  test.each([
    ['without a sender', (source: string) => source.replace(/^From: .*\n/m, ''), /whom it is from/],
    ['with two senders', (source: string) => source.replace(/^(From: .*)$/m, '$1\nFrom: Other <other@agency.example>'), /whom it is from/],
    [
      'with two senders in one field',
      (source: string) => source.replace(/^From: .*$/m, 'From: a@agency.example, b@agency.example'),
      /whom it is from/,
    ],
    [
      'with an address for a name',
      (source: string) => source.replace(/^From: .*$/m, 'From: "press@agency.example" <a@evil.example>'),
      /may not send/,
    ],
    ['that the platform says nothing of', (source: string) => source.replace(/[\s\S]*?(?=^From: )/m, ''), /neither SPF nor DKIM/],
    [
      'with findings of another server on top',
      (source: string) => `Authentication-Results: mx.evil.example; dmarc=pass header.from=agency.example\n${source}`,
      /neither SPF nor DKIM/,
    ],
    [
      'with the findings below two servers',
      (source: string) => `Received: by mx.one.example\nReceived: by mx.two.example\n${source}`,
      /neither SPF nor DKIM/,
    ],
    [
      'from another domain than the findings are about',
      (source: string) => source.replaceAll('=agency.example', '=evil.example').replaceAll('@agency.example;', '@evil.example;'),
      /neither SPF nor DKIM/,
    ],
    ['without any text', () => mail('empty'), /no text that could be read/],
    ['with a picture of a text alone', () => mail('only-pdf'), /no text that could be read/],
    ['whose own findings stand below those of the platform, which failed', () => mail('spoofed'), /neither SPF nor DKIM/],
  ])('%s', async (_, change, reason) => {
    const source = change(mail('plain'));
    expect(source).not.toEqual(mail('plain'));
    await expectRefusal(receiveNews(source), reason);
  });

  test('when it is larger than 5 MiB, unread', async () => {
    await expectRefusal(receiveNews(mail('plain'), ADDRESS, 5 * 1024 * 1024 + 1), /too large/);
  });
});

test.each([
  [{ senders: ['press@agency.example'] }],
  [{ senders: ['PRESS@Agency.example'] }],
  [{ senders: ['@other.example', '@AGENCY.example'] }],
])('a sender is allowed by address or domain, in any case of letters: %j', async (more) => {
  await listSource(more);
  expect(await receiveNews(mail('plain'), 'NEWS+VNA@in.example.com')).toEqual(null);
});

const [HEAD = ''] = mail('plain').split(/^Content-Type/m, 1);
const MiB = 1024 * 1024;
const nested = (depth: number) =>
  Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`).join('');
const wrapped = (depth: number) =>
  Array.from({ length: depth }, () => 'Content-Type: message/rfc822\n\nFrom: a@agency.example\nSubject: Inner\n').join('');

describe('a mail of news that is made to hurt is taken or refused, soon', () => {
  test.each([
    [
      'ten thousand parts',
      `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nA sentence of the news.\n'.repeat(10_000)}`,
      /too many parts/,
    ],
    ['parts in parts', nested(1000), /too many parts/],
    ['mails in mails', `${wrapped(500)}\nA sentence.\n`, /no text|null/],
    ['endless heads', 'X-Header: value\n'.repeat(MiB / 16), /too many parts/],
    ['lines', `Content-Type: text/plain\n\n${'a\n'.repeat(MiB)}`, /null/],
    ['quotes', `Content-Type: text/plain\n\n${`${'>'.repeat(1000)} a\n`.repeat(1000)}`, /null/],
    ['answers', `Content-Type: text/plain\n\n${'On Thu, 19 Feb 2026 at 09:14, A wrote:\n\n> a\n\n'.repeat(7000)}`, /no text|null/],
    ['heads of mails', `Content-Type: text/plain\n\n${'From: a\nTo: b@\n'.repeat(15_000)}`, /null/],
    [
      'passed on again and again',
      `Content-Type: text/plain\n\n${'---- Forwarded message ----\nFrom: a\nDate: b\nSubject: c\n\n'.repeat(5000)}`,
      /too many parts/,
    ],
    ['elements', `Content-Type: text/html\n\n${'<b>a</b>'.repeat(100_000)}`, /null/],
    ['elements in elements', `Content-Type: text/html\n\n${'<div>'.repeat(100_000)}A sentence.`, /null/],
    ['quoted elements', `Content-Type: text/html\n\n${'<blockquote type=cite>'.repeat(3000)}A sentence.`, /null/],
  ])('%s', async (_, rest, outcome) => {
    const start = Date.now();
    expect(String(await receiveNews(`${HEAD}${rest}`))).toMatch(outcome);
    expect(Date.now() - start).toBeLessThan(5000);
  });
});
