import type { Briefing, BriefingPoint, Edition } from '../../../src/model';
import type { FeedDay, FeedSource, FeedSubject } from '../../../src/render/feed/feed';
import { createSubjectEntries, renderBriefingEntry } from '../../../src/render/feed/feed-entry';
import type { Frame } from '../../../src/render/frame';
import { FRAME, RICH } from '../briefing-fixture';

export const EDITION: Edition = {
  id: 'daily',
  title: 'The Daily Briefing',
  language: 'en',
  timeZone: 'Asia/Ho_Chi_Minh',
  place: 'Ha Noi',
  publishAt: '06:30',
};

export const FRENCH: Frame = { ...FRAME, language: 'fr' };

const dateOf = (n: number) => new Date(Date.parse('2026-02-21') - n * 86_400_000).toISOString().slice(0, 10);

/** The same briefing on so many dates, the newest first. */
export function briefingDays(briefing: Briefing, count: number, frame = FRAME): FeedDay[] {
  return Array.from({ length: count }, (_, n) => {
    const date = dateOf(n);
    return {
      date,
      publishedAt: `${date}T23:30:00.000Z`,
      updatedAt: `${date}T23:35:10.000Z`,
      articles: briefing.counts.articles,
      line: briefing.keyPoints.find(({ id }) => id === briefing.bottomLine)?.text ?? null,
      html: renderBriefingEntry({ ...briefing, date }, frame),
    };
  });
}

export function briefingFeed(briefing: Briefing, count: number, frame = FRAME): FeedSource {
  return { edition: EDITION, subject: null, days: briefingDays(briefing, count, frame) };
}

/** A day of these points for a leader or a topic. */
export function subjectFeed(subject: FeedSubject, points: readonly BriefingPoint[], frame = FRAME): FeedSource {
  const names = new Map(RICH.leaders.map(({ id, name }) => [id, name]));
  const render = createSubjectEntries(EDITION, subject, names, RICH.outlets ?? [], frame);
  const [day] = briefingDays(RICH, 1);
  return { edition: EDITION, subject, days: day ? [{ ...day, line: points[0]?.text ?? null, html: render(day.date, points) }] : [] };
}

/** What an article could bring, in every language and with every trick. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"onload="alert(1)',
  "' onfocus='alert(1)",
  '</title></style><svg onload=alert(1)>',
  '{{constructor}} {{{raw}}}',
  '-->',
  ']]> <![CDATA[ ]]>',
  ']]></content><entry>',
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
  '&amp; & &lt;b&gt; &nbsp; &#0; AT&T',
  'a\u0000b\u001b[31mc\u202ed\u2066e\r\nf\u0085',
  'half \ud83d of a pair, and \ufffe\uffff',
  'Emoji 👩🏽‍🚀 🇻🇳',
  'قال الرئيس إن المحادثات ستستأنف في الربيع',
  'Tô Lâm “đã phát biểu”…',
  '',
  '   ',
];

/** The rich day with every string that an article could have brought replaced. */
export function poison(value: string): Briefing {
  const source = <T extends { text: string }>(of: T) => ({
    ...of,
    source: value,
    url: 'javascript:alert(1)//https://ok.example',
    text: value,
  });
  return {
    ...RICH,
    title: value,
    keyPoints: RICH.keyPoints.map((point) => ({ ...point, text: value, sources: point.sources.map(source) })),
    leaders: RICH.leaders.map((leader) => ({ ...leader, name: value, office: value })),
    topics: RICH.topics.map((topic) => ({ ...topic, name: value })),
  };
}
