import { randomBytes } from 'node:crypto';
import { Problem } from '../../errors';
import type { Services } from '../../services';
import type { ImportCounts, ImportedSubscriber } from '../../store/subscriber-imports';
import { dailyEdition } from '../editions';
import { isSubscribingOn } from './sign-up';

/** A subscriber of another list. */
export type ListedReader = Omit<ImportedSubscriber, 'id' | 'hashes'>;

export interface Imported extends ImportCounts {
  /** Who was there before: left as they are. */
  known: number;
}

/**
 * Takes in a list of subscribers. The same again adds nobody. No mail goes out for it, but where those without a consent are to be asked: as many at
 * once as the caps of such mails leave, the others with later ticks.
 *
 * @throws Problem 503 where links cannot be signed, or where somebody is to be asked and no mail can go out.
 */
export async function importSubscribers(
  services: Services,
  readers: readonly ListedReader[],
  invites: boolean,
  now: Date,
): Promise<Imported> {
  const { config, hints, subscribers, tokens } = services;
  if (!tokens) throw new Problem(503, 'Subscribing is off', 'Without TOKEN_KEYS nobody can be subscribed here.');
  if (invites && !isSubscribingOn(services))
    throw new Problem(503, 'Subscribing is off', 'No mail is sent from here: nobody can be asked.');
  const rows = await Promise.all(
    readers.map(async (reader) => ({
      ...reader,
      id: randomBytes(10).toString('hex'),
      hashes: await tokens.hashAddress(reader.addressKey),
    })),
  );
  const counts = await subscribers.import(dailyEdition(config).id, rows, invites, now);
  if (invites) {
    const at = now.toISOString();
    await hints.send((await subscribers.askInvited(now)).map((subscriber) => ({ kind: 'confirm', at, subscriber })));
  }
  return { ...counts, known: rows.length - counts.added - counts.suppressed };
}
