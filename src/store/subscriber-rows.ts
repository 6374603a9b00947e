import type { Frequency, Language, Subscriber, Wishes } from '../model';
import { choiceId } from '../text/choice-id';
import { formatSchedule } from '../text/schedule';

/** Wishes as the columns of a subscriber have them, and as JSON in the column `asked`, so that SQL can move them from there. */
export interface WishesColumns {
  /** JSON lists of ids, sorted. */
  leaders: string;
  topics: string;
  choice: string;
  language: Language;
  /** "weekdays 07:00 Europe/Paris". */
  schedule: string;
}

export interface SubscriberRow extends WishesColumns, Omit<Subscriber, 'wishes' | 'asked'> {
  asked: string | null;
}

/** The columns of a row, by their names in a Subscriber. */
export const COLUMNS = `id, edition, address, state, leaders, topics, choice, language, schedule, paused_until AS pausedUntil, asked, asked_at AS askedAt,
  invited_at AS invitedAt, mailed_at AS mailedAt, consented_at AS consentedAt, source, created_at AS createdAt, stopped_at AS stoppedAt, stopped_by AS stoppedBy`;

const NAMES = ['leaders', 'topics', 'choice', 'language', 'schedule'];

/** What `asked` has when it is the row's own wishes. */
export const OWN_WISHES = `json_object(${NAMES.map((name) => `'${name}', ${name}`).join(', ')})`;

/** Sets the columns of wishes to those in `asked`. */
export const TAKE_ASKED = NAMES.map((name) => `${name} = asked ->> '${name}'`).join(', ');

const sorted = (ids: readonly string[] = []) => JSON.stringify([...new Set(ids)].sort());

export function columnsOf({ choice, frequency, language, hour, timeZone }: Wishes): WishesColumns {
  return {
    leaders: sorted(choice?.leaders),
    topics: sorted(choice?.topics),
    choice: choiceId(choice),
    language,
    schedule: formatSchedule({ frequency, hour, timeZone }),
  };
}

function wishesOf(columns: WishesColumns): Wishes {
  const leaders: string[] = JSON.parse(columns.leaders);
  const topics: string[] = JSON.parse(columns.topics);
  const [frequency = '', hour = '', timeZone = ''] = columns.schedule.split(' ');
  return {
    choice: leaders.length + topics.length > 0 ? { leaders, topics } : null,
    frequency: frequency as Frequency,
    language: columns.language,
    hour: hour === '-' ? null : hour,
    timeZone,
  };
}

export function parseSubscriber({ leaders, topics, choice, language, schedule, asked, ...row }: SubscriberRow): Subscriber {
  return {
    ...row,
    wishes: wishesOf({ leaders, topics, choice, language, schedule }),
    asked: asked === null ? null : wishesOf(JSON.parse(asked)),
  };
}
