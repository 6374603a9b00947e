import { type Box, isBox, type Run } from './tree';

const BYLINE = /(?:^|[\s_-])(?:by-?line|authors?(?:-?name)?|tac-?gia|auteurs?|signature)(?=$|[\s_-])/;
const LONGEST = 80;
const NAMED = /^(?:by|par|bởi) \S|^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}?[\p{L}.'’-]+){1,4}$/iu;

/** The first line that stands in a box that is named after the author, and may be a name. */
export function findByline(box: Box): string | undefined {
  for (const item of box.items) {
    if (!isBox(item)) continue;
    const line = BYLINE.test(item.kind) ? linesIn(item).find((text) => text.length <= LONGEST && NAMED.test(text)) : undefined;
    const found = line ?? findByline(item);
    if (found) return found;
  }
  return undefined;
}

const linesIn = (box: Box): string[] => box.items.flatMap((item: Box | Run) => (isBox(item) ? linesIn(item) : item.text));
