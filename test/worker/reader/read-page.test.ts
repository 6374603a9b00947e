import { expect, inject, test } from 'vitest';
import type { StrangeAnswer } from '../../servers/strange-answer';
import { openSite } from '../../servers/strange-site';
import { askPage, PAGE, toldBy } from './asking';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const site = await openSite(inject('strangers'));

async function ask(answer: StrangeAnswer) {
  const path = `/${crypto.randomUUID()}`;
  await site.answer({ [path]: answer });
  const known = [{ origin: site.url, rules: '', maxAge: 60 }];
  return askPage(site.url + path, known);
}

test('a page is given with its address after redirects', async () => {
  await site.answer({ '/story': { body: PAGE, headers: HTML }, '/short': { status: 302, headers: { location: '/story?from=short#top' } } });
  expect(await askPage(`${site.url}/short`, [{ origin: site.url, rules: '', maxAge: 60 }])).toEqual({
    kind: 'page',
    url: `${site.url}/story?from=short`,
    html: PAGE,
    robots: [],
  });
});

test.each<[string, StrangeAnswer]>([
  ['text/html', { headers: { 'content-type': 'text/html' } }],
  ['XHTML', { headers: { 'content-type': 'Application/XHTML+XML;charset=utf-8' } }],
  ['nothing', {}],
  ['bytes', { headers: { 'content-type': 'application/octet-stream' } }],
  ['gzip', { headers: HTML, encodings: ['gzip'] }],
])('a page is one when told to be %s', async (_what, answer) => {
  expect(await ask({ body: PAGE, ...answer })).toMatchObject({ kind: 'page', html: PAGE });
});

test('a page is read by its charset', async () => {
  const bytes = btoa('<!doctype html><meta charset="windows-1252"><p>caf\xe9');
  expect(await ask({ base64: bytes, headers: { 'content-type': 'text/html' } })).toMatchObject({
    html: '<!doctype html><meta charset="windows-1252"><p>café',
  });
});

test.each<[string, StrangeAnswer]>([
  ['unreadable', { body: '%PDF-1.7', headers: { 'content-type': 'application/pdf' } }],
  ['unreadable', { body: PAGE, headers: { 'content-type': 'image/png' } }],
  ['unreadable', { body: '{"a":"<html>"}', headers: { 'content-type': 'application/json' } }],
  ['unreadable', { body: 'Just words.' }],
  ['unreadable', { base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB', headers: HTML }],
  ['large', { mebibytes: 20, encodings: ['gzip'], headers: HTML }],
  ['gone', { status: 410 }],
  ['busy', { status: 429 }],
  ['status', { status: 404 }],
  ['redirects', { status: 302, headers: { location: '/circle' } }],
  ['address', { status: 302, headers: { location: 'http://127.0.0.1/' } }],
])('%s: %j', async (kind, answer) => {
  await site.answer({ '/circle': { status: 302, headers: { location: '/circle' } } });
  expect(toldBy(await ask(answer))).toEqual(kind);
});
