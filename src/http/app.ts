import { Hono } from 'hono';
import { Problem } from '../errors';
import { addAddressRules, leadToSmallLetters } from './addresses';
import { addArticlePage } from './article-page';
import { addArticles } from './articles';
import { addBriefings } from './briefings';
import { addConfirm } from './confirm';
import type { Environment } from './context';
import { allowReading } from './cross-origin';
import { addDeliveries } from './deliveries';
import { addDescription } from './description';
import { addFeeds } from './feeds';
import { addHome } from './home';
import { addLeaders } from './leaders';
import { addMailbox } from './mailbox';
import { addOperations } from './operations';
import { addPreferences } from './preferences';
import { answerProblem, describeError, problemHeaders } from './problem';
import { addReference } from './reference';
import { addSearch } from './search';
import { addSecurityHeaders } from './security-headers';
import { addSitemap } from './sitemap';
import { addSubscribe } from './subscribe';
import { addSubscribers } from './subscribers';
import { addTopics } from './topics';
import { addUnsubscribe } from './unsubscribe';
import { addWebhooks } from './webhooks';

export const app = new Hono<Environment>();

app.use(async (c, next) => {
  await next();
  addSecurityHeaders(c);
});
app.use(allowReading);
app.use(async (c, next) => {
  c.set('services', await c.env.connect());
  await next();
});
addAddressRules(app);
addHome(app);
addBriefings(app);
addArticles(app);
addSubscribe(app);
addConfirm(app);
addPreferences(app);
addUnsubscribe(app);
addArticlePage(app);
addFeeds(app);
addSitemap(app);
addReference(app);
addSearch(app);
addLeaders(app);
addTopics(app);
addOperations(app);
addDescription(app);
addSubscribers(app);
addDeliveries(app);
addMailbox(app);
addWebhooks(app);

app.notFound((c) => {
  const small = leadToSmallLetters(c);
  if (small) return small;
  throw new Problem(404, 'No such page', 'There is nothing at this address.');
});
app.onError((error, c) => {
  const problem = describeError(error, c.req.raw);
  return answerProblem(c, problem, problemHeaders(problem.status), error instanceof Problem ? error.kind : '');
});

/** Answers one request. `connect` gives the services, or throws a Problem that becomes the answer; `now` is when the request arrived. */
export async function answer(request: Request, connect: Environment['Bindings']['connect'], now: Date): Promise<Response> {
  return app.fetch(request, { connect, now });
}
