// A server of feeds and pages in a process of its own. Each feed has 30 items; what is newer than the first day is told by "/next".
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { hostOf } from './hosts.mjs';

/** Each source has a site of its own. All of 127.0.0.0/8 is this machine's, on Linux. */
const siteOf = (source) => `http://${hostOf(source)}:${server.address().port}`;
const ITEMS = 30;
/** Of ten sources in a round: four have nothing new and say so, three have one new item, two have two, and one has six. Half give teasers. */
const FRESH = [0, 0, 0, 0, 1, 1, 1, 2, 2, 6];
const SUBJECTS = ['a treaty on steel', 'a railway over the pass', 'a fund for vaccines', 'fishing rights in the gulf', 'a census of farms'];

const counts = { feeds: 0, unchanged: 0, pages: 0, robots: 0 };
let rounds = 0;

const sentence = (key, i) =>
  `Minister ${key} said on Friday that part ${i + 1} of ${SUBJECTS[(i + key.length) % SUBJECTS.length]} would cost ${i + 2} million dollars and take ${i + 3} years.`;
const text = (key, sentences) => Array.from({ length: sentences }, (_, i) => `<p>${sentence(key, i)}</p>`).join('');
const freshOf = (source) => rounds * (FRESH[source % FRESH.length] ?? 0);

function feedOf(source, now) {
  const last = ITEMS + freshOf(source);
  const items = Array.from({ length: ITEMS }, (_, i) => last - i).map((n) => {
    const html = text(`${source}.${n}`, source % 2 ? 3 : 20).replaceAll('<', '&lt;');
    // What stood there on the first day is too old to be briefed.
    const date = new Date(now - (n > ITEMS ? 0 : 20 * 24 * 3_600_000)).toUTCString();
    const link = `${siteOf(source)}/pages/${source}.${n}`;
    return `<item><guid>${link}</guid><link>${link}</link><title>Report ${source}.${n}</title><pubDate>${date}</pubDate><description>${html}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed ${source}</title>${items.join('')}</channel></rss>`;
}

const pageOf = (key) =>
  `<!doctype html><html lang="en"><head><title>Report ${key}</title><meta property="og:title" content="Report ${key}"></head><body><nav>${'<a href="/">Section of the site</a>'.repeat(60)}</nav>
<main><article><h1>Report ${key}</h1>${text(key, 20)}</article></main><aside>${'<div class="teaser"><a href="/">Another report that somebody may want to read</a></div>'.repeat(200)}</aside>
<script>${'window.something = { of: "a site" };'.repeat(1500)}</script><footer>All rights reserved</footer></body></html>`;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const send = (type, body) => response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(body));
  if (pathname === '/next') {
    rounds += 1;
    Object.assign(counts, { feeds: 0, unchanged: 0, pages: 0, robots: 0 });
    return response.end();
  }
  if (pathname === '/counts') return response.end(JSON.stringify(counts));
  if (pathname === '/robots.txt') {
    counts.robots += 1;
    return response.end('User-agent: *\nDisallow: /private/');
  }
  const [, kind, key = ''] = /^\/(feeds|pages)\/(.+)$/.exec(pathname) ?? [];
  if (kind === 'pages') {
    counts.pages += 1;
    return send('text/html; charset=utf-8', pageOf(key));
  }
  counts.feeds += 1;
  const etag = `"${freshOf(Number(key))}"`;
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) {
    counts.unchanged += 1;
    return response.writeHead(304).end();
  }
  return send('application/rss+xml', feedOf(Number(key), Number(searchParams.get('now') ?? Date.now())));
});
server.listen(0, '0.0.0.0', () => process.send?.({ port: server.address().port }));
