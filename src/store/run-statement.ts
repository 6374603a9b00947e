/** Runs a statement whose answer nobody waits for. */
export async function runStatement(db: D1Database, sql: string, ...values: unknown[]): Promise<void> {
  await db
    .prepare(sql)
    .bind(...values)
    .run();
}
