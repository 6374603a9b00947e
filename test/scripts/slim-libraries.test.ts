import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { composeFeed } from '../../src/render/feed/feed';
import { FRAME, RICH } from '../render/briefing-fixture';
import { briefingFeed } from '../render/feed/days';

afterEach(() => {
  vi.doUnmock('feedsmith');
  vi.doUnmock('postal-mime');
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

const REPORTS = join(import.meta.dirname, '../fixtures/reports');
const SLIM_POSTAL_MIME = '../../dist/slim/postal-mime.mjs';

async function readReports(): Promise<unknown[]> {
  vi.resetModules();
  const { readReport } = await import('../../src/deliver/reports/read-report');
  return Promise.all(readdirSync(REPORTS).map((name) => readReport(readFileSync(join(REPORTS, name)))));
}

test('postal-mime that does not turn HTML into text reads reports the same', async () => {
  const whole = await readReports();
  const slim = vi.fn(() => import(SLIM_POSTAL_MIME));
  vi.doMock('postal-mime', slim);
  expect([await readReports(), slim.mock.calls.length, whole.length > 10]).toEqual([whole, 1, true]);
});
