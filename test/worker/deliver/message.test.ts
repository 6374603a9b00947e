import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { composeMessage, headersOf, listIdOf, messageIdOf } from '../../../src/deliver/message';
import { formatSender } from '../../../src/deliver/mime';

const email = {
  subject: '21 Feb: Tô Lâm accepts the invitation',
  html: '<!doctype html><p>Tô Lâm — “accepts”</p>\n<p>A line that is rather long, so that it has to be folded somewhere before its end.</p>',
  text: 'Tô Lâm — “accepts”\n.\nFrom here on, a line that is rather long, so that it has to be folded somewhere before its end.',
};
const envelope = {
  from: { name: 'Bản tin', address: 'briefing@example.org' },
  to: 'reader@example.org',
  messageId: messageIdOf('daily', '2026-02-21', 'reader@example.org', 'briefing.example.org'),
  date: new Date('2026-02-21T23:30:00Z'),
  listId: listIdOf('daily', 'briefing.example.org'),
  replyTo: null,
  returnPath: null,
  unsubscribe: null,
  feedbackId: null,
  tag: null,
};

const headerOf = (mail: { headers: { key: string; value: string }[] }, name: string) => mail.headers.find(({ key }) => key === name)?.value;

test('a message is read back as it was written', async () => {
  const mail = await PostalMime.parse(composeMessage(email, envelope));
  expect([mail.subject, mail.text?.trimEnd(), mail.html?.trimEnd()]).toEqual([email.subject, email.text, email.html]);
  expect([mail.from, mail.to, mail.date]).toEqual([
    { name: 'Bản tin', address: 'briefing@example.org' },
    [{ name: '', address: 'reader@example.org' }],
    '2026-02-21T23:30:00.000Z',
  ]);
  expect([headerOf(mail, 'list-id'), headerOf(mail, 'auto-submitted'), headerOf(mail, 'mime-version')]).toEqual([
    '<daily.briefing.example.org>',
    'auto-generated',
    '1.0',
  ]);
});

test('plain text comes before HTML, each line ends in CRLF, and none is longer than 76 characters', async () => {
  const source = composeMessage(email, envelope);
  expect(source.indexOf('text/plain') < source.indexOf('text/html')).toEqual(true);
  expect(/[^\r]\n|\r[^\n]/.test(source)).toEqual(false);
  expect(Math.max(...source.split('\r\n').map((line) => line.length)) <= 78).toEqual(true);
  expect(/[^\r\n\x20-\x7e\t]/.test(source)).toEqual(false);
});

test('the same mail gives the same bytes, and its id is that of its recipient', async () => {
  expect(composeMessage(email, envelope)).toEqual(composeMessage(email, envelope));
  const idFor = (to: string | null) => messageIdOf('daily', '2026-02-21', to, 'briefing.example.org');
  expect(idFor('Reader@example.org')).toEqual(idFor('reader@example.org'));
  expect(idFor('other@example.org') === idFor('reader@example.org')).toEqual(false);
  expect(idFor(null)).toEqual('daily.2026-02-21@briefing.example.org');
});

test('a subject or a name with line breaks adds no header', async () => {
  const source = composeMessage(
    { ...email, subject: 'Hello\r\nBcc: victim@example.org\n\nBody' },
    { ...envelope, from: { name: 'A\r\nX-Evil: 1', address: 'briefing@example.org' } },
  );
  const mail = await PostalMime.parse(source);
  expect([headerOf(mail, 'bcc'), headerOf(mail, 'x-evil'), mail.html?.trimEnd()]).toEqual([undefined, undefined, email.html]);
});

test('a message without a recipient names none', async () => {
  const mail = await PostalMime.parse(composeMessage(email, { ...envelope, to: null }));
  expect([mail.to, mail.subject]).toEqual([undefined, email.subject]);
});

const full = {
  ...envelope,
  replyTo: 'editor@example.org',
  unsubscribe: { url: 'https://briefing.example.org/unsubscribe?token=1.a.0.b', address: 'unsubscribe+1-a-b@in.example.org' },
  feedbackId: 'daily:2026-02-21:briefing',
};

test('a message for a subscriber says where answers go, how to stop it, and by what complaints are counted', async () => {
  const mail = await PostalMime.parse(composeMessage(email, full));
  expect([mail.replyTo, mail.messageId]).toEqual([[{ name: '', address: 'editor@example.org' }], `<${envelope.messageId}>`]);
  expect(['list-unsubscribe', 'list-unsubscribe-post', 'feedback-id', 'list-id'].map((name) => headerOf(mail, name))).toEqual([
    '<https://briefing.example.org/unsubscribe?token=1.a.0.b>, <mailto:unsubscribe+1-a-b@in.example.org>',
    'List-Unsubscribe=One-Click',
    'daily:2026-02-21:briefing',
    '<daily.briefing.example.org>',
  ]);
});

test('without an address that takes mail, it is stopped by the link alone; a message nobody subscribed to says neither', () => {
  expect(headersOf({ ...full, unsubscribe: { url: 'https://example.org/u', address: null } })['List-Unsubscribe']).toEqual(
    '<https://example.org/u>',
  );
  expect(headersOf({ ...envelope, listId: null })).toEqual({ 'Auto-Submitted': 'auto-generated' });
});

test('nothing that a message is made of can add a header, a recipient or a body', async () => {
  const evil = 'x\r\nBcc: victim@example.com\r\n\r\n<b>body</b>';
  const source = composeMessage(
    { ...email, subject: evil },
    {
      ...envelope,
      from: { name: evil, address: `a@example.org${evil}` },
      to: `reader@example.org${evil}`,
      replyTo: `b@example.org, victim@example.com${evil}`,
      messageId: evil,
      listId: evil,
      unsubscribe: { url: `https://example.org/${evil}>, <https://evil.example/`, address: `u@example.org${evil}` },
      feedbackId: evil,
    },
  );
  const mail = await PostalMime.parse(source);
  expect([headerOf(mail, 'bcc'), mail.html?.trimEnd(), mail.to?.length, mail.replyTo?.length]).toEqual([undefined, email.html, 1, 1]);
  expect(headerOf(mail, 'list-unsubscribe')?.match(/[<>]/g)?.length).toEqual(4);
  const names = source.slice(0, source.indexOf('\r\n\r\n')).match(/^[\w-]+(?=:)/gm);
  expect(names?.toSorted()).toEqual(
    [
      ...['Auto-Submitted', 'Content-Type', 'Date', 'Feedback-ID', 'From', 'List-ID', 'List-Unsubscribe', 'List-Unsubscribe-Post'],
      ...['MIME-Version', 'Message-ID', 'Reply-To', 'Subject', 'To'],
    ].toSorted(),
  );
});

test.each([
  [{ name: '', address: 'a@example.org' }, 'a@example.org'],
  [{ name: 'Bản tin', address: 'a@example.org' }, 'Bản tin <a@example.org>'],
  [{ name: 'News, "daily"', address: 'a@example.org' }, '"News, \\"daily\\"" <a@example.org>'],
  [{ name: 'A\r\nBcc: x', address: 'a@example.org>\r\n' }, '"A Bcc: x" <a@example.org>'],
])('the sender %j is written as %s', (sender, written) => expect(formatSender(sender)).toEqual(written));
