import type { Hono, Context as HonoContext } from 'hono';
import type { Services } from '../services';

/** What comes with each request: how to reach the services, and when it arrived. */
export interface Environment {
  Bindings: { connect: () => Services | Promise<Services>; now: Date };
  Variables: { services: Services };
}

export type App = Hono<Environment>;
export type Context = HonoContext<Environment>;

/** The day of a request, in UTC: "2026-03-04". */
export const todayOf = (c: Context) => c.env.now.toISOString().slice(0, 10);
