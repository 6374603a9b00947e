import { countLetters } from './count-letters';
import { parseMailFields } from './mail-fields';
import { attributionAt, markOf, partGluedHead } from './mail-marks';

const QUOTE_MARKS = /^(?:\s?>)+\s?/;
/** Letters with which whoever passes on a mail, or answers it, writes an article of their own. */
const OWN_TEXT = 400;
const DEEPEST = 5;

/** What of a mail's text is its news. */
export interface MailBody {
  lines: string[];
  /** Of the mail that was passed on; null where it does not say. */
  subject: string | null;
  date: string | null;
}

const bareOf = (line: string) => line.replace(QUOTE_MARKS, '').replace(/\s+/g, ' ').trim();
/** How often it was quoted; mail programs stop long before ten. */
const depthOf = (line: string) => Math.min(QUOTE_MARKS.exec(line)?.[0].replace(/[^>]/g, '').length ?? 0, 20);
const lettersOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + countLetters(line), 0);

function unquote(lines: readonly string[], depth: number): string[] {
  const marks = new RegExp(`^(?:\\s?>){0,${depth}}\\s?`);
  return lines.map((line) => (depth > 0 ? line.replace(marks, '') : line));
}

/** Where another mail begins in this one, and its head. */
interface Beginning {
  at: number;
  isMarked: boolean;
  /** Number of the first line of its text. */
  body: number;
  subject: string | null;
  date: string | null;
}

function findBeginning(lines: readonly string[]): Beginning | undefined {
  const bare = lines.map(bareOf);
  for (const [at, line] of bare.entries()) {
    const mark = markOf(line);
    const first = mark ? bare.findIndex((next, i) => i > at && next !== '') : at;
    const fields = parseMailFields(bare, first);
    if (fields || mark) {
      return {
        at,
        isMarked: mark === 'forward',
        body: fields?.end ?? at + 1,
        subject: fields?.subject ?? null,
        date: fields?.date ?? null,
      };
    }
  }
  return undefined;
}

/** What stands below the line that says who wrote it: some programs pass a mail on as they answer it. */
function findAttributed(lines: readonly string[]): string[] | undefined {
  const bare = lines.map(bareOf);
  for (const at of lines.keys()) {
    const count = attributionAt(bare, at);
    if (count === 0) continue;
    const below = lines.slice(at + count).map((line) => line.replace(QUOTE_MARKS, ''));
    return lettersOf(below) > 0 ? below : undefined;
  }
  return undefined;
}

/** Without what is answered: the lines that say who wrote it, and those with ">". */
function cutQuotes(lines: readonly string[], isAnswer: boolean): string[] {
  const bare = lines.map((line) => line.trim());
  const own: string[] = [];
  let isQuoting = isAnswer;
  let hasOwn = false;
  for (let at = 0; at < lines.length; at++) {
    const count = attributionAt(bare, at);
    if (count > 0) {
      isQuoting = true;
      const next = bare[at + count] || bare[at + count + 1];
      if (!next?.startsWith('>') && hasOwn) break;
      at += count - 1;
    } else {
      own.push(lines[at] ?? '');
      hasOwn ||= countLetters(bare[at] ?? '') > 0;
    }
  }
  return isQuoting ? own.filter((line) => !/^\s?>/.test(line)) : own.map((line) => line.replace(QUOTE_MARKS, ''));
}

/**
 * Takes the news out of a mail's text: of a mail that was passed on, that one, without the note above it; of an answer, what is new in it.
 *
 * @param isForwarded Its subject says that it was passed on; `isAnswer` that it answers.
 */
export function findMailBody(sent: readonly string[], isForwarded: boolean, isAnswer: boolean, depth = 0): MailBody {
  const lines = sent.flatMap(partGluedHead);
  const beginning = depth < DEEPEST ? findBeginning(lines) : undefined;
  const above = beginning ? lettersOf(lines.slice(0, beginning.at)) : 0;
  if (beginning && (isForwarded || above === 0 || (beginning.isMarked && above < OWN_TEXT && !isAnswer))) {
    const head = lines.slice(beginning.at, beginning.body).filter((line) => bareOf(line) !== '');
    const quoted = Math.max(0, ...head.map(depthOf));
    const inner = findMailBody(unquote(lines.slice(beginning.body), quoted), false, false, depth + 1);
    return { lines: inner.lines, subject: inner.subject ?? beginning.subject, date: inner.date ?? beginning.date };
  }
  const passedOn = isForwarded ? findAttributed(lines) : undefined;
  if (passedOn) return { lines: passedOn, subject: null, date: null };
  return { lines: cutQuotes(beginning ? lines.slice(0, beginning.at) : lines, isAnswer), subject: null, date: null };
}
