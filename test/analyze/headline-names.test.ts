import { describe, expect, test } from 'vitest';
import { analyzeText, fr, type Setting } from './analyze-text';

const named = (text: string, setting: Setting = {}) => analyzeText(text, setting).people.map(({ name }) => name);

describe('a noun that a headline writes behind a name is no part of it', () => {
  test.each<[string, string[]]>([
    ['Anna Bora Visit ends in Oslo\n\nThousands waited in Oslo when Anna Bora came.', ['Anna Bora']],
    ['The ships sailed.\n\nAnna Bora Cover draws fire\n\nIt was Anna Bora who chose it.', ['Anna Bora']],
  ])('where the text names somebody without it: %s', (text, people) => {
    expect(named(text)).toEqual(people);
  });

  test.each<[string, string[]]>([
    ['the text has no such name', ['Anna Bora Dahl']],
    ['Ms Dahl spoke to Anna Bora as well', ['Anna Bora Dahl', 'Anna Bora']],
    ['Anna Bora is the mother of Peter Dahl', ['Anna Bora Dahl', 'Anna Bora', 'Peter Dahl']],
  ])('but it is where %s', (rest, people) => {
    expect(named(`Anna Bora Dahl left Oslo. Later ${rest}.`).sort()).toEqual([...people].sort());
  });

  test('nor are a father and his son one', () => {
    expect(named('Peter Bora Jr. left Oslo. His father Peter Bora stayed.')).toContain('Peter Bora');
  });
});

test('where headlines have no capitals a third word is a second surname', () => {
  expect(named('Anna Bora Dahl cherchait un port. Plus tard, Anna Bora est partie.', fr)).toContain('Anna Bora Dahl');
});
