// What XML 1.0 (2.2) has no place for, even escaped, beyond the controls that oneLine takes out: halves of surrogate pairs, and two that are no characters.
const NO_CHARACTERS = /[\ufffe\uffff]/g;

/** A text without what XML cannot hold; in its place stands the mark of an unknown character. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(NO_CHARACTERS, '\ufffd');
}

/** Written already: it is not escaped again. */
export class Xml {
  constructor(readonly text: string) {}
}

type Value = string | Xml | readonly Xml[];

/** XML as it is written here, each text in it escaped, for elements as for attributes. */
export function xml(written: TemplateStringsArray, ...values: Value[]): Xml {
  let text = '';
  for (const [i, value] of values.entries()) text += written[i] + write(value);
  return new Xml(text + written.at(-1));
}

/** A long text of much markup, which needs no escapes so: it is shorter, and quicker to write and to read. */
export function cdata(text: string): Xml {
  return new Xml(`<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
}

function write(value: Value): string {
  if (typeof value === 'string') return ESCAPED.test(value) ? escapeXml(value) : value;
  return value instanceof Xml ? value.text : value.map(({ text }) => text).join('\n');
}

const ESCAPED = /[&<>"\ud800-\udfff\ufffe\uffff]/;
const escapeXml = (text: string) =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
