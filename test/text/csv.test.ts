import { describe, expect, test } from 'vitest';
import { formatCsv, parseCsv } from '../../src/text/csv';

test('rows are written by RFC 4180', () => {
  expect(
    formatCsv([
      ['email', 'source'],
      ['a@b.example', 'a "list", of\nold'],
      [null, ''],
    ]),
  ).toEqual('email,source\r\na@b.example,"a ""list"", of\nold"\r\n,\r\n');
});

describe('a cell that a spreadsheet takes for a formula', () => {
  const cells = [
    '=1+1',
    '+a@b.example',
    '-a',
    '@SUM(A1)',
    '\tx',
    '\rx',
    "'=1",
    "''=1",
    "'",
    "'a",
    "o'=",
    'plain',
    '',
    '=HYPERLINK("x","y")',
  ];

  test('has an apostrophe before it', () => {
    const formulas = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell));
    for (const cell of formulas) expect(formatCsv([[cell]])).toMatch(/^"?'/);
    expect(formatCsv([["'a", 'plain']])).toEqual("'a,plain\r\n");
  });

  test('is read back as it was, and so is every other', () => {
    expect(parseCsv(formatCsv([cells]))).toEqual([cells]);
  });
});

test('commas, semicolons and tabs divide cells, by what the first line has most of', () => {
  expect(parseCsv('email;source\na@b.example;one, two')).toEqual([
    ['email', 'source'],
    ['a@b.example', 'one, two'],
  ]);
  expect(parseCsv('email\tsource\r\na\tb\r\n')).toEqual([
    ['email', 'source'],
    ['a', 'b'],
  ]);
  expect(parseCsv('email\na')).toEqual([['email'], ['a']]);
});

test('quotes, line breaks inside them, blank lines and any line end are read as a spreadsheet does', () => {
  expect(parseCsv('a,b\r\n"x\r\ny","say ""hi"""\r\r\n\n,2\n')).toEqual([['a', 'b'], ['x\r\ny', 'say "hi"'], [''], [''], ['', '2']]);
  expect(parseCsv('')).toEqual([]);
});

test('a hundred thousand columns take a moment', () => {
  expect(parseCsv(Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(','))[0]?.length).toEqual(100_000);
});
