import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Failure } from '../../scripts/lib/failure.mjs';
import { readListed } from '../../scripts/reference.mjs';
import { sourceFile, topics, watchlist } from '../../src/config/reference';
import { checkSource } from '../../src/jobs/sources/check-source';
import { readSourceFile } from '../../src/jobs/sources/read-source-file';

const names = { watchlist, topics };
const check = (sent: unknown) => checkSource(sent, names, 'api');
const faults = (sent: unknown) => {
  const checked = check(sent);
  return Array.isArray(checked) ? checked.map(({ pointer, detail }) => `${pointer} ${detail}`) : [];
};

test('the file that is deployed holds no fault, and lies beside the script as it was read', () => {
  const written = JSON.parse(readFileSync(new URL('../../dist/assets/reference.json', import.meta.url).pathname, 'utf8'));
  expect(written.listedSources).toEqual(readSourceFile(sourceFile, names));
});

test('a name and a feed are enough', () => {
  expect(check({ name: 'Thông tấn xã Việt Nam', feed: 'https://vna.example/rss.xml' })).toEqual({
    id: 'thong-tan-xa-viet-nam',
    name: 'Thông tấn xã Việt Nam',
    language: null,
    country: null,
    ownership: null,
    feed: 'https://vna.example/rss.xml',
    every: 60,
    keep: null,
    drop: null,
    senders: [],
    paused: false,
    origin: 'api',
  });
});

test('everything that can be said is read as it is meant, names of leaders and topics among it', () => {
  const sent = {
    ...{
      id: 'vna',
      name: ' <b>VNA</b> &amp; Co ',
      feed: ' HTTPS://VNA.example/rss ',
      language: 'vi-VN',
      country: 'VN',
      ownership: 'state',
      every: 15,
    },
    ...{ keep: { leaders: ['Tô Lâm', 'to-lam', 'Macron'], topics: ['Trade and economy'] }, drop: { topics: ['sport'] } },
    ...{ senders: [' Press@VNA.example', '@Mail.VNA.example'], paused: true },
  };
  expect(check(sent)).toEqual({
    ...{ id: 'vna', name: 'VNA & Co', feed: 'https://vna.example/rss', language: 'vi', country: 'VN', ownership: 'state', every: 15 },
    ...{ keep: { leaders: ['emmanuel-macron', 'to-lam'], topics: ['trade'] }, drop: { leaders: [], topics: ['sport'] } },
    ...{ senders: ['press@vna.example', '@mail.vna.example'], paused: true, origin: 'api' },
  });
});

test('null is as left out, and what names nobody keeps everything', () => {
  const keys = ['id', 'language', 'country', 'ownership', 'every', 'keep', 'drop', 'senders', 'paused'];
  const sent = { name: 'A', feed: 'https://a.example/' };
  expect(check({ ...sent, ...Object.fromEntries(keys.map((key) => [key, null])) })).toEqual(check(sent));
  expect(check({ ...sent, keep: {}, drop: { leaders: [], topics: null } })).toEqual(check(sent));
});

test('an id comes from the name, else from the host of the feed', () => {
  const idOf = (sent: object) => (check(sent) as { id: string }).id;
  expect(idOf({ name: '新华社', feed: 'https://www.news.example/rss' })).toEqual('news-example');
  expect(idOf({ name: `${'ab '.repeat(20)}`, feed: 'https://a.example/' })).toEqual(`${'ab-'.repeat(16)}ab`);
  expect(faults({ name: '新华社', senders: ['@news.example'] })).toEqual([
    '/id must be given: the name has no Latin letters to make one of',
  ]);
});

const NO_FEED =
  '/feed must be an http or https URL of at most 2048 characters, without user name and password, such as "https://news.example/rss"';
const NO_SENDER = 'must be an address, such as "press@news.example", or a domain, such as "@news.example"';

