import type { NewsSource } from '../../model';
import { checkSource, type Names } from './check-source';
import { feedKey } from './same-source';

/**
 * The sources of sources.json. Read when the Worker is built: no part of the script.
 *
 * @throws Error that says all faults, each with its place (JSON Pointer).
 */
export function readSourceFile(list: unknown, names: Names): NewsSource[] {
  if (!Array.isArray(list)) throw new Error('must be a list of sources: [{ "name": "…", "feed": "https://…" }]');
  const faults: string[] = [];
  const seen = new Map<string, number>();
  const sources = list.flatMap((sent, i) => {
    const checked = checkSource(sent, names, 'file');
    if (Array.isArray(checked)) {
      faults.push(...checked.map(({ pointer, detail }) => `/${i}${pointer} ${detail}`));
      return [];
    }
    for (const [key, value] of Object.entries({ id: checked.id, feed: feedKey(checked) })) {
      const first = seen.get(`${key} ${value}`);
      if (first === undefined && value !== null) seen.set(`${key} ${value}`, i);
      else if (value !== null)
        faults.push(`/${i}/${key} is that of /${first} too, "${value}"${key === 'id' ? ': give one of them an "id"' : ''}`);
    }
    return checked;
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return sources;
}
