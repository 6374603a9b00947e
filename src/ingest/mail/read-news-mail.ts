import type { NewsMail } from '../../model';

export async function readNewsMail(_raw: Uint8Array): Promise<NewsMail | undefined> {
  return undefined;
}
