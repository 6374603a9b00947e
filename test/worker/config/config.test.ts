import { expect, test } from 'vitest';
import { LOCAL_VARIABLES } from '../../../scripts/lib/local-variables.mjs';
import { readConfig, type Variables } from '../../../src/config/config';
import { Problem } from '../../../src/errors';

const BASE_URL = 'https://briefing.example.org';

function faultsOf(variables: Variables): string[] {
  try {
    readConfig(variables);
    return [];
  } catch (error) {
    return error instanceof Problem ? error.errors.map(({ pointer }) => pointer) : ['?'];
  }
}

test('the base address alone is enough, and nothing is local or writable by itself', () => {
  const { editions, ...config } = readConfig({ BASE_URL: `${BASE_URL}/` });
  expect(config).toEqual({
    baseUrl: BASE_URL,
    host: 'briefing.example.org',
    apiToken: null,
    mailer: null,
    mailFrom: { name: 'Daily briefing', address: 'briefing@briefing.example.org' },
    mailReplyTo: null,
    mailInbound: null,
    resendWebhookSecret: null,
    tokenKeys: null,
    turnstile: null,
    local: false,
    showArticles: 'full',
    allowedHosts: [],
  });
  expect(editions.map(({ id, timeZone, publishAt }) => [id, timeZone, publishAt])).toEqual([['daily', 'Asia/Ho_Chi_Minh', '06:30']]);
});

test('the base address may have a path', () => {
  expect(readConfig({ BASE_URL: `${BASE_URL}/news/` }).baseUrl).toEqual(`${BASE_URL}/news`);
});

test.each([
  '',
  'briefing.example.org',
  'ftp://briefing.example.org',
  `${BASE_URL}/?a=b`,
  `${BASE_URL}/#top`,
  'https://me:secret@example.org',
])('the base address "%s" is a fault', (value) => expect(faultsOf({ BASE_URL: value })).toEqual(['/BASE_URL']));

test('all faults are told at once', () => {
  expect(faultsOf({ API_TOKEN: 'short', MAIL_FROM: 'nobody', LOCAL: 'perhaps' })).toEqual([
    '/BASE_URL',
    '/API_TOKEN',
    '/MAIL_FROM',
    '/LOCAL',
  ]);
});

test('keys that sign links are versions with secrets, the newest first', () => {
  const keysOf = (TOKEN_KEYS: string) => readConfig({ BASE_URL, TOKEN_KEYS }).tokenKeys;
  const [a, b] = ['a'.repeat(24), 'b'.repeat(30)];
  expect(keysOf(`2:${b}, 1:${a}`)).toEqual([
    { version: '2', secret: b },
    { version: '1', secret: a },
  ]);
  expect(keysOf('')).toBeNull();
});

test('what every machine of its own signs and writes with is refused elsewhere', () => {
  const known = { API_TOKEN: LOCAL_VARIABLES.API_TOKEN, TOKEN_KEYS: LOCAL_VARIABLES.TOKEN_KEYS };
  const older = { TOKEN_KEYS: `2:${'b'.repeat(30)},${LOCAL_VARIABLES.TOKEN_KEYS}` };
  expect(
    [known, older, { ...known, LOCAL: 'false' }, { ...known, LOCAL: 'true', BASE_URL: 'http://localhost:8787' }].map((more) =>
      faultsOf({ BASE_URL, ...more }),
    ),
  ).toEqual([['/API_TOKEN', '/TOKEN_KEYS'], ['/TOKEN_KEYS'], ['/API_TOKEN', '/TOKEN_KEYS'], []]);
});

test('the open mailbox of local development is refused where others can reach it', () => {
  const local = (base: string) => faultsOf({ BASE_URL: base, LOCAL: 'true' });
  expect([BASE_URL, 'https://localhost:8787', 'http://localhost:8787', 'http://192.168.1.7:8787'].map(local)).toEqual([
    ['/LOCAL'],
    [],
    [],
    [],
  ]);
});

test("hosts of one's own network are asked under local development alone", () => {
  const hostsOf = (LOCAL: string) =>
    readConfig({ BASE_URL: 'http://localhost:8787', ALLOWED_HOSTS: '127.0.0.1, feeds.lan', LOCAL }).allowedHosts;
  expect(['true', 'false', ''].map(hostsOf)).toEqual([['127.0.0.1', 'feeds.lan'], [], []]);
});

test.each(['127.0.0.1:8000', 'http://feeds.lan', 'Feeds.lan', '127.1'])('the host "%s" is a fault', (ALLOWED_HOSTS) =>
  expect(faultsOf({ BASE_URL: 'http://localhost:8787', LOCAL: 'true', ALLOWED_HOSTS })).toEqual(['/ALLOWED_HOSTS']),
);

test.each(['secret', `1:${'a'.repeat(23)}`, `1:${'a'.repeat(24)},1:${'b'.repeat(24)}`, `A:${'a'.repeat(24)}`, `1:${'a'.repeat(24)},`])(
  'keys "%s" are a fault',
  (value) => expect(faultsOf({ BASE_URL, TOKEN_KEYS: value })).toEqual(['/TOKEN_KEYS']),
);
