/**
 * Every look at what is owed goes through the index of that, which SQLite does not choose by itself. Where it could not be used, the statement would
 * fail.
 */
const OPEN = 'deliveries INDEXED BY deliveries_open';
const PENDING = "state = 'pending' AND settled_at IS NULL";
const CLAIMED = "state = 'claimed' AND settled_at IS NULL";
/** The messages of one date that share a rendering. Bound to ?1, ?2 and ?3. */
const SHARED = 'edition = ?1 AND date = ?2 AND rendering = ?3';

/** Steps from schedule to schedule through the index, a row or two each. */
export const SCHEDULES = `
  WITH RECURSIVE schedules (schedule) AS (
    SELECT min(schedule) FROM subscribers WHERE edition = ?1 AND state = 'confirmed'
    UNION ALL
    SELECT (SELECT min(schedule) FROM subscribers WHERE edition = ?1 AND state = 'confirmed' AND subscribers.schedule > schedules.schedule)
    FROM schedules WHERE schedule IS NOT NULL
  ) SELECT schedule FROM schedules WHERE schedule IS NOT NULL`;

/** ?3 the timetable, JSON; ?4 now; ?5 what was due before is too late. CROSS JOIN keeps the timetable outside: subscribers are found by their schedule. */
export const ENROL = `
  INSERT INTO deliveries (edition, date, subscriber, state, rendering, due_at, not_before, settled_at)
  SELECT ?1, ?2, subscribers.id, CASE WHEN value ->> 'dueAt' < ?5 THEN 'late' ELSE 'pending' END,
         (value ->> 'days') || '/' || language || '/' || choice, value ->> 'dueAt', value ->> 'dueAt',
         CASE WHEN value ->> 'dueAt' < ?5 THEN ?4 END
  FROM json_each(?3) CROSS JOIN subscribers
  WHERE subscribers.edition = ?1 AND state = 'confirmed' AND schedule = value ->> 'schedule'
    AND (paused_until IS NULL OR paused_until <= value ->> 'day')
  ON CONFLICT DO NOTHING`;

const ENROLLED = `'enrolled ' || (SELECT count(*) FROM deliveries WHERE edition = ?1 AND date = ?2)`;
export const NOTE_ENROLLED = `UPDATE runs SET mail = ${ENROLLED} WHERE edition = ?1 AND date = ?2 AND mail IS NULL`;
/** ?3 how the mail of a halted run begins. */
export const RESUME = `UPDATE runs SET mail = ${ENROLLED} WHERE edition = ?1 AND date = ?2 AND substr(mail, 1, length(?3)) = ?3`;

/** The renderings that have a row of a state, the first of each by time, through the index: what it reads does not grow with their readers. */
const openOf = (state: string) => {
  const first = (condition: string) =>
    `(SELECT json_array(edition, date, rendering, not_before) FROM ${OPEN} WHERE ${state} ${condition} ORDER BY edition, date, rendering, not_before LIMIT 1)`;
  const here = (...names: string[]) => names.map((name, i) => `AND ${name} = (first ->> ${i})`).join(' ');
  // Of a comparison of all three at once, the index would serve the first alone.
  const next = [
    first(`${here('edition', 'date')} AND rendering > (first ->> 2)`),
    first(`${here('edition')} AND date > (first ->> 1)`),
    first('AND edition > (first ->> 0)'),
  ];
  return `
    SELECT * FROM (
      WITH RECURSIVE open (first) AS (
        SELECT ${first('')}
        UNION ALL
        SELECT coalesce(${next.join(', ')}) FROM open WHERE first IS NOT NULL
      ) SELECT first FROM open WHERE first ->> 3 <= ?1
    )`;
};

/** ?1 now. */
export const OWED = `
  SELECT DISTINCT first ->> 0 AS edition, first ->> 1 AS date, first ->> 2 AS rendering
  FROM (${openOf(PENDING)} UNION ALL ${openOf(CLAIMED)}) ORDER BY edition, date, rendering`;

/** ?4 now; ?5 the choice. Of a reader who still wants this rendering, so that what is behind the choice's name is known. */
export const WANTED = `
  SELECT leaders, topics FROM (
    SELECT subscriber FROM ${OPEN} WHERE ${PENDING} AND ${SHARED} AND not_before <= ?4
    UNION ALL
    SELECT subscriber FROM ${OPEN} WHERE ${CLAIMED} AND ${SHARED} AND not_before <= ?4
  ) CROSS JOIN subscribers ON id = subscriber WHERE choice = ?5 LIMIT 1`;

