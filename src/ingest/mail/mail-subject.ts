import { fold } from '../../text/fold';

const PREFIX =
  /^\s*(?:(?:re|fwd?|tr|r[ée]p|r[ée]f|wg|aw|sv|antw|rv|enc|chuyển tiếp|trả lời)(?:\s?[[(]\d{1,3}[\])])?\s?[:：]|\[[^\][]{1,40}\])\s*/iu;
const FORWARDED = /^\s*(?:\[[^\][]{1,40}\]\s*)?(?:fwd?|tr|wg|rv|enc|chuyển tiếp)(?:\s?[[(]\d{1,3}[\])])?\s?[:：]/iu;
const ANSWERED = /^\s*(?:\[[^\][]{1,40}\]\s*)?(?:re|r[ée]p|aw|sv|antw|trả lời)(?:\s?[[(]\d{1,3}[\])])?\s?[:：]/iu;

/** What a title may have: no mail is refused for it. */
const LONGEST = 300;

const KINDS =
  '(?:press|media|news) release|communique(?: de presse)?|thong cao bao chi|tin bao chi|for immediate release|press statement|newsletter|news|bulletin|ban tin';
/** Says what kind of mail it is, and nothing of its news; but for its date or number. */
const KIND_ALONE = new RegExp(`^(?:${KINDS})(?: (?:of|du|ngay|no|n°|so|issue))?[^\\p{L}]*$`, 'u');
const KIND_BEFORE = new RegExp(`^(?:${KINDS}) ?[:|–—-] ?(?=\\S)`);

export const isForwarded = (subject: string): boolean => FORWARDED.test(subject);
export const isAnswer = (subject: string): boolean => ANSWERED.test(subject);

/** The headline in a subject, without "Fwd:", "Re:", the name of a list in brackets and "Press release:"; null when nothing else is in it. */
export function parseSubject(subject: string): string | null {
  let rest = subject.replace(/\s+/g, ' ').trim();
  for (let prefix = PREFIX.exec(rest); prefix; prefix = PREFIX.exec(rest)) rest = rest.slice(prefix[0].length);
  // Folding keeps the length of what is folded here but for marks of their own, which subjects have after normalisation only.
  const composed = rest.normalize('NFC');
  const folded = fold(composed);
  if (KIND_ALONE.test(folded)) return null;
  const kind = folded.length === composed.length ? (KIND_BEFORE.exec(folded)?.[0].length ?? 0) : 0;
  const title = composed.slice(kind).trim();
  return (title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title) || null;
}
