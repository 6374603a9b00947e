import type { MailHeader } from './parse-mail';

const LONGEST = 2000;
const QUOTED = /"(?:[^"\\]|\\.)*"/g;
const COMMENT = /\([^()]*\)/g;
const ADDRESS = String.raw`[^\s<>@,;:"\\]+@[^\s<>@,;:"\\]+`;
/** "press@vna.example", "VNA Press <press@vna.example>". */
const ALONE = new RegExp(String.raw`^\s*(${ADDRESS})\s*$`);
const NAMED = new RegExp(String.raw`^[^<>,;"]*<\s*(${ADDRESS})\s*>\s*$`);

/** Who a mail says that it is from, in small letters; null unless it names exactly one: servers that check it, and people, would take different ones. */
export function parseSender(headers: readonly MailHeader[]): string | null {
  const [from, second] = headers.filter(({ name }) => name === 'from');
  if (!from || second || from.value.length > LONGEST) return null;
  const bare = from.value.replace(QUOTED, ' ').replace(COMMENT, ' ');
  return (ALONE.exec(bare) ?? NAMED.exec(bare))?.[1]?.toLowerCase() ?? null;
}
