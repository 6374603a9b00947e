import { expect, test } from 'vitest';
import { detectLanguage, parseLanguage } from '../../src/ingest/language';
import { parsePublishedAt } from '../../src/ingest/published-at';
import { parseUrl } from '../../src/ingest/url';
import { TRIGRAMS } from './trigrams';

test('a date stays a date, an instant becomes UTC', () => {
  expect(
    [
      '2026-02-21',
      ' 1900-01-01 ',
      '2026-02-21T14:05:00Z',
      '2026-02-21T14:05:00.123+07:00',
      '2026-02-21t14:05z',
      '2026-02-21 14:05',
      '2026-02-21T23:59:60Z',
      'Sat, 21 Feb 2026 14:05:00 GMT',
      '21 Feb 2026 14:05:00 +0700',
      'Sat, 21 Feb 2026 14:05 EST',
    ].map(parsePublishedAt),
  ).toEqual([
    '2026-02-21',
    '1900-01-01',
    '2026-02-21T14:05:00Z',
    '2026-02-21T07:05:00Z',
    '2026-02-21T14:05:00Z',
    '2026-02-21T14:05:00Z',
    '2026-02-21T23:59:59Z',
    '2026-02-21T14:05:00Z',
    '2026-02-21T07:05:00Z',
    '2026-02-21T19:05:00Z',
  ]);
});

test('what is no date is none', () => {
  const none = [
    '',
    'soon',
    '2026',
    '2026-02',
    '2026-02-30',
    '2026-13-01',
    '1899-12-31',
    '20260221',
    '21/02/2026',
    '2026-02-21T25:00Z',
    '2026-02-21T10:60Z',
    '2026-02-21T10:00+99:99',
    'Sat, 31 Feb 2026 14:05:00 GMT',
    'Sat, 21 Feb 2026 14:05:00 XYZ',
  ];
  expect(none.map(parsePublishedAt)).toEqual(none.map(() => undefined));
});

test('an address is kept as given but for what follows the reader', () => {
  expect(parseUrl(' https://WWW.Example.org/a/?b=2&a=1&utm_source=x&fbclid=1&gclid=2#top ')).toEqual({
    url: 'https://www.example.org/a/?b=2&a=1',
    canonical: 'https://example.org/a?a=1&b=2',
  });
  expect(parseUrl('https://example.org/#!/story/1')?.url).toEqual('https://example.org/#!/story/1');
});

test('other addresses are other articles', () => {
  const urls = [
    'https://example.org/a',
    'https://m.example.org/a',
    'https://example.org/A',
    'https://example.org/a?id=1',
    'https://example.org:8443/a',
    'https://example.org/#!/a',
  ];
  expect(new Set(urls.map((url) => parseUrl(url)?.canonical)).size).toEqual(urls.length);
});

test('only http and https without credentials are addresses', () => {
  const none = [
    '',
    'example.org/a',
    '//example.org/a',
    'ftp://example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'https://u:p@example.org/',
    'https://u@example.org/',
    'java\nscript:x',
    'https://exam ple.org',
    `https://example.org/${'a'.repeat(3000)}`,
  ];
  expect(none.map((url) => parseUrl(url))).toEqual(none.map(() => undefined));
});

test('a language tag is reduced to its language', () => {
  expect(['en', 'en-US', 'fr_FR', 'ZH-Hant-TW', 'eng', 'vi', 'xx', 'french', '', 'en us', '!'].map(parseLanguage)).toEqual([
    'en',
    'en',
    'fr',
    'zh',
    'en',
    'vi',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('the language of a sentence is found, with and without accents', () => {
  const sentences: [string, string][] = [
    ['en', 'Prime Minister Modi visited Hanoi on Monday.'],
    ['en', 'The minister met his German counterpart.'],
    ['en', 'Macron said France will not yield.'],
    ['fr', 'Le ministre des Affaires étrangères a rencontré son homologue allemand mardi à Berlin.'],
    ['fr', 'Le president a recu le ministre.'],
    ['fr', "Selon le ministere des Affaires etrangeres, le secretaire general a accepte l'invitation."],
    ['vi', 'Tổng Bí thư Tô Lâm đã gặp Tổng thống Mỹ Donald Trump.'],
    ['vi', 'Tổng thống Mỹ Donald Trump gặp Tổng thống Pháp Emmanuel Macron'],
    ['vi', 'Giá vàng tăng'],
    ['vi', 'Tong Bi thu To Lam tiep Tong thong Phap'],
    ['en', 'President Tô Lâm received Võ Thị Ánh Xuân and Phạm Minh Chính in Hà Nội on Monday.'],
    ['fr', 'Le président Tô Lâm a reçu Phạm Minh Chính à Đà Nẵng.'],
    ['es', 'El presidente se reunió con el ministro de Asuntos Exteriores en Madrid.'],
    ['es', 'El presidente anuncio nuevas medidas economicas.'],
    ['de', 'Der Bundeskanzler hat am Montag mit dem französischen Präsidenten gesprochen.'],
    ['de', 'Die Regierung plant neue Gesetze.'],
    ['pt', 'O presidente reuniu-se com o ministro em Lisboa.'],
    ['it', 'Il presidente ha incontrato il ministro a Roma.'],
    ['ru', 'Президент встретился с министром в Москве.'],
    ['zh', '习近平会见了美国总统。'],
    ['ja', '首相は月曜日に大統領と会談した。'],
    ['ar', 'التقى الرئيس بوزير الخارجية في القاهرة.'],
    ['und', '12345 !!!'],
  ];
  expect(sentences.map(([, sentence]) => detectLanguage(sentence, TRIGRAMS))).toEqual(sentences.map(([language]) => language));
});
