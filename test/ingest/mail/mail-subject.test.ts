import { expect, test } from 'vitest';
import { isAnswer, isForwarded, parseSubject } from '../../../src/ingest/mail/mail-subject';

test.each([
  ['Leaders meet in Hanoi', 'Leaders meet in Hanoi'],
  ['Fwd: Leaders meet', 'Leaders meet'],
  ['FW: RE: Fwd: Leaders meet', 'Leaders meet'],
  ['Re[2]: Leaders meet', 'Leaders meet'],
  ['[VNA] [Press] Leaders meet', 'Leaders meet'],
  ['[EXTERNAL] TR : Les ministres se réunissent', 'Les ministres se réunissent'],
  ['RÉP : Budget adopté', 'Budget adopté'],
  ['Chuyển tiếp: Thủ tướng tiếp đại sứ', 'Thủ tướng tiếp đại sứ'],
  ['Press release: Bridge opened', 'Bridge opened'],
  ['Communiqué de presse – Visite du ministre', 'Visite du ministre'],
  ['Thông cáo báo chí: Hội nghị thượng đỉnh', 'Hội nghị thượng đỉnh'],
  ['News from the front lines', 'News from the front lines'],
  ['Reform: what is to come', 'Reform: what is to come'],
  ['Trade talks: day two', 'Trade talks: day two'],
  ['  A\r\n  folded   subject ', 'A folded subject'],
])('the headline in %j is %j', (subject, headline) => {
  expect(parseSubject(subject)).toEqual(headline);
});

test.each([
  [''],
  ['Fwd:'],
  ['Press release'],
  ['Newsletter 21/02/2026'],
  ['Bulletin n° 12'],
  ['Thông cáo báo chí ngày 20/2'],
  ['[VNA] Communiqué'],
])('there is no headline in %j', (subject) => {
  expect(parseSubject(subject)).toEqual(null);
});

test('a subject beyond all bounds is cut, and costs nothing', () => {
  const start = performance.now();
  expect([parseSubject(`Re: ${'a'.repeat(100_000)}`)?.length, parseSubject('Re: '.repeat(20_000))]).toEqual([300, null]);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('what was passed on and what was answered are told apart', () => {
  const subjects = ['Fwd: a', '[x] TR : a', 'Chuyển tiếp: a', 'Re: a', '[x] RÉP: a', 'Trả lời: a', 'a', 'Forward: a'];
  expect(subjects.map((subject) => [isForwarded(subject), isAnswer(subject)])).toEqual([
    ...Array(3).fill([true, false]),
    ...Array(3).fill([false, true]),
    ...Array(2).fill([false, false]),
  ]);
});
