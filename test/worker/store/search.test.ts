import { reset } from 'cloudflare:test';
import { afterEach, describe, expect, test } from 'vitest';
import { PAGE } from '../../../src/store/search';
import { parseSearchTerms, withOpenEnd } from '../../../src/text/search-terms';
import { find, idsFor, save, search } from './searching';

afterEach(reset);

describe('words', () => {
  test('are found without accents, in any order, in any case', async () => {
    await save({ id: 'a', points: ['Tô Lâm met the President.'] });
    await save({ id: 'b', points: ['The President of Indonesia left.'] });
    for (const query of ['to lam', 'Tô Lâm', 'LÂM TÔ', 'lam president']) expect([query, await idsFor(query)]).toEqual([query, ['a']]);
  });

  test('typed with accents rank higher where the accents are', async () => {
    await save({ id: 'plain', points: ['To Lam spoke of ports.'] });
    await save({ id: 'marked', points: ['Tô Lâm nói về cảng.'], date: '2026-02-01' });
    expect(await idsFor('Tô Lâm')).toEqual(['marked', 'plain']);
    expect((await idsFor('to lam'))[0]).toEqual('plain');
  });

  test('side by side rank higher than apart, whatever their order', async () => {
    await save({ id: 'apart', points: ['Carrie Lam went to see the ports.'] });
    await save({ id: 'together', points: ['The ports are ready, To Lam says.'], date: '2026-02-01' });
    for (let i = 0; i < 8; i++) await save({ id: `x${i}`, points: ['Nothing else is said.'] });
    expect(await idsFor('to lam')).toEqual(['together', 'apart']);
    expect(await idsFor('lam to')).toEqual(['together', 'apart']);
  });

  test('found equally well come with the newest first', async () => {
    await save({ id: 'old', points: ['Rice is dear.'], date: '2026-01-05' });
    await save({ id: 'new', points: ['Rice is cheap in the north again.'], date: '2026-02-20' });
    await save({ id: 'mid', points: ['Rice is sold.'], date: '2026-02-01' });
    expect(await idsFor('rice')).toEqual(['new', 'mid', 'old']);
  });

  test('of the headline are found too, together with words of the sentence', async () => {
    await save({ id: 'a', headline: 'Accords signés à Hà Nội', points: ['Fourteen texts were signed.'] });
    expect(await idsFor('accords fourteen')).toEqual(['a']);
    expect(await idsFor('ha noi')).toEqual(['a']);
  });

  test('are numbers as well, and names with points and hyphens', async () => {
    await save({ id: 'a', points: ['Documents worth 37.2 billion USD, Jean-Noël Barrot told the U.S. press.'] });
    await save({ id: 'b', points: ['Of 37 documents 2 are worth a billion.'] });
    for (const query of ['37.2 billion', '37,2', 'jean noel', 'U.S.']) expect([query, await idsFor(query)]).toEqual([query, ['a']]);
  });

  test('in quotation marks stand side by side, in this order', async () => {
    await save({ id: 'a', points: ['The law of the sea is old.'] });
    await save({ id: 'b', points: ['The sea has no law.'] });
    expect((await idsFor('law sea')).toSorted()).toEqual(['a', 'b']);
    expect([await idsFor('"law of the sea"'), await idsFor('“sea law”'), await idsFor('"law of')]).toEqual([['a'], [], ['a']]);
  });

  test('may be the beginning of one where that is asked for', async () => {
    await save({ id: 'a', points: ['Vietnam signs.'] });
    expect(await idsFor('vietn')).toEqual([]);
    expect(await idsFor('', { terms: withOpenEnd(parseSearchTerms('signs vietn')) })).toEqual(['a']);
  });

  test('of scripts without blanks are found inside a sentence', async () => {
    await save({ id: 'a', points: ['中国国家主席习近平会见总书记。'] });
    expect([await idsFor('习近平'), await idsFor('平习')]).toEqual([['a'], []]);
  });
});

test.each([
  ['AND', 1],
  ['OR NOT', 0],
  ['NEAR(', 0],
  ['NEAR(lam so, 2)', 0],
  ['lam*', 1],
  ['"lam', 1],
  ["'; DROP TABLE articles; --", 0],
  ['-lam', 1],
  ['^lam', 1],
  ['folded : lam', 0],
  ['{folded} : (', 0],
  ['marks : source_1', 0],
  ['leader_to_lam', 0],
  ['lam\u0000said', 1],
  ['lam \ud800', 1],
  ['lam % \\ 😀', 1],
  ['lam '.repeat(300), 1],
  ['lam'.repeat(900), 0],
])('%j is no syntax', async (query, total) => {
  await save({ id: 'a', source: 'VNA', leaders: ['to-lam'], points: ['Lam said so and so.'] });
  expect((await find(query)).total).toEqual(total);
});

