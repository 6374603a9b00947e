import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../../../../src/http/app';
import { connect, type Services } from '../../../../src/services';
import { clear, send } from '../../send';
import { answering, later, NOW, OTHER, subscribed, WISHES } from '../../subscribing';
import { headersOf, headingOf, leaksOf, PRIVATE, tokenFor } from './links';

afterEach(clear);

const { subscribers, mailbox } = connect(env);
const DAY = 86_400_000;
const ask = (path: string, more: Parameters<typeof send>[1] = {}) =>
  send(path, { token: null, now: NOW, ...more, headers: { accept: 'text/html', ...more.headers } });
const post = (token: string, fields: Record<string, string | string[]>, more: Parameters<typeof send>[1] = {}) => {
  const pairs = Object.entries({ token, ...fields }).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return ask('/preferences', { body: new URLSearchParams(pairs), ...more });
};
const statusOf = (html: string) => /role="status">([^<]*)</.exec(html)?.[1];
const checkedIn = (html: string) => [...html.matchAll(/value="([^"]*)" checked/g)].map(([, value]) => value);

/** Somebody confirmed, with a token for their page. */
async function reader(address = 'ann@example.org', state?: Parameters<typeof subscribed>[2]) {
  const id = await subscribed(subscribers, address, state);
  return { id, token: await tokenFor('preferences', id), now: () => subscribers.find(id) };
}

test('the page shows what somebody gets and all that is kept of them, and a hundred visits change nothing', async () => {
  const { token, now } = await reader();
  const before = await now();
  const response = await ask(`/preferences?token=${token}`);
  const html = await response.text();
  expect([response.status, headingOf(html), headersOf(response), leaksOf(html)]).toEqual([200, 'Your subscription', PRIVATE, []]);
  expect(checkedIn(html)).toEqual(['all', 'daily']);
  expect(html).toContain('<tr><th scope="row">Confirmed</th><td>1 Mar 2026, 13:00</td></tr>');
  for (let n = 0; n < 100; n++) await (await ask(`/preferences?token=${token}`, { method: n % 2 ? 'GET' : 'HEAD' })).body?.cancel();
  expect(await now()).toEqual(before);
});

describe('a change', () => {
  test('of everything counts at once', async () => {
    const { token, now } = await reader();
    const fields = {
      scope: 'chosen',
      leaders: ['to-lam', 'xi-jinping'],
      topics: 'trade',
      frequency: 'weekly',
      language: 'fr',
      hour: '07:00',
      timeZone: 'Europe/Paris',
    };
    const html = await (await post(token, { do: 'change', ...fields })).text();
    expect([statusOf(html), checkedIn(html)]).toEqual([
      'Saved. Your next mail is made by it.',
      ['chosen', 'trade', 'to-lam', 'xi-jinping', 'weekly'],
    ]);
    expect((await now())?.wishes).toEqual(OTHER);
    await post(token, { scope: 'all', ...{ leaders: 'to-lam' } });
    expect((await now())?.wishes).toEqual({ ...OTHER, choice: null });
  });

  test('by a program leaves what it does not name', async () => {
    const { token, now } = await reader();
    const body = { token, frequency: 'weekdays', leaders: ['Tô Lâm'] };
    const response = await send('/preferences', { body, token: null, now: NOW });
    expect([response.status, await response.json()]).toEqual([200, { status: 'changed' }]);
    expect((await now())?.wishes).toEqual({ ...WISHES, frequency: 'weekdays', choice: { leaders: ['to-lam'], topics: [] } });
  });

  test('that is faulty shows the form again with what was ticked, and changes nothing', async () => {
    const { token, now } = await reader();
    const response = await post(token, { do: 'change', scope: 'chosen', frequency: 'weekly', timeZone: 'Mars/Base' });
    const html = await response.text();
    expect([response.status, html.includes('Choose one of the time zones.'), checkedIn(html)]).toEqual([422, true, ['chosen', 'weekly']]);
    expect((await now())?.wishes).toEqual(WISHES);
    expect((await post(token, { do: 'dance' })).status).toEqual(422);
  });

  test('shows a leader who was looked for before it is made', async () => {
    const { token, now } = await reader();
    const html = await (await post(token, { do: 'find', find: 'Poutine', scope: 'all', frequency: 'weekly' })).text();
    expect([checkedIn(html), html.includes('Vladimir Putin is ticked now.')]).toEqual([['chosen', 'vladimir-putin', 'weekly'], true]);
    expect((await now())?.wishes).toEqual(WISHES);
  });
});

