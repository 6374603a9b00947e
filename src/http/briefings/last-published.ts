import { LOOK } from '../../render/look.generated';
import { hash } from '../../text/hash';
import type { Context } from '../context';

/** Validators of what is made from everything published, known before it is made. */
export interface Stamp {
  /** Last-Modified; none before the first briefing. */
  headers: Record<string, string>;
  /** Of this path: `parts` say what its answer depends on besides. Weak, for something published meanwhile may be in the answer already. */
  etag(...parts: string[]): string;
}

/** When anything was last published, and with which templates: one query. */
export async function stampOf(c: Context): Promise<Stamp> {
  const { config, runs } = c.get('services');
  const at = (await runs.lastPublished())?.publishedAt ?? null;
  return {
    headers: at === null ? {} : { 'last-modified': new Date(at).toUTCString() },
    etag: (...parts) => `W/"${hash([config.baseUrl, c.req.path, LOOK, at ?? '', ...parts].join('\n'))}"`,
  };
}
