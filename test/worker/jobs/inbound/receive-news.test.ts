import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearNews, listSource, mail, receiveNews, storedNews } from '../../receiving-news';

beforeEach(() => listSource());
afterEach(clearNews);

describe('a mail of a source becomes an article', () => {
  test.each([
    [
      'plain',
      'Ministers agree on a railway across the border',
      '2026-02-21T03:00:00Z',
      'en',
      'The transport ministers of the two countries agreed on Friday to build a railway of 120 kilometres across the border, which is to carry four million tonnes of goods a year.\n"We will begin the work before the summer," Minister Nguyen Van Thang said after the signing. He thanked the engineers who had prepared the plans for three years.',
    ],
    [
      'newsletter',
      'VNA Morning: two leaders meet in Hanoi',
      '2026-02-21T03:00:00Z',
      'en',
      'Two leaders meet in Hanoi\nPresident Luong Cuong received the French President, Emmanuel Macron, in Hanoi on Friday. They signed six agreements on energy and aviation.\n“Our friendship has never been closer,” Mr Macron said.\nExports grow by a tenth\nExports grew by 10.4 percent in January, the ministry of trade said on Thursday. Electronics made up most of it.',
    ],
    [
      'outlook',
      'Central bank keeps its rate',
      '2026-02-21T03:00:00Z',
      'en',
      'The central bank kept its main rate at 4.5 percent on Friday, its governor, Nguyen Thi Hong, said.\nShe expects prices to rise by less than four percent this year.',
    ],
    [
      'forwarded-gmail',
      'Steel duties will fall, says trade minister',
      '2026-02-19',
      'en',
      'Duties on steel will fall from July, Trade Minister Nguyen Hong Dien said on Thursday. The talks had lasted two years.\nThe agreement still has to be approved by parliament.',
    ],
    [
      'forwarded-outlook',
      'Le ministre reçoit les maires',
      '2026-02-20',
      'fr',
      "Le ministre de l'Intérieur, Laurent Nuñez, a reçu vendredi les maires de douze grandes villes.\n« Nous tiendrons nos engagements », a-t-il déclaré à l'issue de la réunion.",
    ],
    [
      'forwarded-apple',
      'Port of Haiphong opens a new terminal',
      '2026-02-20',
      'en',
      'The port of Haiphong opened its third terminal on Friday. Prime Minister Pham Minh Chinh called it a gate to the world.\nIt can take ships of 160,000 tonnes.',
    ],
    [
      'forwarded-vietnamese',
      'Thủ tướng làm việc với các tỉnh',
      '2026-02-20',
      'vi',
      'Thủ tướng Phạm Minh Chính ngày 20/2 làm việc với lãnh đạo các tỉnh miền Trung về phục hồi kinh tế.\nÔng yêu cầu các địa phương giải ngân vốn trước tháng sáu.',
    ],
    [
      'forwarded-attached',
      'Vaccines reach all schools',
      '2026-02-18T01:30:00Z',
      'en',
      'Vaccines against measles have reached all schools, Health Minister Dao Hong Lan said on Wednesday. Some 1.2 million children were vaccinated.',
    ],
    [
      'attached-mail',
      'Vaccines reach all schools',
      '2026-02-18T01:30:00Z',
      'en',
      'Vaccines against measles have reached all schools, Health Minister Dao Hong Lan said on Wednesday. Some 1.2 million children were vaccinated.',
    ],
    [
      'forwarded-thunderbird',
      'Dam finished a year early',
      '2026-02-20T09:10:00Z',
      'en',
      'The dam was finished a year early, Energy Minister Nguyen Hong Dien said on Friday.\n“It will give light to two million homes.”\nIt cost 900 million dollars.',
    ],
    [
      'answer-gmail',
      'The price of rice',
      '2026-02-21T03:00:00Z',
      'en',
      'The price of rice fell by two percent in a week, the food association said on Friday.',
    ],
    [
      'latin1',
      'Le président reçoit les syndicats',
      '2026-02-21T03:00:00Z',
      'fr',
      "Le président de la République a reçu jeudi les syndicats à l'Élysée. La réunion a duré près de trois heures.\n« Nous avons été écoutés », a déclaré la secrétaire générale de la CGT, Sophie Binet.",
    ],
    [
      'windows-1258',
      'Tổng Bí thư Tô Lâm tiếp Bộ trưởng Ngoại giao Pháp',
      '2026-02-21T03:00:00Z',
      'vi',
      'Tổng Bí thư Tô Lâm ngày 20/2 tiếp Bộ trưởng Ngoại giao Pháp tại Hà Nội. Hai bên trao đổi về hợp tác năng lượng.\nÔng nhấn mạnh quan hệ hai nước phát triển tốt đẹp.',
    ],
    [
      'utf-8',
      'Quốc hội thông qua luật',
      '2026-02-21T03:00:00Z',
      'vi',
      'Quốc hội ngày 20/2 thông qua Luật Đường sắt với 95% đại biểu tán thành. Chủ tịch Quốc hội Trần Thanh Mẫn chủ trì phiên họp.\nLuật có hiệu lực từ ngày 1/7.',
    ],
    [
      'answer',
      'Talks in Geneva',
      '2026-02-21T03:00:00Z',
      'en',
      'The talks in Geneva ended without an agreement on Friday, Foreign Minister Le Hoai Trung said. They will go on in April.',
    ],
    [
      'answer-vietnamese',
      'Hội nghị khí hậu',
      '2026-02-21T03:00:00Z',
      'vi',
      'Hội nghị khí hậu kết thúc hôm thứ Sáu tại Hà Nội, Bộ trưởng Trần Đức Thắng cho biết.',
    ],
    [
      'answer-outlook',
      'Réunion du conseil',
      '2026-02-21T03:00:00Z',
      'fr',
      'Le conseil a adopté vendredi le budget, a annoncé le maire, Jean Martin. Il augmente de trois pour cent.',
    ],
    [
      'attached-text',
      'La ministre visite le port du Havre',
      '2026-02-21T03:00:00Z',
      'fr',
      "La ministre visite le port du Havre\nLa ministre des Transports a visité samedi le port du Havre. Elle a promis 200 millions d'euros pour le rail.\nLes travaux commenceront en mai.",
    ],
  ])('%s', async (name, headline, publishedAt, language, text) => {
    expect(await receiveNews(mail(name))).toEqual(null);
    expect(await storedNews()).toEqual([expect.objectContaining({ headline, publishedAt, language, text, source: 'VNA', url: null })]);
  });
});

