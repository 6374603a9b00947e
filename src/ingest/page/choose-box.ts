import { type Box, isBox, isProse } from './tree';

/** How much of a box's text reads like a report: characters of sentences that are no links. */
export type Masses = ReadonlyMap<Box, number>;

/** Characters; a summary under the title is shorter. */
const LEAST = 600;
const LISTS = new Set('ul ol dl table tbody thead tr'.split(' '));

/** What outweighs all the rest may be called what it likes, in as many boxes as lie around each other. */
const MOST_NAMES = 5;

/** Weighs all boxes; those apart weigh nothing for the ones around them. Takes for the report's what is only named otherwise. */
export function weigh(root: Box): Masses {
  for (let i = 0; ; i++) {
    const masses = new Map<Box, number>();
    const misnamed = sum(root, masses);
    if (!misnamed || i === MOST_NAMES || (masses.get(misnamed) ?? 0) <= (masses.get(root) ?? 0)) return masses;
    misnamed.apart = false;
  }
}

/** The heaviest box that is apart, but perhaps should not be. */
function sum(box: Box, masses: Map<Box, number>): Box | undefined {
  let mass = 0;
  let misnamed: Box | undefined;
  const suspect = (other: Box | undefined) => {
    if (other && (masses.get(other) ?? 0) > ((misnamed && masses.get(misnamed)) ?? 0)) misnamed = other;
  };
  for (const item of box.items) {
    if (!isBox(item)) mass += item.mass;
    else {
      suspect(sum(item, masses));
      if (!item.apart) mass += masses.get(item) ?? 0;
      else if (!item.surely || titleIn(item)) suspect(item);
    }
  }
  masses.set(box, mass);
  return misnamed;
}

/** The box that holds the report: the one that says so, else the smallest that has nearly all prose. */
export function chooseBox(root: Box, masses: Masses): Box {
  const body = largest(root, masses, (box) => box.body, 0.1);
  const bodyMass = (body && masses.get(body)) ?? 0;
  // Teasers call themselves so too.
  if (body && bodyMass >= Math.min(LEAST, (masses.get(root) ?? 0) * 0.25)) return bodyOf(body, root, masses);
  const place =
    largest(root, masses, (box) => box.name === 'article' && titleIn(box) !== undefined, 0.1) ??
    largest(root, masses, (box) => box.name === 'article', 0.3) ??
    aroundTitle(root, masses) ??
    largest(root, masses, (box) => box.name === 'main', 0.3) ??
    root;
  return narrow(place, masses);
}

/** The smallest box with a title and a report's worth of prose: below the title of a page stands its report. */
function aroundTitle(root: Box, masses: Masses): Box | undefined {
  const enough = Math.max((masses.get(root) ?? 0) * 0.15, LEAST);
  for (let box = titleIn(root); box; box = box.parent) if ((masses.get(box) ?? 0) >= enough) return box;
  return undefined;
}

/** The smallest box inside with nearly all prose, or the one whose own paragraphs are most of it. */
function narrow(place: Box, masses: Masses): Box {
  const mass = masses.get(place) ?? 0;
  let inner = place;
  for (;;) {
    const child: Box | undefined = inner.items
      .filter(isBox)
      .find((item) => !item.apart && isFrame(item, masses) && (masses.get(item) ?? 0) >= mass * 0.8);
    if (!child || mass === 0) break;
    inner = child;
  }
  const own = new Map<Box, number>();
  addOwn(inner, inner, own, masses);
  const [best] = [...own].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < mass * 0.5) return inner;
  const parts = [...own].filter(([box, size]) => isLike(box, best[0]) && size >= best[1] * 0.15);
  return parts.reduce((a, [b]) => commonBox(a, b), best[0]);
}

/** It holds paragraphs, and is none: cells do where tables lay out a page. */
const isFrame = (box: Box, masses: Masses) => !isProse(box.name) || (box.name === 'td' && (masses.get(box) ?? 0) >= LEAST);

/** A part of the same text: of the same kind, as deep inside. */
function isLike(a: Box, b: Box): boolean {
  return a.name === b.name && a.kind === b.kind && depthOf(a) === depthOf(b);
}

function depthOf(box: Box): number {
  let depth = 0;
  for (let outer = box.parent; outer; outer = outer.parent) depth++;
  return depth;
}

/** Adds up, by box, the prose that stands in its own paragraphs. */
function addOwn(box: Box, owner: Box, own: Map<Box, number>, masses: Masses): void {
  for (const item of box.items) {
    if (!isBox(item)) own.set(owner, (own.get(owner) ?? 0) + item.mass);
    else if (!item.apart) addOwn(item, isFrame(item, masses) && !LISTS.has(item.name) ? item : owner, own, masses);
  }
}

/** A body may be parted, each part in a box of the same kind, and one that is too large may hold the real one. */
function bodyOf(body: Box, root: Box, masses: Masses): Box {
  const mass = (box: Box) => masses.get(box) ?? 0;
  const parts = bodiesIn(root).filter((box) => box.name === body.name && box.kind === body.kind && mass(box) >= mass(body) * 0.1);
  const common = parts.reduce((a, b) => commonBox(a, b), body);
  const own = parts.reduce((total, part) => total + mass(part), 0);
  if (mass(common) <= own * 1.3) return common;
  const inner = bodiesIn(body).filter((box) => mass(box) > 0);
  const [only] = inner;
  return only && inner.length === 1 && mass(only) >= mass(body) * 0.4 ? bodyOf(only, body, masses) : body;
}

/** The outermost ones inside of a box. */
function bodiesIn(box: Box): Box[] {
  return box.items.filter(isBox).flatMap((item) => (item.apart ? [] : item.body ? [item] : bodiesIn(item)));
}

function commonBox(a: Box, b: Box): Box {
  const around = new Set<Box>();
  for (let box: Box | undefined = a; box; box = box.parent) around.add(box);
  let box = b;
  while (!around.has(box) && box.parent) box = box.parent;
  return box;
}

function titleIn(box: Box): Box | undefined {
  for (const item of box.items) {
    if (!isBox(item)) continue;
    const title = item.name === 'h1' ? item : titleIn(item);
    if (title) return title;
  }
  return undefined;
}

/** The one with the most prose, where that is a fair share of the page's. */
function largest(root: Box, masses: Masses, has: (box: Box) => boolean, share: number): Box | undefined {
  let best: Box | undefined;
  let most = (masses.get(root) ?? 0) * share;
  const look = (box: Box) => {
    if (box.apart) return;
    const mass = masses.get(box) ?? 0;
    if (has(box) && mass > most) {
      best = box;
      most = mass;
    }
    for (const item of box.items) if (isBox(item)) look(item);
  };
  look(root);
  return best;
}
