import type { Page, Response } from '@playwright/test';

/** A page that a reader can come to. Every page listed here goes through all checks of pages.spec.ts. */
export interface ListedPage {
  name: string;
  path: string;
  /** The page is not at `path` itself: from there, the first link that each of these selects leads to the next. */
  follow?: readonly string[];
  /** 200 unless it says otherwise. */
  status?: number;
  /** Written for mail programs, whose HTML is of another age. */
  isMail?: boolean;
}

/** The samples' two days. */
export const FIRST_DAY = '2026-03-03';
export const LAST_DAY = '2026-03-04';

export const PAGES: readonly ListedPage[] = [
  { name: 'the front page', path: '/' },
  { name: 'an earlier briefing', path: `/briefings/${FIRST_DAY}` },
  { name: 'the archive', path: '/briefings' },
  { name: 'an address without a page', path: '/nowhere', status: 404 },
  { name: 'a day without a briefing', path: '/briefings/1999-12-31', status: 404 },
  { name: 'the mailbox', path: '/dev/mail' },
  { name: 'a mail in the mailbox', path: '/dev/mail', follow: ['.inbox a'] },
  { name: 'a mail as a mail program shows it', path: '/dev/mail', follow: ['.inbox a', '.alone a'], isMail: true },
];

/** Goes to a listed page. */
export async function visit(page: Page, { path, follow = [] }: ListedPage): Promise<Response> {
  let response = await page.goto(path);
  for (const selector of follow) {
    const href = await page.locator(selector).first().getAttribute('href');
    if (!href) throw new Error(`Nothing that ${selector} selects on ${page.url()} leads anywhere.`);
    response = await page.goto(href);
  }
  if (!response) throw new Error(`${path} did not answer.`);
  return response;
}
