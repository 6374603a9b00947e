// "Republic of Korea" and its like are one name: the office ends before them.
const STATE =
  /^(?:the state|(?:the )?(?:\p{L}+ )?(?:republic|kingdom|states|union|federation|emirates|commonwealth|principality|sultanate))$/iu;
const OFFICE = /^\p{Lu}[^,;]* of \p{L}/u;

/**
 * English offices without a name, those of one kind together, in the order of their first: ["President of Indonesia",
 * "Prime Minister of Cambodia", "President of Uzbekistan"] → ["the Presidents of Indonesia and Uzbekistan", "the Prime
 * Minister of Cambodia"]. What is no office of a place stays as it is.
 */
export function groupOffices(offices: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const office of offices) {
    const [role, place] = splitOffice(office);
    const places = groups.get(role) ?? [];
    if (place !== null && !places.includes(place)) places.push(place);
    groups.set(role, places);
  }
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  return [...groups].map(([role, places]) => {
    if (places.length === 0) return role;
    return `the ${places.length > 1 ? plural(role) : role} of ${list.format(places)}`;
  });
}

/** Role and place of "Minister of Foreign Affairs of Hungary": split before the last "of" that begins a name. */
export function splitOffice(office: string): [string, string | null] {
  const bare = office.replace(/^the (?=\p{Lu})/u, '');
  if (!OFFICE.test(bare)) return [office, null];
  const parts = bare.split(' of ');
  let at = parts.length - 1;
  while (at > 1 && STATE.test(parts[at - 1] ?? '')) at--;
  return [parts.slice(0, at).join(' of '), parts.slice(at).join(' of ')];
}

/** "Prime Ministers", "Ministers of Foreign Affairs", "Secretaries-General". */
function plural(role: string): string {
  const end = role.search(/ (?:of|for|to) |-General$/);
  const head = end < 0 ? role : role.slice(0, end);
  const rest = end < 0 ? '' : role.slice(end);
  if (/s$/.test(head)) return role;
  return (/[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`) + rest;
}
