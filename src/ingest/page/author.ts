const BY = /^(?:(?:written |posted |published |reported )?by|par|publié par|bởi|tác giả)\s*:?\s+/i;
const LONGEST = 120;
/** Accounts of a site's own program are nobody, and so is "our correspondent". */
const NOBODY = /^(?:(?:our|notre|nos)\b.*|admin(?:istrator)?|editors?|webmaster|user|author|guest|unknown|null|undefined|none|n\/a)$/i;

/** A name out of what a page or a feed says: "By Ann Lee | The Daily" gives "Ann Lee". Undefined where it names nobody. */
export function parseAuthor(said: string): string | undefined {
  const name = said
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY, '')
    .replace(/\s*(?:[|•·]|\s[-–—]\s).*$/, '')
    .replace(/[\s,;]+(?:@\w+)?$/, '');
  const isName = /\p{L}/u.test(name) && !/https?:|www\.|\S@\S/.test(name) && name.length <= LONGEST && !NOBODY.test(name);
  return isName ? name : undefined;
}
