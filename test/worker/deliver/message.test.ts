import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { composeMessage, listIdOf, messageIdOf } from '../../../src/deliver/message';

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
};

const headerOf = (mail: { headers: { key: string; value: string }[] }, name: string) => mail.headers.find(({ key }) => key === name)?.value;

test('a message is read back as it was written', async () => {
  const mail = await PostalMime.parse(await composeMessage(email, envelope));
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
  const source = await composeMessage(email, envelope);
  expect(source.indexOf('text/plain') < source.indexOf('text/html')).toEqual(true);
  expect(/[^\r]\n|\r[^\n]/.test(source)).toEqual(false);
  expect(Math.max(...source.split('\r\n').map((line) => line.length)) <= 78).toEqual(true);
  expect(/[^\r\n\x20-\x7e\t]/.test(source)).toEqual(false);
});

test('the same mail gives the same bytes, and its id is that of its recipient', async () => {
  expect(await composeMessage(email, envelope)).toEqual(await composeMessage(email, envelope));
  const idFor = (to: string | null) => messageIdOf('daily', '2026-02-21', to, 'briefing.example.org');
  expect(idFor('Reader@example.org')).toEqual(idFor('reader@example.org'));
  expect(idFor('other@example.org') === idFor('reader@example.org')).toEqual(false);
  expect(idFor(null)).toEqual('daily.2026-02-21@briefing.example.org');
});

test('a subject or a name with line breaks adds no header', async () => {
  const source = await composeMessage(
    { ...email, subject: 'Hello\r\nBcc: victim@example.org\n\nBody' },
    { ...envelope, from: { name: 'A\r\nX-Evil: 1', address: 'briefing@example.org' } },
  );
  const mail = await PostalMime.parse(source);
  expect([headerOf(mail, 'bcc'), headerOf(mail, 'x-evil'), mail.html?.trimEnd()]).toEqual([undefined, undefined, email.html]);
});

test('without a recipient, the message goes to a group of nobody', async () => {
  expect(await composeMessage(email, { ...envelope, to: null })).toContain('\r\nTo: "undisclosed-recipients":;\r\n');
});
