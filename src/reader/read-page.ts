import type { Manners, PageAnswer, PageRequest } from '../model';
import { type Answer, ask } from './ask';
import { decodePage } from './decode-page';
import { failure } from './failure';
import { LIMITS } from './limits';
import { followRobots } from './robots';

const ACCEPT = 'text/html, application/xhtml+xml, */*;q=0.1';

/** A page, where its site's robots.txt allows it: nobody has asked for this one by name, a feed or another page led to it. */
export async function readPage({ url, robots }: PageRequest, manners: Manners): Promise<PageAnswer> {
  const { refuse, asked } = followRobots(robots, manners);
  const answer = await ask(url, { ...LIMITS, headers: { accept: ACCEPT }, refuse }, manners);
  if ('failure' in answer) return { ...answer, robots: asked };
  const html = isPage(answer) ? decodePage(answer.body, answer.headers.get('content-type')) : undefined;
  if (html === undefined) return { ...failure('unreadable', 'what came is no page', 200), robots: asked };
  return { kind: 'page', url: answer.url, html, robots: asked };
}

function isPage({ headers, body }: Answer): boolean {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type && type !== 'application/octet-stream') return type === 'text/html' || type === 'application/xhtml+xml';
  return /<(?:!doctype\s+html|html|head|body)\b/i.test(new TextDecoder('latin1').decode(body.subarray(0, 1024)));
}
