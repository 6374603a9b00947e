// One extractor in a process of its own: node extraction-contender.mjs NAME BUNDLE PAGES, with a channel. For each message it reads all pages, and
// sends back how many milliseconds of the processor that took.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [name, bundle, file] = process.argv.slice(2);
const htmls = JSON.parse(readFileSync(file, 'utf8'));
const extract = await extractor();
// defuddle tells of every page what it tries.
console.log = console.warn = console.error = () => {};

process.on('message', async () => {
  const before = process.cpuUsage();
  for (const html of htmls) await extract(html);
  const { user, system } = process.cpuUsage(before);
  process.send((user + system) / 1000);
});

async function extractor() {
  if (name === 'ours') return (await import(pathToFileURL(bundle).href)).extractPage;
  const { parseHTML } = await import('linkedom');
  if (name === 'Readability on linkedom') {
    const { Readability } = await import('@mozilla/readability');
    return (html) => new Readability(parseHTML(html).document).parse();
  }
  const { Defuddle } = await import('defuddle/node');
  return (html) => Defuddle(parseHTML(html).document, 'https://example.org/');
}
