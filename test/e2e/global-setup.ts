import { EMPTY_DAY, WITHDRAWN } from './pages';

const TOKEN = 'local-dev-token';

/** Brings about what the samples do not: a day without news, and an article that was withdrawn. */
export default async function setUp(): Promise<void> {
  const api = `http://localhost:${process.env.E2E_PORT}/api`;
  await send(`${api}/briefings/${EMPTY_DAY}`, { method: 'POST' });
  await send(`${api}/articles`, { method: 'POST', body: JSON.stringify(WITHDRAWN.article) });
  await send(`${api}/articles/${WITHDRAWN.id}`, { method: 'DELETE' });
}

async function send(address: string, init: RequestInit): Promise<void> {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  const response = await fetch(address, { ...init, headers });
  if (!response.ok) throw new Error(`${init.method} ${address} answered ${response.status}: ${await response.text()}`);
}
