import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { renderArchive } from '../../src/render/archive';
import { renderArticle } from '../../src/render/article';
import { renderConfirmationMail } from '../../src/render/confirmation-mail';
import { renderEmail } from '../../src/render/email';
import { renderJson } from '../../src/render/json';
import { renderLeaderPage } from '../../src/render/leader-page';
import { renderLeadersPage } from '../../src/render/leaders-page';
import { renderMarkdown } from '../../src/render/markdown';
import { renderPage } from '../../src/render/page';
import { renderSearch } from '../../src/render/search';
import { renderSourcesPage } from '../../src/render/sources-page';
import { renderText } from '../../src/render/text';
import { renderTopicPage } from '../../src/render/topic-page';
import { renderTopicsPage } from '../../src/render/topics-page';
import { ANALYSED, STORED } from './article-fixture';
import { DAYS, EMPTY, FRAME, RICH } from './briefing-fixture';
import { CONFIRMATION } from './confirmation-fixture';
import { LEADERS_FRAME, LIST, RECORD, TOPIC, TOPIC_LIST } from './leader-fixture';
import { ARCHIVE, NOTHING_ASKED, SEARCH } from './search-fixture';
import { SOURCES } from './sources-fixture';

const OUTPUTS: Record<string, () => string> = {
  'page.html': () => renderPage(RICH, FRAME, DAYS),
  'empty-page.html': () => renderPage(EMPTY, FRAME, { previous: null, next: null }),
  'mail.html': () => renderEmail(RICH, FRAME).html,
  'mail.txt': () => renderEmail(RICH, FRAME).text,
  'confirmation-mail.html': () => renderConfirmationMail(CONFIRMATION, LEADERS_FRAME).html,
  'confirmation-mail.txt': () => renderConfirmationMail(CONFIRMATION, LEADERS_FRAME).text,
  'briefing.txt': () => renderText(RICH, FRAME),
  'briefing.md': () => renderMarkdown(RICH, FRAME),
  'briefing.json': () => renderJson(RICH),
  'article.html': () => renderArticle(ANALYSED, STORED, FRAME),
  'archive.html': () => renderArchive(ARCHIVE, FRAME),
  'search.html': () => renderSearch(SEARCH, FRAME),
  'search-start.html': () => renderSearch(NOTHING_ASKED, FRAME),
  'leaders.html': () => renderLeadersPage(LIST, LEADERS_FRAME),
  'leader.html': () => renderLeaderPage(RECORD, LEADERS_FRAME),
  'topics.html': () => renderTopicsPage(TOPIC_LIST, LEADERS_FRAME),
  'sources.html': () => renderSourcesPage(SOURCES, FRAME),
  'topic.html': () => renderTopicPage(TOPIC, LEADERS_FRAME),
};

// UPDATE_GOLDEN=1 writes them anew; read the difference before it is kept.
describe('the rich day looks as its golden files say', () => {
  for (const [name, render] of Object.entries(OUTPUTS)) {
    test(name, () => {
      const file = fileURLToPath(new URL(`../fixtures/render/${name}`, import.meta.url).href);
      if (process.env.UPDATE_GOLDEN) writeFileSync(file, render());
      expect(render()).toEqual(readFileSync(file, 'utf8'));
    });
  }
});
