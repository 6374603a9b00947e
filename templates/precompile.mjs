// Compiles every template into one module over handlebars/runtime, because Workers refuse `new Function`.
// A file directly under templates/ is a page or a mail; a file in a folder is a partial, named by its path ("partials/point").
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Handlebars from 'handlebars';
import { writeIfChanged } from '../scripts/lib/write-if-changed.mjs';
import { inlineStyles } from './inline-styles.mjs';
import { compileLean } from './lean-compiler.mjs';
import { lineAt, TemplateFault } from './template-fault.mjs';

const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { json: true, css: true, style: true },
  noEscape: false,
  preventIndent: true,
};

/** CSS on one line: without comments and the blanks around punctuation. Refuses what would leave the page or end the style element. */
export function minifyCss(css, file = 'styles') {
  const refused = /\{\{|<\/|@import|url\(/i.exec(css);
  if (refused) throw new TemplateFault(file, lineAt(css, refused.index), `"${refused[0]}" has no place in an inlined style sheet`);
  return css
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/** The syntax tree of one template, its faults refused, its blanks shortened. */
function parseTemplate(source, file) {
  let tree;
  try {
    tree = Handlebars.parse(source);
  } catch (error) {
    throw new TemplateFault(file, /line (\d+)/.exec(error.message)?.[1] ?? 1, error.message.split('\n').join(' '));
  }
  new Checker(file).accept(tree);
  return tree;
}

/** Refuses what could print a value unescaped or choose a template by data. */
class Checker extends Handlebars.Visitor {
  constructor(file) {
    super();
    this.file = file;
  }

  MustacheStatement(node) {
    if (!node.escaped) throw new TemplateFault(this.file, node.loc.start.line, 'a value is printed unescaped; use two braces');
    super.MustacheStatement(node);
  }

  PartialStatement(node) {
    this.refuseDynamic(node);
    super.PartialStatement(node);
  }

  PartialBlockStatement(node) {
    this.refuseDynamic(node);
    super.PartialBlockStatement(node);
  }

  Decorator(node) {
    throw new TemplateFault(this.file, node.loc.start.line, 'decorators are not used here');
  }

  DecoratorBlock(node) {
    throw new TemplateFault(this.file, node.loc.start.line, 'inline partials are not used here; make a file');
  }

  ContentStatement(node) {
    node.value = node.value.replace(/[ \t]*\n\s*/g, '\n');
  }

  refuseDynamic(node) {
    if (node.name.type === 'SubExpression') {
      throw new TemplateFault(this.file, node.loc.start.line, 'a partial is named by its path, not chosen by data');
    }
  }
}

/** Every file under `folder` with this ending, as paths relative to it, sorted. */
function listFiles(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort();
}

/**
 * The module's source for the pages of one folder that are wanted, and the partials that they use; `functions` is where the module finds what
 * its templates call. Throws TemplateFault.
 */
export function precompile(folder, isWanted = (_name) => true, functions = './template-functions') {
  const styleFiles = listFiles(folder, '.css').filter((path) => path.startsWith('styles/'));
  const styles = new Map(styleFiles.map((path) => [path.slice(7, -4), minifyCss(readFileSync(join(folder, path), 'utf8'), path)]));
  const inline = styles.get('mail-inline') ?? '';

  const files = listFiles(folder, '.hbs').map((path) => ({ path, name: path.slice(0, -4) }));
  const names = new Set(files.map((file) => file.name));
  const partials = new Map();
  const pages = [];
  for (const { path, name } of files) {
    const source = readFileSync(join(folder, path), 'utf8');
    const isMail = name.startsWith('mail/') || name.endsWith('-mail');
    const tree = parseTemplate(isMail ? inlineStyles(source, inline, path) : source, path);
    const sheets = usedSheets(source, path, styles);
    const used = usedPartials(tree, path, names);
    const spec = withoutPlaces(compileLean(tree, OPTIONS, path));
    if (name.includes('/'))
      partials.set(name, { used, sheets, line: `handlebars.registerPartial(${JSON.stringify(name)}, handlebars.template(${spec}));` });
    else if (isWanted(name)) pages.push({ name, used, sheets, line: `  ${JSON.stringify(name)}: handlebars.template(${spec}),` });
  }
  const wanted = new Set();
  const want = (name) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    partials.get(name)?.used.forEach(want);
  };
  for (const { used } of pages) used.forEach(want);
  const writers = [...pages, ...[...wanted].map((name) => partials.get(name))];
  const sheets = [...new Set(writers.flatMap((writer) => writer.sheets))].sort();
  return [
    '// @ts-nocheck',
    '// Made by templates/precompile.mjs.',
    "import runtime from 'handlebars/runtime.js';",
    `import { addHelpers, help, look, need, part, print, show } from '${functions}';`,
    'const handlebars = runtime.create();',
    `addHelpers(handlebars, ${JSON.stringify(Object.fromEntries(sheets.map((name) => [name, styles.get(name)])))});`,
    ...[...partials].filter(([name]) => wanted.has(name)).map(([, { line }]) => line),
    `export type TemplateName = ${pages.map((page) => JSON.stringify(page.name)).join(' | ')};`,
    'export const templates: Record<TemplateName, (view: object) => string> = {',
    ...pages.map((page) => page.line),
    '};',
    '',
  ].join('\n');
}

const PLACE = /, \{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\} \)/g;

/**
 * A compiled template without the place of every value, which an error would end in. Text of a template is never taken for that, because a string
 * of the compiled code has its quotation marks escaped.
 */
function withoutPlaces(spec) {
  return spec.replace(PLACE, ')');
}

/** Names of the style sheets that a template prints, as {{style "page"}}, or hands to a layout, as (style "search"). Refuses those that there are not. */
function usedSheets(source, file, styles) {
  return [...source.matchAll(/[{(]style "([^"]*)"/g)].map(({ 1: name, index }) => {
    if (!styles.has(name)) throw new TemplateFault(file, lineAt(source, index), `no style sheet styles/${name}.css`);
    return name;
  });
}

/** Names of the partials that a template uses itself. Refuses those that there are not. */
function usedPartials(tree, file, names) {
  const used = new Set();
  const visitor = new Handlebars.Visitor();
  const check = (node) => {
    const name = node.name.original;
    if (name === '@partial-block') return;
    if (!names.has(name)) throw new TemplateFault(file, node.loc.start.line, `no template "${name}"`);
    used.add(name);
  };
  visitor.PartialStatement = (node) => check(node);
  visitor.PartialBlockStatement = (node) => {
    check(node);
    Handlebars.Visitor.prototype.PartialBlockStatement.call(visitor, node);
  };
  visitor.accept(tree);
  return used;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const here = dirname(fileURLToPath(import.meta.url));
  // A page that is written when the Worker is built: its template is no part of the script.
  const isBuilt = (name) => name.startsWith('api-');
  try {
    writeIfChanged(
      join(here, '..', 'src', 'render', 'templates.generated.ts'),
      precompile(here, (name) => !isBuilt(name)),
    );
    writeIfChanged(join(here, '..', 'src', 'openapi', 'templates.generated.ts'), precompile(here, isBuilt, '../render/template-functions'));
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
