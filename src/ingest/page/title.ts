import type { Facts } from './facts';
import { type Box, isBox, textOf } from './tree';

/** The headline of a page's article: as it is given to other sites, else as it stands over the text, else as the window shows it. */
export function findTitle(facts: Facts, root: Box): string | undefined {
  const [site] = facts.all('site');
  const [given] = facts.all('title');
  const titles = titlesIn(root);
  const cut = given && titles.find((title) => title !== '' && given.startsWith(title) && /^\s+[|–—:-]\s/.test(given.slice(title.length)));
  if (given) return cut ?? withoutSite(given, site);
  const shown = titles.find((title) => facts.title?.includes(title)) ?? titles[0];
  if (shown ?? facts.article?.headline) return shown ?? facts.article?.headline;
  return facts.title && withoutSiteName(facts.title);
}

function titlesIn(box: Box): string[] {
  return box.items.filter(isBox).flatMap((item) => (item.name === 'h1' ? textOf(item) || [] : titlesIn(item)));
}

/** "Leaders meet | The Daily" → "Leaders meet". */
function withoutSiteName(title: string): string {
  const at = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  return at >= 20 ? title.slice(0, at).trim() : title;
}

/** The same where the site says its name: whatever the length. */
function withoutSite(title: string, site: string | undefined): string {
  if (!site || !title.endsWith(site)) return title;
  return (
    title
      .slice(0, -site.length)
      .replace(/\s+[|–—:-]\s*$/, '')
      .trim() || title
  );
}
