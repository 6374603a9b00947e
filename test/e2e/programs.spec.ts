import { expect, test } from '@playwright/test';
import { decodeHTMLAttribute } from 'entities';

interface Parameter {
  name?: string;
  in?: 'path' | 'query' | 'header';
  example?: unknown;
}

interface Operation {
  parameters?: Parameter[];
  responses: Record<string, unknown>;
}

interface Description {
  paths: Record<string, { get?: Operation }>;
}

/** An address by the examples of its parameters, without its query and with it. */
function addressesOf(path: string, { parameters = [] }: Operation): string[] {
  const of = (place: string) => parameters.filter((parameter) => parameter.in === place && parameter.example !== undefined);
  const plain = of('path').reduce((filled, { name, example }) => filled.replace(`{${name}}`, encodeURIComponent(String(example))), path);
  const query = new URLSearchParams(of('query').map(({ name, example }) => [String(name), String(example)]));
  return query.size > 0 ? [plain, `${plain}?${query}`] : [plain];
}

test('every address that /openapi.json describes answers its own example as described', async ({ request }) => {
  const { paths } = (await (await request.get('/openapi.json')).json()) as Description;
  const gets = Object.entries(paths).flatMap(([path, { get }]) => (get ? [{ path, get }] : []));
  const surprises: string[] = [];
  let asked = 0;
  for (const { path, get } of gets) {
    for (const address of addressesOf(path, get)) {
      const status = (await request.get(address, { maxRedirects: 0 })).status();
      asked += 1;
      if (!(String(status) in get.responses)) surprises.push(`${address}: ${status}, not among ${Object.keys(get.responses)}`);
    }
  }
  expect({ surprises, enough: asked > 40 }).toEqual({ surprises: [], enough: true });
});

test('every address of the sitemap answers, and is what the page calls its own', async ({ request, baseURL }) => {
  test.setTimeout(120_000);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
  const faults: string[] = [];
  for (const address of addresses) {
    const response = await request.get(address, { maxRedirects: 0 });
    const [, canonical = ''] = /<link rel="canonical" href="([^"]*)">/.exec(await response.text()) ?? [];
    const own = decodeHTMLAttribute(canonical);
    if (response.status() !== 200 || own !== address) faults.push(`${address}: ${response.status()}, ${own}`);
  }
  expect(faults).toEqual([]);
  for (const path of ['/briefings', '/leaders/to-lam', '/topics/diplomacy?lang=vi']) expect(addresses).toContain(`${baseURL}${path}`);
});

test('robots are led to the sitemap', async ({ request, baseURL }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});
