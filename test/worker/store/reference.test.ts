import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { watchlist } from '../../../src/config/reference';
import { loadReference } from '../../../src/store/reference';

const answering = (answer: () => Response) => ({ fetch: async () => answer() }) as unknown as Fetcher;

test('the leaders and what languages are told apart by lie beside the script', async () => {
  const reference = await loadReference(env.ASSETS);
  expect(reference.watchlist).toEqual(watchlist);
  expect(Object.keys(reference.trigrams.languages.Latin ?? {})).toEqual(expect.arrayContaining(['eng', 'fra', 'vie']));
});

test.each([
  ['missing', () => new Response('Not found', { status: 404 })],
  ['damaged', () => new Response('{"watchlist":[')],
  ['damaged', () => Response.json({ trigrams: {} })],
  ['damaged', () => Response.json(null)],
])('where it is %s, that is said, with what to do', async (state, answer) => {
  await expect(loadReference(answering(answer))).rejects.toMatchObject({
    status: 503,
    title: 'No reference data',
    detail: `The server's file reference.json is ${state}. Its operator writes it with "npm run generate", and starts or deploys again.`,
  });
});
