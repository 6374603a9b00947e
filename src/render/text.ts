import type { Briefing } from '../model';
import type { Frame } from './frame';
import { named } from './view/about-source';
import { type BriefingView, viewBriefing } from './view/briefing-view';
import type { PointEntry, PointView, SourceView } from './view/point-view';

const WIDTH = 76;

/** A briefing as plain text, lines of 76 characters, sources numbered. */
export function renderText(briefing: Briefing, frame: Frame): string {
  return textOf(viewBriefing(briefing, frame, 'elsewhere'));
}

/** The text of a view: the plain part of a mail says what its HTML says, and ends with what the mail alone has to say. */
export function textOf(view: BriefingView, foot: readonly string[] = []): string {
  const { words } = view;
  const cited = new Citations();
  // Several dates have no page together; those of each stand at the head.
  const ofOne = (address: string) => (view.days.length > 0 ? '' : address);
  const lines: string[] = [view.title.toUpperCase(), view.day, ...wrap(view.counts.join(' · ')), ...view.window];
  if (view.days.length === 0) lines.push(view.address);
  for (const { text, href } of view.days) lines.push(`${text}${words.beforeColon}: ${href}`);
  for (const { note, links } of view.marks) lines.push('', ...wrap(`${note} ${links.map((report) => report.text).join(' · ')}`, '  '));

  heading(words.sections.bottomLine);
  if (view.bottomLine) point(view.bottomLine, '');
  else lines.push(words.nothingNew, ...wrap(view.nothingNew));

  if (view.hasChanges) heading(words.sections.changed);
  for (const group of view.changed) {
    lines.push(`${group.count}${words.beforeColon}:`);
    for (const story of [...group.stories, ...group.rest]) {
      lines.push(...wrap(`- ${story.text}${story.articles ? ` (${story.articles})` : ''}`, '  '));
      for (const other of story.related) lines.push(...wrap(`  ${words.related}: ${other.text}`, '  '));
    }
    if (group.more && group.rest.length === 0) lines.push(`- ${group.more}${ofOne(`: ${view.address}#changed`)}`);
  }
  if (view.isCorrected) lines.push(`${words.corrections}${words.beforeColon}:`);
  for (const { text, sources, corrects } of view.corrections) {
    lines.push(...wrap(`- ${text} (${from(sources)})`, '  '));
    if (corrects) lines.push(...wrap(`  ${corrects.day} ${corrects.text}`, '  '));
  }
  for (const { note, text, source, said } of view.changes) {
    lines.push(...wrap(`- ${note} ${text} (${source})`, '  '));
    for (const { was, now } of said) {
      lines.push(...wrap(`  ${words.said.was} ${was}`, '  '), ...wrap(`  ${words.said.now} ${now ?? words.said.gone}`, '  '));
    }
  }
  if (view.silent.length > 0)
    lines.push(...wrap(`${words.noReports}: ${view.silent.map((leader) => `${leader.name} (${leader.seen})`).join(', ')}`));

  if (view.grid) {
    heading(words.sections.grid);
    const { topics } = view.grid;
    for (const row of view.grid.rows) {
      const cells = row.cells.flatMap((cell, i) => (cell.count ? [`${topics[i]} ${cell.count}`] : []));
      lines.push(...wrap(`${row.name}${words.beforeColon}: ${cells.join(' · ')}`, '  '));
    }
  }

  if (view.leaders.length > 0) heading(words.sections.leaders);
  for (const leader of view.leaders) {
    lines.push('', leader.name.toUpperCase(), ...wrap(leader.office));
    entries(leader.entries);
    if (leader.trip) lines.push(...wrap(`${leader.trip.since} ${leader.trip.places}`, '  '));
    if (leader.met.length > 0) lines.push(...wrap(`${words.met} ${leader.met.map((met) => met.text).join(' · ')}`, '  '));
  }

  if (view.topics.length > 0) heading(words.sections.topics);
  for (const topic of view.topics) {
    lines.push('', topic.name.toUpperCase());
    entries(topic.entries);
  }

  if (view.figures.length > 0) heading(words.sections.figures);
  for (const figure of view.figures) {
    lines.push(...wrap(`- ${[figure.text, figure.what].filter(Boolean).join(': ')} (${from(figure.sources)})`, '  '));
    for (const other of figure.differing) lines.push(...wrap(`  ${other.text} (${from(other.sources)})`, '  '));
  }

  if (view.ahead.length > 0) heading(words.sections.ahead);
  for (const item of view.ahead)
    lines.push(...wrap(`- ${item.day}${words.beforeColon}: ${item.text}${item.reference ? '\u00a0↑' : ` (${from(item.sources)})`}`, '  '));

  if (view.left > 0) lines.push('', `${words.moreOnWeb(view.left)}${ofOne(`${words.beforeColon}: ${view.address}`)}`);

  heading(words.sections.sources);
  for (const [source, number] of cited.numbers) lines.push(`[${number}] ${source.name}${source.page ? ` ${source.page}` : ''}`);
  lines.push('', view.read.unlisted === 0 ? view.read.summary : `${view.read.summary}${ofOne(`: ${view.address}#sources`)}`);
  for (const article of view.read.articles) {
    lines.push(
      ...wrap(
        `${article.used ? '*' : '-'} ${named(article.source, article.about)}${article.time ? ` ${article.time}` : ''}${words.beforeColon}: ${article.headline}`,
        '  ',
      ),
    );
  }
  lines.push('', ...wrap(words.howMade.join(' ')), '');
  for (const text of foot) lines.push(...wrap(text), '');
  return lines.join('\n');

  function heading(text: string) {
    lines.push('', '', text.toUpperCase(), '-'.repeat(text.length));
  }
  function entries(list: PointEntry[]) {
    for (const { point: full, reference } of list) {
      if (full) point(full, '- ');
      if (reference) lines.push(...wrap(`- ${reference.who ? `${reference.who}: ` : ''}${reference.text}\u00a0↑`, '  '));
    }
  }
  function point(of: PointView, mark: string) {
    const label = of.label && mark ? `${of.label.text}${words.beforeColon}: ` : '';
    lines.push(...wrap(`${mark}${label}${of.text}`, mark && '  '));
    const more = of.moreSources ? ` ${of.moreSources}` : '';
    lines.push(...wrap(`  ${of.day ? `${of.day} · ` : ''}${of.speaker ? `${of.speaker} · ` : ''}${from(of.sources)}${more}`, '  '));
  }
  function from(sources: SourceView[]): string {
    return sources.map((source) => `${sourceText(source)} [${cited.number(source)}]`).join(' · ');
  }
}

/** "AFP (public) 15:20, in French". */
function sourceText(source: SourceView): string {
  return `${named(source.name, source.about)}${source.time ? ` ${source.time}` : ''}${source.language ? `, ${source.language}` : ''}`;
}

class Citations {
  readonly numbers = new Map<SourceView, number>();
  private readonly byArticle = new Map<string, number>();

  /** One number an article, in the order of first use. */
  number(source: SourceView): number {
    const known = this.byArticle.get(source.article);
    if (known !== undefined) return known;
    const number = this.byArticle.size + 1;
    this.byArticle.set(source.article, number);
    this.numbers.set(source, number);
    return number;
  }
}

/** Lines of at most WIDTH characters where words allow; those after the first begin with `indent`. */
export function wrap(text: string, indent = ''): string[] {
  if (text === '') return [];
  const lead = text.length - text.trimStart().length;
  const lines: string[] = [];
  let line = ' '.repeat(lead);
  for (const word of text.trim().split(' ')) {
    const isFresh = line.trim() === '';
    if (!isFresh && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else line += isFresh ? word : ` ${word}`;
  }
  return [...lines, line];
}
