import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../../../../src/http/app';
import { connect, type Services } from '../../../../src/services';
import { keyOfAddress } from '../../../../src/text/mail-address';
import { clear, send as sendThrough } from '../../send';
import { subscribed } from '../../subscribing';

afterEach(async () => {
  vi.restoreAllMocks();
  await clear();
});

/** No hint goes out: the queue's consumer would still be at work when the tests are done. */
const QUIET = { HINTS: { sendBatch: async () => {} } } as unknown as Partial<Cloudflare.Env>;
const send: typeof sendThrough = (path, more = {}) => sendThrough(path, { ...more, bindings: { ...QUIET, ...more.bindings } });
const PAGE = { accept: 'text/html' };
const services = connect(env);
const rows = async () => (await env.DB.prepare('SELECT address, state, source FROM subscribers ORDER BY address').all()).results;
const askedFor = async (address: string) => (await services.subscribers.findByAddress(keyOfAddress(address)))?.asked;
const form = (fields: Record<string, string | string[]>) =>
  new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));
const post = (fields: Record<string, string | string[]>, headers: Record<string, string> = PAGE) =>
  send('/subscribe', { body: form(fields), headers, token: null });
const checkedIn = (html: string) => [...html.matchAll(/value="([^"]*)" checked/g)].map(([, value]) => value);
const faultsIn = (html: string) => [...html.matchAll(/<p class="fault"[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('the form', () => {
  test('has everything ticked by default, each leader under every spelling, and the edition’s zone', async () => {
    const response = await send('/subscribe', { headers: PAGE, token: null });
    const html = await response.text();
    expect([response.status, checkedIn(html)]).toEqual([200, ['all', 'daily']]);
    expect(html).toMatch(/value="to-lam"> <span>To Lam <small>Tô Lâm<\/small>/);
    expect(html).toContain('<option value="Tập Cận Bình"></option>');
    expect(html).toContain('<option value="Asia/Ho_Chi_Minh" selected>Ho Chi Minh</option>');
    expect(html).toContain('<optgroup label="Europe">');
    expect(html).not.toMatch(/<script/);
  });

  test('ticks who is looked for by any spelling or office, and keeps what was ticked and typed', async () => {
    const html = await (
      await post({
        email: 'ann@example.org',
        find: 'président Macron',
        leaders: ['to-lam'],
        scope: 'all',
        frequency: 'weekly',
        hour: '07:00',
      })
    ).text();
    expect(checkedIn(html)).toEqual(['chosen', 'to-lam', 'emmanuel-macron', 'weekly']);
    expect(html).toContain('Emmanuel Macron is ticked now.');
    expect(html).toContain('name="email" value="ann@example.org"');
    expect(html).toContain('<option value="07:00" selected>');
    expect(await rows()).toEqual([]);
  });

  test('asks whom is meant where words may mean several, and says when they mean nobody', async () => {
    expect(await (await post({ find: 'foreign minister' })).text()).toContain('Tick whom you mean by');
    expect(faultsIn(await (await post({ find: 'Nobody Atall' })).text())).toEqual(['Nobody is known here by this name or office.']);
    expect(await (await send('/subscribe?find=macron', { headers: PAGE })).text()).toContain('Emmanuel Macron is ticked now.');
  });

  test('leads to the briefing and the feeds of what is ticked, and no address into theirs', async () => {
    const ticked = { email: 'ann@example.org', scope: 'chosen', leaders: ['to-lam', 'emmanuel-macron'], topics: ['trade'] };
    const to = await Promise.all(['read', 'feeds'].map((button) => post({ ...ticked, do: button })));
    expect(to.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [303, '/briefings/latest?leaders=to-lam,emmanuel-macron&topics=trade'],
      [303, '/subscribe?leaders=to-lam,emmanuel-macron&topics=trade#feeds'],
    ]);
    expect(await rows()).toEqual([]);
  });

  test('leads nowhere by a button that it has not', async () => {
    const answered = await Promise.all(['constructor', '__proto__', 'toString'].map((button) => post({ email: 'ann@', do: button })));
    expect(answered.map(({ status, headers }) => [status, headers.get('location')])).toEqual(Array(3).fill([422, null]));
  });

  test('of ten thousand fields is read in one pass', async () => {
    const bytes = Array.from({ length: 13_000 }, (_, n) => n.toString(36))
      .join('&')
      .slice(0, 65_000);
    const took = async (body: string) => {
      const began = performance.now();
      await send('/unsubscribe?token=x', { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
      return performance.now() - began;
    };
    await took('a');
    // Looked up one by one they took a second, a hundred times as long as one field of the same size.
    const [many, one] = [Math.min(await took(bytes), await took(bytes)), Math.max(await took('a'.repeat(bytes.length)), 10)];
    expect(many / one).toBeLessThan(30);
  });

  test('shows no names again that are none, whatever was sent', async () => {
    const names = Array.from({ length: 200 }, (_, n) => `${n}${' e'.repeat(90)}`);
    const response = await post({ email: 'ann@example.org', leaders: [names.join(',')], scope: 'chosen' });
    const grown = (await response.text()).length - (await (await send('/subscribe', { headers: PAGE })).text()).length;
    expect([response.status, grown < 5_000]).toEqual([422, true]);
    const told = await send('/subscribe', { body: { email: 'ann@example.org', leaders: names } });
    expect(await told.json()).toMatchObject({ errors: [{ pointer: '/leaders', detail: 'may have names of at most 100 characters' }] });
  });

  test('is there without a field for an address where no mail can be sent', async () => {
    for (const bindings of [{ TOKEN_KEYS: '' }, { LOCAL: 'false' }]) {
      const html = await (await send('/subscribe', { headers: PAGE, bindings })).text();
      expect([html.includes('type="email"'), html.includes('This server sends no mail'), html.includes('/feed.xml')]).toEqual([
        false,
        true,
        true,
      ]);
    }
    const refused = await send('/subscribe', { body: { email: 'ann@example.org' }, bindings: { TOKEN_KEYS: '' } });
    expect([refused.status, (await refused.json<{ title: string }>()).title]).toEqual([503, 'Subscribing is off']);
  });
});

describe('a sign-up', () => {
  test('by a program says what it wants in JSON, names in any spelling', async () => {
    const body = {
      email: 'Ann+news@Example.org',
      leaders: ['Tô Lâm', '习近平'],
      topics: 'Commerce et économie, energy',
      frequency: 'weekdays',
      language: 'fr',
      hour: '07:30',
      timeZone: 'europe/paris',
    };
    const response = await send('/subscribe', { body, token: null });
    expect([response.status, response.headers.get('cache-control'), await response.json()]).toEqual([
      202,
      'no-store',
      { status: 'accepted', detail: 'A mail with a link to confirm goes to this address, if it may.' },
    ]);
    expect(await askedFor('Ann+news@example.org')).toEqual({
      choice: { leaders: ['to-lam', 'xi-jinping'], topics: ['energy', 'trade'] },
      frequency: 'weekdays',
      language: 'fr',
      hour: '07:30',
      timeZone: 'Europe/Paris',
    });
    expect((await rows()).map(({ state, source }) => [state, source])).toEqual([['pending', 'api']]);
  });

  test('with an address alone is for the whole briefing, daily, as soon as it is out', async () => {
    expect((await send('/subscribe', { body: { email: 'ann@example.org' } })).status).toEqual(202);
    expect(await askedFor('ann@example.org')).toEqual({
      choice: null,
      frequency: 'daily',
      language: 'en',
      hour: null,
      timeZone: 'Asia/Ho_Chi_Minh',
    });
  });

  test('by the form is answered by a page, the same whoever the address belongs to', async () => {
    await subscribed(services.subscribers, 'known@example.org');
    await subscribed(services.subscribers, 'gone@example.org', 'unsubscribed');
    await subscribed(services.subscribers, 'bounced@example.org', 'suppressed');
    const answers: unknown[][] = [];
    for (const who of ['new', 'new', 'known', 'gone', 'bounced']) {
      const response = await post({ email: `${who}@example.org`, scope: 'all', frequency: 'daily', hour: '', timeZone: 'Europe/Paris' });
      answers.push([response.status, [...response.headers], await response.text()]);
    }
    expect(answers.every((one) => JSON.stringify(one) === JSON.stringify(answers[0]))).toEqual(true);
    expect([answers[0]?.[0], String(answers[0]?.[2])]).toEqual([202, expect.stringContaining('Check your mailbox')]);
    expect((await rows()).map(({ address, state }) => [address, state])).toEqual([
      ['bounced@example.org', 'suppressed'],
      ['gone@example.org', 'unsubscribed'],
      ['known@example.org', 'confirmed'],
      ['new@example.org', 'pending'],
    ]);
  });

  test('that is faulty tells every fault: beside the field with everything kept, or by pointer', async () => {
    const fields = { email: 'ann@', scope: 'chosen', leaders: ['to-lam'], frequency: 'hourly', hour: '25:00', timeZone: 'Mars/Base' };
    const response = await post(fields, { ...PAGE, 'accept-language': 'fr' });
    const html = await response.text();
    expect(response.status).toEqual(422);
    expect(faultsIn(html)).toEqual([
      'Encore un détail',
      'Indiquez une adresse e-mail, comme nom@example.org.',
      'Choisissez tous les jours, en semaine ou une fois par semaine.',
      'Choisissez une heure, comme 07:00.',
    ]);
    expect([html.includes('value="ann@"'), checkedIn(html)]).toEqual([true, ['chosen', 'to-lam']]);

    const told = await send('/subscribe', { body: { ...fields, leaders: ['Nobody Atall'], topics: ['no-topic'], hour: 7 } });
    const { errors } = await told.json<{ errors: { pointer: string }[] }>();
    expect([told.status, errors.map(({ pointer }) => pointer)]).toEqual([422, ['/email', '/frequency', '/hour', '/timeZone']]);
    const unknown = await send('/subscribe', { body: { email: 'ann@example.org', leaders: 'Nobody Atall', topics: 'no-topic' } });
    expect((await unknown.json<{ errors: { pointer: string }[] }>()).errors.map(({ pointer }) => pointer)).toEqual(['/leaders', '/topics']);
    expect(faultsIn(await (await post({ email: 'đọc@example.org' })).text())[1]).toContain('plain letters only');
    expect(faultsIn(await (await post({ email: 'a@example.org', scope: 'chosen' })).text())[1]).toContain('Tick at least one');
    expect(await rows()).toEqual([]);
  });

  test('that cannot be read is refused', async () => {
    const sent = (body: string, type: string) => send('/subscribe', { body, headers: { 'content-type': type } });
    const statuses = [await sent('{', 'application/json'), await sent('[]', 'application/json'), await sent('a', 'text/plain')];
    statuses.push(await sent(`email=${'x'.repeat(70_000)}`, 'application/x-www-form-urlencoded'));
    expect(statuses.map(({ status }) => status)).toEqual([400, 400, 415, 413]);
  });

  test('from a page of another site is refused; from ours or a program it is not', async () => {
    const fields = { email: 'ann@example.org' };
    const from = async (headers: Record<string, string>) => (await post(fields, { ...PAGE, ...headers })).status;
    expect(
      await Promise.all([
        from({ 'sec-fetch-site': 'cross-site' }),
        from({ 'sec-fetch-site': 'same-site', origin: 'http://localhost:8787' }),
        from({ origin: 'https://elsewhere.example' }),
      ]),
    ).toEqual([403, 403, 403]);
    expect(await rows()).toEqual([]);
    expect([
      await from({ 'sec-fetch-site': 'same-origin', origin: 'null' }),
      await from({ origin: 'http://localhost:8787' }),
      await from({}),
    ]).toEqual([202, 202, 202]);
  });
});

test('more than ten a minute from one network are held off, and none under local development', async () => {
  const off = { bindings: { LOCAL: 'false' }, body: { email: 'ann@example.org' } };
  const from = (address: string) => send('/subscribe', { ...off, headers: { 'cf-connecting-ip': address } });
  const statuses = [];
  for (let n = 0; n < 11; n++) statuses.push((await from(`2001:db8:0:7::${n}`)).status);
  expect([statuses.slice(0, 10).every((status) => status === 503), statuses[10]]).toEqual([true, 429]);
  const held = await from('2001:db8::7:1:2:3:4');
  expect([held.status, held.headers.get('retry-after')]).toEqual([429, '60']);
  expect((await from('192.0.2.1')).status).toEqual(503);
  expect(services.signUpLimit).toEqual(null);
});

test('a lost hint does not fail a sign-up', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const failing: Services = { ...services, hints: { send: () => Promise.reject(new Error('no queue')) } };
  const request = new Request('http://localhost:8787/subscribe', { method: 'POST', body: form({ email: 'ann@example.org' }) });
  expect((await answer(request, () => failing, new Date())).status).toEqual(202);
});
