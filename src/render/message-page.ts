import { dueLine } from './due-line';
import { type Frame, linkTo, viewFrame } from './frame';
import { oneLine } from './one-line';
import { templates } from './templates.generated';
import { wordsFor } from './words';

export interface PageMessage {
  /** HTTP status; shown from 400 on. */
  status: number;
  title: string;
  /** One paragraph each. */
  details: string[];
}

interface Told {
  status: number;
  kind?: string;
  title: string;
  detail: string;
}

/** A page that only says something: an error, or that there is no briefing yet. With an error goes a search, for whoever looked for something. */
export function renderMessagePage({ status, title, details }: PageMessage, frame: Frame): string {
  const words = wordsFor(frame.language);
  const heading = oneLine(title);
  const lines = details.map(oneLine).filter(Boolean);
  return templates['message-page']({
    ...viewFrame(frame, { path: '/', title: heading, description: lines[0] ?? heading, hidden: status >= 400 }),
    status: status >= 400 ? String(status) : '',
    heading,
    details: lines,
    isError: status >= 400,
    back: { text: words.back, href: linkTo(frame, '/') },
  });
}

/** What an error says in the reader's language: by its kind, else by its status; in English, what it says itself. */
export function describeProblem(problem: Told, frame: Frame): PageMessage {
  const { errors } = wordsFor(frame.language);
  const { title, detail } = errors[problem.kind ?? ''] ?? errors[problem.status] ?? errors[problem.status < 500 ? 400 : 500] ?? problem;
  return { status: problem.status, title, details: [detail] };
}

/** The front page before the first briefing: how to come by one, and when the next is due. */
export function renderNothingYet(edition: { timeZone: string; place: string }, dueAt: Date, frame: Frame): string {
  const words = wordsFor(frame.language);
  const details = [words.sendArticles(`${frame.site.baseUrl}/api/articles`), dueLine(dueAt.toISOString(), edition, frame.language)];
  return renderMessagePage({ status: 200, title: words.noneYet, details }, frame);
}
