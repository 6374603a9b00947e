import type { Manners } from '../../model';
import type { Services } from '../../services';

/** How we ask strangers: by a name that says where to read about us and what to do to be left alone. */
export function mannersOf({ baseUrl, allowedHosts }: Services['config']): Manners {
  return { userAgent: `BriefingDigest/1.0 (+${baseUrl}/sources)`, allowedHosts };
}
