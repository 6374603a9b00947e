import { oneLine } from '../one-line';
import { xmlText } from '../xml';

/** A text as one line that any feed may hold. */
export function feedText(text: string): string {
  return oneLine(xmlText(text));
}
