import { describe, expect, test } from 'vitest';
import { analyzeText, calledIn, fr, personIn } from './analyze-text';

const ids = (text: string, setting = {}) => analyzeText(text, setting).people.map(({ id }) => id);

describe('a title stands for who bears it in the article', () => {
  test.each([
    ['the office', 'Lawrence Wong left. The prime minister waved.', 'lawrence-wong', ['Lawrence Wong', 'prime minister']],
    ['the leader of a country', 'Xi Jinping left. The Chinese leader waved.', 'xi-jinping', ['Xi Jinping', 'Chinese leader']],
    ['the Party chief', 'General Secretary To Lam left. The Party chief waved.', 'to-lam', ['To Lam', 'Party chief']],
    ['the top leader', 'General Secretary To Lam left. The top Vietnamese leader waved.', 'to-lam', ['To Lam', 'top Vietnamese leader']],
  ])('%s', (_, text, id, called) => {
    expect(calledIn(text)).toEqual({ [id]: called });
  });

  test('who was named last, where two bear it', () => {
    const text = 'President Emmanuel Macron received President Alexander Stubb. The president spoke of snow.';
    expect(calledIn(text)['alexander-stubb']).toEqual(['Alexander Stubb', 'president']);
  });

  test('of that country, where two bear it', () => {
    const text = 'President Emmanuel Macron received President Alexander Stubb. The French president spoke of snow.';
    expect(calledIn(text)['emmanuel-macron']).toEqual(['Emmanuel Macron', 'French president']);
  });

  test('of that gender, where a king and a queen reign', () => {
    const text = 'King Charles III came with Queen Birgitta. The king spoke of snow.';
    expect(calledIn(text)['charles-iii']).toEqual(['Charles III', 'king']);
  });

  test('le chef du gouvernement et le Premier ministre', () => {
    const text = 'Le Premier ministre Sébastien Lecornu est parti. Le chef du gouvernement a salué.';
    expect(calledIn(text, fr)).toEqual({ 'sebastien-lecornu': ['Sébastien Lecornu', 'chef du gouvernement'] });
  });
});

describe('a title before a name', () => {
  test('may be cut short by a dot', () => {
    const { name, leader, office } = personIn('They met Sen. Lucy Hargrove.', 'lucy-hargrove');
    expect([name, leader, office]).toEqual(['Lucy Hargrove', true, 'Senator']);
  });

  test('is none where its sentence ends', () => {
    expect(calledIn('They met the president. Oslo slept.')).toEqual({});
  });

  test('is not of the country that is somebody’s surname', () => {
    expect(Object.keys(calledIn('L’ancien ministre de François Hollande a salué.', fr))).toEqual(['francois-hollande']);
  });

  test('may be of one country only', () => {
    expect(personIn('Taoiseach Sean Hargrove left.', 'sean-hargrove').leader).toBe(true);
  });
});

describe('an apposition', () => {
  test.each([
    ['after the name', 'Emmanuel Macron, the French president, left.', 'emmanuel-macron', ['Emmanuel Macron', 'French president']],
    ['before the name', 'The French president, Emmanuel Macron, left.', 'emmanuel-macron', ['French president', 'Emmanuel Macron']],
    [
      'of somebody unknown',
      'The Danish trade minister, Sofie Lindqvist, left.',
      'sofie-lindqvist',
      ['Danish trade minister', 'Sofie Lindqvist'],
    ],
  ])('%s is the same person', (_, text, id, called) => {
    expect(calledIn(text)).toEqual({ [id]: called });
  });

  test('with two titles gives one office of the country', () => {
    const { country, leader } = personIn('The US Trade Representative, Ambassador Lucy Hargrove, left.', 'lucy-hargrove');
    expect([country, leader]).toEqual(['US', true]);
  });

  test('is none of a list behind what somebody’s office rules', () => {
    const list = 'Selon un proche du président, Ana Bora, Ben Demir et Carl Oslo partiront.';
    expect(personIn(list, 'ana-bora', fr).office).toBeNull();
    expect(personIn('Selon un proche du président, Ana Bora, elle partira.', 'ana-bora', fr).office).toBe('président');
  });

  test('is none where the office is another country’s', () => {
    expect(Object.keys(calledIn('Emmanuel Macron, the German chancellor and Mark Carney left.')).sort()).toEqual([
      'emmanuel-macron',
      'friedrich-merz',
      'mark-carney',
    ]);
  });
});

