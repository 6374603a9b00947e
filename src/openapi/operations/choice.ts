import { Names } from '../../http/choice';
import { Word } from '../schemas/plain';

/** The language of a page's own words. */
export const lang = { schema: Word, description: '`en`, `fr` or `vi`; without it `Accept-Language` decides.', example: 'fr' };

/** What a briefing is narrowed to. */
export const choice = {
  leaders: {
    schema: Names,
    description: 'Ids of leaders, or any spelling of those on the watchlist, with commas between them.',
    example: 'to-lam,emmanuel-macron',
  },
  topics: { schema: Names, description: 'Ids of topics, with commas between them.', example: 'trade' },
};
