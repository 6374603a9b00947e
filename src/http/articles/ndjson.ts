import { Problem } from '../../errors';
import { publishChanged } from '../../jobs/articles/publish-changed';
import { readSentArticle } from '../../jobs/articles/read-sent-article';
import { LIMITS, storeArticle } from '../../jobs/articles/store-article';
import { readLines } from '../body';
import type { Context } from '../context';
import { describeError } from '../problem';
import { givenBy } from './read-article';

const isBlank = (line: Uint8Array | Problem) =>
  !(line instanceof Problem) && line.every((byte) => byte === 32 || byte === 9 || byte === 13);

/** The answer to one line: what became of its article, or why it was refused. `code` is the status it would have had alone. */
async function answerLine(c: Context, line: Uint8Array | Problem): Promise<object> {
  const services = c.get('services');
  try {
    if (line instanceof Problem) throw line;
    return await storeArticle(services, await readSentArticle(services, 'json', line, givenBy(c), c.env.now), c.env.now);
  } catch (error) {
    const { status: code, ...problem } = describeError(error, c.req.raw);
    return { status: 'refused', code, ...problem };
  }
}

/** Briefings that told old versions of these articles are published again once, after the last line. */
async function* answerLines(c: Context): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let number = 0;
  for await (const line of readLines(c.req.raw, LIMITS.json)) {
    number++;
    if (!isBlank(line)) yield encoder.encode(`${JSON.stringify({ line: number, ...(await answerLine(c, line)) })}\n`);
  }
  await publishChanged(c.get('services'), c.env.now);
}

/** Stores many articles, a JSON article a line. Each is answered by a line as soon as it is stored, in order; blank lines are passed over. */
export function postLines(c: Context): Response {
  const answers = answerLines(c);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await answers.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await answers.return(undefined);
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' } });
}
