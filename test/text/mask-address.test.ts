import { expect, test } from 'vitest';
import { maskAddress } from '../../src/text/mask-address';

test('shows the first letter and where the mail goes', () => {
  expect(['annabel@example.org', 'a@example.org', '"a@b"@example.org', 'nothing', ''].map(maskAddress)).toEqual([
    'a…@example.org',
    'a…@example.org',
    '"…@example.org',
    '…',
    '…',
  ]);
});
