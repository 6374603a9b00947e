// What compiled templates call (templates/lean-compiler.mjs), in the place of the same code written out in each.
import type Handlebars from 'handlebars';
import untyped from 'handlebars/runtime.js';

// Its own types say nothing.
const runtime = untyped as unknown as typeof Handlebars;

type Values = Record<string, unknown>;
type Depths = readonly unknown[] | undefined;

/** As much of Handlebars' runtime as a template is handed and these functions use. */
interface Container {
  helpers: Record<string, (value: unknown, options: object) => unknown>;
  partials: Values;
  decorators: Values;
  nullContext: object;
  noop: () => string;
  program(index: number, data: unknown, declared: number, blockParams: undefined, depths: Depths): () => string;
  invokePartial(partial: unknown, context: unknown, options: object): string;
}

/** An own value: of an array, a text or a view, which is a plain object; undefined where there is none. */
export function look(parent: Values, name: string): unknown {
  return Object.hasOwn(parent, name) ? parent[name] : undefined;
}

/** The same of a value that a template prints, and that has to be there. */
export function need(parent: Values | undefined, name: string): unknown {
  if (!parent || !(name in parent)) throw new runtime.Exception(`"${name}" not defined in ${parent}`);
  return look(parent, name);
}

export const print = (value: unknown): string => runtime.escapeExpression(value as string);

export const show = (parent: Values | undefined, name: string): string => print(need(parent, name));

/** Calls a helper with one value; `fn` and `inverse` are places of the blocks in the template. */
export function help(
  container: Container,
  context: unknown,
  data: unknown,
  depths: Depths,
  name: string,
  value: unknown,
  fn?: number,
  inverse?: number,
): unknown {
  const options = { name, hash: {}, data, fn: block(container, data, depths, fn), inverse: block(container, data, depths, inverse) };
  return container.helpers[name]?.call(context ?? container.nullContext, value, options) ?? '';
}

/** Renders a partial, `fn` being the place of the block that it is called around. */
export function part(
  container: Container,
  context: unknown,
  data: unknown,
  depths: Depths,
  name: string,
  hash?: object,
  fn?: number,
): string {
  const { helpers, partials, decorators } = container;
  const blocks = fn === undefined ? {} : { fn: block(container, data, depths, fn), inverse: container.noop };
  return container.invokePartial(look(partials, name), context, { name, hash, data, helpers, partials, decorators, ...blocks });
}

function block(container: Container, data: unknown, depths: Depths, place: number | undefined) {
  return place === undefined ? container.noop : container.program(place, data, 0, undefined, depths);
}

// Inside a script element entities mean nothing, and "<" could end it: JSON may write each character as an escape.
const ESCAPED = /[<>&\u2028\u2029]/g;
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Adds what our templates call beside Handlebars' own helpers; `sheets` are style sheets by name. */
export function addHelpers(handlebars: typeof Handlebars, sheets: Record<string, string>): void {
  const { SafeString } = handlebars;
  handlebars.registerHelper('style', (name: string) => new SafeString(sheets[name] ?? ''));
  handlebars.registerHelper('css', (sheet: { toString(): string }) => new SafeString(sheet.toString()));
  handlebars.registerHelper('json', (value: object) => new SafeString(JSON.stringify(value).replace(ESCAPED, escaped)));
}
