import { expect, test } from 'vitest';
import { decodeText } from '../../scripts/lib/decode-text.mjs';

const utf8 = new TextEncoder();

test('UTF-8 is read as it is', () => {
  expect(decodeText(utf8.encode('Tô Lâm'))).toEqual('Tô Lâm');
});

test('a byte order mark names the encoding and is no part of the text', () => {
  expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x48, 0x69))).toEqual('Hi');
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x48, 0, 0xe9, 0))).toEqual('Hé');
  expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x48, 0, 0xe9))).toEqual('Hé');
});

test('what is not valid UTF-8 is read as Windows-1252, dashes and quotes of its own included', () => {
  expect(decodeText(Uint8Array.of(0xe9, 0x74, 0xe9, 0x20, 0x93, 0x61, 0x94, 0x20, 0x96))).toEqual('été “a” –');
});

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual('');
});
