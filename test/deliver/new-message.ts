import type { Message } from '../../src/deliver/mailer';

/** A briefing's mail to a subscriber. */
export const newMessage = (to: string): Message => ({
  to,
  subject: '21 Feb: Tô Lâm accepts the invitation',
  html: '<!doctype html><p>Tô Lâm — “accepts”</p>',
  text: 'Tô Lâm — “accepts”\n.\nA dot that stands alone.',
  from: { name: 'Bản tin', address: 'briefing@example.org' },
  messageId: 'daily.2026-02-21.1@briefing.example.org',
  date: new Date('2026-02-21T23:30:00Z'),
  listId: 'daily.briefing.example.org',
  replyTo: 'editor@example.org',
  returnPath: 'bounce+1-reader@in.example.org',
  unsubscribe: { url: 'https://briefing.example.org/unsubscribe?token=1.reader.0.x', address: 'unsubscribe+1-reader@in.example.org' },
  feedbackId: 'daily:2026-02-21:briefing',
  tag: 'reader',
});