describe('a search is narrowed', () => {
  test('by leader, topic, source and date, with words and without', async () => {
    await save({ id: 'a', date: '2026-02-20', source: 'VNA', leaders: ['to-lam'], topics: ['trade'], points: ['Rice is dear.'] });
    await save({ id: 'b', date: '2026-02-21', source: 'AFP', leaders: ['to'], topics: ['trade', 'peace-and-security'], points: ['Rice.'] });
    const afp = await search.findSource('afp');
    expect(afp?.name).toEqual('AFP');
    for (const query of ['rice', '']) {
      expect([
        await idsFor(query, { leader: 'to-lam' }),
        await idsFor(query, { leader: 'to' }),
        await idsFor(query, { topic: 'peace-and-security' }),
        await idsFor(query, { topic: 'trade', to: '2026-02-20' }),
        await idsFor(query, { source: afp }),
        await idsFor(query, { from: '2026-02-21', to: '2026-02-21' }),
        await idsFor(query, { from: '2026-02-22' }),
      ]).toEqual([['a'], ['b'], ['b'], ['a'], ['b'], ['b'], []]);
    }
  });

  test('and without words shows the newest first, in whatever order they came', async () => {
    for (const date of ['2026-02-03', '2026-02-21', '2026-02-11']) await save({ id: date, date, topics: ['trade'], points: ['One.'] });
    expect(await idsFor('', { topic: 'trade' })).toEqual(['2026-02-21', '2026-02-11', '2026-02-03']);
    expect(await idsFor('', { from: '2026-02-04' })).toEqual(['2026-02-21', '2026-02-11']);
  });

  test('to leaders and sources that are there, those in the news last first; who is no leader is not', async () => {
    await save({ id: 'a', date: '2026-02-20', source: 'VNA', leaders: ['to-lam', 'nobody'], points: ['One.'] });
    await save({ id: 'b', date: '2026-02-21', source: 'AFP', leaders: ['merz'], points: ['Two.'] });
    await save({ id: 'c', date: '2026-02-19', source: 'vna', leaders: ['merz'], points: ['Three.'] });
    expect((await search.leaders(9)).map(({ id }) => id)).toEqual(['merz', 'to-lam']);
    expect((await search.sources(9)).map(({ name }) => name)).toEqual(['AFP', 'VNA']);
    expect([await search.findLeader('to-lam'), await search.findLeader('nobody')]).toEqual([{ id: 'to-lam', name: 'TO-LAM' }, null]);
  });
});

test('key points of an article lie together, and apart from those of the next', async () => {
  const ids = Array.from({ length: 12 }, (_, i) => `a${i}`);
  for (const id of ids) await save({ id, points: Array.from({ length: 12 }, (_, i) => `Rice ${i}.`) });
  const { articles: found } = await find('rice');
  expect(found.map(({ id, keyPoints, more }) => [id, keyPoints.length + more])).toEqual(ids.toReversed().map((id) => [id, 12]));
});

test('an article is found once, with its three best sentences and how many more there are', async () => {
  await save({ id: 'a', headline: 'H', source: 'VNA', points: ['Rice a.', 'No.', 'Rice b.', 'Rice c.', 'Rice d.'] });
  const { articles: found, total } = await find('rice');
  expect(total).toEqual(1);
  expect(found[0]).toMatchObject({ id: 'a', date: '2026-02-21', briefing: null, keyPoints: ['Rice a.', 'Rice b.', 'Rice c.'], more: 1 });
});

test('an article found by its headline shows the sentences that have the words too, else the one it says first', async () => {
  await save({ id: 'both', headline: 'Rice is dear', points: ['Nobody knows why.', 'Rice was cheap.'] });
  await save({ id: 'headline', headline: 'Rice is cheap', points: ['Nobody knows why.', 'Nobody asks.'], date: '2026-02-20' });
  const { articles: found } = await find('rice');
  expect(found.map(({ keyPoints, more }) => [keyPoints, more])).toEqual([
    [['Rice was cheap.'], 0],
    [['Nobody knows why.'], 0],
  ]);
});

test('pages follow each other without gap or repetition', async () => {
  for (let i = 0; i < PAGE + 3; i++) await save({ id: `a${i}`, points: [`Rice number ${i}.`] });
  const [one, two, three] = [await find('rice'), await find('rice', {}, 2), await find('rice', {}, 3)];
  expect([one.total, one.articles.length, two.articles.length, three.articles.length]).toEqual([PAGE + 3, PAGE, 3, 0]);
  expect(new Set([...one.articles, ...two.articles].map(({ id }) => id)).size).toEqual(PAGE + 3);
});

test('an article that is saved twice at once is found once', async () => {
  await Promise.all([save({ id: 'a', points: ['Rice.'] }), save({ id: 'a', points: ['Rice.'] })]);
  expect((await find('rice')).articles).toHaveLength(1);
});
