import reference from '../../dist/assets/reference.json';
import type { Trigrams } from '../../src/model';

/** What languages are told apart by, as it is deployed. */
export const TRIGRAMS: Trigrams = reference.trigrams;
