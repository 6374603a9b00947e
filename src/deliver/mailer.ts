import type { Email, Envelope } from './message';

/** A composed message: what it says, to whom, and its source as it goes out. */
export interface Message extends Email, Envelope {
  to: string;
  source: string;
}

/** A way to send mail. Where `send` throws, it is not known whether the message went out. */
export interface Mailer {
  send(message: Message): Promise<void>;
}
