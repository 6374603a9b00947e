import { expect, test } from 'vitest';
import { Problem } from '../../src/errors';
import { charsetOf, type Given, ingest, type Kind, kindOf, LIMITS } from '../../src/ingest/ingest';
import { TRIGRAMS } from './trigrams';

const ARRIVAL = { date: '2026-03-01' };
const SENTENCE = 'The president received the minister in Ha Noi.';
const send = (kind: Kind, body: Uint8Array | string, given: Given = {}, charset?: string) =>
  ingest(kind, body, given, ARRIVAL, TRIGRAMS, charset);
const json = (value: unknown, given: Given = {}) => send('json', JSON.stringify(value), given);

async function problemOf(article: Promise<unknown>): Promise<{ status: number; pointers: string[] }> {
  try {
    await article;
  } catch (error) {
    if (error instanceof Problem) return { status: error.status, pointers: error.errors.map((fault) => fault.pointer) };
  }
  throw new Error('no problem');
}

test('one good sentence is an article', async () => {
  expect(await json({ text: SENTENCE })).toEqual({
    id: '9706f5e1780555ab968f',
    headline: '',
    text: SENTENCE,
    language: 'en',
    publishedAt: '2026-03-01',
    dateFrom: 'arrival',
    source: null,
    url: null,
  });
});

test('everything that is given is taken', async () => {
  expect(
    await json({
      text: SENTENCE,
      title: 'Talks',
      url: 'https://www.example.org/a?utm_source=x#top',
      source: 'The Daily',
      publishedAt: '2026-02-21T14:05:00+07:00',
      language: 'en-GB',
      unknown: 1,
      dateIfNone: null,
    }),
  ).toMatchObject({
    headline: 'Talks',
    url: 'https://www.example.org/a',
    source: 'The Daily',
    publishedAt: '2026-02-21T07:05:00Z',
    dateFrom: 'input',
    language: 'en',
  });
});

test('all faults of a body are named at once, each with its pointer', async () => {
  const body = { text: 1, html: 2, title: [], url: 'ftp://x', source: {}, publishedAt: '2026-02-30', dateIfNone: 'soon', language: 'xx' };
  expect(await problemOf(json(body))).toEqual({
    status: 422,
    pointers: ['/text', '/html', '/title', '/url', '/source', '/publishedAt', '/dateIfNone', '/language', ''],
  });
});

test('a fault says what to send instead', async () => {
  await expect(json({ url: 'ftp://x', title: 'x'.repeat(501) })).rejects.toMatchObject({
    detail:
      '/title must have at most 500 characters; /url must be an http or https URL of at most 2048 characters, without user name and password; The body must have exactly one of "text" and "html".',
  });
  await expect(json([])).rejects.toMatchObject({ detail: 'The body must be a JSON object.', errors: [{ pointer: '' }] });
});

test('a body that holds no article is refused', async () => {
  const none = ['', ' \n\t', '<p></p><div><br></div>', '<script>alert("text")</script>', '...', '\u200b\u00ad', 'Photo: VNA', '-30-'];
  for (const text of none) expect((await problemOf(json({ text }))).status, JSON.stringify(text)).toEqual(422);
  for (const text of none) expect((await problemOf(send('text', text))).status, JSON.stringify(text)).toEqual(422);
  for (const body of [{}, { text: SENTENCE, html: SENTENCE }, { text: null }, [], 'x', null, 3]) {
    expect((await problemOf(json(body))).status, JSON.stringify(body)).toEqual(422);
  }
});

test('what cannot be read is a bad request', async () => {
  const latin1 = new Uint8Array([0x4c, 0x65, 0x20, 0xe9, 0x74, 0xe9]);
  expect((await problemOf(send('json', '{"text": "a"'))).status).toEqual(400);
  expect((await problemOf(send('json', latin1))).status).toEqual(400);
  expect((await problemOf(send('text', latin1))).status).toEqual(400);
  expect((await problemOf(send('text', new TextEncoder().encode(SENTENCE), {}, 'klingon'))).status).toEqual(415);
});

test('a charset that is named or marked is read', async () => {
  const latin1 = new Uint8Array([...'Le président a parlé à Paris.'].map((c) => c.charCodeAt(0)));
  expect((await send('text', latin1, {}, charsetOf('text/plain; charset=ISO-8859-1'))).text).toEqual('Le président a parlé à Paris.');
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...SENTENCE].flatMap((c) => [c.charCodeAt(0), 0])]);
  expect((await send('text', utf16)).text).toEqual(SENTENCE);
  expect((await send('text', new TextEncoder().encode(`\ufeff${SENTENCE}`))).text).toEqual(SENTENCE);
});

