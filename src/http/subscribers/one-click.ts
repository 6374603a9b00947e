import { Problem } from '../../errors';
import type { Context } from '../context';
import { readSent, textOf } from './sent';
import { tokenOfQuery } from './subscriber-link';

/** What a mail program posts to stop: `List-Unsubscribe=One-Click` as a form, or nothing; whatever else it sends is no reason not to stop. */
export async function readOneClick(c: Context): Promise<{ token: string; isOneClick: boolean }> {
  try {
    const sent = await readSent(c);
    const isOneClick = textOf(sent, 'List-Unsubscribe').toLowerCase() === 'one-click';
    return { token: tokenOfQuery(c) || textOf(sent, 'token'), isOneClick };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { token: tokenOfQuery(c), isOneClick: false };
  }
}
