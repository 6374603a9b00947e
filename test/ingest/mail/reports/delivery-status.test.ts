import { describe, expect, test } from 'vitest';
import { parseDeliveryStatus } from '../../../../src/ingest/mail/reports/delivery-status';

const about = (...recipients: string[]) => ['Reporting-MTA: dns; mx.example.org', ...recipients].join('\n\n');
const failed = (status: string, reply = '') => about(`Action: failed\nStatus: ${status}${reply && `\nDiagnostic-Code: smtp; ${reply}`}`);
const kindOf = (text: string) => parseDeliveryStatus(text)?.kind;

describe('what failed for good', () => {
  test.each([
    ['5.1.1', '', 'hard'],
    ['5.1.2', '', 'hard'],
    ['5.1.10', '', 'hard'],
    ['5.2.1', '', 'hard'],
    ['5.4.1', '550 5.4.1 Recipient address rejected: Access denied', 'hard'],
    ['5.4.4', '', 'hard'],
    ['5.1.8', '', 'other'],
    ['5.2.2', '', 'soft'],
    ['5.2.3', '', 'other'],
    ['5.3.0', '', 'soft'],
    ['5.3.4', '', 'other'],
    ['5.4.6', '', 'soft'],
    ['5.5.2', '', 'other'],
    ['5.6.0', '', 'other'],
    ['5.7.1', '550 5.7.1 Message rejected as spam', 'other'],
    ['5.7.26', '550-5.7.26 Unauthenticated email is not accepted due to domain DMARC policy', 'other'],
    ['4.4.7', '', 'soft'],
    ['4.2.2', '', 'soft'],
    ['2.0.0', '', 'other'],
    ['5.1.1 (bad destination mailbox address)', '', 'hard'],
    // The status says nothing: the reply does.
    ['5.0.0', '550 5.1.1 User unknown', 'hard'],
    ['5.0.0', '550-5.7.1 Blocked', 'other'],
    ['5.0.0', '552 Requested mail action aborted: exceeded storage allocation', 'soft'],
    ['5.0.0', '550 Mailbox quota exceeded', 'soft'],
    ['5.0.0', '554 Message refused: content looks like spam', 'other'],
    ['5.0.0', "554 delivery error: This user doesn't have an account here", 'hard'],
    ['5.0.0', '451 Greylisted, please try again', 'soft'],
    ['5.5.0', '550 5.5.0 Requested action not taken: mailbox unavailable', 'hard'],
    ['', '550 Unknown user', 'hard'],
    ['', '450 Try later', 'soft'],
    ['', 'no reply', 'other'],
    ['', '', 'other'],
    ['not a status', '', 'other'],
    ['5.1', '', 'other'],
    // Numbers of an address of the network are no status.
    ['5.0.0', '550 5.7.1.9 is not welcome: 4.2.2.1 neither', 'hard'],
  ])('with status %j and reply %j is %s', (status, reply, kind) => {
    expect(kindOf(failed(status, reply))).toEqual(kind);
  });

  test('with fields missing is judged by the rest', () => {
    expect(kindOf('Status: 5.1.1')).toEqual('hard');
    expect(kindOf('Action: failed\nDiagnostic-Code: smtp; 550 5.1.1 no')).toEqual('hard');
    expect(kindOf('Final-Recipient: rfc822; reader@example.org')).toEqual(undefined);
    expect(kindOf('')).toEqual(undefined);
  });
});

test('what was delivered, or is still tried, says nothing of the address', () => {
  for (const action of ['delayed', 'delivered', 'relayed', 'expanded', 'unheard-of']) {
    expect(kindOf(about(`Action: ${action}\nStatus: 4.4.1`))).toEqual('other');
  }
});

test('of several recipients that one address stands for, the mildest counts', () => {
  const [gone, full, fine] = [
    'Action: failed\nStatus: 5.1.1',
    'Action: failed\nStatus: 5.2.2',
    'Action: delivered\nStatus: 2.0.0',
  ] as const;
  expect([kindOf(about(gone, gone)), kindOf(about(gone, full)), kindOf(about(full, gone, fine))]).toEqual(['hard', 'soft', 'other']);
});

test('names, folded lines and blanks are read as RFC 822 has them', () => {
  expect(parseDeliveryStatus('ACTION : Failed\r\nstatus:\r\n\t5.1.1\r\nAction: delivered\r\n')).toEqual({
    kind: 'hard',
    detail: 'failed 5.1.1',
  });
});

test('what is kept of it names nobody and is short', () => {
  const detail =
    parseDeliveryStatus(failed('5.1.1', `550 5.1.1 <reader@example.org> reader@example.org; ${'x'.repeat(500)}`))?.detail ?? '';
  expect([detail.includes('@'), detail.length <= 200]).toEqual([false, true]);
});
