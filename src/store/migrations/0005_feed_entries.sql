-- What feeds show of each date, ready to be sent: one row a language, written whenever the date is published. Feeds hold fifty of them, which
-- is more than can be rendered while a reader waits.
CREATE TABLE feed_entries (
  edition TEXT NOT NULL,
  date TEXT NOT NULL,
  language TEXT NOT NULL,
  html TEXT NOT NULL,
  PRIMARY KEY (edition, date, language)
) STRICT, WITHOUT ROWID;
