import { expect, test } from 'vitest';
import { decodePage } from '../../src/reader/decode-page';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const LONG = 'Một câu dài của bài báo. '.repeat(100);

test.each([
  ['as its header says', latin('<p>caf\xe9</p>'), 'text/html; charset=iso-8859-1', '<p>café</p>'],
  ['as it says itself', latin('<meta charset="windows-1251"><p>\xcc\xe8\xf0</p>'), null, '<meta charset="windows-1251"><p>Мир</p>'],
  ['as it is, where nothing says', utf8('<p>café</p>'), 'text/html', '<p>café</p>'],
  ['as browsers do, where nothing fits', latin('<p>caf\xe9 \x93so\x94</p>'), 'text/html', '<p>café “so”</p>'],
  [
    'as it says itself, where the header is wrong',
    latin('<meta charset="windows-1251">\xcc\xe8\xf0'),
    'text/html; charset=utf-8',
    '<meta charset="windows-1251">Мир',
  ],
  ['as Windows-1252, where the header is wrong', latin('<p>caf\xe9</p>'), 'text/html; charset=utf-8', '<p>café</p>'],
  ['as it is, where the header names a charset that nobody knows', utf8('<p>café</p>'), 'text/html; charset=x-unknown', '<p>café</p>'],
  ['by its byte order mark first', utf8('\ufeff<p>café</p>'), 'text/html; charset=iso-8859-1', '<p>café</p>'],
])('a page is read %s', (_how, body, contentType, html) => expect(decodePage(body, contentType)).toEqual(html));

test('a few broken characters do not make a page unreadable, or of another charset', () => {
  const broken = new Uint8Array([...utf8(LONG), 0xe1, 0xbb, ...utf8(LONG)]);
  expect(decodePage(broken, 'text/html; charset=utf-8')).toEqual(`${LONG}\ufffd${LONG}`);
  expect(decodePage(broken, null)).toEqual(`${LONG}\ufffd${LONG}`);
});

test('what is no text is no page', () => {
  expect(decodePage(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'text/html')).toBeUndefined();
});
