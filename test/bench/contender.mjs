// One contender in a process of its own, so that nobody runs in another's heap: node contender.mjs NAME STAGES ARTICLES, prints ms a pass.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Until the engine has compiled what it will. */
const WARM_UP_MS = 4000;
const MEASURE_MS = 1500;

const [name, stages, file] = process.argv.slice(2);
const articles = JSON.parse(readFileSync(file, 'utf8'));
const run = await contender(name);

pass(WARM_UP_MS);
console.log(median(pass(MEASURE_MS)));

async function contender(which) {
  if (which === 'ours') {
    const { analyze } = await import(pathToFileURL(stages).href);
    return analyze;
  }
  const { peers } = await import('./peers.mjs');
  return peers[which].read();
}

/** Milliseconds of each reading of all articles, for about as long as asked. */
function pass(ms) {
  const times = [];
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const start = performance.now();
    for (const article of articles) run(article);
    times.push(performance.now() - start);
  }
  return times;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
