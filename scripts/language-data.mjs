// What the reading of a language needs grows with every language, and a script's size is limited: it lies in a file a language, which the
// Worker loads through its binding ASSETS. Made from the lexicons and from topics.json; the script keeps what is said of topics but for words.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './lib/failure.mjs';
import { loadSources } from './lib/load-sources.mjs';
import { writeIfChanged } from './lib/write-if-changed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url).href);
const folder = join(root, 'dist', 'assets', 'languages');

/** @typedef {{ id: string, names: Record<string, string>, mediaTopic: string, words: Record<string, string[]> }} WordedTopic */

/**
 * Writes dist/assets/languages/*.json, and for the script the languages' names and the topics.
 *
 * @throws {Failure} With the place of the fault.
 */
export async function generateLanguageData() {
  const { languages, topics } = await loadLanguages();
  await mkdir(folder, { recursive: true });
  for (const data of languages) writeIfChanged(join(folder, `${data.language}.json`), JSON.stringify(data));
  const written = new Set(languages.map(({ language }) => `${language}.json`));
  for (const name of await readdir(folder)) if (!written.has(name)) await rm(join(folder, name), { recursive: true });

  const codes = languages.map(({ language }) => language);
  writeModule('src/analyze/languages.generated.ts', `export const LANGUAGES: readonly string[] = ${JSON.stringify(codes)};`);
  const lean = topics.map(({ id, names, mediaTopic }) => ({ id, names, mediaTopic }));
  writeModule(
    'src/config/topics.generated.ts',
    `import type { Topic } from '../model';\n\nexport const topics: readonly Topic[] = ${JSON.stringify(lean, null, 2)};`,
  );
}

/** @returns {Promise<{ languages: import('../src/analyze/language-data').LanguageData[], topics: readonly WordedTopic[] }>} */
async function loadLanguages() {
  const { topics, makeLanguages } = await loadSources(
    `import topics from './src/config/topics.json'; export { topics }; export { makeLanguages } from './src/analyze/lexicon/lexicons';`,
  );
  checkTopics(topics);
  return { languages: makeLanguages(topics), topics };
}

/**
 * @param {any} topics What topics.json holds.
 * @throws {Failure} That names the first topic that lacks something.
 */
export function checkTopics(topics) {
  if (!Array.isArray(topics)) throw new Failure('src/config/topics.json is no list of topics');
  const isList = (/** @type {unknown} */ words) => Array.isArray(words) && words.every((word) => typeof word === 'string');
  const wrong = topics.findIndex(
    ({ id, names, mediaTopic, words }) =>
      !id || !names?.en || typeof mediaTopic !== 'string' || !words || !Object.values(words).every(isList),
  );
  if (wrong !== -1) {
    const which = topics[wrong].id ? `topic "${topics[wrong].id}"` : `topic ${wrong + 1}`;
    throw new Failure(
      `src/config/topics.json: ${which} needs an id, names (at least "en"), a mediaTopic and words (a list for each language)`,
    );
  }
}

/**
 * @param {string} path From the root.
 * @param {string} source
 */
function writeModule(path, source) {
  writeIfChanged(join(root, path), `// Made by scripts/language-data.mjs.\n${source}\n`);
}
