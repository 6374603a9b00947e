import type { WatchlistEntry } from '../model';
import type { Bearer } from './bearers';
import { type Figurehead, hasPublicRole, hasRole, isNamed, latestOf, newFigurehead } from './figurehead';
import type { Title } from './lexicon/lexicon';
import type { RawMention } from './mention';
import { differInInitials, nameWords, officeText } from './mention-text';
import { canMean, holderOf, officesOn } from './offices';
import { hasBody } from './private-offices';
import { type Tokens, textOf } from './tokens';
import type { Vocabulary } from './vocabulary';
import { EVERYDAY, GIVEN, PARTICLE } from './word';

const isOffice = ({ role }: Title) => role !== 'leader';

const NOBODY: Figurehead[] = [];

/**
 * The people of one article. Full names are entered first, wherever they stand, so that a headline's "Trump" finds its bearer;
 * then every mention is resolved in the order of the text.
 */
export class Cast {
  readonly people: Figurehead[] = [];
  /** Holders that were looked up in the watchlist: a hostile text asks for the same thousands of times. */
  readonly #holders = new Map<string, number>();

  constructor(
    readonly tokens: Tokens,
    readonly vocabulary: Vocabulary,
    /** The article's day: offices are those held then. */
    readonly date: string,
  ) {}

  /** What `find` gives for a key, found once. */
  lookUp(key: string, find: () => number): number {
    const found = this.#holders.get(key) ?? find();
    this.#holders.set(key, found);
    return found;
  }

  /** Enters who is named in full. */
  enter(mention: RawMention): void {
    if (mention.kind !== 'name') return;
    mention.entry ??= this.#entryBehindInitials(mention);
    if (mention.entry !== null) this.ofEntry(mention.entry);
    else if (!mention.weak && mention.nameTo - mention.nameFrom > 1 && !this.#isSurname(mention)) {
      const words = nameWords(this.tokens, mention);
      if (words.length > 1 && !this.#byFullName(words)) this.#add(mention, words);
    }
  }

  /** Whom a name or a title means; undefined when nobody, or nobody known. Remembers the mention. */
  resolve(mention: RawMention): Figurehead | undefined {
    const person = this.find(mention);
    if (person) this.remember(person, mention);
    return person;
  }

  /** The same, without remembering it. */
  find(mention: RawMention): Figurehead | undefined {
    return mention.kind === 'name' ? this.#byName(mention) : mention.kind === 'title' ? this.#byTitle(mention) : undefined;
  }

  /** Notes that a mention means a person, and what its title tells of them. */
  remember(person: Figurehead, mention: RawMention): void {
    if (mention.kind === 'body') return;
    person.mentions.push({ mention, kind: mention.kind });
    person.last = mention.to;
    person.gender ??= mention.kind === 'pronoun' ? null : mention.gender;
    if (mention.kind === 'pronoun') return;
    person.country ??= mention.country;
    for (const title of mention.titles) {
      // "the president", of the president of the senate, tells no office that is not known.
      if (mention.kind === 'title' && hasRole(person, title.role, true)) continue;
      if (person.titles.some((known) => known.title === title && known.former === mention.former)) continue;
      const text = mention.office ?? officeText(this.tokens, mention, title);
      if (text) person.titles.push({ title, text, former: mention.former, isPrivate: mention.isPrivate });
    }
    person.isBare ||= mention.kind === 'name' && mention.nameTo - mention.nameFrom === 1;
    if (mention.kind === 'name' && (mention.titles.length || !person.called)) person.called = textOf(this.tokens, mention.from, mention.to);
  }

  /** The watchlist's entry of this number, as somebody of the article. */
  ofEntry(index: number): Figurehead {
    const entry = this.vocabulary.watchlist[index] as WatchlistEntry;
    const known = this.people.find((person) => person.entry === entry);
    if (known) return known;
    const { words, surname } = this.vocabulary.bearers[index] as Bearer;
    const person = newFigurehead(entry, entry.name, words, surname);
    person.held = officesOn(entry, this.date);
    person.gender = entry.gender;
    person.country = entry.country;
    this.people.push(person);
    return person;
  }

  #add(mention: RawMention, words: string[]): Figurehead {
    const name = textOf(this.tokens, mention.nameFrom, mention.nameTo);
    const person = newFigurehead(null, name, words, words.at(-1) ?? '');
    person.gender = mention.gender ?? (words.length > 1 ? (this.tokens.word[mention.nameFrom]?.gender ?? null) : null);
    this.people.push(person);
    return person;
  }

