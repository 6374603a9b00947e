import { afterEach, expect, test, vi } from 'vitest';
import { composeFeed } from '../../src/render/feed/feed';
import { FRAME, RICH } from '../render/briefing-fixture';
import { briefingFeed } from '../render/feed/days';

afterEach(() => {
  vi.doUnmock('feedsmith');
  vi.resetModules();
});

const SLIM = '../../dist/slim/feedsmith.mjs';

async function writeFeeds(): Promise<string[]> {
  vi.resetModules();
  const { FEED_FORMATS } = await import('../../src/render/feed/formats');
  const feed = composeFeed(briefingFeed(RICH, 3), FRAME);
  return Object.values(FEED_FORMATS).map(({ write }) => write(feed));
}

test('feedsmith without the extensions that our feeds do not use writes them the same', async () => {
  const whole = await writeFeeds();
  const slim = vi.fn(() => import(SLIM));
  vi.doMock('feedsmith', slim);
  expect([await writeFeeds(), slim.mock.calls.length]).toEqual([whole, 1]);
});
