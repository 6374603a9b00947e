import { francAll } from 'franc-min';
import { expect, test } from 'vitest';
import { NEWS_LANGUAGES } from '../../src/ingest/language';
import { rankLanguages } from '../../src/ingest/rank-languages';
import { TRIGRAMS } from './trigrams';

const OPTIONS = { only: Object.keys(NEWS_LANGUAGES), minLength: 1 };

const TEXTS = [
  'President To Lam received the French minister in Hanoi on Monday, and spoke of trade.',
  'Le président a reçu le ministre à Paris, où ils ont parlé de commerce.',
  'Chu tich nuoc da tiep doan dai bieu cap cao cua Phap tai Ha Noi.',
  'El presidente anuncio nuevas medidas economicas.',
  'Die Regierung plant neue Gesetze.',
  'Президент встретился с министром в Москве.',
  'التقى الرئيس بوزير الخارجية في القاهرة.',
  'प्रधानमंत्री ने सोमवार को संसद में कहा।',
  'Ο πρόεδρος συναντήθηκε με τον υπουργό.',
  '习近平会见了美国总统。',
  'G20',
  'a',
];

test.each(TEXTS)('%s: languages are ranked and scored as by franc', (text) => {
  expect(rankLanguages(text, TRIGRAMS)).toEqual(francAll(text, OPTIONS));
});

test('a text without letters is in no language', () => {
  expect(rankLanguages('12345 !!!', TRIGRAMS)).toEqual([]);
});
