import { receiveEvent } from '../../jobs/inbound/receive-event';
import { readBody } from '../body';
import type { App } from '../context';
import { addResource } from '../resource';

/** Bytes: an event tells of one message, without the message. */
const LARGEST = 256 * 1024;

/** Where providers tell what became of a message. */
export function addWebhooks(app: App): void {
  addResource(app, '/webhooks/resend', {
    POST: async (c) => {
      const head = {
        id: c.req.header('svix-id') ?? '',
        timestamp: c.req.header('svix-timestamp') ?? '',
        signature: c.req.header('svix-signature') ?? '',
      };
      const body = await readBody(c.req.raw, LARGEST);
      return c.json({ status: await receiveEvent(c.get('services'), head, body, c.env.now) }, 200, { 'cache-control': 'no-store' });
    },
  });
}
