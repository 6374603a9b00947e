import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const module = new URL('../../templates/precompile.mjs', import.meta.url).href;
const { precompile } = (await import(module)) as { precompile(folder: string, isWanted?: (name: string) => boolean): string };
const inliner = new URL('../../templates/inline-styles.mjs', import.meta.url).href;
const { inlineStyles } = (await import(inliner)) as { inlineStyles(source: string, css: string, file: string): string };

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

  test('a helper with more than one value', () => {
    expect(() => compile({ 'a.hbs': 'x\n{{#if a}}{{json b c}}{{/if}}' })).toThrow('templates/a.hbs:2: "json" takes one value');
  });

  test('a style sheet that loads something or ends its element', () => {
    expect(() => compile({ 'styles/a.css': 'b {}\na { background: url(x) }' })).toThrow('templates/styles/a.css:2: "url(" has no place');
    expect(() => compile({ 'styles/a.css': '</style>' })).toThrow('templates/styles/a.css:1: "</" has no place');
  });

  test('a class of a mail that no rule puts inline', () => {
    const files = { 'styles/mail-inline.css': '.a { color: #000000; }', 'briefing-mail.hbs': '<p class="a">x</p>\n<p class="a b">x</p>' };
    expect(() => compile(files)).toThrow('templates/briefing-mail.hbs:2: class "b" is not in styles/mail-inline.css');
  });

  test('Handlebars in a tag of a mail where the inliner would not keep it, and a tag that is not closed', () => {
    expect(() => compile({ 'mail/a.hbs': '<p>\n<b{{#if a}} lang="x"{{/if}}>x</b></p>' })).toThrow('templates/mail/a.hbs:2: the inliner');
    expect(() => compile({ 'mail/a.hbs': '<p>x' })).toThrow('templates/mail/a.hbs:1: the inliner');
  });
});

describe('the precompiler', () => {
  test('puts a mail’s styles inline, beside a class that data chooses too', () => {
    const module = compile({
      'styles/mail-inline.css': '.a { color: #000000; }\n.b { margin: 0; }\n.a.b { color: #111111; }',
      'briefing-mail.hbs': '<p class="a b">x</p><p class="a {{c}}">x</p>',
    });
    expect(module).toContain('<p class=\\"a b\\" style=\\"margin:0;color:#111111\\">x</p><p class=\\"a ');
    expect(module).toContain('\\" style=\\"color:#000000\\">x</p>');
  });

  test('puts width and height of cells into attributes too, which Outlook obeys', () => {
    const module = compile({
      'styles/mail-inline.css': '.a { width: 14px; height: 2px; }',
      'mail/a.hbs': '<tr><td class="a">x</td></tr>',
      'briefing-mail.hbs': '{{> mail/a}}',
    });
    expect(module).toContain('<tr><td class=\\"a\\" style=\\"width:14px;height:2px\\" width=\\"14\\" height=\\"2\\">x</td></tr>');
  });

  test('leaves a mail without styles as it is written, parts of tables, entities and conditional comments too', () => {
    const parts = [
      '{{#each rows}}<tr><td {{~> mail/lang}} align="{{side}}">{{#if a}}<b>{{a}}</b>{{else}}&zwnj;&#847;&amp;<br>{{/if}}</td></tr>{{/each}}',
      '<!--[if mso]><table><tr><td><![endif]-->\n<p title="a &quot; b">{{! note }}{{a.b}}&nbsp; ↑</p>',
      '<td>x</td><!--[if mso]></td></tr></table><![endif]-->',
    ];
    expect(parts.map((part) => inlineStyles(part, '', 'a.hbs'))).toEqual(parts);
  });

  test('leaves the product’s own mail as it is written when its rules say nothing', () => {
    const folder = join(import.meta.dirname, '../../templates');
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    const silent = read('styles/mail-inline.css').replace(/\{[^}]*\}/g, '{}');
    const files = ['briefing-mail.hbs', ...readdirSync(join(folder, 'mail')).map((name) => `mail/${name}`)];
    expect(files.filter((file) => inlineStyles(read(file), silent, file) !== read(file))).toEqual([]);
  });

  test('puts each style sheet into the module once, without comments and blanks', () => {
    const module = compile({
      'styles/s.css': '/* why */\na {\n  color: red;\n}\n',
      'a.hbs': '<style>{{style "s"}}</style>',
      'b.hbs': '{{> parts/p sheet=(style "s")}}',
      'parts/p.hbs': '{{css sheet}}',
      'styles/t.css': 'b {}',
    });
    expect(module).toContain('{"s":"a{color:red}"}');
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

  test('the places of values, and what each template would say again', () => {
    expect(compiled.match(/"loc"|"start"|hasOwnProperty|escapeExpression/g)).toEqual(null);
    expect(compiled).toContain('show(look(depth0,"b"), "c")');
  });

  test('nothing of a template’s text, whatever that looks like', () => {
    expect(compiled).toContain(JSON.stringify(', {"start":{"line":1,"column":2},"end":{"line":3,"column":4}} ) '));
  });
});
