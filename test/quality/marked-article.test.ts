import { expect, test } from 'vitest';
import { parseMarked } from './marked-article';

const SOURCE = `language: fr
date: 2026-03-04
story: bridge
headline: Pont : accord signé

* [Ada North: « Le pont sera fini »], a dit {Ada North}. #trade #travel
Elle attend. #none

[?: Rien n'est sûr], dit-on.
`;

test('marks are taken out and kept as spans of the text', () => {
  const { article, story, sentences, names, statements } = parseMarked(SOURCE);
  expect(article.text).toEqual("« Le pont sera fini », a dit Ada North. Elle attend.\nRien n'est sûr, dit-on.");
  expect([article.language, article.publishedAt, article.headline, story]).toEqual(['fr', '2026-03-04', 'Pont : accord signé', 'bridge']);
  const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  expect(sentences.map((sentence) => [words(sentence), sentence.key, sentence.topics])).toEqual([
    ['« Le pont sera fini », a dit Ada North.', true, ['trade', 'travel']],
    ['Elle attend.', false, []],
    ["Rien n'est sûr, dit-on.", false, undefined],
  ]);
  expect(names.map(words)).toEqual(['Ada North']);
  expect(statements.map((statement) => [statement.speaker, words(statement)])).toEqual([
    ['Ada North', '« Le pont sera fini »'],
    [null, "Rien n'est sûr"],
  ]);
});

test('a mark that is not closed is an error', () => {
  expect(() => parseMarked('language: en\n\n{Ada North said.')).toThrow('a mark is not closed: {Ada North said.');
  expect(() => parseMarked('language: en\n\nAda} North said.')).toThrow('a name ends that never began');
});