  /** "Donald J. Trump", "George W. Bush": the place in the watchlist of a name with initials, as it is there or without those in its middle. */
  #entryBehindInitials(mention: RawMention): number | null {
    if (mention.nameTo - mention.nameFrom < 3) return null;
    const words = nameWords(this.tokens, mention);
    const plain = words.filter((word, i) => i === 0 || word.length > 1);
    const { named } = this.vocabulary;
    return plain.length < words.length ? (named.get(words.join(' ')) ?? named.get(plain.join(' ')) ?? null) : null;
  }

  /** "Kurt Campbell", "Kurt M. Campbell" and "K. Campbell" are one. */
  #byFullName(words: readonly string[]): Figurehead | undefined {
    const last = words.at(-1);
    const first = words[0] as string;
    return this.people.find(
      (person) =>
        (person.words[0] === first || (first.length === 1 && person.words[0]?.startsWith(first))) &&
        person.words.at(-1) === last &&
        !differInInitials(person.words, words) &&
        (person.entry === null || person.words.length === words.length),
    );
  }

  /** "Le Pen", "van Oslo" */
  #isSurname({ nameFrom, nameTo }: RawMention): boolean {
    const flags = this.tokens.flags[nameFrom] as number;
    return nameTo - nameFrom > 1 && (flags & PARTICLE) !== 0 && (flags & GIVEN) === 0;
  }

  #byName(mention: RawMention): Figurehead | undefined {
    if (mention.entry !== null) return this.ofEntry(mention.entry);
    const words = nameWords(this.tokens, mention);
    if (words.length > 1 && !mention.surnames.length && !this.#isSurname(mention)) {
      const known = this.#byFullName(words);
      if (known) return known;
      // "Jeong Kim Lee" after "Mr": a name in full that was too weak to be entered.
      return mention.weak && !mention.titles.length && !mention.gender ? undefined : this.#add(mention, words);
    }
    return this.#bySurname(mention, words);
  }

  /** The bearer of a surname: who was named last in this article, else the watchlist's, if the title fits or only one bears it. */
  #bySurname(mention: RawMention, words: string[]): Figurehead | undefined {
    const surname = words.length === 1 ? (words[0] as string) : words.join(' ');
    const { titles, country } = mention;
    const bearers = this.#bearersOf(mention, surname, words.length > 1);
    const best =
      this.#holderAmong(bearers, mention) ??
      latestOf(bearers, (person) => person.isBare && this.fits(person, titles, country)) ??
      latestOf(bearers, (person) => this.fits(person, titles, country)) ??
      (titles.length && country ? undefined : latestOf(bearers));
    if (best) return best;
    const friend = this.#byGivenName(mention, surname);
    if (friend) return friend;

    const entries = this.#entriesOf(mention);
    if (entries.length === 1 && !this.#isAnybodys(mention, entries[0] as number)) return this.ofEntry(entries[0] as number);
    return (titles.some(isOffice) || mention.gender || (!titles.length && !mention.weak)) && !entries.length && surname.length > 1
      ? this.#add(mention, words)
      : undefined;
  }

  /** Those of the article whom a surname, of several words or one, can mean. */
  #bearersOf({ gender }: RawMention, surname: string, several: boolean): readonly Figurehead[] {
    let bearers: Figurehead[] = NOBODY;
    for (const person of this.people) {
      if (!isNamed(person, surname, several) || (gender && person.gender && gender !== person.gender)) continue;
      if (bearers === NOBODY) bearers = [];
      bearers.push(person);
    }
    // "le sénateur Bora" is rather he of whom it is known than the one whose sex nothing tells.
    const alike = gender ? bearers.filter((person) => person.gender === gender) : NOBODY;
    return alike.length ? alike : bearers;
  }

  /** "President Clinton": who of the name is told to have the office, or had it as the watchlist knows, before a namesake of whom none is told. */
  #holderAmong(bearers: readonly Figurehead[], mention: RawMention): Figurehead | undefined {
    const { titles, country } = mention;
    if (!titles.some(isOffice)) return undefined;
    const holds = (person: Figurehead) => titles.some((title) => isOffice(title) && hasRole(person, title.role, true));
    const told = latestOf(bearers, (person) => (!country || !person.country || person.country === country) && holds(person));
    if (told) return told;
    const entries = this.#entriesOf(mention);
    return entries.length === 1 ? this.ofEntry(entries[0] as number) : undefined;
  }

  /** Places in the watchlist of those whom a surname can mean. */
  #entriesOf(mention: RawMention): number[] {
    return mention.surnames.filter((index) => this.#entryFits(this.vocabulary.watchlist[index] as WatchlistEntry, mention));
  }

  /** "Martin", "Charles": no leader is meant by such a word alone before the first office. */
  #isAnybodys({ titles, nameFrom }: RawMention, entry: number): boolean {
    if (titles.length || !((this.tokens.flags[nameFrom] as number) & (GIVEN | EVERYDAY))) return false;
    return (this.vocabulary.watchlist[entry] as WatchlistEntry).offices.every(({ from }) => from > this.date);
  }

  /** "Ada", "Sir Ben": the only one of the article who has that given name. */
  #byGivenName({ titles, nameFrom, gender }: RawMention, word: string): Figurehead | undefined {
    if (titles.length || (!gender && !((this.tokens.flags[nameFrom] as number) & GIVEN))) return undefined;
    const bearers = this.people.filter(
      (person) => person.words[0] === word && person.words.length > 1 && (!gender || !person.gender || gender === person.gender),
    );
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  #entryFits(entry: WatchlistEntry, { titles, country, gender }: RawMention): boolean {
    if (country && country !== entry.country) return false;
    if (gender && gender !== entry.gender) return false;
    if (!titles.length) return true;
    return titles.some(({ role }) => entry.offices.some((office) => canMean(role, office.role)));
  }

  /** Whether a title can be this person's. */
  fits(person: Figurehead, titles: readonly Title[], country: string | null): boolean {
    if (country && person.country && country !== person.country) return false;
    return (
      titles.length === 0 || (person.entry === null && person.titles.length === 0) || titles.some(({ role }) => hasRole(person, role, true))
    );
  }

  /** "the Party chief", "the French president": who of the article bears the title, the latest first; else the watchlist's holder on that day. */
  #byTitle({ titles, country, plural, former, definite, gender, to }: RawMention): Figurehead | undefined {
    const [title] = titles;
    if (plural || !definite || !title) return undefined;
    const isMeant = (person: Figurehead, bears: typeof hasRole) =>
      titles.every(({ role }) => bears(person, role, former)) &&
      (!country || person.country === country) &&
      (!gender || !person.gender || person.gender === gender) &&
      (person.mentions.length > 0 || country !== null);
    // "the president of Harvard", "le Premier ministre du Québec": no leader of a state.
    if (!country && hasBody(this.tokens, to))
      return this.latest((person) => !person.entry && isMeant(person, (_, role) => person.titles.some((held) => held.title.role === role)));
    const best = this.latest((person) => isMeant(person, hasPublicRole)) ?? this.latest((person) => isMeant(person, hasRole));
    if (best || former || !country) return best;
    const holder = titles.length > 1 ? -1 : holderOf(this.vocabulary.watchlist, title, country, this.date);
    return holder < 0 ? undefined : this.ofEntry(holder);
  }

  /** Of those who fit, who was mentioned last; among those not mentioned yet, the first entered. */
  latest(fits: (person: Figurehead) => boolean): Figurehead | undefined {
    return latestOf(this.people, fits);
  }
}
