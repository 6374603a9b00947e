-- Articles that come again with other words. Each version is a row of its own; one of them is the current one, which briefings take and searches find.

-- Hash of its squeezed text; null for rows stored before it was kept.
ALTER TABLE articles ADD COLUMN text_hash TEXT;
-- Id of the first version; null for a first one.
ALTER TABLE articles ADD COLUMN first TEXT;
-- Why no briefing takes it: a newer version stands in its place, or it came when its date was long over. Null for all others.
ALTER TABLE articles ADD COLUMN aside TEXT CHECK (aside IN ('replaced', 'old'));

CREATE INDEX articles_by_first ON articles (first) WHERE first IS NOT NULL;

CREATE TABLE article_changes (
  -- Ids of the version that came, of the one whose place it took, and of the first.
  new TEXT PRIMARY KEY,
  old TEXT NOT NULL,
  first TEXT NOT NULL,
  -- An instant, UTC with milliseconds.
  changed_at TEXT NOT NULL,
  -- `completed`: the old one was an excerpt; `extended`: all that it says stands.
  kind TEXT NOT NULL CHECK (kind IN ('completed', 'corrected', 'extended')),
  -- JSON list of what a briefing told in the words of the old one and that no longer stands.
  was TEXT NOT NULL,
  -- "daily:2026-02-21": the published briefing that told the old one; null where none had.
  told TEXT,
  -- The first briefing after it, which says that it has changed.
  said_in TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX article_changes_by_first ON article_changes (first);
CREATE INDEX article_changes_told ON article_changes (told) WHERE told IS NOT NULL;
CREATE INDEX article_changes_said ON article_changes (said_in) WHERE told IS NOT NULL;

-- Rises whenever an article of the briefing, or a change that it tells of, is replaced or taken back; and what it was for the newest publishing.
ALTER TABLE runs ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE runs ADD COLUMN published_revision INTEGER NOT NULL DEFAULT 0;

CREATE INDEX runs_outdated ON runs (edition, date) WHERE published_revision < revision;

-- The first version of an article that was taken back; null for a first one.
ALTER TABLE withdrawn ADD COLUMN first TEXT;
CREATE INDEX withdrawn_owing ON withdrawn (id) WHERE briefing IS NOT NULL;
CREATE INDEX withdrawn_by_first ON withdrawn (first) WHERE first IS NOT NULL;

-- Pages of articles, to be looked at again.
CREATE TABLE page_checks (
  article TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  added_at TEXT NOT NULL,
  next_at TEXT NOT NULL,
  -- How often it was looked at.
  checks INTEGER NOT NULL DEFAULT 0,
  -- What was wrong with it last.
  detail TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX page_checks_by_next ON page_checks (next_at);
