import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderConfirmationMail } from '../../src/render/confirmation-mail';
import { renderEmail } from '../../src/render/email';
import { briefingOf, EMPTY, FRAME, RICH } from './briefing-fixture';
import { CONFIRMATION } from './confirmation-fixture';
import { LEADERS_FRAME } from './leader-fixture';
import { type Use, usesOf } from './mail-uses';

const folder = join(import.meta.dirname, '../../../shared/data/security');
const listed = existsSync(folder);
if (!listed) console.log('skipped: ../shared/data/security/caniemail.json is not there to compare the mail with');

type Support = Record<string, Record<string, string>>;
type Features = Record<string, { latest: Record<string, string> }>;
const support: Support = listed ? JSON.parse(readFileSync(join(folder, 'caniemail.json'), 'utf8')) : {};
const features: Features = listed ? JSON.parse(readFileSync(join(folder, 'caniemail_features.json'), 'utf8')) : {};

/** HTML 3.2 and what is read by no eye: caniemail.com lists none of it. `mso-hide` is Word's own. */
const UNLISTED = new Set([
  ...['html-html', 'html-head', 'html-meta', 'html-title', 'html-a', 'html-b', 'html-i', 'html-br'],
  ...['html-href', 'html-class', 'html-border', 'html-bgcolor', 'html-scope', 'html-xmlns', 'html-xmlns:o'],
  ...['html-charset', 'html-content', 'html-meta-viewport', 'html-meta-format-detection'],
  ...['css-color', 'css-font-family', 'css-mso-hide'],
]);

interface Exception {
  /** What the mail looks like where it is missing. */
  because: string;
  /** What every use has to keep to. */
  holds?: (use: Use) => boolean;
}

const within =
  (...elements: string[]) =>
  (use: Use) =>
    use.inSheet || elements.includes(use.element);

/** What a Gmail or an Outlook lacks or has in part, and yet is used. */
const EXCEPTIONS: Record<string, Exception> = {
  'html-doctype': { because: 'Word draws every mail the one way it has' },
  'html-style': { because: 'without its sheets the mail keeps its wide, light look, which is inline' },
  'css-at-media': { because: 'the same', holds: (use) => /^\((max-width|prefers-color-scheme):[^()]+\)$/.test(use.value) },
  'css-at-media-prefers-color-scheme': { because: 'Gmail and Word turn the light colours round by themselves' },
  'css-selector-class': { because: 'of the sheets only' },
  'css-selector-grouping': { because: 'of the sheets only' },
  'css-important': { because: 'of the sheets only: an inline style gives way to nothing else', holds: (use) => use.inSheet },
  'html-meta-color-scheme': { because: 'Apple Mail turns no colours round where it is there; others pass over it' },
  'html-body': { because: 'Gmail makes it a div; language, direction and colour stand on elements within it too' },
  'html-lang': { because: 'Word before 2019 takes a foreign sentence for one of the mail’s language' },
  'html-role': { because: 'Windows Mail lacks it, and reads a layout table out as a table' },
  'html-aria-label': { because: 'the same: the heading before the grid says what it is' },
  'html-dir': {
    because: 'Word knows it but on links; Gmail on phones gives the whole mail one direction',
    holds: (use) => use.element !== 'a',
  },
  'html-width': { because: 'Word gets only pictures wrong', holds: within('table', 'td', 'th') },
  'html-height': { because: 'Word gives a row the height of its text at least', holds: within('td') },
  'html-align': { because: 'Outlook for Mac cannot float a table', holds: (use) => use.element !== 'table' || use.value === 'center' },
  'css-width': { because: 'Word has it on tables', holds: within('table', 'td', 'th') },
  'css-height': { because: 'Word has it on tables', holds: within('table', 'td', 'th') },
  'css-max-width': { because: 'for Word a table of 600 px stands around the column', holds: within('table') },
  'css-padding': {
    because: 'Word has it on cells',
    holds: (use) => within('td', 'th')(use) || (use.element === 'body' && use.value === '0'),
  },
  'css-border': { because: 'Word has it on cells, up to 8 px', holds: (use) => within('td', 'th')(use) && !/(9|\d\d)px/.test(use.value) },
  'css-margin': {
    because: 'nobody takes a negative one, Word none of span',
    holds: (use) => /^[\dpx ]+$/.test(use.value) && within('p', 'h1', 'h2', 'h3', 'body')(use),
  },
  'css-font-size': { because: 'Word lacks rem', holds: (use) => /\d+px/.test(use.value) },
  'css-font-weight': { because: 'Word knows normal and bold', holds: (use) => /bold/.test(use.value) },
  'css-line-height': {
    because: 'Word takes it as the least height: every line is higher than its letters',
    holds: (use) => isAiry(use.value),
  },
  'css-letter-spacing': { because: 'Word draws negative ones its own way', holds: (use) => /^\d+px$/.test(use.value) },
  'css-text-transform': { because: 'Word lacks lowercase', holds: (use) => use.value === 'uppercase' },
  'css-text-decoration': { because: 'Word lacks two at once', holds: (use) => /^(none|underline)$/.test(use.value) },
  'css-display': { because: 'Word has none only', holds: (use) => use.inSheet || use.value === 'none' },
  'css-display-none': { because: 'of the preheader only, which is of the paper’s colour and 1 px high too', holds: within('div') },
  'css-max-height': { because: 'of the preheader only, which is hidden already' },
  'css-overflow': { because: 'of the preheader only, which is hidden already' },
  'css-word-break': { because: 'for words longer than a line: without it the column grows' },
};

