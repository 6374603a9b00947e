// Its router needs no building, which would take milliseconds of the first request of each isolate.
import { Hono } from 'hono/tiny';
import { Problem } from '../errors';
import { addAddressRules, leadToSmallLetters } from './addresses';
import { addArticlePage } from './articles/article-page';
import { addArticles } from './articles/articles';
import { addBriefings } from './briefings/briefings';
import { addFeeds } from './briefings/feeds';
import { addHome } from './briefings/home';
import { addSitemap } from './briefings/sitemap';
import type { Environment } from './context';
import { allowReading } from './cross-origin';
import { addLeaders } from './history/leaders';
import { addSearch } from './history/search';
import { addTopics } from './history/topics';
import { answerProblem, describeError, problemHeaders } from './problem';
import { addSecurityHeaders } from './security-headers';
import { addDescription } from './service/description';
import { addMailbox } from './service/mailbox';
import { addOperations } from './service/operations';
import { addReference } from './service/reference';
import { addSource } from './sources/source';
import { addSourceList } from './sources/sources';
import { addSourcesPage } from './sources/sources-page';
import { addConfirm } from './subscribers/confirm';
import { addDeliveries } from './subscribers/deliveries';
import { addPreferences } from './subscribers/preferences';
import { addSubscribe } from './subscribers/subscribe';
import { addSubscribers } from './subscribers/subscribers';
import { addUnsubscribe } from './subscribers/unsubscribe';
import { addWebhooks } from './subscribers/webhooks';

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
addSourcesPage(app);
addOperations(app);
addDescription(app);
addSubscribers(app);
addDeliveries(app);
addSourceList(app);
addSource(app);
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