test.each([
  [[], ' must be an object'],
  ['VNA', ' must be an object'],
  [{ feed: 'https://a.example/' }, '/name must be given'],
  [{ name: '', feed: 'https://a.example/' }, '/name must have 1 to 120 characters'],
  [{ name: 'x'.repeat(121), feed: 'https://a.example/' }, '/name must have 1 to 120 characters'],
  [{ name: 'A' }, '/feed must be given, or "senders" for a source that sends mail'],
  [{ name: 'A', feed: 'ftp://a.example/' }, NO_FEED],
  [{ name: 'A', feed: 'file:///etc/passwd' }, NO_FEED],
  [{ name: 'A', feed: 'https://user:word@a.example/' }, NO_FEED],
  [{ name: 'A', feed: 'a.example/rss' }, NO_FEED],
  [{ name: 'A', feed: 7 }, '/feed must be a string'],
  [{ name: 'A', feed: 'https://a.example/', evry: 5 }, '/evry means nothing here'],
  [{ name: 'A', feed: 'https://a.example/', id: 'Ä b' }, '/id must have small letters and digits, with hyphens between'],
  [{ name: 'A', feed: 'https://a.example/', id: 'a'.repeat(51) }, '/id may have at most 50 characters'],
  [{ name: 'A', feed: 'https://a.example/', every: 4 }, '/every must be a whole number of minutes from 5 to 1440'],
  [{ name: 'A', feed: 'https://a.example/', every: 7.5 }, '/every must be a whole number of minutes from 5 to 1440'],
  [{ name: 'A', feed: 'https://a.example/', every: '60' }, '/every must be a whole number of minutes from 5 to 1440'],
  [{ name: 'A', feed: 'https://a.example/', language: 'qq-x' }, '/language must be a BCP 47 language tag, such as "en" or "fr-CA"'],
  [
    { name: 'A', feed: 'https://a.example/', country: 'Vietnam' },
    '/country must be a country code, such as "VN", or the short name of a body, such as "ASEAN"',
  ],
  [{ name: 'A', feed: 'https://a.example/', ownership: 'church' }, '/ownership must be "state", "public" or "private"'],
  [
    { name: 'A', feed: 'https://a.example/', keep: { leaders: ['to-lam', 'Nobody X'] } },
    '/keep/leaders/1 there is no "Nobody X"; /leaders lists all',
  ],
  [{ name: 'A', feed: 'https://a.example/', drop: { topics: ['gossip'] } }, '/drop/topics/0 there is no "gossip"; /topics lists all'],
  [{ name: 'A', feed: 'https://a.example/', drop: { people: [] } }, '/drop/people means nothing here'],
  [{ name: 'A', feed: 'https://a.example/', keep: ['to-lam'] }, '/keep/0 means nothing here'],
  [{ name: 'A', senders: 'press@a.example' }, '/senders must be a list'],
  [{ name: 'A', senders: ['press'] }, `/senders/0 ${NO_SENDER}`],
  [{ name: 'A', senders: ['@'] }, `/senders/0 ${NO_SENDER}`],
  [{ name: 'A', senders: ['*@a.example'] }, `/senders/0 ${NO_SENDER}`],
  [{ name: 'A', feed: 'https://a.example/', paused: 'yes' }, '/paused must be true or false'],
])('what is wrong with %j is told: %s', (sent, fault) => {
  expect(faults(sent)).toEqual([fault]);
});

test('a file is told all of its faults at once, with their places', () => {
  const file = [
    { name: 'A', feed: 'https://a.example/rss' },
    { name: 'B', feed: 'gopher://b.example/', every: 1 },
    { name: 'C', feed: 'http://www.a.example/rss/' },
    { name: 'a', feed: 'https://d.example/' },
  ];
  expect(() => readSourceFile(file, names)).toThrow(
    [
      `/1${NO_FEED}`,
      '/1/every must be a whole number of minutes from 5 to 1440',
      '/2/feed is that of /0 too, "a.example/rss"',
      '/3/id is that of /0 too, "a": give one of them an "id"',
    ].join('\n'),
  );
  expect(() => readSourceFile({}, names)).toThrow('must be a list of sources: [{ "name": "…", "feed": "https://…" }]');
});

test('whoever builds is told which file to put right', () => {
  expect(() => readListed(() => readSourceFile([{}, 7], names))).toThrow(
    new Failure('src/config/sources.json is faulty, put it right and start again:\n  /0/name must be given\n  /1 must be an object'),
  );
});

test('the example that people start from holds no fault', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url).pathname, 'utf8');
  const [, example = ''] = /^## Sources$.*?^```json\n(.*?)^```/ms.exec(readme) ?? [];
  expect(readSourceFile(JSON.parse(example), names).map(({ id, keep }) => [id, keep?.leaders])).toEqual([
    ['example-wire', ['emmanuel-macron', 'to-lam']],
    ['vna', undefined],
  ]);
});

test('its sources are the file’s own, in its order', () => {
  const file = [
    { name: 'B', feed: 'https://b.example/' },
    { name: 'A', senders: ['@a.example'] },
  ];
  expect(readSourceFile(file, names).map(({ id, origin }) => [id, origin])).toEqual([
    ['b', 'file'],
    ['a', 'file'],
  ]);
});
