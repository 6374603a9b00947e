-- Who gets the briefing by e-mail, and what became of each message. Instants are UTC with milliseconds, so that they compare as text.

CREATE TABLE subscribers (
  -- Random: it stands in links.
  id TEXT PRIMARY KEY,
  edition TEXT NOT NULL,
  -- As mail is sent to it, and as it is compared: in small letters.
  address TEXT NOT NULL,
  address_key TEXT NOT NULL UNIQUE,
  -- Whose mailbox it may be: "Ann.Lee+news@…" is "annlee@…". Only to be counted by, since not every provider sees it so.
  mailbox TEXT GENERATED ALWAYS AS (
    replace(substr(address_key, 1, min(instr(address_key || '+', '+'), instr(address_key, '@')) - 1), '.', '') || substr(address_key, instr(address_key, '@'))
  ) VIRTUAL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'confirmed', 'unsubscribed', 'suppressed')),
  -- JSON lists of ids, sorted; both empty for the whole briefing. `choice` is short for the two: see text/choice-id.ts.
  leaders TEXT NOT NULL,
  topics TEXT NOT NULL,
  choice TEXT NOT NULL,
  language TEXT NOT NULL,
  -- "weekdays 07:00 Europe/Paris"; "daily - Asia/Ho_Chi_Minh" as soon as it is out.
  schedule TEXT NOT NULL,
  -- First date on which mail is wanted again.
  paused_until TEXT,
  -- JSON: what the newest sign-up asks for; null when nothing waits to be confirmed.
  asked TEXT,
  asked_at TEXT,
  -- When an operator had them asked, who imported them without a consent.
  invited_at TEXT,
  -- The newest confirmation mail.
  mailed_at TEXT,
  consented_at TEXT,
  source TEXT NOT NULL,
  created_at TEXT NOT NULL,
  stopped_at TEXT,
  stopped_by TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX subscribers_by_schedule ON subscribers (edition, state, schedule);
CREATE INDEX subscribers_by_mailing ON subscribers (mailed_at) WHERE mailed_at IS NOT NULL;
CREATE INDEX subscribers_by_mailbox ON subscribers (mailbox, mailed_at) WHERE mailed_at IS NOT NULL;
CREATE INDEX subscribers_waiting ON subscribers (asked_at) WHERE asked IS NOT NULL;
CREATE INDEX subscribers_invited ON subscribers (invited_at) WHERE invited_at IS NOT NULL AND mailed_at IS NULL;

-- One row for each message of one date: the only truth about what was sent. Never two, whatever is repeated.
CREATE TABLE deliveries (
  edition TEXT NOT NULL,
  date TEXT NOT NULL,
  subscriber TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'claimed', 'sent', 'failed', 'uncertain', 'empty', 'late', 'stopped')),
  -- How many dates it tells of, the language, and the choice ("all" for everything): readers who share it share one rendering. "1/en/all".
  rendering TEXT NOT NULL,
  -- When it was to be there.
  due_at TEXT NOT NULL,
  -- Not to be tried before; of a claimed one, when its lease ends.
  not_before TEXT NOT NULL,
  -- Those that were handed over in one call: its idempotency key.
  batch TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Null while it is pending or claimed.
  settled_at TEXT,
  -- What the provider calls it.
  provider_id TEXT,
  -- Why it failed, or is tried again.
  detail TEXT,
  PRIMARY KEY (edition, date, subscriber)
) STRICT, WITHOUT ROWID;

-- What is still owed, so that finding it costs nothing for what is done. (SQLite does not see that a state implies that it is one of two.)
CREATE INDEX deliveries_open ON deliveries (state, edition, date, rendering, not_before) WHERE settled_at IS NULL;

-- What an operator must see.
CREATE INDEX deliveries_problems ON deliveries (edition, date, state) WHERE state IN ('failed', 'uncertain');

-- Addresses that get no mail, as keyed hashes: what is left of whoever had everything erased.
CREATE TABLE suppressions (
  address_hash TEXT PRIMARY KEY,
  -- "bounce", "complaint".
  reason TEXT NOT NULL,
  suppressed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What came back of mails: soft bounces count for fourteen days.
CREATE TABLE bounces (
  -- The id of the event or report that told it, so that the same again changes nothing.
  event TEXT PRIMARY KEY,
  subscriber TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('hard', 'soft', 'complaint', 'other')),
  detail TEXT NOT NULL,
  happened_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX bounces_by_subscriber ON bounces (subscriber, happened_at);
