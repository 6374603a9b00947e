import type { Briefing } from '../model';
import type { Frame } from './frame';
import { named } from './view/about-source';
import { viewBriefing } from './view/briefing-view';
import type { LinkView, PointEntry, PointView, SourceView } from './view/point-view';

/** A briefing as Markdown (CommonMark with GFM tables). No markup of an article becomes active. */
export function renderMarkdown(briefing: Briefing, frame: Frame): string {
  const view = viewBriefing(briefing, frame, 'elsewhere');
  const { words } = view;
  const out: string[] = [
    `# ${plain(view.title)}`,
    '',
    `**${plain(view.day)}** · ${plain(view.counts.join(' · '))}`,
    '',
    plain(view.window.join(' · ')),
  ];

  for (const { note, links } of view.marks) out.push('', `**${plain(note)}** ${links.map(link).join(' · ')}`);
  heading(words.sections.bottomLine);
  if (view.bottomLine) {
    const { label } = view.bottomLine;
    out.push(`> ${said(view.bottomLine)}`, '', `${label ? `**${plain(label.text)}** · ` : ''}${from(view.bottomLine)}`);
  } else out.push(plain(`${words.nothingNew}. ${view.nothingNew}`));

  if (view.hasChanges) heading(words.sections.changed);
  for (const group of view.changed) {
    out.push(`**${plain(group.count)}**`, '');
    for (const story of [...group.stories, ...group.rest]) {
      const related = story.related.map((other) => plain(other.text)).join(' · ');
      out.push(`- ${link(story)}${story.articles ? ` (${story.articles})` : ''}${related ? ` – ${words.related}: ${related}` : ''}`);
    }
    out.push('');
  }
  if (view.isCorrected) out.push(`**${plain(words.corrections)}**`, '');
  for (const { text, sources: from, corrects } of view.corrections) {
    out.push(`- ${plain(text)} (${sources(from)})${corrects ? ` – ${plain(corrects.day)} ${link(corrects)}` : ''}`);
  }
  for (const change of view.changes) {
    out.push(`- ${plain(change.note)} ${link(change)} (${plain(change.source)})`);
    for (const { was, now } of change.said) {
      out.push(`  - ${plain(words.said.was)} ${plain(was)}`, `  - ${plain(words.said.now)} ${plain(now ?? words.said.gone)}`);
    }
  }
  if (view.isCorrected) out.push('');
  if (view.silent.length > 0)
    out.push(`${words.noReports}: ${view.silent.map((leader) => plain(`${leader.name} (${leader.seen})`)).join(', ')}`);

  if (view.grid) {
    heading(words.sections.grid);
    out.push(`| ${[view.grid.leader, ...view.grid.topics].map(plain).join(' | ')} |`);
    out.push(`|${' --- |'.repeat(view.grid.topics.length + 1)}`);
    for (const row of view.grid.rows) out.push(`| ${[plain(row.name), ...row.cells.map((cell) => cell.count || '·')].join(' | ')} |`);
  }

  if (view.leaders.length > 0) heading(words.sections.leaders);
  for (const leader of view.leaders) {
    out.push('', `### ${plain(leader.name)}`, '');
    if (leader.office) out.push(`*${plain(leader.office)}*`, '');
    entries(leader.entries);
    if (leader.trip) out.push('', `**${plain(leader.trip.since)}** ${plain(leader.trip.places)}`);
    if (leader.met.length > 0) out.push('', `**${plain(words.met)}** ${leader.met.map((met) => plain(met.text)).join(' · ')}`);
  }

  if (view.topics.length > 0) heading(words.sections.topics);
  for (const topic of view.topics) {
    out.push('', `### ${plain(topic.name)}`, '');
    entries(topic.entries);
  }

  if (view.figures.length > 0) heading(words.sections.figures);
  for (const figure of view.figures) {
    out.push(`- **${plain(figure.text)}** ${plain(figure.what)} (${sources(figure.sources)})`);
    for (const other of figure.differing) out.push(`  - **${plain(other.text)}** (${sources(other.sources)})`);
  }

  if (view.ahead.length > 0) heading(words.sections.ahead);
  for (const item of view.ahead)
    out.push(`- **${plain(item.day)}** ${plain(item.text)}${item.reference ? ' ↑' : ` (${sources(item.sources)})`}`);

  heading(words.sections.sources);
  out.push(plain(view.read.summary), '');
  for (const article of view.read.articles) {
    const where = `${named(article.source, article.about)}${article.time ? ` ${article.time}` : ''}`;
    out.push(`- ${link({ text: article.headline, href: article.href })}, ${plain(where)}${article.used ? ` · **${words.used}**` : ''}`);
  }
  out.push('', '---', '', plain(words.howMade.join(' ')), '', link({ text: words.readOnWeb, href: view.address }), '');
  return out.join('\n');

  function heading(text: string) {
    out.push('', `## ${plain(text)}`, '');
  }
  function entries(list: PointEntry[]) {
    for (const { point, reference } of list) {
      if (point) out.push(`- ${point.label ? `**${plain(point.label.text)}** ` : ''}${said(point)}  `, `  ${from(point)}`);
      if (reference)
        out.push(`- ${link({ text: `${reference.who ? `${reference.who}: ` : ''}${reference.text}`, href: reference.href })} ↑`);
    }
  }
}

function said(point: PointView): string {
  return plain(point.text);
}

function from(point: PointView): string {
  return `${point.speaker ? `*${plain(point.speaker)}* · ` : ''}${sources(point.sources)}${point.moreSources ? ` ${point.moreSources}` : ''}`;
}

function sources(list: readonly SourceView[]): string {
  return list
    .map(
      ({ name, about, href, time, language }) =>
        `${link({ text: name, href })}${about ? ` (${plain(about)})` : ''}${time ? ` ${time}` : ''}${language ? `, ${plain(language)}` : ''}`,
    )
    .join(' · ');
}

function link({ text, href }: LinkView): string {
  return href === null ? plain(text) : `[${plain(text)}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/**
 * A text that Markdown prints as it stands. Beyond CommonMark's own marks: "{" and "$" (templates, formulas) and the
 * bare addresses that GFM makes links of.
 */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]{}<>~|&#$]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}
