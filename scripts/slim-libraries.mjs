// Four libraries bring what this Worker never needs, and a Worker's size counts. They are bundled here without it, their other code untouched;
// wrangler.toml's [alias] puts the result in their place. Tests run on the libraries as they are.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { data } from 'franc-min/data.js';
import { BUNDLE } from './lib/bundle-options.mjs';
import { writeIfChanged } from './lib/write-if-changed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url).href);
const folder = join(root, 'dist', 'slim');

/** The languages that src/ingest/language.ts can tell apart by trigrams; those of a script of their own need none. ISO 639-3. */
const LANGUAGES = new Set('eng fra vie spa deu por ita nld pol ron ces hun swe tur ind rus ukr arb pes hin'.split(' '));

/** @param {Record<string, Record<string, string>>} scripts */
const trimTrigrams = (scripts) =>
  Object.fromEntries(
    Object.entries(scripts).map(([script, languages]) => [
      script,
      Object.fromEntries(Object.entries(languages).filter(([code]) => LANGUAGES.has(code))),
    ]),
  );

/** Of feeds: all that feedsmith knows but those of Atom itself, content and xml. */
const EXTENSIONS =
  'acast admin app arxiv blogchannel cc creativecommons dc dcterms feedpress geo georss googleplay itunes media opensearch pingback podcast prism psc rawvoice slash source spotify sy thr trackback wfw yt';

/** What stands in for a file of a library: by the end of its path. */
const REPLACED = [
  // 300 trigrams a language, for 82 languages.
  { file: /franc-min\/data\.js$/, contents: `export const data = ${JSON.stringify(trimTrigrams(data))};` },
  // A thousand file types, and a client for attachments by URL: our messages have no attachments.
  {
    file: /mime-funcs\/mime-types\.js$/,
    contents: "export const detectMimeType = () => 'application/octet-stream'; export const detectExtension = () => 'bin';",
  },
  {
    file: /nodemailer\/dist\/esm\/fetch\/index\.js$/,
    contents: "export default () => { throw new Error('attachments by URL are not supported'); };",
  },
  // Turns HTML into text and back, with every named character: we read the parts of a mail as they are.
  {
    file: /postal-mime\/dist\/esm\/text-format\.js$/,
    contents:
      "const same = (text) => text, nothing = () => ''; export { same as htmlToText, same as textToHtml, nothing as formatHtmlHeader, nothing as formatTextHeader };",
  },
  // Podcasts, media, places, …: our feeds have none of it.
  {
    file: new RegExp(`feedsmith/dist/namespaces/(?:${EXTENSIONS.replaceAll(' ', '|')})/generate/utils\\.mjs$`),
    contents: `const nothing = () => undefined; export { ${['Author', 'Entry', 'Feed', 'Item', 'ItemOrFeed', 'Link'].map((name) => `nothing as generate${name}`)} };`,
  },
];

/** Writes dist/slim/*.mjs. */
export async function slimLibraries() {
  await mkdir(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: {
      feedsmith: './scripts/lib/feed-generators.mjs',
      'franc-min': 'franc-min',
      'mime-node': 'nodemailer/lib/mime-node',
      'postal-mime': 'postal-mime',
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...BUNDLE,
    logLevel: 'error',
    plugins: [
      {
        name: 'replace',
        setup({ onLoad }) {
          for (const { file, contents } of REPLACED) onLoad({ filter: file }, () => ({ contents, loader: 'js' }));
        },
      },
    ],
  });
  for (const { path, text } of outputFiles) writeIfChanged(path, text);
}
