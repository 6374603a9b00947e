import { expect, test } from '@playwright/test';
import { anchorOf, attributes, crawl, type Found, withoutFragment } from './crawl';

test('the links of the site lead to something, and to their place there', async ({ baseURL }) => {
  test.setTimeout(300_000);
  const found = await crawl(String(baseURL), ['/', '/dev/mail']);
  const dead = [...found].flatMap(([from, { links }]) => links.filter((link) => isDead(link, found)).map((link) => `${link} on ${from}`));
  expect([...new Set(dead)]).toEqual([]);
  test.info().annotations.push({ type: 'crawl', description: `${found.size} addresses` });
});

/** Whether a link of the site itself leads nowhere; others are not followed. */
function isDead(link: string, found: Map<string, Found>): boolean {
  const target = found.get(withoutFragment(link));
  if (!target) return false;
  if (target.status >= 400) return true;
  const anchor = anchorOf(link);
  return anchor !== '' && target.html !== null && !attributes(target.html, 'id').includes(anchor);
}
