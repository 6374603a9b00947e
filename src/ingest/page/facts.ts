import { decodeHTML } from 'entities/decode';
import { type LinkedArticle, parseLinkedArticle } from './linked-data';
import type { Attributes } from './scan-html';

/** The names that a page's head says things under, the best first. */
const NAMES = {
  title: ['og:title'],
  site: ['og:site_name'],
  date: [
    'article:published_time',
    'datepublished',
    'og:article:published_time',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'dc.date.issued',
    'dcterms.created',
    'parsely-pub-date',
  ],
  author: ['author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator'],
  tier: ['article:content_tier'],
} as const;

/** Collects what a page says about itself outside of its text. Strings have their character references decoded and are not cleaned. */
export class Facts {
  language: string | undefined;
  /** As it stands there, perhaps relative. */
  canonical: string | undefined;
  title: string | undefined;
  article: LinkedArticle | undefined;
  /** The first one in the page. */
  time: string | undefined;
  readonly #metas = new Map<string, string>();

  open(name: string, attributes: () => Attributes): void {
    if (name === 'meta') this.#noteMeta(attributes());
    else if (name === 'html') this.language ??= attribute(attributes(), 'lang');
    else if (name === 'link') this.#noteLink(attributes());
    else if (name === 'time') this.time ??= attribute(attributes(), 'datetime');
  }

  raw(name: string, text: string, attributes: () => Attributes): void {
    if (name === 'title') this.title ??= decodeHTML(text).trim() || undefined;
    else if (name === 'script' && !this.article && /ld\+json/i.test(attributes().get('type') ?? '')) {
      this.article = parseLinkedArticle(text);
    }
  }

  /** All that the page says under a name, the best first. */
  all(name: keyof typeof NAMES): string[] {
    return NAMES[name].flatMap((key) => this.#metas.get(key) ?? []);
  }

  #noteMeta(attributes: Attributes): void {
    const content = attribute(attributes, 'content');
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    if (!content || !name) return;
    const key = name.toLowerCase();
    if (!this.#metas.has(key)) this.#metas.set(key, content);
  }

  #noteLink(attributes: Attributes): void {
    if (attributes.get('rel')?.toLowerCase() === 'canonical') this.canonical ??= attribute(attributes, 'href');
  }
}

function attribute(attributes: Attributes, name: string): string | undefined {
  return decodeHTML(attributes.get(name) ?? '').trim() || undefined;
}
