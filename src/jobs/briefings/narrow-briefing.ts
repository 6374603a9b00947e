import { narrowBriefing as narrow } from '../../compose/narrow';
import { wholeOf } from '../../compose/whole-of';
import type { Briefing, Choice } from '../../model';
import type { Services } from '../../services';

/**
 * One date's briefing for a reader who follows these leaders and topics; of a date that was published before whole days were kept, out of its
 * general briefing. Null for a date that was never published.
 */
export async function narrowBriefing(
  { briefings, topics, watchlist }: Services,
  edition: string,
  date: string,
  choice: Choice,
): Promise<Briefing | null> {
  const whole = await briefings.loadWhole(edition, date);
  if (whole) return narrow(whole, choice, watchlist);
  const briefing = await briefings.load(edition, date);
  return briefing && narrow(wholeOf(briefing, topics), choice, watchlist);
}
