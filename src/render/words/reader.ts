/** What the foot of a subscriber's mail says. */
export interface ReaderWords {
  /** Why the whole briefing comes. */
  whole(paper: string): string;
  change: string;
  unsubscribe: string;
}
