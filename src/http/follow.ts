import { renderFollowPage } from '../render/follow-page';
import { parseChoice } from './choice';
import type { App } from './context';
import { frameFor } from './frame';
import { answerHtml } from './html';
import { addResource } from './resource';

/** Where a reader chooses what to follow. */
export function addFollow(app: App): void {
  addResource(app, '/subscribe', {
    GET: (c) => {
      const frame = frameFor(c);
      return answerHtml(c, frame, renderFollowPage(parseChoice(c) ?? { leaders: [], topics: [] }, frame));
    },
  });
}