describe('a former office', () => {
  test.each([
    ['former before the title', 'Former Danish foreign minister Sofie Lindqvist left.', 'sofie-lindqvist', {}],
    ['former after the name', 'Sofie Lindqvist, former Danish foreign minister, left.', 'sofie-lindqvist', {}],
    ['ex before the title', 'Ex-mayor Sofie Lindqvist left.', 'sofie-lindqvist', {}],
    ['ancien in French', 'L’ancien ministre danois Sofie Lindqvist est partie.', 'sofie-lindqvist', fr],
    ['ex in French', 'L’ex-maire Sofie Lindqvist est partie.', 'sofie-lindqvist', fr],
  ])('is said to be former and stays a leader’s: %s', (_, text, id, setting) => {
    const person = personIn(text, id, setting);
    expect([person.former, person.leader, person.rank]).toEqual([true, true, 6]);
  });

  test('is printed without "former" or an article', () => {
    expect(personIn('Former Danish foreign minister Sofie Lindqvist left.', 'sofie-lindqvist').office).toEqual('Danish foreign minister');
    expect(personIn('L’ancien ministre danois Sofie Lindqvist est partie.', 'sofie-lindqvist', fr).office).toEqual('ministre danois');
  });

  test('of one person is not the present holder’s', () => {
    expect(Object.keys(calledIn('Former US President Barack Obama left.'))).toEqual(['barack-obama']);
  });

  test('mentioned by title alone is the former holder’s who is named', () => {
    expect(calledIn('Angela Merkel left. The former chancellor waved.')).toEqual({
      'angela-merkel': ['Angela Merkel', 'former chancellor'],
    });
  });
});

describe('two people of one surname', () => {
  const met = 'Prime Minister Lawrence Wong met Foreign Minister Penny Wong.';
  test.each([
    ['by honorific of a man', `${met} Mr Wong left.`, 'lawrence-wong'],
    ['by honorific of a woman', `${met} Lawrence Wong spoke. Ms Wong left.`, 'penny-wong'],
    ['by title', `${met} Prime Minister Wong left.`, 'lawrence-wong'],
    ['by country and title', `${met} The Singapore prime minister spoke. Australian Foreign Minister Wong left.`, 'penny-wong'],
  ])('are told apart %s', (_, text, id) => {
    expect(calledIn(text)[id]?.at(-1)).toEqual('Wong');
  });

  test('are told apart in French', () => {
    const text = 'Le Premier ministre Lawrence Wong a reçu la ministre Penny Wong. M. Wong est parti.';
    expect(calledIn(text, fr)['lawrence-wong']).toEqual(['Lawrence Wong', 'Wong']);
  });

  test('are neither where only a surname stands that several leaders bear', () => {
    expect(analyzeText('Kim waved to the crowd.').people).toEqual([]);
  });
});

test('a title without an article before a comma is nobody’s who comes next', () => {
  expect(personIn('If a woman became president, Ana Bora said, the ships would sail.', 'ana-bora').office).toBeNull();
});

test('half a name, or a verb behind a comma, is no title', () => {
  expect(ids('Marion Maréchal-Le Pen a quitté Oslo.', fr)).not.toContain('le-pen');
  expect(analyzeText('« C’est une leçon », juge Ana Bora à Oslo.', fr).people.map(({ id, office }) => [id, office])).toEqual([
    ['ana-bora', null],
  ]);
});

test('an article is nobody behind a title', () => {
  expect(ids('Le député La France insoumise Carl Dorn a voté.', fr)).toEqual(['carl-dorn']);
});
