/** What sites put before their name for one kind of reader, or for programs. */
const FRONT = /^(?:www\d?|m|mobile|amp|feeds?|rss)\./;
/** Under these, and under a country's, each name is somebody else's: "www.co.uk" is no part of one site with "bbc.co.uk". */
const SHARED = /^(?:(?:com?|org?|net|gov|gouv|edu|ac|go|gob|ne|mil|int|info|biz|name|asso|nom)\.)?[^.]+$/;

/** Whether two http(s) addresses are of one site: of one host, or of one under the other's, whatever it calls itself for readers and for programs. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function hostOf(url: string): string {
  const { host } = new URL(url);
  const bare = host.replace(FRONT, '');
  return SHARED.test(bare) ? host : bare;
}
