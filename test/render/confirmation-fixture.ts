import type { Confirmation } from '../../src/render/confirmation-mail';

/** A sign-up for some of it. */
export const CONFIRMATION: Confirmation = {
  address: 'reader+news@example.com',
  wishes: {
    choice: { leaders: ['linh-dao', 'robert-hale'], topics: ['trade'] },
    frequency: 'weekdays',
    language: 'en',
    hour: '07:00',
    timeZone: 'Asia/Ho_Chi_Minh',
  },
  href: 'https://briefing.example/confirm?token=1.0123456789abcdef0123.t9ab1c.c2lnbmF0dXJlLW9mLXRoZS10ZXN0cy1hcy1sb25nLWFzLW9uZQ',
  until: '2026-03-08T06:00:00.000Z',
};
