import { describe, expect, test } from 'vitest';
import { analyzeText, fr, type Setting, vi } from './analyze-text';

const meetings = (text: string, setting: Setting = {}) => analyzeText(text, setting).meetings.map(({ people }) => people);

describe('no meeting has happened', () => {
  test.each([
    ['Mark Carney to host Giorgia Meloni for talks'],
    ['Mark Carney agreed to meet Giorgia Meloni.'],
    ['Mark Carney came to meet Giorgia Meloni.'],
    ['Mark Carney is ready to sit down with Giorgia Meloni.'],
    ['Before meeting Giorgia Meloni, Mark Carney visited Milan.'],
    ['Ahead of a long-awaited meeting with Giorgia Meloni, Mark Carney visited Milan.'],
    ['Mark Carney proposed a summit with Giorgia Meloni.'],
    ['Mark Carney skipped a meeting with Giorgia Meloni.'],
    ['Mark Carney called off talks with Giorgia Meloni.'],
    ['Mark Carney turned down a meeting with Giorgia Meloni.'],
    ['Mark Carney meets Giorgia Meloni next week.'],
    ['A summit between Mark Carney and Giorgia Meloni is expected in April.'],
    ['Mark Carney’s meeting with Giorgia Meloni was cancelled.'],
    ['Did Mark Carney meet Giorgia Meloni?'],
    ['Mark Carney met with Giorgia Meloni aides in Rome.'],
    ['Mark Carney is in Rome to open a fair or meet with Giorgia Meloni.'],
    ['Mark Carney met resistance from Giorgia Meloni.'],
    ['Mark Carney welcomed Giorgia Meloni as the new leader of the alliance.'],
    ['Mark Carney welcomed Giorgia Meloni into the club.'],
    ['Mark Carney greeted Giorgia Meloni as a friend.'],
    ['Mark Carney welcomed Giorgia Meloni to the race.'],
    ['It was a goal met only by Mark Carney and Giorgia Meloni.'],
  ])('%s', (text) => {
    expect(meetings(text)).toEqual([]);
  });

  test.each([
    ['Mark Carney rencontrera Giorgia Meloni mardi.'],
    ['Mark Carney va recevoir Giorgia Meloni.'],
    ['Mark Carney a accepté de rencontrer Giorgia Meloni.'],
    ['Mark Carney sera reçu par Giorgia Meloni.'],
    ['Mark Carney aurait rencontré Giorgia Meloni.'],
    ['Mark Carney a demandé un entretien avec Giorgia Meloni.'],
    ['Avant sa rencontre avec Giorgia Meloni, Mark Carney a visité Milan.'],
    ['Une rencontre entre Mark Carney et Giorgia Meloni est prévue à Rome.'],
    ['Mark Carney a salué Giorgia Meloni comme la nouvelle patronne du parti.'],
    ['Mark Carney a accueilli Giorgia Meloni comme une amie.'],
    ['Mark Carney accueille Giorgia Meloni au sein de l’alliance.'],
    ['Mark Carney accueille favorablement la proposition de Giorgia Meloni.'],
  ])('en français : %s', (text) => {
    expect(meetings(text, fr)).toEqual([]);
  });

  test.each([
    ['Tổng thống Emmanuel Macron sẽ gặp Thủ tướng Giorgia Meloni.'],
    ['Tổng thống Emmanuel Macron dự kiến gặp Thủ tướng Giorgia Meloni vào tuần tới.'],
    ['Trước khi gặp Thủ tướng Giorgia Meloni, Tổng thống Emmanuel Macron thăm Milan.'],
    ['Tổng thống Emmanuel Macron đồng ý gặp Thủ tướng Giorgia Meloni.'],
    ['Cuộc gặp giữa Tổng thống Emmanuel Macron và Thủ tướng Giorgia Meloni bị hủy.'],
  ])('tiếng Việt: %s', (text) => {
    expect(meetings(text, vi)).toEqual([]);
  });
});

describe('a meeting has happened all the same', () => {
  test.each([
    ['Mark Carney flew to Rome and met Giorgia Meloni.', {}],
    ['Mark Carney welcomed Giorgia Meloni to the State House as the two countries signed a treaty.', {}],
    ['Mark Carney welcomed Giorgia Meloni in Ottawa as part of a tour.', {}],
    ['Mark Carney a accueilli Giorgia Meloni à Ottawa, comme prévu.', fr],
    ['Mark Carney held face-to-face talks with Giorgia Meloni.', {}],
    ['Mark Carney went to Rome for a meeting with Giorgia Meloni.', {}],
    ['Après avoir rencontré Giorgia Meloni, Mark Carney a visité Milan.', fr],
    ['Thủ tướng Mark Carney đã gặp Thủ tướng Giorgia Meloni trước lễ ký.', vi],
  ])('%s', (text, setting) => {
    expect(meetings(text, setting).map((people) => [...people].sort())).toEqual([['giorgia-meloni', 'mark-carney']]);
  });
});
