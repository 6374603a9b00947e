import { describe, expect, test } from 'vitest';
import { watchlist } from '../../src/config/reference';
import type { WatchlistEntry } from '../../src/model';
import { leaderName, leaderOffice, officesOf } from '../../src/render/people';

const LANGUAGES = ['en', 'fr', 'vi'];

function leader(id: string): WatchlistEntry {
  const entry = watchlist.find((one) => one.id === id);
  if (!entry) throw new Error(`${id} is not on the watchlist`);
  return entry;
}
const namesOf = (id: string) => LANGUAGES.map((language) => leaderName(leader(id), language, ''));
const lines = (id: string, office: string, former = false) =>
  LANGUAGES.map((language) => leaderOffice(leader(id), { office, country: leader(id).country, former }, language));

describe('a leader’s name', () => {
  test('is that of the reader’s language', () => {
    expect(['vladimir-putin', 'xi-jinping', 'to-lam', 'kim-jong-un', 'donald-trump'].map(namesOf)).toEqual([
      ['Vladimir Putin', 'Vladimir Poutine', 'Vladimir Putin'],
      ['Xi Jinping', 'Xi Jinping', 'Tập Cận Bình'],
      ['To Lam', 'To Lam', 'Tô Lâm'],
      ['Kim Jong Un', 'Kim Jong-un', 'Kim Jong-un'],
      ['Donald Trump', 'Donald Trump', 'Donald Trump'],
    ]);
  });

  test('keeps its accents in French, and in Vietnamese those of Vietnamese names alone', () => {
    expect(['recep-tayyip-erdogan', 'radoslaw-sikorski', 'jonas-gahr-store', 'nicusor-dan'].map(namesOf)).toEqual([
      ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
      ['Radosław Sikorski', 'Radosław Sikorski', 'Radoslaw Sikorski'],
      ['Jonas Gahr Støre', 'Jonas Gahr Støre', 'Jonas Gahr Store'],
      ['Nicușor Dan', 'Nicușor Dan', 'Nicusor Dan'],
    ]);
  });

  test('is what the briefing holds for who is not on the watchlist', () => {
    expect(leaderName(undefined, 'vi', 'Kurt M. Campbell')).toEqual('Kurt M. Campbell');
  });

  test('has letters of the alphabet in Vietnamese, for everybody', () => {
    const odd = watchlist.map((entry) => leaderName(entry, 'vi', '')).filter((name) => !/^[\p{Script=Latin}.' -]+$/u.test(name));
    expect(odd).toEqual([]);
    const foreign = watchlist.filter((entry) => entry.names.vi === undefined).map((entry) => leaderName(entry, 'vi', ''));
    expect(foreign.filter((name) => !/^[\w.' -]+$/.test(name))).toEqual([]);
  });
});

describe('a leader’s office', () => {
  test('as a briefing holds it is found in the reader’s language', () => {
    const inOffice = (office: string) => ({ office, country: 'FR', former: false });
    expect(LANGUAGES.map((language) => leaderOffice(leader('emmanuel-macron'), inOffice('President of France'), language))).toEqual([
      'President of France',
      'Président de la République française',
      'Tổng thống Pháp',
    ]);
    expect(leaderOffice(leader('emmanuel-macron'), inOffice('Président de la République française'), 'vi')).toEqual('Tổng thống Pháp');
  });

  test('that is none of the watchlist stays as it is', () => {
    expect(leaderOffice(undefined, { office: 'Deputy Foreign Minister', country: 'FR', former: false }, 'vi')).toEqual(
      'Deputy Foreign Minister, Pháp',
    );
    expect(leaderOffice(leader('emmanuel-macron'), { office: null, country: 'FR', former: false }, 'vi')).toEqual('Pháp');
  });

  test('names its place once', () => {
    expect(lines('kristalina-georgieva', 'Managing Director of the International Monetary Fund')).toEqual([
      'Managing Director of the International Monetary Fund',
      'Directrice générale du Fonds monétaire international',
      'Tổng Giám đốc Quỹ Tiền tệ quốc tế',
    ]);
    expect(lines('keir-starmer', 'Prime Minister of the United Kingdom')[2]).toEqual('Thủ tướng Anh');
  });

  test('no longer held says so as the language does', () => {
    expect(lines('angela-merkel', 'Chancellor of Germany', true)).toEqual([
      'Former Chancellor of Germany',
      'Ancienne chancelière d’Allemagne',
      'Cựu Thủ tướng Đức',
    ]);
    expect(lines('pham-minh-chinh', 'Prime Minister of Vietnam', true)).toEqual([
      'Former Prime Minister of Vietnam',
      'Ancien Premier ministre du Vietnam',
      'Nguyên Thủ tướng Chính phủ Việt Nam',
    ]);
  });
});

describe('the offices of a leader', () => {
  test('are those held on the day and those before it, newest first', () => {
    expect(officesOf(leader('to-lam'), '2026-08-22', 'en')).toEqual({
      now: [
        { title: 'President of Vietnam', when: 'since April 2026' },
        { title: 'General Secretary of the Communist Party of Vietnam', when: 'since August 2024' },
      ],
      before: [{ title: 'President of Vietnam', when: 'May – October 2024' }],
    });
  });

  test('to come are not told', () => {
    expect(officesOf(leader('to-lam'), '2026-04-06', 'en').now.map(({ title }) => title)).toEqual([
      'General Secretary of the Communist Party of Vietnam',
    ]);
  });

  test('are told in French and in Vietnamese', () => {
    expect(officesOf(leader('kaja-kallas'), '2026-08-22', 'fr')).toEqual({
      now: [{ title: 'Haute représentante de l’Union européenne pour les affaires étrangères', when: 'depuis décembre 2024' }],
      before: [{ title: 'Première ministre d’Estonie', when: '2021 – 2024' }],
    });
    expect(officesOf(leader('to-lam'), '2026-08-22', 'vi')).toEqual({
      now: [
        { title: 'Chủ tịch nước Việt Nam', when: 'từ tháng 4/2026' },
        { title: 'Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam', when: 'từ tháng 8/2024' },
      ],
      before: [{ title: 'Chủ tịch nước Việt Nam', when: 'tháng 5 – tháng 10/2024' }],
    });
  });
});
