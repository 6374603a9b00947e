import { Problem } from '../errors';
import { readAsset } from './asset';

/** Texts made when the Worker is built. */
export type DocumentName = 'openapi.json' | 'api.html';

export interface DocumentStore {
  /** @throws Problem 503 when the file is missing. */
  load(name: DocumentName): Promise<string>;
}

export function createDocumentStore(assets: Fetcher): DocumentStore {
  return {
    async load(name) {
      const text = await readAsset(assets, name);
      if (text !== undefined) return text;
      throw new Problem(
        503,
        'No description',
        `The server's file ${name} is missing. Its operator writes it with "npm run generate", and starts or deploys again.`,
      );
    },
  };
}
