import { answer } from './http/app';
import { receiveMail } from './jobs/inbound/receive-mail';
import { tick } from './jobs/tick';
import { type QueuedHint, workOff } from './jobs/work';
import { open } from './services';

export default {
  fetch: (request, env) => answer(request, () => open(env), new Date()),
  scheduled: async (controller, env) => tick(await open(env), new Date(controller.scheduledTime)),
  email: async (mail, env) => receiveMail(await open(env), mail, new Date()),
  queue: async (batch, env) => workOff(await open(env), batch.messages, Date.now),
} satisfies ExportedHandler<Env, QueuedHint['body']>;
