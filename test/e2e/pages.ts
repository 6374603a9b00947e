import type { Page, Response } from '@playwright/test';

/** A page that a reader can come to. Every page listed here goes through the checks of pages.spec.ts. */
export interface ListedPage {
  name: string;
  path: string;
  /** The page is not at `path` itself: from there, the first link that each of these selects leads to the next. */
  follow?: readonly string[];
  /** 200 unless it says otherwise. */
  status?: number;
  /** Written for mail programs, whose HTML is of another age. */
  isMail?: boolean;
  /** Looks like one listed before it, and says something else: what depends on its colours alone is not checked again. */
  isVariant?: boolean;
}

/** The samples' two days. */
export const FIRST_DAY = '2026-03-03';
export const LAST_DAY = '2026-03-04';
/** Brought about by global-setup.ts. */
export const EMPTY_DAY = '2026-03-02';
/** The same; the id is made of the address. */
export const WITHDRAWN = {
  id: 'e610473c4458a91979c7',
  article: {
    url: 'https://withdrawn.example/report',
    publishedAt: '2026-03-01',
    title: 'A report that was withdrawn',
    text: 'The mayor of Springfield opened a bridge on Sunday. Its publisher found that there is no such bridge.',
  },
};

/** The same; the first is one of the samples'. */
export const SOURCES = [
  { name: 'Northern Wire', country: 'NO', ownership: 'state', language: 'en', feed: 'https://north.example/rss', every: 30 },
  {
    name: 'The Gazette of the Southern Provinces and Islands',
    country: 'FR',
    ownership: 'public',
    feed: 'https://gazette-of-the-southern.example/',
  },
  { name: 'Press Office', country: 'UN', senders: ['@press.example'], paused: true },
];

/** A sample that has an address with its publisher; its id is made of that. */
const WITH_ADDRESS = '/articles/c7c5151080291c6f1846';
/** The first sample without one that a briefing names. */
const TO_ARTICLE = '#sources a[href^="/articles/"]';

/** Brought about by global-setup.ts: who asked and has not confirmed, and who has. */
export const WAITING = 'waiting@example.org';
export const CONFIRMED = 'confirmed@example.org';
const toBriefing = `.inbox a[href*="${LAST_DAY}"]`;
const toConfirmation = (address: string) => [`.inbox a:has-text("${address}")`, '.alone a', 'a[href*="/confirm?"]'];

const MAIN: readonly ListedPage[] = [
  { name: 'the front page', path: '/' },
  { name: 'leaders', path: '/leaders' },
  { name: 'a leader', path: '/leaders/to-lam' },
  { name: 'topics', path: '/topics' },
  { name: 'a topic', path: '/topics/diplomacy' },
  { name: 'the archive', path: '/briefings' },
  { name: 'search with results', path: '/search?q=power+link&from=2026-01-01' },
  { name: 'an article', path: WITH_ADDRESS },
  { name: 'sources', path: '/sources' },
  { name: 'signing up', path: '/subscribe' },
  { name: 'an address without a page', path: '/nowhere', status: 404 },
];

const OTHERS: readonly ListedPage[] = [
  { name: 'an earlier briefing', path: `/briefings/${FIRST_DAY}`, isVariant: true },
  { name: 'a narrowed briefing', path: `/briefings/${LAST_DAY}?leaders=to-lam,emmanuel-macron&topics=energy` },
  { name: 'a briefing narrowed to what it does not tell of', path: `/briefings/${LAST_DAY}?leaders=xi-jinping`, isVariant: true },
  { name: 'a day without news', path: `/briefings/${EMPTY_DAY}` },
  { name: 'a leader on one topic', path: '/leaders/to-lam?topic=trade', isVariant: true },
  { name: 'a leader never reported', path: '/leaders/xi-jinping', isVariant: true },
  { name: 'an office that several hold', path: '/leaders/minister', status: 300 },
  { name: 'a month of the archive', path: '/briefings?month=2026-03', isVariant: true },
  { name: 'a month without briefings', path: '/briefings?month=2025-12', isVariant: true },
  { name: 'search before anything is asked', path: '/search' },
  { name: 'the second page of a search', path: '/search?from=2026-01-01&page=2', isVariant: true },
  { name: 'search without results', path: '/search?q=xylophone', isVariant: true },
  { name: 'search for what the filters do not know', path: '/search?q=ferry&leader=nobody&source=Nowhere&from=yesterday', isVariant: true },
  { name: 'an article without an address', path: '/', follow: [TO_ARTICLE], isVariant: true },
  { name: 'signing up for what is followed', path: '/subscribe?leaders=to-lam,robert-golob&topics=trade' },
  { name: 'a leader looked for by an office that several hold', path: '/subscribe?find=foreign+minister', isVariant: true },
  { name: 'what a confirmation begins', path: '/dev/mail', follow: toConfirmation(WAITING) },
  { name: 'what a confirmation began', path: '/dev/mail', follow: toConfirmation(CONFIRMED), isVariant: true },
  { name: 'preferences', path: '/dev/mail', follow: [...toConfirmation(CONFIRMED), '.ways a[href*="/preferences"]'] },
  { name: 'a link to confirm that is not whole', path: '/confirm?token=broken', status: 404 },
  { name: 'a link to stop that is not whole', path: '/unsubscribe?token=broken', status: 404, isVariant: true },
  { name: 'a link to preferences that is not whole', path: '/preferences?token=broken', status: 404, isVariant: true },
  { name: 'the reference of the interface', path: '/api' },
  { name: 'a day without a briefing', path: '/briefings/1999-12-31', status: 404, isVariant: true },
  { name: 'a leader whom nobody knows', path: '/leaders/nobody-at-all', status: 404, isVariant: true },
  { name: 'an address that cannot be read', path: '/%ff', status: 400, isVariant: true },
  { name: 'a question that cannot be answered', path: '/briefings?month=never', status: 422, isVariant: true },
  { name: 'an article that was withdrawn', path: `/articles/${WITHDRAWN.id}`, status: 410, isVariant: true },
  { name: 'the mailbox', path: '/dev/mail' },
  { name: 'a mail in the mailbox', path: '/dev/mail', follow: [toBriefing] },
  { name: 'a mail as a mail program shows it', path: '/dev/mail', follow: [toBriefing, '.alone a'], isMail: true },
];

const inLanguage = (path: string, language: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

export const PAGES: readonly ListedPage[] = [
  ...MAIN,
  ...OTHERS,
  ...['fr', 'vi'].flatMap((language) =>
    MAIN.map((page) => ({ ...page, name: `${page.name} (${language})`, path: inLanguage(page.path, language), isVariant: true })),
  ),
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
