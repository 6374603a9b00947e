import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { idsFor, save, search } from './searching';

afterEach(reset);

test('what was stored before is found by its words, with and without accents, by source and date', async () => {
  await reset();
  const isBefore = ({ name }: { name: string }) => name < '0003';
  await applyD1Migrations(env.DB, env.MIGRATIONS.filter(isBefore));
  const insert = (id: string, date: string, source: string | null, text: string, folded: string) => [
    env.DB.prepare('INSERT INTO key_points (article, position, text) VALUES (?, 0, ?)').bind(id, text),
    env.DB.prepare('INSERT INTO key_points_search (rowid, folded) SELECT id, ? FROM key_points WHERE article = ?').bind(folded, id),
    env.DB.prepare(
      "INSERT INTO articles (id, date, published_at, language, source, headline, stored_at) VALUES (?, ?, ?, 'vi', ?, 'A Headline', 'x')",
    ).bind(id, date, date, source),
  ];
  await env.DB.batch([
    ...insert('old', '2026-02-19', 'VNA', 'Đỗ Mười gặp Tô Lâm.', 'do muoi gap to lam.'),
    ...insert('new', '2026-02-20', null, 'To Lam met nobody.', 'to lam met nobody.'),
  ]);
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  await save({ id: 'newest', date: '2026-02-20', source: 'vna', points: ['Tô Lâm.'] });

  const vna = await search.findSource('VNA');
  expect([
    await idsFor('do muoi'),
    await idsFor('"to lam" headline'),
    (await idsFor('Tô Lâm')).toSorted(),
    (await idsFor('Tô Lâm')).at(-1),
    await idsFor('', { source: vna }),
    await idsFor('', { to: '2026-02-19' }),
  ]).toEqual([['old'], ['new', 'old'], ['new', 'newest', 'old'], 'new', ['newest', 'old'], ['old']]);
});