/** ?4 now; ?5 when the lease ends; ?6 how many. The name of the batch is of those in it, and of no other attempt. */
export const CLAIM = `
  WITH taken AS MATERIALIZED (
    SELECT subscriber, attempts FROM ${OPEN} WHERE ${PENDING} AND ${SHARED} AND not_before <= ?4
    ORDER BY not_before, subscriber LIMIT ?6
  )
  UPDATE deliveries SET state = 'claimed', not_before = ?5, attempts = attempts + 1,
    batch = (SELECT min(subscriber) || '-' || max(subscriber) || '-' || count(*) || '-' || (max(attempts) + 1) FROM taken)
  WHERE edition = ?1 AND date = ?2 AND subscriber IN (SELECT subscriber FROM taken)
  RETURNING subscriber, due_at AS dueAt, attempts, batch`;

/** ?4 now; ?5 when the new lease ends. One batch whose lease ran out. */
export const CLAIM_AGAIN = `
  UPDATE ${OPEN} SET not_before = ?5
  WHERE ${CLAIMED} AND ${SHARED} AND not_before = (
      SELECT min(not_before) FROM ${OPEN} WHERE ${CLAIMED} AND ${SHARED} AND not_before <= ?4)
    AND batch = (
      SELECT batch FROM ${OPEN} WHERE ${CLAIMED} AND ${SHARED} AND not_before <= ?4 ORDER BY not_before, subscriber LIMIT 1)
  RETURNING subscriber, due_at AS dueAt, attempts, batch`;

/** ?4 now; ?5 why. */
export const GIVE_UP = `
  UPDATE ${OPEN} SET state = 'uncertain', settled_at = ?4, detail = ?5
  WHERE ${CLAIMED} AND ${SHARED} AND not_before <= ?4`;

/** ?4 now; ?5 what was due before is too late. A row that was never tried is due when it may be. */
export const EXPIRE = `
  UPDATE ${OPEN} SET state = 'late', settled_at = ?4
  WHERE ${PENDING} AND ${SHARED} AND not_before < ?5`;

/**
 * Goes from outcome to row, by the whole key. ?3 the batch; ?4 now; ?5 JSON list of outcomes. What another consumer claimed meanwhile stays; an answer that came after the lease still
 * counts.
 */
export const SETTLE = `
  WITH outcomes AS MATERIALIZED (SELECT ?1 AS of_edition, ?2 AS of_date, value ->> 'subscriber' AS of_subscriber, value AS outcome FROM json_each(?5))
  UPDATE deliveries SET
    state = outcome ->> 'state',
    rendering = coalesce(outcome ->> 'rendering', deliveries.rendering),
    due_at = coalesce(outcome ->> 'dueAt', due_at),
    not_before = coalesce(outcome ->> 'notBefore', not_before),
    settled_at = CASE outcome ->> 'state' WHEN 'pending' THEN NULL ELSE ?4 END,
    provider_id = outcome ->> 'providerId',
    detail = outcome ->> 'detail'
  FROM outcomes
  WHERE edition = of_edition AND date = of_date AND subscriber = of_subscriber AND batch = ?3 AND state IN ('claimed', 'uncertain')`;

export const HAS_OPEN = `
  SELECT EXISTS (SELECT 1 FROM ${OPEN} WHERE ${PENDING} AND edition = ?1 AND date = ?2)
      OR EXISTS (SELECT 1 FROM ${OPEN} WHERE ${CLAIMED} AND edition = ?1 AND date = ?2) AS found`;

export const COUNTS = 'SELECT state, count(*) AS count FROM deliveries WHERE edition = ?1 AND date = ?2 GROUP BY state';

/** ?3 how many. */
export const PROBLEMS = `
  SELECT subscriber, state, settled_at AS settledAt, detail FROM deliveries
  WHERE edition = ?1 AND date = ?2 AND state IN ('failed', 'uncertain') ORDER BY subscriber LIMIT ?3`;

/** ?3 the state; ?4 the subscriber after whom to go on; ?5 how many. Of whoever was erased no address is left. */
export const LIST = `
  SELECT subscriber, address, deliveries.state, due_at AS dueAt, settled_at AS settledAt, attempts, detail
  FROM deliveries LEFT JOIN subscribers ON id = subscriber
  WHERE deliveries.edition = ?1 AND date = ?2 AND deliveries.state = ?3 AND subscriber > ?4 ORDER BY subscriber LIMIT ?5`;

/** ?1 edition; ?2 the first date that stays; ?3 how many. */
export const PURGE = `
  DELETE FROM deliveries WHERE edition = ?1 AND (date, subscriber) IN (
    SELECT date, subscriber FROM deliveries WHERE edition = ?1 AND date < ?2 ORDER BY date, subscriber LIMIT ?3)`;
