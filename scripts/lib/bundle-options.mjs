import { fileURLToPath } from 'node:url';

/** How esbuild bundles what `npm run generate` makes: in memory, for Node, from the project's root. @satisfies {import('esbuild').BuildOptions} */
export const BUNDLE = /** @type {const} */ ({
  absWorkingDir: fileURLToPath(new URL('../..', import.meta.url).href),
  bundle: true,
  charset: 'utf8',
  format: 'esm',
  platform: 'node',
  write: false,
});
