import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startFakeResend } from '../fake-resend/server';
import { type Drop, type ReceivedMail, startDroppingServer, startSmtpServer } from './smtp';
import { startStrangers } from './strangers';

/** Ports of mail servers by what they ask for, or by when they hang up. */
export type SmtpPorts = Record<'tls' | 'starttls' | 'none' | Drop, number>;

declare module 'vitest' {
  interface ProvidedContext {
    smtpPorts: SmtpPorts;
    /** Address at which the mail that they took in is told, as JSON. */
    smtpMails: string;
    /** Address of a fake of Resend's API. */
    resendUrl: string;
    /** Address that opens sites which misbehave: for `openSite`. */
    strangers: string;
  }
}

/** Starts all mail servers. */
export async function startSmtpServers(mails: ReceivedMail[]) {
  const secured = (security: 'tls' | 'starttls' | 'none') => startSmtpServer(mails, security);
  const servers = {
    tls: await secured('tls'),
    starttls: await secured('starttls'),
    none: await secured('none'),
    greeting: await startDroppingServer('greeting'),
    recipient: await startDroppingServer('recipient'),
    text: await startDroppingServer('text'),
    dot: await startDroppingServer('dot'),
  };
  const ports = Object.fromEntries(Object.entries(servers).map(([name, { port }]) => [name, port])) as SmtpPorts;
  const stop = () => {
    for (const server of Object.values(servers)) server.stop();
  };
  return { ports, stop };
}

/** Starts the servers that mailers and the reader are tried against, for tests that run in workerd and can start none. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const mails: ReceivedMail[] = [];
  const smtp = await startSmtpServers(mails);
  const resend = await startFakeResend();
  const strangers = await startStrangers();
  const teller = createServer((_request, response) => response.end(JSON.stringify(mails)));
  await new Promise<void>((resolve) => teller.listen(0, '127.0.0.1', resolve));
  project.provide('smtpPorts', smtp.ports);
  project.provide('smtpMails', `http://127.0.0.1:${(teller.address() as AddressInfo).port}`);
  project.provide('resendUrl', resend.url);
  project.provide('strangers', strangers.url);
  return () => {
    smtp.stop();
    resend.stop();
    strangers.stop();
    teller.close();
  };
}
