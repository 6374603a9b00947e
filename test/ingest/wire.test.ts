import { expect, test } from 'vitest';
import { type Given, ingest } from '../../src/ingest/ingest';
import { TRIGRAMS } from './trigrams';

const read = (text: string, given: Given = {}) => ingest('text', text, given, { date: '2026-03-01' }, TRIGRAMS);
const BODY = 'The president received the minister in the palace on Monday, and both of them spoke of trade and of peace.';

async function headOf(text: string, given: Given = {}) {
  const { headline, text: cleaned, publishedAt, dateFrom, source } = await read(text, given);
  return { headline, text: cleaned, date: publishedAt, dateFrom, source };
}

test('a headline that runs together with its date and a photo credit comes out clean', async () => {
  expect(await headOf(` date 2026-02-21 Leaders wrap up talks on water in U.S. Photo: VNA\n\n${BODY}/.`)).toEqual({
    headline: 'Leaders wrap up talks on water in U.S.',
    text: `Leaders wrap up talks on water in U.S.\n${BODY}`,
    date: '2026-02-21',
    dateFrom: 'text',
    source: 'VNA',
  });
  expect((await read(`21/02/2026 - Le président reçu à Paris. Crédit photo : AFP\n${BODY}`)).headline).toEqual('Le président reçu à Paris');
  const caption = await read(`Le président reçu à Paris, le 12 février 2026. Photo : Lotus Wire\n${BODY}`);
  expect([caption.headline, caption.publishedAt]).toEqual(['Le président reçu à Paris', '2026-02-12']);
  expect((await read(`Leaders wrap up talks | February 20, 2026\n${BODY}`)).headline).toEqual('Leaders wrap up talks');
});

test('a dateline is cut, and dates the article', async () => {
  const lines: [string, string, string | null][] = [
    ['HA NOI, Feb 21 (Reuters) - ', '2026-02-21', 'Reuters'],
    ['PARIS (AFP) — ', '2026-03-01', 'AFP'],
    ['Hà Nội (TTXVN) – ', '2026-03-01', 'VNA'],
    ['Hà Nội, ngày 21/2 (TTXVN) - ', '2026-02-21', 'VNA'],
    ['TTXVN (Hà Nội 21/2) - ', '2026-02-21', 'VNA'],
    ['HÀ NỘI, chiều 21/2 (Tin Cửa Biển) - ', '2026-02-21', null],
    ['(Dân trí) - ', '2026-03-01', 'Dân trí'],
    ['(CNN) - ', '2026-03-01', 'CNN'],
    ['(CNN)', '2026-03-01', 'CNN'],
    ['Washington (CNN) ', '2026-03-01', 'CNN'],
    ['VTV.vn - ', '2026-03-01', 'VTV'],
    ['WASHINGTON — ', '2026-03-01', null],
    ['MANCHESTER, N.H. (AP) -- ', '2026-03-01', 'AP'],
    ['Paris, 19 févr. 2026 (AFP) - ', '2026-02-19', 'AFP'],
    ['NEW YORK, Dec. 31 (UPI) — ', '2025-12-31', 'UPI'],
    ['LONDON, Feb. 12, 2026 /PRNewswire/ -- ', '2026-02-12', 'PRNewswire'],
    ['Hanoi, February 20 - ', '2026-02-20', null],
    ['VNA – ', '2026-03-01', 'VNA'],
    ['LONDON, Feb 12 (Northern Wire) - ', '2026-02-12', null],
    ['NATIONS UNIES (New York), 12 févr. (Le Courrier du Fleuve) – ', '2026-02-12', null],
  ];
  for (const [dateline, date, source] of lines) {
    expect(await headOf(`Leaders meet\n${dateline}${BODY}`), dateline).toEqual({
      headline: 'Leaders meet',
      text: `Leaders meet\n${BODY}`,
      date,
      dateFrom: date === '2026-03-01' ? 'arrival' : 'text',
      source,
    });
  }
});

test('a sentence that opens like a dateline is a sentence', async () => {
  for (const opening of [
    'ASEAN – China relations have grown. ',
    'Trump — who won — said so. ',
    'By March 3 — Election Day — they had agreed. ',
    'The US – Vietnam talks ended. ',
    'He said (AFP) it. ',
    'The alliance (NATO) - The Hague agreed. ',
  ]) {
    expect((await read(`Leaders meet\n${opening}${BODY}`)).text, opening).toEqual(`Leaders meet\n${opening}${BODY}`);
  }
});

