import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const module = new URL('../../templates/precompile.mjs', import.meta.url).href;
const { precompile } = (await import(module)) as { precompile(folder: string, isWanted?: (name: string) => boolean): string };

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function compile(files: Record<string, string>, isWanted?: (name: string) => boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return precompile(folder, isWanted);
}

test('a module has the pages that are wanted, and the partials that they use', () => {
  const files = {
    'a.hbs': '{{> parts/outer}}',
    'b.hbs': '{{> parts/other}}',
    'parts/outer.hbs': '{{> parts/inner}}',
    'parts/inner.hbs': 'x',
    'parts/other.hbs': 'y',
  };
  const named = (source: string) =>
    Object.keys(files)
      .map((path) => path.slice(0, -4))
      .filter((name) => source.includes(`"${name}"`));
  expect(named(compile(files, (name) => name === 'a'))).toEqual(['a', 'parts/outer', 'parts/inner']);
  expect(named(compile(files))).toEqual(['a', 'b', 'parts/outer', 'parts/inner', 'parts/other']);
});

describe('the precompiler refuses, with file and line,', () => {
  test('a value printed by three braces', () => {
    expect(() => compile({ 'a.hbs': 'x\n\n{{{html}}}' })).toThrow('templates/a.hbs:3: a value is printed unescaped');
  });

  test('a value printed by {{&', () => {
    expect(() => compile({ 'a.hbs': '{{& html}}' })).toThrow('templates/a.hbs:1: a value is printed unescaped');
  });

  test('three braces inside a block of a partial', () => {
    expect(() => compile({ 'partials/p.hbs': '{{#if a}}\n{{{b}}}\n{{/if}}' })).toThrow(
      'templates/partials/p.hbs:2: a value is printed unescaped',
    );
  });

  test('a partial chosen by data', () => {
    expect(() => compile({ 'a.hbs': '\n{{> (lookup . "x")}}' })).toThrow('templates/a.hbs:2: a partial is named by its path');
  });

  test('a partial that does not exist', () => {
    expect(() => compile({ 'a.hbs': '{{> partials/none}}' })).toThrow('templates/a.hbs:1: no template "partials/none"');
  });

  test('a template that cannot be read', () => {
    expect(() => compile({ 'a.hbs': 'x\n{{#if a}}' })).toThrow(/^templates\/a\.hbs:2: /);
  });

  test('a style sheet that loads something or ends its element', () => {
    expect(() => compile({ 'styles/a.css': 'b {}\na { background: url(x) }' })).toThrow('templates/styles/a.css:2: "url(" has no place');
    expect(() => compile({ 'styles/a.css': '</style>' })).toThrow('templates/styles/a.css:1: "</" has no place');
  });

  test('a class of a mail that no rule puts inline', () => {
    const files = { 'styles/mail-inline.css': '.a { color: #000000; }', 'briefing-mail.hbs': '<p class="b">' };
    expect(() => compile(files)).toThrow('class "b" is not in styles/mail-inline.css');
  });
});

describe('the precompiler', () => {
  test('puts a mail’s styles inline, before a class that data chooses too', () => {
    const module = compile({
      'styles/mail-inline.css': '.a { color: #000000; }\n.b { margin: 0; }',
      'briefing-mail.hbs': '<p class="a b">x</p><p class="a {{c}}">',
    });
    expect(module).toContain('<p style=\\"color:#000000;margin:0\\" class=\\"a b\\">x</p><p style=\\"color:#000000\\" class=\\"a ');
  });

  test('puts a style sheet into its template, without comments and blanks', () => {
    const module = compile({ 'styles/s.css': '/* why */\na {\n  color: red;\n}\n', 'a.hbs': '<style>{{style "s"}}</style>' });
    expect(module).toContain('<style>a{color:red}</style>');
  });

  test('names the type of each template', () => {
    expect(compile({ 'a.hbs': 'a', 'b.hbs': 'b', 'partials/c.hbs': 'c' })).toContain('export type TemplateName = "a" | "b";');
  });

  test('gives the same module again for the same files', () => {
    const files = { 'b.hbs': 'b', 'a.hbs': 'a {{> partials/p}}', 'partials/p.hbs': 'p' };
    expect(compile(files)).toEqual(compile(files));
  });
});

describe('the precompiler leaves out', () => {
  const compiled = compile({ 'a.hbs': '{{#if a}}{{b.c}}{{/if}}, {"start":{"line":1,"column":2},"end":{"line":3,"column":4}} ) {{d}}' });

  test('the places of values and what is for older runtimes', () => {
    expect(compiled.match(/"loc"|"start"|hasOwnProperty/g)).toEqual(null);
    expect(compiled).toContain('lookupProperty = container.lookupProperty;');
  });

  test('nothing of a template’s text, whatever that looks like', () => {
    expect(compiled).toContain(JSON.stringify(', {"start":{"line":1,"column":2},"end":{"line":3,"column":4}} ) '));
  });
});
