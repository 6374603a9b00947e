import { expect, test } from 'vitest';
import { isCut, mayBeTeaser, tellsOf } from '../../../src/jobs/sources/teaser';

test.each([
  '<p>The minister said that …</p>',
  '<p>The minister said [&hellip;]</p>\n',
  'The minister said [...]',
  'The minister said… <a href="https://news.example/1">Read more</a>',
  '<p>The minister spoke.</p><p><a href="/1">Continue reading &#8594;</a></p>',
  'Le ministre a parlé. <a href="/1">Lire la suite</a>',
  'Bộ trưởng phát biểu. <a href="/1">Xem tiếp</a> &raquo;',
  '<p>It opened.</p><a href="/1">Continue reading The bridge over the river opens</a>',
])('%s stops in the middle', (html) => {
  expect(isCut(html)).toEqual(true);
});

test.each([
  '<p>The minister said that he was “ready to read more”, and left.</p>',
  '<p>He spoke… and then he left.</p>',
  '',
  '<p>Read more books, she said. It was the last sentence of a long speech in parliament.</p>',
])('%s does not', (html) => {
  expect(isCut(html)).toEqual(false);
});

test('a short text may be a teaser, a long one only where it stops in the middle', () => {
  const long = 'The ministers met in the capital and signed a treaty. '.repeat(40);
  expect([mayBeTeaser('Short.', 'Short.'), mayBeTeaser(long, long), mayBeTeaser(long, `${long}…`)]).toEqual([true, false, true]);
});

test('a page tells of an item when it has its words, in whatever form', () => {
  const said = 'Danube floods: three bridges closed near the border, ministers meet';
  const page = 'Three bridges over the Danube were closing on Monday as flooding reached the border. A minister will meet the mayors.';
  const notice = 'We value your privacy. We and our partners store cookies on your device. You can change your choices at any time.';
  expect([tellsOf(page, said), tellsOf(notice, said), tellsOf(notice, 'Floods')]).toEqual([true, false, true]);
  expect(tellsOf('越南国家主席苏林星期一在河内会见了法国总统。双方签署了协议。', '越南国家主席苏林会见法国总统')).toEqual(true);
});
