/** Where a briefing is read. */
export interface Site {
  /** Without a final slash: "https://briefing.example". */
  baseUrl: string;
  /** Dates of the neighbouring briefings, "2026-02-20"; null when there is none. */
  previous: string | null;
  next: string | null;
}
