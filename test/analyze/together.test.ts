import { describe, expect, test } from 'vitest';
import { analyzeText, fr, vi } from './analyze-text';

/** Who says what: the speaker, those beside, the words. */
function saidBy(text: string, setting = {}): string[][] {
  return analyzeText(text, setting).statements.map(({ start, end, speaker }) => [
    ...(speaker ? [speaker.personId ?? `(${speaker.text})`, ...(speaker.jointly ?? [])] : []),
    text.slice(start, end).replace(/,$/, ''),
  ]);
}
const macron = 'emmanuel-macron';
const merz = 'friedrich-merz';
const trump = 'donald-trump';

describe('people who speak as one', () => {
  test.each([
    ['two by name', 'Macron and Merz said the deal was dead.', [macron, merz]],
    [
      'two with their offices',
      'French President Emmanuel Macron and German Chancellor Friedrich Merz said the deal was dead.',
      [macron, merz],
    ],
    ['one with an apposition', 'Emmanuel Macron, the French president, and Friedrich Merz said the deal was dead.', [macron, merz]],
    ['three', 'But Trump, Macron and Merz said the deal was dead.', [trump, macron, merz]],
    ['behind a day', 'On Monday Macron and Merz said the deal was dead.', [macron, merz]],
    ['behind “both”', 'Both Macron and Merz said the deal was dead.', [macron, merz]],
    ['behind somebody who is spoken about', 'After talks with Trump, Macron and Merz said the deal was dead.', [macron, merz]],
  ])('are speaker and those beside: %s', (_, text, people) => {
    expect(saidBy(text)).toEqual([[...people, 'the deal was dead']]);
  });

  test('when the verb stands before them', () => {
    expect(saidBy('“We are ready,” said Macron and Merz.')).toEqual([[macron, merz, 'We are ready']]);
    expect(saidBy('« Nous agirons », ont déclaré Emmanuel Macron et Friedrich Merz.', fr)).toEqual([[macron, merz, 'Nous agirons']]);
  });

  test('in French and Vietnamese', () => {
    const french = 'Le président français Emmanuel Macron et le chancelier allemand Friedrich Merz ont souligné que le pacte était mort.';
    expect(saidBy(french, fr)).toEqual([[macron, merz, 'le pacte était mort']]);
    const vietnamese = 'Tổng Bí thư Tô Lâm và Chủ tịch Tập Cận Bình nhấn mạnh rằng hai nước cần hợp tác.';
    expect(saidBy(vietnamese, vi)).toEqual([['to-lam', 'xi-jinping', 'hai nước cần hợp tác']]);
  });

  test('in a quotation that goes on after them', () => {
    expect(saidBy('“We will win,” Macron and Merz said in a statement. “Nobody will stop us.”')).toEqual([
      [macron, merz, 'We will win'],
      [macron, merz, 'Nobody will stop us.'],
    ]);
  });

  test('and are told as written, all of them', () => {
    const [statement] = analyzeText('On Monday Macron and Merz said the deal was dead.').statements;
    expect(statement?.speaker).toEqual({ start: 10, end: 25, text: 'Macron and Merz', personId: macron, jointly: [merz] });
  });

  test('give the key point to each', () => {
    const [point] = analyzeText('Macron and Merz said the deal with the harbours was dead.').keyPoints;
    expect([point?.speaker, point?.jointly, point?.people]).toEqual([macron, [merz], [macron, merz]]);
    expect(point?.why.leaders.map(({ id, words }) => [id, words])).toEqual([
      [macron, 'Macron'],
      [merz, 'Merz'],
    ]);
  });
});

test.each([
  ['whom somebody talks with', 'In talks with Macron and Merz, Starmer said the deal was dead.', 'keir-starmer'],
  ['of another clause', 'Zelensky met Macron, and Merz said the deal was dead.', merz],
  ['who does something else', '“The deal is dead,” said Macron, and Merz left.', macron],
  ['before a comma', 'Asked about Macron, Merz said the deal was dead.', merz],
])('nobody speaks with those %s', (_, text, speaker) => {
  const [statement] = analyzeText(text).statements.filter(({ start }) => text.slice(start).startsWith('the deal') || start === 1);
  expect([statement?.speaker?.personId, statement?.speaker?.jointly]).toEqual([speaker, undefined]);
});

describe('a short clause behind the verb is what was said', () => {
  test.each([
    ['In Paris, Macron said the deal was dead.', 'the deal was dead'],
    ['Speaking after the meeting, Macron said it was a success.', 'it was a success'],
    ['Hours later, Macron said he would go.', 'he would go'],
    ['Despite the truce, Macron said Russia would respond.', 'Russia would respond'],
    ['In the next room, Macron grabbed a chair and asked him to identify himself.', 'him to identify himself'],
  ])('%s', (text, words) => {
    expect(saidBy(text)).toEqual([[macron, words]]);
  });

  test.each(['on Monday', 'as he was leaving', 'to reporters who were waiting'])('but not “%s”', (tail) => {
    expect(saidBy(`The deal is dead, Macron said ${tail}.`)).toEqual([[macron, 'The deal is dead']]);
  });
});
