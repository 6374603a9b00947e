// What is measured, on which data, against which aims. Figures of others are as published, or by the same scores on the same data.

/** @typedef {import('./data-sets.mjs').DataSet} DataSet */
/**
 * @typedef {object} Run One call of the scorers.
 * @property {string} task
 * @property {DataSet} set
 * @property {boolean} [stores] It stores articles and wants an empty store.
 * @property {string[]} [options]
 */
/** @typedef {{ figures: Record<string, number | null>, items: number, wrong?: string[] }} Result What a run's last line says. */
/**
 * @typedef {object} Figure
 * @property {Run} run
 * @property {(result: Result) => number | null | undefined} value
 * @property {string} label With "#" where the figure goes: "# % of pairs".
 * @property {number} [atLeast] The aim.
 * @property {number} [under] The aim, where less is better.
 */
/**
 * @typedef {object} Measure
 * @property {string} name For --only.
 * @property {string} what
 * @property {string} data
 * @property {string} baseline What a simple method reaches.
 * @property {string} reference What a strong system, or people, reach.
 * @property {string} reach The aims, in words.
 * @property {Figure[]} figures
 */

/** @type {Record<string, Run>} */
const runs = {
  rules: { task: 'sentences', set: { folder: 'sentences', name: 'golden_rules_en' } },
  sequoia: { task: 'sentences', set: { folder: 'sentences', name: 'sequoia_fr' } },
  winer: { task: 'people', set: { folder: 'people', name: 'winer_fr' } },
  gum: { task: 'people', set: { folder: 'people', name: 'gum_en' } },
  polnear: { task: 'attribution', set: { folder: 'attribution', name: 'polnear' } },
  basil: { task: 'leaders', set: { folder: 'leaders', name: 'basil_en' } },
  realsumm: { task: 'keypoints', set: { folder: 'keypoints', name: 'realsumm_en' } },
  orangesum: { task: 'keypoints', set: { folder: 'keypoints', name: 'orangesum_fr' } },
  neus: { task: 'keypoints', set: { folder: 'keypoints', name: 'neus_en' }, stores: true },
  sib: { task: 'topics', set: { folder: 'topics', name: 'sib200' } },
  neusStories: { task: 'stories', set: { folder: 'keypoints', name: 'neus_en' }, stores: true },
  newstest: { task: 'stories', set: { folder: 'stories', name: 'newstest_en_fr' }, stores: true },
  pages: { task: 'extraction', set: { folder: 'pages', name: 'scrapinghub' } },
  headlines: { task: 'stories', set: { folder: 'stories', name: 'newstest_en_fr' }, stores: true, options: ['--headlines'] },
};

/**
 * @param {keyof typeof runs} run
 * @param {string} figure Its name in the scorers' answer.
 * @param {string} label
 * @param {{ atLeast?: number, under?: number }} [aim]
 * @returns {Figure}
 */
function figure(run, figure, label, aim = {}) {
  return { run: /** @type {Run} */ (runs[run]), value: ({ figures }) => figures[figure], label, ...aim };
}

