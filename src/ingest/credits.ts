import { agencyOf } from './agencies';

const PICTURE = [
  '(?:file |illustrative |ap |afp |reuters |vna )?(?:photos?|pictures?|ảnh|image|illustration)' +
    "(?: (?:credits?|courtesy|illustration|d[’']illustration|minh họa|tư liệu|by|par))?",
  '(?:crédits?|credits?)(?: ?(?:photos?|images?))?',
  'ảnh minh họa',
].join('|');
const IN_BRACKETS = new RegExp(`\\s?[([](?:${PICTURE})\\s?(?:[:©/–-]|(?<=by|par)\\s)\\s?([^()[\\]\\n]{1,60})[)\\]]`, 'giu');
const AT_END = new RegExp(`(?:^|[\\s.!?”"»])\\s?((?:${PICTURE})\\s?[:©]\\s?([^.!?:\\n]{1,60})[.)]?)$`, 'iu');
const LONGEST = 110;

export interface WithoutCredits {
  text: string;
  /** A known agency that a credit names. */
  agency?: string;
  /** A credit ended the line, as it does under a picture or a headline. */
  atEnd: boolean;
}

/** A paragraph without its photo credits: "(Photo: VNA)" anywhere, "Photo: VNA" at the end. */
export function cutCredits(paragraph: string): WithoutCredits {
  let agency: string | undefined;
  const keep = (name: string | undefined) => {
    agency ??= agencyOf(name ?? '') ?? agencyOf((name ?? '').split(/[/,]/).at(-1) ?? '');
  };
  let text = paragraph.replace(IN_BRACKETS, (_, name: string) => {
    keep(name);
    return '';
  });
  // Only the end is searched: the pattern is cheap on it, whatever the paragraph.
  const tail = text.slice(-LONGEST);
  const credit = tail.includes(':') || tail.includes('©') ? AT_END.exec(tail) : null;
  if (credit) {
    keep(credit[2]);
    text = text.slice(0, text.length - (credit[1]?.length ?? 0)).trimEnd();
  }
  return { text: text.trim(), agency, atEnd: credit !== null };
}
