import type { Words } from '../words';
import { groupOffices } from './group-offices';

const count = (one: string, many: string) => (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
const articles = count('article', 'articles');
const stories = count('new story', 'new stories');

export const english: Words = {
  locale: 'en-GB',
  // British English puts a comma after the weekday of a short date only: one shape for all is easier to read.
  date: (formatted) => formatted.replace(/^(\p{L}+),/u, '$1'),
  beforeColon: '',
  places: { CD: 'DR Congo', CG: 'Republic of the Congo', HK: 'Hong Kong', MM: 'Myanmar', MO: 'Macau' },
  nav: {
    label: 'Sections',
    latest: 'Latest',
    archive: 'Archive',
    skip: 'Skip to the briefing',
    days: 'Other days',
    skipTo: 'Skip to the content',
  },
  sections: {
    bottomLine: 'Bottom line',
    changed: 'What changed',
    grid: 'Who, on what',
    leaders: 'By leader',
    topics: 'By topic',
    figures: 'Numbers and agreements',
    ahead: 'Ahead',
    sources: 'Sources',
  },
  articles,
  sources: count('source', 'sources'),
  leaders: count('leader', 'leaders'),
  points: count('key point', 'key points'),
  minutes: (n) => `${n} min`,
  status: (status, n) => (status === 'new' ? stories(n) : `${n} ${status}`),
  related: 'See also',
  moreStories: count('more story', 'more stories'),
  noReports: 'No reports',
  lastSeen: (day) => `last seen ${day}`,
  gridCaption: 'Number of key points by leader and topic',
  gridLeader: 'Leader',
  covers: (span) => `Covers ${span}`,
  inLanguage: (language) => `in ${language}`,
  unnamedSource: 'unnamed source',
  speakerUnknown: 'speaker unknown',
  saidBy: (name) => `said by ${name}`,
  former: (office) => (/^former\b/i.test(office) ? office : `Former ${office}`),
  since: (month) => `since ${month}`,
  met: 'Met',
  trip: (since) => `Abroad since ${since}:`,
  corrections: 'Corrections',
  corrects: (day) => `Corrects the report of ${day}:`,
  groupOffices,
  howMade: [
    'Every line is a sentence of its source, word for word, with a link to it where it has an address; what stands in [brackets] is ours.',
    'Fixed rules choose the lines, join the reports of one event and say who spoke: nothing is rewritten and no model writes.',
  ],
  sourcesRead: (read, used) => `${read > 1 ? 'All ' : ''}${articles(read)} read, ${used} used`,
  used: 'used',
  otherForms: 'This briefing as',
  forms: { text: 'Text', markdown: 'Markdown', json: 'JSON', mail: 'E-mail' },
  readOnWeb: 'Read on the web',
  moreOnWeb: (n) => `${n} more on the web`,
  copyOf: (edition) => `This is the ${edition} edition, addressed to no subscriber.`,
  nothingNew: 'Nothing new',
  nothingNewDetail: (n) =>
    n === 0 ? 'No article of this day was read.' : `${articles(n)} of this day ${n === 1 ? 'was' : 'were'} read; none holds a key point.`,
  archiveTitle: 'All briefings',
  archiveEmpty: 'There is no briefing yet.',
  back: 'To the latest briefing',
  paper: 'The Daily Briefing',
};
