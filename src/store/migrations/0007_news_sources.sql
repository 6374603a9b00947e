-- Where news comes in by itself. All instants are UTC with milliseconds, so that they compare as text.

CREATE TABLE news_sources (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  language TEXT,
  country TEXT,
  ownership TEXT CHECK (ownership IN ('state', 'public', 'private')),
  -- Address of its feed; null for one that only sends mail.
  feed TEXT,
  -- Minutes between two askings.
  every INTEGER NOT NULL,
  -- JSON: Choice or null.
  keep TEXT NOT NULL DEFAULT 'null',
  dropped TEXT NOT NULL DEFAULT 'null',
  -- JSON list of addresses and domains.
  senders TEXT NOT NULL DEFAULT '[]',
  paused INTEGER NOT NULL DEFAULT 0,
  -- `file`: of sources.json.
  origin TEXT NOT NULL CHECK (origin IN ('file', 'api')),
  added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What came of asking its feed: a row a source that has one.
CREATE TABLE polls (
  source TEXT PRIMARY KEY REFERENCES news_sources (id) ON DELETE CASCADE,
  -- Null for one that is gone for good.
  next_at TEXT,
  -- When the queue was told of it last.
  hinted_at TEXT,
  asked_at TEXT,
  succeeded_at TEXT,
  -- When it was last read whole: an answer that nothing is new does not say what it still holds.
  read_at TEXT,
  news_at TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  error TEXT,
  failed_at TEXT,
  etag TEXT,
  last_modified TEXT,
  moved_to TEXT,
  retired_at TEXT,
  -- Articles and versions that it brought on that day, UTC.
  taken_on TEXT,
  taken INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE INDEX polls_by_next ON polls (next_at) WHERE next_at IS NOT NULL;

-- What a feed was seen to hold, so that nothing of it is read twice.
CREATE TABLE feed_items (
  source TEXT NOT NULL REFERENCES news_sources (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  -- A hash of its words, and one of its address: other words are another version.
  said TEXT NOT NULL,
  -- To within a week.
  seen_at TEXT NOT NULL,
  -- waiting → stored (or was known), dropped (not wanted), failed.
  state TEXT NOT NULL CHECK (state IN ('waiting', 'stored', 'dropped', 'failed')),
  -- JSON of the item while it waits.
  item TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Until when it is somebody's who makes an article of it; after that it is tried again.
  leased_until TEXT,
  -- When it was last more than waiting: other words wait for a while after that.
  settled_at TEXT,
  -- The article that was made of it last.
  article TEXT,
  detail TEXT,
  PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX feed_items_waiting ON feed_items (source, seen_at) WHERE state = 'waiting';
-- The same may come again under another key.
CREATE INDEX feed_items_by_said ON feed_items (source, said);
CREATE INDEX feed_items_by_seen ON feed_items (seen_at);

-- What sites allow robots.
CREATE TABLE robots (
  origin TEXT PRIMARY KEY,
  rules TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
