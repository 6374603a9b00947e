/** Fields by their names in small letters. Of one that is given twice, the first counts. */
export type Fields = ReadonlyMap<string, string>;

/** The groups of "Name: value" lines of a report, or of a message's head: empty lines part them, and a line that begins with a blank goes on (RFC 5322, 2.2). */
export function parseFieldGroups(text: string): Fields[] {
  const groups: Map<string, string>[] = [];
  let group: Map<string, string> | null = null;
  let name: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '') {
      group = null;
      name = null;
    } else if (/^[ \t]/.test(line)) {
      if (group && name !== null) group.set(name, `${group.get(name)} ${content}`.trimStart());
    } else {
      const colon = content.indexOf(':');
      const said = content.slice(0, Math.max(colon, 0)).trim().toLowerCase();
      if (!group) {
        group = new Map();
        groups.push(group);
      }
      name = said !== '' && !group.has(said) ? said : null;
      if (name !== null) group.set(name, content.slice(colon + 1).trim());
    }
  }
  return groups;
}
