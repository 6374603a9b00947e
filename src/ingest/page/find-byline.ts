import { type Box, isBox, textOf } from './tree';

const BYLINE = /(?:^|[\s_-])(?:by-?line|authors?(?:-?name)?|tac-?gia|auteurs?|signature)(?=$|[\s_-])/;
const LONGEST = 80;

/** What stands in the first box that is named after the author and is short enough for a name. */
export function findByline(box: Box): string | undefined {
  for (const item of box.items) {
    if (!isBox(item)) continue;
    const text = BYLINE.test(item.kind) ? textOf(item) : '';
    if (text && text.length <= LONGEST && /^(?:by |par |bởi )|^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}?[\p{L}.'’-]+){1,4}$/iu.test(text)) return text;
    const inner = findByline(item);
    if (inner) return inner;
  }
  return undefined;
}
