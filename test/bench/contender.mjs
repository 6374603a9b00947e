// One contender in a process of its own, so that nobody runs in another's heap: node contender.mjs NAME STAGES ARTICLES, with a channel. For each
// number of milliseconds that comes in, it reads for about as long, and sends back how many a reading of all articles took.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [name, stages, file] = process.argv.slice(2);
const articles = JSON.parse(readFileSync(file, 'utf8'));
const run = await contender(name);

process.on('message', (ms) => process.send(median(pass(ms))));

async function contender(which) {
  if (which === 'ours') {
    const { analyze } = await import(pathToFileURL(stages).href);
    return analyze;
  }
  const { peers } = await import('./peers.mjs');
  return peers[which].read();
}

/** Milliseconds of each reading of all articles: one reading, or as many as begin in the time. */
function pass(ms) {
  const times = [];
  const end = performance.now() + ms;
  do {
    const start = performance.now();
    for (const article of articles) run(article);
    times.push(performance.now() - start);
  } while (performance.now() < end);
  return times;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
