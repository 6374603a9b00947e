import { once } from 'node:events';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { connect as connectSecure } from 'node:tls';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { withoutAddresses } from '../../text/without-addresses';
import { type Mailer, MailerBusy, MailerRefused, type Message, type Outcome } from '../mailer';
import { composeMessage } from '../message';
import { outcomeOfReply, type Reply } from './smtp-reply';

/** A mail server that takes our mail in. */
export interface SmtpServer {
  host: string;
  port: number;
  /** Encrypted from the start (port 465), by STARTTLS and never without (587), or not at all. */
  security: 'tls' | 'starttls' | 'none';
  login: { user: string; pass: string } | null;
}

/** To reach the server and be greeted, in milliseconds. */
const GREETING = 15_000;
/** Silence of the server, in milliseconds. */
const SILENCE = 60_000;
/** A chunk of what is handed over, in characters. */
const CHUNK = 16_384;

/**
 * Sends through a mail server, one message a connection: a Worker may not use in one request the socket of another, and a mailer lives longer than
 * a request. An answer that is lost after the final dot leaves a message uncertain; before it, nothing was sent.
 *
 * @param name What we call ourselves to the server: a host name.
 */
export function createSmtpMailer(server: SmtpServer, name: string): Mailer {
  return {
    name: 'smtp',
    most: 1,
    isKeyed: false,
    async send(messages) {
      const outcomes: Outcome[] = [];
      for (const message of messages) outcomes.push(await sendMessage(server, name, message));
      return outcomes;
    },
  };
}

async function sendMessage(server: SmtpServer, name: string, message: Message): Promise<Outcome> {
  const source = composeMessage(message, message);
  const connection = await openSession(server, name);
  // Once the last chunk is taken, the final dot may be on its way.
  let isHandedOver = false;
  const stream = Readable.from(chunksOf(source), { highWaterMark: 1 }).once('end', () => {
    isHandedOver = true;
  });
  try {
    await attempt(connection, (done) =>
      connection.send({ from: message.returnPath ?? message.from.address, to: [message.to] }, stream, done),
    );
    return { state: 'sent', providerId: null };
  } catch (error) {
    return outcomeOfReply(error as Reply, isHandedOver);
  } finally {
    connection.quit();
  }
}

function* chunksOf(source: string): Generator<string> {
  for (let start = 0; start < source.length; start += CHUNK) yield source.slice(start, start + CHUNK);
}

/** @throws MailerBusy when the server cannot be reached or takes nothing for now; MailerRefused when it refuses us. */
async function openSession(server: SmtpServer, name: string): Promise<SMTPConnection> {
  const { host, port, security, login } = server;
  let connection: SMTPConnection | undefined;
  try {
    const { socket, closed } = await openSocket(server);
    const isSecure = security === 'tls';
    const opened = new SMTPConnection({
      connection: socket,
      host,
      port,
      name,
      secure: isSecure,
      secured: isSecure,
      requireTLS: security === 'starttls',
      ignoreTLS: security === 'none',
      greetingTimeout: GREETING,
      socketTimeout: SILENCE,
    });
    connection = opened;
    // What goes wrong later also comes to the call that it goes wrong in.
    opened.on('error', () => {});
    await Promise.race([attempt(opened, (done) => opened.connect(done)), closed]);
    if (login) await attempt(opened, (done) => opened.login(login, done));
    return opened;
  } catch (error) {
    connection?.close();
    const { code, responseCode, message } = error as Reply;
    const detail = `${host}:${port}: ${withoutAddresses(message)}`;
    const isRefusal = responseCode ? responseCode >= 500 : code === 'EAUTH' || code === 'ETLS';
    throw isRefusal ? new MailerRefused(detail) : new MailerBusy(detail, null);
  }
}

/** An open connection, and what fails when it is closed, which may come before anybody listens. */
async function openSocket({ host, port, security }: SmtpServer): Promise<{ socket: Socket; closed: Promise<never> }> {
  const isSecure = security === 'tls';
  const socket = isSecure ? connectSecure({ host, port, ...(isIP(host) ? {} : { servername: host }) }) : connectPlain({ host, port });
  const closed = new Promise<never>((_resolve, reject) => {
    socket.once('close', () => setImmediate(() => reject(new Error('The server hung up'))));
  });
  closed.catch(() => {});
  try {
    await once(socket, isSecure ? 'secureConnect' : 'connect', { signal: AbortSignal.timeout(GREETING) });
    return { socket, closed };
  } catch (error) {
    socket.on('error', () => {});
    socket.destroy();
    throw error;
  }
}

/** Settles with the call, or with the connection when that fails or ends first. */
function attempt<T>(connection: SMTPConnection, start: (done: (error?: Error | null, result?: T) => void) => void): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    // A call that the end belongs to is told of it at once, and better.
    connection.once('end', () => setImmediate(() => reject(new Error('The server ended the connection'))));
    start((error, result) => (error ? reject(error) : resolve(result)));
  });
}
