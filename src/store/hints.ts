import type { Hint, MailHint, SourceHint } from '../model';

/** How work is announced. */
export interface HintQueue {
  send(hints: readonly Hint[]): Promise<void>;
}

/** A queue takes so many messages at once. */
const AT_ONCE = 100;

/** Mail and sources have a queue each: behind five hundred slow feeds, the morning's mail would wait for minutes. */
export function createHintQueue(mail: Queue<MailHint>, sources: Queue<SourceHint>): HintQueue {
  return {
    async send(hints) {
      const [toMail, toSources]: [MailHint[], SourceHint[]] = [[], []];
      for (const hint of hints) {
        if (hint.kind === 'deliver' || hint.kind === 'confirm') toMail.push(hint);
        else toSources.push(hint);
      }
      await sendAll(mail, toMail);
      await sendAll(sources, toSources);
    },
  };
}

async function sendAll<H extends Hint>(queue: Queue<H>, hints: readonly H[]): Promise<void> {
  for (let at = 0; at < hints.length; at += AT_ONCE) await queue.sendBatch(hints.slice(at, at + AT_ONCE).map((body) => ({ body })));
}
