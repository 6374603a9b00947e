import { randomBytes } from 'node:crypto';
import type { Services } from '../services';
import { parseMailAddress } from '../text/mail-address';
import { dailyEdition } from './editions';

/** A reader who agreed elsewhere. */
export interface ImportedReader {
  email: string;
  /** When, ISO 8601. */
  consentedAt: string;
  /** Where: kept as it is. */
  source: string;
}

export interface Imported {
  added: number;
  /** Who was there before, whatever they get, and addresses that get no mail: left as they are. */
  known: number;
  /** Places in the list, from 0, of what is no address. */
  refused: number[];
}

/** Takes readers in who get the whole briefing each day as soon as it is out. No mail goes out for it. */
export async function importSubscribers(services: Services, readers: readonly ImportedReader[], now: Date): Promise<Imported> {
  const imported: Imported = { added: 0, known: 0, refused: [] };
  for (const [place, reader] of readers.entries()) {
    const parsed = parseMailAddress(reader.email, services.config.local);
    if (!parsed) imported.refused.push(place);
    else if (await isKnown(services, parsed.key)) imported.known += 1;
    else {
      await add(services, reader, parsed, now);
      imported.added += 1;
    }
  }
  return imported;
}

async function isKnown({ subscribers, suppressions, tokens }: Services, key: string): Promise<boolean> {
  const found = await subscribers.findByAddress(key);
  if (found && found.state !== 'pending') return true;
  return tokens !== null && (await suppressions.has(await tokens.hashAddress(key)));
}

async function add(
  { config, subscribers }: Services,
  { consentedAt, source }: ImportedReader,
  { address, key }: { address: string; key: string },
  now: Date,
): Promise<void> {
  const { id: edition, language, timeZone } = dailyEdition(config);
  const wishes = { choice: null, frequency: 'daily', language, hour: null, timeZone } as const;
  const id = await subscribers.ask({ id: randomBytes(10).toString('hex'), edition, address, addressKey: key, wishes, source }, now);
  await subscribers.confirm(id, null, new Date(consentedAt));
}
