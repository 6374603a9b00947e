import { describe, expect, test } from 'vitest';
import { analyzeText, fr, type Setting, saidIn, vi } from './analyze-text';

const both = [['emmanuel-macron', 'giorgia-meloni']];
const met = (text: string, setting: Setting = {}) => analyzeText(text, setting).meetings.map(({ people }) => [...people].sort());

describe('two who call each other meet', () => {
  test.each([
    ['Emmanuel Macron and Giorgia Meloni held a video call on Friday.'],
    ['Emmanuel Macron and Giorgia Meloni held a 40-minute phone call.'],
    ['Emmanuel Macron and Giorgia Meloni spoke by phone.'],
    ['Emmanuel Macron and Giorgia Meloni spoke by video link.'],
    ['Emmanuel Macron and Giorgia Meloni agreed on the plan in a video call that lasted an hour.'],
    ['In a telephone conversation, Emmanuel Macron and Giorgia Meloni spoke of gas.'],
    ['Emmanuel Macron telephoned Giorgia Meloni.'],
    ['Emmanuel Macron phoned Giorgia Meloni on Sunday.'],
    ['Emmanuel Macron spoke by videoconference with Giorgia Meloni.'],
    ['The video call between Emmanuel Macron and Giorgia Meloni lasted an hour.'],
    ['Emmanuel Macron spoke of gas in a phone call with Giorgia Meloni.'],
  ])('%s', (text) => {
    expect(met(text)).toEqual(both);
  });

  test.each([
    ['Emmanuel Macron et Giorgia Meloni ont tenu une visioconférence.', fr],
    ['Emmanuel Macron et Giorgia Meloni se sont parlé au téléphone.', fr],
    ['Emmanuel Macron s’est entretenu par visioconférence avec Giorgia Meloni.', fr],
    ['L’entretien téléphonique entre Emmanuel Macron et Giorgia Meloni a duré une heure.', fr],
    ['Emmanuel Macron a eu un appel vidéo avec Giorgia Meloni.', fr],
    ['Emmanuel Macron a téléphoné à Giorgia Meloni.', fr],
    ['Tổng thống Emmanuel Macron điện đàm với Thủ tướng Giorgia Meloni.', vi],
    ['Tổng thống Emmanuel Macron và Thủ tướng Giorgia Meloni đã điện đàm.', vi],
    ['Tổng thống Emmanuel Macron hội đàm trực tuyến với Thủ tướng Giorgia Meloni.', vi],
    ['Cuộc điện đàm giữa Tổng thống Emmanuel Macron và Thủ tướng Giorgia Meloni kéo dài một giờ.', vi],
  ])('%s', (text, setting) => {
    expect(met(text, setting)).toEqual(both);
  });

  test('somebody who speaks on the telephone alone does not', () => {
    expect(met('Emmanuel Macron praised Giorgia Meloni in a phone call.')).toEqual([]);
  });
});

describe('who is welcomed is met', () => {
  test.each([
    ['Emmanuel Macron welcomed Giorgia Meloni at the airport.', {}],
    ['Giorgia Meloni was welcomed by Emmanuel Macron.', {}],
    ['Emmanuel Macron hosted Giorgia Meloni for dinner.', {}],
    ['Emmanuel Macron a accueilli Giorgia Meloni à l’aéroport.', fr],
    ['Giorgia Meloni a été accueillie par Emmanuel Macron.', fr],
    ['Tổng thống Emmanuel Macron đón Thủ tướng Giorgia Meloni tại sân bay.', vi],
    ['Tổng thống Emmanuel Macron chủ trì lễ đón chính thức Thủ tướng Giorgia Meloni.', vi],
  ])('%s', (text, setting) => {
    expect(met(text, setting)).toEqual(both);
  });

  test('and is nothing that was said', () => {
    expect(saidIn('Emmanuel Macron welcomed Giorgia Meloni at the airport.')).toEqual([]);
    expect(saidIn('Emmanuel Macron welcomed Giorgia Meloni’s decision.')).toEqual([['emmanuel-macron', 'Giorgia Meloni’s decision']]);
  });
});
