import type { Words } from '../words';

const count = (one: string, many: string) => (n: number) => `${n.toLocaleString('fr-FR')} ${n < 2 ? one : many}`;
const articles = count('article', 'articles');
const list = new Intl.ListFormat('fr-FR');
const STATUS = {
  new: count('nouvelle affaire', 'nouvelles affaires'),
  developing: count('en développement', 'en développement'),
  continuing: count('qui se poursuit', 'qui se poursuivent'),
};

export const french: Words = {
  locale: 'fr-FR',
  nav: {
    label: 'Rubriques',
    latest: 'Dernier numéro',
    archive: 'Archives',
    skip: 'Aller au bulletin',
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
  points: count('point clé', 'points clés'),
  minutes: (n) => `${n} min`,
  status: (status, n) => STATUS[status](n),
  related: 'Voir aussi',
  moreStories: count('autre affaire', 'autres affaires'),
  noReports: 'Aucun article',
  lastSeen: (day) => `dernière mention le ${day}`,
  gridCaption: 'Nombre de points clés par dirigeant et par thème',
  gridLeader: 'Dirigeant',
  covers: (span) => `Période : ${span}`,
  inLanguage: (language) => `en ${language}`,
  unnamedSource: 'source non nommée',
  speakerUnknown: 'auteur inconnu',
  saidBy: (name) => `propos de ${name}`,
  former: (office) => (/^ancien/i.test(office) ? office : `${office} (ancienne fonction)`),
  met: 'A rencontré',
  trip: (since) => `À l’étranger depuis le ${since} :`,
  corrections: 'Rectificatifs',
  corrects: (day) => `Rectifie l’article du ${day} :`,
  groupOffices: (offices) => [...new Set(offices)],
  howMade: [
    'Chaque ligne est une phrase de sa source, mot pour mot, avec un lien quand elle a une adresse ; ce qui est entre [crochets] est de nous.',
    'Des règles fixes choisissent les lignes, réunissent les articles d’un même événement et disent qui parle : rien n’est réécrit.',
  ],
  sourcesRead: (read, used) => `Les ${articles(read)} lus, dont ${used} cités`,
  used: 'cité',
  otherForms: 'Ce bulletin en',
  forms: { text: 'Texte', markdown: 'Markdown', json: 'JSON', mail: 'E-mail' },
  readOnWeb: 'Lire sur le web',
  moreOnWeb: (n) => `${n} de plus sur le web`,
  copyOf: (edition) => `Ceci est l’édition ${edition}, adressée à aucun abonné.`,
  why: (people, topics) => {
    const subjects = topics.length > 0 ? `${topics.length === 1 ? 'ce thème' : 'ces thèmes'} : ${topics.join(', ')}` : '';
    return `Vous recevez ce bulletin parce que vous suivez ${[list.format(people), subjects].filter(Boolean).join(', ainsi que ')}.`;
  },
  nothingNew: 'Rien de nouveau',
  nothingNewDetail: (n) => (n === 0 ? 'Aucun article de ce jour n’a été lu.' : `${articles(n)} de ce jour ; aucun point clé.`),
  archiveTitle: 'Tous les bulletins',
  archiveEmpty: 'Il n’y a pas encore de bulletin.',
  back: 'Au dernier bulletin',
  paper: 'Le bulletin quotidien',
};
