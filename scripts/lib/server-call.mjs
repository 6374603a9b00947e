import { fileURLToPath } from 'node:url';
import { Failure } from './failure.mjs';
import { LOCAL_VARIABLES, loadLocalVariables } from './local-variables.mjs';

/**
 * @param {string} value
 * @returns {string} Without a final slash.
 */
export function parseServer(value) {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') throw new Failure(`--server takes an http(s) URL, not "${value}"`, 2);
  return url.href.replace(/\/$/, '');
}

/**
 * The token of a server on this machine; never sent anywhere else.
 *
 * @param {string} server
 * @returns {Promise<string | undefined>}
 */
export async function findLocalToken(server) {
  if (!['localhost', '127.0.0.1', '[::1]'].includes(new URL(server).hostname)) return undefined;
  const variables = await loadLocalVariables(fileURLToPath(new URL('../../.dev.vars', import.meta.url).href));
  return variables?.API_TOKEN ?? LOCAL_VARIABLES.API_TOKEN;
}

/**
 * Calls the server as its operator.
 *
 * @param {string} url
 * @param {string | undefined} token
 * @param {{ method?: string, headers?: Record<string, string>, body?: string | Uint8Array<ArrayBuffer> }} [request]
 * @returns {Promise<Response>}
 * @throws {Failure} When the server cannot be reached, or lets nobody in.
 */
export async function callServer(url, token, request = {}) {
  const headers = { ...request.headers, ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(url, { ...request, headers }).catch(() => {
    throw new Failure(`No server at ${new URL(url).origin}: start it with npm start.`);
  });
  if (response.status === 401) throw new Failure('The server refused the token: pass --token or set API_TOKEN.');
  return response;
}

/**
 * @param {Response} response
 * @returns {Promise<string>} Why it is no success, as its problem details say.
 */
export async function reasonOf(response) {
  const text = await response.text();
  try {
    return JSON.parse(text).detail ?? `the server answered ${response.status}`;
  } catch {
    return `the server answered ${response.status}`;
  }
}