test('attached pages are articles of their own beside a text that is one', async () => {
  expect(await receiveNews(mail('attached-page'))).toEqual(null);
  expect((await storedNews()).map((article) => [article?.headline, article?.publishedAt, article?.text.slice(0, 38)])).toEqual(
    [
      ['Conference on the delta', '2026-02-21T03:00:00Z', 'The ministry of agriculture will hold a'],
      ['Fishing rights agreed', '2026-02-21T03:00:00Z', 'The two governments agreed on fishing '],
    ].map(([headline, date, text]) => [headline, date, text?.slice(0, 38)]),
  );
});

test('a text in eight bits of ISO 8859-1 is read as such', async () => {
  const [head = ''] = mail('plain').split('\n\n', 1);
  const source = `${head.replace(/Content-[\s\S]*/, '')}Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\nLe président a été reçu à Hué, a déclaré le ministre.\n`;
  const bytes = Uint8Array.from(source.replace(/\n/g, '\r\n'), (character) => character.charCodeAt(0));
  expect(await receiveNews(bytes)).toEqual(null);
  expect((await storedNews()).map((article) => article?.text)).toEqual(['Le président a été reçu à Hué, a déclaré le ministre.']);
});

test('the same mail again, or its text in another one, is no other article', async () => {
  for (const source of [mail('plain'), mail('plain'), mail('plain').replace(/Message-ID: .*/, 'Message-ID: <other@agency.example>')]) {
    expect(await receiveNews(source)).toEqual(null);
  }
  expect(await storedNews()).toHaveLength(1);
});

test('a date ahead is that of arrival, and a date that is none is the day of arrival', async () => {
  for (const date of ['Sat, 21 Feb 2099 10:00:00 +0700', 'soon']) {
    expect(
      await receiveNews(
        mail('outlook')
          .replace(/^Date: .*$/m, `Date: ${date}`)
          .replaceAll('4.5 percent', date),
      ),
    ).toEqual(null);
  }
  expect((await storedNews()).map((article) => [article?.publishedAt, article?.dateFrom]).sort()).toEqual([
    ['2026-03-01', 'arrival'],
    ['2026-03-01T06:00:00Z', 'input'],
  ]);
});

test('what a source does not keep is taken and not stored', async () => {
  await listSource({ keep: { leaders: ['emmanuel-macron'], topics: [] } });
  for (const name of ['plain', 'newsletter']) expect(await receiveNews(mail(name))).toEqual(null);
  expect((await storedNews()).map((article) => article?.headline)).toEqual(['VNA Morning: two leaders meet in Hanoi']);
});

test('the language of a source is that of its mail', async () => {
  await listSource({ language: 'fr' });
  await receiveNews(mail('plain'));
  expect((await storedNews()).map((article) => article?.language)).toEqual(['fr']);
});

test('markup and control characters in any field end as text', async () => {
  const source = mail('plain')
    .replace(/^Subject: .*$/m, 'Subject: =?UTF-8?Q?Talks_<script>alert(1)</script>_=00=07end?=')
    .replace('Minister Nguyen', '&lt;script&gt;alert(2)&lt;/script&gt; Minister \u0007Nguyen');
  expect(await receiveNews(source)).toEqual(null);
  const [article] = await storedNews();
  expect([article?.headline, /\p{Cc}/u.test(`${article?.headline}${article?.text.replaceAll('\n', '')}`)]).toEqual(['Talks end', false]);
});

test('somebody on holiday is no news', async () => {
  expect(await receiveNews(mail('plain').replace(/^From: /m, 'Auto-Submitted: auto-replied\nFrom: '))).toEqual(null);
  expect(await storedNews()).toEqual([]);
});
