import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { makeDocument } from '../../src/openapi/document';
import { article } from '../../src/openapi/examples/article.json';
import { renderReference } from '../../src/openapi/page';
import { validatorOf } from './validator';

const DIST = new URL('../../dist/assets/', import.meta.url).pathname;
const document = makeDocument();
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));

describe('the document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document) as never)).toEqual({ valid: true });
    expect(validator.version).toEqual('3.1');
  });

  test('is what lies beside the script', () => {
    expect(JSON.parse(readFileSync(join(DIST, 'openapi.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(document)));
  });

  test('names each operation once, under a tag that it tells of', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toEqual(ids.length);
    const tags = document.tags.map(({ name }) => name);
    expect(operations.flatMap((operation) => operation.tags).filter((tag) => !tags.includes(tag))).toEqual([]);
  });

  test('has examples that are as its schemas say, down to the last key', () => {
    const validate = validatorOf(document);
    const parts = (operation: (typeof operations)[number]) => [
      ...(operation.parameters ?? []),
      ...Object.values(operation.requestBody?.content ?? {}),
      ...Object.values(operation.responses).flatMap((answer) => ('$ref' in answer ? [] : Object.values(answer.content ?? {}))),
    ];
    const faults = operations.flatMap((operation) =>
      parts(operation).flatMap((part) =>
        'schema' in part && part.example !== undefined
          ? validate(part.schema, part.example).map((fault) => `${operation.operationId}: ${fault}`)
          : [],
      ),
    );
    expect(faults).toEqual([]);
    expect(validate({ $ref: '#/components/schemas/Article' }, article)).toEqual([]);
    expect(validate({ $ref: '#/components/schemas/Article' }, { ...article, more: 1 }).length).toEqual(1);
  });

  test('says each key of a sent article, that there is one text, and who may write', () => {
    const { SentArticle } = document.components.schemas;
    const validate = validatorOf(document);
    const sent = { $ref: '#/components/schemas/SentArticle' };
    expect(Object.keys(SentArticle?.properties ?? {})).toEqual([
      ...['text', 'html', 'title', 'url', 'urlIfNone', 'source', 'author', 'publishedAt', 'dateIfNone', 'language'],
    ]);
    const valid = [{ text: 'One.' }, { html: '<p>One.', text: null, url: null }];
    const invalid = [{}, { text: 'One.', html: '<p>One.' }, { text: 1 }, { text: null }];
    expect(valid.map((body) => validate(sent, body))).toEqual([[], []]);
    expect(invalid.map((body) => validate(sent, body).length > 0)).toEqual([true, true, true, true]);
    const writers = operations.filter(({ security }) => security).map(({ operationId }) => operationId);
    expect(writers).toEqual([
      'storeArticle',
      'withdrawArticle',
      'analyzeArticle',
      'publishBriefing',
      'listSources',
      'addSources',
      'exportSources',
      'getSource',
      'putSource',
      'changeSource',
      'removeSource',
      'pollSource',
      'importSubscribers',
      'listSubscribers',
      'exportSubscribers',
      'eraseSubscriber',
      'liftSuppression',
      'listDeliveries',
    ]);
  });
});

describe('the page of the interface', () => {
  const page = renderReference(document);

  test('is what lies beside the script', () => {
    expect(readFileSync(join(DIST, 'api.html'), 'utf8')).toEqual(page);
  });

  test('tells every operation, parameter, status and shape, and each of its links leads somewhere', () => {
    for (const { operationId, summary, responses } of operations) {
      expect(page).toContain(`<h3 id="${operationId}">`);
      expect(page).toContain(summary);
      for (const status of Object.keys(responses)) expect(page).toContain(`<dt>${status === 'default' ? 'else' : status}</dt>`);
    }
    for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`<h3 id="shape-${name}">${name}</h3>`);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect([...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('says how to try an operation in a shell', () => {
    expect(page).toContain(
      'curl -X POST \\\n  -H &quot;Authorization: Bearer $API_TOKEN&quot; \\\n  &quot;$SERVER/api/briefings/2026-02-20&quot;',
    );
    expect(page).toContain('curl &quot;$SERVER/briefings/2026-02-20.json&quot;');
  });

  test('is valid HTML in English without script', async () => {
    const { valid, results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page);
    expect([valid, results]).toEqual([true, []]);
    expect([page.includes('<html lang="en"'), /<script/i.test(page)]).toEqual([true, false]);
  });
});
