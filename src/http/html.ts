import type { Frame } from '../render/frame';
import { answerCacheable } from './cacheable';
import type { Context } from './context';
import { VARY } from './frame';

/** A page in the frame's language, with its validator. */
export function answerHtml(c: Context, frame: Frame, html: string | ReadableStream, etag?: string): Promise<Response> {
  return answerCacheable(c, 'text/html; charset=utf-8', html, { vary: VARY, 'content-language': frame.language }, etag);
}
