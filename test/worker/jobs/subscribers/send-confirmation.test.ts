import { reset } from 'cloudflare:test';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Mailer, MailerBusy, MailerRefused, type Message } from '../../../../src/deliver/mailer';
import { eraseSubscriber, suppressSubscriber } from '../../../../src/jobs/subscribers/change-subscriber';
import { readLink } from '../../../../src/jobs/subscribers/links';
import { sendConfirmation, sendPreferencesLink } from '../../../../src/jobs/subscribers/send-confirmation';
import type { Services } from '../../../../src/services';
import { answering, askFor, HOUR, later, listening, MINUTE, NOW, OTHER, received, subscribed, tokenIn, WISHES } from '../../subscribing';

afterEach(() => reset());

const DAY = 24 * HOUR;
const headerOf = (mail: { headers: { key: string; value: string }[] } | undefined, name: string) =>
  mail?.headers.find(({ key }) => key === name)?.value;

/** Somebody whose sign-up waits, and the services. */
async function waiting(more: Partial<Services> = {}, wishes = WISHES) {
  const { services } = listening(more);
  return { services, id: await askFor(services.subscribers, 'reader@example.com', { wishes }) };
}

describe('a confirmation mail', () => {
  test('is short, says who asked for what, and has its link as a button and as an address', async () => {
    const { services, id } = await waiting({}, { ...OTHER, language: 'en' });
    await sendConfirmation(services, id, later(MINUTE));
    const [mail, ...more] = await received();
    expect(more).toEqual([]);
    expect([mail?.subject, mail?.from, mail?.to]).toEqual([
      'Daily briefing: do you want it by e-mail?',
      { name: 'Daily briefing', address: 'briefing@localhost' },
      [{ name: '', address: 'reader@example.com' }],
    ]);
    const token = tokenIn(mail?.text, 'confirm');
    expect(mail?.text?.trim()).toEqual(
      `DAILY BRIEFING

Somebody, most likely you, asked for “Daily briefing” to be sent to
reader@example.com. Nothing is sent before you say yes.

What: To Lam, Xi Jinping, Trade and economy
When: on Mondays, with the whole week at 07:00, Paris time

Yes, send it to me:
http://localhost:8787/confirm?token=${token}

If it was not you, do nothing: nothing more will come.

The link works until Sunday 8 March 2026.`,
    );
    const links = [...(mail?.html ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href?.replaceAll('&#x3D;', '='));
    expect(links).toEqual(['http://localhost:8787/', ...Array(2).fill(`http://localhost:8787/confirm?token=${token}`)]);
    expect(mail?.html).toContain(`>http://localhost:8787/confirm?token&#x3D;${token}</a>`);
  });

  test('is of no list, is answered by no machine, and has the id and the date of its request', async () => {
    const { services, id } = await waiting();
    await sendConfirmation(services, id, later(MINUTE));
    const [mail] = await received();
    expect(['list-id', 'list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted'].map((name) => headerOf(mail, name))).toEqual([
      undefined,
      undefined,
      undefined,
      'auto-generated',
    ]);
    expect([mail?.date, mail?.messageId]).toEqual([NOW.toISOString(), expect.stringMatching(/^<confirm\.[0-9a-f]{16}@localhost>$/)]);
  });

  test('leads to whom it was sent for seven days, and then is expired', async () => {
    const { services, id } = await waiting();
    await sendConfirmation(services, id, later(MINUTE));
    const token = tokenIn((await received())[0]?.text, 'confirm');
    expect(await readLink(services, 'confirm', token, later(7 * DAY))).toMatchObject({ state: 'valid', subscriber: { id } });
    expect(await readLink(services, 'confirm', token, later(7 * DAY + 1000))).toMatchObject({ state: 'expired', subscriber: { id } });
    expect(await readLink(services, 'preferences', token, NOW)).toEqual({ state: 'invalid' });
  });

  test.each([
    ['en', 'Daily briefing: do you want it by e-mail?', 'What: the whole briefing\nWhen: every day, as soon as it is out'],
    ['fr', 'Le bulletin quotidien\u202f: voulez-vous le recevoir par e-mail\u202f?', 'Envoi\u202f: chaque jour, dès la parution'],
    ['vi', 'Bạn có muốn nhận Bản tin hằng ngày qua e-mail không?', 'Gửi: hằng ngày, ngay khi phát hành'],
  ])('is in the language that was asked for: %s', async (language, subject, line) => {
    const { services, id } = await waiting({}, { ...WISHES, language });
    await sendConfirmation(services, id, NOW);
    const [mail] = await received();
    expect([mail?.subject, mail?.text?.includes(line), mail?.html?.includes(`<html lang="${language}"`)]).toEqual([subject, true, true]);
  });

  test('says no word of whoever typed the address', async () => {
    const leaders = ['to-lam', 'cheap-pills-at-evil-example', 'win-a-prize'];
    const { services, id } = await waiting({}, { ...WISHES, choice: { leaders, topics: [] } });
    await sendConfirmation(services, id, NOW);
    const [mail] = await received();
    expect(mail?.text).toContain('What: To Lam, 2 more\n');
    expect(/pills|prize/i.test(`${mail?.text}${mail?.html}`)).toEqual(false);
  });

  test('goes out once, however often its hint comes, and at once from two consumers', async () => {
    const { services, id } = await waiting();
    await Promise.all([1, 2, 3].map((ms) => sendConfirmation(services, id, later(ms))));
    await sendConfirmation(services, id, later(HOUR));
    expect((await received()).length).toEqual(1);
  });

  test('is not sent for a hint of nobody', async () => {
    const { services } = listening();
    await sendConfirmation(services, '0'.repeat(20), NOW);
    expect(await received()).toEqual([]);
  });

  test('is not sent without a key or a mailer, and waits', async () => {
    const { services, id } = await waiting();
    for (const more of [{ tokens: null }, { mailer: null }]) await sendConfirmation({ ...services, ...more }, id, NOW);
    expect([await received(), await services.subscribers.waiting(NOW)]).toEqual([[], [id]]);
  });

  test('says where it comes back to, when mail is taken in', async () => {
    const sent: Message[] = [];
    const mailer: Mailer = {
      ...answering({ state: 'sent', providerId: null }),
      send: async (messages) => {
        sent.push(...messages);
        return messages.map(() => ({ state: 'sent', providerId: null }));
      },
    };
    const { services, id } = await waiting({ mailer });
    await sendConfirmation({ ...services, config: { ...services.config, mailInbound: 'in.example.org' } }, id, NOW);
    const [, word = ''] = /^bounce\+([^@]+)@in\.example\.org$/.exec(sent[0]?.returnPath ?? '') ?? [];
    expect(await services.tokens?.readAddress('bounce', word)).toEqual(id);
  });
});

describe('an address that gets no mail', () => {
  test('gets no confirmation either, and nothing of it changes', async () => {
    const { services } = listening();
    const id = await subscribed(services.subscribers, 'reader@example.com');
    await suppressSubscriber(services, id, 'complaint', NOW);
    await askFor(services.subscribers, 'reader@example.com', { wishes: OTHER }, later(HOUR));
    const before = await services.subscribers.find(id);
    await sendConfirmation(services, id, later(HOUR));
    expect([await received(), await services.subscribers.find(id)]).toEqual([[], before]);
  });

  test('gets none after everything was erased, and is not kept again', async () => {
    const { services } = listening();
    const id = await subscribed(services.subscribers, 'reader@example.com');
    await suppressSubscriber(services, id, 'bounce', NOW);
    const suppressed = await services.subscribers.find(id);
    if (suppressed) await eraseSubscriber(services, suppressed, NOW);
    const again = await askFor(services.subscribers, 'Reader@example.com', {}, later(HOUR));
    await sendConfirmation(services, again, later(HOUR));
    expect([await received(), await services.subscribers.find(again)]).toEqual([[], null]);
  });
});

describe('a confirmation mail that could not be handed over', () => {
  test.each([
    ['was put off', { state: 'deferred', detail: '451 greylisted' } as const],
    ['met a busy provider', new MailerBusy('429', 60)],
    ['was refused with all of ours', new MailerRefused('401')],
  ])('since it %s waits, and is the same message when it goes', async (_, outcome) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { services, id } = await waiting();
    await sendConfirmation({ ...services, mailer: answering(outcome) }, id, later(MINUTE));
    warn.mockRestore();
    expect([await received(), await services.subscribers.waiting(later(2 * MINUTE))]).toEqual([[], [id]]);
    await sendConfirmation(services, id, later(HOUR));
    const [mail] = await received();
    expect([mail?.date, await services.subscribers.waiting(later(HOUR))]).toEqual([NOW.toISOString(), []]);
  });

  test.each([
    ['may have gone', { state: 'uncertain', detail: 'no answer' } as const],
    ['was refused for what it says', { state: 'failed', detail: '554 spam', bounce: null } as const],
    ['met a full mailbox', { state: 'failed', detail: '552 full', bounce: 'soft' } as const],
  ])('and %s is not tried again', async (_, outcome) => {
    const { services, id } = await waiting();
    await sendConfirmation({ ...services, mailer: answering(outcome) }, id, later(MINUTE));
    await sendConfirmation(services, id, later(HOUR));
    expect([await received(), (await services.subscribers.find(id))?.state]).toEqual([[], 'pending']);
  });

  test('and broke off is not tried again: it may have gone', async () => {
    const { services, id } = await waiting();
    const broken = { ...services, mailer: answering(new Error('connection lost')) };
    await expect(sendConfirmation(broken, id, later(MINUTE))).rejects.toThrow('connection lost');
    await sendConfirmation(services, id, later(HOUR));
    expect(await received()).toEqual([]);
  });

  test('since there is no such reader makes the address one that gets no mail', async () => {
    const { services, id } = await waiting();
    await sendConfirmation({ ...services, mailer: answering({ state: 'failed', detail: '550', bounce: 'hard' }) }, id, later(MINUTE));
    expect(await services.subscribers.find(id)).toMatchObject({ state: 'suppressed', stoppedBy: 'bounce' });
    expect(await services.suppressions.has((await services.tokens?.hashAddress('reader@example.com')) ?? [])).toEqual(true);
  });
});

