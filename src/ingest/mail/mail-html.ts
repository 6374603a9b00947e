import { decodeHTML } from 'entities/decode';
import { stripMarkup } from '../markup';

const BLOCKS =
  'p,div,h1,h2,h3,h4,h5,h6,li,ul,ol,dl,dt,dd,blockquote,pre,table,tr,td,th,section,article,header,footer,main,center,address,br,hr';
const HIDDEN =
  'head,script,style,title,template,svg,noscript,select,button,textarea,[hidden],[style*="display:none" i],[style*="display: none" i],[style*="mso-hide:all" i],.gmail_signature,.moz-signature';
/** What is answered is put into these by mail programs; whom an article quotes is not. */
const QUOTES = 'blockquote[type="cite" i],blockquote.gmail_quote';
const LINKS = 'a[href^="http" i]';
const VOID = new Set(['br', 'hr']);

const LONGEST = 1024 * 1024;
const MOST_PIECES = 40_000;
/** A line of links is a menu; a sentence that is one is what a newsletter says of a report. */
const MENU = 0.7;
const SENTENCE = /^.{60,}[.!?…]["”»)]?$/u;
const LONE_LESS_THAN = /<(?![a-z/!?])/gi;

/** The lines of a mail's HTML: a block each, "> " before those that it quotes, without what is hidden and lines of links. */
class LineReader {
  readonly lines: string[] = [];
  #text: string[] = [];
  #linked = 0;
  #links = 0;
  #hidden = 0;
  #quotes = 0;
  #pieces = 0;

  count(): void {
    if (++this.#pieces > MOST_PIECES) throw new RangeError('too many pieces');
  }

  within(element: Element, change: (by: 1 | -1) => void): void {
    if (VOID.has(element.tagName)) return;
    change(1);
    element.onEndTag(() => change(-1));
  }

  block(element: Element): void {
    this.count();
    this.flush();
    this.within(element, () => this.flush());
  }

  hide = (element: Element): void => this.within(element, (by) => this.change(() => (this.#hidden += by)));
  quote = (element: Element): void => this.within(element, (by) => this.change(() => (this.#quotes += by)));
  link = (element: Element): void => {
    this.count();
    this.within(element, (by) => (this.#links += by));
  };

  /** What stands before belongs to what was. */
  change(act: () => void): void {
    this.flush();
    act();
  }

  text(text: string): void {
    this.count();
    if (this.#hidden > 0 || text === '') return;
    this.#text.push(text);
    if (this.#links > 0) this.#linked += text.trim().length;
  }

  flush(): void {
    if (this.#text.length === 0) return;
    const line = decodeHTML(this.#text.join('')).replace(/\s+/g, ' ').trim();
    const isMenu = this.#linked >= line.length * MENU && !SENTENCE.test(line);
    if (line !== '' && !isMenu) this.lines.push(`${'> '.repeat(Math.min(this.#quotes, 5))}${line}`);
    this.#text = [];
    this.#linked = 0;
  }
}

/** Reads the HTML of a mail: nothing runs, nothing is fetched, and what comes out is text. */
export async function readMailHtml(source: string): Promise<string[]> {
  const html = source.slice(0, LONGEST);
  const reader = new LineReader();
  const rewriter = new HTMLRewriter()
    .on(BLOCKS, { element: (element) => reader.block(element) })
    .on(HIDDEN, { element: reader.hide })
    .on(QUOTES, { element: reader.quote })
    .on(LINKS, { element: reader.link })
    .onDocument({ text: (chunk) => reader.text(chunk.text) });
  try {
    await rewriter.transform(new Response(html.replace(LONE_LESS_THAN, '&lt;'))).arrayBuffer();
  } catch {
    // Too many elements, or too many inside each other: it is text all the same.
    return stripMarkup(html)
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  }
  reader.flush();
  return reader.lines;
}
