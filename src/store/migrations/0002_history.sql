-- What was told of each leader and each topic, day by day: for their pages and feeds. All of it is made from the whole day in KV and written anew
-- whenever the date is published, in one transaction; nothing else writes here.
--
--   told_points     a point as it was told, whole, as JSON
--   told_sections   where it was told: in the section of a leader or a topic, in reading order
--   leader_days     that the day's articles named a leader, with office and country as of that day, and whom they met
--
-- A leader's page reads told_sections by its primary key, newest day first, and joins the points; its chart reads leader_days by its own.

CREATE TABLE told_points (
  edition TEXT NOT NULL,
  date TEXT NOT NULL,
  id TEXT NOT NULL,
  -- Place in the general briefing, bottom line first, from 0; null for what only readers of a leader or a topic see.
  position INTEGER,
  -- BriefingPoint.
  point TEXT NOT NULL,
  PRIMARY KEY (edition, date, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX told_points_in_briefings ON told_points (edition, date, position) WHERE position IS NOT NULL;

CREATE TABLE told_sections (
  edition TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('leader', 'topic')),
  -- Id of the leader or the topic.
  subject TEXT NOT NULL,
  date TEXT NOT NULL,
  -- Place in the section, from 0.
  position INTEGER NOT NULL,
  point TEXT NOT NULL,
  PRIMARY KEY (edition, kind, subject, date, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX told_sections_by_date ON told_sections (edition, kind, date);

CREATE TABLE leader_days (
  edition TEXT NOT NULL,
  leader TEXT NOT NULL,
  date TEXT NOT NULL,
  name TEXT NOT NULL,
  office TEXT,
  country TEXT,
  -- 1 when the office is a former one.
  former INTEGER NOT NULL,
  -- How many of the day's articles name them.
  articles INTEGER NOT NULL,
  -- How many points their section has.
  points INTEGER NOT NULL,
  -- JSON list of { id, name }: other leaders whom they met.
  met TEXT NOT NULL,
  -- JSON list of offices without a name whom they met.
  met_others TEXT NOT NULL,
  PRIMARY KEY (edition, leader, date)
) STRICT, WITHOUT ROWID;

CREATE INDEX leader_days_by_date ON leader_days (edition, date);
