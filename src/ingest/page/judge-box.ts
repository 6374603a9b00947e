import type { Attributes } from './scan-html';

/** By their name. Other parts of a page are told by their class. */
const ELEMENTS = new Set('nav aside footer form figure figcaption button label dialog menu header fieldset'.split(' '));
const ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alert alertdialog menu menubar toolbar tooltip button'.split(' '),
);

// Words of class names and ids, in English as they are all over the web, and as French and Vietnamese sites have them.
const SURELY = [
  'commentaires|lire-aussi|meme-sujet|publicite|(?:tin-?)?lien-?quan|binh-?luan|quang-?cao|xem-?them|doc-?them',
  'comments?|disqus|respond|replies|reactions?|discussion',
  'cookies?|consent|gdpr|nav|footer',
  'related|recommend(?:ed|s|ations?)?|recirc(?:ulation)?|readmore|more-(?:stories|news|articles|from|on|posts)|read-(?:more|also|next)|also-(?:read|like)|see-also|mostread|most-(?:read|viewed|popular)|popular|trending|latest|top-(?:stories|news)|up-?next|teasers?|promos?|promotion|crosslinks?|taboola|outbrain|zergnet|revcontent|mgid|onward|seealso|explore',
].join('|');
const WORDS = [
  'partager?|abonne(?:z|ment)|encart|auteurs?|chia-?se|tac-?gia|chu-?thich',
  'shar(?:e|es|ing|er)|sharebar|sharetools|sharedaddy|addthis|addtoany|socials?|follow(?:-us)?|facebook|twitter-(?:share|follow)|whatsapp',
  'newsletters?|nl-signup|sign-?up|subscri(?:be|ption|bers?)|paywall|regwall|donat(?:e|ion)|membership|log-?in',
  'ads?|adverts?|advertis(?:ement|ing)|adsense|adslot|ad-(?:slot|unit|container|wrapper)|sponsor(?:ed|s)?|dfp|partners?',
  'breaking(?:-news)?|ticker|cta|call-to-action|popup|modal|overlay|lightbox|tooltip',
  '(?:fig)?captions?|credits?|legende|copyright|photographer|photos?|gallery|slideshow|carousel',
  'bread-?crumbs?|nav(?:bar|igation)?|menu|sidebar|side-?bar|footer|masthead|toolbar|skip-?(?:link|to|nav)|pagination|pager|toc',
  'by-?lines?|authors?(?:-?(?:bio|box|info|card|name))?|bio|about-author|contributors?|dateline|timestamps?|pub-?date|published|publish-?(?:date|time)|date(?:time)?|post-?meta|entry-?meta|article-?meta|metadata|read(?:ing)?-?time',
  'tags?-?(?:list|cloud|links|container)?|taglist|tagcloud|keywords|topics|categories',
  'polls?|quiz|ratings?|votes?|survey|feedback|print-?(?:only|block)|no-?print|d-none(?!.*d-(?:sm|md|lg|xl)-)|(?:hidden|hide)(?=$|\\s)|sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text)?|invisible|disclaimer|disclosure|affiliate|tip-?line',
].join('|');
const asWords = (words: string) => new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`);
const SURELY_APART = asWords(SURELY);
const APART = asWords(WORDS);
const BODY =
  /(?:^|[\s_-])(?:(?:article|story|entry|post|news)-?_*(?:body|content|text|copy)|articlebody|storytext|article-?page-?content|body-?(?:text|content|copy))(?=$|[\s_-])/;
/** A post of somebody that the report shows. */
const EMBED = /embed|tweet/;
/** WordPress tells what an article is about by its class, not what it is. */
const SUBJECTS = /(?:^|\s)(?:category|tag|status)-\S+/g;
const GONE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

interface Place {
  /** It is none of the report. */
  apart: boolean;
  /** So much so that it is none, however long. */
  surely: boolean;
  /** It says that it holds the report. */
  body: boolean;
}

/** What a block says about itself, by its name, role and class. */
export function judgeBox(name: string, attributes: Attributes): Place {
  if (attributes.size === 0) return { apart: ELEMENTS.has(name), surely: false, body: false };
  const kind = attributes.get('class') ?? '';
  const words = `${/hentry|type-post/.test(kind) ? kind.replace(SUBJECTS, '') : kind} ${attributes.get('id') ?? ''}`
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  const isWhole = name === 'html' || name === 'body';
  const body = attributes.get('itemprop') === 'articleBody' || attributes.get('property') === 'articleBody' || BODY.test(words);
  const named = !isWhole && !body && name !== 'blockquote' && !EMBED.test(words);
  const surely = named && SURELY_APART.test(words);
  const apart =
    surely ||
    ELEMENTS.has(name) ||
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    ROLES.has(attributes.get('role') ?? '') ||
    GONE.test(attributes.get('style') ?? '') ||
    (named && APART.test(words));
  return { apart, surely, body };
}
