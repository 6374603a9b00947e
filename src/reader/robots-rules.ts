/** Characters, and pieces between asterisks: a pattern of more is made wider, so that none costs much to compare. */
const LONGEST = 500;
const MOST_PIECES = 6;
const MOST_RULES = 2000;

/** "Disallow: /private # why" → ["disallow", "/private"]. */
function parseLine(line: string): [name: string, value: string] | undefined {
  const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
  return name ? [name.toLowerCase(), value.trim()] : undefined;
}

/** A rule that costs little; an Allow that would have to be made wider is left out. */
function boundRule(name: string, value: string): string | undefined {
  const pattern = value.replace(/\*+/g, '*');
  const pieces = pattern.split('*', MOST_PIECES + 1);
  if (pattern.length <= LONGEST && pieces.length <= MOST_PIECES) return `${name}: ${pattern}`;
  return name === 'disallow' ? `${name}: ${pieces.slice(0, MOST_PIECES).join('*').slice(0, LONGEST)}` : undefined;
}

/**
 * What a robots.txt (RFC 9309) says to one robot, as a robots.txt that says it to all: all groups of its name joined, or those of "*" where it
 * is not named. "" where nothing is said to it. So little is kept of it, and it is cheap to read again.
 *
 * @param robot Its product token, in whatever case: "BriefingDigest".
 */
export function rulesFor(robot: string, text: string): string {
  const own: string[] = [];
  const general: string[] = [];
  let isNamed = false;
  let groups: Set<string[]> = new Set();
  let isHead = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [name, value] = parseLine(line) ?? [];
    if (name === 'user-agent') {
      if (!isHead) groups = new Set();
      isHead = true;
      const token = /^(?:\*|[a-z_-]+)/i.exec(value ?? '')?.[0].toLowerCase();
      if (token === '*') groups.add(general);
      if (token !== robot.toLowerCase()) continue;
      isNamed = true;
      groups.add(own);
    } else if (name === 'allow' || name === 'disallow') {
      isHead = false;
      const rule = value && boundRule(name, value);
      if (rule) for (const group of groups) group.push(rule);
    }
  }
  const rules = (isNamed ? own : general).slice(0, MOST_RULES);
  return rules.length ? `User-agent: *\n${rules.join('\n')}\n` : '';
}
