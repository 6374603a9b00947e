import type { AnalysedArticle, Briefing, Trip } from '../model';
import { byText, distinct, push } from './order';

/** A journey goes on when it was last reported so many days ago. */
const GAP_DAYS = 2;
const DAY_MS = 86_400_000;

/**
 * Who is abroad on a date and where: the countries that the day's articles have a leader in, after those of the same journey in earlier
 * briefings. A country that fewer than half as many articles name as the most named one is background, and left out.
 *
 * @param articles in their fixed order.
 * @param earlier the last seven days' briefings, newest first.
 */
export function findTrips(articles: readonly AnalysedArticle[], earlier: readonly Briefing[], date: string): Map<string, Trip> {
  const reports = new Map<string, string[]>();
  for (const { analysis } of articles) {
    // Analyses stored before visits were read have none.
    const day = (analysis.visits ?? []).filter((visit) => !isPast(visit, analysis, date));
    for (const place of distinct(day.map(({ person, country }) => `${person} ${country}`))) {
      const [person, country] = place.split(' ') as [string, string];
      push(reports, person, country);
    }
  }
  return new Map(
    [...reports].map(([person, countries]) => {
      const times = (country: string) => countries.filter((one) => one === country).length;
      const most = Math.max(...countries.map(times));
      const today = distinct(countries).filter((country) => times(country) * 2 >= most);
      return [person, continueTrip(tripBefore(person, earlier, date), today, date)];
    }),
  );
}

/** A visit told with a day that lies further back than yesterday. */
function isPast(
  { start, end }: AnalysedArticle['analysis']['visits'][number],
  analysis: AnalysedArticle['analysis'],
  date: string,
): boolean {
  const sentence = analysis.sentences.find((one) => one.start <= start && end <= one.end);
  return analysis.dates.some(
    (day) => sentence && sentence.start <= day.start && day.end <= sentence.end && daysBetween(day.date, date) > 1,
  );
}

function continueTrip(before: Trip | null, countries: readonly string[], date: string): Trip {
  const places = before?.places ?? [];
  const last = places.at(-1)?.country;
  const added = countries.filter((country) => country !== last).map((country) => ({ country, date }));
  return { since: before?.since ?? date, places: [...places, ...added] };
}

/** The trip that the newest of the earlier briefings within reach tells of. */
export function tripBefore(person: string, earlier: readonly Briefing[], date: string): Trip | null {
  const near = earlier.filter((briefing) => briefing.date < date && daysBetween(briefing.date, date) <= GAP_DAYS);
  for (const briefing of [...near].sort((a, b) => byText(b.date, a.date))) {
    const trip = briefing.leaders.find(({ id }) => id === person)?.trip;
    if (trip) return trip;
  }
  return null;
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;
