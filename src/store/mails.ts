import { mailKey, mailPrefix } from './keys';

/** A mail of the local mailbox. */
export interface KeptMail {
  subject: string;
  from: string;
  to: string;
  date: Date;
  html: string;
  text: string;
  /** The whole message (RFC 5322). */
  source: string;
}

/** One line of the mailbox; `id` is for `load`. */
export interface MailSummary {
  id: string;
  subject: string;
  from: string;
  to: string;
  /** ISO 8601. */
  date: string;
}

export interface MailStore {
  /** The same message again takes the place of the first; only the newest 50 are kept. */
  save(messageId: string, mail: KeptMail): Promise<void>;
  /** The newest first. */
  list(): Promise<MailSummary[]>;
  load(id: string): Promise<(Omit<KeptMail, 'date'> & MailSummary) | null>;
}

const KEPT = 50;

/** KV metadata is at most 1,024 bytes of JSON; of a character, three are the most in UTF-8. */
const cut = (text: string) => text.slice(0, 80);

type Metadata = Omit<MailSummary, 'id'>;

export function createMailStore(kv: KVNamespace): MailStore {
  return {
    async save(messageId, { date, ...mail }) {
      const stored = { ...mail, date: date.toISOString() };
      const metadata: Metadata = { subject: cut(mail.subject), from: cut(mail.from), to: cut(mail.to), date: stored.date };
      await kv.put(mailKey(date, messageId), JSON.stringify(stored), { metadata });
      const { keys } = await kv.list({ prefix: mailPrefix });
      await Promise.all(keys.slice(KEPT).map(({ name }) => kv.delete(name)));
    },

    async list() {
      const { keys } = await kv.list<Metadata>({ prefix: mailPrefix, limit: KEPT });
      return keys.flatMap(({ name, metadata }) => (metadata ? { id: name.slice(mailPrefix.length), ...metadata } : []));
    },

    async load(id) {
      const mail = await kv.get<Omit<KeptMail, 'date'> & Metadata>(mailPrefix + id, 'json');
      return mail && { id, ...mail };
    },
  };
}
