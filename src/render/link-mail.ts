import { type Frame, paperName } from './frame';
import { direction } from './names';
import { templates } from './templates.generated';
import { wrap } from './text';
import { wordsFor } from './words';

/** A short mail around one link. */
export interface LinkMailContent {
  subject: string;
  lead: string;
  facts: readonly { label: string; text: string }[];
  button: string;
  href: string;
  notes: readonly string[];
}

export interface LinkMail {
  /** One line. */
  subject: string;
  html: string;
  text: string;
}

/** Both parts of a short mail: what it is about, a button with its address, and a word to whoever did not ask for it. */
export function renderLinkMail(content: LinkMailContent, frame: Frame): LinkMail {
  const { subject, lead, facts, button, href, notes } = content;
  const { beforeColon, mail } = wordsFor(frame.language);
  const paper = paperName(frame);
  const labelled = facts.map(({ label, text }) => ({ label: `${label}${beforeColon}:`, text }));
  const html = templates['link-mail']({
    ...content,
    facts: labelled,
    lang: frame.language,
    dir: direction(frame.language),
    paper,
    home: `${frame.site.baseUrl}/`,
    orOpen: mail.orOpen,
  });
  const paragraphs = [
    [paper.toUpperCase()],
    wrap(lead),
    labelled.flatMap(({ label, text }) => wrap(`${label} ${text}`, '  ')),
    [`${button}${beforeColon}:`, href],
    ...notes.map((note) => wrap(note)),
  ];
  const text = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return { subject, html, text: `${text.join('\n\n')}\n` };
}
