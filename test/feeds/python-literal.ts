export type PythonValue = string | number | boolean | null | PythonValue[];

const STRING = /^u?(?:"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/;
const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

/** A Python literal at the start of `source`, and how long it is; undefined for any other expression. */
export function readLiteral(source: string): { value: PythonValue; length: number } | undefined {
  const string = STRING.exec(source);
  if (string) return { value: unescapePython(string[1] ?? string[2] ?? string[3] ?? string[4] ?? ''), length: string[0].length };
  const word = /^(?:None|True|False|-?\d+)/.exec(source)?.[0];
  if (word)
    return { value: word === 'None' ? null : word === 'True' ? true : word === 'False' ? false : Number(word), length: word.length };
  return source[0] === '(' || source[0] === '[' ? readList(source) : undefined;
}

function readList(source: string): { value: PythonValue; length: number } | undefined {
  const list: PythonValue[] = [];
  let at = 1;
  while (at < source.length) {
    at += /^[\s,]*/.exec(source.slice(at))?.[0].length ?? 0;
    if (source[at] === ')' || source[at] === ']') return { value: list, length: at + 1 };
    const item = readLiteral(source.slice(at));
    if (!item) return undefined;
    list.push(item.value);
    at += item.length;
  }
  return undefined;
}

function unescapePython(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([\s\S]))/gi, (_, x, u, long, one) => {
    const code = x ?? u ?? long;
    return code ? String.fromCodePoint(Number.parseInt(code, 16)) : (ESCAPES[one] ?? one);
  });
}
