import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { findLeader } from '../../../../src/jobs/history/find-leader';
import { connect } from '../../../../src/services';
import { clear } from '../../send';
import { wholeDay } from '../../whole-day';

afterEach(clear);

const now = new Date('2026-03-04T08:00:00Z');
const services = connect(env);
const find = (words: string) => findLeader(services, 'daily', words, now);

test.each([
  ['to-lam', 'to-lam'],
  ['tô-lâm', 'to-lam'],
  ['TÔ LÂM', 'to-lam'],
  ['To Lam', 'to-lam'],
  ['vladimir-poutine', 'vladimir-putin'],
  ['习近平', 'xi-jinping'],
  ['MBS', 'mohammed-bin-salman'],
  ['trump', 'donald-trump'],
  ['von der Leyen', 'ursula-von-der-leyen'],
  ['pope', 'leo-xiv'],
  ['président-macron', 'emmanuel-macron'],
  ['general-secretary-lam', 'to-lam'],
  ['secrétaire-général-tô-lâm', 'to-lam'],
  ['german-chancellor', 'friedrich-merz'],
  ['le président américain', 'donald-trump'],
  ['tổng-bí-thư-tô-lâm', 'to-lam'],
])('%s means %s', async (words, leader) => {
  expect(await find(words)).toEqual({ leader, candidates: [] });
});

test('a title is understood as of the day', async () => {
  const prime = (date: string) => findLeader(services, 'daily', 'British Prime Minister', new Date(date));
  const holder = services.watchlist.find(({ offices }) =>
    offices.some(({ title, to }) => title.en === 'Prime Minister of the United Kingdom' && to === undefined),
  );
  expect([(await prime('2026-03-04')).leader, (await prime('2099-01-01')).leader]).toEqual(['keir-starmer', holder?.id]);
});

test('a name that two leaders have is a choice, and so is an office that many hold', async () => {
  expect((await find('Khamenei')).candidates.sort()).toEqual(['ali-khamenei', 'mojtaba-khamenei']);
  expect((await find('kim')).candidates).toEqual(expect.arrayContaining(['kim-jong-un', 'kim-min-seok']));
  const generals = await find('general-secretary');
  expect([generals.leader, generals.candidates.length > 1, generals.candidates.includes('to-lam')]).toEqual([null, true, true]);
});

test('words that name two leaders are a choice between them', async () => {
  expect((await find('Macron and Trump')).candidates.sort()).toEqual(['donald-trump', 'emmanuel-macron']);
});

test.each(['zzz', '', '-', '🙂', 'the', 'x'.repeat(5000), '<script>', '../../etc'])('"%s" means nobody', async (words) => {
  expect(await find(words)).toEqual({ leader: null, candidates: [] });
});

test('who is not on the watchlist is found by name once they were reported', async () => {
  expect(await find('Célia Durand-Pérez')).toEqual({ leader: null, candidates: [] });
  const { general, whole } = wholeDay('2026-02-20', { reported: { 'celia-durand-perez': [1] } });
  await services.history.save(general, whole);
  expect(await find('Célia Durand-Pérez')).toEqual({ leader: 'celia-durand-perez', candidates: [] });
});
