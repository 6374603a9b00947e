import { type Box, isBox, isProse, type Run } from './tree';

interface Line extends Run {
  /** Of the innermost element that is made for prose; "" outside of any. */
  name: string;
}

/** The paragraphs of a box, without what stands apart, captions, and links to elsewhere. */
export function readText(box: Box): string[] {
  const all: Line[] = [];
  gather(box, isProse(box.name) ? box.name : '', all);
  const lines = withoutCaptions(withoutLooseWords(all));
  const readable = lines.filter((line) => !isLink(line));
  return (readable.length > 0 ? withoutIdleHeadings(lines) : lines).map((line) => line.text);
}

function gather(box: Box, name: string, lines: Line[]): void {
  for (const item of box.items) {
    if (!isBox(item)) lines.push({ ...item, name });
    else if (!item.apart && item.name !== 'h1') {
      const before = lines.length;
      gather(item, isProse(item.name) ? item.name : name, lines);
      if (LISTS.has(item.name) && isListOfLinks(lines.slice(before)))
        for (const line of lines.slice(before)) line.linked = line.text.length;
    }
  }
}

const LISTS = new Set(['ul', 'ol', 'dl']);

function isListOfLinks(lines: Line[]): boolean {
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0);
  return sum((line) => line.linked) > sum((line) => line.text.length) * 0.5;
}

/** What stands outside of paragraphs is text where most of the text does; else only its sentences are. */
function withoutLooseWords(lines: Line[]): Line[] {
  let loose = 0;
  for (const { name, mass } of lines) loose += name === '' ? mass : -mass;
  return loose > 0 ? lines : lines.filter(({ name, mass }) => name !== '' || mass >= 60);
}

/** A page of pictures with a line each says nothing else, and keeps them. */
function withoutCaptions(lines: Line[]): Line[] {
  const others = lines.filter((line) => !isCaption(line));
  const prose = lines.filter(({ mass }) => mass > 0);
  return lines.length - others.length < prose.length ? others : lines;
}

const isCaption = ({ text, underPicture }: Line) => underPicture && text.length < 100 && !/[.!?…:]$/.test(text);

const isLink = ({ text, linked }: Line) => linked >= text.length * 0.7;

const isHeading = ({ name }: Line) => /^h\d$/.test(name);

/** Neither links, nor a heading over nothing but them. */
function withoutIdleHeadings(lines: Line[]): Line[] {
  const kept: Line[] = [];
  // From the end, so that it is known what a heading stands over.
  let isIdle = true;
  for (const line of lines.toReversed()) {
    if (isLink(line)) isIdle ||= line.name === 'li' || kept.length === 0 || isHeading(kept.at(-1) as Line);
    else if (!(isHeading(line) && isIdle)) {
      kept.push(line);
      isIdle = false;
    }
  }
  return kept.reverse();
}
