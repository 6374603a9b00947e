import { expect, test } from 'vitest';
import { fullDays, span, wordsOf } from './span-days';

test('up to three full days are told in the length of one, and a week in up to 900 words', () => {
  const [three, week] = [span(fullDays(3, 40)), span(fullDays(7, 40))];
  expect([wordsOf(three) > 450, wordsOf(three) <= 700]).toEqual([true, true]);
  expect([wordsOf(week) > 700, wordsOf(week) <= 900]).toEqual([true, true]);
}, 60_000);

test('sections of a week have up to three points, of several days where there are', () => {
  const { leaders, topics, days } = span(fullDays(7, 40));
  expect(Math.max(...[...leaders, ...topics].map(({ keyPoints }) => keyPoints.length))).toEqual(3);
  expect(days?.filter(({ keyPoints }) => keyPoints.length > 0).length).toBeGreaterThan(2);
}, 60_000);

test('ten times the articles are hardly more than ten times the work', () => {
  // What is compared is looked up in maps. A spy would keep every call.
  const { get } = Map.prototype;
  const lookups = (count: number) => {
    const days = fullDays(7, count);
    let calls = 0;
    Map.prototype.get = function (key) {
      calls++;
      return get.call(this, key);
    };
    span(days);
    Map.prototype.get = get;
    return calls;
  };
  // n log n makes 13 of it, n² a hundred.
  expect(lookups(100) / lookups(10)).toBeLessThan(14);
}, 60_000);
