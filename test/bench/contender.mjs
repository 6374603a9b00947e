// One contender in a process of its own, so that nobody runs in another's heap: node contender.mjs NAME STAGES ARTICLES, with a channel. For each
// number of milliseconds that comes in, it reads for about as long, and sends back how many a reading of all articles took of the processor: what a
// Worker is billed for, and what other programs on the machine do not add to, as they do to the time on the clock.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [name, stages, file] = process.argv.slice(2);
const articles = JSON.parse(readFileSync(file, 'utf8'));
const run = await contender(name);

process.on('message', (ms) => process.send(read(ms)));

async function contender(which) {
  if (which === 'ours') {
    const { analyze } = await import(pathToFileURL(stages).href);
    return analyze;
  }
  const { peers } = await import('./peers.mjs');
  return peers[which].read();
}

/** Processor milliseconds of a reading of all articles: of one, or of as many as begin in the time. What the engine does beside counts too. */
function read(ms) {
  const before = process.cpuUsage();
  const end = performance.now() + ms;
  let readings = 0;
  do {
    for (const article of articles) run(article);
    readings++;
  } while (performance.now() < end);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / readings;
}
