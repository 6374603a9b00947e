import { stripMarkup } from '../../ingest/markup';

/** What a feed gives whole is as long, in characters; shorter ones are looked for on their page. */
const WHOLE = 1500;
/** It stops in the middle, or leads to the rest. */
const CUT =
  /(?:(?:…|\.\.\.)[\s\p{P}\p{S}]{0,5}|(?:read (?:the )?(?:more|full|rest)|continue reading|full story|lire (?:la suite|plus|l['’]article)|en savoir plus|xem (?:thêm|tiếp|chi tiết)|đọc (?:thêm|tiếp))[^.!?\n]{0,60})$/iu;

/** Whether a text stops in the middle. */
export function isCut(html: string): boolean {
  return CUT.test(stripMarkup(html).trimEnd().slice(-150));
}

/** Whether what a feed gives of an article may be no more than its beginning. */
export function mayBeTeaser(text: string, html: string): boolean {
  return text.length < WHOLE || isCut(html);
}

/** So few words tell nothing. */
const ENOUGH = 6;
const SHARED = 0.25;

/** The beginnings of words, whatever their endings. */
const wordsOf = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]{3,}/gu)
      ?.map((word) => word.slice(0, 4)),
  );

/** Whether a page tells of what its feed said, and is no notice about cookies or a page for everything that is gone. */
export function tellsOf(text: string, said: string): boolean {
  const words = [...wordsOf(said)];
  const whole = text.toLowerCase();
  return words.length < ENOUGH || words.filter((word) => whole.includes(word)).length >= words.length * SHARED;
}
