import * as entities from 'entities/decode';
import { afterEach, expect, test, vi } from 'vitest';
import { composeFeed } from '../../src/render/feed/feed';
import { FRAME, RICH } from '../render/briefing-fixture';
import { briefingFeed } from '../render/feed/days';

afterEach(() => {
  vi.doUnmock('feedsmith');
  vi.resetModules();
});

const SLIM = '../../dist/slim/feedsmith.mjs';

async function writeFeeds(): Promise<string[]> {
  vi.resetModules();
  const { FEED_FORMATS } = await import('../../src/render/feed/formats');
  const feed = composeFeed(briefingFeed(RICH, 3), FRAME);
  return Object.values(FEED_FORMATS).map(({ write }) => write(feed));
}

test('feedsmith without the extensions that our feeds do not use writes them the same', async () => {
  const whole = await writeFeeds();
  const slim = vi.fn(() => import(SLIM));
  vi.doMock('feedsmith', slim);
  expect([await writeFeeds(), slim.mock.calls.length]).toEqual([whole, 1]);
});

const SLIM_ENTITIES = '../../dist/slim/entities.mjs';
type Decoder = Pick<typeof entities, 'decodeHTML' | 'decodeHTMLStrict'>;

/** Latin, Greek, punctuation and currencies. */
const WRITTEN =
  'nbsp amp lt gt quot apos copy reg eacute Eacute agrave ccedil oelig OElig abreve dstrok Dstrok atilde otilde utilde ygrave yacute szlig scaron Lstrok'
    .concat(
      ' alpha Omega hellip mldr ndash mdash lsquo rsquo ldquo rdquo laquo raquo lsaquo bull zwnj zwj thinsp ensp shy euro pound yen cent trade numero deg times',
    )
    .concat(' frac12 sup2 middot rarr minus ne le ge comma period colon semi quest excl lpar rpar lsqb Tab NewLine')
    .split(' ');

test('characters by the names that news is written with are decoded as with all names', async () => {
  const slim: Decoder = await import(SLIM_ENTITIES);
  const texts = [
    ...WRITTEN.flatMap((name) => [`a&${name};b`, `a&${name} b`, `a&${name}b`, `&${name}`, `&amp;${name};`, `&${name};;`]),
    ...[
      '&#233;',
      '&#xE9;',
      '&#XE9',
      '&#233',
      '&#0;',
      '&#128;',
      '&#x80;',
      '&#xD800;',
      '&#x110000;',
      `&#${'9'.repeat(400)};`,
      '&#;',
      '&#x;',
      '&',
      '&&amp;&',
      '&;',
    ],
    ...[
      '&nosuch;',
      '&nosuch',
      '&eacutee',
      '&Eacute&egrave',
      '<p title="a&b=c&amp;d">Q&A, R&amp;D &amp;lt;</p>',
      'AT&T',
      '&copy 2026',
      '&nbsp&nbsp;',
    ],
  ];
  const decode = ({ decodeHTML, decodeHTMLStrict }: Decoder) => texts.map((text) => [text, decodeHTML(text), decodeHTMLStrict(text)]);
  expect(decode(slim)).toEqual(decode(entities));
});

test('characters by other names stay as they are written', async () => {
  const { decodeHTML, decodeHTMLStrict }: Decoder = await import(SLIM_ENTITIES);
  const text = 'a &notin; B, &Bopf; &ltimes;';
  expect([decodeHTML(text), decodeHTMLStrict(text)]).toEqual([text, text]);
});

test('references that are made to hurt take no longer than they are long', async () => {
  const { decodeHTML, decodeHTMLStrict }: Decoder = await import(SLIM_ENTITIES);
  const start = performance.now();
  for (const piece of ['&', '&a', '&#', '&#x', '&#6', '&amp', '&#65;', `&${'a'.repeat(1000)}`]) {
    const text = piece.repeat(200_000 / piece.length);
    decodeHTML(text);
    decodeHTMLStrict(text);
  }
  expect(performance.now() - start).toBeLessThan(3000);
});
