import { expect, test } from 'vitest';
import { parseSender } from '../../../src/ingest/mail/sender';

const senderOf = (...values: string[]) => parseSender(values.map((value) => ({ name: 'from', value })));

test.each([
  ['press@vna.example'],
  ['  Press@VNA.example '],
  ['VNA <press@vna.example>'],
  ['"VNA, Press \\"Desk\\"" <press@vna.example>'],
  ['=?UTF-8?B?VGjDtG5nIHThuqVu?= <press@vna.example>'],
  ['press@vna.example <press@vna.example>'],
  ['press@vna.example (VNA)'],
  ['"other@evil.example" <press@vna.example>'],
])('%s names one sender', (value) => {
  expect(senderOf(value)).toEqual('press@vna.example');
});

test.each([
  [''],
  ['VNA'],
  ['<>'],
  ['VNA <press>'],
  ['a@vna.example, b@evil.example'],
  ['a@vna.example <b@evil.example> <c@vna.example>'],
  ['Desk: a@vna.example;'],
  ['<a@vna.example>, <b@evil.example>'],
  ['a@vna.example b@evil.example'],
  ['"a <b@vna.example>'],
  [`${'('.repeat(3000)}press@vna.example`],
])('%s names none, or not one', (value) => {
  expect(senderOf(value)).toEqual(null);
});

test('two From fields name nobody', () => {
  expect([senderOf('a@vna.example', 'a@vna.example'), senderOf()]).toEqual([null, null]);
});
