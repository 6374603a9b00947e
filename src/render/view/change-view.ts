import type { Change } from '../../model';
import { formatDayMonth, localDate } from '../dates';
import { clip, oneLine } from '../one-line';
import { articlePath } from '../paths';
import { foreign, type LinkView, sourceName } from './point-view';
import type { Reading } from './reading';

export interface ChangeView extends LinkView {
  /** "Corrected on 22 February:", "Corrected after the briefing of 21 February:". */
  note: string;
  lang: string | null;
  source: string;
  /** Word for word; `now` null where nothing stands in its place. */
  said: { was: string; now: string | null }[];
}

/** Sentences that one change tells of. */
const SAID = 2;
const HEADLINE = 90;

/** The reports that have changed: those of this briefing itself, by what happened to them, for its head; and all of them. */
export function viewChanges(reading: Reading): { marks: { note: string; links: LinkView[] }[]; changes: ChangeView[] } {
  const { briefing } = reading;
  const changes = briefing.changes ?? [];
  const views = changes.map((change) => viewChange(reading, change));
  const own = views.filter((_, i) => changes[i]?.date === briefing.date);
  const marks = [...Map.groupBy(own, ({ note }) => note)].map(([note, links]) => ({ note, links }));
  return { marks, changes: views };
}

function viewChange(reading: Reading, change: Change): ChangeView {
  const { article, at, date, headline, kind, language, said } = change;
  const { briefing, frame, words, limits } = reading;
  const isOwn = date === briefing.date;
  const day = formatDayMonth(isOwn ? localDate(at, briefing.timeZone) : date, briefing.date, frame.language);
  const sentence = (text: string) => clip(oneLine(text), limits.text);
  return {
    note: words.changed[isOwn ? 'on' : 'since'](kind, day),
    text: clip(oneLine(headline), HEADLINE) || words.article.title,
    href: reading.linkTo(articlePath(article)),
    lang: foreign(reading, language),
    source: sourceName(reading, change),
    said: said.slice(0, SAID).map(({ was, now }) => ({ was: sentence(was), now: now && sentence(now) })),
  };
}
