import { expect, test } from 'vitest';
import { Problem } from '../../src/errors';
import { type Given, ingest } from '../../src/ingest/ingest';
import { TRIGRAMS } from './trigrams';

const read = (html: Uint8Array | string, given: Given = {}, charset?: string) =>
  ingest('html', html, given, { date: '2026-03-01' }, TRIGRAMS, charset);
const latin1 = (text: string) => new Uint8Array([...text].map((c) => c.charCodeAt(0)));
const SENTENCE = 'The president received the minister in Ha Noi.';

async function statusOf(article: Promise<unknown>): Promise<number> {
  try {
    await article;
  } catch (error) {
    if (error instanceof Problem) return error.status;
  }
  return 200;
}

const PAGE = `<!doctype html><html lang="fr"><head>
  <title>Le pr&eacute;sident re&ccedil;u | Le Quotidien</title>
  <meta property="article:published_time" content="2026-02-20T10:00:00+01:00">
  <link rel="canonical" href="https://www.example.org/a?utm_source=x#top">
  <style>p { color: red }</style></head><body>
  <nav><ul><li><a href="/">Accueil</a></li></ul></nav>
  <main><article><h1>Le pr&eacute;sident re&ccedil;u</h1>
    <p>Paris (AFP) - Le pr&eacute;sident a dit &amp;lt;oui&amp;gt; mardi, et<br>le ministre aussi.</p>
    <figure><img src="x" onerror="alert(1)"><figcaption>Photo : AFP</figcaption></figure>
    <script>alert(1)</script>
    <h2>La suite</h2>
    <p>Il a <b>ajout</b>é que <a href="x">la France</a> tiendra.</p>
    <blockquote>« Nous tiendrons. »</blockquote>
    <ul><li>Un point</li><li>Deux points</ul>
    <aside><p>Lire aussi : autre chose</p></aside></article></main>
  <form><p>Votre adresse</p></form><footer><p>Mentions légales</p></footer></body></html>`;

test('a page gives its title, date, address and text, and nothing around them', async () => {
  const { id, ...article } = await read(PAGE);
  expect(id).toHaveLength(20);
  expect(article).toEqual({
    headline: 'Le président reçu',
    text: 'Le président a dit &lt;oui&gt; mardi, et\nle ministre aussi.\nLa suite\nIl a ajouté que la France tiendra.\n« Nous tiendrons. »\nUn point\nDeux points',
    language: 'fr',
    publishedAt: '2026-02-20T09:00:00Z',
    dateFrom: 'text',
    source: 'AFP',
    url: 'https://www.example.org/a',
  });
});

test('what the sender says wins over what the page says', async () => {
  const given = { title: 'Titre', url: 'https://example.org/b', publishedAt: '2026-02-21', source: 'Le Quotidien', language: 'en' };
  expect(await read(PAGE, given)).toMatchObject({
    headline: 'Titre',
    url: given.url,
    publishedAt: '2026-02-21',
    source: 'Le Quotidien',
    language: 'en',
  });
});

test('og:title comes before h1, h1 before title, and a site name is cut off the title', async () => {
  const page = (head: string, body = '') => `<head>${head}</head><body>${body}<p>${SENTENCE}</p></body>`;
  const titles = [
    page('<meta property="og:title" content="From &quot;og&quot;"><title>From title</title>', '<h1>From h1</h1>'),
    page('<title>From title</title>', '<h1>From <i>h1</i></h1>'),
    page('<title>The long title of the page | The Daily</title>'),
    page(''),
  ];
  expect(await Promise.all(titles.map(async (html) => (await read(html)).headline))).toEqual([
    'From "og"',
    'From h1',
    'The long title of the page',
    '',
  ]);
});

test('a page without an article or main gives its paragraphs, one without paragraphs its text', async () => {
  expect((await read(`<body><div><a href="/">Menu</a></div><p>${SENTENCE}</p><p>They spoke.</p></body>`)).text).toEqual(
    `${SENTENCE}\nThey spoke.`,
  );
  expect((await read(`<body><div>${SENTENCE}<br><br>They spoke.</div></body>`)).text).toEqual(`${SENTENCE}\nThey spoke.`);
});

