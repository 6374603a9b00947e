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

  test('a plain word stands for its plural', () => {
    expect([ids('Ports and roads.'), ids('The portal.')]).toEqual([['land', 'sea'], []]);
  });

  test('a long word counts a little more than a short one', () => {
    expect(ids('The sky and the road.')).toEqual(['land', 'sky']);
  });

  test('make no difference of accents and case', () => {
    expect(ids('SHIPS left.')).toEqual(['sea']);
  });
});

describe('weak words', () => {
  const weak = {
    ...english,
    topicWords: { sea: ['ship', 'bay?', 'wave*?', 'cold water?'], sky: ['plane', 'cloud?', 'senator'], land: ['road'] },
  };
  const read = (text: string) => analyze(articleOf(text, {}), weak, watchlist, small);
  const found = (text: string) => read(text).topics.map(({ id }) => id);

  test('decide where no strong word stands', () => {
    expect([found('The bay was quiet.'), found('Waving from the cold water.')]).toEqual([['sea'], ['sea']]);
  });

  test('count less than a strong one, and more when several agree', () => {
    expect([found('A road at the bay.')[0], found('A road at the bay, waves and cold water.')[0]]).toEqual(['land', 'sea']);
  });

  test('that agree weigh as much as a strong one that stands alone', () => {
    expect([found('Wavelets of the bay by the road.')[0], found('Wavelets of the bay by the road to the road.')[0]]).toEqual([
      'sea',
      'land',
    ]);
  });

  test('are passed over where strong ones tell enough', () => {
    expect(found('A road for the planes. The planes came. Roads, more roads and planes. The clouds, the bay, the waves.')).toEqual([
      'land',
      'sky',
    ]);
  });

  test('take nothing from a phrase that they begin', () => {
    const high = { ...english, topicWords: { ...english.topicWords, sea: ['high?', 'ship*', 'port', 'high seas'] } };
    const shares = (text: string) => analyze(articleOf(text, {}), high, watchlist, small).topics;
    const plain = 'ships left the port for the high seas. A plane came.';
    expect(shares(`High, so high, ${plain}`)).toEqual(shares(`There, ${plain}`));
  });

  test('are no topic of a key point', () => {
    const { keyPoints } = read(
      'The plane of the delegation left the road for the sky on Monday. They saw the bay and the waves of the cold water there.',
    );
    expect(keyPoints.flatMap(({ topics }) => topics)).not.toContain('sea');
  });

  test('are what strong ones become within a title, which names somebody', () => {
    expect([found('Senator Jane Doe came.'), found('Senator Jane Doe came by the road.')[0]]).toEqual([['sky'], 'land']);
  });
});

