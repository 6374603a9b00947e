// What this Worker uses of feedsmith: it writes feeds and parses none.
export { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
