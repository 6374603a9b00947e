import { cutCredits } from './credits';
import { type Cut, cutLeadingDate, cutTrailingDate, dateOfLine, type Reading } from './date-lines';
import { cutDateline } from './dateline';
import { cutEndMarks } from './end-marks';
import { isByline, isFurniture } from './furniture';
import { looksLikeHeadline, tidyHeadline } from './headline';

/** What a cleaned text says, apart from what a wire or a page put around it. */
export interface Report {
  /** The first line of `paragraphs`; "" when that is no headline. */
  headline: string;
  paragraphs: string[];
  /** ISO date of a dateline, heading or date line. */
  date?: string;
  agency?: string;
}

/** Date lines and bylines stand above the report, not further down than this. */
const HEAD_LINES = 5;

/**
 * Takes a report out of its paragraphs: cuts menus, credits, wire marks and what dates it. `headless`: the title came apart, so the first
 * line is none.
 */
export function extractReport(paragraphs: string[], reading: Reading, headless: boolean): Report {
  let date: string | undefined;
  let agency: string | undefined;
  const note = (found: Omit<Cut, 'rest'>) => {
    date ??= found.date;
    agency ??= found.agency;
  };
  let heading = false;
  let body = false;
  let lines: string[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    if (isFurniture(paragraph)) continue;
    if (!body && i < HEAD_LINES) {
      const day = dateOfLine(paragraph, reading);
      if (day) note({ date: day });
      if (day || isByline(paragraph)) continue;
    }
    const { text, agency: credited, atEnd } = cutCredits(paragraph);
    note({ agency: credited });
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (lines.length === 0 && atEnd) heading = true;
    if (lines.length > 0 || text.length > 250) body = true;
    lines.push(text);
  }

  const first = lines[0];
  const leading = first === undefined ? undefined : cutLeadingDate(first, reading);
  if (leading) {
    note(leading);
    lines[0] = leading.rest;
  }
  const ended = cutEndMarks(lines);
  lines = ended.paragraphs;

  let headline = '';
  const top = lines[0] ?? '';
  if (!headless && lines.length > 1) {
    const trailing = cutTrailingDate(top, reading, heading);
    const line = trailing?.rest ?? top;
    const stopped = heading || cutDateline(lines[1] ?? '', reading) !== undefined;
    if (looksLikeHeadline(line, stopped)) {
      if (trailing) note(trailing);
      headline = tidyHeadline(line, stopped);
      lines[0] = headline;
    }
  }

  // Between headline and body there may be a line that sums up; the dateline opens the first paragraph of the body.
  for (let i = headline ? 1 : 0; i < Math.min(lines.length, 3); i++) {
    const cut = cutDateline(lines[i] ?? '', reading);
    if (!cut) continue;
    note(cut);
    lines[i] = cut.rest;
    break;
  }
  note({ agency: ended.agency });
  return { headline, paragraphs: lines, date, agency };
}
