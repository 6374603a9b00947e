import { mailingKey, sentKey } from './keys';

/** What all messages of one rendering say, with places for what is a reader's own. */
export interface RenderedMailing {
  subject: string;
  html: string;
  text: string;
}

/** Of a date whose mail is being sent: for messages that are more than one run of the consumer may send, and for a database that is restored meanwhile. */
export interface MailingStore {
  /** Null also of what was made before the briefing was published as it is now. @param publishedAt As the run has it. */
  load(edition: string, date: string, rendering: string, publishedAt: string | null): Promise<RenderedMailing | null>;
  save(edition: string, date: string, rendering: string, publishedAt: string | null, rendered: RenderedMailing): Promise<void>;
  /** Notes that messages of a date went out, where no backup of the database takes it back. */
  noteSent(edition: string, date: string): Promise<void>;
  wasSent(edition: string, date: string): Promise<boolean>;
}

interface Kept {
  publishedAt: string | null;
  rendered: RenderedMailing;
}

/** Seconds. What is later than that is not sent any more. */
const KEPT = 2 * 24 * 60 * 60;

export function createMailingStore(kv: KVNamespace): MailingStore {
  return {
    async load(edition, date, rendering, publishedAt) {
      const kept = await kv.get<Kept>(mailingKey(edition, date, rendering), 'json');
      return kept?.publishedAt === publishedAt ? kept.rendered : null;
    },

    async save(edition, date, rendering, publishedAt, rendered) {
      const kept: Kept = { publishedAt, rendered };
      await kv.put(mailingKey(edition, date, rendering), JSON.stringify(kept), { expirationTtl: KEPT });
    },

    noteSent: (edition, date) => kv.put(sentKey(edition, date), '', { expirationTtl: KEPT }),

    wasSent: async (edition, date) => (await kv.get(sentKey(edition, date))) !== null,
  };
}
