// Three libraries bring what this Worker never needs, and a Worker's size counts. They are bundled here without it, their other code untouched;
// wrangler.toml's [alias] puts the result in their place. Tests run on the libraries as they are.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE } from './lib/bundle-options.mjs';
import { writeSlimEntities } from './lib/slim-entities.mjs';
import { NODEMAILER, withoutBlocks } from './lib/slim-nodemailer.mjs';
import { writeIfChanged } from './lib/write-if-changed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url).href);
const folder = join(root, 'dist', 'slim');

/** Of feeds: all that feedsmith knows but those of Atom itself, content and xml. */
const EXTENSIONS =
  'acast admin app arxiv blogchannel cc creativecommons dc dcterms feedpress geo georss googleplay itunes media opensearch pingback podcast prism psc rawvoice slash source spotify sy thr trackback wfw yt';

/**
 * What is changed in files of the libraries, by the end of their paths.
 *
 * @type {{ file: RegExp, change: (source: string) => string }[]}
 */
const CHANGED = [
  ...NODEMAILER,
  // Podcasts, media, places, …: our feeds have none of it.
  {
    file: new RegExp(`feedsmith/dist/namespaces/(?:${EXTENSIONS.replaceAll(' ', '|')})/generate/utils\\.mjs$`),
    change: () =>
      `const nothing = () => undefined; export { ${['Author', 'Entry', 'Feed', 'Item', 'ItemOrFeed', 'Link'].map((name) => `nothing as generate${name}`)} };`,
  },
  {
    file: new RegExp(`feedsmith/dist/namespaces/(?:${EXTENSIONS.replaceAll(' ', '|')}|rdf|rss)/common/config\\.mjs$`),
    change: () => 'const none = []; export { none as stopNodes, none as uris };',
  },
  // Reading XML.
  {
    file: /fast-xml-parser\/src\/fxp\.js$/,
    change: () =>
      "export { default as XMLBuilder } from './xmlbuilder/json2xml.js'; export const XMLParser = undefined, XMLValidator = undefined;",
  },
  // Paths of elements that are written without escapes, which is XHTML: we write none.
  {
    file: /path-expression-matcher\/src\/index\.js$/,
    change: () =>
      "class None { push() {} pop() {} getDepth() { return 0; } toString() { return ''; } matches() { return false; } } export { None as Expression, None as Matcher };",
  },
  {
    file: /fast-xml-builder\/src\/fxb\.js$/,
    change: (source) =>
      withoutBlocks(
        source,
        ['buildRawContent', 'buildAttributesForStopNode'].map((name) => `Builder.prototype.${name} = function (`),
      ),
  },
  // Checks of names that come from outside: all are feedsmith's own.
  { file: /xml-naming\/src\/index\.js$/, change: () => 'export const createValidator = () => undefined;' },
  // Characters by their names, which it knows for reading feeds.
  { file: /feedsmith\/node_modules\/entities\/dist\/esm\/index\.js$/, change: () => 'export const decodeHTML = (text) => text;' },
  // XML whose elements come as a list: feedsmith's come as an object.
  { file: /fast-xml-builder\/src\/orderedJs2Xml\.js$/, change: () => "export default () => '';" },
];

/** Writes dist/slim/*.mjs. */
export async function slimLibraries() {
  await mkdir(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: {
      entities: 'slim-entities',
      feedsmith: './scripts/lib/feed-generators.mjs',
      'mime-encoders': './scripts/lib/mime-encoders.mjs',
      'smtp-connection': 'nodemailer/lib/smtp-connection',
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...BUNDLE,
    logLevel: 'error',
    plugins: [
      {
        name: 'replace',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^slim-entities$/ }, () => ({ path: 'slim-entities', namespace: 'made' }));
          onLoad({ filter: /./, namespace: 'made' }, async () => ({ contents: await writeSlimEntities(), resolveDir: root }));
          for (const { file, change } of CHANGED) {
            onLoad({ filter: file }, async ({ path }) => ({ contents: change(await readFile(path, 'utf8')), loader: 'js' }));
          }
        },
      },
    ],
  });
  for (const { path, text } of outputFiles) writeIfChanged(path, text);
}
