import { expect, test } from 'vitest';
import { parseFeedbackReport } from '../../../../src/ingest/mail/reports/feedback-report';

const kindOf = (type: string) => parseFeedbackReport(`Feedback-Type: ${type}\nVersion: 1\n`)?.kind;

test('whoever presses a button against it complains', () => {
  expect(['abuse', 'fraud', 'virus', 'opt-out', 'ABUSE'].map(kindOf)).toEqual(Array(5).fill('complaint'));
});

test('that it is no spam, or how it was signed, is no complaint', () => {
  expect(['not-spam', 'auth-failure', 'dmarc', 'other', 'unheard-of'].map(kindOf)).toEqual(Array(5).fill('other'));
});

test('a report without a type is none', () => {
  expect([parseFeedbackReport(''), parseFeedbackReport('Version: 1'), kindOf('')]).toEqual([undefined, undefined, undefined]);
});

test('it tells the sender in the envelope where the provider does', () => {
  expect(parseFeedbackReport('Feedback-Type: abuse\nUser-Agent: Example/1.0\nOriginal-Mail-From: <bounce+x@in.example.com>')).toEqual({
    kind: 'complaint',
    detail: 'abuse Example/1.0',
    mailFrom: '<bounce+x@in.example.com>',
  });
});
