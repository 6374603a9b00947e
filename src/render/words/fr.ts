import type { Words } from '../words';
import { frenchMail, frenchReader, frenchSubscribing } from './subscribing/fr';
import { type OfficeWords, translateOffices } from './translate-offices';

const isOne = (n: number) => n < 2;
const count = (one: string, many: string) => (n: number) => `${n.toLocaleString('fr-FR')} ${isOne(n) ? one : many}`;
const articles = count('article', 'articles');
const list = new Intl.ListFormat('fr-FR');
const STATUS = {
  new: count('nouveau sujet', 'nouveaux sujets'),
  developing: count('sujet qui évolue', 'sujets qui évoluent'),
  continuing: count('sujet qui se poursuit', 'sujets qui se poursuivent'),
};

/** "Roi d’Espagne" → "roi d’Espagne"; a Premier ministre keeps the capital. */
const withinPhrase = (office: string) => (/^Premi/.test(office) ? office : office.charAt(0).toLowerCase() + office.slice(1));

/** The blank before a colon or a semicolon does not break. A label that ends with it has its colon from whoever prints it. */
const NARROW = '\u202f';

const ROLES: OfficeWords['roles'] = {
  King: ['roi', 'rois'],
  Queen: ['reine', 'reines'],
  Emir: ['émir', 'émirs'],
  President: ['président', 'présidents'],
  'Vice President': ['vice-président', 'vice-présidents'],
  'Prime Minister': ['Premier ministre', 'Premiers ministres'],
  'Deputy Prime Minister': ['vice-Premier ministre', 'vice-Premiers ministres'],
  'Foreign Minister': ['ministre des Affaires étrangères', 'ministres des Affaires étrangères'],
  'Defence Minister': ['ministre de la Défense', 'ministres de la Défense'],
  'Finance Minister': ['ministre des Finances', 'ministres des Finances'],
  'Trade Minister': ['ministre du Commerce', 'ministres du Commerce'],
  'Interior Minister': ['ministre de l’Intérieur', 'ministres de l’Intérieur'],
};

const PLACES: Words['places'] = {
  ...{ CD: 'RD Congo', CG: 'Congo', HK: 'Hong Kong', MM: 'Myanmar', MO: 'Macao', VA: 'Vatican', VN: 'Vietnam' },
  ...{ ECB: 'BCE', EU: 'UE', IAEA: 'AIEA', IMF: 'FMI', NATO: 'OTAN', UN: 'ONU', WHO: 'OMS', WTO: 'OMC' },
  ...{ 'African Union': 'Union africaine', 'World Bank': 'Banque mondiale' },
  ...{ 'Ha Noi': 'Hanoï' },
};

// In brackets, countries need neither article nor preposition: "présidents (Kenya, Fidji)".
const OFFICES: OfficeWords = {
  language: 'fr',
  own: {},
  roles: ROLES,
  places: PLACES,
  write: (role, countries) => `${role} (${countries.join(', ')})`,
};

