import type * as v from 'valibot';
import { SentArticle } from '../ingest/given';
import * as analysis from './schemas/analysis';
import * as article from './schemas/article';
import * as briefing from './schemas/briefing';
import * as change from './schemas/change';
import * as delivery from './schemas/delivery';
import * as service from './schemas/service';
import * as source from './schemas/source';
import * as subscriber from './schemas/subscriber';
import * as subscriberList from './schemas/subscriber-list';
import * as webhook from './schemas/webhook';
import { Why } from './schemas/why';

/** Every shape that has a name in the document. */
export const SCHEMAS: Record<string, v.GenericSchema> = {
  SentArticle,
  ...article,
  ...analysis,
  ...briefing,
  ...change,
  ...service,
  ...source,
  ...subscriber,
  ...subscriberList,
  ...delivery,
  ...webhook,
  Why,
};
