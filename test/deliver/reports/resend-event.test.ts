import { describe, expect, test } from 'vitest';
import { parseResendEvent } from '../../../src/deliver/reports/resend-event';

const READER = '0123456789abcdef0123';
const data = {
  email_id: '56761188-7520-42d8-8898-ff6fc54ce618',
  created_at: '2026-03-02T05:31:00.000Z',
  from: 'The daily briefing <briefing@example.com>',
  to: ['reader@example.org'],
  subject: 'The daily briefing',
  tags: { subscriber: READER },
};
const event = (type: string, more: object = {}) => ({ type, created_at: '2026-03-02T05:31:06.000Z', data: { ...data, ...more } });
const bounce = (type: string, subType: string) => event('email.bounced', { bounce: { type, subType, message: 'said reader@example.org' } });
const kindOf = (value: unknown) => parseResendEvent(value)?.verdict.kind;

describe('a bounce', () => {
  test.each([
    ['Permanent', 'General', 'hard'],
    ['Permanent', 'Suppressed', 'hard'],
    ['Transient', 'General', 'soft'],
    ['Transient', 'MailboxFull', 'soft'],
    ['Transient', 'MessageTooLarge', 'other'],
    ['Transient', 'ContentRejected', 'other'],
    ['Transient', 'AttachmentRejected', 'other'],
    ['Undetermined', 'Undetermined', 'other'],
  ])('%s %s is %s', (type, subType, kind) => {
    expect(kindOf(bounce(type, subType))).toEqual(kind);
  });

  test('of which nothing more is told is kept only', () => {
    expect([kindOf(event('email.bounced')), kindOf(event('email.bounced', { bounce: null }))]).toEqual(['other', 'other']);
  });

  test('is told with whom it concerns, and without an address in its words', () => {
    expect(parseResendEvent(bounce('Permanent', 'General'))).toEqual({
      verdict: { kind: 'hard', detail: 'email.bounced Permanent General said …' },
      subscriber: READER,
      address: 'reader@example.org',
    });
  });
});

test('a complaint, an address on the list of the provider, a failure of ours and a delay are told apart', () => {
  const types = ['email.complained', 'email.suppressed', 'email.failed', 'email.delivery_delayed'];
  expect(types.map((type) => kindOf(event(type)))).toEqual(['complaint', 'hard', 'other', 'other']);
});

test('tags come as a record or as a list, or not at all', () => {
  const readers = [{ subscriber: READER }, [{ name: 'subscriber', value: READER }], {}, [], null, undefined, 'x', { subscriber: 1 }].map(
    (tags) => parseResendEvent(event('email.complained', { tags }))?.subscriber,
  );
  expect(readers).toEqual([READER, READER, ...Array(6).fill(null)]);
});

test('the address counts only when it is one', () => {
  expect(parseResendEvent(event('email.complained', { to: ['a@example.org', 'b@example.org'] }))?.address).toEqual(null);
  expect(parseResendEvent(event('email.complained', { to: undefined }))?.address).toEqual(null);
});

test('events that say nothing of a delivery, and those to come, are of no use; what is no event is none', () => {
  expect(['email.opened', 'email.delivered', 'contact.created', 'email.new'].map((type) => parseResendEvent({ type }))).toEqual(
    Array(4).fill(null),
  );
  expect([undefined, null, 1, [], {}, { type: 1 }, { type: 'email.bounced' }].map(parseResendEvent)).toEqual(Array(7).fill(undefined));
});
