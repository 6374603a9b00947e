-- Search: by words with and without accents, in headlines too, by leader, topic, source and date.

-- Where articles come from, as a search can choose it.
CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE,
  -- The newest date it has an article of.
  last_date TEXT NOT NULL
) STRICT;

CREATE INDEX sources_by_date ON sources (last_date);

INSERT INTO sources (name, last_date) SELECT source, max(date) FROM articles WHERE source IS NOT NULL GROUP BY source COLLATE NOCASE;

-- The leaders that key points are about.
CREATE TABLE leaders (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  last_date TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX leaders_by_date ON leaders (last_date);

-- What was indexed, word by word: the index itself holds no text.
CREATE VIRTUAL TABLE key_points_words USING fts5vocab (key_points_search, instance);
CREATE TABLE key_points_before AS
  SELECT
    CAST(replace(date, '-', '') AS INTEGER) * 10000000 + dense_rank() OVER (PARTITION BY date ORDER BY article) * 100 + position AS id,
    article,
    position,
    text,
    (SELECT group_concat(term, ' ' ORDER BY offset) FROM key_points_words WHERE doc = key_points.id) AS folded,
    headline,
    (SELECT 'source_' || sources.id FROM sources WHERE name = source) AS marks
  FROM key_points JOIN articles ON articles.id = article;
DROP TABLE key_points_words;
DROP TABLE key_points_search;
DROP TABLE key_points;

CREATE TABLE key_points (
  -- Date, number of the article within it, position (two digits): 202602210001703. So ids go by date, and one article's lie together.
  id INTEGER PRIMARY KEY,
  article TEXT NOT NULL,
  -- Its place in the article's analysis, best first, from 0.
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (article, position)
) STRICT;

-- The rowid is key_points.id. Words are folded before (đ is no d with a mark to unicode61), so those of a query must be too.
CREATE VIRTUAL TABLE key_points_search USING fts5 (
  folded,
  -- The article's, folded.
  headline,
  -- Both with their accents, in small letters; nothing where they have none.
  written,
  -- What a search is narrowed by: "leader_to_lam topic_trade source_7".
  marks,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0 tokenchars _'
);

-- So heavy a word counts the same in a short sentence and in a long one; one in the headline alone counts about half, and what a search is
-- narrowed by nothing.
INSERT INTO key_points_search (key_points_search, rank) VALUES ('rank', 'bm25(100.0, 1.0, 100.0, 0.0)');

INSERT INTO key_points (id, article, position, text) SELECT id, article, position, text FROM key_points_before;
INSERT INTO key_points_search (rowid, folded, headline, written, marks)
  SELECT id, folded, headline, text || ' ' || headline, marks FROM key_points_before;
DROP TABLE key_points_before;

-- The language of the bottom line, as the archive shows it; null where it was published before.
ALTER TABLE runs ADD COLUMN bottom_line_language TEXT;
