import type { SignedWords } from '../../../model';
import type { Fields } from './report-fields';

/** Enough for a mail that carries two. Each costs a signature to check. */
const MOST = 4;
const LONGEST = 2_000;

const TOKEN = /[?&]token=([\w.-]+)/g;
const WORD = /\b(unsubscribe|bounce)\+([0-9a-z-]+)@/gi;

/** Looks where every message carries them: in List-Unsubscribe (RFC 2369) and Return-Path of its head, and in what a report says of its sender. */
export function findSignedWords(head: Fields | undefined, mailFrom: string | null): SignedWords {
  const texts = [head?.get('list-unsubscribe'), head?.get('return-path'), mailFrom].map((text) => text?.slice(0, LONGEST) ?? '');
  const text = texts.join(' ');
  return {
    tokens: [...text.matchAll(TOKEN)].slice(0, MOST).map(([, token = '']) => token),
    words: [...text.matchAll(WORD)].slice(0, MOST).map(([, purpose = '', word = '']) => ({
      purpose: purpose.toLowerCase() === 'bounce' ? 'bounce' : 'unsubscribe',
      word,
    })),
  };
}
