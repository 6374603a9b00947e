import type { Email } from '../../deliver/message';
import type { Briefing, Edition, Hint } from '../../model';
import type { Services } from '../../services';
import { WHOLE_BRIEFING } from '../../text/choice-id';
import { loadPersonalBriefing } from './personal-briefing';
import { renderPersonalMail } from './personal-mail';

/** What all messages of one rendering say. */
export type MailingContent =
  | { state: 'news'; email: Email; isKept: boolean }
  /** There is no key point for who chose so. */
  | { state: 'nothing' }
  /** Nobody is owed it who still wants it, so that what was chosen is not known, nor needed. */
  | { state: 'unknown' };

/** Renders a mailing, or takes what an earlier run of the consumer left of it. @param publishedAt When the date's briefing was last published. */
export async function loadMailing(
  services: Services,
  edition: Edition,
  hint: Extract<Hint, { kind: 'deliver' }>,
  publishedAt: string | null,
  now: Date,
): Promise<MailingContent> {
  const { deliveries, mailings } = services;
  const { date, rendering, goesOn } = hint;
  const kept = goesOn ? await mailings.load(edition.id, date, rendering, publishedAt) : null;
  if (kept) return { state: 'news', email: kept, isKept: true };

  const [days = '', language = '', name = ''] = rendering.split('/');
  const choice = await deliveries.findChoice(hint, name, now);
  if (!choice) return { state: 'unknown' };
  const briefing = await loadPersonalBriefing(services, edition, date, Number(days), name === WHOLE_BRIEFING ? null : choice);
  if (!hasNews(briefing)) return { state: 'nothing' };
  return { state: 'news', email: renderPersonalMail(services, edition, briefing, language), isKept: false };
}

/** There is something to tell, if only that what was told before is not so. */
function hasNews({ changes = [], date, keyPoints }: Briefing): boolean {
  return keyPoints.length > 0 || changes.some((change) => change.date < date && change.said.length > 0);
}
