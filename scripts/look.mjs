// A mark of everything that pages are made with: a stored page that bears another is made anew when it is next asked for.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeIfChanged } from './lib/write-if-changed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url).href);
const MARK = join('src', 'render', 'look.generated.ts');

/** Writes the mark of the templates, of the code that fills them, and of the names of leaders, topics and editions. */
export function markLook() {
  const files = ['src/render', 'src/config', 'templates']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path !== join(root, MARK))
    .sort();
  const hash = createHash('sha256');
  for (const path of files) hash.update(readFileSync(path));
  writeIfChanged(join(root, MARK), `// Made by scripts/look.mjs.\nexport const LOOK = '${hash.digest('hex').slice(0, 12)}';\n`);
}
