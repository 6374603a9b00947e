// What is made from the sources before they can be bundled or tested: the languages' data, the reference data, slim libraries, templates, the mark of
// their look, and what the interface says of itself. wrangler runs it on
// every start and change.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { generateLanguageData } from './language-data.mjs';
import { runMain } from './lib/failure.mjs';
import { markLook } from './look.mjs';
import { describeInterface } from './openapi.mjs';
import { generateReference } from './reference.mjs';
import { slimLibraries } from './slim-libraries.mjs';

await runMain(async () => {
  await Promise.all([generateLanguageData(), slimLibraries()]);
  await generateReference();
  const precompile = fileURLToPath(new URL('../templates/precompile.mjs', import.meta.url).href);
  process.exitCode = spawnSync(process.execPath, [precompile], { stdio: 'inherit' }).status ?? 1;
  markLook();
  if (process.exitCode === 0) await describeInterface();
});
