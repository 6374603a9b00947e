import type { SpeakerRule } from '../model';
import type { Figurehead } from './figurehead';
import { blankMention, type RawMention } from './mention';

/** A mention and whom it means. */
export interface Resolved {
  mention: RawMention;
  person: Figurehead | null;
}

/** Who does something in a sentence: tokens `from` to `to`, exclusive; `person` is null for a body or somebody unknown. */
export interface Actor {
  from: number;
  to: number;
  person: Figurehead | null;
  /** Others who do it together with that person: "Macron and Merz said". */
  beside?: readonly Figurehead[];
  /** What found it; told of people only. */
  rule?: SpeakerRule;
}

/** Who is mentioned, as who does something. */
export const actorOf = ({ mention, person }: Resolved, rule: SpeakerRule): Actor => ({ from: mention.from, to: mention.to, person, rule });

export const NOBODY: readonly Figurehead[] = [];
/** All who speak, the first of them first; none for a body or nobody known. */
export function speakersOf(speaker: Actor | null): readonly Figurehead[] {
  if (!speaker?.person) return NOBODY;
  return speaker.beside ? [speaker.person, ...speaker.beside] : [speaker.person];
}

/** Whether a text may go on with who spoke; not with those of whom it told something in passing: "Macron thanked people who said". */
export const mayGoOn = ({ person, rule }: Actor) => person !== null || rule !== 'who';

/**
 * The mentions who can speak. Who only has somebody says nothing ("a Trump aide said"); where a sentence opens so, and names nobody right behind
 * ("Trump campaign manager Bora"), the aide stands there, so that nobody who comes later is taken for its subject.
 */
export function speakable(mentions: readonly Resolved[]): readonly Resolved[] {
  if (!mentions.some(({ mention }) => mention.ownedTo)) return mentions;
  const [first, second] = mentions as [Resolved, Resolved | undefined];
  const others = mentions.filter(({ mention }) => !mention.ownedTo);
  const { from, ownedTo } = first.mention;
  if (!ownedTo || (second && second.mention.from <= ownedTo + 1)) return others;
  return [{ mention: { ...blankMention('body', from, ownedTo), ownedTo }, person: null }, ...others];
}
