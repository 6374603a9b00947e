import { actorOf, isQuote, nounBefore } from './actors';
import type { Actor, Resolved } from './subject';
import { CLOSE_BRACKET, COMMA, DASH, MARK, OPEN_BRACKET, type Tokens } from './tokens';

const LONGEST_ASIDE = 40;
const LONGEST_BRACKET = 9;

/** The token before the bracket that closes at token `close`; `close` itself where it is too long to be an aside. */
export function beforeBracket(tokens: Tokens, from: number, close: number): number {
  for (let i = close - 1; i > from && i > close - LONGEST_BRACKET; i--) if (tokens.mark[i] === OPEN_BRACKET) return i - 1;
  return close;
}

/**
 * "X, the minister from …, said": the mention before the comma that opens the aside; but who stands alone in it where that is somebody
 * else ("His successor, Y, said").
 */
export function beforeAside(tokens: Tokens, from: number, close: number, mentions: readonly Resolved[]): Actor | null {
  for (let i = close - 1; i >= from && i > close - LONGEST_ASIDE; i--) {
    if (isQuote(tokens, i)) return null;
    if (tokens.mark[i] !== COMMA) continue;
    const inner = mentions.find(({ mention }) => mention.from === i + 1 && mention.to === close && mention.kind === 'name');
    // "Prime Minister Wong of Singapore, who …, said": a few words may lie between the name and the comma.
    const host = mentions.findLast(
      ({ mention }) =>
        mention.to <= i &&
        mention.to > i - (tokens.mark[i - 1] === CLOSE_BRACKET ? LONGEST_BRACKET : 4) &&
        mention.to > from &&
        mention.kind !== 'body' &&
        mention.kind !== 'pronoun',
    );
    if (inner && (!host || host.mention.kind === 'name' || !host.person)) return actorOf(inner, 'aside');
    if (host && !hasMark(tokens, host.mention.to, tokens.mark[i - 1] === CLOSE_BRACKET ? beforeBracket(tokens, from, i - 1) + 1 : i))
      return actorOf(host, 'aside');
  }
  return null;
}

/** "X — a teacher from Oslo — said": the mention before the first dash, or the noun phrase there. */
export function beforeDash(tokens: Tokens, from: number, close: number, mentions: readonly Resolved[]): Actor | null {
  for (let i = close - 1; i > from && i > close - LONGEST_ASIDE; i--) {
    if (isQuote(tokens, i)) return null;
    if (tokens.mark[i] !== DASH) continue;
    const host = mentions.find(({ mention }) => mention.to === i && mention.kind !== 'body' && mention.kind !== 'pronoun');
    return host ? actorOf(host, 'aside') : nounBefore(tokens, from, i - 1);
  }
  return null;
}

const hasMark = (tokens: Tokens, from: number, to: number) => {
  for (let i = from; i < to; i++) if (tokens.kind[i] === MARK) return true;
  return false;
};
