import { fold } from '../../text/fold';

const LONGEST = 400;

/** What newsletters and mail programs add for whoever gets the mail, folded: how such a line begins. */
const BEGINNINGS = [
  '(?:view|read|see|open) (?:this|the|it|online|in)\\b.{0,40}(?:browser|online|on the web|website)',
  '(?:view|read|open) (?:online|in browser|in (?:your|the) browser)',
  '(?:having )?(?:trouble|problems?) (?:viewing|reading|seeing)',
  '(?:click here to )?(?:unsubscribe|opt out)\\b',
  '(?:manage|update|change|edit) (?:your |my |email )*(?:email |subscription )?(?:preferences|subscription|settings|profile)',
  '(?:you|you are|you.re) (?:are )?(?:receiving|received|getting|subscribed)\\b.{0,60}(?:e-?mail|newsletter|message|because|list)',
  'this (?:e-?mail|newsletter|message) (?:was|has been|is) (?:sent|addressed|intended)\\b',
  'this (?:e-?mail|message)\\b.{0,60}(?:confidential|privileged)',
  '(?:to|if you) (?:unsubscribe|stop receiving|no longer (?:wish|want))\\b',
  "if you (?:do not|don't|would like to stop|would prefer not to)\\b.{0,40}(?:receiv|e-?mail|unsubscribe)",
  'forward (?:this|to a friend)\\b',
  'was this (?:e-?mail|newsletter) forwarded to you',
  '(?:please )?add .{0,80}to your (?:address book|contacts|safe)',
  'our mailing address is',
  'privacy (?:policy|notice)\\b',
  'sent (?:from|via|with) (?:my )?(?:iphone|ipad|android|samsung|outlook|yahoo|mailchimp|substack|mobile)',
  'get outlook for',
  'voir (?:cet? |ce |la |le )?(?:e-?mail|message|courriel|newsletter|version|lettre)?.{0,30}(?:en ligne|navigateur)',
  "(?:version en ligne|lire en ligne|si (?:vous ne (?:visualisez|voyez|parvenez)|ce (?:message|mail|courriel) ne s'affiche))",
  '(?:se|me|vous) (?:desabonner|desinscrire)\\b',
  '(?:desabonnement|desinscription|desabonnez|desinscrivez)\\b',
  'pour (?:vous |se |me )?(?:desabonner|desinscrire|ne plus recevoir)\\b',
  '(?:gerer|modifier) (?:vos|mes|votre|mon) (?:preferences|abonnements?|profil)',
  'vous recevez (?:cet?|ce|cette)\\b',
  'cet? (?:e-?mail|message|courriel)\\b.{0,30}(?:a ete envoye|vous (?:est|a ete)|est (?:envoye|adresse|destine))',
  'ce (?:message|courriel|mail)\\b.{0,60}confidentiel',
  'si vous ne (?:souhaitez|desirez|voulez) plus',
  '(?:politique de confidentialite|donnees personnelles)\\b',
  '(?:envoye|transmis) (?:de|depuis) (?:mon|ma|outlook|yahoo)',
  '(?:huy|bo|ngung|dung) (?:dang ky|theo doi|nhan)\\b',
  '(?:de|neu (?:ban|quy vi|quy khach)?.{0,20}(?:khong|muon)).{0,20}(?:huy|ngung|dung|nhan)\\b.{0,30}(?:dang ky|email|thu|ban tin)',
  'xem (?:email|thu|ban tin|phien ban)?.{0,20}(?:trinh duyet|truc tuyen)',
  '(?:ban|quy vi|quy khach) (?:dang )?nhan duoc (?:email|thu|ban tin)',
  '(?:email|thu|ban tin) nay (?:duoc|da duoc) gui',
  'neu khong xem duoc',
  'chinh sach (?:bao mat|quyen rieng tu)',
  '(?:da |duoc )?gui tu (?:iphone|ipad|dien thoai|outlook|yahoo)',
];
const FOOTER = new RegExp(`^(?:[-•*>»→|(\\[] ?){0,2}(?:${BEGINNINGS.join('|')})`);
const BARE_WORDS =
  /^[^\p{L}]*(?:unsubscribe|opt out|preferences|desabonnement|se desabonner|huy dang ky|privacy|view in browser|forward)(?:\s?[|·•/,–-]\s?[\p{L}\s]{3,40})*[^\p{L}]*$/u;

/** An address and its brackets: <https://…>, [https://…], (https://…), https://… */
const ADDRESS = /[<[(]?\b(?:https?:\/\/|mailto:)[^\s<>()[\]]{1,2000}[>\])]?/gi;
const PICTURE = /\[(?:image|cid|inline image|photo|logo)\b[^\]]{0,200}\]/gi;
const RULE = /^[\s=_*~#·•-]{3,}$/;
const SIGNATURE = /^--\s?$/;
/** Longer than that, what follows two dashes is another piece of news. */
const LONGEST_SIGNATURE = 12;
/** Of the letters of a mail, what its foot may have. */
const FOOT = 0.25;

function isFooter(line: string): boolean {
  if (line.length > LONGEST) return false;
  const folded = fold(line.trim());
  return FOOTER.test(folded) || BARE_WORDS.test(folded);
}

function cutSignature(lines: readonly string[]): readonly string[] {
  const at = lines.findLastIndex((line) => SIGNATURE.test(line));
  return at > 0 && lines.slice(at + 1).filter((line) => line.trim() !== '').length <= LONGEST_SIGNATURE ? lines.slice(0, at) : lines;
}

/** Behind a sentence, what stood before an address, "More:", or was a link. */
const LABEL =
  /([.!?…]["”»)]?)\s+(?:[^.!?…:]{1,40}:|read (?:more|on)|learn more|lire la suite|en savoir plus|xem (?:thêm|tiếp)|đọc tiếp)[\s»›→>….]*$/iu;

/** Without addresses: a few words that are left are their labels. */
function cutAddresses(line: string): string {
  const bare = line.replace(PICTURE, '').replace(ADDRESS, '');
  const rest = bare.length === line.length ? line : bare.replace(/ {2,}/g, ' ').replace(/ ([.,;:!?])/g, '$1');
  return rest !== line && rest.trim().length < 30 && !/[.!?…]/.test(rest) ? '' : rest.replace(LABEL, '$1');
}

/** The lines of a mail without signature, addresses, and what stands around a newsletter. */
export function cutMailFurniture(sent: readonly string[]): string[] {
  const lines = cutSignature(sent);
  const sizes = lines.map((line) => line.trim().length);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const kept: string[] = [];
  let passed = 0;
  for (const [i, line] of lines.entries()) {
    if (isFooter(line)) {
      // From there on it is of the sender, and no longer of the news.
      if (whole - passed <= whole * FOOT) break;
    } else kept.push(RULE.test(line) ? '' : cutAddresses(line));
    passed += sizes[i] ?? 0;
  }
  return kept;
}