test('a date line dates the article in English, French and Vietnamese, and is cut', async () => {
  const lines: [string, string][] = [
    ['Saturday, February 21, 2026 - 10:30', '2026-02-21'],
    ['Publié le samedi 21 février 2026 à 18h47', '2026-02-21'],
    ['Thứ bảy, 21/02/2026, 10:30 (GMT+7)', '2026-02-21'],
    ['Ngày 21 tháng 2 năm 2026', '2026-02-21'],
    ['date 2026-02-21', '2026-02-21'],
    ['Hanoi, 21 February 2026', '2026-02-21'],
    ['Our desk with AFP, published on Saturday 21 February 2026 at 18:47', '2026-02-21'],
  ];
  for (const [line, date] of lines) {
    const article = await read(`Leaders meet\n${line}\n${BODY}`);
    expect([article.text, article.publishedAt, article.dateFrom], line).toEqual([`Leaders meet\n${BODY}`, date, 'text']);
  }
});

test('a date inside a sentence is an event, not a dateline', async () => {
  for (const sentence of [
    'According to the ministry, on 16 January 2026, the president sent a letter.',
    'February 21, 2026 was a long day for the two presidents of the two countries.',
    'Le 21 février 2026, le président a reçu le ministre.',
    'They met on 2026-02-20.',
  ]) {
    const article = await read(`${sentence}\n${BODY}`);
    expect([article.text, article.publishedAt, article.dateFrom], sentence).toEqual([`${sentence}\n${BODY}`, '2026-03-01', 'arrival']);
  }
});

test('what closes a report on the wire is cut', async () => {
  for (const end of [
    './.',
    '/.',
    '. (VNA)',
    './. VNA',
    '.\nVNA/VNP',
    '.\n-30-',
    '. (END)',
    '.\n###',
    ' (AFP).',
    '. –Reuters',
    '.\nENDS',
    '.\n(Reporting by Ann Lee; Editing by Jo Day.)',
  ]) {
    expect((await read(BODY.slice(0, -1) + end)).text, end).toEqual(BODY);
  }
});

test('an agency that is named in a sentence is no mark', async () => {
  const text = `${BODY} He was quoted by Reuters.`;
  expect([(await read(text)).text, (await read(text)).source]).toEqual([text, null]);
});

test('credits, menus and pointers to other articles are cut, whatever stands beside them is not', async () => {
  const cut = [
    'Photo: VNA',
    'Read also: Leaders met before',
    'Lire aussi : Le sommet',
    'Follow us on Facebook',
    'Share Facebook Twitter Email',
    'Share',
    'Advertisement',
    '© 2026 The Daily',
    'By Ann Lee and Jo Day',
  ];
  const text = ['Leaders meet', ...cut.slice(-1), BODY, ...cut.slice(0, -1), 'He left.'].join('\n');
  expect((await read(text)).text).toEqual(`Leaders meet\n${BODY}\nHe left.`);
  expect((await read(`Leaders meet\n${BODY} (Photo: VNA) They parted.`)).text).toEqual(`Leaders meet\n${BODY} They parted.`);
});

test('prose that begins like a menu is prose', async () => {
  const lines = [
    'Share prices fell on Monday after the talks.',
    'Read the bill before you sign it, he said.',
    'By Monday they had agreed.',
    'Print is not dead.',
    'Follow the money.',
    'Photos show the two men.',
  ];
  expect((await read(`Leaders meet\n${lines.join('\n')}`)).text).toEqual(`Leaders meet\n${lines.join('\n')}`);
});

test('the first line is the headline when it reads like one', async () => {
  expect((await read(`Leaders meet in Ha Noi\n${BODY}`)).headline).toEqual('Leaders meet in Ha Noi');
  expect((await read(`Why Leaders of Both Sides Meet Again in Ha Noi.\n\n${BODY}`)).headline).toEqual(
    'Why Leaders of Both Sides Meet Again in Ha Noi',
  );
  expect((await read(`Leaders to meet in June.\n\nPARIS (AP) — ${BODY}`)).headline).toEqual('Leaders to meet in June');
  expect((await read(`They met in Ha Noi.\n${BODY}`)).headline).toEqual('');
  expect((await read(BODY)).headline).toEqual('');
  expect((await read('Leaders meet')).headline).toEqual('');
});

test('a title that came apart is the headline and not in the text', async () => {
  const article = await read(`Leaders meet\n${BODY}`, { title: ' The <b>title</b> &amp; more ' });
  expect([article.headline, article.text]).toEqual(['The title & more', `Leaders meet\n${BODY}`]);
});

test('words stay as they are: a report in headline and paragraphs passes through unharmed', async () => {
  const text = [
    'Senator calls for vote',
    BODY,
    '“I don’t know,” Mr. Smith (R-N.Y.) told CNN. “Ask the U.S. Senate.”',
    '1. First, $3.5 million.',
    'He added: “We’ll see…”',
  ].join('\n');
  expect((await read(text)).text).toEqual(text);
});
