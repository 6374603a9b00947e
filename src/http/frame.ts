import { detectFromHeader, detectFromQuery } from 'hono/language';
import { dailyEdition } from '../jobs/editions';
import { frameOf } from '../jobs/frame';
import type { Frame } from '../render/frame';
import { INTERFACE_LANGUAGES } from '../render/words';
import type { Context } from './context';

/** What a page of the daily edition is made with for this reader: in the language of `?lang`, then of `Accept-Language`, then the edition's. */
export function frameFor(c: Context): Frame {
  const services = c.get('services');
  const edition = dailyEdition(services.config);
  const options = {
    lookupQueryString: 'lang',
    lookupFromHeaderKey: 'accept-language',
    ignoreCase: true,
    supportedLanguages: INTERFACE_LANGUAGES,
  } as Parameters<typeof detectFromHeader>[1];
  const asked = detectFromQuery(c, options);
  const accepted = detectFromHeader(c, options) ?? edition.language;
  const language = asked ?? accepted;
  return frameOf(services, edition, language, language === edition.language && accepted !== language);
}

/** What a page's answer depends on besides its address. */
export const VARY = 'Accept, Accept-Language';
