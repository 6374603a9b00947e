/** How many letters and digits a text has. */
export const countLetters = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, '').length;
