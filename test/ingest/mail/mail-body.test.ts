import { describe, expect, test } from 'vitest';
import { findMailBody } from '../../../src/ingest/mail/mail-body';
import { cutMailFurniture } from '../../../src/ingest/mail/mail-furniture';

const NEWS = 'The minister opened the bridge on Friday.';
const LONG = `${NEWS} `.repeat(15).trim();
const read = (text: string, isForwarded = false, isAnswer = false) => {
  const { lines, ...rest } = findMailBody(text.split('\n'), isForwarded, isAnswer);
  return { text: lines.join('\n').trim(), ...rest };
};
const textOf = (text: string, isForwarded = false, isAnswer = false) => read(text, isForwarded, isAnswer).text;

describe('of a mail that was passed on', () => {
  test.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: A <a@a.example>\nDate: Thu, Feb 19, 2026 at 4:10 PM\nSubject: Bridge\nTo: <b@b.example>\n',
    ],
    [
      'Gmail in French',
      '---------- Message transféré ---------\nDe : A <a@a.example>\nDate: jeu. 19 févr. 2026 à 16:10\nSubject: Bridge\nTo: <b@b.example>\n',
    ],
    [
      'Gmail in Vietnamese',
      '---------- Thư đã chuyển tiếp ----------\nTừ: A <a@a.example>\nNgày: Th 5, 19 thg 2, 2026 vào lúc 16:10\nChủ đề: Bridge\nĐến: <b@b.example>\n',
    ],
    [
      'Thunderbird',
      '-------- Forwarded Message --------\nSubject: \tBridge\nDate: \tThu, 19 Feb 2026 16:10:00 +0700\nFrom: \tA <a@a.example>\nTo: \tb@b.example\n',
    ],
    [
      'Apple Mail',
      'Begin forwarded message:\n\nFrom: A <a@a.example>\nSubject: Bridge\nDate: 19 February 2026 at 16:10:00 GMT+7\nTo: b@b.example\n',
    ],
    [
      'Apple Mail in French',
      'Début du message réexpédié :\n\nDe: A <a@a.example>\nObjet: Bridge\nDate: 19 février 2026 à 16:10:00 UTC+7\nÀ: b@b.example\n',
    ],
    [
      'Outlook',
      'From: A <a@a.example>\nSent: Thursday, February 19, 2026 4:10 PM\nTo: B <b@b.example>;\n C <c@c.example>\nCc: D\nSubject: Bridge\n',
    ],
    [
      'Outlook in French',
      '-----Message d’origine-----\nDe : A [mailto:a@a.example]\nEnvoyé : jeudi 19 février 2026 16:10\nÀ : B\nObjet : Bridge\n',
    ],
    ['Outlook in Vietnamese', 'Từ: A <a@a.example>\nĐã gửi: Thứ Năm, 19 tháng 2, 2026 4:10 CH\nĐến: B <b@b.example>\nTiêu đề: Bridge\n'],
    ['bold type in plain text', '*From:* A <a@a.example>\n*Sent:* Thursday, 19 February 2026 16:10\n*To:* B\n*Subject:* Bridge\n'],
  ])('by %s, it is what is inside, with its subject and date', (_, head) => {
    const { text, subject, date } = read(`For you.\n\n${head}\n${NEWS}\n\nIt is long.`, true);
    expect([text, subject, date]).toEqual([`${NEWS}\n\nIt is long.`, 'Bridge', expect.stringMatching(/19/)]);
  });

  test('by Yahoo, whose head is one line, or by a program that writes "wrote:", it is what is inside', () => {
    const glued =
      '   ----- Forwarded Message ----- From: A <a@a.example>To: "B" <b@b.example>Sent: Thursday, February 19, 2026, 04:10:00 PM GMT+7Subject: Bridge';
    expect(read(`${glued}\n ${NEWS}`, true)).toMatchObject({ text: NEWS, subject: 'Bridge', date: expect.stringMatching(/February 19/) });
    const french =
      '   ----- Message transmis ----- De : A <a@a.example>À : B <b@b.example>Envoyé : jeudi 19 février 2026 à 16:10Objet : Bridge';
    expect(read(`${french}\n ${NEWS}`, true)).toMatchObject({ text: NEWS, subject: 'Bridge' });
    expect(textOf(`For you.\n\nLe 19/02/2026 16:10, « A » <a@a.example> a écrit :\n\n    ${NEWS}`, true)).toEqual(NEWS);
    expect(textOf(`Forwarded message:\n\n> From: A\n> To: B\n> Subject: Bridge\n> Date: 19 Feb\n>\n> ${NEWS}`)).toEqual(NEWS);
  });

  test('twice, it is the innermost', () => {
    const head = (subject: string) => `---------- Forwarded message ---------\nFrom: A\nDate: 19 Feb 2026\nSubject: ${subject}\n\n`;
    expect(read(`${head('Outer')}${head('Inner')}${NEWS}`, true)).toEqual({ text: NEWS, subject: 'Inner', date: '19 Feb 2026' });
  });

  test('its own quotations stay', () => {
    const inner = '> Begin forwarded message:\n>\n> From: A\n> Subject: B\n> Date: C\n>\n> First.\n>\n>> Quoted.\n';
    expect(textOf(inner, true)).toEqual('First.\n\nQuoted.');
  });
});

