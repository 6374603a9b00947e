import type { Topic, WatchlistEntry } from '../../model';
import { answerCacheable } from '../cacheable';
import type { App } from '../context';
import { addResource } from '../resource';

const viewLeader = (leader: WatchlistEntry) => ({
  id: leader.id,
  name: leader.name,
  names: { en: leader.name, ...leader.names },
  country: leader.country,
  /** Titles of those held now, by language. */
  offices: leader.offices.filter(({ to }) => to === undefined).map(({ title }) => title),
});

const viewTopic = ({ id, names, mediaTopic }: Topic) => ({ id, name: names.en ?? id, names, mediaTopic });

/** What articles and briefings name by id: leaders of the watchlist, and topics. */
export function addReference(app: App): void {
  addResource(app, '/api/leaders', {
    GET: (c) => answerCacheable(c, 'application/json', JSON.stringify(c.get('services').watchlist.map(viewLeader))),
  });
  addResource(app, '/api/topics', {
    GET: (c) => answerCacheable(c, 'application/json', JSON.stringify(c.get('services').topics.map(viewTopic))),
  });
}