export const french: Words = {
  name: 'Français',
  locale: 'fr-FR',
  date: (formatted) => formatted.replace(/(?<!\d)1(?= \p{L}|–)/u, '1er'),
  beforeColon: NARROW,
  places: PLACES,
  nav: {
    label: 'Rubriques',
    leaders: 'Dirigeants',
    topics: 'Thèmes',
    archive: 'Archives',
    search: 'Recherche',
    follow: 'S’abonner',
    api: 'Pour les programmes',
    languages: 'Langue',
    contents: 'Dans ce bulletin',
    days: 'Autres jours',
    skipTo: 'Aller au contenu',
  },
  sections: {
    bottomLine: 'L’essentiel',
    changed: 'Ce qui a changé',
    grid: 'Qui, sur quoi',
    leaders: 'Par dirigeant',
    topics: 'Par thème',
    figures: 'Chiffres et accords',
    ahead: 'À venir',
    sources: 'Sources',
  },
  articles,
  sources: count('source', 'sources'),
  leaders: count('dirigeant', 'dirigeants'),
  minutes: (n) => `${n}\u00a0min`,
  status: (status, n) => STATUS[status](n),
  related: `Voir aussi${NARROW}`,
  moreStories: count('autre sujet', 'autres sujets'),
  noReports: `Absents de l’actualité${NARROW}`,
  lastSeen: (day) => `dernière mention le ${day}`,
  notSeen: 'depuis au moins sept jours',
  gridCaption: 'Nombre de points clés par dirigeant et par thème',
  gridLeader: 'Dirigeant',
  covers: (span) => `Période${NARROW}: ${span}`,
  inLanguage: (language) => `en ${language}`,
  unnamedSource: 'source non nommée',
  ownership: { state: 'État', public: 'public', private: 'privé' },
  excerpt: 'extrait',
  speakerUnknown: 'auteur inconnu',
  saidBy: (name) => `selon ${name}`,
  former: (office, gender) => {
    if (/^(?:ancien|ex-|former\b)/i.test(office)) return office;
    if (gender === undefined) return `${office} (ancienne fonction)`;
    return `${gender === 'f' ? 'Ancienne' : 'Ancien'} ${withinPhrase(office)}`;
  },
  since: (month) => `depuis ${month}`,
  met: 'Rencontres',
  trip: (since) => `À l’étranger depuis le ${since}${NARROW}:`,
  corrections: 'Rectificatifs',
  corrects: (day) => `Rectifie l’article du ${day}${NARROW}:`,
  groupOffices: (offices) => translateOffices(offices, OFFICES),
  howMade: [
    `Chaque ligne reprend mot pour mot une phrase de sa source, avec un lien quand celle-ci a une adresse${NARROW}; ce qui figure entre [crochets] est de nous.`,
    `Des règles fixes choisissent les lignes, réunissent les articles sur un même événement et indiquent qui parle${NARROW}: rien n’est réécrit, aucun modèle ne rédige.`,
  ],
  sourcesRead: (read, used) =>
    `${articles(read)} ${isOne(read) ? 'lu' : 'lus'}, dont ${used.toLocaleString('fr-FR')} ${isOne(used) ? 'cité' : 'cités'}`,
  used: 'cité',
  otherForms: 'Ce bulletin au format',
  forms: { text: 'Texte', markdown: 'Markdown', json: 'JSON', mail: 'E-mail' },
  readOnWeb: 'Lire sur le web',
  moreOnWeb: (n) => `${n} de plus sur le web`,
  copyOf: (edition) => `Ceci est l’édition «${NARROW}${edition}${NARROW}», sans abonné destinataire.`,
  youFollow: (people, topics) => {
    const subjects = topics.length > 0 ? `${topics.length === 1 ? 'ce thème' : 'ces thèmes'}${NARROW}: ${topics.join(', ')}` : '';
    return `Vous recevez ce bulletin parce que vous suivez ${[list.format(people), subjects].filter(Boolean).join(', ainsi que ')}.`;
  },
  nothingNew: 'Rien de nouveau',
  nothingNewDetail: (n) => {
    if (n === 0) return 'Aucun article de ce jour n’a été lu.';
    return n === 1
      ? `Un article de ce jour a été lu${NARROW}; il ne contient aucun point clé.`
      : `${articles(n)} de ce jour ont été lus${NARROW}; aucun ne contient de point clé.`;
  },
  nextDue: (day, time, place) => `Le prochain bulletin paraîtra le ${day} à ${time} (${place}).`,
  noneYet: 'Pas encore de bulletin',
  sendArticles: (address) => `Envoyez des articles à POST ${address}.`,
  archive: {
    title: 'Tous les bulletins',
    empty: 'Il n’y a pas encore de bulletin.',
    emptyMonth: 'Aucun bulletin n’a paru ce mois-là.',
    turn: 'Mois d’avant et mois d’après',
    months: 'Tous les mois',
    caption: (month) => `Jours avec un bulletin, ${month}`,
  },
  leader: {
    all: 'Dirigeants',
    intro: (day) =>
      `Tous ceux que nous suivons et tous ceux dont on a parlé, par pays et par ordre protocolaire. Le chiffre à côté d’un nom compte les articles qui l’ont cité pendant les 60 jours qui s’achèvent le ${day}.`,
    inNews: 'Dans l’actualité',
    inNewsSince: (days) => `Dans l’actualité, ${days} jours`,
    bodies: 'Organisations internationales',
    elsewhere: 'Pays inconnu',
    letters: 'Pays par lettre',
    earlier: 'Auparavant',
    asOf: (day) => `selon un article du ${day}`,
    follow: 'Suivre par e-mail ou par fil',
    narrowed: (name) => `Dernier bulletin limité à ${name}`,
    named: (n, days, of) => `Cité dans ${articles(n)}, ${days} ${days < 2 ? 'jour' : 'jours'} sur ${of}`,
    notNamed: (days) => `Aucune mention pendant ces ${days} jours`,
    table: { open: 'Le graphique en tableau', day: 'Jour', articles: 'Articles', points: 'Points clés' },
    topics: 'Par thème',
    met: 'Rencontres récentes',
    days: 'Jour après jour',
    daysOn: (topic) => `Jour après jour${NARROW}: ${topic}`,
    everything: 'Sur tous les thèmes',
    never: (name) => `Aucun article n’a encore cité ${name}.`,
    nothing: 'Aucun point clé ici.',
    seen: (day) => `Dernière mention le ${day.toLowerCase()}.`,
    older: 'Jours précédents',
    newest: 'Jours les plus récents',
    which: (asked) => `Qui est «${NARROW}${asked}${NARROW}»${NARROW}?`,
    choose: 'Voici les dirigeants dont il peut s’agir.',
  },
  topic: {
    all: 'Thèmes',
    intro: (days) => `Ce qui a été rapporté sur chaque thème ces ${days} derniers jours, et le point le plus récent.`,
    counts: (n, days) => `${count('point clé', 'points clés')(n)} en ${count('jour', 'jours')(days)}`,
    silent: 'Rien récemment',
    never: 'Aucun bulletin n’a encore rien rapporté sur ce thème.',
    about: (name) => `${name}${NARROW}: ce que les dirigeants ont dit et fait, jour après jour.`,
    who: 'Qui',
    since: (days) => `${days} jours`,
  },
  search: {
    title: 'Recherche',
    label: 'Dirigeants, thèmes, mots',
    button: 'Chercher',
    intro: [
      'La recherche porte sur les phrases clés de tous les articles et sur leurs titres, dans la langue où ils sont écrits.',
      `Les accents, les majuscules et l’ordre des mots sont indifférents, mais les accents que vous tapez passent d’abord. Des mots entre «${NARROW}guillemets${NARROW}» doivent se suivre.`,
    ],
    narrow: 'Préciser la recherche',
    fields: { leader: 'Dirigeant', topic: 'Thème', source: 'Source', from: 'Du', to: 'Au' },
    any: 'Tous',
    newest: (found) => `Les plus récents${NARROW}: ${found}`,
    older: 'Plus anciens',
    page: (n) => `Page ${n}`,
    pages: 'Pages de résultats',
    previous: 'Précédents',
    next: 'Suivants',
    more: (n) => `${n} ${n < 2 ? 'autre phrase' : 'autres phrases'} de cet article`,
    briefingOf: 'Bulletin du',
    none: 'Aucun résultat',
    noSuchPage: 'Il n’y a pas de résultats sur cette page',
    advice: [
      'Essayez moins de mots, ou une autre orthographe.',
      `Chaque article est cherché dans sa langue${NARROW}: «${NARROW}accord${NARROW}» trouve ceux en français, «${NARROW}agreement${NARROW}» ceux en anglais.`,
    ],
    unfiltered: 'Chercher partout, sans les filtres',
    firstPage: 'Retour à la première page',
    unknown: {
      leader: (asked) => `Aucun dirigeant connu sous le nom de «${NARROW}${asked}${NARROW}».`,
      topic: (asked) => `Il n’y a pas de thème «${NARROW}${asked}${NARROW}».`,
      source: (asked) => `Aucun article ne vient d’une source «${NARROW}${asked}${NARROW}».`,
      from: (asked) => `«${NARROW}${asked}${NARROW}» n’est pas une date${NARROW}: écrivez 2026-02-21.`,
      to: (asked) => `«${NARROW}${asked}${NARROW}» n’est pas une date${NARROW}: écrivez 2026-02-21.`,
    },
    openEnd: (word) =>
      `Aucune phrase ne contient le mot «${NARROW}${word}${NARROW}»${NARROW}; celles-ci contiennent des mots qui commencent ainsi.`,
    tooLong: (n) => `Seuls les ${n} premiers mots ont été cherchés.`,
    leaderPage: (name) => `Page de ${name}`,
    leaderAll: (name) => `Toutes les phrases sur ${name}, sous tous ses noms`,
    inTheNews: 'Dirigeants dans l’actualité',
    topics: 'Thèmes',
  },
  choice: {
    title: 'Seulement ce que vous suivez',
    leaders: 'Dirigeants',
    topics: 'Thèmes',
    read: 'Lire le dernier bulletin sur ces choix',
    follow: 'Afficher leurs fils',
    only: (names) => `Seulement ${new Intl.ListFormat('fr-FR').format(names)}.`,
    change: 'Modifier',
    whole: 'Tout le bulletin',
    feeds: 'Fils de ce que vous avez choisi',
    notToday: 'Aucun article de ce jour ne porte sur ce que vous suivez.',
    byMail: `Tout lecteur de fils accepte ces adresses${NARROW}; beaucoup envoient les nouveautés par e-mail.`,
  },
  subscribing: frenchSubscribing,
  feed: {
    title: 'Fil',
    description: `Ce que les dirigeants ont dit et fait, et sur quels thèmes${NARROW}: une entrée par jour, chaque phrase avec sa source.`,
    descriptionOf: (name) => `${name}, jour après jour${NARROW}: chaque phrase avec sa source.`,
  },
  article: {
    title: 'Article',
    original: (site) => `Lire l’original sur ${site}`,
    noAddress: 'Cet article est arrivé sans adresse sur le web.',
    excerpt: 'Seuls les points clés figurent ici, mot pour mot. Le texte entier appartient à son éditeur.',
    teaser: `Ceci est un extrait${NARROW}: son flux n’en donne pas plus.`,
    by: (author) => `par ${author}`,
    correction: 'Cet article en rectifie un autre.',
    dated: { input: null, text: 'daté d’après son texte', arrival: 'daté de son arrivée' },
    use: 'Dans le bulletin',
    inBriefing: (day) => `Bulletin du ${day}`,
    inNone: 'Aucun bulletin n’a encore utilisé cet article.',
    quoted: 'dans le bulletin',
    keyPoints: 'Points clés, les meilleurs d’abord',
    people: 'Personnes',
    named: (spellings) => `nommé ${spellings.map((words) => `«${NARROW}${words}${NARROW}»`).join(', ')}`,
    meetings: 'Rencontres',
    visits: 'À l’étranger',
    figures: 'Chiffres',
    marked: `Soulignés${NARROW}: les points clés, trouvés par des règles fixes${NARROW}; ce qui est entre [crochets] est de nous.`,
    analysis: 'Toute l’analyse (JSON)',
  },
  sourcesPage: {
    intro: (place) => `Les médias lus régulièrement. Heures de ${place}.`,
    manners: (contact) =>
      `Les fils ne sont pas interrogés plus souvent qu’indiqué ici, et les pages ne sont lues que si robots.txt le permet. Un média qui ne veut pas être lu peut écrire à ${contact}.`,
    operator: 'qui tient ce site',
    empty: `Aucune source n’est inscrite${NARROW}: les articles sont envoyés à la main.`,
    source: 'Source',
    answered: 'A répondu',
    news: 'Nouveauté',
    week: 'Articles, 7 jours',
    minutes: (n) => `toutes les ${n} min`,
    hours: (n) => `toutes les ${n} h`,
    byMail: 'par e-mail',
    silent: (day) => `muette depuis le ${day}`,
    gone: (day) => `disparue le ${day}`,
    paused: 'en pause',
    others: 'Lues sans être inscrites',
  },
  why: {
    title: 'pourquoi',
    place: (rank, of) => `${rank === 1 ? '1ᵉʳ' : `${rank}ᵉ`} sur ${of}`,
    reasons: {
      early: 'au début de l’article',
      central: 'au cœur de l’article',
      leader: 'propos ou acte d’un dirigeant',
      introduces: 'repris ensuite',
      headline: 'dans le titre',
      weighty: 'accord, décision ou somme',
    },
    toldBefore: 'déjà paru',
    means: (words, name) => `«${NARROW}${words}${NARROW}»${NARROW}: ${name}`,
    speaker: (words, cue) => `qui parle${NARROW}: «${NARROW}${words}${NARROW}»${cue ? ` (${cue})` : ''}`,
  },
  mail: frenchMail,
  reader: frenchReader,
  back: 'Retour au dernier bulletin',
  errors: {
    400: { title: 'Cette requête est incompréhensible', detail: 'Vérifiez l’adresse, ou repartez du dernier bulletin.' },
    403: { title: 'Refusé', detail: 'Ce formulaire n’est accepté que depuis nos propres pages. Rien n’a été fait.' },
    404: { title: 'Page introuvable', detail: 'Il n’y a rien à cette adresse. Une recherche aidera peut-être.' },
    405: { title: 'Requête non acceptée', detail: 'Cette adresse n’accepte pas ce type de requête.' },
    410: { title: 'Article retiré', detail: 'Cet article a été retiré et n’est plus montré.' },
    422: { title: 'Requête impossible', detail: 'Une partie de l’adresse n’est pas valable.' },
    429: { title: 'Trop de demandes', detail: 'Trop de demandes sont venues de ce réseau. Réessayez dans une minute.' },
    500: { title: 'Une erreur est survenue', detail: 'Vous n’y êtes pour rien, et elle a été enregistrée. Réessayez dans une minute.' },
    503: { title: 'Indisponible pour l’instant', detail: 'Réessayez dans une minute.' },
    'subscribing-off': {
      title: 'Abonnement indisponible',
      detail: 'Aucun message ne part d’ici pour l’instant. Les fils apportent le même bulletin.',
    },
    'no-briefing': {
      title: 'Pas de bulletin ce jour-là',
      detail: 'Aucun bulletin n’a paru à cette date. Les archives indiquent tous les jours qui en ont un.',
    },
    'no-leader': {
      title: 'Dirigeant introuvable',
      detail: 'Personne n’est connu ici sous ce nom ni cette fonction. La liste des dirigeants les donne tous.',
    },
    'no-topic': { title: 'Thème introuvable', detail: 'Aucun thème ne porte ce nom. La liste des thèmes les donne tous.' },
    'none-yet': { title: 'Pas encore de bulletin', detail: 'Rien n’a encore paru.' },
  },
};
