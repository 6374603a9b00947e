import { decodeHTML } from 'entities/decode';
import { Problem } from '../../errors';
import { judgeBox } from './judge-box';
import type { Attributes } from './scan-html';

/** A block of a page: an element that begins a line. */
export interface Box {
  name: string;
  /** Of its class, to tell boxes of one kind. */
  kind: string;
  parent: Box | undefined;
  /** In the order of the page. */
  items: (Box | Run)[];
  /** Its name or its class say that it is none of the report: a menu, a caption, comments. */
  apart: boolean;
  /** So much so that it is none, however long: comments. */
  surely: boolean;
  /** It says that the report is in it. */
  body: boolean;
}

/** Text without a line end. */
export interface Run {
  text: string;
  /** Characters of it that are links. */
  linked: number;
  /** Characters of it that read like a report: sentences that are no links. */
  mass: number;
  /** It follows a picture in its block. */
  underPicture: boolean;
}

export const isBox = (item: Box | Run): item is Box => 'items' in item;

/** All text of a box, in one line. */
export function textOf(box: Box): string {
  return box.items.map((item) => (isBox(item) ? textOf(item) : item.text)).join(' ');
}

const SENTENCE = /[.!?…:;,。、！？]["”»’)]?(?:\s|$)|[。、！？]/;

function massOf(text: string, linked: number): number {
  return text.length >= 25 && linked < text.length * 0.5 && SENTENCE.test(text) ? text.length - linked : 0;
}

const PROSE = 'p h2 h3 h4 h5 h6 li blockquote pre td dd dt th'.split(' ');
const BLOCKS = new Set([
  ...PROSE,
  ...'html body h1 div section article main header ul ol dl table tr tbody thead hr address details summary'.split(' '),
  ...'nav aside footer form fieldset figure figcaption button label dialog menu center'.split(' '),
]);
export const isProse = (name: string) => PROSES.has(name);
const PROSES = new Set(PROSE);
/** What an element closes that begins where another of these is open. */
const CLOSED_BY: Record<string, readonly string[]> = {
  li: ['li', 'p'],
  dt: ['dd', 'dt', 'p'],
  dd: ['dd', 'dt', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
  tr: ['td', 'th', 'tr', 'p'],
};
const ONLY_P: readonly string[] = ['p'];
/** What is in a cell closes nothing outside of it but the table. */
const CELLS = new Set(['td', 'th']);
const TABLE = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'table']);
/** Deeper boxes are taken for their outer ones: nobody nests so deep but to hurt. */
const DEEPEST = 200;
/** Long pages have a thousand or two; each takes time and room. */
const MOST_ITEMS = 20_000;

/** Grows the tree of a page's blocks, tag by tag. Throws Problem 422 for a page with more than 20,000 of them. */
export class TreeBuilder {
  readonly root: Box = { name: 'html', kind: '', parent: undefined, items: [], apart: false, surely: false, body: false };
  #box = this.root;
  #depth = 0;
  #items = 0;
  /** The box in which the open link began. */
  #link: Box | undefined;
  #text: string[] = [];
  #linked = 0;
  #picture = false;

  open(name: string, attributes: () => Attributes): void {
    if (name === 'a') this.#link = this.#box;
    if (name === 'img') this.#picture = true;
    if (name === 'br' || name === 'hr') this.#flush();
    else if (BLOCKS.has(name)) {
      this.#flush();
      this.#closeWhat(CLOSED_BY[name] ?? ONLY_P);
      if (this.#depth < DEEPEST) this.#push(name, attributes());
    }
  }

  close(name: string): void {
    if (name === 'a') this.#link = undefined;
    if (!BLOCKS.has(name)) return;
    this.#flush();
    let box: Box | undefined = this.#box;
    while (box && box.name !== name) box = CELLS.has(box.name) && !TABLE.has(name) ? undefined : box.parent;
    if (!box?.parent) return;
    while (this.#box !== box) this.#pop();
    this.#pop();
  }

  text(text: string): void {
    this.#text.push(text);
    if (this.#link) this.#linked += text.trim().length;
  }

  end(): Box {
    this.#flush();
    return this.root;
  }

  #push(name: string, attributes: Attributes): void {
    const kind = attributes.get('class') ?? '';
    const box: Box = { name, kind, parent: this.#box, items: [], ...judgeBox(name, attributes) };
    this.#add(box);
    this.#box = box;
    this.#depth++;
  }

  #pop(): void {
    // One that nobody closed ends with its block.
    if (this.#box === this.#link) this.#link = undefined;
    if (this.#box.name === 'p' || this.#box.name === 'div') this.#picture = false;
    this.#box = this.#box.parent ?? this.root;
    this.#depth--;
  }

  #closeWhat(names: readonly string[]): void {
    while (names.includes(this.#box.name)) this.#pop();
  }

  #add(item: Box | Run): void {
    if (++this.#items > MOST_ITEMS) throw new Problem(422, 'Not an article', 'The page cannot be read: it has too many elements.');
    this.#box.items.push(item);
  }

  #flush(): void {
    if (this.#text.length === 0) return;
    const raw = this.#text.join('');
    const text = (raw.includes('&') ? decodeHTML(raw) : raw).replace(/\s+/g, ' ').trim();
    if (text) {
      this.#add({ text, linked: this.#linked, mass: massOf(text, this.#linked), underPicture: this.#picture });
      this.#picture = false;
    }
    this.#text = [];
    this.#linked = 0;
  }
}
