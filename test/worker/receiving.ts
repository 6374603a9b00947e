import { env } from 'cloudflare:workers';
import { receiveMail } from '../../src/jobs/inbound/receive-mail';
import { linksOf } from '../../src/jobs/subscribers/links';
import { connect } from '../../src/services';
import { NOW, subscribed } from './subscribing';

const FIXTURES = import.meta.glob<string>('../fixtures/reports/*.eml', { query: '?raw', import: 'default', eager: true });
/** A report as real servers write it. */
export const fixture = (name: string) => FIXTURES[`../fixtures/reports/${name}.eml`] ?? '';

export const services = connect({ ...env, MAIL_INBOUND: 'in.example.com' } as typeof env);
export const { subscribers } = services;
export const reader = () => subscribed(subscribers, 'reader@example.org');
export const stateOf = async (id: string) => (await subscribers.find(id))?.state;
/** What is kept of what came back. */
export const kept = async () =>
  (await env.DB.prepare('SELECT kind FROM bounces ORDER BY happened_at').all()).results.map(({ kind }) => kind);

/** Why a mail is refused; null when it is taken. */
export async function receive(to: string, source: string | Uint8Array, now = NOW, rawSize?: number): Promise<string | null> {
  const raw = typeof source === 'string' ? new TextEncoder().encode(source.replace(/\r?\n/g, '\r\n')) : source;
  const [head = ''] = new TextDecoder().decode(raw).split('\r\n\r\n', 1);
  const fields = [...head.replace(/\r\n[ \t]+/g, ' ').matchAll(/^([\w-]+):[ \t]*(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]);
  let refusal: string | null = null;
  const mail = {
    to,
    headers: new Headers(fields as [string, string][]),
    raw: new Response(raw).body as ReadableStream<Uint8Array>,
    rawSize: rawSize ?? raw.length,
    setReject: (reason: string) => {
      refusal = reason;
    },
  };
  await receiveMail(services, mail, now);
  return refusal;
}

/** What a mail of a reader has of addresses and links. */
export const addressesOf = async (id: string) => {
  const { unsubscribeAddress, bounceAddress, unsubscribe } = await linksOf(services, id, NOW);
  return { stop: unsubscribeAddress ?? '', bounce: bounceAddress ?? '', link: unsubscribe };
};
