import { json, type Paths, problem } from '../operation';
import { Word } from '../schemas/plain';
import { MailEvent, TakenEvent } from '../schemas/webhook';

const bounced = {
  type: 'email.bounced',
  data: {
    to: ['reader@example.org'],
    tags: { subscriber: '0123456789abcdef0123' },
    bounce: { type: 'Permanent', subType: 'General', message: 'The mailbox does not exist.' },
  },
};

export const webhooks: Paths = {
  '/webhooks/resend': {
    POST: {
      id: 'receiveResendEvent',
      tag: 'Service',
      summary: 'Take what Resend tells of a message',
      description:
        'A hard bounce or a complaint stops the mail to its reader at once and for good, three soft bounces within fourteen days do the same. Signed ' +
        'by Svix with the secret of the webhook; the same event again changes nothing.',
      header: {
        'svix-id': { schema: Word, description: 'By which an event is known again.', example: 'msg_p5jXN8AQM9LWM0D4loKWxJek' },
        'svix-timestamp': {
          schema: Word,
          description: 'When it was sent, in seconds since 1970: at most five minutes ago.',
          example: '1772429466',
        },
        'svix-signature': {
          schema: Word,
          description: '`v1,` and the HMAC-SHA-256 of `id.timestamp.body` in base64; several are parted by blanks.',
          example: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
        },
      },
      body: json(MailEvent, bounced),
      answers: {
        200: { description: 'It is taken, now or before.', content: json(TakenEvent, { status: 'noted' }) },
        401: problem(
          401,
          'It is not signed with our secret.',
          'Not signed',
          'The signature is missing, wrong, or more than five minutes old.',
        ),
        413: problem(413, 'More than 256 KiB.', 'Too large', 'What is sent here may have at most 262,144 bytes.'),
        422: problem(422, 'It is no event.', 'Not an event', 'The body is no event as Resend sends it.'),
        503: problem(
          503,
          'No secret is configured.',
          'Not configured',
          'No RESEND_WEBHOOK_SECRET is configured on this server, so no event can be checked.',
        ),
      },
    },
  },
};
