import { decodeHTML } from 'entities/decode';
import { Problem } from '../errors';
import { parsePublishedAt } from './published-at';

/** What a page says about its article. Strings as they stand there, entities decoded, not yet cleaned. */
export interface Page {
  title?: string;
  /** Parses by parsePublishedAt. */
  date?: string;
  language?: string;
  /** An absolute URL. */
  canonical?: string;
  paragraphs: string[];
}

const HIDDEN = new Set(
  'title script style noscript template svg math iframe object nav aside footer form figure button select textarea dialog menu head'.split(
    ' ',
  ),
);
const PROSE = new Set('p h2 h3 h4 h5 h6 li blockquote pre td dd'.split(' '));
const BLOCK = new Set([
  ...PROSE,
  ...'h1 div section article main header ul ol dl dt table tr th tbody body br hr address details summary'.split(' '),
]);
const VOID = new Set(['br', 'hr']);
/** One selector for all that shapes the text: every element that reaches JavaScript costs time. */
const STRUCTURE = [...new Set([...HIDDEN, ...BLOCK, 'a'])].join(', ');
const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="publish-date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
  'meta[name="parsely-pub-date"]',
].join(', ');
/** No page has so many elements or pieces of text, and each costs time. */
const MOST_PIECES = 60_000;
/** The rewriter hands over each as a text of its own. */
const LONE_LESS_THAN = /<(?![a-z/!?])/gi;

interface Block {
  text: string;
  /** Characters of it that are links. */
  linked: number;
  prose: boolean;
  /** Number of the article element that it is in; 0 for none. */
  article: number;
  main: boolean;
}

/** Reads a page with Workers' HTMLRewriter: nothing runs, nothing is fetched, and what comes out is text. Throws Problem 422. */
export async function extractPage(html: string): Promise<Page> {
  const reader = new PageReader();
  const rewriter = new HTMLRewriter()
    .on(STRUCTURE, { element: (element) => reader.element(element) })
    .on('html[lang]', { element: (element) => reader.note('language', element.getAttribute('lang')) })
    .on('link[rel="canonical"]', { element: (element) => reader.note('canonical', element.getAttribute('href')) })
    .on('meta[property="og:title"]', { element: (element) => reader.note('ogTitle', element.getAttribute('content')) })
    .on(DATES, { element: (element) => reader.note('date', element.getAttribute('content')) })
    .on('time[datetime]', { element: (element) => reader.note('time', element.getAttribute('datetime')) })
    .on('title', { text: (chunk) => reader.add('title', chunk.text) })
    .onDocument({ text: (chunk) => reader.text(chunk.text) });
  try {
    await rewriter.transform(new Response(html.replace(LONE_LESS_THAN, '&lt;'))).arrayBuffer();
  } catch {
    // Its memory is bounded: see also MOST_PIECES.
    throw new Problem(422, 'Not an article', 'The page cannot be read: it has too many elements, or too many inside each other.');
  }
  return reader.page();
}

class PageReader {
  readonly #notes = new Map<string, string>();
  readonly #blocks: Block[] = [];
  #h1 = '';
  #text: string[] = [];
  #linked = 0;
  #hidden = 0;
  #links = 0;
  #inProse = 0;
  #inH1 = 0;
  #main = 0;
  #articles: number[] = [];
  #count = 0;
  #pieces = 0;

  /** Keeps the first value of a name. */
  note(name: string, value: string | null): void {
    if (value?.trim() && !this.#notes.has(name)) this.#notes.set(name, decodeHTML(value.trim()));
  }

  add(name: string, value: string): void {
    // SVG pictures have titles too; the page's comes first.
    if (this.#blocks.length === 0) this.#notes.set(name, (this.#notes.get(name) ?? '') + value);
  }

  element(element: Element): void {
    this.#piece();
    const name = element.tagName;
    if (BLOCK.has(name)) this.#flush();
    if (VOID.has(name)) return;
    if (name === 'article') this.#articles.push(++this.#count);
    if (HIDDEN.has(name)) this.#hidden++;
    else if (name === 'a') this.#links++;
    else if (name === 'h1') this.#inH1++;
    else if (name === 'main') this.#main++;
    else if (PROSE.has(name)) this.#inProse++;
    else if (!BLOCK.has(name)) return;
    element.onEndTag(() => this.#end(name));
  }

  #end(name: string): void {
    if (BLOCK.has(name)) this.#flush();
    if (name === 'article') this.#articles.pop();
    if (HIDDEN.has(name)) this.#hidden--;
    else if (name === 'a') this.#links--;
    else if (name === 'h1') this.#inH1--;
    else if (name === 'main') this.#main--;
    else if (PROSE.has(name)) this.#inProse--;
  }

  #piece(): void {
    if (++this.#pieces > MOST_PIECES) throw new RangeError('too many pieces');
  }

  text(chunk: string): void {
    this.#piece();
    if (this.#hidden > 0 || chunk === '') return;
    this.#text.push(chunk);
    if (this.#links > 0) this.#linked += chunk.trim().length;
  }

  #flush(): void {
    if (this.#text.length === 0) return;
    const text = decodeHTML(this.#text.join('')).replace(/\s+/g, ' ').trim();
    if (text && this.#inH1 > 0) this.#h1 ||= text;
    else if (text) {
      this.#blocks.push({ text, linked: this.#linked, prose: this.#inProse > 0, article: this.#articles[0] ?? 0, main: this.#main > 0 });
    }
    this.#text = [];
    this.#linked = 0;
  }

  page(): Page {
    this.#flush();
    const title = this.#notes.get('ogTitle') ?? (this.#h1 || withoutSiteName(decodeHTML(this.#notes.get('title') ?? '').trim()));
    const canonical = this.#notes.get('canonical');
    const dates = [this.#notes.get('date'), this.#notes.get('time')];
    return {
      title: title || undefined,
      date: dates.find((date) => date !== undefined && parsePublishedAt(date) !== undefined),
      language: this.#notes.get('language'),
      canonical: canonical && URL.canParse(canonical) ? canonical : undefined,
      paragraphs: chooseBlocks(this.#blocks).map((block) => block.text),
    };
  }
}

/** "Leaders meet | The Daily" → "Leaders meet". */
function withoutSiteName(title: string): string {
  const at = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  return at >= 20 ? title.slice(0, at).trim() : title;
}

const sizeOf = (blocks: Block[]) => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** The blocks of the report: in the largest article, else in main, else in the page; prose, and in an article loose sentences too. */
function chooseBlocks(all: Block[]): Block[] {
  const readable = all.filter((block) => block.linked < block.text.length * 0.7);
  const blocks = readable.length > 0 ? readable : all;
  const byArticle = Map.groupBy(
    blocks.filter((block) => block.article > 0),
    (block) => block.article,
  );
  const largest = [...byArticle.values()].sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? [];
  const inMain = blocks.filter((block) => block.main);
  const whole = inMain.length > 0 ? inMain : blocks;
  const place = sizeOf(largest) > 0 && sizeOf(largest) >= sizeOf(whole) * 0.3 ? largest : whole;
  const prose = place.filter(
    (block) => block.prose || (place === largest && block.text.length >= 80 && /[.!?…]["”»)]?\s/.test(`${block.text} `)),
  );
  return sizeOf(prose) >= sizeOf(place) * 0.3 ? prose : place;
}