test('an article over the limit is refused, one at the limit is not', async () => {
  const text = `${'a '.repeat(LIMITS.text / 2)}`;
  expect((await send('text', text)).text.length).toEqual(LIMITS.text - 1);
  expect(await problemOf(send('text', `${text}b`))).toEqual({ status: 413, pointers: [] });
  expect(await problemOf(send('text', 'é'.repeat(LIMITS.text / 2 + 1)))).toEqual({ status: 413, pointers: [] });
  expect(await problemOf(json({ text: `${text}b` }))).toEqual({ status: 413, pointers: [] });
  expect(await problemOf(json({ html: 'x'.repeat(LIMITS.html + 1) }))).toEqual({ status: 413, pointers: [] });
});

test('the date comes from the sender, else from the text, else from the sender’s default, else from the day of arrival', async () => {
  const dated = `Talks end\n21 February 2026\n${SENTENCE}`;
  const dateOf = async (text: string, given: Given) => {
    const { publishedAt, dateFrom } = await send('text', text, given);
    return [publishedAt, dateFrom];
  };
  expect(await dateOf(dated, { publishedAt: '2026-02-20', dateIfNone: '2026-02-19' })).toEqual(['2026-02-20', 'input']);
  expect(await dateOf(dated, { dateIfNone: '2026-02-19' })).toEqual(['2026-02-21', 'text']);
  expect(await dateOf(SENTENCE, { dateIfNone: '2026-02-19' })).toEqual(['2026-02-19', 'input']);
  expect(await dateOf(SENTENCE, {})).toEqual(['2026-03-01', 'arrival']);
});

test('a dateline without a year is read by the sender’s default date', async () => {
  expect((await send('text', `Talks end\nPARIS, Dec 30 (AFP) - ${SENTENCE}`, { dateIfNone: '2019-01-02' })).publishedAt).toEqual(
    '2018-12-30',
  );
});

test('the same text is one article, whatever its spacing, accents and quotes', async () => {
  const a = await send('text', 'Le général Tô Lâm a dit « oui ».Il est parti.');
  const b = await send('text', ' Le general  To Lam\na dit "oui". Il est parti. ', { publishedAt: '2026-01-01' });
  const c = await send('text', 'Le général Tô Lâm a dit « non ». Il est parti.');
  expect([a.id === b.id, a.id === c.id]).toEqual([true, false]);
});

test('the same address is one article, whatever the text', async () => {
  const ids = await Promise.all(
    ['https://example.org/a?b=1&a=2', 'http://www.example.org/a/?a=2&b=1&utm_source=x&fbclid=1#top'].map(
      async (url) => (await json({ text: url, url })).id,
    ),
  );
  expect(new Set(ids).size).toEqual(1);
});

test('the source is what was given, else an agency of the text, else the site', async () => {
  const url = 'https://www.example.org/a';
  const wire = `PARIS (AFP) - ${SENTENCE}`;
  expect((await json({ text: wire, url, source: 'The Daily' })).source).toEqual('The Daily');
  expect((await json({ text: wire, url })).source).toEqual('AFP');
  expect((await json({ text: SENTENCE, url })).source).toEqual('example.org');
  expect((await json({ text: SENTENCE })).source).toEqual(null);
});

test('the kind follows the media type, not its parameters or case', () => {
  expect(['application/json; charset=utf-8', 'TEXT/PLAIN', 'text/html', 'application/x-ndjson', 'image/png', null].map(kindOf)).toEqual([
    'json',
    'text',
    'html',
    'ndjson',
    undefined,
    undefined,
  ]);
});

test('hundred thousand of anything are cleaned in no time', async () => {
  for (const piece of [
    '.',
    '(',
    ')',
    '&',
    '<',
    'A',
    'é',
    '"',
    '“',
    "'",
    '<a',
    '<!--',
    '<script>',
    'Ã',
    'â€',
    'a.A',
    '. ',
    '.”',
    '\n',
    '1/',
    '/.',
    '[',
    '—',
    '&#65;',
    'Photo: ',
    'aaaThe a ',
    '. - A',
    "''",
    'A\na.\n',
  ]) {
    const text = `${SENTENCE} ${piece.repeat(100_000 / piece.length)} more.`;
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const start = performance.now();
      await send('text', text);
      times.push(performance.now() - start);
    }
    expect(Math.min(...times), piece).toBeLessThan(100);
  }
});
