import { describe, expect, test } from 'vitest';
import { analyzeText, fr, saidIn } from './analyze-text';

const speakers = (text: string, setting = {}) => saidIn(text, setting).map(([speaker]) => speaker);

describe('what a leader’s people say is not the leader’s', () => {
  test.each([
    ['an aide behind the verb', '“The ships will sail,” said a senior Carney adviser.', '(senior Carney adviser)'],
    ['an aide right behind it', '“The ships will sail,” said the Carney aide.', '(Carney aide)'],
    ['an aide before the verb', 'A Carney ally said the ships would sail.', '(A Carney ally)'],
    ['aides by their full name', 'Mark Carney supporters said the ships would sail.', '(Mark Carney supporters)'],
    ['a campaign', 'The Carney campaign said the ships would sail.', '(The Carney campaign)'],
    ['a family', 'Mark Carney will rest, his family said.', '(his family)'],
    ['a source', 'According to a Carney adviser, the ships will sail.', '(a Carney adviser)'],
  ])('%s', (_, text, who) => {
    expect(speakers(`Mark Carney left Oslo. ${text}`)).toEqual([who]);
  });

  test.each([
    ['behind the verb', '“The ships will sail,” said Carney campaign manager Ana Bora.'],
    ['behind the verb, before more', '“The ships will sail,” said longtime Carney friend Ana Bora in Oslo.'],
    ['before the verb', 'Carney spokeswoman Ana Bora said the ships would sail.'],
    ['as a source', 'According to Carney campaign manager Ana Bora, the ships will sail.'],
  ])('but of whom it names: %s', (_, text) => {
    expect(speakers(`Mark Carney left Oslo. ${text}`)).toEqual(['ana-bora']);
  });

  test('nor is it of whom a sentence names later', () => {
    const pushed = 'pushed back against Giorgia Meloni, calling it an empty plan.';
    expect(speakers(`Mark Carney left. The Carney campaign ${pushed}`)).toEqual(['(Carney campaign)']);
    expect(speakers(`Mark Carney left. Carney conservative voters ${pushed}`)).toEqual(['(Carney conservative voters)']);
  });

  test('nor does the leader act, or meet, when they do', () => {
    const { keyPoints, meetings } = analyzeText('Mark Carney aides met Giorgia Meloni in Oslo on a rainy Monday.');
    expect(keyPoints[0]?.actor).not.toEqual('mark-carney');
    expect(meetings.flatMap(({ people }) => people)).not.toContain('mark-carney');
  });
});

test('a noun before a name in full is no part of who speaks', () => {
  expect(speakers('“The ships will sail,” said retired surgeon Ana Bora.')).toEqual(['ana-bora']);
  expect(speakers('“The ships will sail,” said a baker who met Ana Bora.')).toEqual(['(baker who met Ana Bora)']);
});

test.each([
  ['The assembly said the ships would sail.', '(The assembly)', {}],
  ['Le gouvernement annonce que les navires partiront.', '(Le gouvernement)', fr],
  ['Hier, le règlement précisait que rien ne change.', '(le règlement)', fr],
])('a noun that ends as adverbs do is who speaks: %s', (text, who, setting) => {
  expect(speakers(text, setting)).toEqual([who]);
});
