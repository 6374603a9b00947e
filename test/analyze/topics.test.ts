import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze/analyze';
import { watchlist } from '../../src/config/reference';
import type { Topic } from '../../src/model';
import { analyzeText, articleOf, fr } from './analyze-text';
import { languageOf } from './languages';

const small: Topic[] = ['sea', 'sky', 'land'].map((id) => ({ id, names: {}, mediaTopic: 'medtop:0' }));
const english = { ...languageOf('en'), topicWords: { sea: ['ship*', 'port', 'high seas'], sky: ['plane*', 'sky'], land: ['road'] } };
const french = { ...languageOf('fr'), topicWords: { sea: ['navire*'] } };
const scored = (text: string, language = 'en') =>
  analyze(articleOf(text, { language }), language === 'fr' ? french : english, watchlist, small).topics;
const ids = (text: string, language = 'en') => scored(text, language).map(({ id }) => id);

describe('topics', () => {
  test('are found by their words, best first', () => {
    expect(ids('Ships left the port. A plane came.')).toEqual(['sea', 'sky']);
  });

  test('have scores that add up to one', () => {
    const sum = scored('Ships left the port. A plane came over the road.').reduce((all, { score }) => all + score, 0);
    expect(Math.round(sum * 100) / 100).toEqual(1);
  });

  test('are none where no word speaks for them', () => {
    expect(ids('Nobody came to the meeting.')).toEqual([]);
  });

  test('a star stands for any ending, a plain word for itself', () => {
    expect([ids('Shipping and shipyards grow.'), ids('The airport and the report are old.')]).toEqual([['sea'], []]);
  });

  test('a phrase counts more than a word', () => {
    const [first, second] = scored('They talk. They talk about the high seas and the sky.');
    expect([first?.id, second?.id, (first?.score ?? 0) > (second?.score ?? 1)]).toEqual(['sea', 'sky', true]);
  });

  test('a word that comes often counts less each time', () => {
    expect(ids('They talk. Sky, sky, sky. Ships left the port on high seas.')[0]).toEqual('sea');
  });

  test('the first sentence counts more', () => {
    expect(ids('A plane left. A ship left.')[0]).toEqual('sky');
  });

  test('are asked in the language of the text', () => {
    expect([ids('Les navires sont partis.', 'fr'), ids('Les navires sont partis.', 'en')]).toEqual([['sea'], []]);
  });

  test('make no difference of accents and case', () => {
    expect(ids('SHIPS left.')).toEqual(['sea']);
  });
});

describe('the topics of the product', () => {
  test.each([
    ['trade', 'Canada will lift its tariffs on steel exports, and both sides will resume talks on a free trade agreement.'],
    ['peace-and-security', 'The ceasefire held for a third day and peacekeepers entered the war zone.'],
    ['health', 'Hospitals will get the malaria vaccine in May, and nurses will be trained.'],
    ['disasters', 'A strong earthquake struck the coast and rescuers searched the rubble.'],
    ['energy', 'The new power plant will supply electricity to the grid and replace coal.'],
    ['migration', 'Asylum seekers and other migrants were moved from the border to shelters.'],
    ['climate-and-environment', 'Carbon emissions fell, but climate change still melts the glaciers.'],
    ['science-and-technology', 'Researchers launched a satellite and tested artificial intelligence chips.'],
    ['diaspora', 'Overseas Vietnamese asked the consulate to help their community abroad.'],
    ['sport', 'The team won the football championship after penalties.'],
    ['culture', 'The museum opened an exhibition of paintings and music.'],
    ['justice', 'The court sentenced the former mayor to prison for bribery.'],
    ['defence', 'The navy ordered two frigates and the army held military drills.'],
  ])('%s comes first where it is the subject', (id, text) => {
    expect(analyzeText(text).topics[0]?.id).toEqual(id);
  });

  test.each([
    ['trade', 'Le Canada va lever ses droits de douane sur l’acier et relancer l’accord de libre-échange.'],
    ['peace-and-security', 'Le cessez-le-feu a tenu et les casques bleus sont entrés dans la zone de guerre.'],
    ['health', 'Les hôpitaux recevront le vaccin contre le paludisme en mai.'],
    ['disasters', 'Un fort seisme a frappe la cote et les secouristes cherchent des survivants.'],
    ['migration', 'Les demandeurs d’asile et d’autres migrants ont quitté la frontière.'],
  ])('%s comes first in French', (id, text) => {
    expect(analyzeText(text, fr).topics[0]?.id).toEqual(id);
  });
});