function isAiry(value: string): boolean {
  const [, size, height] = /(\d+)px\/(\d+)px/.exec(value) ?? [];
  return size === undefined || Number(height) >= Number(size) * 1.1;
}

const clients = Object.keys(features['html-table']?.latest ?? {}).filter((client) => /^(gmail|outlook)\//.test(client));

/** Whether a client has a feature: the newest one, and of Outlook for Windows each since 2013, because companies keep them for ten years. */
function has(feature: string, client: string): boolean {
  const versions = Object.entries(support[feature]?.[client] ?? {}).filter(([version]) => Number(version) >= 2013);
  const values = client === 'outlook/windows' ? versions.map(([, value]) => value) : [features[feature]?.latest[client]];
  return values.length > 0 && values.every((value) => value === 'y');
}

/** Gmails and Outlooks that lack a feature or have a part of it; a sheet's styles concern only who knows media queries. */
function lackedBy({ feature, inSheet }: Use): string[] {
  const isStyle = inSheet && !/^css-(at-|selector-|important)/.test(feature);
  return clients.filter((client) => !has(feature, client) && !(isStyle && features['css-at-media']?.latest[client] === 'n'));
}

describe.skipIf(!listed)('of HTML and CSS the mail uses', () => {
  const choice = { leaders: ['linh-dao'], topics: ['trade'] };
  const mails = [RICH, EMPTY, briefingOf(500), { ...RICH, language: 'ar' }, { ...RICH, choice }];
  const uses = [...mails.map((briefing) => renderEmail(briefing, FRAME)), renderConfirmationMail(CONFIRMATION, LEADERS_FRAME)].flatMap(
    ({ html }) => usesOf(html),
  );
  const lacking = uses.filter((use) => !UNLISTED.has(use.feature) && lackedBy(use).length > 0);

  test('nothing that the list of mail programs does not know', () => {
    const unknown = uses.filter(({ feature }) => !features[feature] && !UNLISTED.has(feature));
    expect([...new Set(unknown.map(({ feature }) => feature))]).toEqual([]);
  });

  test('nothing that a Gmail or an Outlook lacks, but by a named exception', () => {
    const faults = lacking.filter((use) => !EXCEPTIONS[use.feature]).map((use) => `${use.feature}: ${lackedBy(use).join(', ')}`);
    expect([...new Set(faults)]).toEqual([]);
  });

  test('each exception only as it says', () => {
    const faults = lacking.filter((use) => EXCEPTIONS[use.feature]?.holds?.(use) === false);
    expect([...new Set(faults.map((use) => `${use.feature} on ${use.element || 'a sheet'}: ${use.value}`))]).toEqual([]);
  });

  test('every exception and every feature that is not listed', () => {
    const used = new Set(uses.map(({ feature }) => feature));
    const needed = new Set(lacking.map(({ feature }) => feature));
    expect(Object.keys(EXCEPTIONS).filter((feature) => !needed.has(feature))).toEqual([]);
    expect([...UNLISTED].filter((feature) => !used.has(feature) || features[feature])).toEqual([]);
  });
});

describe('the finder of uses', () => {
  test('tells elements, attributes, styles and values', () => {
    const found = usesOf(
      '<!doctype html><!-- x --><h2 align="left" style="font:bold 12px/16px Arial;padding-top:2em"><a href="#x">x</a></h2>',
    );
    expect(found.map(({ feature }) => feature)).toEqual([
      ...[
        'html-h1-h6',
        'html-align',
        'css-font',
        'css-font-size',
        'css-font-family',
        'css-line-height',
        'css-font-weight',
        'css-unit-px',
        'css-unit-px',
      ],
      ...['css-padding', 'css-unit-em', 'html-a', 'html-href', 'html-anchor-links', 'html-doctype', 'html-comments'],
    ]);
  });

  test('tells rules, selectors and values of a sheet', () => {
    const found = usesOf('<style>@media (hover){a:hover,.b > p{color:rgb(1,2,3) !important;display:none}}</style>');
    expect([...new Set(found.filter(({ inSheet }) => inSheet).map(({ feature }) => feature))]).toEqual([
      ...[
        'css-at-media',
        'css-at-media-hover',
        'css-selector-grouping',
        'css-selector-type',
        'css-pseudo-class-hover',
        'css-selector-class',
      ],
      ...['css-selector-child', 'css-color', 'css-important', 'css-rgb', 'css-display', 'css-display-none'],
    ]);
  });
});
