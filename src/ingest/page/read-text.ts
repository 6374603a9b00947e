import { massOf } from './choose-box';
import { type Box, isBox, isProse, type Run } from './tree';

interface Line extends Run {
  name: string;
}

/** The paragraphs of a box, without what stands apart, lists of links, and headings that head nothing. */
export function readText(box: Box): string[] {
  const lines: Line[] = [];
  gather(box, isProse(box.name), box.name, lines);
  const loose = lines.filter((line) => line.name === '');
  const prose = lines.filter((line) => line.name !== '');
  const size = (of: Line[]) => of.reduce((total, line) => total + massOf(line), 0);
  let kept = size(loose) > size(prose) ? lines : lines.filter((line) => line.name !== '' || massOf(line) >= 60);
  const captions = kept.filter((line) => line.underPicture && isCaption(line.text));
  // A page of pictures with a line each says nothing else.
  if (captions.length < kept.filter((line) => massOf(line) > 0).length) kept = kept.filter((line) => !captions.includes(line));
  const readable = kept.filter((line) => line.linked < line.text.length * 0.7);
  return withoutIdleHeadings(readable.length > 0 ? readable : kept).map((line) => line.text);
}

function gather(box: Box, prose: boolean, name: string, lines: Line[]): void {
  for (const item of box.items) {
    if (!isBox(item)) lines.push({ ...item, name: prose ? name : '' });
    else if (!item.apart && item.name !== 'h1') {
      const isOwn = isProse(item.name);
      gather(item, prose || isOwn, isOwn ? item.name : name, lines);
    }
  }
}

const isCaption = (text: string) => text.length < 100 && !/[.!?…:]$/.test(text);

const isHeading = (line: Line) => /^h\d$/.test(line.name);

/** A heading with no prose under it headed what was left out. */
function withoutIdleHeadings(lines: Line[]): Line[] {
  let last = lines.length;
  while (last > 0 && isHeading(lines[last - 1] as Line)) last--;
  return last > 0 ? lines.slice(0, last) : lines;
}
