import { detectFromHeader, detectFromQuery } from 'hono/language';
import { dailyEdition } from '../jobs/editions';
import { frameOf } from '../jobs/frame';
import type { Language } from '../model';
import type { Frame } from '../render/frame';
import { INTERFACE_LANGUAGES } from '../render/words';
import type { Context } from './context';

const OPTIONS = {
  lookupQueryString: 'lang',
  lookupFromHeaderKey: 'accept-language',
  ignoreCase: true,
  supportedLanguages: INTERFACE_LANGUAGES,
} as Parameters<typeof detectFromHeader>[1];

/** The reader's language by `?lang`, by `Accept-Language`, and the one of the two that counts. */
function detectLanguage(c: Context, fallback: Language) {
  const asked = detectFromQuery(c, OPTIONS);
  const accepted = detectFromHeader(c, OPTIONS) ?? fallback;
  return { accepted, language: asked ?? accepted };
}

/** What a page of the daily edition is made with for this reader: in the language of `?lang`, then of `Accept-Language`, then the edition's. */
export function frameFor(c: Context): Frame {
  const services = c.get('services');
  const edition = dailyEdition(services.config);
  const { accepted, language } = detectLanguage(c, edition.language);
  return frameOf(services, edition, language, language === edition.language && accepted !== language);
}

/** In the language of `?lang`, else in the one given: that of somebody whose choice is known. */
export function frameIn(c: Context, language: Language): Frame {
  const services = c.get('services');
  const edition = dailyEdition(services.config);
  const shown = detectFromQuery(c, OPTIONS) ?? language;
  const { accepted } = detectLanguage(c, edition.language);
  return frameOf(services, edition, shown, shown === edition.language && accepted !== shown);
}

/** By `?lang` alone, else in the edition's language: readers of feeds say nothing about languages that their own readers have chosen. */
export function askedFrameFor(c: Context): Frame {
  const services = c.get('services');
  const edition = dailyEdition(services.config);
  return frameOf(services, edition, detectFromQuery(c, OPTIONS) ?? edition.language);
}

/** What an error's page is made with where the configuration is faulty, so that even the paper's name is unknown. */
export function bareFrameFor(c: Context): Frame {
  const { origin, host } = new URL(c.req.url);
  const site = { baseUrl: origin, titles: { en: host }, language: 'en' };
  return { site, language: detectLanguage(c, 'en').language, chosen: false, watchlist: [], topics: [] };
}

/** What a page's answer depends on besides its address. */
export const VARY = 'Accept, Accept-Language';
