import type { Subscriber, Wishes } from '../model';
import { maskAddress } from '../text/mask-address';
import { formatLongDay, formatTime, localDate } from './dates';
import type { Frame } from './frame';
import { renderNotice } from './notice-page';
import { viewWishRows } from './view/wish-rows';
import { wordsFor } from './words';

type Edition = { publishAt: string; place: string };
type LinkPurpose = 'confirm' | 'preferences' | 'unsubscribe';

const addressOf = (purpose: LinkPurpose, token: string) => `/${purpose}?token=${encodeURIComponent(token)}`;
const of = (frame: Frame) => wordsFor(frame.language).subscribing;
const toLatest = (frame: Frame) => ({ text: wordsFor(frame.language).back, path: '/' });

/** After a sign-up. It says the same to everybody, so that nobody learns whose address is known. */
export function renderAsked(hasMailbox: boolean, frame: Frame): string {
  const { title, details, mailbox } = of(frame).asked;
  const links = [...(hasMailbox ? [{ text: mailbox, path: '/dev/mail' }] : []), toLatest(frame)];
  return renderNotice({ path: '/subscribe', title, details, links }, frame);
}

/** What a confirmation's link leads to: what was asked for, and the button that begins it and nothing newer. */
export function renderConfirm(token: string, address: string, asked: Wishes, askedAt: string, edition: Edition, frame: Frame): string {
  const { confirm } = of(frame);
  return renderNotice(
    {
      path: addressOf('confirm', token),
      title: confirm.title,
      details: [confirm.lead(address)],
      rows: viewWishRows(asked, edition, frame),
      form: { action: '/confirm', fields: { token, askedAt }, button: confirm.button },
    },
    frame,
  );
}

/** @param next When the next mail comes; null where that is not known. @param preferences Where it may be changed: "/preferences?token=…". */
export function renderConfirmed(
  { wishes }: Subscriber,
  token: string,
  next: Date | null,
  preferences: string,
  edition: Edition,
  frame: Frame,
): string {
  const { confirmed } = of(frame);
  const at = next?.toISOString();
  const zone = wishes.timeZone.replaceAll('_', ' ');
  const line = at && confirmed.next(formatLongDay(localDate(at, wishes.timeZone), frame.language), formatTime(at, wishes.timeZone), zone);
  return renderNotice(
    {
      path: addressOf('confirm', token),
      title: confirmed.title,
      details: line ? [line] : [],
      rows: viewWishRows(wishes, edition, frame),
      links: [toLatest(frame), { text: confirmed.preferences, path: preferences }],
    },
    frame,
  );
}

/** What a link to stop leads to. */
export function renderUnsubscribe(token: string, address: string, frame: Frame): string {
  const { unsubscribe } = of(frame);
  const path = addressOf('unsubscribe', token);
  return renderNotice(
    {
      path,
      title: unsubscribe.title,
      details: [unsubscribe.lead(maskAddress(address))],
      form: { action: path, fields: {}, button: unsubscribe.button },
    },
    frame,
  );
}

/**
 * After a stop. The link to the settings goes by mail: whoever holds a link to stop, which never expires, need not be the reader.
 *
 * @param isKept False when nothing is kept any longer.
 */
export function renderUnsubscribed(token: string, isKept: boolean, frame: Frame): string {
  const { unsubscribed: words } = of(frame);
  return renderNotice(
    {
      path: addressOf('unsubscribe', token),
      title: words.title,
      details: [words.detail],
      ...(isKept && { form: { action: '/preferences', fields: { token, do: 'link' }, button: words.preferences } }),
      links: [{ text: words.again, path: '/subscribe' }],
    },
    frame,
  );
}

/** Why a link does nothing, and what to do. */
export function renderLinkFault(purpose: LinkPurpose, state: 'expired' | 'invalid' | 'gone', token: string, frame: Frame): string {
  const words = of(frame);
  const { title, detail } = words.links[purpose][state];
  const isRenewable = purpose === 'preferences' && state === 'expired';
  return renderNotice(
    {
      path: addressOf(purpose, token),
      title,
      details: [detail],
      ...(isRenewable && { form: { action: '/preferences', fields: { token, do: 'link' }, button: words.newLink } }),
      links: [{ text: words.title, path: '/subscribe' }, toLatest(frame)],
    },
    frame,
  );
}

/** A new link is on its way, if it can be. */
export function renderLinkSent(hasMailbox: boolean, frame: Frame): string {
  const { linkSent, asked } = of(frame);
  const links = hasMailbox ? [{ text: asked.mailbox, path: '/dev/mail' }] : [];
  return renderNotice({ path: '/subscribe', title: linkSent.title, details: [linkSent.detail], links }, frame);
}

/** Asks once more before everything is gone. */
export function renderErase(token: string, frame: Frame): string {
  const { erase } = of(frame);
  return renderNotice(
    {
      path: addressOf('preferences', token),
      title: erase.title,
      details: erase.details,
      form: { action: '/preferences', fields: { token, do: 'erase-all' }, button: erase.button },
      links: [{ text: erase.keep, path: addressOf('preferences', token) }],
    },
    frame,
  );
}

export function renderErased(frame: Frame): string {
  const { erased } = of(frame);
  return renderNotice({ path: '/subscribe', title: erased.title, details: erased.details, links: [toLatest(frame)] }, frame);
}
