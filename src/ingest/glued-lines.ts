/** Words that begin sentences and end no name that is written in one: "LinkedIn", "PostIt" and "AddOn" keep theirs. */
const OPENERS = [
  'The|He|She|They|This|That|These|But|When|While|After|Le|La|Les|Il|Elle|Ils|Elles|Un|Une|Des|Du|Ce|Cette|Ces|Je|Nous|Vous',
  'Mais|Et|Si|Dans|Selon|Au|Aux|Pour|Par|En|Avec|Sur|Après|Avant|Depuis|Lors|Ainsi',
].join('|');
const SMALL = '[a-zß-öø-ÿœ]';
// The capital is asked for first: most characters are none.
const GLUED = new RegExp(`(?=[A-Z])(?<=${SMALL}{3})(?=(?:${OPENERS}) ${SMALL}|[LDCSJ]['’]${SMALL})`, 'g');

// Agencies set their crossheads between dashes: "he said.- A long night -The ministers met".
const CROSSHEAD = /(?= ?[-–] )(?<=[.!?…]["”»]?) ?([-–] ["“«\p{Lu}\p{N}][^.\n]{1,60}? [-–]) ?(?=["“«]?\p{Lu})/gu;

/** A crosshead in capitals: "ENDING A LONG NIGHTThe ministers met". */
const CAPITALS = /(?<=\p{Lu}{2}[ ,] ?["“«]?)(\p{Lu}{3,}(?:[ \u00a0\u202f]?["”»?!])?)(?=\p{Lu}\p{Ll})/gu;

/**
 * Puts back the line ends around a heading that a page's program glued to its text: "a happy endingThe ministers met", "A HAPPY ENDINGThe ministers
 * met", and around an agency's crosshead. Linear.
 */
export function partGlued(text: string): string {
  return text.replace(GLUED, '\n').replace(CAPITALS, '$1\n').replace(CROSSHEAD, '\n$1\n');
}
