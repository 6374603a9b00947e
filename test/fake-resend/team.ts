import { createHash, randomUUID } from 'node:crypto';
import { findFault, type ResendEmail } from './validate.ts';

/** An answer of the API. */
export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

const DAY = 24 * 60 * 60 * 1000;
const MOST = 100;

export const refusal = (status: number, name: string, message: string, headers?: Record<string, string>): Answer => ({
  status,
  body: { statusCode: status, name, message },
  ...(headers && { headers }),
});

/** What belongs to one API key: the messages that were taken, and the keys of calls, with what each was answered. */
export class Team {
  readonly emails: (ResendEmail & { id: string })[] = [];
  readonly #calls = new Map<string, { hash: string; at: number; answer: Answer | null }>();

  readonly #keepsTexts: boolean;

  /** @param keepsTexts False to forget what messages say, for many of them. */
  constructor(keepsTexts: boolean) {
    this.#keepsTexts = keepsTexts;
  }

  /**
   * Answers a batch, once for each key of a call.
   *
   * @param finish Waited for before the answer is known, so that the same call can come in meanwhile.
   */
  async take(body: string, key: string | null, isPermissive: boolean, now: number, finish: () => Promise<void>): Promise<Answer> {
    if (key !== null && (key.length < 1 || key.length > 256)) {
      return refusal(400, 'invalid_idempotency_key', 'The key must be between 1-256 chars.');
    }
    const hash = createHash('sha256').update(body).digest('hex');
    const known = key === null ? undefined : this.#calls.get(key);
    if (known && now - known.at < DAY) {
      if (known.hash !== hash) {
        return refusal(409, 'invalid_idempotent_request', 'Same idempotency key used with a different request payload.');
      }
      return (
        known.answer ??
        refusal(409, 'concurrent_idempotent_requests', 'Same idempotency key used while original request is still in progress.')
      );
    }
    const call = { hash, at: now, answer: null as Answer | null };
    if (key !== null) this.#calls.set(key, call);
    await finish();
    call.answer = this.#send(body, isPermissive);
    // Only what was taken is remembered.
    if (call.answer.status >= 300 && key !== null) this.#calls.delete(key);
    return call.answer;
  }

  #send(body: string, isPermissive: boolean): Answer {
    let emails: unknown;
    try {
      emails = JSON.parse(body);
    } catch {
      return refusal(400, 'validation_error', 'The body is no JSON.');
    }
    if (!Array.isArray(emails) || emails.length === 0) return refusal(422, 'validation_error', 'The batch must be an array of emails.');
    if (emails.length > MOST) return refusal(422, 'validation_error', `The batch can have ${MOST} emails at most.`);
    if (emails.some((email) => /@unverified\.example>?$/.test(email?.from))) {
      return refusal(403, 'validation_error', 'The unverified.example domain is not verified. Please, add and verify your domain.');
    }
    const faults = emails.map(findFault);
    const errors = faults.flatMap((message, index) => (message ? [{ index, message }] : []));
    const [first] = errors;
    if (first && !isPermissive) return refusal(422, 'validation_error', first.message);
    const taken = emails.filter((_email, i) => !faults[i]).map((email: ResendEmail) => ({ ...email, id: randomUUID() as string }));
    this.emails.push(...(this.#keepsTexts ? taken : taken.map(({ html: _html, text: _text, ...rest }) => rest)));
    return { status: 200, body: { data: taken.map(({ id }) => ({ id })), ...(isPermissive ? { errors } : {}) } };
  }
}
