import { agencyOf } from './agencies';

const LONE_MARK = /^(?:[-–—*#=_\s.]{1,12}|[-–—*#(/\s]{0,4}(?:30|end|ends|fin|hết|nnnn)[-–—*#)/.\s]{0,4})$/i;
const LAST_WORD = /(?:\s?[-–—*#]{1,3}\s?30\s?[-–—*#]{1,3}|\s?[(/[–—-]\s?(?:ends?|fin|hết)\s?[)\]/–—-]?|\s?#{3})\.?$/i;
const AGENCY_AT_END = /([.!?…]["”»)]?)\s?[-–—(/]{0,2}\s?([\p{Lu}][\p{L}/ .]{1,30}?)\)?\.?$/u;
const AGENCY_BEFORE_STOP = /\s?\(([\p{Lu}][\p{L}/ .]{1,30})\)\.?$/u;

/** Only so much of the end is searched: the patterns are cheap on it, whatever the text. */
const LONGEST_MARK = 60;

export interface WithoutEndMarks {
  paragraphs: string[];
  /** A known agency that signs the report. */
  agency?: string;
}

/** The wire's "end of report" inside a paragraph becomes the full stop that it holds: "Partnership./." → "Partnership.". */
export function cutEndStrokes(text: string): string {
  return text.includes('/.') ? text.replaceAll('./.', '.').replace(/(\p{L})\/\.(?=\s|$)/gu, '$1.') : text;
}

/** Paragraphs without what closes a report: "-30-", "(END)", "###", "VNA/VNP", "(AFP)". */
export function cutEndMarks(paragraphs: string[]): WithoutEndMarks {
  const left = [...paragraphs];
  let agency: string | undefined;
  for (let turn = 0; turn < 4 && left.length > 0; turn++) {
    const last = left.at(-1) ?? '';
    const signed = last.length <= LONGEST_MARK ? agencyOf(last.replace(/^[-–—(/\s]+|[)\s]+$/g, '')) : undefined;
    const shorter = signed || LONE_MARK.test(last) ? '' : withoutLastMark(last, (name) => (agency ??= name));
    if (signed) agency ??= signed;
    if (shorter === last) break;
    if (shorter === '') left.pop();
    else left[left.length - 1] = shorter;
  }
  return { paragraphs: left, agency };
}

function withoutLastMark(paragraph: string, sign: (agency: string) => void): string {
  const head = paragraph.slice(0, -LONGEST_MARK);
  const tail = paragraph.slice(-LONGEST_MARK);
  const word = LAST_WORD.exec(tail);
  if (word && word.index > 0) return head + tail.slice(0, word.index);
  const atEnd = AGENCY_AT_END.exec(tail);
  const signature = atEnd && agencyOf(atEnd[2] ?? '');
  if (atEnd && signature) {
    sign(signature);
    return head + tail.slice(0, atEnd.index) + atEnd[1];
  }
  const before = AGENCY_BEFORE_STOP.exec(tail);
  const inBrackets = before && agencyOf(before[1] ?? '');
  if (!before || !inBrackets) return paragraph;
  sign(inBrackets);
  const stop = /[.!?…]["”»]?$/.test(tail.slice(0, before.index)) ? '' : '.';
  return head + tail.slice(0, before.index) + stop;
}
