import { expect, test } from 'vitest';
import { cutMailFurniture } from '../../../src/ingest/mail/mail-furniture';

const NEWS = 'The minister opened the bridge on Friday, after four years of work that cost nine million euros.';
const left = (...lines: string[]) => cutMailFurniture(lines).filter(Boolean);

test.each([
  ['View this email in your browser'],
  ['Read online'],
  ['Unsubscribe | Preferences'],
  ['[Unsubscribe] · Privacy'],
  ['You are receiving this email because you signed up on our site.'],
  ['If you no longer wish to receive our mail, follow this link.'],
  ['This e-mail and any attachments are confidential.'],
  ['Sent from my iPhone'],
  ['Voir ce mail dans votre navigateur'],
  ['Version en ligne'],
  ['Se désabonner'],
  ['Pour vous désinscrire, cliquez ici'],
  ['Vous recevez ce message car vous êtes abonné à notre lettre.'],
  ['Si vous ne souhaitez plus recevoir nos communiqués, répondez à ce message.'],
  ['Envoyé de mon iPhone'],
  ['Hủy đăng ký'],
  ['Bạn nhận được email này vì đã đăng ký nhận tin.'],
  ['Xem email trên trình duyệt'],
  ['Để ngừng nhận email này, bấm vào đây'],
  ['Chính sách bảo mật'],
  ['=========='],
  ['https://agency.example/very/long/address?with=marks'],
  ['More: https://agency.example/a'],
  ['[image: Logo]'],
])('%s is cut', (line) => {
  expect(left(line, NEWS, NEWS, line)).toEqual([NEWS, NEWS]);
});

test.each([
  ['Readers may unsubscribe from the register, the minister said.'],
  ['You are responsible for the state, the president told the officers.'],
  ['This message was heard in all capitals, the envoy said.'],
  ['Voir Paris et mourir, disait-il aux députés de la majorité.'],
  ['Vous avez gagné, a déclaré le président aux élus.'],
  ['Bạn bè quốc tế ủng hộ Việt Nam, Chủ tịch nước nói.'],
  ['Privatisation is off the table, the minister said.'],
])('%s stays', (line) => {
  expect(left(NEWS, line, NEWS)).toEqual([NEWS, line, NEWS]);
});

test('addresses go out of a sentence, and their labels behind it', () => {
  expect(
    left(
      `${NEWS} More: https://agency.example/a`,
      `See <https://agency.example/b> for what the minister said on Friday.`,
      `${NEWS} Read more »`,
    ),
  ).toEqual([NEWS, 'See for what the minister said on Friday.', NEWS]);
});

test('a signature is cut, and what stands below two dashes but is long is not', () => {
  expect(left(NEWS, '-- ', 'Press desk', 'Phone 1')).toEqual([NEWS]);
  expect(left(NEWS, '--', ...Array(20).fill(NEWS))).toEqual([NEWS, '--', ...Array(20).fill(NEWS)]);
});

test('with the foot of a newsletter goes what is below it', () => {
  expect(left(NEWS, NEWS, NEWS, 'You are receiving this email because you signed up.', 'Agency, 5 Long Street')).toEqual([
    NEWS,
    NEWS,
    NEWS,
  ]);
});

test('a long mail takes no longer than it is long', () => {
  const start = performance.now();
  for (const line of ['a. '.repeat(300_000), '[image: '.repeat(100_000), '<https://'.repeat(100_000), '. . '.repeat(200_000)]) left(line);
  expect(performance.now() - start).toBeLessThan(2000);
});
