import type { MailReport, SignedWords } from '../../model';
import type { Services } from '../../services';
import { hash } from '../../text/hash';
import { stopSubscriber } from '../subscribers/change-subscriber';
import { noteBounce } from './note-bounce';
import { takeNews } from './receive-news';
import { isAutomaticAnswer, type ReceivedMail, readRaw, type Taker, TOO_LARGE } from './received-mail';

/** Our own messages, returned whole, have a tenth of it. */
const LARGEST = 1024 * 1024;

const NOBODY = 'Nobody reads mail at this address. To change or stop the briefing, please use the links at the end of each mail.';
const UNKNOWN = 'This address is not one that we gave out. To stop the briefing, please use the link at the end of each mail.';

/** Whoever asks by mail to stop gets no more, whatever the mail says; but a machine asks for nothing. */
const takeUnsubscription: Taker = async (services, mail, word, now) => {
  const subscriber = await services.tokens?.readAddress('unsubscribe', word);
  if (!subscriber) return UNKNOWN;
  if (!isAutomaticAnswer(mail)) await stopSubscriber(services, subscriber, 'mail', now);
  return null;
};

async function note(
  services: Services,
  subscriber: string,
  { verdict, about }: Pick<MailReport, 'verdict' | 'about'>,
  now: Date,
): Promise<void> {
  // Each message is told of once: the same report in another envelope is the same.
  const event = `mail:${subscriber}:${verdict.kind}:${hash(about)}`;
  await noteBounce(services, { event, subscriber, ...verdict }, now);
}

/** What is no report (somebody is on holiday) says nothing of the address. */
const takeBounce: Taker = async (services, mail, word, now) => {
  const subscriber = await services.tokens?.readAddress('bounce', word);
  if (!subscriber) return UNKNOWN;
  if (mail.rawSize > LARGEST) return TOO_LARGE;
  const report = await services.reader.readReport(await readRaw(mail));
  const about = mail.headers.get('message-id') ?? '';
  await note(services, subscriber, report ?? { verdict: { kind: 'other', detail: 'no report' }, about }, now);
  return null;
};

/** The reader whom a returned message was made for: only our own signature says so. */
interface Signed {
  subscriber: string;
  /** By what stands in its head alone, and not in its text, which its reader may have passed on. */
  isOfHead: boolean;
}

async function findSigned({ tokens }: Services, signed: SignedWords, now: Date): Promise<Signed | null> {
  for (const { purpose, word } of signed.words) {
    const subscriber = await tokens?.readAddress(purpose, word);
    if (subscriber) return { subscriber, isOfHead: true };
  }
  for (const token of signed.tokens) {
    const read = await tokens?.read('unsubscribe', token, now);
    if (read?.state === 'valid') return { subscriber: read.subscriber, isOfHead: false };
  }
  return null;
}

/**
 * Providers send complaints to an address that the operator names to them: any will do. Forged ones are taken, and change nothing; with nothing but the
 * link to stop, which stands in the text of every mail, a complaint does what that link does, so that its reader may come back.
 */
const takeOther: Taker = async (services, mail, _, now) => {
  if (!/^\s*multipart\/report\b.*feedback-report/is.test(mail.headers.get('content-type') ?? '')) return NOBODY;
  if (mail.rawSize > LARGEST) return TOO_LARGE;
  const report = await services.reader.readReport(await readRaw(mail));
  if (report?.type !== 'feedback') return NOBODY;
  const signed = await findSigned(services, report.signed, now);
  if (signed?.isOfHead) await note(services, signed.subscriber, report, now);
  else if (signed && report.verdict.kind === 'complaint') await stopSubscriber(services, signed.subscriber, 'complaint', now);
  return null;
};

/** By the name before the plus. */
const TAKERS = new Map<string, Taker>([
  ['unsubscribe', takeUnsubscription],
  ['bounce', takeBounce],
  ['news', takeNews],
]);

/**
 * Takes a mail to one of our addresses: it asks to stop, is a report on a message that could not be delivered, a complaint, or news of a source. Everything
 * else is refused, and nothing is ever answered. Of readers nothing changes without a word that we signed.
 */
export async function receiveMail(services: Services, mail: ReceivedMail, now: Date): Promise<void> {
  const [, name = '', word = ''] = /^([^@+]+)\+([^@]+)@/.exec(mail.to) ?? [];
  const take = TAKERS.get(name.toLowerCase()) ?? takeOther;
  const refusal = await take(services, mail, word, now);
  if (refusal) mail.setReject(refusal);
}
