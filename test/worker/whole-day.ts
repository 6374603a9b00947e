import type { Briefing, BriefingPoint, ReportedLeader, WholeDay } from '../../src/model';

/** What a test's day tells: points by id, and the sections that have them. */
interface Sketch {
  leaders?: Record<string, string[]>;
  topics?: Record<string, string[]>;
  /** Leaders with the number of articles that name them, and whom they met. */
  reported?: Record<string, [articles: number, met?: string[]]>;
  /** Of these points the general briefing is made. */
  general?: string[];
}

const pointOf = (id: string): BriefingPoint => ({
  id,
  text: `Sentence ${id} of Tô Lâm, “quoted”.`,
  language: 'en',
  leaders: [],
  speaker: null,
  statement: false,
  topics: [],
  story: 'story',
  sources: [],
});

export const nameOf = (id: string) => `Name of ${id}`;

/** A whole day and its general briefing, with what the history keeps of them. */
export function wholeDay(
  date: string,
  { leaders = {}, topics = {}, reported = {}, general = [] }: Sketch,
): { general: Briefing; whole: WholeDay } {
  const ids = [...new Set([...general, ...Object.values(leaders).flat(), ...Object.values(topics).flat()])];
  const day = { edition: 'daily', date } as Briefing;
  const person = (id: string) => ({ id, name: nameOf(id), office: `Office on ${date}`, country: 'VN', former: false });
  return {
    general: { ...day, keyPoints: general.map(pointOf) },
    whole: {
      briefing: {
        ...day,
        keyPoints: ids.map(pointOf),
        leaders: Object.entries(leaders).map(([id, keyPoints]) => ({ ...person(id), keyPoints, met: [], metOthers: [], trip: null })),
        topics: Object.entries(topics).map(([id, keyPoints]) => ({ id, name: id, keyPoints })),
      },
      strongest: ids,
      reported: Object.entries(reported).map(
        ([id, [articles, met = []]]): ReportedLeader => ({ ...person(id), articles, met, metOthers: ['President of Kenya'] }),
      ),
    },
  };
}
