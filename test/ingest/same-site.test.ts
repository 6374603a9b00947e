import { expect, test } from 'vitest';
import { isSameSite } from '../../src/ingest/same-site';

test.each([
  ['https://news.example/feed', 'http://news.example/1'],
  ['https://www.news.example/feed', 'https://news.example/1'],
  ['https://rss.news.example/feed', 'https://www.news.example/1'],
  ['https://api.news.example/feed', 'https://www.news.example/1'],
  ['https://news.example/feed', 'https://sport.news.example/1'],
  ['https://www.news.co.uk/feed', 'https://feeds.news.co.uk/1'],
])('%s and %s are of one site', (one, other) => {
  expect([isSameSite(one, other), isSameSite(other, one)]).toEqual([true, true]);
});

test.each([
  ['https://thief.example/feed', 'https://news.example/1'],
  ['https://badnews.example/feed', 'https://news.example/1'],
  ['https://news.example.thief.example/feed', 'https://news.example/1'],
  ['https://www.com/feed', 'https://news.com/1'],
  ['https://mobile.de/feed', 'https://news.de/1'],
  ['https://www.co.uk/feed', 'https://www.news.co.uk/1'],
  ['https://m.com/feed', 'https://www.com/1'],
  ['http://127.8.0.97:81/feed', 'http://127.8.0.97:82/1'],
])('%s and %s are not', (one, other) => {
  expect([isSameSite(one, other), isSameSite(other, one)]).toEqual([false, false]);
});
