import { mailingKey } from './keys';

/** What all messages of one rendering say, with places for what is a reader's own. */
export interface RenderedMailing {
  subject: string;
  html: string;
  text: string;
}

/** For messages that are more than one run of the consumer may send. */
export interface MailingStore {
  load(edition: string, date: string, rendering: string): Promise<RenderedMailing | null>;
  save(edition: string, date: string, rendering: string, rendered: RenderedMailing): Promise<void>;
}

/** Seconds. What is later than that is not sent any more. */
const KEPT = 2 * 24 * 60 * 60;

export function createMailingStore(kv: KVNamespace): MailingStore {
  return {
    load: (edition, date, rendering) => kv.get<RenderedMailing>(mailingKey(edition, date, rendering), 'json'),
    save: (edition, date, rendering, rendered) =>
      kv.put(mailingKey(edition, date, rendering), JSON.stringify(rendered), { expirationTtl: KEPT }),
  };
}
