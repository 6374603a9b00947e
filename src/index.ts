import { answer } from './http/app';
import { receiveMail } from './jobs/receive-mail';
import { tick } from './jobs/tick';
import { connect } from './services';

export default {
  fetch: (request, env) => answer(request, () => connect(env), new Date()),
  scheduled: (controller, env) => tick(connect(env), new Date(controller.scheduledTime)),
  email: (mail, env) => receiveMail(connect(env), mail, new Date()),
} satisfies ExportedHandler<Env>;