test('a pause lasts until its day or its end, and begins for no day that is past', async () => {
  const { token, now } = await reader();
  for (const until of ['2026-03-01', 'soon', '']) {
    const refused = await post(token, { do: 'pause', until });
    expect([refused.status, (await refused.text()).includes('Choose a day after today.')]).toEqual([422, true]);
  }
  const html = await (await post(token, { do: 'pause', until: '2026-03-15' })).text();
  expect([html.includes('Paused until Sunday 15 March 2026.'), (await now())?.pausedUntil]).toEqual([true, '2026-03-15']);
  await post(token, { do: 'resume' });
  expect((await now())?.pausedUntil).toEqual(null);
});

test('a stop counts at once, and the page says how to begin again', async () => {
  const { token, now } = await reader();
  const html = await (await post(token, { do: 'stop' }, { now: later(1000) })).text();
  expect([statusOf(html), html.includes('subscribe anew'), html.includes('value="change"')]).toEqual([
    'Stopped. You get no more mail from us.',
    true,
    false,
  ]);
  expect(await now()).toMatchObject({ state: 'unsubscribed', stoppedBy: 'preferences' });
});

test('everything kept is taken away as a file', async () => {
  const { id, token } = await reader();
  const response = await ask(`/preferences/data?token=${token}`);
  expect([response.status, response.headers.get('content-disposition'), headersOf(response)]).toEqual([
    200,
    'attachment; filename="subscription.json"',
    PRIVATE,
  ]);
  expect(await response.json()).toEqual({ ...(await subscribers.find(id)), deliveries: [], bounces: [] });
});

test('erasing asks once more, and then nothing is left', async () => {
  const { token, now } = await reader();
  expect(headingOf(await (await post(token, { do: 'erase' })).text())).toEqual('Erase everything?');
  expect((await now())?.state).toEqual('confirmed');
  expect(headingOf(await (await post(token, { do: 'erase-all' })).text())).toEqual('Erased');
  expect(await now()).toEqual(null);
  const gone = await ask(`/preferences?token=${token}`);
  expect([gone.status, headingOf(await gone.text())]).toEqual([410, 'Nothing is kept under this link']);
});

test('a link that has run out sends a new one by mail, and answers the same when none may go', async () => {
  const confirmed = await reader();
  const stopped = await reader('bea@example.org', 'suppressed');
  const late = { now: later(100 * DAY) };
  const expired = await ask(`/preferences?token=${confirmed.token}`, late);
  expect([expired.status, (await expired.text()).includes('Send a new link')]).toEqual([410, true]);
  expect((await post(confirmed.token, { do: 'stop' }, late)).status).toEqual(410);
  const answers: unknown[][] = [];
  for (const { token } of [confirmed, confirmed, stopped]) {
    const response = await post(token, { do: 'link' }, late);
    answers.push([response.status, headersOf(response), await response.text()]);
  }
  expect(answers.every((one) => JSON.stringify(one) === JSON.stringify(answers[0]))).toEqual(true);
  expect((await mailbox?.list())?.map(({ to }) => to)).toEqual(['ann@example.org']);
  expect((await confirmed.now())?.state).toEqual('confirmed');
});

test('a provider that gives no answer does not show in ours', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { token } = await reader();
  const request = new Request('http://localhost:8787/preferences', { method: 'POST', body: new URLSearchParams({ token, do: 'link' }) });
  const lost: Services = { ...connect(env), mailer: answering(new Error('the answer was lost')) };
  const response = await answer(request, () => lost, NOW);
  expect([response.status, await response.json(), said.mock.calls.length]).toEqual([200, { status: 'accepted' }, 1]);
  said.mockRestore();
});

test('nothing is taken from another site, or by a link for something else', async () => {
  const { id, token, now } = await reader();
  expect((await post(token, { do: 'stop' }, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toEqual(403);
  expect((await post(await tokenFor('unsubscribe', id, null), { do: 'stop' })).status).toEqual(404);
  expect((await ask(`/preferences/data?token=${token.slice(1)}`)).status).toEqual(404);
  expect((await now())?.state).toEqual('confirmed');
});
