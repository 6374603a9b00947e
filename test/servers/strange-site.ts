import type { StrangeAnswer } from './strange-answer';
import type { Asking } from './strangers';

/** A site of its own for a test, told over HTTP what to answer: see test/servers/strangers.ts. */
export interface StrangeSite {
  /** Without a final slash. */
  url: string;
  answer(answers: Record<string, StrangeAnswer | StrangeAnswer[]>): Promise<void>;
  /** What the askings from now on are marked with. */
  mark(words: string): Promise<void>;
  log(): Promise<Asking[]>;
}

/** @param strangers The opener's address: `inject('strangers')`, or `startStrangers()`'s. */
export async function openSite(strangers: string): Promise<StrangeSite> {
  const { url } = await (await fetch(strangers, { method: 'POST' })).json<{ url: string }>();
  const put = async (path: string, body: string) => {
    const response = await fetch(`${url}/control/${path}`, { method: 'PUT', body });
    await response.arrayBuffer();
  };
  return {
    url,
    answer: (answers) => put('answers', JSON.stringify(answers)),
    mark: (words) => put('mark', words),
    log: async () => (await fetch(`${url}/control/log`)).json<Asking[]>(),
  };
}
