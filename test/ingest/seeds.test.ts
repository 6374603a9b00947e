import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Given, ingest } from '../../src/ingest/ingest';
import { TRIGRAMS } from './trigrams';

// Two real articles that are not part of the project.
const SEEDS = resolve(import.meta.dirname, '../../../shared/seeds');
const FIRST = join(SEEDS, '000_a69881127f8cf709.txt');
const SECOND = join(SEEDS, '003_c20c509a25fd407a.txt');
const missing = !existsSync(FIRST) || !existsSync(SECOND);
if (missing) console.log('seeds.test.ts: left out, the folder ../shared/seeds is not there');

const read = (path: string, given: Given = {}) => ingest('text', readFileSync(path), given, { date: '2026-03-01' }, TRIGRAMS);
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** A full stop with a word glued to it, a decimal point aside. */
const GLUED = /[.!?…](?!\d)[\p{L}\p{N}“«]/u;

test.skipIf(missing)('the first seed: headline, date and credit part, and nothing else is lost', async () => {
  const article = await read(FIRST);
  expect({ ...article, id: '', text: '' }).toEqual({
    id: '',
    headline: 'Party General Secretary To Lam wraps up trip for inaugural meeting of Gaza Board of Peace in US',
    text: '',
    language: 'en',
    publishedAt: '2026-02-21',
    dateFrom: 'text',
    source: 'VNA',
    url: null,
  });
  const lines = article.text.split('\n');
  expect([lines.length, lines[0]]).toEqual([2, article.headline]);
  expect([GLUED.test(article.text), article.text.includes('./.')]).toEqual([false, false]);
  const sent = words(readFileSync(FIRST, 'utf8'));
  expect(['date', '2026', '02', '21', ...words(lines[0] ?? ''), 'Photo', 'VNA', ...words(lines[1] ?? '')]).toEqual(sent);
});

test.skipIf(missing)('the second seed: French without accents and without a date of publication', async () => {
  const article = await read(SECOND);
  expect({ ...article, id: '', text: '' }).toEqual({
    id: '',
    headline: '',
    text: '',
    language: 'fr',
    publishedAt: '2026-03-01',
    dateFrom: 'arrival',
    source: null,
    url: null,
  });
  expect([article.text.split('\n').length, GLUED.test(article.text)]).toEqual([5, false]);
  expect(words(article.text)).toEqual(words(readFileSync(SECOND, 'utf8')));
});

test.skipIf(missing)('the second seed takes the date that the importer gives', async () => {
  const { publishedAt, dateFrom } = await read(SECOND, { dateIfNone: '2026-02-21' });
  expect([publishedAt, dateFrom]).toEqual(['2026-02-21', 'input']);
});
