import { expect, test } from 'vitest';
import { findQuotes } from '../../src/analyze/quotes';
import { saidIn, tokensOf } from './analyze-text';

function quoted(text: string): string[] {
  const tokens = tokensOf(text);
  return findQuotes(tokens).map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
}

test.each([
  ['curved', 'He said “we go” and “we stay”.', ['we go', 'we stay']],
  ['plain', 'He said "we go" and "we stay".', ['we go', 'we stay']],
  ['French', 'Il dit « nous partons » et « nous restons ».', ['nous partons', 'nous restons']],
  ['single', 'He said ‘we go today’ and left.', ['we go today']],
  ['opened curved and closed plain', 'He said “we go" and left.', ['we go']],
])('%s quote marks hold a quotation', (_, text, quotes) => {
  expect(quoted(text)).toEqual(quotes);
});

test('an apostrophe closes no single quote', () => {
  expect(quoted('He said ‘the plan isn’t Norway’s’ and left.')).toEqual(['the plan isn’t Norway’s']);
});

test('an apostrophe opens no quotation', () => {
  expect(quoted('Norway’s king and Sweden’s queen met.')).toEqual([]);
});

test('quote marks inside a quotation stay in it', () => {
  expect(quoted('“She told me ‘never’ twice,” he said.')).toEqual(['She told me ‘never’ twice,']);
});

test('a quotation that is not closed ends with its paragraph', () => {
  expect(quoted('“We go today.\n“We stay tomorrow.” Then they left.')).toEqual(['We go today.', 'We stay tomorrow.']);
});

test('an inch mark that nothing closes swallows no other paragraph', () => {
  expect(quoted('A 5" pipe burst.\nThe mayor said "we know" today.')).toContain('we know');
});

test('empty quote marks hold nothing', () => {
  expect(quoted('He wrote "" and “”.')).toEqual([]);
});

test('a mark that can only close opens nothing where copy has lost the beginning', () => {
  const text = '"This is our first task.\nThe train will leave," Mark Carney said in a statement of his office.';
  expect([quoted(text), saidIn(text).at(-1)]).toEqual([['This is our first task.'], ['mark-carney', 'The train will leave']]);
});

test('a quotation that opens anew where copy has lost the end of the one before leaves that out', () => {
  const text =
    'Il veut un "grand parti, comme il le dit. La députée Ana Bora a salué un "homme de terrain". Carl Dorn a promis "du travail".';
  expect(quoted(text)).toEqual(['homme de terrain', 'du travail']);
});

test.each([
  ['“He told us “never” and left,” she said.', ['He told us “never” and left,']],
  ['"He told us "never" and left," she said.', ['He told us "never" and left,']],
  ['"We met "friends" there.\n"They came from "all over" the town."', ['We met "friends" there.', 'They came from "all over" the town.']],
])('one that closes within another belongs to it: %s', (text, quotes) => {
  expect(quoted(text)).toEqual(quotes);
});

test('marks of two kinds, or the wrong way round, close each other', () => {
  expect(quoted('"We go today,” she said. “It is late,“ he said.')).toEqual(['We go today,', 'It is late,']);
});