/** @type {Measure[]} */
export const measures = [
  {
    name: 'sentences',
    what: 'sentence ends',
    data: 'golden rules EN; Sequoia FR',
    baseline: 'Punkt 46 % of rules',
    reference: 'Pragmatic 98.1 %',
    reach: '100 % of the rules that fit news; boundary F1 98 FR',
    figures: [
      // Lists run together and lines broken within a sentence are no news, but the reading keeps those rules too: all are asked.
      figure('rules', 'rules kept', '# % of all rules', { atLeast: 100 }),
      figure('sequoia', 'all F1', 'F1 # FR', { atLeast: 98 }),
      // Its other parts are an encyclopaedia and leaflets of medicines, with headings that nothing marks once they are joined.
      figure('sequoia', 'annodis F1', 'newspaper alone #'),
      figure('sequoia', 'Europar F1', 'parliament alone #'),
    ],
  },
  {
    name: 'people-fr',
    what: 'people, French',
    data: 'WiNER-fr',
    baseline: '61.3 F1 (capitals)',
    reference: '',
    reach: '88 F1 exact span',
    figures: [figure('winer', 'exact F1', '#', { atLeast: 88 })],
  },
  {
    name: 'people-en',
    what: 'people, English',
    data: 'GUM news and speech',
    baseline: '',
    reference: '',
    reach: '85 F1',
    figures: [figure('gum', 'exact F1', '#', { atLeast: 85 })],
  },
  {
    name: 'statements',
    what: 'statements found',
    data: 'PolNeAR, all attributions',
    baseline: '28 recall (quotes only)',
    reference: 'human agreement 92',
    reach: 'F1 72 at overlap 0.3',
    figures: [figure('polnear', 'all 0.3 F1', 'F1 #', { atLeast: 72 }), figure('polnear', 'all 0.3 recall', 'recall #')],
  },
  {
    name: 'speakers',
    what: 'right speaker, quoted',
    data: 'PolNeAR',
    baseline: '46.9',
    reference: '86.5 (GenderGapTracker with spaCy, own data)',
    reach: '82',
    figures: [figure('polnear', 'quoted right speaker', '#', { atLeast: 82 })],
  },
  {
    name: 'leaders',
    what: 'main leaders of an article',
    data: 'BASIL',
    baseline: '49.7 recall, top 2 (55.2 by surname)',
    reference: '',
    reach: '80',
    figures: [figure('basil', 'recall, top 2', '#', { atLeast: 80 })],
  },
  {
    name: 'keypoints-en',
    what: 'key points, English, 3 sentences',
    data: 'REALSumm',
    baseline: 'lead 39.6 R-1 / 16.9 R-2',
    reference: 'MatchSumm (BERT) 44.5 / 21.1',
    reach: '42.5 / 18.7',
    figures: [figure('realsumm', '3 points R1', '#', { atLeast: 42.5 }), figure('realsumm', '3 points R2', '#', { atLeast: 18.7 })],
  },
  {
    name: 'keypoints-fr',
    what: 'key points, French, 2 sentences',
    data: 'OrangeSum',
    baseline: 'lead 28.7 / 10.1',
    reference: 'mBARThez 32.7 / 13.7 (writes freely)',
    reach: '30.5 / 11.5',
    figures: [
      figure('orangesum', 'abstract, 2 points R1', '#', { atLeast: 30.5 }),
      figure('orangesum', 'abstract, 2 points R2', '#', { atLeast: 11.5 }),
    ],
  },
  {
    name: 'keypoints-several',
    what: 'several sources, 2 points',
    data: 'NeuS',
    baseline: 'lead 35.3 / 14.9, TextRank 38.0 / 16.8',
    reference: 'best possible 47.9 / 26.2',
    reach: '40.5 / 18.5',
    figures: [figure('neus', '2 points R1', '#', { atLeast: 40.5 }), figure('neus', '2 points R2', '#', { atLeast: 18.5 })],
  },
  {
    name: 'topics',
    what: 'topics of a sentence',
    data: 'SIB-200 EN, FR',
    baseline: 'naive Bayes 71, 63',
    reference: '',
    reach: '78, 72',
    figures: [figure('sib', 'en accuracy', 'EN #', { atLeast: 78 }), figure('sib', 'fr accuracy', 'FR #', { atLeast: 72 })],
  },
  {
    name: 'stories',
    what: 'one event, one story',
    data: 'NeuS',
    baseline: 'tf-idf 83.2 B-cubed F',
    reference: '',
    reach: '90',
    figures: [figure('neusStories', 'B-cubed F1', '#', { atLeast: 90 })],
  },
  {
    name: 'stories-two-languages',
    what: 'one event in two languages',
    data: 'newstest EN-FR',
    baseline: 'tf-idf: 34 % of pairs, 22 % of articles in mixed stories',
    reference: 'retrieval alone 98.9 P@1',
    reach: '90 % of pairs, under 2 % in mixed stories; headlines 55 %',
    figures: [
      figure('newstest', 'pairs in one story', '# % of pairs', { atLeast: 90 }),
      figure('newstest', 'articles in such stories (%)', '# % in mixed stories', { under: 2 }),
      figure('headlines', 'pairs in one story', 'headlines # %', { atLeast: 55 }),
    ],
  },
  {
    name: 'pages',
    what: 'the article in a page',
    data: 'article extraction benchmark',
    baseline: 'all text of the page 66.8 F1',
    reference: 'trafilatura 95.5, Readability.js 94.3',
    reach: '96',
    figures: [figure('pages', 'F1', '#', { atLeast: 96 })],
  },
];
