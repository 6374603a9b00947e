import { describe, expect, test } from 'vitest';
import { analyzeText, fr, vi } from './analyze-text';

const offices = (text: string, setting = {}) =>
  analyzeText(text, setting)
    .people.map(({ name, office, country, leader }) => [name, office, country, leader])
    .sort();

describe('an office before a list of names is that of each', () => {
  test.each([
    ['two', 'Senators Ana Bora and Ben Demir left Oslo.'],
    ['abbreviated', 'Sens. Ana Bora and Ben Demir left Oslo.'],
    ['with where they are from', 'Senators Ana Bora of Ohio and Ben Demir left Oslo.'],
    ['with that in brackets', 'Senators Ana Bora (R-Ohio) and Ben Demir (Maine) left Oslo.'],
    ['with that in brackets, and more', 'Senators Ana Bora (R-Ohio), and Ben Demir (D-Maine) left Oslo.'],
    ['with that between commas', 'Senators Ana Bora, D-Ohio, and Ben Demir left Oslo.'],
  ])('%s', (_, text) => {
    expect(offices(text)).toEqual([
      ['Ana Bora', 'Senator', null, true],
      ['Ben Demir', 'Senator', null, true],
    ]);
  });

  test('three by their surnames, and each keeps what is told of all', () => {
    expect(offices('The former Kenyan ministers Bora, Demir and Kerr met on Monday.')).toEqual([
      ['Bora', 'Kenyan minister', 'KE', true],
      ['Demir', 'Kenyan minister', 'KE', true],
      ['Kerr', 'Kenyan minister', 'KE', true],
    ]);
    expect(analyzeText('The former ministers Bora and Demir met on Monday.').people.map(({ former }) => former)).toEqual([true, true]);
  });

  test('four, one of them abbreviated', () => {
    const text = 'Democratic Sens. Ana Bora (D-Ohio), Carl Dean Jr. (D-Maine), Eva Kerr (D-Iowa), and Ben Demir (D-Utah) left.';
    expect(offices(text).map(([, office]) => office)).toEqual(Array(4).fill('Senator'));
  });

  test('in French, with its accents, in the singular', () => {
    expect(offices('Les sénateurs Ana Bora et Ben Demir ont quitté Oslo.', fr)).toEqual([
      ['Ana Bora', 'sénateur', null, true],
      ['Ben Demir', 'sénateur', null, true],
    ]);
    expect(offices('Les premiers ministres Ana Bora et Ben Demir ont quitté Oslo.', fr)[0]?.[1]).toBe('premier ministre');
  });

  test('in Vietnamese', () => {
    expect(offices('Các Bộ trưởng Trần Thị Mai và Lê Văn Nam đã rời Oslo.', vi).map(([name]) => name)).toEqual([
      'Lê Văn Nam',
      'Trần Thị Mai',
    ]);
  });

  test('who is known is known by it', () => {
    expect(offices('Prime Ministers Carney and Meloni met on Monday.').map(([name]) => name)).toEqual(['Giorgia Meloni', 'Mark Carney']);
  });
});

describe('but it is nobody else’s', () => {
  test.each([
    ['a list that it does not stand before', 'The senators left, Ana Bora and Ben Demir said.', ['Ana Bora', 'Ben Demir']],
    ['who is told with an office of their own', 'Senators Ana Bora, Ben Demir and Professor Carl Dean left.', ['Carl Dean']],
  ])('%s', (_, text, without) => {
    const senators = analyzeText(text).people.filter(({ office }) => /senator/i.test(office ?? ''));
    for (const name of without) expect(senators.map(({ name }) => name)).not.toContain(name);
  });

  test.each([
    ['of two countries', 'The French and German ministers Ana Bora and Ben Demir left.'],
    ['of two departments', 'The finance and foreign ministers Ana Bora and Ben Demir left.'],
  ])('offices %s', (_, text) => {
    expect(offices(text).map(([, office, country]) => [office, country])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test.each([
    ['a place', 'Kings Cross and Euston were closed on Monday.'],
    ['a state between commas', 'The senators Ohio, Ana Bora and Ben Demir of Maine left.'],
  ])('%s', (_, text) => {
    expect(analyzeText(text).people.filter(({ name }) => /Cross|Euston|Ohio|Maine/.test(name))).toEqual([]);
  });
});
