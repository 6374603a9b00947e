import { fold } from './fold';

/** ASCII slug of a name or title: "Tô Lâm" → "to-lam", "Kurt M. Campbell" → "kurt-m-campbell"; "" when nothing is left. */
export function slug(text: string): string {
  const words = fold(text)
    .replaceAll("'", '')
    .match(/[a-z0-9]+/g);
  return words ? words.join('-') : '';
}

/** By which spellings of a name are compared, in any script: "Tô Lâm", "TO-LAM" → "to-lam", "习近平" as it is; "" when nothing is left. */
export function spellingKey(text: string): string {
  return fold(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
