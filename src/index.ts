import { answer } from './http/app';
import { receiveMail } from './jobs/receive-mail';
import { tick } from './jobs/tick';
import { type QueuedHint, workOff } from './jobs/work';
import { connect } from './services';

export default {
  fetch: (request, env) => answer(request, () => connect(env), new Date()),
  scheduled: (controller, env) => tick(connect(env), new Date(controller.scheduledTime)),
  email: (mail, env) => receiveMail(connect(env), mail, new Date()),
  queue: (batch, env) => workOff(connect(env), batch.messages, Date.now),
} satisfies ExportedHandler<Env, QueuedHint['body']>;
