import { describe, expect, test } from 'vitest';
import { officesOn, SINGLE } from '../../src/analyze/offices';
import { watchlist } from '../../src/config/reference';
import { analyzeText, calledIn, vi } from './analyze-text';

const DATE = '2026-10-20';
const idsIn = (text: string) => analyzeText(text, { ...vi, date: DATE }).people.map(({ id }) => id);
const held = watchlist.flatMap((entry) => officesOn(entry, DATE).map((office) => ({ entry, office, title: office.title.vi ?? '' })));

/** Crown princes: the first word of "Thái tử" is Thailand too. */
const UNREAD = ['mohammed-bin-salman'];
/** Offices alone that a text means somebody by only after it has named them. */
const NAMED_FIRST = [
  'Thủ tướng kiêm Bộ trưởng Ngoại giao Qatar',
  'Nhà lãnh đạo Đài Loan',
  'Giáo hoàng',
  'Chủ tịch Ủy ban Liên minh châu Phi',
];

describe('a Vietnamese text with the offices of the watchlist', () => {
  test('names their holders, and nobody else', () => {
    const missed = held
      .filter(({ entry }) => !UNREAD.includes(entry.id))
      .filter(({ entry, title }) => idsIn(`${title} ${entry.names.vi ?? entry.name} đến Geneva.`).join() !== entry.id);
    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  test('means the head of a state, a government or a body by the office alone', () => {
    const missed = held
      .filter(({ entry, office }) => SINGLE.has(office.role) && !UNREAD.includes(entry.id))
      .filter(({ entry, title }) => idsIn(`${title} tuyên bố sẽ đến Geneva.`).join() !== entry.id);
    expect(missed.map(({ title }) => title).filter((title) => !NAMED_FIRST.includes(title))).toEqual([]);
  });

  test('calls a Korean by the family name, which it spells as others do', () => {
    expect(calledIn('Ông Lee Jae Myung đến Hà Nội. Tổng thống Lee khẳng định hợp tác.', { ...vi, date: DATE })).toEqual({
      'lee-jae-myung': ['Lee Jae Myung', 'Lee'],
    });
    expect(idsIn('Tổng thống Lee khẳng định hợp tác.')).toEqual(['lee-jae-myung']);
  });

  test('calls a chancellor prime minister', () => {
    expect(idsIn('Thủ tướng Đức khẳng định lập trường.')).toEqual(['friedrich-merz']);
  });
});
