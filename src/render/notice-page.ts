import { type Frame, linkTo, viewFrame } from './frame';
import { oneLine } from './one-line';
import { templates } from './templates.generated';

/** A page about one subscription that says something, and has a button or links to what comes next. */
export interface Notice {
  /** Its address within the site, with its token: "/confirm?token=…". */
  path: string;
  title: string;
  /** One paragraph each. */
  details?: readonly string[];
  rows?: readonly { name: string; text: string }[];
  /** What is posted by a button; nothing happens before. */
  form?: { action: string; fields: Readonly<Record<string, string>>; button: string };
  links?: readonly { text: string; path: string }[];
}

/** Search engines leave it alone. */
export function renderNotice({ path, title, details = [], rows = [], form, links = [] }: Notice, frame: Frame): string {
  const heading = oneLine(title);
  return templates['notice-page']({
    ...viewFrame(frame, { path, title: heading, description: details[0] ?? heading, hidden: true }),
    heading,
    details,
    rows,
    form: form
      ? {
          action: linkTo(frame, form.action),
          button: form.button,
          fields: Object.entries(form.fields).map(([name, value]) => ({ name, value })),
        }
      : null,
    links: links.map(({ text, path: to }) => ({ text, href: linkTo(frame, to) })),
  });
}
