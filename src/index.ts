import { answer } from './http/app';
import { tick } from './jobs/tick';
import { type QueuedHint, workOff } from './jobs/work';
import { connect } from './services';

export default {
  fetch: (request, env) => answer(request, () => connect(env), new Date()),
  scheduled: (controller, env) => tick(connect(env), new Date(controller.scheduledTime)),
  queue: (batch, env) => workOff(connect(env), batch.messages, Date.now),
} satisfies ExportedHandler<Env, QueuedHint['body']>;