describe('of an answer', () => {
  test.each([
    ['On Thu, 19 Feb 2026 at 09:14, A <a@a.example> wrote:'],
    ['On Thu, 19 Feb 2026 at 09:14, Somebody With A Very Long Name\n<somebody@long.example> wrote:'],
    ['Le jeu. 19 févr. 2026 à 09:14, A <a@a.example> a écrit :'],
    ['Vào Th 5, 19 thg 2, 2026 vào lúc 09:14 A <a@a.example> đã viết:'],
  ])('what stands below "%s" is cut', (attribution) => {
    expect(textOf(`${NEWS}\n\n${attribution}\n\n> Old words.\n> Old words.`)).toEqual(NEWS);
    expect(textOf(`${NEWS}\n\n${attribution}\nOld words.`)).toEqual(NEWS);
  });

  test.each([
    ['-----Original Message-----\nFrom: A\nSent: Thursday\nTo: B\nSubject: Bridge\n\nOld words.'],
    ['________________________________\nDe : A\nEnvoyé : jeudi\nÀ : B\nObjet : Pont\n\nOld words.'],
    ['> Old words.\n> Old words.'],
  ])('%j is cut', (history) => {
    expect(
      cutMailFurniture(textOf(`${NEWS}\n\n${history}`, false, true).split('\n'))
        .join('\n')
        .trim(),
    ).toEqual(NEWS);
  });

  test('what stands below the words that it answers stays', () => {
    expect(textOf(`On 19 Feb 2026 at 09:14, A wrote:\n> Old words.\n\n${NEWS}`)).toEqual(NEWS);
  });
});

describe('of any other mail', () => {
  test.each([
    [`${NEWS}\n\n> We will open three more, she said.\n\n${NEWS}`, `${NEWS}\n\nWe will open three more, she said.\n\n${NEWS}`],
    [
      `On Friday the minister opened the bridge and wrote:\n\n"It is open."`,
      'On Friday the minister opened the bridge and wrote:\n\n"It is open."',
    ],
    [`From: here to there\n${NEWS}`, `From: here to there\n${NEWS}`],
    [`To: be or not to be\nSubject: to change\n${NEWS}`, `To: be or not to be\nSubject: to change\n${NEWS}`],
  ])('%j stays', (text, expected) => {
    expect(textOf(text)).toEqual(expected);
  });

  test('an article with an old mail below it is the article', () => {
    expect(textOf(`${LONG}\n\n---------- Forwarded message ---------\nFrom: A\nDate: B\nSubject: C\n\nOld words.`)).toEqual(LONG);
  });
});
