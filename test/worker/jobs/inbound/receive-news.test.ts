import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewsSource } from '../../../../src/model';
import { receive, services } from '../../receiving';
import { clear } from '../../send';
import { NOW } from '../../subscribing';

const FIXTURES = import.meta.glob<string>('../../../fixtures/news-mails/*.eml', { query: '?raw', import: 'default', eager: true });
const fixture = (name: string) => FIXTURES[`../../../fixtures/news-mails/${name}.eml`] ?? '';

const ADDRESS = 'news+vna@in.example.com';
const SOURCE: NewsSource = {
  id: 'vna',
  name: 'VNA',
  language: null,
  country: 'VN',
  ownership: 'state',
  feed: null,
  every: 60,
  keep: null,
  drop: null,
  senders: ['@agency.example'],
  paused: false,
  origin: 'api',
};

/** The articles that were stored, in the order of their headlines. */
async function stored() {
  const { results } = await env.DB.prepare('SELECT id FROM articles ORDER BY headline').all<{ id: string }>();
  return Promise.all(results.map(async ({ id }) => (await services.articles.load(id))?.article));
}

beforeEach(() => services.sources.save(SOURCE, NOW));
afterEach(clear);

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
    expect(await receive(ADDRESS, fixture(name))).toEqual(null);
    expect(await stored()).toEqual([expect.objectContaining({ headline, publishedAt, language, text, source: 'VNA', url: null })]);
  });
});
