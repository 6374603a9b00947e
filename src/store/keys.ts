/** Every KV key. The version comes first: a change of shape takes a new one, and old records are left to be read no more. */
const VERSION = 'v1';

/** The furthest moment of a Date in ms (ECMA-262, 21.4.1.1): subtracting from it makes keys that list the newest first. */
const LAST_MOMENT = 8.64e15;

export const articleKey = (id: string) => `${VERSION}:article:${id}`;

export const briefingKey = (edition: string, date: string) => `${VERSION}:briefing:${edition}:${date}`;

export const wholeKey = (edition: string, date: string) => `${VERSION}:whole:${edition}:${date}`;

export const pageKey = (edition: string, date: string, language: string) => `${VERSION}:page:${edition}:${date}:${language}`;

export const mailPrefix = `${VERSION}:mail:`;

/** The newest mail lists first. */
export const mailKey = (sentAt: Date, id: string) => `${mailPrefix}${String(LAST_MOMENT - sentAt.getTime()).padStart(17, '0')}-${id}`;

/** What the messages of one rendering ("1/en/all") are made of. */
export const mailingKey = (edition: string, date: string, rendering: string) => `${VERSION}:mailing:${edition}:${date}:${rendering}`;

/** That messages of a date went out. */
export const sentKey = (edition: string, date: string) => `${VERSION}:sent:${edition}:${date}`;
