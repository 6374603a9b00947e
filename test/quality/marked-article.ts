import type { Article, Span } from '../../src/model';
import { articleOf } from '../analyze/analyze-text';

/** A sentence and what an annotator says of it. */
export interface MarkedSentence extends Span {
  /** An editor would brief it. */
  key: boolean;
  /** Any of these is right; [] when it has none; undefined when nobody judged it. */
  topics: string[] | undefined;
}

/** Words said; `speaker` is a name, or the text's words for a body; null when nobody is named. */
export interface MarkedStatement extends Span {
  speaker: string | null;
}

/** An article with the gold of articles/README.md. All spans are of `article.text`. */
export interface MarkedArticle {
  article: Article;
  story: string;
  sentences: MarkedSentence[];
  names: Span[];
  statements: MarkedStatement[];
}

/**
 * Takes the marks out of an article. Throws where a mark is not closed.
 *
 * @param source as articles/README.md describes it.
 */
export function parseMarked(source: string): MarkedArticle {
  const [head = '', ...blocks] = source.trim().split(/\n\n+/);
  const given = Object.fromEntries(head.split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]));
  const marked: Omit<MarkedArticle, 'article' | 'story'> = { sentences: [], names: [], statements: [] };
  let text = '';
  for (const block of blocks) {
    if (text) text += '\n';
    block.split('\n').forEach((line, i) => {
      if (i > 0) text += ' ';
      text = addSentence(text, line, marked);
    });
  }
  const article = articleOf(text, { language: given.language ?? '', date: given.date ?? '', headline: given.headline ?? '' });
  return { article, story: given.story ?? '', ...marked };
}

const TOPICS = /(?: #[\w-]+)+$/;

/** The text with a line's words added, and its marks among the others. */
function addSentence(before: string, line: string, { sentences, names, statements }: Omit<MarkedArticle, 'article' | 'story'>): string {
  const key = line.startsWith('* ');
  const tags = TOPICS.exec(line)?.[0];
  const words = line.slice(key ? 2 : 0, line.length - (tags?.length ?? 0));
  let text = before;
  let name: number | undefined;
  let said: MarkedStatement | undefined;
  for (let i = 0; i < words.length; i++) {
    const character = words.charAt(i);
    if (character === '{') name = text.length;
    else if (character === '}') {
      if (name === undefined) throw new Error(`a name ends that never began: ${line}`);
      names.push({ start: name, end: text.length });
      name = undefined;
    } else if (character === '[') {
      const colon = words.indexOf(': ', i);
      const speaker = words.slice(i + 1, colon);
      said = { start: text.length, end: text.length, speaker: speaker === '?' ? null : speaker };
      i = colon + 1;
    } else if (character === ']') {
      if (!said) throw new Error(`words end that never began: ${line}`);
      statements.push({ ...said, end: text.length });
      said = undefined;
    } else text += character;
  }
  if (name !== undefined || said) throw new Error(`a mark is not closed: ${line}`);
  const topics = tags?.split(' #').slice(1);
  sentences.push({ start: before.length, end: text.length, key, topics: topics?.[0] === 'none' ? [] : topics });
  return text;
}
