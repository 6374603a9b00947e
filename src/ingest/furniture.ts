import { fold } from '../text/fold';

// Lines of a page that are no part of the report, folded. Each tells itself by how it begins, is short, and is a whole line.
const LONGEST = 160;
const BEGINNINGS = [
  'read (?:more|also|next|too) ?[:|»–-]',
  'also read ?[:|–-]?',
  'read also',
  'see also ?[:|–-]',
  'related (?:articles?|stories|story|news)\\b',
  'related ?:',
  'related \\w+ ?:',
  'recommended (?:stories|reading)',
  'you (?:may|might) (?:also like|be interested in)',
  'vous (?:aimerez aussi|pourriez aimer)',
  '(?:co the )?ban (?:co the )?quan tam',
  'more on this story',
  '(?:a )?lire (?:aussi|egalement)',
  'a voir aussi',
  'voir aussi ?:',
  'sur le meme (?:sujet|theme)',
  'xem them ?:?',
  'doc them ?:?',
  'tin lien quan',
  'follow us (?:on|at)\\b',
  '(?:follow|like|find) [^.]{2,80} on (?:facebook|twitter|instagram|x|youtube)\\b',
  'suivez[- ]nous',
  'theo doi (?:chung toi|bao)',
  'subscribe (?:to our|now|today)',
  'sign up (?:for|to) (?:our|the|receive)',
  'abonnez-vous',
  'inscrivez-vous (?:a|pour)',
  'dang ky (?:nhan|theo doi)',
  'share this(?: article| story| post)?\\b',
  'share on\\b',
  'partager (?:cet article|sur)\\b',
  'chia se (?:bai viet|qua)',
  'click here (?:to|for)\\b',
  'cliquez ici\\b',
  'download (?:the|our) app',
  "telechargez (?:l'appli|notre appli)",
  'listen to this article',
  'ecouter (?:cet )?article',
  'skip to (?:main )?content',
  'copyright ©',
  '© ?(?:copyright )?\\d{4}',
  'copyright \\d{4}',
  'all rights reserved',
  '(?:our|this) (?:web)?site uses cookies',
  'we use cookies',
  '(?:ce site utilise|nous utilisons) des cookies',
  'tous droits reserves',
  'story continues below',
  'article continues (?:after|below)',
  'scroll to continue',
  '\\(?reporting by [^.]{3,120}; ?(?:editing|writing|additional)',
];
const BEGINNING = new RegExp(`^(?:[-•*>»→▶|] ?)?(?:${BEGINNINGS.join('|')})`);
const WHOLE = new Set([
  'read more',
  'advertisement',
  'advertising',
  'sponsored',
  'publicite',
  'quang cao',
  'share',
  'partager',
  'chia se',
  'print',
  'imprimer',
  'in bai',
  'comment',
  'comments',
  'commentaire',
  'commentaires',
  'binh luan',
  'loading',
  'home',
  'accueil',
  'trang chu',
  'menu',
  'newsletter',
  'tag',
  'tags',
  'back to top',
  'haut de page',
  'getty images',
]);
const MENU_WORDS = new Set(
  [
    'share partager tweet tweeter facebook twitter x linkedin whatsapp telegram zalo messenger pinterest reddit instagram youtube tiktok',
    'bluesky threads email e-mail mail print imprimer copy copier link lien save bookmark rss via on sur by this article the to',
    'comment comments chia se google news',
  ].flatMap((words) => words.split(' ')),
);
const MENU_STARTS = new Set(
  'share partager tweet tweeter facebook twitter linkedin whatsapp email e-mail print imprimer chia copy save'.split(' '),
);
const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]*|and|et|và|de|van|von|der|al|with|avec)`;
const BYLINE = new RegExp(String.raw`^(?:By|BY|Par|PAR|Bởi)\s${NAME}(?:,?\s${NAME}){0,9}$`, 'u');
const WHOSE = '(?:our |the |a |notre |nos |la )?(?:own |staff |special |news |political )?';
const WHO = '(?:correspondents?|reporters?|staff|newsroom|desk|correspondants?|redaction|envoyes? specia(?:l|ux))';
const DESK = new RegExp(`^(?:by|from|par) ${WHOSE}${WHO}\\b[^.!?]{0,60}$`);

/** A line that surely is a menu, an advertisement, a pointer to another article or a legal notice. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const folded = fold(line);
  return BEGINNING.test(folded) || WHOLE.has(folded.replace(/[.:… ]{1,3}$/, '')) || isShareMenu(folded);
}

/** A line that names who wrote the report: "By Ann Lee and John Doe, Reuters", "By our correspondent in Paris". */
export function isByline(line: string): boolean {
  return line.length <= 100 && (BYLINE.test(line) || DESK.test(fold(line)));
}

function isShareMenu(folded: string): boolean {
  if (folded.length > 80) return false;
  const words = folded.split(/[\s|/•·,:+]+/).filter(Boolean);
  return words.length > 1 && MENU_STARTS.has(words[0] ?? '') && words.every((word) => MENU_WORDS.has(word));
}
