import type { Choice, Wishes } from '../model';
import { chosenNames } from './choice';
import { formatLongDay } from './dates';
import { type Frame, paperName } from './frame';
import { type LinkMail, renderLinkMail } from './link-mail';
import { wordsFor } from './words';

/** A sign-up, as it was asked for. */
export interface Confirmation {
  address: string;
  wishes: Wishes;
  /** Where the button leads. */
  href: string;
  /** Until when that works, ISO 8601 instant. */
  until: string;
}

/** More names than these are counted only: the mail stays short. */
const MOST_NAMES = 12;

/** Asks whether a sign-up was meant: whoever typed the address may be a stranger, so that nothing in it is their words. */
export function renderConfirmationMail({ address, wishes, href, until }: Confirmation, frame: Frame): LinkMail {
  const { mail } = wordsFor(frame.language);
  const { frequency, hour, timeZone, choice } = wishes;
  const paper = paperName(frame);
  return renderLinkMail(
    {
      subject: mail.confirm.subject(paper),
      lead: mail.confirm.lead(paper, address),
      facts: [
        { label: mail.follows, text: choice ? namesOf(choice, frame) : mail.everything },
        { label: mail.comes, text: mail.schedule(frequency, hour, placeOf(timeZone)) },
      ],
      button: mail.confirm.button,
      href,
      notes: [mail.confirm.notYou, mail.confirm.until(formatLongDay(until, frame.language))],
    },
    frame,
  );
}

/** Those that we know by name; a leader of another id would be called by what a stranger typed, and is counted. */
function namesOf({ leaders, topics }: Choice, frame: Frame): string {
  const known = {
    leaders: leaders.filter((id) => frame.watchlist.some((entry) => entry.id === id)),
    topics: topics.filter((id) => frame.topics.some((topic) => topic.id === id)),
  };
  const names = Object.values(chosenNames(known, frame)).flat().slice(0, MOST_NAMES);
  const left = leaders.length + topics.length - names.length;
  const { mail, leaders: countOf } = wordsFor(frame.language);
  if (names.length === 0) return countOf(left);
  return [...names, ...(left > 0 ? [mail.more(left)] : [])].join(', ');
}

/** "Ho Chi Minh" of "Asia/Ho_Chi_Minh". */
const placeOf = (timeZone: string) => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
