import { Problem } from '../errors';
import type { Language } from '../model';
import { readObject } from './asset';

/** The files of data beside the script, one a language. */
export interface LanguageStore {
  /**
   * A language's data, the same object as long as the isolate lives.
   *
   * @throws Problem 503 when the file is missing or damaged; the next call looks again.
   */
  load(language: Language): Promise<object>;
}

/** What has been read, by binding. Data and no promises: a request must not wait for what another one began, for that may be gone. */
const read = new WeakMap<Fetcher, Map<Language, object>>();

export function createLanguageStore(assets: Fetcher): LanguageStore {
  return {
    async load(language) {
      const known = read.get(assets)?.get(language);
      if (known) return known;
      const data = await readFile(assets, language);
      // Whoever came first is kept, so that everybody has the same object.
      const files = read.get(assets) ?? new Map<Language, object>();
      read.set(assets, files);
      const first = files.get(language) ?? data;
      files.set(language, first);
      return first;
    },
  };
}

async function readFile(assets: Fetcher, language: Language): Promise<object> {
  const data = await readObject(assets, `languages/${language}.json`);
  if (typeof data === 'string') throw unusable(language, data);
  if (data.language !== language) throw unusable(language, 'damaged');
  return data;
}

function unusable(language: Language, state: 'missing' | 'damaged'): Problem {
  return new Problem(
    503,
    'No language data',
    `The server's data for articles in "${language}" is ${state}. Its operator writes it with "npm run generate", and starts or deploys again.`,
  );
}
