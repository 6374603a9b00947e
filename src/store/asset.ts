/** The text of a file beside the script; undefined where there is none. */
export async function readAsset(assets: Fetcher, path: string): Promise<string | undefined> {
  // The host says nothing; a binding only wants a whole address.
  const response = await assets.fetch(`https://assets.invalid/${path}`);
  if (response.ok) return response.text();
  await response.body?.cancel();
  return undefined;
}

/** The object that a JSON file beside the script holds, or what is wrong with the file. */
export async function readObject(assets: Fetcher, path: string): Promise<Record<string, unknown> | 'missing' | 'damaged'> {
  const text = await readAsset(assets, path);
  if (text === undefined) return 'missing';
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data ? (data as Record<string, unknown>) : 'damaged';
  } catch {
    return 'damaged';
  }
}
