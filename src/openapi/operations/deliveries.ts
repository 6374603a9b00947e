import { DeliveriesQuery } from '../../http/subscribers/deliveries';
import { json, type Paths, problem } from '../operation';
import { Deliveries } from '../schemas/delivery';

const counts = { pending: 0, claimed: 0, sent: 118, failed: 1, uncertain: 0, empty: 0, late: 0, stopped: 1 };

export const deliveries: Paths = {
  '/api/deliveries': {
    GET: {
      id: 'listDeliveries',
      tag: 'Subscribers',
      summary: 'What became of a date’s mail',
      description:
        'Each message is pending, claimed (in work), sent, failed (refused for good), uncertain (the answer was lost, and it is not sent again), empty (nothing to say), late (too late to be sent) or stopped (by its reader).',
      token: true,
      query: {
        date: { schema: DeliveriesQuery.date, description: 'Of the briefing; the newest without it.', example: '2026-02-21' },
        state: {
          schema: DeliveriesQuery.state,
          description: 'Shows the messages in this state too, a thousand at a time.',
          example: 'failed',
        },
        cursor: {
          schema: DeliveriesQuery.cursor,
          description: 'Goes on where the list ended: see `next`.',
          example: '0a1b2c3d4e5f60718293',
        },
      },
      answers: {
        200: {
          description: 'How many messages are in each state, and with `state` which they are.',
          content: json(Deliveries, {
            edition: 'daily',
            date: '2026-02-21',
            mail: 'enrolled 120',
            mailedAt: '2026-02-21T23:35:02.000Z',
            counts,
            deliveries: [
              {
                subscriber: '0a1b2c3d4e5f60718293',
                address: 'r…@example.org',
                state: 'failed',
                dueAt: '2026-02-21T23:30:00.000Z',
                settledAt: '2026-02-21T23:35:02.000Z',
                attempts: 1,
                detail: '550 5.1.1 no such user',
              },
            ],
            next: null,
          }),
        },
        404: problem(404, 'No briefing was made for the date.', 'No such run', 'Nothing was made for 2026-02-21.'),
        422: problem(422, 'A parameter is wrong.', 'Unfit parameter', 'date must be a date from 1900 on, such as 2026-02-21.', [
          { pointer: '/date', detail: 'must be a date from 1900 on, such as 2026-02-21' },
        ]),
      },
    },
  },
};
