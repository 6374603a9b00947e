import { Problem } from '../../errors';
import { renderMail, renderMailbox } from '../../render/mailbox';
import { TYPES } from '../briefings/briefing-formats';
import type { App, Context } from '../context';
import { addResource } from '../resource';

/** Only there under local development. */
function requireMailbox(c: Context) {
  const { mailbox } = c.get('services');
  if (!mailbox) throw new Problem(404, 'No such page', 'There is nothing at this address.');
  return mailbox;
}

async function loadMail(c: Context, id = c.req.param('id') ?? '') {
  const mail = await requireMailbox(c).load(id);
  if (!mail) throw new Problem(404, 'No such mail', 'The mailbox does not hold this mail, or no longer.');
  return mail;
}

const answer = (c: Context, type: string, body: string) => c.body(body, 200, { 'content-type': type, 'cache-control': 'no-store' });

/** A mail as a mail program shows it, or with the suffix .eml the message itself. */
async function getMail(c: Context): Promise<Response> {
  const id = c.req.param('id') ?? '';
  if (id.endsWith('.eml')) return answer(c, TYPES.eml, (await loadMail(c, id.slice(0, -4))).source);
  return answer(c, TYPES.html, renderMail(await loadMail(c)));
}

/** The local mailbox: its list, each mail, and the HTML of each alone. */
export function addMailbox(app: App): void {
  addResource(app, '/dev/mail', { GET: async (c) => answer(c, TYPES.html, renderMailbox(await requireMailbox(c).list())) });
  addResource(app, '/dev/mail/:id', { GET: getMail });
  addResource(app, '/dev/mail/:id/html', { GET: async (c) => answer(c, TYPES.html, (await loadMail(c)).html) });
}
