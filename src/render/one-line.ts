// Controls, and the marks that turn the direction of what follows them (they could make a line read other than it is written).
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029\s]+/gu;

/** A piece of a text in visible characters: controls, line ends and runs of blanks become one space, at its ends too. */
export function visible(text: string): string {
  return text.replace(UNSEEN, ' ');
}

/** A text as one line of visible characters. */
export function oneLine(text: string): string {
  return visible(text).trim();
}

/** At most `limit` characters of a line, cut between words and ended by "…". */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const blank = cut.lastIndexOf(' ');
  const end = blank > limit / 2 ? blank : cut.length;
  return `${cut
    .slice(0, end)
    .toWellFormed()
    .replace(/[\s,;:.–—-]$/, '')}…`;
}

/** As it stands at the head of a page or a line: French writes the names of days and months small. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
