-- Articles that were taken back. Only this is left of them: enough to say so, and to know them when they come again.
CREATE TABLE withdrawn (
  id TEXT PRIMARY KEY,
  -- An instant, UTC with milliseconds.
  withdrawn_at TEXT NOT NULL,
  -- The date whose briefing it belonged to.
  date TEXT NOT NULL,
  -- "daily:2026-02-21": the briefing that still has to be published again without it; null when that is done, or none used it.
  briefing TEXT
) STRICT, WITHOUT ROWID;
