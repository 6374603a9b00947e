/** Quote marks as a reader expects them: ``these'' become “these”, and straight marks amid curly ones become curly. Linear. */
export function repairQuotes(text: string): string {
  const paired =
    text.includes('``') || text.includes("''")
      ? text
          .replaceAll('``', '“')
          .replace(/(?<![^\s([—–“])''(?=[^\s'])/g, '“')
          .replaceAll("''", '”')
      : text;
  if (!paired.includes('"') || !/[“”]/.test(paired)) return paired;
  return paired
    .split('\n')
    .map((line) => (line.includes('"') && /[“”]/.test(line) ? curl(line) : line))
    .join('\n');
}

/** Straight marks take the side that their spaces tell, else the one that the marks before them leave open. Inches ('5"') stay. */
function curl(line: string): string {
  let open = false;
  return line.replace(/["“”]/g, (mark, at: number) => {
    if (mark !== '"') {
      open = mark === '“';
      return mark;
    }
    if (!open && /\d/.test(line[at - 1] ?? '')) return mark;
    const before = /[\s([]/.test(line[at - 1] ?? ' ');
    const after = /[\s)\].,;:!?]/.test(line[at + 1] ?? ' ');
    open = before === after ? !open : before;
    return open ? '“' : '”';
  });
}
