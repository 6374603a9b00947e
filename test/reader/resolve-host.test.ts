import { convertV4MiniflareOptions, Miniflare, Response } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleReader } from '../../scripts/lib/bundle-reader.mjs';
import type { PageAnswer } from '../../src/model';

/** What names point to, by record type; a CNAME comes before what it leads to, as resolvers answer. */
const NAMES: Record<string, { A?: string[]; AAAA?: string[] }> = {
  'public.example.com': { A: ['93.184.215.14'], AAAA: ['2606:2800:21f:cb07:6820:80da:af6b:8b2c'] },
  'alias.example.com': { A: ['public.example.com.', '93.184.215.14'] },
  'loopback.example.com': { A: ['127.0.0.1'] },
  'mixed.example.com': { A: ['93.184.215.14', '10.0.0.1'] },
  'six.example.com': { A: ['93.184.215.14'], AAAA: ['::1'] },
  'mapped.example.com': { AAAA: ['::ffff:169.254.169.254'] },
  'metadata.example.com': { A: ['public.example.com.', '169.254.169.254'] },
};

/** What was asked, resolver apart. */
const asked: string[] = [];
let miniflare: Miniflare;
let isResolverDown = false;

/** Stands for everything outside: Cloudflare's resolver over HTTPS, which node:dns asks in workerd, and sites that all have one page. */
async function answer(request: { url: string }): Promise<Response> {
  const { hostname, searchParams } = new URL(request.url);
  if (hostname !== 'cloudflare-dns.com') {
    asked.push(hostname);
    return hostname === 'leading.example.org'
      ? new Response(null, { status: 302, headers: { location: 'https://loopback.example.com/' } })
      : new Response('<!doctype html><p>A page.', { headers: { 'content-type': 'text/html' } });
  }
  if (isResolverDown) return new Response(null, { status: 500 });
  const name = searchParams.get('name') ?? '';
  const type = searchParams.get('type') === 'AAAA' ? 'AAAA' : 'A';
  const found = NAMES[name]?.[type]?.map((data) => ({ name, type: data.endsWith('.') ? 5 : type === 'A' ? 1 : 28, TTL: 60, data }));
  return Response.json({ Status: found ? 0 : 3, Question: [{ name, type: 1 }], ...(found && { Answer: found }) });
}

/** Hands what it is sent to the reader. */
const ASKER = `export default {
  fetch: async (request, { READER }) => Response.json(await READER.readPage(await request.json(), { userAgent: 'Test/1', allowedHosts: [] })),
};`;

beforeAll(async () => {
  const reader = await bundleReader();
  const { compatibilityDate } = reader;
  const asker = { name: 'asker', modules: true, script: ASKER, compatibilityDate, serviceBindings: { READER: reader.name } };
  miniflare = new Miniflare(convertV4MiniflareOptions({ workers: [asker, { ...reader, outboundService: answer }] }));
  await miniflare.ready;
});
afterAll(() => miniflare.dispose());

async function ask(hostname: string): Promise<[told: string, asked: string[]]> {
  asked.length = 0;
  const origin = `https://${hostname}`;
  const body = JSON.stringify({ url: `${origin}/`, robots: [{ origin, rules: '', maxAge: 60 }] });
  const page = (await (await miniflare.dispatchFetch('http://asker/', { method: 'POST', body })).json()) as PageAnswer;
  return [page.kind === 'failed' ? `${page.failure}: ${page.detail}` : page.kind, [...asked]];
}

test.each(['public.example.com', 'alias.example.com', 'unknown.example.com'])('%s is asked', async (hostname) => {
  expect(await ask(hostname)).toEqual(['page', [hostname]]);
});

test.each(['loopback', 'mixed', 'six', 'mapped', 'metadata'])('%s.example.com, which points to a private address, is not', async (name) => {
  expect(await ask(`${name}.example.com`)).toEqual(['address: its name points to an address that is not public', []]);
});

test('nor is one that a redirect leads to', async () => {
  expect(await ask('leading.example.org')).toEqual(['address: its name points to an address that is not public', ['leading.example.org']]);
});

test('without a resolver, asking tells', async () => {
  isResolverDown = true;
  expect(await ask('fresh.example.com')).toEqual(['page', ['fresh.example.com']]);
});
