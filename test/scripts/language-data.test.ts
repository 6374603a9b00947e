import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/analyze/languages.generated';
import { makeLanguages } from '../../src/analyze/lexicon/lexicons';
import { topics } from '../../src/config/topics.generated';
import words from '../../src/config/topics.json';

const ROOT = new URL('../..', import.meta.url).pathname;
const fileOf = (language: string) => join(ROOT, 'dist/assets/languages', `${language}.json`);

test('each file of data says what its language’s sources say', () => {
  const made = makeLanguages(words);
  expect(made.map(({ language }) => language)).toEqual(LANGUAGES);
  for (const data of made) expect(JSON.parse(readFileSync(fileOf(data.language), 'utf8'))).toStrictEqual(data);
});

test('the script keeps the topics without their words', () => {
  expect(topics).toEqual(words.map(({ id, names, mediaTopic }) => ({ id, names, mediaTopic })));
});

test('generating again writes nothing, so that nothing that is watched seems to change', () => {
  const paths = [
    ...LANGUAGES.map(fileOf),
    join(ROOT, 'dist/assets/reference.json'),
    ...['src/analyze/languages', 'src/config/topics'].map((path) => join(ROOT, `${path}.generated.ts`)),
  ];
  const times = () => paths.map((path) => statSync(path).mtimeMs);
  const before = times();
  execFileSync(process.execPath, [join(ROOT, 'scripts/generate.mjs')], { stdio: 'ignore' });
  expect(times()).toEqual(before);
});

test('a topic that lacks something is named', async () => {
  const { checkTopics } = await import('../../scripts/language-data.mjs');
  const [first] = words;
  expect(() => checkTopics([first, { ...first, id: 'sea', words: { en: 'ship' } }])).toThrow('src/config/topics.json: topic "sea" needs');
  expect(() => checkTopics([first, { names: { en: 'Sea' } }])).toThrow('topic 2 needs');
  expect(() => checkTopics({})).toThrow('is no list');
  expect(() => checkTopics(words)).not.toThrow();
});
