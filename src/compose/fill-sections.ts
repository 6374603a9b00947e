import { SECTION } from './choose';

/** Words of all points together: up to which every section has its first three, and up to which it has more. */
const BUDGET = { first: 700, more: 450 };

/** Ids of points, best first. */
export interface Section {
  kind: 'leader' | 'topic';
  id: string;
  keyPoints: readonly string[];
}

/** Whether a bottom line leaves room for anything. */
export const fitsFirst = (words: number) => words <= BUDGET.first;

/**
 * Which points each section tells: one in turn until all have three, then more while the whole is short. A topic takes what no leader's section has
 * before what one has. What another section tells already costs nothing, as it is a cross-reference here, but is none of the further points.
 *
 * @param bottomLine told in any case, and by each section that has it; null for none.
 * @returns the points of each section, in its own order.
 */
export function fillSections(
  sections: readonly Section[],
  bottomLine: string | null,
  wordsOf: (id: string) => number,
): Map<Section, string[]> {
  const ofLeaders = new Set(sections.flatMap(({ kind, keyPoints }) => (kind === 'leader' ? keyPoints : [])));
  const inTurn = new Map(sections.map((section) => [section, inOrderOfChoice(section, bottomLine, ofLeaders)]));
  const picked = new Map(sections.map((section) => [section, new Set<string>()]));
  const told = new Set<string>();
  let words = 0;
  const take = (id: string, own?: Set<string>) => {
    if (!told.has(id)) words += wordsOf(id);
    told.add(id);
    own?.add(id);
  };
  if (bottomLine !== null) take(bottomLine);
  const longest = Math.max(0, ...sections.map(({ keyPoints }) => keyPoints.length));
  for (let round = 1; round <= longest; round++) {
    const isFirst = round <= SECTION;
    const fits = (id: string) => !told.has(id) && words + wordsOf(id) <= (isFirst ? BUDGET.first : BUDGET.more);
    for (const [section, own] of picked) {
      if (own.size >= round) continue;
      const left = inTurn.get(section)?.filter((id) => !own.has(id)) ?? [];
      const next = left.find((id) => fits(id) || (isFirst && told.has(id)));
      if (next !== undefined) take(next, own);
    }
  }
  return new Map(sections.map((section) => [section, section.keyPoints.filter((id) => picked.get(section)?.has(id))]));
}

function inOrderOfChoice({ kind, keyPoints }: Section, bottomLine: string | null, ofLeaders: ReadonlySet<string>): string[] {
  const delay = (id: string) => (id === bottomLine ? 0 : kind === 'topic' && ofLeaders.has(id) ? 2 : 1);
  return [...keyPoints].sort((a, b) => delay(a) - delay(b));
}
