import { Problem } from '../errors';
import type { Reference } from '../model';
import { readObject } from './asset';

/**
 * Reads the leaders, the sources of sources.json, and what languages are told apart by.
 *
 * @throws Problem 503 when the file is missing or damaged.
 */
export async function loadReference(assets: Fetcher): Promise<Reference> {
  const data = await readObject(assets, 'reference.json');
  if (typeof data === 'object' && Array.isArray(data.watchlist) && Array.isArray(data.listedSources) && data.trigrams)
    return data as unknown as Reference;
  throw new Problem(
    503,
    'No reference data',
    `The server's file reference.json is ${data === 'missing' ? data : 'damaged'}. Its operator writes it with "npm run generate", and starts or deploys again.`,
  );
}
