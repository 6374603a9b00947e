// Reads the feeds of public test suites and prints how many came out as expected: `node scripts/feed-suites.mjs [--missed] [PATH]`.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUNDLE } from './lib/bundle-options.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { loadSources } from './lib/load-sources.mjs';

const USAGE = `Usage: node scripts/feed-suites.mjs [options] [PATH]
Reads every feed of the suites in PATH (../shared/data/feeds) and prints, by kind, how many came out as expected.

  --missed   name each case that did not, and how
  --help     this text`;

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { missed: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const folder = resolve(positionals[0] ?? join(BUNDLE.absWorkingDir, '../shared/data/feeds'));
  if (!existsSync(folder)) throw new Failure(`No such folder: ${folder}\n\n${USAGE}`, 2);
  const { loadCases, measureCases, formatRates } = await loadSources("export * from './test/feeds/suites';");
  const rates = measureCases(loadCases(folder));
  console.log(formatRates(rates));
  if (values.missed) for (const { missed } of rates) for (const { file, how } of missed) console.log(`${file}: ${how}`);
});
