import { decodeReferences } from './escape';
import type { Piece } from './field-text';
import type { FieldKind } from './fields';
import type { Scope } from './names';
import { resolveUrl } from './resolve-url';

/** An element that was opened and not yet closed. */
export interface OpenElement {
  /** As written, in small letters. */
  tag: string;
  /** As feedsmith knows it. */
  name: string;
  kind: 'root' | 'item' | FieldKind;
  attributes: ReadonlyMap<string, string>;
  scope: Scope;
  /** By the nearest xml:base; undefined where there is none. */
  base: string | undefined;
  /** By the nearest xml:lang. */
  language: string | undefined;
  /** Of a text. */
  pieces: Piece[];
  /** Elements of the same tag that are open in it. */
  same: number;
}

type Given = Pick<OpenElement, 'tag' | 'name' | 'kind' | 'attributes' | 'scope'>;
type Parent = Pick<OpenElement, 'base' | 'language'>;

export function openElement(given: Given, parent: Parent | undefined, documentUrl: string): OpenElement {
  return { ...given, ...inherit(given.attributes, parent, documentUrl), pieces: [], same: 0 };
}

/** What holds in an element: its own xml:base and xml:lang, else its parent's. */
export function inherit(attributes: ReadonlyMap<string, string>, parent: Parent | undefined, documentUrl: string): Parent {
  const base = attributes.get('xml:base');
  return {
    base: base === undefined ? parent?.base : (resolveUrl(decodeReferences(base), parent?.base ?? documentUrl) ?? parent?.base),
    language: attributes.get('xml:lang') ?? parent?.language,
  };
}

export const isText = ({ kind }: OpenElement) => kind === 'html' || kind === 'plain' || kind === 'skip';
/** Whether what stands in it is kept. */
export const keepsText = ({ kind }: OpenElement) => kind === 'html' || kind === 'plain' || kind === 'group';
