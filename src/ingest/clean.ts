import { cleanCharacters } from './characters';
import { cutEndStrokes } from './end-marks';
import { partGlued } from './glued-lines';
import { stripMarkup } from './markup';
import { repairMojibake } from './mojibake';
import { toParagraphs } from './paragraphs';
import { repairQuotes } from './quotes';
import { spaceSentences } from './sentence-spaces';

/** Mends text that holds no markup and no character references (any more), and parts it into paragraphs. */
export function cleanText(text: string): string[] {
  const readable = repairQuotes(cleanCharacters(repairMojibake(text)));
  return toParagraphs(partGlued(spaceSentences(cutEndStrokes(readable))));
}

/** The same for text as it was sent, which may hold both. */
export function cleanSent(text: string): string[] {
  return cleanText(stripMarkup(text));
}

/** One line: a title, the name of a source. */
export function cleanLine(text: string): string {
  return cleanSent(text).join(' ');
}