describe('a new link to settings', () => {
  test('goes to a reader once in a day, in their language, and leads to their settings for ninety days', async () => {
    const { services: local } = listening();
    // Under local development no link ends: sample days lie far back.
    const services = { ...local, config: { ...local.config, local: false } };
    const id = await subscribed(services.subscribers, 'reader@example.com');
    await services.subscribers.change(id, OTHER);
    expect([await sendPreferencesLink(services, id, NOW), await sendPreferencesLink(services, id, later(HOUR))]).toEqual([true, false]);
    const [mail, ...more] = await received();
    expect([more, mail?.subject]).toEqual([[], 'Le bulletin quotidien\u202f: votre abonnement']);
    const token = tokenIn(mail?.text, 'preferences');
    expect(await readLink(services, 'preferences', token, later(90 * DAY))).toMatchObject({ state: 'valid', subscriber: { id } });
    expect((await readLink(services, 'preferences', token, later(91 * DAY))).state).toEqual('expired');
    expect(await sendPreferencesLink(services, id, later(DAY))).toEqual(true);
  });

  test('goes to nobody who never confirmed or gets no mail', async () => {
    const { services, id } = await waiting();
    const suppressed = await subscribed(services.subscribers, 'gone@example.com', 'suppressed');
    for (const each of [id, suppressed, 'none']) expect(await sendPreferencesLink(services, each, NOW)).toEqual(false);
    expect(await received()).toEqual([]);
  });

  test('that could not be handed over may be asked for again', async () => {
    const { services } = listening();
    const id = await subscribed(services.subscribers, 'reader@example.com');
    const busy = { ...services, mailer: answering({ state: 'deferred', detail: '451' }) };
    expect([await sendPreferencesLink(busy, id, NOW), await sendPreferencesLink(services, id, later(MINUTE))]).toEqual([false, true]);
  });
});
