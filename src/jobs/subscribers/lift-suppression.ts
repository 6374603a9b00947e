import type { Services } from '../../services';
import { parseMailAddress } from '../../text/mail-address';

/** Ends the suppression of an address that was one by mistake: it gets mail again once its owner asks for it. False when there is none. */
export async function liftSuppression({ config, subscribers, suppressions, tokens }: Services, address: string): Promise<boolean> {
  const parsed = parseMailAddress(address, config.local);
  if (!parsed || !tokens) return false;
  const [removed, found] = [await suppressions.remove(await tokens.hashAddress(parsed.key)), await subscribers.findByAddress(parsed.key)];
  if (found?.state !== 'suppressed') return removed;
  await subscribers.lift(found.id);
  return true;
}
