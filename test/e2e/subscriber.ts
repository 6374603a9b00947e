import { expect, type Page } from '@playwright/test';
import { LOCAL_VARIABLES } from '../../scripts/lib/local-variables.mjs';
import { createTokens, type Purpose } from '../../src/deliver/tokens';
import type { Subscriber } from '../../src/model';
import { linkTo, waitForMail } from './mailbox';

const [version = '', secret = ''] = LOCAL_VARIABLES.TOKEN_KEYS.split(':');
const tokens = createTokens([{ version, secret }]);

/** Everything that is kept of a subscriber. */
export interface Kept extends Subscriber {
  deliveries: { date: string; state: string }[];
}

/** What is kept of a subscriber, as they take it away themselves. @param preferences The link in their mail. */
export async function download(preferences: string): Promise<Kept> {
  const { origin, search } = new URL(preferences);
  return (await (await fetch(`${origin}/preferences/data${search}`)).json()) as Kept;
}

/** A link of ours of another day. @param expiresAt Null for never. */
export async function makeLink(site: string, purpose: Purpose, subscriber: string, expiresAt: Date | null): Promise<string> {
  return `${site}/${purpose}?token=${await tokens.sign(purpose, subscriber, expiresAt)}`;
}

/** Posts to one of our addresses what a program would. */
export function post(address: string, body: object): Promise<Response> {
  return fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

/** Subscribes an address without a page. @returns The link to its preferences. */
export async function subscribe(site: string, email: string, wishes: object = {}): Promise<string> {
  expect((await post(`${site}/subscribe`, { email, ...wishes })).status).toEqual(202);
  const confirm = new URL(linkTo('confirm', await waitForMail(site, email)));
  const token = confirm.searchParams.get('token') ?? '';
  expect((await post(`${site}/confirm`, { token })).status).toEqual(200);
  const [, id = ''] = token.split('.');
  return makeLink(site, 'preferences', id, null);
}

/** Presses a button of the page's form, and says what was answered. */
export async function press(page: Page, name: string): Promise<number> {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    page.getByRole('main').getByRole('button', { name, exact: true }).first().click(),
  ]);
  await page.waitForLoadState();
  return response.status();
}

/** The word of an address to which mail of a subscriber comes back. */
export const wordOf = (purpose: 'unsubscribe' | 'bounce', subscriber: string) => tokens.signAddress(purpose, subscriber);
