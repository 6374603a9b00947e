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
const openOf = (state: 'pending' | 'claimed') => {
  const next = (from: string) =>
    `(SELECT json_array(edition, date, rendering, not_before) FROM deliveries WHERE state = '${state}' ${from}
      ORDER BY edition, date, rendering, not_before LIMIT 1)`;
  return `
    SELECT * FROM (
      WITH RECURSIVE open (first) AS (
        SELECT ${next('')}
        UNION ALL
        SELECT ${next('AND (edition, date, rendering) > (first ->> 0, first ->> 1, first ->> 2)')} FROM open WHERE first IS NOT NULL
      ) SELECT first FROM open WHERE first ->> 3 <= ?1
    )`;
};

/** ?1 now. */
export const OWED = `
  SELECT DISTINCT first ->> 0 AS edition, first ->> 1 AS date, first ->> 2 AS rendering
  FROM (${openOf('pending')} UNION ALL ${openOf('claimed')}) ORDER BY edition, date, rendering`;

/** ?4 now; ?5 the choice. Of a reader who still wants this rendering, so that what is behind the choice's name is known. */
export const WANTED = `
  SELECT leaders, topics FROM (
    SELECT subscriber FROM deliveries WHERE state = 'pending' AND ${SHARED} AND not_before <= ?4
    UNION ALL
    SELECT subscriber FROM deliveries WHERE state = 'claimed' AND ${SHARED} AND not_before <= ?4
  ) CROSS JOIN subscribers ON id = subscriber WHERE choice = ?5 LIMIT 1`;

/** ?4 now; ?5 when the lease ends; ?6 how many. The name of the batch is of those in it, and of no other attempt. */
export const CLAIM = `
  WITH taken AS MATERIALIZED (
    SELECT subscriber, attempts FROM deliveries WHERE state = 'pending' AND ${SHARED} AND not_before <= ?4
    ORDER BY not_before, subscriber LIMIT ?6
  )
  UPDATE deliveries SET state = 'claimed', not_before = ?5, attempts = attempts + 1,
    batch = (SELECT min(subscriber) || '-' || max(subscriber) || '-' || count(*) || '-' || (max(attempts) + 1) FROM taken)
  WHERE edition = ?1 AND date = ?2 AND subscriber IN (SELECT subscriber FROM taken)
  RETURNING subscriber, due_at AS dueAt, attempts, batch`;

/** ?4 now; ?5 when the new lease ends. One batch whose lease ran out. */
export const CLAIM_AGAIN = `
  UPDATE deliveries SET not_before = ?5
  WHERE state = 'claimed' AND ${SHARED} AND not_before = (
      SELECT min(not_before) FROM deliveries WHERE state = 'claimed' AND ${SHARED} AND not_before <= ?4)
    AND batch = (
      SELECT batch FROM deliveries WHERE state = 'claimed' AND ${SHARED} AND not_before <= ?4 ORDER BY not_before, subscriber LIMIT 1)
  RETURNING subscriber, due_at AS dueAt, attempts, batch`;

/** ?4 now; ?5 why. */
export const GIVE_UP = `
  UPDATE deliveries SET state = 'uncertain', settled_at = ?4, detail = ?5
  WHERE state = 'claimed' AND ${SHARED} AND not_before <= ?4`;

/** ?4 now; ?5 what was due before is too late. A row that was never tried is due when it may be. */
export const EXPIRE = `
  UPDATE deliveries SET state = 'late', settled_at = ?4
  WHERE state = 'pending' AND ${SHARED} AND not_before < ?5`;

/**
 * ?3 the batch; ?4 now; ?5 JSON list of outcomes. What another consumer claimed meanwhile stays; an answer that came after the lease still
 * counts.
 */
export const SETTLE = `
  UPDATE deliveries SET
    state = outcome ->> 'state',
    rendering = coalesce(outcome ->> 'rendering', deliveries.rendering),
    due_at = coalesce(outcome ->> 'dueAt', due_at),
    not_before = coalesce(outcome ->> 'notBefore', not_before),
    settled_at = CASE outcome ->> 'state' WHEN 'pending' THEN NULL ELSE ?4 END,
    provider_id = outcome ->> 'providerId',
    detail = outcome ->> 'detail'
  FROM (SELECT value AS outcome FROM json_each(?5))
  WHERE edition = ?1 AND date = ?2 AND subscriber = outcome ->> 'subscriber' AND batch = ?3 AND state IN ('claimed', 'uncertain')`;

export const HAS_OPEN = `
  SELECT EXISTS (SELECT 1 FROM deliveries WHERE state = 'pending' AND edition = ?1 AND date = ?2)
      OR EXISTS (SELECT 1 FROM deliveries WHERE state = 'claimed' AND edition = ?1 AND date = ?2) AS found`;

export const COUNTS = 'SELECT state, count(*) AS count FROM deliveries WHERE edition = ?1 AND date = ?2 GROUP BY state';

/** ?3 how many. */
export const PROBLEMS = `
  SELECT subscriber, state, settled_at AS settledAt, detail FROM deliveries
  WHERE edition = ?1 AND date = ?2 AND state IN ('failed', 'uncertain') ORDER BY subscriber LIMIT ?3`;

/** ?1 edition; ?2 the first date that stays; ?3 how many. */
export const PURGE = `
  DELETE FROM deliveries WHERE edition = ?1 AND (date, subscriber) IN (
    SELECT date, subscriber FROM deliveries WHERE edition = ?1 AND date < ?2 ORDER BY date, subscriber LIMIT ?3)`;
