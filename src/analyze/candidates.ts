import type { Content } from './content';
import { MOST_READ, type ReadSentence } from './reading';
import { integers, Sheet } from './sheet';
import { NUMBER, QUESTION, type Tokens, WORD } from './tokens';
import { LIGHT, WEIGHTY } from './word';

/** A sentence that may become a key point. */
export interface Candidate {
  sentence: ReadSentence;
  /** Its content words, numbers of `Content`, each once. */
  stems: number[];
  words: number;
  /** Words of agreements, decisions, sums and firsts. */
  weighty: number;
  /** Words of background, ceremony and courtesy. */
  light: number;
  /** Most of it is a quotation whose speaker is told elsewhere, or nowhere. */
  isVoiceless: boolean;
}

/** Fewer words are a crosshead or a cry. */
const SCRAP = 5;
/** Fewer content words and numbers tell nothing: “We do not know,” he said. */
const LEAST_MATTER = 2;
/** Fewer of somebody whom another sentence names tell nothing: "Because they sail.”". */
const SHORTEST_VOICELESS = 9;
/** Fewer without a mark at their end are a crosshead, or a line of a list: "Ana Bora, president of Kenya". */
const LONGEST_LINE = 10;
/** By content word, the last sentence in which it was seen, counted from 1. */
const sheet = new Sheet(integers);

/** The sentences that can stand by themselves, in order; headings and lines without a mark where there is nothing else. */
export function findCandidates(tokens: Tokens, content: Content, sentences: readonly ReadSentence[]): Candidate[] {
  const seen = sheet.zeros(content.words.length);
  const all: Candidate[] = [];
  const lines: Candidate[] = [];
  for (let i = 0; i < Math.min(sentences.length, MOST_READ); i++) {
    const sentence = sentences[i] as ReadSentence;
    const candidate = readCandidate(tokens, content, sentence, i + 1, seen);
    if (!candidate) continue;
    const isWhole = i > 0 && (candidate.words >= LONGEST_LINE || sentence.statements.length > 0);
    if (isWhole || endsSentence(tokens, sentence)) all.push(candidate);
    else lines.push(candidate);
  }
  return all.length ? all : lines;
}

/** Questions, headings and scraps cannot stand by themselves. */
function readCandidate(tokens: Tokens, { at }: Content, sentence: ReadSentence, count: number, seen: Int32Array): Candidate | undefined {
  const { from, to, statements } = sentence;
  const stems: number[] = [];
  let words = 0;
  let numbers = 0;
  let weighty = 0;
  let light = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === NUMBER) numbers++;
    if (tokens.kind[i] !== WORD) continue;
    words++;
    const flags = tokens.flags[i] as number;
    if (flags & WEIGHTY) weighty++;
    if (flags & LIGHT) light++;
    const stem = at[i] as number;
    if (stem < 0 || seen[stem] === count) continue;
    seen[stem] = count;
    stems.push(stem);
  }
  const isVoiceless = lacksVoice(sentence);
  if (
    stems.length + numbers < LEAST_MATTER ||
    words < (isVoiceless ? SHORTEST_VOICELESS : SCRAP) ||
    (tokens.mark[to - 1] === QUESTION && statements.length === 0)
  )
    return undefined;
  return { sentence, stems, words, weighty, light, isVoiceless };
}

const endsSentence = (tokens: Tokens, { to }: ReadSentence) => tokens.kind[to - 1] !== WORD;

const lacksVoice = ({ statements, from, to }: ReadSentence) =>
  statements.length > 0 &&
  statements.some(
    (s) =>
      s.kind === 'direct' &&
      (s.speaker === null || s.speaker.from < from || s.speaker.from >= to) &&
      (Math.min(s.to, to) - Math.max(s.from, from)) * 2 > to - from,
  );
