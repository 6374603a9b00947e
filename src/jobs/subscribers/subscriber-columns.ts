import type { Subscriber } from '../../model';

/** What is told of a subscriber when the list is taken out, and taken in when it is brought in, in the order of the columns. */
export const SUBSCRIBER_COLUMNS = [
  ...['email', 'state', 'leaders', 'topics', 'frequency', 'hour', 'timeZone', 'language', 'pausedUntil'],
  ...['source', 'consentedAt', 'createdAt', 'stoppedAt', 'stoppedBy'],
] as const;

/** A subscriber as a list has them. Without leaders and topics they get the whole briefing. */
export interface ListedSubscriber {
  id: string;
  values: Readonly<Record<string, string | null | readonly string[]>>;
}

export function listSubscriber(subscriber: Subscriber): ListedSubscriber {
  const { id, address, state, wishes, pausedUntil, source, consentedAt, createdAt, stoppedAt, stoppedBy } = subscriber;
  const { choice, frequency, hour, timeZone, language } = wishes;
  const { leaders, topics } = choice ?? { leaders: [], topics: [] };
  return {
    id,
    values: {
      ...{ email: address, state, leaders, topics, frequency, hour, timeZone, language, pausedUntil },
      ...{ source, consentedAt, createdAt, stoppedAt, stoppedBy },
    },
  };
}
