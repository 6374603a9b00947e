-- Which articles are stored, and which briefing used each. The text and its analysis are in KV under the id.
CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  -- The date whose briefing it belongs to, in the daily edition's zone.
  date TEXT NOT NULL,
  published_at TEXT NOT NULL,
  language TEXT NOT NULL,
  source TEXT,
  url TEXT,
  headline TEXT NOT NULL,
  stored_at TEXT NOT NULL,
  -- "daily:2026-02-21"; null while no briefing used it.
  briefing TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX articles_by_date ON articles (date, id);
CREATE INDEX articles_by_briefing ON articles (briefing, id);

CREATE TABLE key_points (
  id INTEGER PRIMARY KEY,
  article TEXT NOT NULL,
  -- Its place in the article's analysis, best first, from 0.
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (article, position)
) STRICT;

-- The rowid is key_points.id. What is indexed is folded before (đ is no d with a mark to unicode61), so a query must be too.
CREATE VIRTUAL TABLE key_points_search USING fts5 (
  folded,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);

-- The making of one date's briefing. All instants are UTC with milliseconds, so that they compare as text.
CREATE TABLE runs (
  edition TEXT NOT NULL,
  date TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('composing', 'published')),
  started_at TEXT NOT NULL,
  -- When it was last published; null until it was once.
  published_at TEXT,
  -- What the archive says of it.
  title TEXT NOT NULL DEFAULT '',
  bottom_line TEXT,
  articles INTEGER NOT NULL DEFAULT 0,
  stories INTEGER NOT NULL DEFAULT 0,
  points INTEGER NOT NULL DEFAULT 0,
  -- JSON list of { article, detail }: what went wrong with single articles.
  faults TEXT NOT NULL DEFAULT '[]',
  -- What became of its mail ("enrolled 120", "not sent: nobody has subscribed", …); null while that is open.
  mail TEXT,
  mailed_at TEXT,
  PRIMARY KEY (edition, date)
) STRICT, WITHOUT ROWID;
