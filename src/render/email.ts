import type { Briefing } from '../model';
import { formatShortDay, formatShortSpan } from './dates';
import type { Frame } from './frame';
import { clip, withCapital } from './one-line';
import { templates } from './templates.generated';
import { textOf } from './text';
import { type BriefingView, viewBriefing } from './view/briefing-view';
import type { Limits } from './view/reading';
import { whyYouGetThis } from './why-you-get-this';

export interface Email {
  /** One line, date first. */
  subject: string;
  /** What a mail program shows beside the subject. */
  preheader: string;
  html: string;
  text: string;
  /** Key points that the mail shows, and those of the page that it leaves to the web. */
  shown: number;
  left: number;
}

/** Addresses that are a reader's own. */
export interface ReaderLinks {
  preferences: string;
  unsubscribe: string;
}

/** Bytes of UTF-8. Gmail clips at about 102 KB: encoding for the way and a subscriber's links need the rest. */
export const MOST_BYTES = 85_000;

const USUAL: Limits = {
  points: Number.POSITIVE_INFINITY,
  stories: 6,
  figures: 8,
  ahead: 6,
  silent: 8,
  gridLeaders: 12,
  gridTopics: 6,
  sources: 4,
  articles: 0,
  text: 600,
};
const LEAST: Limits = { ...USUAL, stories: 3, figures: 0, ahead: 0, silent: 3, gridLeaders: 4, gridTopics: 3, text: 200 };
const SUBJECT_LENGTH = 180;

/** A briefing as an e-mail under 85 KB: the lowest-ranked points go first. `links` of whom it goes to, null for nobody. */
export function renderEmail(briefing: Briefing, frame: Frame, links: ReaderLinks | null = null): Email {
  const render = (limits: Limits) => renderWithin(briefing, frame, limits, links);
  const whole = render(USUAL);
  if (fits(whole)) return whole;
  let fewest = 0;
  let most = whole.shown - 1;
  while (fewest < most) {
    const middle = Math.ceil((fewest + most) / 2);
    if (fits(render({ ...USUAL, points: middle }))) fewest = middle;
    else most = middle - 1;
  }
  return fewest > 0 ? render({ ...USUAL, points: fewest }) : render({ ...LEAST, points: 1 });
}

/** "Sat 21 Feb", or of several dates "16–22 Feb". */
function dateOf({ date, days: [first] = [] }: Briefing, language: string): string {
  return first ? formatShortSpan(first.date, date, language) : withCapital(formatShortDay(date, language));
}

function fits(email: Email): boolean {
  return new TextEncoder().encode(email.html).length <= MOST_BYTES;
}

function renderWithin(briefing: Briefing, frame: Frame, limits: Limits, links: ReaderLinks | null): Email {
  const view = viewBriefing(briefing, frame, 'elsewhere', limits);
  const [change] = view.changes;
  const nothing = change ? `${change.note} ${change.text}` : view.words.nothingNew;
  const line = view.bottomLine?.text ?? (view.shown === 0 ? nothing : view.title);
  const subject = clip(`${dateOf(briefing, frame.language)}${view.words.beforeColon}: ${line}`, SUBJECT_LENGTH);
  const leaders = view.leaders.slice(0, 4).map((leader) => leader.name);
  const preheader = clip([...leaders, ...view.counts].join(' · '), 140);
  const moreOnWeb = view.left > 0 ? view.words.moreOnWeb(view.left) : '';
  const why = whyYouGetThis(briefing, frame, links !== null);
  const { beforeColon, reader, nav } = view.words;
  const own = links
    ? [`${reader.change}${beforeColon}: ${links.preferences}`, `${reader.unsubscribe}${beforeColon}: ${links.unsubscribe}`]
    : [];
  const html = templates['briefing-mail']({
    ...view,
    subject,
    preheader,
    // Blanks that keep a mail program from showing the mail's first lines after the preheader.
    preheaderFill: Array(40).fill(''),
    grid: view.grid && mailGrid(view.grid),
    moreOnWeb,
    start: view.dir === 'rtl' ? 'right' : 'left',
    why,
    links,
  });
  return {
    subject,
    preheader,
    html,
    text: textOf(view, [why, ...own, `${nav.archive}: ${view.archive}`]),
    shown: view.shown,
    left: view.left,
  };
}

const HEAT = ['#f5f1e8', '#f1dcd5', '#e2b8ad', '#c98577', '#a14a3f'];

function mailGrid(grid: NonNullable<BriefingView['grid']>) {
  return {
    ...grid,
    columnWidth: `${Math.floor(74 / grid.topics.length)}%`,
    rows: grid.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        background: HEAT[cell.heat] ?? '#f5f1e8',
        isDark: cell.heat > 3,
        heatClass: `heat-${cell.heat}`,
      })),
    })),
  };
}
