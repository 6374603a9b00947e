import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/smtp', name), 'utf8');

export interface ReceivedMail {
  from: string;
  to: string;
  user: string;
  /** Whether it came encrypted. */
  secure: boolean;
  source: string;
}

/** What a recipient's local part makes the server answer. */
const REFUSALS: Record<string, string> = {
  greylisted: '451 4.7.1 Greylisted, come back later',
  full: '552 5.2.2 Mailbox full',
  unknown: '550 5.1.1 No such user here',
  blocked: '554 5.7.1 Not from your network',
  'blocked-as-550': '550 5.7.1 Blocked by policy',
  'unknown-plain': '550 No such user here',
  'full-plain': '552 Exceeded storage allocation',
};
/** The same of what is answered to the text. */
const REFUSALS_OF_TEXT: Record<string, string> = {
  'text-refused': '550 Looks like spam',
  'text-greylisted': '451 4.3.0 Come back later',
  'text-full': '552 5.2.2 Mailbox full',
};

function failing(reply: string): Error {
  const [, code, text = ''] = /^(\d+) (.*)$/.exec(reply) ?? [];
  return Object.assign(new Error(text), { responseCode: Number(code) });
}

const localPart = (address: string) => address.slice(0, address.lastIndexOf('@'));

/** A mail server on a port of its own that keeps what it takes in, and fails as the recipient says. */
export async function startSmtpServer(mails: ReceivedMail[], security: 'tls' | 'starttls' | 'none') {
  const server = new SMTPServer({
    secure: security === 'tls',
    ...(security === 'none' ? { disabledCommands: ['STARTTLS'] } : {}),
    key: fixture('key.pem'),
    cert: fixture('certificate.pem'),
    allowInsecureAuth: security === 'none',
    hideENHANCEDSTATUSCODES: true,
    onAuth({ username, password }, _session, callback) {
      if (password === 'the password') callback(null, { user: username });
      else callback(failing(password === 'busy' ? '454 4.7.0 Try again later' : '535 5.7.8 Wrong password'));
    },
    onMailFrom({ address }, _session, callback) {
      callback(address.startsWith('stranger@') ? failing('553 5.7.1 That sender is not yours') : null);
    },
    onRcptTo({ address }, _session, callback) {
      const refusal = REFUSALS[localPart(address)];
      callback(refusal ? failing(refusal) : null);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const mailFrom = session.envelope.mailFrom;
        const refusal = REFUSALS_OF_TEXT[localPart(to)];
        if (refusal) return callback(failing(refusal));
        const source = Buffer.concat(chunks).toString();
        mails.push({ from: mailFrom ? mailFrom.address : '', to, user: session.user ?? '', secure: session.secure, source });
        callback(null);
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return { port: (server.server.address() as AddressInfo).port, stop: () => server.close() };
}

/** What a server does that hangs up: when told of the recipient, in the middle of the text, or when it has the whole of it. */
export type Drop = 'greeting' | 'recipient' | 'text' | 'dot';

/** A mail server that hangs up without an answer. */
export async function startDroppingServer(drop: Drop) {
  const server = createServer((socket) => {
    let isText = false;
    let received = '';
    socket.on('error', () => {});
    if (drop === 'greeting') return socket.destroy();
    socket.write('220 localhost ESMTP\r\n');
    socket.on('data', (chunk) => {
      received += chunk;
      if (isText) {
        // Unread, what is sent fills the buffers between us.
        if (drop === 'text') {
          socket.pause();
          setTimeout(() => socket.destroy(), 300);
        }
        if (received.endsWith('\r\n.\r\n')) socket.destroy();
        return;
      }
      for (let end = received.indexOf('\r\n'); end >= 0; end = received.indexOf('\r\n')) {
        const command = received.slice(0, end);
        received = received.slice(end + 2);
        if (command.startsWith('RCPT') && drop === 'recipient') return socket.destroy();
        isText = command === 'DATA';
        socket.write(isText ? '354 Go on\r\n' : '250 OK\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return { port: (server.address() as AddressInfo).port, stop: () => server.close() };
}
