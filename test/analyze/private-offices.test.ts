import { describe, expect, test } from 'vitest';
import { calledIn, fr, personIn } from './analyze-text';

describe('an office that is no public one', () => {
  test.each([
    ['Felicia Bora, president of the Oslo Institute, left.', {}],
    ['Felicia Bora, the president of entertainment at a channel, left.', {}],
    ['Felicia Bora, president of the American Federation of Teachers, left.', {}],
    ['Felicia Bora, president of the Thomas B. Oslo Institute, left.', {}],
    ['Felicia Bora, president of the Children’s Fund, left.', {}],
    ['Club president Felicia Bora left.', {}],
    ['Felicia Bora, president of Rock the Harbour, left.', {}],
    ['Felicia Bora, president of the harbour rights group OHR, left.', {}],
    ['Felicia Bora, president and chief executive of the Oslo Council, left.', {}],
    ['Felicia Bora, President of the Warsaw Stock Exchange, left.', {}],
    ['Felicia Bora, Danish president of the climate conference, left.', {}],
    ['Felicia Bora, a senior vice president for sales at Harbour, left.', {}],
    ['Felicia Bora, general secretary of the dockers, left.', {}],
    ['Felicia Bora, a leader of the Harbour Choir, left.', {}],
    ['The union leader Felicia Bora left.', {}],
    ['On Monday Quellford president Felicia Bora left.', {}],
    ['On Monday Quell-o-A president Felicia Bora left.', {}],
    ['On Monday QHB President Felicia Bora left.', {}],
    ['The motivational speaker Felicia Bora left.', {}],
    ['Felicia Bora, présidente de la Fédération française de ski, est partie.', fr],
    ['Felicia Bora, présidente de l’Association des maires, est partie.', fr],
    ['Felicia Bora, présidente de Quellbrique, est partie.', fr],
    ['Felicia Bora, vice-présidente des ventes aux enchères, est partie.', fr],
    ['Felicia Bora, présidente de la Chambre de commerce de Bretagne, est partie.', fr],
  ])('makes nobody a leader: %s', (text, setting) => {
    const { leader, rank } = personIn(text, 'felicia-bora', setting);
    expect([leader, rank]).toEqual([false, 9]);
  });

  test.each([
    ['of a court', 'Felicia Bora, president of the Supreme Court, left.', {}],
    ['of a council', 'Felicia Bora, president of the Swiss Federal Council, left.', {}],
    ['of a region', 'Felicia Bora, the president of Catalonia, left.', {}],
    ['of a league of states', 'Felicia Bora, secretary-general of the Arab League, left.', {}],
    ['of a party that is called a union', 'Felicia Bora, president of the Christian Democratic Union, left.', {}],
    ['in a city', 'New Council President Felicia Bora left.', {}],
    ['of a party by its letters', 'Felicia Bora, présidente du SPD, est partie.', fr],
    ['of a country of two words', 'Felicia Bora, présidente de l’Afrique du Sud, est partie.', fr],
    ['behind an elision', 'Felicia Bora, présidente de l’Argentine, est partie.', fr],
    ['of a department', 'Felicia Bora, présidente du conseil départemental, est partie.', fr],
    ['of a country', 'Felicia Bora, president of Kenya, visited a university.', {}],
    ['of the republic', 'Felicia Bora, présidente de la République, a quitté le club.', fr],
    ['of a party', 'Felicia Bora, présidente du parti, est partie.', fr],
  ])('is told from one %s', (_, text, setting) => {
    expect(personIn(text, 'felicia-bora', setting).leader).toEqual(true);
  });

  test('leaves "the president" to the president', () => {
    const text = 'President Barack Obama came. Felicia Bora, president of the Oslo Institute, sang. The president left.';
    expect(calledIn(text, { date: '2015-06-01' })).toEqual({
      'barack-obama': ['Barack Obama', 'president'],
      'felicia-bora': ['Felicia Bora', 'president'],
    });
  });

  test('a president of nobody knows what ranks below those of countries', () => {
    const [known, unknown] = ['Kenyan President Ada Bora left.', 'President Ada Bora left.'].map((text) => personIn(text, 'ada-bora').rank);
    expect([known, unknown]).toEqual([1, 4]);
  });
});

describe('who presides over something is not the president', () => {
  test.each([
    'The president of Harvard',
    'The president of the club',
    'The president of the Red Cross',
    'The president of a leading bank',
    'The Secretary General of the League',
  ])('%s', (title) => {
    expect(calledIn(`President Macron left. ${title} stayed.`)['emmanuel-macron']).toEqual(['Macron']);
  });

  test.each(['Le président de LVMH', 'Le président de la région', 'Le président des Hauts-de-France', "Le président de l'UNSA"])(
    'in French: %s',
    (title) => {
      expect(calledIn(`Le président Emmanuel Macron est là. ${title} aussi.`, fr)['emmanuel-macron']).toEqual(['Emmanuel Macron']);
    },
  );

  test.each([
    ['the premier of a province', 'Prime Minister Keir Starmer left. The premier of Quebec stayed.', {}],
    ['the chancellor of a university', 'Chancellor Friedrich Merz left. The chancellor of the university stayed.', {}],
    ['the leader of a movement', 'Governor Ben Demir left. The leader of Hezbollah stayed.', {}],
    ['in French', 'Le Premier ministre Keir Starmer est là. Le Premier ministre du Québec aussi.', fr],
  ])('nor is %s that of a state', (_, text, setting) => {
    expect(Object.values(calledIn(text, setting)).flat()).toHaveLength(1);
  });

  test.each([
    ['who was told to preside over it', 'Ana Bora, president of the club, left. The president of the club stayed.', 'ana-bora'],
    ['of a country', 'President Macron left. The president of France stayed.', 'emmanuel-macron'],
    ['of a republic', 'President Macron left. The president of the republic stayed.', 'emmanuel-macron'],
    ['who is accused of something', 'President Macron left. They accused the president of lying.', 'emmanuel-macron'],
    ['at a place', 'President Macron left. The president at the summit stayed.', 'emmanuel-macron'],
  ])('but it is the one %s', (_, text, id) => {
    expect(calledIn(text)[id]?.length).toBeGreaterThan(1);
  });
});
