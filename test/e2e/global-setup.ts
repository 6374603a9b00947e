import { CONFIRMED, EMPTY_DAY, SOURCES, WAITING, WITHDRAWN } from './pages';

const TOKEN = 'local-dev-token';

/** Brings about what the samples do not: a day without news, an article that was withdrawn, listed sources, somebody who asked to subscribe and somebody who has. */
export default async function setUp(): Promise<void> {
  const api = `http://localhost:${process.env.E2E_PORT}/api`;
  await send(`${api}/briefings/${EMPTY_DAY}`, { method: 'POST' });
  await send(`${api}/articles`, { method: 'POST', body: JSON.stringify(WITHDRAWN.article) });
  await send(`${api}/articles/${WITHDRAWN.id}`, { method: 'DELETE' });
  await send(`${api}/sources`, { method: 'POST', body: JSON.stringify(SOURCES) });
  const site = `http://localhost:${process.env.E2E_PORT}`;
  for (const email of [WAITING, CONFIRMED])
    await send(`${site}/subscribe`, { method: 'POST', body: JSON.stringify({ email, leaders: ['to-lam'] }) });
  await findToken(site, WAITING);
  await send(`${site}/confirm`, { method: 'POST', body: JSON.stringify({ token: await findToken(site, CONFIRMED) }) });
}

/** The token of the mail to confirm, once the queue has sent it. */
async function findToken(site: string, address: string): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    const inbox = await (await fetch(`${site}/dev/mail`)).text();
    for (const [, href] of inbox.matchAll(/href="(\/dev\/mail\/[^"]+)"/g)) {
      const source = await (await fetch(`${site}${href}/html`)).text();
      const token = /\/confirm\?token(?:=|&#x3D;)([\w.-]+)/.exec(source)?.[1];
      if (token && source.includes(address)) return token;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`No mail came to ${address}.`);
}

async function send(address: string, init: RequestInit): Promise<void> {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  const response = await fetch(address, { ...init, headers });
  if (!response.ok) throw new Error(`${init.method} ${address} answered ${response.status}: ${await response.text()}`);
}
