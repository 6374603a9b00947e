// The nouns that more than one stage uses. No code.
export type * from './analysis';
export type * from './article';
export type * from './briefing';
export type * from './change';
export type * from './mail';
export type * from './reader';
export type * from './reference';
export type * from './search';
export type * from './source';
export type * from './subscriber';
