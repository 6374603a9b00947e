import { expect, test } from 'vitest';
import { renderMail, renderMailbox } from '../../src/render/mailbox';

const MAIL = { id: 'daily 2026/02-21', subject: 'Sat 21 Feb', from: 'b@localhost', to: 'r@localhost', date: '2026-02-21T23:30:00Z' };

test('the mailbox links each mail by its encoded id', () => {
  expect(renderMailbox([MAIL])).toContain('<a href="/dev/mail/daily%202026%2F02-21">');
});

test('an empty mailbox says so', () => {
  expect(renderMailbox([])).toContain('<h1>No mail yet</h1>');
});

test('a mail shows its HTML in a frame that runs nothing', () => {
  const page = renderMail({ ...MAIL, html: '<p class="x">Hi</p>', text: 'Hi', source: 'To: r' });
  expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="&lt;p class&#x3D;&quot;x&quot;&gt;Hi&lt;/p&gt;"');
  expect(page).not.toContain('allow-scripts');
});

test('text and source keep their lines', () => {
  const page = renderMail({ ...MAIL, html: '', text: 'One\n\n  two', source: 'A: b\r\n\r\n  c' });
  expect([page.includes('<pre>One\n\n  two</pre>'), page.includes('<pre>A: b\r\n\r\n  c</pre>')]).toEqual([true, true]);
});
