import { oneLine } from '../one-line';

// What XML 1.0 (2.2) has no place for, even escaped, beyond the controls that oneLine takes out: halves of surrogate pairs, and two that are no characters.
const NO_CHARACTERS = /[\ufffe\uffff]/g;

/** A text as one line that any feed may hold. */
export function feedText(text: string): string {
  return oneLine(xmlText(text));
}

/** A text without what XML cannot hold; in its place stands the mark of an unknown character. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(NO_CHARACTERS, '\ufffd');
}

/**
 * Generated XML without the line ends that stand around CDATA, where they would be a part of addresses and titles. Nothing within CDATA looks like
 * that: titles and addresses are of one line, and HTML holds neither mark.
 */
export function tightenCdata(xml: string): string {
  return xml.replace(/>\n\s*<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\n\s*<\//g, ']]></');
}
