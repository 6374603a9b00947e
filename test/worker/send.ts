import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { answer } from '../../src/http/app';
import { connect } from '../../src/services';

const ORIGIN = 'http://localhost:8787';

interface Sent {
  method?: string;
  /** An object goes out as JSON. */
  body?: BodyInit | object;
  headers?: Record<string, string>;
  /** Null sends none. */
  token?: string | null;
  /** Bindings in the place of the real ones. */
  bindings?: Partial<Cloudflare.Env>;
  now?: Date;
}

const isPlain = (body: BodyInit | object): body is object => Object.getPrototypeOf(body) === Object.prototype;

const answers: Response[] = [];

/** Sends one request through the app, over the local stores. */
export async function send(
  path: string,
  { method, body, headers = {}, token = env.API_TOKEN, bindings = {}, now = new Date() }: Sent = {},
): Promise<Response> {
  const json = body !== undefined && isPlain(body);
  const request = new Request(ORIGIN + path, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    body: json ? JSON.stringify(body) : (body as BodyInit | undefined),
    headers: {
      ...(json ? { 'content-type': 'application/json' } : {}),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
  });
  const response = await answer(request, () => connect({ ...env, ...bindings }), now);
  answers.push(response);
  return response;
}

/** Empties the stores. Answers that nobody read are let go before, for they may read from them. */
export async function clear(): Promise<void> {
  for (const response of answers.splice(0)) if (!response.bodyUsed) await response.body?.cancel();
  await reset();
}

/** What an answer says, of whatever type it is. */
export async function textOf(response: Response): Promise<string> {
  return new TextDecoder().decode(await response.arrayBuffer());
}

/** A small report of one leader's words, told apart from others by `n`. */
export function report(n: number, more: Record<string, string> = {}) {
  const leaders = ['French President Emmanuel Macron', 'German Chancellor Friedrich Merz', 'Indian Prime Minister Narendra Modi'];
  const subjects = [
    'a trade agreement on steel',
    'a railway across the border',
    'the peace talks in Geneva',
    'vaccines for schools',
    'fishing rights',
  ];
  const leader = leaders[n % leaders.length];
  const subject = subjects[n % subjects.length];
  return {
    title: `${leader} speaks on ${subject} number ${n}`,
    text: `${leader} said on Friday that the government would sign ${subject} worth ${n + 2} billion dollars. He thanked the ${n + 3} ministers who had prepared it. The text will be published in the coming weeks.`,
    url: `https://news.example/reports/${n}`,
    source: 'Example News',
    publishedAt: '2026-02-21',
    ...more,
  };
}
