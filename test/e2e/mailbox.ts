import { expect } from '@playwright/test';
import { decodeHTMLAttribute } from 'entities';
import PostalMime, { type Email } from 'postal-mime';

/** A mail of the local mailbox, as its reader's program takes it apart. */
export interface ReceivedMail {
  /** Its page in the mailbox: "/dev/mail/…". */
  path: string;
  subject: string;
  text: string;
  html: string;
  /** By name in small letters. */
  headers: Map<string, string>;
  parsed: Email;
}

/** What lies in the mailbox for an address, the newest first. */
export async function mailsTo(site: string, address: string): Promise<ReceivedMail[]> {
  const inbox = await (await fetch(`${site}/dev/mail`)).text();
  const rows = [...inbox.matchAll(/<a href="(\/dev\/mail\/[^"]+)">.*?<span class="to">To: ([^<]*)<\/span>/g)];
  const paths = rows.filter(([, , to]) => decodeHTMLAttribute(to ?? '') === address).map(([, path = '']) => path);
  return Promise.all(paths.map((path) => readMail(site, path)));
}

async function readMail(site: string, path: string): Promise<ReceivedMail> {
  const source = await (await fetch(`${site}${path}.eml`)).text();
  const parsed = await PostalMime.parse(source);
  const { subject = '', text = '', html = '', headers } = parsed;
  return { path, subject, text, html, parsed, headers: new Map(headers.map(({ key, value }) => [key, value])) };
}

/** The newest mail of an address, once it has had so many. */
export async function waitForMail(site: string, address: string, count = 1): Promise<ReceivedMail> {
  await expect.poll(async () => (await mailsTo(site, address)).length, { message: `mails to ${address}`, timeout: 30_000 }).toEqual(count);
  const [newest] = await mailsTo(site, address);
  if (!newest) throw new Error(`no mail to ${address}`);
  return newest;
}

/** A text whose lines are broken anywhere. */
export const withoutBreaks = (text: string) => text.replace(/\s+/g, ' ');

/** Where the links of a mail's HTML lead, each once. */
export function linksOf({ html }: ReceivedMail): string[] {
  return [...new Set([...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => decodeHTMLAttribute(href)))];
}

/** The link of a mail with a token for a purpose: "preferences". */
export function linkTo(purpose: 'confirm' | 'preferences' | 'unsubscribe', mail: ReceivedMail): string {
  const found = linksOf(mail).filter((link) => new URL(link).pathname === `/${purpose}`);
  expect(found, `links to ${purpose} in ${mail.subject}`).toHaveLength(1);
  return found[0] ?? '';
}

/** What programs do that look at each link before its reader can: nothing but asking. @returns What they were answered, each status once. */
export async function scan(links: readonly string[], times = 100): Promise<number[]> {
  const statuses = new Set<number>();
  for (const link of links) {
    const requests = Array.from({ length: times }, () => ['GET', 'HEAD']).flat();
    while (requests.length > 0) {
      const answers = await Promise.all(requests.splice(0, 20).map((method) => fetch(link, { method })));
      for (const answer of answers) {
        statuses.add(answer.status);
        await answer.arrayBuffer();
      }
    }
  }
  return [...statuses].sort();
}
