import { expect, test } from 'vitest';
import { extractPage } from '../../../src/ingest/page/extract-page';

const EN = [
  'The president received the minister in Ha Noi on Monday, and they spoke about trade for two hours.',
  'They agreed to open a second bridge over the river, which traders on both sides have asked for since 2019.',
  'The minister will travel on to the coast, where a port is being built with money from both countries.',
];
const FR = [
  'Le président a reçu la ministre à Abidjan lundi, et ils ont parlé du commerce pendant deux heures.',
  'Ils sont convenus d’ouvrir un second pont, que les commerçants des deux rives demandent depuis 2019.',
  'La ministre se rendra ensuite sur la côte, où un port se construit avec l’argent des deux pays.',
];
const VI = [
  'Chủ tịch nước đã tiếp Bộ trưởng tại Hà Nội hôm thứ Hai, hai bên trao đổi về thương mại trong hai giờ.',
  'Hai bên nhất trí mở cây cầu thứ hai qua sông, điều mà thương nhân hai bờ mong đợi từ năm 2019.',
  'Bộ trưởng sẽ đến vùng duyên hải, nơi một cảng biển đang được xây dựng bằng vốn của hai nước.',
];
const paragraphs = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const textOf = (body: string) =>
  extractPage(`<!doctype html><html><head><title>Talks</title></head><body>${body}</body></html>`).paragraphs;

test.each([
  ['a caption', EN, '<div class="image-caption"><p>The two leaders at the palace, where they met, on Monday.</p></div>'],
  ['a caption without a mark', EN, '<p><img src="a.jpg"><br>The palace in the old town</p>'],
  ['a picture with its credit', FR, '<figure><img src="a.jpg"><figcaption>Le palais, lundi. © AFP</figcaption></figure>'],
  ['a pointer to other articles', EN, '<p><a href="/b">Minister announces a plan for the whole river, and its fish</a></p>'],
  [
    'a list of other articles',
    FR,
    '<h3>À lire aussi</h3><ul><li><a href="/b">Le port sera prêt en mars</a></li><li><a href="/c">Le pont</a>, en bref</li></ul>',
  ],
  [
    'related articles',
    VI,
    '<div class="related-news"><h3>Tin liên quan</h3><p>Cảng biển mới sẽ mở cửa vào tháng ba, theo Bộ Giao thông.</p></div>',
  ],
  ['what a French site puts in', FR, '<div class="bloc-lire-aussi"><p>Le port, un projet contesté depuis dix ans.</p></div>'],
  ['what a Vietnamese site puts in', VI, '<div class="box-tinlienquan"><p>Cảng biển mới, dự án gây tranh cãi suốt mười năm.</p></div>'],
  ['a sign-up', EN, '<div class="newsletter-signup"><p>Get our best stories, every morning, in your inbox. It is free.</p></div>'],
  ['an author’s box', FR, '<div class="author-bio"><p>Ann Lee couvre l’Asie, depuis Bangkok. Elle a travaillé à Lyon.</p></div>'],
  ['buttons to share', VI, '<ul class="social-share"><li>Chia sẻ</li><li>Facebook</li></ul>'],
  [
    'a ticker',
    EN,
    '<div class="breaking-news"><ul><li>Storm hits the coast, and ferries stop. Thousands wait in the ports.</li></ul></div>',
  ],
  ['what nobody sees', EN, '<div style="display: none"><p>Here stands a sentence that no reader sees, for machines.</p></div>'],
  ['what is read out only', EN, '<span><div aria-hidden="true">Advertisement. Story continues below, in a moment.</div></span>'],
  ['a box aside', FR, '<aside><p>Le pont en chiffres : 2 km de long, 40 mètres de large.</p></aside>'],
])('%s inside of a report is left out', (_, lines, piece) => {
  const [first = '', ...others] = lines;
  expect(textOf(`<main><article><h1>Talks</h1><p>${first}</p>${piece}${paragraphs(others)}</article></main>`)).toEqual(lines);
});

test.each([
  ['menus', '<nav><ul><li><a href="/">Home</a></li></ul></nav><div class="site-menu"><p>World, Asia, Sport. All of it.</p></div>'],
  ['a notice about cookies', '<div id="cookie-notice"><p>We use cookies, and so do our 843 partners. You can say no.</p></div>'],
  [
    'comments',
    `<section id="comments">${'<p>I have lived here all my life, and I never saw a bridge. Who pays for it?</p>'.repeat(30)}</section>`,
  ],
  [
    'teasers',
    `<div>${'<article><h3><a href="/b">Port</a></h3><p>The port opens in March, says the ministry.</p></article>'.repeat(8)}</div>`,
  ],
  ['a foot', '<footer><p>The Daily is published by The Daily Company, in Ha Noi. All rights reserved.</p></footer>'],
])('%s around a report are left out', (_, piece) => {
  expect(textOf(`${piece}<div class="page"><h1>Talks</h1><div>${paragraphs([...EN, ...EN])}</div></div>${piece}`)).toEqual([...EN, ...EN]);
});

