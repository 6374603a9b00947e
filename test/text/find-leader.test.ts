import { expect, test } from 'vitest';
import { watchlist } from '../../src/config/reference';
import { findLeader } from '../../src/text/find-leader';

test.each([
  ['to-lam', 'to-lam'],
  ['Tô Lâm', 'to-lam'],
  ['TO LAM', 'to-lam'],
  ['General Secretary Lam', 'to-lam'],
  ['general-secretary-to-lam', 'to-lam'],
  ['Vladimir Poutine', 'vladimir-putin'],
  ['习近平', 'xi-jinping'],
  ['President Trump', 'donald-trump'],
  ['le président Macron', 'emmanuel-macron'],
  ['Macron', 'emmanuel-macron'],
  ['Kim', undefined],
  ['General Secretary', undefined],
  ['nobody at all', undefined],
  ['', undefined],
  ['–', undefined],
])('%s is %s', (spelling, id) => {
  expect(findLeader(watchlist, spelling)?.id).toEqual(id);
});
