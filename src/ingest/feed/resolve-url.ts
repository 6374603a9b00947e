/** An absolute address on the web, without credentials; undefined for anything else. */
export function resolveUrl(given: string, base?: string): string | undefined {
  const text = given.trim();
  if (text === '' || text.length > 2048 || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
}
