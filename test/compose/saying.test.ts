import { expect, test } from 'vitest';
import { collectSayings, sayAlike, sayingOf, saySame, voiceOf } from '../../src/compose/saying';

const en = (text: string, speaker: string | null = null, facts: string[] = []) => sayingOf(text, 'en', speaker, facts);

test('two wordings of one sentence say the same', () => {
  const a = en('The two governments signed agreements worth 37.2 billion dollars on railways and ports in Norville.');
  const b = en('In Norville the two governments on Monday signed agreements on railways and ports worth 37.2 billion dollars.');
  expect(saySame(a, b)).toEqual(true);
});

test('another number is another fact', () => {
  expect(
    saySame(
      en('The governments signed agreements worth 37.2 billion dollars.'),
      en('The governments signed agreements worth 40 billion dollars.'),
    ),
  ).toEqual(false);
});

test('a denial is never taken for what it denies', () => {
  const yes = 'The parliament of Norland will ratify the fisheries agreement before summer';
  for (const no of [yes.replace('will', 'will not'), yes.replace('will', "won't")])
    expect([no, saySame(en(yes), en(no))]).toEqual([no, false]);
});

test('the same words of two speakers are two statements', () => {
  const text = 'said that the fisheries agreement would serve both peoples';
  expect(saySame(en(text, 'ada-north'), en(text, 'ben-south'))).toEqual(false);
});

test('people who speak as one are one voice, in any order, and another than either’s alone', () => {
  const both = voiceOf({ speaker: 'ada-north', jointly: ['ben-south'] });
  expect(voiceOf({ speaker: 'ben-south', jointly: ['ada-north'] })).toEqual(both);
  expect([voiceOf({ speaker: 'ada-north' }), voiceOf({ speaker: null })]).toEqual(['ada-north', null]);
  expect(both).not.toEqual('ada-north');
});

test('across languages only equal people and figures tell, and both must be there', () => {
  const facts = ['p:ada-north', 'n:37200000000 USD'];
  const fr = sayingOf('Ada North a annonce des accords de 37,2 milliards de dollars.', 'fr', null, facts);
  expect(saySame(en('Ada North announced agreements worth 37.2 billion dollars.', null, facts), fr)).toEqual(true);
  expect(
    saySame(
      en('Ada North announced agreements.', null, ['p:ada-north']),
      sayingOf('Ada North a annonce des accords.', 'fr', null, ['p:ada-north']),
    ),
  ).toEqual(false);
});

test('sentences of different facts about one matter are not alike', () => {
  const a = en('President North said the railway would reach the port of Suville within four years.');
  const b = en('President North thanked the engineers of Suland for repairing the bridges after the flood.');
  expect(sayAlike(a, b)).toEqual(false);
});

test('the first of those that say the same is found, among thousands', () => {
  const sayings = collectSayings();
  for (let i = 0; i < 3000; i++) sayings.add(en(`Delegation number${i} reported progress${i} about bridges${i} and harbours${i}.`));
  expect(sayings.find(en('Delegation number77 reported progress77 about bridges77 and harbours77.'))).toEqual(77);
  expect(sayings.find(en('Nobody mentioned any of these matters before today.'))).toEqual(undefined);
});

const SUM = ['n:4200000000 EUR'];

test('other words of one sum and the same places say the same, in any language', () => {
  const a = en('Norland and Sudland agreed to build a line from Norville to Suville for 4.2 billion euros.', null, SUM);
  const b = en('The cable between Norville and Suville will cost 4.2 billion euros, said to be a third less than planned.', null, SUM);
  const c = sayingOf('La ligne entre Norville et Suville est estimée à 4,2 milliards d’euros.', 'fr', null, SUM);
  expect([saySame(a, b), saySame(a, c)]).toEqual([true, true]);
});

test('one sum about other things, another sum, and a sum denied say something else', () => {
  const a = en('The cable between Norville and Suville will cost 4.2 billion euros.', null, SUM);
  expect([
    saySame(a, en('The harbour of Eastport will cost 4.2 billion euros.', null, SUM)),
    saySame(a, en('The line between Norville and Suville will cost 4.3 billion euros.', null, ['n:4300000000 EUR'])),
    saySame(a, en('The cable between Norville and Suville will not cost 4.2 billion euros.', null, SUM)),
  ]).toEqual([false, false, false]);
});
