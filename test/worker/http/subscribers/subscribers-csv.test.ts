import { afterEach, describe, expect, test } from 'vitest';
import { take, taken } from '../../importing';
import { clear } from '../../send';

afterEach(clear);

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...text].map((c) => c.charCodeAt(0))).buffer)]);
const HEAD = 'email,source,consentedAt';
const row = (name: string) => `${name}@example.com,old list,2026-02-01`;

/** What a table is refused with as a whole. */
async function refusal(body: string | Uint8Array, headers = {}) {
  const response = await take(body, { headers });
  return [response.status, (await response.json<{ detail: string }>()).detail];
}

describe('a table', () => {
  test('has its columns in any order and letter case, and names those that mean nothing', async () => {
    const answer = await taken(`First Name,CONSENTEDAT, Email ,source,\r\nAnn,2026-02-01,a@example.com,old list,x\r\n`);
    expect([answer.added, answer.ignored, answer.refused]).toEqual([1, ['First Name'], []]);
  });

  test('may have a byte order mark, any line end, blank lines and semicolons', async () => {
    expect((await taken(bytes([0xef, 0xbb, 0xbf], `${HEAD}\r\n${row('a')}\r\n\r\n,,\r\n`))).added).toEqual(1);
    expect((await taken(utf16(`${HEAD}\n${row('b')}`))).added).toEqual(1);
    expect((await taken(`${HEAD}\n${row('c')}`.replaceAll(',', ';'))).added).toEqual(1);
    expect((await taken(`${HEAD}\r${row('d')}\r${row('e')}`)).added).toEqual(2);
  });

  test('may be in the charset that its type names', async () => {
    const latin = bytes(`${HEAD}\na@example.com,liste d`, [0xe9], 'j', [0xe0], ',2026-02-01');
    expect((await refusal(latin))[0]).toEqual(400);
    expect((await taken(latin, { headers: { 'content-type': 'text/csv; charset=iso-8859-1' } })).added).toEqual(1);
    expect((await refusal(latin, { 'content-type': 'text/csv; charset=klingon' }))[0]).toEqual(415);
  });

  test('may have line breaks inside quotes, and its rows are counted as a spreadsheet does', async () => {
    const answer = await taken(`${HEAD}\n"a@example.com","of\ntwo ""lines""",2026-02-01\n\nnobody,,\n`);
    expect([answer.added, answer.refused.map(({ row: number }) => number)]).toEqual([1, [4]]);
  });

  test('is refused as a whole when its first row does not name the columns, once each', async () => {
    expect(await refusal('')).toEqual([422, 'The first row must name the columns, and one of them must be "email".']);
    expect(await refusal(row('a'))).toEqual([422, 'The first row must name the columns, and one of them must be "email".']);
    expect(await refusal(`email,EMAIL\n${row('a')}`)).toEqual([422, 'The first row names the column "email" twice.']);
    expect(await refusal(`email${',x'.repeat(99_999)}\n${row('a')}`)).toEqual([
      422,
      'The first row has 100,000 cells: this is no list of subscribers.',
    ]);
  });

  test('tells of each row whose cells are not where they seem to be, and takes the others', async () => {
    const lines = [
      `a@example.com,${',x'.repeat(99_998)}`,
      row('good'),
      'nul@example.com,a\0b,2026-02-01',
      `c@example.com,"${'long '.repeat(2000)}\n${row('d')}`,
    ];
    const { added, refused } = await taken(`${HEAD}\n${lines.join('\n')}`);
    expect(added).toEqual(1);
    expect(refused).toEqual([
      { row: 2, email: 'a@example.com', detail: 'has 100,000 cells where the first row names 3' },
      { row: 4, email: 'nul@example.com', detail: 'source has a character that no text has: it may be in another encoding' },
      {
        row: 5,
        email: 'c@example.com',
        detail: expect.stringMatching(/^has a cell of 10,0\d\d characters: a quotation mark may not be closed$/),
      },
    ]);
  });

  test('of more than a mebibyte or five thousand rows is for the script to split', async () => {
    expect(await refusal(`${HEAD}\n${`${row('a')}\n`.repeat(40_000)}`)).toEqual([
      413,
      'What is sent here may have at most 1,048,576 bytes.',
    ]);
    expect(await refusal(`${HEAD}\n${'x\n'.repeat(5001)}`)).toEqual([
      413,
      '5,001 rows were sent, and a request may have 5,000: npm run subscribers splits any file.',
    ]);
  });
});

test('what is no list at all is refused', async () => {
  const json = { 'content-type': 'application/json' };
  expect(await refusal('[', json)).toEqual([400, 'The body is not valid JSON.']);
  expect(await refusal('7', json)).toEqual([422, 'The body must be a list of subscribers, or one.']);
  expect(await refusal('a', { 'content-type': 'text/plain' })).toEqual([415, 'Send application/json or text/csv.']);
});
