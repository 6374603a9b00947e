const LONGEST = 200;

/**
 * A first line reads as a headline: short, no more than a sentence, and without a final stop, unless it is in title case or `surely` what
 * stands above a report (a photo credit closed it, a dateline follows it).
 */
export function looksLikeHeadline(line: string, surely: boolean): boolean {
  if (line.length > (surely ? LONGEST * 1.5 : LONGEST) || !/\p{L}/u.test(line)) return false;
  const bare = line.replace(/["”»’)\]]{1,3}$/, '');
  if (/[,;:]$/.test(bare)) return false;
  const sentences = bare.match(/\p{Ll}{4}[.!?]["”»]? {1,2}["“«]?\p{Lu}/gu)?.length ?? 0;
  if (/[.…]$/.test(bare)) return sentences === 0 && (surely || isTitleCase(bare));
  return sentences === 0 || surely || bare.length < 120;
}

/** A headline as printed: without the full stop that a credit or title case left. Initials and ellipses keep theirs. */
export function tidyHeadline(line: string, surely: boolean): string {
  return surely || isTitleCase(line) ? line.replace(/(?<![.\s]\p{Lu})(?<!\.)\.$/u, '').trimEnd() : line;
}

/** English headlines write nearly every longer word with a capital; sentences do not. */
function isTitleCase(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 4 && capital >= words.length * 0.75;
}