test('a report is found without any class, under its title', () => {
  const comments = `<div>${'<div><p>I have lived here all my life, and I never saw a bridge. Who pays for it?</p></div>'.repeat(20)}</div>`;
  const report = [...VI, ...FR, ...EN];
  expect(textOf(`<div><div><h1>Talks</h1><div>${paragraphs(report)}</div></div>${comments}</div>`)).toEqual(report);
});

test('a report is found in a page that is laid out by a table', () => {
  const report = [...EN, ...VI, ...FR];
  const column = (lines: string[]) => `<td width="200">${paragraphs(lines)}</td>`;
  const page = `<table><tr>${column(['Weather: rain, and wind.'])}${column(report)}${column(['Sport: a draw, again.'])}</tr></table>`;
  expect(textOf(page)).toEqual(report);
});

test('teasers that call themselves a body are none', () => {
  const teaser =
    '<div class="post"><h3><a href="/b">Port</a></h3><div class="post-content">The port opens in March, says the ministry, and ferries follow.</div></div>';
  const report = [...EN, ...VI, ...FR];
  expect(textOf(`<div class="x">${paragraphs(report)}</div>${teaser.repeat(4)}`)).toEqual(report);
  expect(textOf(`<div class="post-content">${paragraphs(report)}</div>${teaser.repeat(4)}`)).toEqual(report);
});

test('the parts of a report that stand in boxes of one kind are one report', () => {
  const part = (lines: string[]) => `<div class="story-body">${paragraphs(lines)}</div>`;
  expect(textOf(`<div>${part(EN)}<div class="ad-slot"><p>Buy now, pay later. It is easy!</p></div>${part(FR)}</div>`)).toEqual([
    ...EN,
    ...FR,
  ]);
  const report = [...EN, ...VI, ...FR];
  const [first, second] = [paragraphs(report.slice(0, 6)), paragraphs(report.slice(6))];
  expect(textOf(`<div><div>${first}</div><div>Next page</div><div>${second}</div></div>`)).toEqual(report);
});

test('a report that a page calls by a wrong name is taken all the same', () => {
  expect(textOf(`<form id="aspnetForm"><div class="header-author photo">${paragraphs(EN)}</div></form>`)).toEqual(EN);
  expect(textOf(`<article class="post type-post hentry tag-comments category-newsletter">${paragraphs(EN)}</article>`)).toEqual(EN);
  expect(textOf(`<article hidden>${paragraphs(EN)}</article>`)).toEqual(EN);
});

test('paragraphs need no element of their own', () => {
  expect(textOf(`<div><h1>Talks</h1>${EN.join('<br><br>')}</div>`)).toEqual(EN);
  expect(textOf(`<div><p>${EN.join('<p>')}</div>`)).toEqual(EN);
});

test('what a page leaves open, or closes twice, changes nothing', () => {
  const link = '<p><a href="/b">Minister announces a plan for the river</a></p>';
  expect(textOf(`<div><a href="/">Home</div><div>${paragraphs(EN)}${link}</div>`)).toEqual(EN);
  const table = `<table><tr><td>${EN[0]}</div></div></td></tr></table>`;
  expect(textOf(`<div class="story-body">${table}<p>${EN[1]}</p><p>${EN[2]}</p></div>`)).toEqual(EN);
});

test('quotations, lists, subheadings and posts that a report shows stay', () => {
  const body = `<p>${EN[0]}</p><h2>What comes next</h2><ul><li>A bridge, by 2028</li><li>A port, by 2030</li></ul>
    <div class="social-embed"><blockquote class="twitter-tweet"><p>We shall build it.</p>— Ann Lee</blockquote></div><p>${EN[1]}</p>`;
  expect(textOf(`<article><h1>Talks</h1>${body}</article>`)).toEqual([
    EN[0],
    'What comes next',
    'A bridge, by 2028',
    'A port, by 2030',
    'We shall build it.',
    '— Ann Lee',
    EN[1],
  ]);
});

test('a page that is filled in by a script gives the text that it keeps for programs', () => {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', articleBody: `${EN[0]}\n${EN[1]}<b>!</b>\n${EN[2]}` };
  const page = `<div id="app">Loading</div><script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(textOf(page)).toEqual([EN[0], `${EN[1]}!`, EN[2]]);
});
