/** What a character is to the tokenizer. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;

/** The class of each UTF-16 code unit, 0 for marks: one look-up a character, whatever the script. */
export const CLASSES = Uint8Array.from({ length: 1 << 16 }, (_, code) => classify(code));

/** Letters of all scripts count as one class; surrogates (emoji and rare scripts) and symbols as marks. */
function classify(code: number): number {
  if (code < 0x80) return classifyAscii(code);
  if (code === 0x2028 || code === 0x2029) return NEWLINE;
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)) return SPACE;
  if (code < 0xc0) return code === 0xaa || code === 0xba || code === 0xb5 ? LETTER : 0;
  if (code === 0xd7 || code === 0xf7) return 0;
  const isMark =
    (code >= 0x2000 && code < 0x2c00) ||
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfe10 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff20);
  return isMark ? 0 : LETTER;
}

function classifyAscii(code: number): number {
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 0x5f;
  if (isLetter) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 10 || code === 13) return NEWLINE;
  return code === 32 || (code >= 9 && code <= 12) ? SPACE : 0;
}
