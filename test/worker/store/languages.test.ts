import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { makeLanguages } from '../../../src/analyze/lexicon/lexicons';
import topics from '../../../src/config/topics.json';
import { createLanguageStore } from '../../../src/store/languages';

const LANGUAGES = makeLanguages(topics);

/** A binding that answers so in turn, the last answer for ever, and counts. */
function answering(...answers: (() => Response)[]) {
  const asked: string[] = [];
  const fetch = async (address: string) => {
    asked.push(address);
    return (answers.length > 1 ? answers.shift() : answers[0])?.();
  };
  return { asked, assets: { fetch } as unknown as Fetcher };
}

const english = () => Response.json({ language: 'en', lexicon: {} });
const missing = () => new Response('Not found', { status: 404 });

describe('the data of languages', () => {
  test.each(LANGUAGES)('in $language is what its sources say', async (data) => {
    expect(await createLanguageStore(env.ASSETS).load(data.language)).toEqual(data);
  });

  test('is read once, and stays the same object for every later request', async () => {
    const { asked, assets } = answering(english);
    const first = await createLanguageStore(assets).load('en');
    expect(await createLanguageStore(assets).load('en')).toBe(first);
    expect(asked.length).toEqual(1);
  });

  test('is one object for two who ask at once', async () => {
    const { assets } = answering(english);
    const [one, other] = await Promise.all([createLanguageStore(assets).load('en'), createLanguageStore(assets).load('en')]);
    expect(one).toBe(other);
  });

  test('keeps languages apart', async () => {
    const store = createLanguageStore(answering(english, () => Response.json({ language: 'fr' })).assets);
    expect([await store.load('en'), await store.load('fr')]).toEqual([{ language: 'en', lexicon: {} }, { language: 'fr' }]);
  });

  test.each([
    ['missing', missing],
    ['damaged', () => new Response('{"language":"en","lexic')],
    ['damaged', () => new Response('<!doctype html>')],
    ['damaged', () => new Response('null')],
    ['damaged', () => Response.json({ language: 'fr' })],
  ])('is %s: that is said, with what to do', async (state, answer) => {
    await expect(createLanguageStore(answering(answer).assets).load('en')).rejects.toMatchObject({
      status: 503,
      title: 'No language data',
      detail: `The server's data for articles in "en" is ${state}. Its operator writes it with "npm run generate", and starts or deploys again.`,
    });
  });

  test('that was missing once is looked for again', async () => {
    const store = createLanguageStore(answering(missing, english).assets);
    await expect(store.load('en')).rejects.toThrow('missing');
    expect(await store.load('en')).toEqual({ language: 'en', lexicon: {} });
  });
});
