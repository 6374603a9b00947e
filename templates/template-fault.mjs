/** A fault in a template or a style sheet, told as "file:line: what". */
export class TemplateFault extends Error {
  constructor(file, line, what) {
    super(`templates/${file}:${line}: ${what}`);
  }
}

/** The line of a text, from 1, in which a place of it lies. */
export function lineAt(text, index) {
  return text.slice(0, Math.max(0, index)).split('\n').length;
}
