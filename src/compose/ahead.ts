import type { AheadItem, AnalysedArticle } from '../model';
import { byText } from './order';
import { collectSayings, type Saying, sayingOf } from './saying';
import { sourceOf } from './sources';

/**
 * Dated things to come: sentences that name a day after the briefing's, those of the most important stories first. Two articles that
 * announce the same thing are two sources of one item, and so is all that one story announces for one day.
 *
 * @param stories the most important first.
 */
export function findAhead(stories: readonly { articles: readonly AnalysedArticle[] }[], date: string): AheadItem[] {
  const items: AheadItem[] = [];
  const known = collectSayings(shareHalf);
  for (const { articles } of stories) {
    const own: AheadItem[] = [];
    for (const { article, analysis } of articles) {
      const seen = new Set<number>();
      for (const named of analysis.dates) {
        const sentence = analysis.sentences.find(({ start, end }) => start <= named.start && named.end <= end);
        if (named.date <= date || !sentence || seen.has(sentence.start)) continue;
        seen.add(sentence.start);
        const source = sourceOf(article, sentence);
        const saying = sayingOf(source.text, article.language, null, []);
        const alike = items[known.find(saying) ?? -1];
        const same = alike?.date === named.date ? alike : own.find((item) => item.date === named.date);
        if (same) same.sources.push(source);
        else {
          known.add(saying);
          const item = { date: named.date, text: source.text, sources: [source] };
          items.push(item);
          own.push(item);
        }
      }
    }
  }
  return items;
}

/** In order of their dates. */
export function inOrderOfDate(items: readonly AheadItem[]): AheadItem[] {
  return [...items].sort((a, b) => byText(a.date, b.date) || byText(a.text, b.text));
}

/** Two sentences that announce much the same. */
export function shareHalf(a: Saying, b: Saying): boolean {
  const both = [...a.words].filter((word) => b.words.has(word)).length;
  return both > 0 && both / Math.min(a.words.size, b.words.size) >= 0.5;
}
