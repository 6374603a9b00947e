import { accepts } from 'hono/accepts';
import { composeBriefingMail } from '../../jobs/briefings/mail-briefing';
import type { Briefing } from '../../model';
import type { Frame } from '../../render/frame';
import { renderJson } from '../../render/json';
import { renderMarkdown } from '../../render/markdown';
import { renderText } from '../../render/text';
import type { Services } from '../../services';
import type { Context } from '../context';

/** Media types by suffix, in the order in which they are preferred. */
export const TYPES = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  eml: 'message/rfc822',
} as const;

export type Format = keyof typeof TYPES;

export const isFormat = (suffix: string): suffix is Format => Object.hasOwn(TYPES, suffix);

/** How a briefing is written in each format that is not stored as it is served. */
export const FORMATS: Record<
  Exclude<Format, 'html'>,
  (services: Services, briefing: Briefing, frame: Frame) => string | Promise<string>
> = {
  json: (_, briefing) => renderJson(briefing),
  txt: (_, briefing, frame) => renderText(briefing, frame),
  md: (_, briefing, frame) => renderMarkdown(briefing, frame),
  eml: async (services, briefing, { language }) => (await composeBriefingMail(services, briefing, null, language)).source,
};

/** Media types without their parameters, the one that is preferred first, and the format of each. */
const BY_TYPE = new Map(Object.entries(TYPES).map(([format, type]) => [type.split(';')[0] ?? type, format]));

/** What a request's Accept header wants; a page when it does not say, or wants what there is not. */
export function negotiateFormat(c: Context): string {
  // What browsers send. Nothing is wanted more than what comes first without a weight.
  if (/^text\/html(?:,|$)/.test(c.req.header('accept') ?? '')) return 'html';
  return BY_TYPE.get(accepts(c, { header: 'Accept', supports: [...BY_TYPE.keys()], default: 'text/html' })) ?? 'html';
}
