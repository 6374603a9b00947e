import { type Box, isBox, isProse, type Run } from './tree';

/** How much of a box's text reads like a report: characters of sentences that are no links. */
export type Masses = ReadonlyMap<Box, number>;

const SENTENCE = /[.!?…:;,。、！？]["”»’)]?(?:\s|$)|[。、！？]/;

/** Characters of prose. */
export function massOf({ text, linked }: Run): number {
  return text.length >= 25 && linked < text.length * 0.5 && SENTENCE.test(text) ? text.length - linked : 0;
}

/** Weighs all boxes; those apart weigh nothing for the ones around them, but for those that hold most of the page. */
export function weigh(root: Box): Masses {
  const whole = new Map<Box, number>();
  sum(root, whole, () => true);
  const most = (whole.get(root) ?? 0) * 0.5;
  const masses = new Map<Box, number>();
  sum(root, masses, (box) => {
    if (box.apart && (whole.get(box) ?? 0) > most) box.apart = false;
    return !box.apart;
  });
  return masses;
}

function sum(box: Box, masses: Map<Box, number>, counts: (box: Box) => boolean): number {
  let mass = 0;
  for (const item of box.items) {
    if (!isBox(item)) mass += massOf(item);
    else {
      const inner = sum(item, masses, counts);
      if (counts(item)) mass += inner;
    }
  }
  masses.set(box, mass);
  return mass;
}

/** The smallest box that holds the report. */
export function chooseBox(root: Box, masses: Masses): Box {
  let box = largest(root, masses, (b) => b.body, 0.25) ?? largest(root, masses, (b) => b.name === 'article', 0.3) ?? largest(root, masses, (b) => b.name === 'main', 0.3) ?? root;
  for (;;) {
    const mass = masses.get(box) ?? 0;
    const child = box.items.filter(isBox).find((item) => !item.apart && !isProse(item.name) && (masses.get(item) ?? 0) >= mass * 0.7);
    if (!child || mass === 0) return box;
    box = child;
  }
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