test('the largest article of a page is the article', async () => {
  const teaser = '<article><p>Another story.</p></article>';
  expect((await read(`<main>${teaser}<article><p>${SENTENCE}</p><p>They spoke.</p></article>${teaser}</main>`)).text).toEqual(
    `${SENTENCE}\nThey spoke.`,
  );
});

test('the charset comes from the content type, else from the page, else it is what browsers take', async () => {
  const text = 'Le président a parlé à Paris.';
  expect((await read(latin1(`<p>${text}</p>`), {}, 'iso-8859-1')).text).toEqual(text);
  expect((await read(latin1(`<meta charset="windows-1252"><p>${text}</p>`))).text).toEqual(text);
  expect((await read(latin1(`<p>${text}</p>`))).text).toEqual(text);
  expect((await read(new TextEncoder().encode(`<p>${text}</p>`))).text).toEqual(text);
  expect(await statusOf(read(latin1(`<p>${text}</p>`), {}, 'utf-8'))).toEqual(400);
});

test('nothing that could run is left', async () => {
  const attacks = [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<svg><script>alert(1)</script></svg>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<template><script>alert(1)</script></template>',
  ];
  for (const attack of attacks) {
    const { text } = await read(`<article><p>${SENTENCE}</p>${attack}</article>`);
    expect(/<(?:script|img|iframe|svg)/i.test(text), attack).toEqual(false);
    expect(text.startsWith(SENTENCE), attack).toEqual(true);
  }
});

test('a page without text is refused', async () => {
  for (const html of [
    '',
    '<p></p>',
    '<div><br></div><script>var text = "text";</script>',
    '<img src="x">',
    '<title>Only a title</title>',
  ]) {
    expect(await statusOf(read(html)), html).toEqual(422);
  }
});

test('HTML inside JSON is read the same', async () => {
  const article = await ingest(
    'json',
    JSON.stringify({ html: `<p>${SENTENCE}</p>`, title: 'Talks' }),
    {},
    { date: '2026-03-01' },
    TRIGRAMS,
  );
  expect([article.headline, article.text]).toEqual(['Talks', SENTENCE]);
});

test('a page that is made to hurt is read or refused, soon', async () => {
  for (const piece of ['<', '&', '<div>', '<b>', '<!--', '<p title="', '<a>x', '<br>', 'é', '</p>']) {
    const start = Date.now();
    expect([200, 422], piece).toContain(await statusOf(read(`<p>${SENTENCE}</p>${piece.repeat(200_000 / piece.length)}`)));
    expect(Date.now() - start, piece).toBeLessThan(5000);
  }
});

test('the language attribute tells only where there is too little text', async () => {
  const long = 'Le président a reçu le ministre des Affaires étrangères pour parler de la paix et du commerce. '.repeat(4);
  expect((await read(`<html lang="en-US"><body><p>${long}</p></body></html>`)).language).toEqual('fr');
  expect((await read('<html lang="nl-BE"><body><p>Macron in Brussel.</p></body></html>')).language).toEqual('nl');
});

test('who wrote an article is what the sender says, else what its page says', async () => {
  const page = `<meta name="author" content="By Ann <b>Lee</b>"><p>${SENTENCE}</p>`;
  expect([(await read(page)).author, (await read(page, { author: 'Trần Văn Minh' })).author, (await read(SENTENCE)).author]).toEqual([
    'Ann Lee',
    'Trần Văn Minh',
    undefined,
  ]);
});

test('a page that was fetched has the address that it gives itself on its own site, else the one that it was fetched from', async () => {
  const page = (canonical: string) => `<link rel="canonical" href="${canonical}"><p>${SENTENCE}</p>`;
  const urlIfNone = 'https://www.example.org/a?utm_source=feed&amp=1';
  const urls = ['https://example.org/a', '/b', 'https://example.com/a'].map(async (url) => (await read(page(url), { urlIfNone })).url);
  expect(await Promise.all(urls)).toEqual(['https://example.org/a', 'https://www.example.org/b', 'https://www.example.org/a?amp=1']);
  expect((await read(page('https://example.com/a'), { urlIfNone, url: 'https://example.net/c' })).url).toEqual('https://example.net/c');
});
