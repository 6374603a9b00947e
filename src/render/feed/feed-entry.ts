import type { Briefing, BriefingPoint, Edition, Outlet } from '../../model';
import type { Frame } from '../frame';
import { direction } from '../names';
import { templates } from '../templates.generated';
import { type ChangeView, viewChanges } from '../view/change-view';
import { type PointView, viewPoint } from '../view/point-view';
import { type Limits, type Reading, readBriefing, UNLIMITED } from '../view/reading';
import { xmlText } from '../xml';

/** Fifty days are sent at once: an entry leaves its lowest-ranked points to the page, and a point counts its sources beyond the first two. */
const LIMITS: Limits = { ...UNLIMITED, points: 20, sources: 2, text: 600 };

interface Section {
  kind: 'leader' | 'topic';
  id: string;
}

interface Group {
  /** Null where the whole entry is about one leader or topic. */
  heading: { name: string; href: string } | null;
  points: PointView[];
}

/** A briefing as feeds show it: HTML without styles, with full addresses. The bottom line, then points by leader and by topic, each of them once. */
export function renderBriefingEntry(briefing: Briefing, frame: Frame): string {
  const reading = readBriefing(briefing, frame, 'elsewhere', LIMITS);
  const { words, points, places, shown, onPage } = reading;
  const groupOf = (section: Section, ids: readonly string[]): Group => ({
    heading: {
      name: section.kind === 'leader' ? reading.personName(section.id) : reading.topicName(section.id),
      href: reading.linkTo(`/${section.kind}s/${encodeURIComponent(section.id)}`),
    },
    points: ids.flatMap((id) => {
      const place = places.get(id);
      const point = points.get(id);
      return point && place && 'id' in place && place.kind === section.kind && place.id === section.id
        ? [viewPoint(reading, point, section)]
        : [];
    }),
  });
  const bottomLine = briefing.bottomLine === null ? undefined : points.get(briefing.bottomLine);
  const left = onPage.size - shown.size;
  return render(reading, {
    bottomLine: bottomLine ? viewPoint(reading, bottomLine, null) : null,
    nothingNew: shown.size === 0 ? words.nothingNewDetail(briefing.counts.articles) : '',
    groups: [
      ...briefing.leaders.map(({ id, keyPoints }) => groupOf({ kind: 'leader', id }, keyPoints)),
      ...briefing.topics.map(({ id, keyPoints }) => groupOf({ kind: 'topic', id }, keyPoints)),
    ],
    changes: viewChanges(reading).changes,
    page: { text: left > 0 ? words.moreOnWeb(left) : words.readOnWeb, href: reading.linkTo(`/briefings/${briefing.date}`) },
  });
}

/** What renders single dates of a leader or a topic; `names` are those of leaders who may not be on the watchlist, by id. */
export function createSubjectEntries(
  edition: Edition,
  subject: Section,
  names: ReadonlyMap<string, string>,
  outlets: Outlet[],
  frame: Frame,
) {
  const whole = readBriefing({ ...sketchBriefing(edition, names), outlets }, frame, 'elsewhere', LIMITS);
  const narrowed = `?${subject.kind}s=${encodeURIComponent(subject.id)}`;
  /** The points of one date, in reading order. */
  return (date: string, points: readonly BriefingPoint[]): string => {
    const reading = { ...whole, briefing: { ...whole.briefing, date } };
    return render(reading, {
      bottomLine: null,
      nothingNew: '',
      changes: [],
      groups: [{ heading: null, points: points.map((point) => viewPoint(reading, point, subject)) }],
      page: { text: whole.words.readOnWeb, href: reading.linkTo(`/briefings/${date}${narrowed}`) },
    });
  };
}

interface EntryView {
  bottomLine: PointView | null;
  nothingNew: string;
  groups: Group[];
  changes: ChangeView[];
  page: { text: string; href: string };
}

function render({ frame: { language }, words }: Reading, view: EntryView): string {
  const groups = view.groups.filter(({ points }) => points.length > 0);
  return xmlText(templates['feed-entry']({ ...view, groups, words, lang: language, dir: direction(language) }));
}

/** As much of a briefing as views of single points look up. */
function sketchBriefing({ id, title, language, timeZone, place }: Edition, names: ReadonlyMap<string, string>): Briefing {
  const nobody = { office: null, country: null, former: false, keyPoints: [], met: [], trip: null, metOthers: [] };
  return {
    ...{ edition: id, title, language, timeZone, place },
    ...{ date: '', publishedAt: '', window: { from: '', to: '' }, readingMinutes: 0 },
    counts: { articles: 0, stories: 0, leaders: 0, sources: 0 },
    leaders: [...names].map(([leader, name]) => ({ id: leader, name, ...nobody })),
    bottomLine: null,
    ...{ stories: [], corrections: [], topics: [], grid: [], keyPoints: [], figures: [], ahead: [], silent: [], articles: [] },
  };
}
