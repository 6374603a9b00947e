import type { SpeakerRule } from '../model';
import type { Figurehead } from './figurehead';
import type { RawMention } from './mention';

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
