import { describe, expect, test } from 'vitest';
import { analyzeText, fr, type Setting, saidIn } from './analyze-text';

/** Who says something, then who meets somebody. */
const actors = (text: string, setting: Setting = {}) => [
  ...saidIn(text, setting).map(([speaker]) => speaker),
  ...analyzeText(text, setting).meetings.map(({ people }) => [...people].sort().join(' + ')),
];

describe('who speaks and who meets are found alike', () => {
  test.each<[string, string, string[]]>([
    ['behind an adverb', 'Ana Bora on Monday', ['ana-bora']],
    ['behind a year', 'Ana Bora in 2010', ['ana-bora']],
    ['behind a bracket', 'Ana Bora (D-Oslo)', ['ana-bora']],
    ['behind a bracket and an aside', 'Ana Bora (D-Oslo), chair of the harbour board,', ['ana-bora']],
    ['behind an aside', 'Ana Bora, the harbour chief,', ['ana-bora']],
    ['behind an aside of dashes', 'Ana Bora — she had flown in from Oslo —', ['ana-bora']],
    ['as one of two', 'Ana Bora and Cy Dahl', ['ana-bora']],
  ])('%s', (_, subject, [who]) => {
    expect(saidIn(`${subject} said the ships would sail.`)[0]?.[0]).toEqual(who);
    expect(analyzeText(`${subject} met Mark Carney.`).meetings[0]?.people).toContain(who);
  });

  test.each<[string, string, Setting, string[]]>([
    ['who', 'The board waited for Ana Bora, who said the ships would sail.', {}, ['ana-bora']],
    ['who', 'The board waited for Ana Bora, who met Mark Carney.', {}, ['ana-bora + mark-carney']],
    ['who', 'The board waited for Ana Bora, a teacher from the harbour who said the ships would sail.', {}, ['ana-bora']],
    ['who', 'The board waited for Ana Bora, a teacher who has met Mark Carney.', {}, ['ana-bora + mark-carney']],
    ['qui', 'Le jury cherchait Ana Bora, qui a dit que les navires partiraient.', fr, ['ana-bora']],
    ['qui', 'Le jury cherchait Ana Bora, qui a rencontré Mark Carney.', fr, ['ana-bora + mark-carney']],
  ])('behind “%s”: %s', (_, text, setting, found) => {
    expect(actors(text, setting)).toEqual(found);
  });

  test.each<[string, Setting, (string | null)[]]>([
    ['Mark Carney waited for voters who said the ships would sail.', {}, ['(voters)']],
    ['Mark Carney leads, and those who said the ships would sail are tired.', {}, ['(those)']],
    ['Mark Carney waited for ministers, many of whom said the ships would sail.', {}, ['(many of whom)']],
    ['Mark Carney waited for the teachers who met Giorgia Meloni.', {}, []],
    ['Mark Carney cherchait des enseignants qui ont dit que les navires partiraient.', fr, ['(enseignants)']],
    ['Mark Carney cherchait les enseignants qui ont rencontré Giorgia Meloni.', fr, []],
  ])('“who” is nobody who is named elsewhere: %s', (text, setting, found) => {
    expect(actors(text, setting)).toEqual(found);
  });

  test('people of whom something is told in passing are not those who go on', () => {
    const text = 'Mark Carney waited for voters who said the ships would sail, and added that the port would grow.';
    expect(saidIn(text).map(([who]) => who)).toEqual(['(voters)', 'mark-carney']);
  });

  test('who comes after the first comma is the subject of a participle before it', () => {
    expect(actors('Noting that the ships would sail, the singer Ana Bora left.')).toEqual(['ana-bora']);
    expect(actors('Reçu par Emmanuel Macron à Paris, le chanteur Ana Bora a parlé de paix.', fr)).toEqual(['ana-bora + emmanuel-macron']);
  });
});
