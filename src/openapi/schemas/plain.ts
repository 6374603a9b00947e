import * as v from 'valibot';

/** A body that is text and no JSON; what it is says its media type. */
export const Plain = v.string();

/** Any word of an address. */
export const Word = v.string();
