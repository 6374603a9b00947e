import { expect, test } from 'vitest';
import { markText } from '../../../src/render/view/marked-text';

const mark = (start: number, end: number, name: string) => ({ start, end, mark: name });
const written = (text: string, ...marks: ReturnType<typeof mark>[]) =>
  markText(text, marks).map((line) => line.map((part) => (part.mark ? `<${part.mark}:${part.text}>` : part.text)).join(''));

test('a text is cut where marks begin and end, a paragraph a line', () => {
  expect(written('One two.\nThree four. Five.', mark(9, 20, 'b'), mark(0, 3, 'a'))).toEqual(['<a:One> two.', '<b:Three four.> Five.']);
});

test('of marks that overlap the first is kept, and one over a line end stops there', () => {
  expect(written('One two.\nThree.', mark(0, 7, 'a'), mark(4, 8, 'b'))).toEqual(['<a:One two>.', 'Three.']);
  expect(written('One two.\nThree.', mark(4, 15, 'a'))).toEqual(['One <a:two.>', 'Three.']);
});

test('empty lines are no paragraphs, and an empty text has none', () => {
  expect([written('One.\n\n \nTwo.'), written('')]).toEqual([['One.', 'Two.'], []]);
});

test('marks beyond the text are passed over', () => {
  expect(written('One.', mark(7, 9, 'a'), mark(2, 2, 'b'))).toEqual(['One.']);
});
