import { describe, expect, test } from 'vitest';
import { narrowBriefing } from '../../src/compose/narrow';
import type { Briefing, WholeDay } from '../../src/model';
import { analysed, type Sketch, watchlist } from './analysed';
import { busy, wholeDay } from './busy-days';
import { compose, railway, railwayFrench, vaccine } from './day';
import { railwayNext, sketchDays, span } from './span-days';

const FRIDAY = '2026-03-06';
const SATURDAY = '2026-03-07';
const SUNDAY = '2026-03-08';

const weekend = () => sketchDays({ [FRIDAY]: [railway, railwayFrench], [SATURDAY]: [railwayNext], [SUNDAY]: [vaccine] });
const textsOf = ({ keyPoints }: Briefing) => keyPoints.map(({ text }) => text);

describe('a briefing of several dates', () => {
  test('is the same bytes whatever the order of the articles', () => {
    const bytes = (sketches: Sketch[]) =>
      JSON.stringify(
        [null, { leaders: ['ada-north'], topics: ['health'] }].map((choice) =>
          span(sketchDays({ [FRIDAY]: sketches, [SATURDAY]: [railwayNext] }), choice),
        ),
      );
    expect(bytes([vaccine, railwayFrench, railway])).toEqual(bytes([railway, railwayFrench, vaccine]));
  });

  test('of one date and a choice is what the date has for it', () => {
    const { whole } = wholeDay(busy);
    const choice = { leaders: ['ada-north'], topics: ['culture'] };
    expect(span([whole], choice)).toEqual(narrowBriefing(whole, choice, watchlist));
  });

  test('does not change the days', () => {
    const days = weekend();
    const before = JSON.stringify(days);
    span(days);
    span(days, { leaders: ['ada-north'], topics: ['trade'] });
    expect(JSON.stringify(days)).toEqual(before);
  });

  test('is empty when no date has anything, and of no date there is none', () => {
    const { keyPoints, bottomLine, counts, leaders, topics, days } = span(sketchDays({ [FRIDAY]: [], [SATURDAY]: [] }));
    expect([keyPoints, bottomLine, counts, leaders, topics, days?.map(({ date }) => date)]).toEqual([
      [],
      null,
      { articles: 0, stories: 0, leaders: 0, sources: 0 },
      [],
      [],
      [FRIDAY, SATURDAY],
    ]);
    expect(() => span([])).toThrow(RangeError);
  });

  test('is of the last date, runs from the first window to the last, and counts every article once', () => {
    const { date, publishedAt, window, counts, articles } = span(weekend());
    expect([date, publishedAt, window, counts, articles.length]).toEqual([
      SUNDAY,
      '2026-03-08T23:30:00Z',
      { from: '2026-03-05T23:30:00Z', to: '2026-03-08T23:30:00Z' },
      { articles: 4, stories: 2, leaders: 3, sources: 3 },
      4,
    ]);
  });

  test('has as bottom line the strongest of all days, and says of which it is', () => {
    const { bottomLine, keyPoints, days } = span(weekend());
    expect([keyPoints[0]?.id, keyPoints[0]?.text]).toEqual([bottomLine, railway.lines[0]?.text]);
    expect(days?.map((day) => [day.date, day.keyPoints.includes(bottomLine ?? '')])).toEqual([
      [FRIDAY, true],
      [SATURDAY, false],
      [SUNDAY, false],
    ]);
  });

  test('tells once what two days told, with the sources of both', () => {
    const told = span(weekend()).keyPoints.filter(({ text }) => text === railway.lines[0]?.text);
    expect(told.map(({ sources }) => sources.map(({ source }) => source))).toEqual([['Wire', 'Journal', 'Gazette']]);
  });

  test('tells a story that goes on once, by its newest headline, as new as it was on the first day', () => {
    const { stories, days } = span(weekend());
    expect(stories.map(({ headline, status, articles }) => [headline, status, articles.length])).toEqual([
      [railwayNext.headline, 'new', 3],
      [vaccine.headline, 'new', 1],
    ]);
    expect(days?.map((day) => day.stories.length)).toEqual([0, 1, 1]);
  });

  test('keeps two stories of one day apart, however much a third is like them', () => {
    const { stories } = span(
      sketchDays({
        [FRIDAY]: [railway],
        [SATURDAY]: [
          railwayNext,
          {
            ...vaccine,
            lines: [...vaccine.lines, { text: 'Ada North and Ben South will visit it by rail.', who: ['ada-north', 'ben-south'] }],
          },
        ],
      }),
    );
    expect(stories.map(({ articles }) => articles.length)).toEqual([2, 1]);
  });

  test('has its leaders in protocol order, with the newest office and whom they met on any day', () => {
    const days = weekend();
    const last = days[1] as WholeDay;
    const changed = last.reported.map((leader) => (leader.id === 'ada-north' ? { ...leader, office: 'Chancellor of Norland' } : leader));
    const { leaders } = span([days[0] as WholeDay, { ...last, reported: changed }, days[2] as WholeDay]);
    expect(leaders.map(({ id, office, met, metOthers }) => [id, office, met, metOthers])).toEqual([
      ['ada-north', 'Chancellor of Norland', ['ben-south'], ['Governor of Suville']],
      ['ben-south', 'Prime Minister of Suland', ['ada-north'], ['Governor of Suville']],
      ['cleo-east', 'Foreign Minister of Estland', [], []],
    ]);
  });

  test('looks ahead from its last day', () => {
    const dated = (date: string, words: string): Sketch => ({
      headline: `Fair of ${words}`,
      lines: [{ text: `The great fair of books and maps opens on ${words}.`, topics: ['culture'], date: [date, words] }],
    });
    const { ahead } = span(
      sketchDays({ [FRIDAY]: [dated(SATURDAY, '7 March 2026'), railway], [SATURDAY]: [railway], [SUNDAY]: [vaccine] }),
    );
    expect(ahead.map(({ date, sources }) => [date, sources.length])).toEqual([['2026-05-20', 1]]);
  });

  test('has the corrections of any day, and not the figures that only the corrected report had', () => {
    const wrong: Sketch = {
      headline: 'Bridge of Suville costs more',
      lines: [
        {
          text: 'The bridge of Suville will cost 81 million dollars.',
          topics: ['trade'],
          figure: [81e6, 'USD', 'bridge of Suville', '81 million dollars'],
        },
      ],
    };
    const right: Sketch = {
      headline: 'CORRECTION: Bridge of Suville costs more',
      lines: [{ text: 'CORRECTION: the bridge of Suville will cost 18 million dollars.', correction: true, plain: true }],
    };
    const { corrections, figures, stories } = span(sketchDays({ [FRIDAY]: [wrong], [SATURDAY]: [right], [SUNDAY]: [vaccine] }));
    expect([corrections.map(({ corrects }) => corrects?.date), figures]).toEqual([[FRIDAY], []]);
    expect(stories.map(({ headline, articles }) => [headline, articles.length])).toContainEqual([wrong.headline, 2]);
  });

  test('gives the last number that was told of a thing, and what was told before as differing', () => {
    const flood = (dead: number): Sketch => ({
      headline: 'Flood in the delta of Suland',
      lines: [
        {
          text: `The flood in the delta of Suland killed ${dead} people in fishing villages along the coast.`,
          topics: ['health'],
          figure: [dead, 'count', 'people killed in fishing villages', String(dead)],
        },
      ],
    });
    const { figures, stories } = span(sketchDays({ [FRIDAY]: [flood(23)], [SATURDAY]: [flood(57)] }));
    expect([stories.length, figures.map(({ value, differing }) => [value, differing.map((other) => other.value)])]).toEqual([
      1,
      [[57, [23]]],
    ]);
  });

  test('names as silent those of whom no day has a report', () => {
    const before = compose(
      [analysed({ ...vaccine, publishedAt: '2026-03-05' }), analysed({ ...railway, publishedAt: '2026-03-05' })],
      [],
      '2026-03-05',
    );
    const days = sketchDays(
      {
        [FRIDAY]: [vaccine],
        [SATURDAY]: [{ lines: [{ text: 'Ben South opened the tunnel to the northern harbour.', who: ['ben-south'] }] }],
      },
      [before],
    );
    expect(span(days).silent).toEqual([{ id: 'ada-north', name: 'Ada North', lastSeen: '2026-03-05' }]);
  });

  test('has a grid of the leaders and topics that it shows', () => {
    const { grid, leaders, topics, keyPoints } = span(weekend());
    const ids = new Set(keyPoints.map(({ id }) => id));
    expect(grid.length).toBeGreaterThan(0);
    expect(grid.filter((cell) => !leaders.some(({ id }) => id === cell.leader) || !topics.some(({ id }) => id === cell.topic))).toEqual([]);
    expect(grid.flatMap((cell) => cell.keyPoints).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('for who follows a part holds that part of every day', () => {
    const briefing = span(weekend(), { leaders: ['ben-south'], topics: ['health'] });
    expect(textsOf(briefing)).toEqual(expect.arrayContaining([railwayNext.lines[0]?.text, vaccine.lines[0]?.text]));
    expect([briefing.leaders.map(({ id }) => id), briefing.choice, briefing.days?.length]).toEqual([
      ['ben-south'],
      { leaders: ['ben-south'], topics: ['health'] },
      3,
    ]);
  });

  test('of days that were stored without weights and ranks holds what they have', () => {
    const old = weekend().map(({ weighed: _, ...day }) => ({ ...day, reported: day.reported.map(({ rank: __, ...leader }) => leader) }));
    const { leaders, bottomLine, keyPoints } = span(old);
    expect(leaders.map(({ id }) => id)).toEqual(['ada-north', 'ben-south', 'cleo-east']);
    expect(bottomLine).toEqual(keyPoints[0]?.id);
  });
});
