import { describe, expect, test } from 'vitest';
import { analyzeText, fr, personIn, vi } from './analyze-text';

const leaders = (text: string, setting = {}) =>
  analyzeText(text, setting)
    .people.filter(({ leader }) => leader)
    .map(({ name }) => name);

describe('a word for an office is none where it begins the name of something', () => {
  test.each([
    ['companies', 'General Electric said the plant would open. General Motors and General Dynamics agreed.'],
    ['bodies', 'The General Staff said the ships would sail. Climate Justice Action agreed, and the Spanish Executive did not.'],
    ['people of an age', 'The plan helps Gen Xers, the report said.'],
  ])('%s', (_, text) => {
    expect(leaders(text)).toEqual([]);
  });

  test('in French', () => {
    expect(
      leaders('General Electric ouvrira une usine, a annoncé General Motors. La campagne On cherche Roi Mage a commencé.', fr),
    ).toEqual([]);
  });

  test('a party’s name behind an office is nobody’s', () => {
    expect(leaders('Le député Fidesz Lajos Bora a quitté Oslo. Le député SPD Torsten Demir aussi.', fr)).toEqual([
      'Lajos Bora',
      'Torsten Demir',
    ]);
  });

  test('nor is a region’s', () => {
    expect(leaders('Ana Bora, présidente de la région Auvergne-Rhône-Alpes, a quitté Oslo.', fr)).toEqual(['Ana Bora']);
  });

  test('an outlet’s name before a name is no part of it', () => {
    expect(leaders('« Nous partons », a dit à France Info Ana Bora, préfète de la Manche.', fr)).toEqual(['Ana Bora']);
  });
});

describe('an office that has another’s name in it', () => {
  test.each([
    ['no general', 'Inspector General Ana Bora said the ships would sail.', 'Inspector General', {}],
    ['nor in French', "L'inspectrice générale Ana Bora a quitté Oslo.", 'inspectrice générale', fr],
    ['no queen', 'The beauty queen Ana Bora left Oslo.', 'beauty queen', {}],
    ['nor in French', "L'ex-reine de beauté Ana Bora a quitté Oslo.", 'reine de beauté', fr],
  ])('%s', (_, text, office, setting) => {
    expect(personIn(text, 'ana-bora', setting)).toMatchObject({ office, leader: false });
  });

  test('who speaks is the inspector, and not the director', () => {
    const text = 'FBI Director Ana Bora left. Inspector General Ben Demir stayed. The inspector general said the ships would sail.';
    expect(analyzeText(text).statements.map(({ speaker }) => speaker?.personId)).toEqual(['ben-demir']);
  });

  test.each([
    ['in English', 'Government Inspector General Ana Bora left Oslo.', {}],
    ['in Vietnamese', 'Tổng Kiểm toán Nhà nước Trần Thị Mai đã rời Oslo.', vi],
  ])('those of a state are ministers: %s', (_, text, setting) => {
    expect(analyzeText(text, setting).people[0]).toMatchObject({ leader: true, rank: 5 });
  });
});