describe('names', () => {
  const rule = { ...english, topicWords: { rule: ['republic', 'king'], trade: ['banks', 'british firms'] } };
  const named: Topic[] = ['rule', 'trade'].map((id) => ({ id, names: {}, mediaTopic: 'medtop:0' }));
  const found = (text: string) => analyze(articleOf(text, {}), rule, watchlist, named).topics.map(({ id }) => id);

  test('of countries are no subject', () => {
    expect([found('They came from the Dominican Republic.'), found('They want a republic.')]).toEqual([[], ['rule']]);
  });

  test('of people are no subject', () => {
    expect([found('Senator Jane Banks came.'), found('The banks came.')]).toEqual([[], ['trade']]);
  });

  test('of peoples may begin a subject', () => {
    expect(found('They own British firms.')).toEqual(['trade']);
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
    ['diplomacy', 'The ambassador handed over a letter and both countries agreed on talks.'],
    ['government', 'Voters chose a new parliament and the opposition asked for a recount of the ballots.'],
    ['travel', 'The airline added flights, and passengers filled the airport and its hotels.'],
    ['trade', 'The tax hikes and the rate hike of March were called too much.'],
    ['sport', 'Two hikers and a mountaineer set out on the longest trek of the year.'],
    ['government', 'The historian calls the tsar a despot and his edicts totalitarian.'],
    ['disasters', 'Mobile barriers stop the flood on the lower Danube, where the river is at its peak.'],
    ['health', 'She was taken to hospital with a broken collarbone and whiplash.'],
    ['government', 'She ran for governor on a platform of cheap housing, and took the southern counties by a landslide.'],
    ['government', 'The political climate is warming up before the primary.'],
    ['trade', 'They work in poor conditions for a low paycheck and no overtime pay.'],
    ['justice', 'The fugitive was in handcuffs before his accomplices had left.'],
    ['culture', 'The courtroom drama is on air on Sunday evenings in prime time.'],
    ['disasters', 'Four people lost their lives when the river burst its banks after the rain.'],
    ['sport', 'He came off the bench in the second half and hit the back of the net.'],
    ['sport', 'She won on hard courts, but never on grass courts.'],
    ['travel', 'The old city has narrow lanes, fine dining and a steam train to the coast.'],
    ['energy', 'Half of the island was without power after a substation failed.'],
    ['diplomacy', 'The two met on the sidelines of the forum.'],
    ['migration', 'They fled the war on foot and left their country for good.'],
  ])('%s comes first where it is the subject', (id, text) => {
    expect(analyzeText(text).topics[0]?.id).toEqual(id);
  });

  test.each([
    ['trade', 'Le Canada va lever ses droits de douane sur l’acier et relancer l’accord de libre-échange.'],
    ['peace-and-security', 'Le cessez-le-feu a tenu et les casques bleus sont entrés dans la zone de guerre.'],
    ['health', 'Les hôpitaux recevront le vaccin contre le paludisme en mai.'],
    ['disasters', 'Un fort seisme a frappe la cote et les secouristes cherchent des survivants.'],
    ['migration', 'Les demandeurs d’asile et d’autres migrants ont quitté la frontière.'],
    ['government', 'Les électrices ont voté pour une coalition et le parlement siégera lundi.'],
    ['science-and-technology', 'Des chercheuses ont mis au point un logiciel et des robots.'],
    ['culture', 'La chanteuse a donné un concert au festival.'],
    ['sport', 'L’entraîneuse et ses joueuses ont gagné la finale du championnat.'],
    ['travel', 'Les compagnies aériennes annulent des vols et les voyageuses dorment à l’aéroport.'],
    ['government', 'Le parti va désigner lundi sa tête de liste.'],
    ['climate-and-environment', 'Des rafales de vent et de la pluie sont attendues sur la côte.'],
    ['sport', 'La randonnée et l’alpinisme attirent plus de monde chaque année.'],
    ['health', 'Il souffre d’une sclérose et d’un glaucome.'],
    ['disasters', 'Un homme a été emporté par une vague et son bateau a coulé.'],
    ['trade', 'Le chantier naval paie les heures supplémentaires et les cotisations sociales.'],
    ['travel', 'Le chemin de randonnée mène à la station thermale, à deux heures de marche.'],
    ['migration', 'Ils ont pu régulariser leur situation irrégulière au centre d’accueil.'],
    ['trade', 'Le climat des affaires se réchauffe.'],
    ['health', 'Le patient est traité à l’hôpital.'],
  ])('%s comes first in French', (id, text) => {
    expect(analyzeText(text, fr).topics[0]?.id).toEqual(id);
  });

  test.each([
    ['On the other hand, the experience was good.', {}],
    ['He said so on the condition of anonymity.', {}],
    ['Dans le but de les aider, ils s’étaient donné la main.', fr],
  ])('are none where the words are everybody’s: %s', (text, setting) => {
    expect(analyzeText(text, setting).topics).toEqual([]);
  });

  test.each([
    ['sport', 'He scored two goals in the second half.', 'Elle a marqué deux buts avant la mi-temps.'],
    ['climate-and-environment', 'The island lies north of the bay.', 'L’île se trouve au nord de la baie.'],
    ['science-and-technology', 'The moon hides the stars behind it.', 'La lune cache les étoiles derrière elle.'],
    ['travel', 'Drivers wait for hours on the narrow road.', 'Les conducteurs attendent des heures sur la route.'],
    ['government', 'The president and his ministers met on Monday.', 'Le président et ses ministres se sont réunis lundi.'],
  ])('%s is found in a sentence of weak words, in both languages', (id, english, french) => {
    expect([analyzeText(english).topics[0]?.id, analyzeText(french, fr).topics[0]?.id]).toEqual([id, id]);
  });
});
