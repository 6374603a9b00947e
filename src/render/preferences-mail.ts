import { type Frame, paperName } from './frame';
import { type LinkMail, renderLinkMail } from './link-mail';
import { wordsFor } from './words';

/** A new link to a subscriber's settings. */
export function renderPreferencesMail({ address, href }: { address: string; href: string }, frame: Frame): LinkMail {
  const { preferences } = wordsFor(frame.language).mail;
  const paper = paperName(frame);
  return renderLinkMail(
    {
      subject: preferences.subject(paper),
      lead: preferences.lead(paper, address),
      facts: [],
      button: preferences.button,
      href,
      notes: [preferences.notYou],
    },
    frame,
  );
}
