/**
 * Folded words that turn a sentence into its opposite, of all languages together: two sentences of which one has such a word are never taken
 * for one fact. A word too many only keeps two points apart.
 */
export const denials: ReadonlySet<string> = new Set([
  ...[
    'not',
    'no',
    'never',
    'neither',
    'nor',
    'without',
    'cannot',
    'refuse',
    'refused',
    'refuses',
    'reject',
    'rejected',
    'rejects',
    'deny',
    'denied',
    'denies',
  ],
  ...['ne', 'pas', 'jamais', 'aucun', 'aucune', 'sans', 'refuse', 'refusent', 'rejete', 'rejettent', 'dement', 'dementi'],
  ...['khong', 'chua', 'nicht', 'kein', 'keine', 'nunca', 'nao', 'non', 'nessun'],
]);
