import { afterEach, describe, expect, test } from 'vitest';
import { composeMessage } from '../../../../src/deliver/message';
import { addressesOf, fixture, kept, reader, receive, services, stateOf, subscribers } from '../../receiving';
import { clear } from '../../send';
import { NOW, subscribed } from '../../subscribing';

afterEach(clear);

describe('a complaint', () => {
  const complaint = async (id: string, { type = 'abuse', token = '', word = '' } = {}) => {
    const { link, stop } = await addressesOf(id);
    return fixture('abuse')
      .replace('Feedback-Type: abuse', `Feedback-Type: ${type}`)
      .replace('TOKEN', token || (new URL(link).searchParams.get('token') ?? ''))
      .replace('unsubscribe+WORD@in.example.com', word || stop);
  };

  test('stops the mail for good, to whatever address of ours it is sent', async () => {
    for (const name of ['complaints', 'abuse', 'briefing']) {
      const id = await subscribed(subscribers, `${name}@example.org`);
      expect([await receive(`${name}@in.example.com`, await complaint(id)), await stateOf(id)]).toEqual([null, 'suppressed']);
      expect((await subscribers.find(id))?.stoppedBy).toEqual('complaint');
    }
  });

  test('is known by the signed address alone, and by the address for bounces that it came to or names', async () => {
    const ids = await Promise.all(['b', 'c', 'd'].map((name) => subscribed(subscribers, `${name}@example.org`)));
    const [byWord = '', byAddress = '', bySender = ''] = ids;
    await receive('abuse@in.example.com', await complaint(byWord, { token: 'x' }));
    await receive((await addressesOf(byAddress)).bounce, await complaint(byAddress, { token: 'x', word: 'x' }));
    const sender = (await addressesOf(bySender)).bounce;
    await receive(
      'abuse@in.example.com',
      (await complaint(bySender, { token: 'x', word: 'x' })).replace('Mail-From: <undisclosed>', `Mail-From: <${sender}>`),
    );
    expect(await Promise.all(ids.map(stateOf))).toEqual(Array(3).fill('suppressed'));
  });

  test('with the link to stop alone, which stands in a mail that was passed on, stops as that link does', async () => {
    const id = await reader();
    await receive('abuse@in.example.com', await complaint(id, { type: 'not-spam', word: 'x' }));
    expect(await stateOf(id)).toEqual('confirmed');
    await receive('abuse@in.example.com', await complaint(id, { word: 'x' }));
    expect(await subscribers.find(id)).toMatchObject({ state: 'unsubscribed', stoppedBy: 'complaint' });
    expect(await services.suppressions.has((await services.tokens?.hashAddress('reader@example.org')) ?? [])).toEqual(false);
  });

  test('returns a message as we send it', async () => {
    const id = await reader();
    const { stop, link } = await addressesOf(id);
    const envelope = {
      ...{ from: services.config.mailFrom, to: 'reader@example.org', messageId: 'daily.2026-03-01.x@example.com', date: NOW, tag: id },
      ...{ listId: 'daily.example.com', replyTo: null, returnPath: null, feedbackId: null, unsubscribe: { url: link, address: stop } },
    };
    const message = await composeMessage({ subject: 'Tô Lâm', html: '<p>News', text: 'News' }, envelope);
    const [before = ''] = fixture('abuse').split('Received: from');
    await receive('abuse@in.example.com', `${before}${message}\n--part1_13d.2e68ed54_boundary--\n`);
    expect(await stateOf(id)).toEqual('suppressed');
  });

  test('that it is no spam stops nothing', async () => {
    const id = await reader();
    for (const type of ['not-spam', 'auth-failure']) await receive('abuse@in.example.com', await complaint(id, { type }));
    expect(await stateOf(id)).toEqual('confirmed');
  });

  test('forged is taken without a word and changes nothing', async () => {
    const id = await reader();
    const { bounce } = await addressesOf(id);
    const word = bounce.replace('bounce', 'unsubscribe');
    const preferences = (await services.tokens?.sign('preferences', id, null)) ?? '';
    for (const token of ['x', `1.${id}.0.${'A'.repeat(43)}`, preferences]) {
      expect(await receive('abuse@in.example.com', await complaint(id, { token, word }))).toEqual(null);
    }
    expect([await stateOf(id), await kept()]).toEqual(['confirmed', []]);
  });
});
