import { describe, expect, test } from 'vitest';
import { hasForeignLocalPart, keyOfAddress, parseMailAddress } from '../../src/text/mail-address';

/** An address of 197 characters and so many more. */
const long = (more: number) => `a@${[63, 63, 63, more].map((length) => 'b'.repeat(length)).join('.')}.co`;
const addressOf = (text: string) => parseMailAddress(text)?.address;

describe('an address', () => {
  test.each([
    ['reader@example.com', 'reader@example.com'],
    ['Reader.Of.News@Example.COM', 'Reader.Of.News@example.com'],
    ['reader+briefing@example.com', 'reader+briefing@example.com'],
    ["o'hara_1!#$%&*/=?^`{|}~-@example.co.uk", "o'hara_1!#$%&*/=?^`{|}~-@example.co.uk"],
    ['1@2.example', '1@2.example'],
    ['a@b.c', 'a@b.c'],
    ['  reader@example.com ', 'reader@example.com'],
    ['\u00a0reader@example.com\u2003', 'reader@example.com'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('%s is taken as it is written', (text, address) => {
    expect(addressOf(text)).toEqual(address);
  });

  test.each([
    ['reader@bücher.example', 'reader@xn--bcher-kva.example'],
    ['reader@BÜCHER.example', 'reader@xn--bcher-kva.example'],
    ['reader@báo-chí.vn', 'reader@xn--bo-ch-xqa2g.vn'],
    ['reader@例え.テスト', 'reader@xn--r8jz45g.xn--zckzah'],
    ['reader@xn--bcher-kva.example', 'reader@xn--bcher-kva.example'],
  ])('%s has its domain as the network calls it', (text, address) => {
    expect(addressOf(text)).toEqual(address);
  });

  test('is compared in small letters, with what stands after its plus', () => {
    expect(parseMailAddress('Reader+News@Example.com')?.key).toEqual('reader+news@example.com');
    expect(keyOfAddress('Reader@example.com')).toEqual(parseMailAddress('reader@EXAMPLE.com')?.key);
  });

  test.each([
    ['nothing', ''],
    ['blanks', '  '],
    ['a word', 'reader'],
    ['no domain', 'reader@'],
    ['no local part', '@example.com'],
    ['two at signs', 'a@b@example.com'],
    ['a name', 'Reader <reader@example.com>'],
    ['angle brackets', '<reader@example.com>'],
    ['two addresses', 'a@example.com, b@example.com'],
    ['two addresses by a semicolon', 'a@example.com;b@example.com'],
    ['a group', 'Readers: a@example.com, b@example.com;'],
    ['a comment', 'reader(news)@example.com'],
    ['a comment after it', 'reader@example.com (news)'],
    ['quotation marks', '"reader"@example.com'],
    ['quotation marks with a line', '"a\\\r\nb"@example.com'],
    ['a blank', 'rea der@example.com'],
    ['a blank before the domain', 'reader@ example.com'],
    ['two dots', 'a..b@example.com'],
    ['a dot at the start', '.a@example.com'],
    ['a dot before the at sign', 'a.@example.com'],
    ['a dot at the end', 'reader@example.com.'],
    ['no dot in the domain', 'reader@example'],
    ['an IP address', 'reader@127.0.0.1'],
    ['a short IP address', 'reader@127.1'],
    ['an IP address in hexadecimal', 'reader@0x7f.1'],
    ['an address literal', 'reader@[127.0.0.1]'],
    ['a port', 'reader@example.com:25'],
    ['a path', 'reader@example.com/x'],
    ['a query', 'reader@example.com?x=1'],
    ['a fragment', 'reader@example.com#x'],
    ['an escape', 'reader@example%2ecom'],
    ['an underscore', 'reader@exa_mple.com'],
    ['a hyphen at the end', 'reader@example-.com'],
    ['a label of 64 characters', `reader@${'a'.repeat(64)}.com`],
    ['a local part of 65 characters', `${'a'.repeat(65)}@example.com`],
    ['255 characters', long(58)],
    ['letters beyond ASCII before the at sign', 'đọc@example.com'],
    ['a line break and a header', 'a@b.c\r\nBcc: x'],
    ['a line break and an address', 'a@b.c\nBcc: victim@example.com'],
    ['a folded line', 'a@b.c\r\n '],
    ['a line break at the end', 'a@b.c\n'],
    ['an escaped line break', 'a@b.c%0d%0aBcc:x'],
    ['a NUL', 'a\u0000@b.c'],
    ['a line separator', 'a@b.c\u2028Bcc: x'],
    ['a mark that turns direction', 'a\u202e@b.c'],
  ])('with %s is refused', (_, text) => {
    expect(parseMailAddress(text)).toEqual(undefined);
  });

  test('of 254 characters is taken', () => {
    expect([long(57).length, addressOf(long(57))]).toEqual([254, long(57)]);
  });

  test('of this machine is taken under local development only', () => {
    expect([parseMailAddress('reader@localhost'), parseMailAddress('reader@localhost', true)?.address]).toEqual([
      undefined,
      'reader@localhost',
    ]);
    expect(parseMailAddress('reader@intranet', true)).toEqual(undefined);
  });

  test('takes no time to refuse, whatever it is made of', () => {
    const long = [
      '('.repeat(1_000_000),
      `${'a.'.repeat(500_000)}@b.c`,
      ' '.repeat(1_000_000),
      `a${' '.repeat(500_000)}a`,
      `${'@'.repeat(500_000)}a`,
    ];
    const nested = ['(é', '"a" ', '<a', 'a:', '\\"', '[', '(', 'a.', '@a', '=?'].map((part) => part.repeat(250 / part.length));
    for (const text of [...long, ...nested, ...nested.map((part) => `${part}@b.c`)]) {
      const before = performance.now();
      parseMailAddress(text, true);
      expect(performance.now() - before).toBeLessThan(50);
    }
  });
});

test('who has letters beyond ASCII before the @ can be told so', () => {
  expect(['đọc@example.com', 'reader@bücher.example', 'đọc', ''].map(hasForeignLocalPart)).toEqual([true, false, false, false]);
});
