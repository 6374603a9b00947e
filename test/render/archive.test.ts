import { describe, expect, test } from 'vitest';
import { renderArchive } from '../../src/render/archive';
import { viewCalendar } from '../../src/render/view/calendar-view';
import { FRAME } from './briefing-fixture';
import { ARCHIVE } from './search-fixture';

const day = (date: string, weight: number) => ({ date, href: `/${date}`, label: `${weight} articles`, weight });
const numbers = (month: string) => viewCalendar(month, [], 'en').weeks.map((week) => week.map((cell) => cell.day || '.').join(' '));

describe('the calendar', () => {
  test('begins its weeks on Monday and ends with the month', () => {
    expect(numbers('2026-02')).toEqual([
      '. . . . . . 1',
      '2 3 4 5 6 7 8',
      '9 10 11 12 13 14 15',
      '16 17 18 19 20 21 22',
      '23 24 25 26 27 28 .',
    ]);
    expect([numbers('2024-02').at(-1), numbers('2027-02').length, numbers('9999-12').at(-1)]).toEqual([
      '26 27 28 29 . . .',
      4,
      '27 28 29 30 31 . .',
    ]);
  });

  test('has weekdays in the reader’s language, short to see and long to hear', () => {
    expect(viewCalendar('2026-02', [], 'fr').weekdays[0]).toEqual({ short: 'lun.', long: 'lundi' });
  });

  test('shades days by their articles, and says the full date', () => {
    const cells = viewCalendar('2026-02', [day('2026-02-02', 40), day('2026-02-03', 11), day('2026-02-04', 0)], 'en').weeks[1];
    expect(cells?.slice(0, 4).map(({ heat, href }) => [heat, href])).toEqual([
      [4, '/2026-02-02'],
      [2, '/2026-02-03'],
      [1, '/2026-02-04'],
      [0, null],
    ]);
    expect(cells?.[0]?.label).toEqual('Monday 2 February 2026, 40 articles');
  });
});

describe('the archive', () => {
  test('leads to the months before and after that have a briefing', () => {
    const html = renderArchive({ ...ARCHIVE, asked: '2026-01', briefings: [] }, { ...FRAME, language: 'fr' });
    expect(html).toContain('<a rel="prev" href="/briefings?month&#x3D;2025-12&amp;lang&#x3D;fr">← décembre 2025</a>');
    expect(html).toContain('<a rel="next" href="/briefings?month&#x3D;2026-02&amp;lang&#x3D;fr">février 2026 →</a>');
  });

  test('marks a bottom line in another language', () => {
    const html = renderArchive(ARCHIVE, FRAME);
    expect(html).toContain('<p class="said" lang="fr" dir="auto">Les premières');
    expect(html).toContain('<p class="said">The ministers');
  });

  test('of a month without any says so, and still shows the way', () => {
    const html = renderArchive({ ...ARCHIVE, asked: '2025-11', briefings: [] }, FRAME);
    expect(html).toContain('No briefing came out in this month.');
    expect([html.includes('rel="prev"'), html.includes('rel="next" href="/briefings?month&#x3D;2025-12"')]).toEqual([false, true]);
  });

  test('before the first briefing says so', () => {
    expect(renderArchive({ asked: null, months: [], briefings: [] }, FRAME)).toContain('There is no briefing yet.');
  });

  test('stays light over years of briefings', () => {
    const months = Array.from({ length: 40 }, (_, i) => `${2029 - Math.floor(i / 12)}-${String(12 - (i % 12)).padStart(2, '0')}`);
    const briefings = Array.from({ length: 31 }, (_, i) => ({
      date: `2029-12-${String(31 - i).padStart(2, '0')}`,
      bottomLine: 'A sentence of the usual length for a bottom line, which says who did what and where. '.repeat(2),
      bottomLineLanguage: 'en',
      articles: i,
    }));
    expect(renderArchive({ asked: null, months, briefings }, FRAME).length).toBeLessThan(60_000);
  });
});
