import { describe, expect, test } from 'vitest';
import { watchlist } from '../../src/config/reference';
import type { Subscriber, Wishes } from '../../src/model';
import { renderPreferencesPage } from '../../src/render/preferences-page';
import { renderSubscribePage, type SignUpForm } from '../../src/render/subscribe-page';
import {
  renderAsked,
  renderConfirm,
  renderConfirmed,
  renderErase,
  renderErased,
  renderLinkFault,
  renderLinkSent,
  renderUnsubscribe,
  renderUnsubscribed,
} from '../../src/render/subscription-pages';
import { findBreaches } from '../e2e/html-rules';
import { FRAME } from './briefing-fixture';

const EDITION = { publishAt: '06:30', place: 'Ha Noi' };
const HOSTILE = '"><script>alert(1)</script>';
const WISHES: Wishes = {
  choice: { leaders: ['to-lam', HOSTILE], topics: ['diplomacy'] },
  frequency: 'weekdays',
  language: 'fr',
  hour: '07:15',
  timeZone: 'Europe/Paris',
};
const FORM: SignUpForm = {
  form: {
    everything: false,
    leaders: ['to-lam', HOSTILE],
    topics: ['diplomacy'],
    frequency: 'weekdays',
    language: 'fr',
    hour: '07:15',
    timeZone: HOSTILE,
  },
  email: HOSTILE,
  finding: { asked: HOSTILE, leader: null, candidates: [] },
  faults: ['email', 'choice', 'frequency', 'hour', 'timeZone', 'language', 'human', 'until'],
  edition: EDITION,
  today: '2026-03-04',
  isOn: true,
  siteKey: HOSTILE,
};
const READER: Subscriber = {
  id: '0123456789abcdef0123',
  edition: 'daily',
  address: `${HOSTILE}@example.org`,
  state: 'confirmed',
  wishes: WISHES,
  asked: null,
  pausedUntil: '2026-03-15',
  source: HOSTILE,
  askedAt: '2026-03-01T06:00:00.000Z',
  invitedAt: null,
  mailedAt: null,
  consentedAt: '2026-03-01T06:05:00.000Z',
  createdAt: '2026-03-01T06:00:00.000Z',
  stoppedAt: '2026-03-02T06:00:00.000Z',
  stoppedBy: HOSTILE,
};
const NEXT = new Date('2026-03-02T06:15:00Z');

const preferences = (subscriber: Subscriber, frame: typeof FRAME) =>
  renderPreferencesPage({ ...FORM, token: HOSTILE, subscriber, deliveries: 3, done: 'changed', tomorrow: '2026-03-02' }, frame);

/** Every page, with something hostile wherever somebody could have put it. */
const PAGES: Record<string, (frame: typeof FRAME) => string> = {
  'the form of a sign-up': (frame) => renderSubscribePage(FORM, frame),
  'the form before anything is said': (frame) =>
    renderSubscribePage(
      {
        ...FORM,
        form: { ...FORM.form, everything: true, leaders: [], topics: [], hour: '', timeZone: 'Asia/Ho_Chi_Minh' },
        email: '',
        finding: null,
        faults: [],
        siteKey: null,
      },
      frame,
    ),
  'the form where no mail is sent': (frame) => renderSubscribePage({ ...FORM, isOn: false, siteKey: null }, frame),
  'the form that asks who is meant': (frame) =>
    renderSubscribePage({ ...FORM, finding: { asked: HOSTILE, leader: null, candidates: ['to-lam', HOSTILE] } }, frame),
  'what follows a sign-up': (frame) => renderAsked(true, frame),
  'a confirmation': (frame) => renderConfirm(HOSTILE, READER.address, WISHES, HOSTILE, EDITION, frame),
  'what follows a confirmation': (frame) => renderConfirmed(READER, HOSTILE, NEXT, '/preferences?token=x', EDITION, frame),
  preferences: (frame) => preferences(READER, frame),
  'preferences of who stopped': (frame) => preferences({ ...READER, state: 'unsubscribed', pausedUntil: null }, frame),
  'a button to stop': (frame) => renderUnsubscribe(HOSTILE, READER.address, frame),
  'what follows a stop': (frame) => renderUnsubscribed(HOSTILE, true, frame),
  'a link that has run out': (frame) => renderLinkFault('preferences', 'expired', HOSTILE, frame),
  'a link that is broken': (frame) => renderLinkFault('confirm', 'invalid', HOSTILE, frame),
  'a new link': (frame) => renderLinkSent(false, frame),
  'asking before all is erased': (frame) => renderErase(HOSTILE, frame),
  'what follows erasing': (frame) => renderErased(frame),
};

describe.each(Object.entries(PAGES))('%s', (_, render) => {
  test.each(['en', 'fr', 'vi'])('is valid HTML in "%s", and lets nobody’s words become markup', async (language) => {
    const html = render({ ...FRAME, language });
    expect(await findBreaches(html)).toEqual([]);
    expect([html.includes('<script>'), /undefined|\[object|NaN/.test(html)]).toEqual([false, false]);
    expect(html).toContain(`<html lang="${language}"`);
  });

  test('leads nowhere but to this site', () => {
    const away = [...render(FRAME).matchAll(/(?:href|src|action)="((?:https?:)?\/\/[^"]*)"/g)].map(([, to]) => to);
    expect(
      away.filter((to) => !to?.startsWith('https://briefing.example') && !to?.startsWith('https://challenges.cloudflare.com/')),
    ).toEqual([]);
  });
});

test('who stopped may begin again, and changes nothing until then', () => {
  const html = preferences({ ...READER, state: 'unsubscribed' }, FRAME);
  expect([html.includes('name="frequency"'), html.includes('href="/subscribe"'), html.includes('value="erase"')]).toEqual([
    false,
    true,
    true,
  ]);
});

test('the form offers who is in office, or was not long ago, and whoever is ticked', () => {
  const offers = (today: string, leaders: string[] = []) => {
    const html = renderSubscribePage({ ...FORM, today, finding: null, form: { ...FORM.form, leaders } }, { ...FRAME, watchlist });
    return ['to-lam', 'barack-obama', 'ronald-reagan'].filter((id) => html.includes(`value="${id}"`));
  };
  expect(offers('2026-03-04')).toEqual(['to-lam', 'barack-obama']);
  expect(offers('2027-03-04')).toEqual(['to-lam']);
  expect(offers('2026-03-04', ['ronald-reagan'])).toEqual(['to-lam', 'barack-obama', 'ronald-reagan']);
});
