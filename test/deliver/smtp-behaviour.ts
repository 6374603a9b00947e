import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { MailerBusy, MailerRefused } from '../../src/deliver/mailer';
import type { createSmtpMailer, SmtpServer } from '../../src/deliver/mailers/smtp';
import type { SmtpPorts } from '../servers/setup';
import type { ReceivedMail } from '../servers/smtp';
import { newMessage } from './new-message';

const login = { user: 'briefing', pass: 'the password' };

/** What the SMTP mailer does against real servers, in Node and in workerd. */
export function testSmtp(create: typeof createSmtpMailer, ports: SmtpPorts, mails: () => Promise<ReceivedMail[]>, isWorkerd: boolean) {
  const mailerAt = (port: number, more: Partial<SmtpServer> = {}) =>
    create({ host: 'localhost', port, security: 'none', login, ...more }, 'briefing.example.org');

  async function send(local: string, mailer = mailerAt(ports.none), more = {}) {
    const [outcome] = await mailer.send([{ ...newMessage(`${local}@example.org`), ...more }], 'key');
    return outcome;
  }

  const received = async (local: string) => (await mails()).filter(({ to }) => to === `${local}@example.org`);

  test('a message arrives whole, from its return path, and only once', async () => {
    const message = newMessage('happy@example.org');
    expect(await send('happy')).toEqual({ state: 'sent', providerId: null });
    const [mail, ...others] = await received('happy');
    expect([mail?.from, mail?.user, others]).toEqual(['bounce+1-reader@in.example.org', 'briefing', []]);
    const { subject, text, html, headers } = await PostalMime.parse(mail?.source ?? '');
    expect([subject, text?.trimEnd(), html?.trimEnd()]).toEqual([message.subject, message.text, message.html]);
    expect(headers.find(({ key }) => key === 'list-unsubscribe-post')?.value).toEqual('List-Unsubscribe=One-Click');
  });

  test.each(['tls', 'starttls'] as const)('with %s a message goes encrypted', async (security) => {
    expect(await send(`by-${security}`, mailerAt(ports[security], { security }))).toEqual({ state: 'sent', providerId: null });
    expect((await received(`by-${security}`)).map(({ secure }) => secure)).toEqual([true]);
  });

  test('a server without STARTTLS gets nothing when that is asked for', async () => {
    await expect(send('unencrypted', mailerAt(ports.none, { security: 'starttls' }))).rejects.toThrow(MailerRefused);
    expect(await received('unencrypted')).toEqual([]);
  });

  // In workerd, a failed STARTTLS also rejects a promise that nobody holds.
  test.each(isWorkerd ? (['tls'] as const) : (['tls', 'starttls'] as const))(
    'a server that cannot show who it is gets nothing, with %s',
    async (security) => {
      await expect(send('stolen', mailerAt(ports[security], { security, host: '127.0.0.1' }))).rejects.toThrow();
      expect(await received('stolen')).toEqual([]);
    },
  );

  test.each([
    ['greylisted', { state: 'deferred', detail: '451 4.7.1 Greylisted, come back later' }],
    ['full', { state: 'failed', detail: '552 5.2.2 Mailbox full', bounce: 'soft' }],
    ['full-plain', { state: 'failed', detail: '552 Exceeded storage allocation', bounce: 'soft' }],
    ['unknown', { state: 'failed', detail: '550 5.1.1 No such user here', bounce: 'hard' }],
    ['unknown-plain', { state: 'failed', detail: '550 No such user here', bounce: 'hard' }],
    ['blocked', { state: 'failed', detail: '554 5.7.1 Not from your network', bounce: null }],
    ['blocked-as-550', { state: 'failed', detail: '550 5.7.1 Blocked by policy', bounce: null }],
    ['text-refused', { state: 'failed', detail: '550 Looks like spam', bounce: null }],
    ['text-greylisted', { state: 'deferred', detail: '451 4.3.0 Come back later' }],
    ['text-full', { state: 'failed', detail: '552 5.2.2 Mailbox full', bounce: 'soft' }],
  ] as const)('what the server says of a recipient who is %s is what becomes of the message', async (local, outcome) => {
    expect(await send(local)).toEqual(outcome);
  });

  test('a connection that is dropped before the final dot has sent nothing', async () => {
    expect(await send('dropped', mailerAt(ports.recipient, { login: null }))).toMatchObject({ state: 'deferred' });
    // More than the buffers between us hold, so that the end of it is never on its way.
    const text = 'A line of some length, so that there are not too many.\n'.repeat(150_000);
    expect(await send('dropped', mailerAt(ports.text, { login: null }), { text })).toMatchObject({ state: 'deferred' });
  });

  test('a connection that is dropped after the final dot leaves the message uncertain', async () => {
    expect(await send('lost', mailerAt(ports.dot, { login: null }))).toMatchObject({ state: 'uncertain' });
  });

  test.each([
    ['refuses our password', { login: { ...login, pass: 'wrong' } }, MailerRefused],
    ['wants us to log in', { login: null }, MailerRefused],
    ['cannot let us in for now', { login: { ...login, pass: 'busy' } }, MailerBusy],
    ['hangs up before it greets', { port: ports.greeting }, MailerBusy],
    ['is not there', { port: 1 }, MailerBusy],
  ] as const)('nothing goes to a server that %s', async (_why, more, refusal) => {
    await expect(send('nobody', mailerAt(ports.none, more))).rejects.toThrow(refusal);
  });

  test('a server that refuses our own address refuses us', async () => {
    await expect(send('reader', mailerAt(ports.none), { returnPath: 'stranger@example.org' })).rejects.toThrow(MailerRefused);
  });

  test('what is kept of an answer does not name the recipient', async () => {
    expect(JSON.stringify(await send('unknown'))).not.toContain('unknown@example.org');
  });
}
