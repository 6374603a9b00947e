import type { ReaderWords, SubscribingWords, SubscriptionMailWords } from '../subscribing';

const NARROW = '\u202f';
const again = { title: 'Ce lien a expiré', detail: 'Rien n’a été modifié. Inscrivez-vous de nouveau pour en recevoir un autre.' };
const broken = {
  title: 'Ce lien est incomplet',
  detail: `Rien n’a été modifié. Certaines messageries coupent les longs liens${NARROW}: copiez-le d’un seul tenant depuis le message.`,
};
const gone = {
  title: 'Rien n’est conservé sous ce lien',
  detail: 'La personne pour qui il a été fait n’est plus connue ici et ne reçoit aucun message.',
};

export const frenchSubscribing: SubscribingWords = {
  title: 'S’abonner',
  lead: `Le bulletin dans votre boîte chaque matin${NARROW}: en entier, ou seulement les dirigeants et les thèmes que vous suivez.`,
  off: 'Ce serveur n’envoie pas de messages aux abonnés pour l’instant. Les fils ci-dessous apportent le même bulletin.',
  address: 'Adresse e-mail',
  addressHint: 'Vous recevrez un message avec un lien de confirmation. Aucun pistage, et chaque bulletin a un lien pour arrêter.',
  send: 'S’abonner',
  what: 'Ce que vous recevez',
  everything: { title: 'Tout le bulletin', hint: 'Tout ce que les dirigeants ont dit et fait, sur tous les thèmes.' },
  chosen: { title: 'Seulement ce que je suis', hint: 'Le même bulletin, réduit aux dirigeants et aux thèmes cochés ci-dessous.' },
  find: { title: 'Trouver un dirigeant', hint: 'Toute orthographe ou fonction, en toute langue.', button: 'Trouver et cocher' },
  ticked: (name) => `C’est coché${NARROW}: ${name}.`,
  which: (asked) => `Cochez qui vous entendez par «${NARROW}${asked}${NARROW}»${NARROW}:`,
  everybody: 'Tous les dirigeants, par pays',
  when: 'Quand vous le recevez',
  frequency: {
    daily: { title: 'Tous les jours', hint: 'Chaque matin où il y a des nouvelles.' },
    weekdays: { title: 'En semaine', hint: `Du lundi au vendredi${NARROW}; le message du lundi contient les nouvelles du week-end.` },
    weekly: { title: 'Une fois par semaine', hint: 'Le lundi, avec toute la semaine.' },
  },
  hour: 'Heure d’envoi',
  asSoon: (time, place) => `Dès la parution (${time}, ${place})`,
  timeZone: 'Fuseau horaire',
  regions: {
    Africa: 'Afrique',
    America: 'Amérique',
    Antarctica: 'Antarctique',
    Arctic: 'Arctique',
    Asia: 'Asie',
    Atlantic: 'Atlantique',
    Australia: 'Australie',
    Europe: 'Europe',
    Indian: 'Océan Indien',
    Pacific: 'Pacifique',
  },
  language: 'Langue des titres et des messages',
  without: 'Sans donner d’adresse',
  needsScript: 'La vérification contre les robots exige JavaScript.',
  faulty: 'Encore un détail',
  faults: {
    email: 'Indiquez une adresse e-mail, comme nom@example.org.',
    foreignEmail: `Avant l’arobase, seules des lettres simples (a à z), des chiffres et des signes${NARROW}: la plupart des serveurs n’acceptent rien d’autre.`,
    choice: 'Cochez au moins un dirigeant ou un thème, ou choisissez tout le bulletin.',
    leaders: 'Une des personnes nommées n’est pas connue ici.',
    topics: 'Un de ces thèmes n’existe pas.',
    frequency: 'Choisissez tous les jours, en semaine ou une fois par semaine.',
    language: 'Choisissez une des langues.',
    hour: 'Choisissez une heure, comme 07:00.',
    timeZone: 'Choisissez un des fuseaux horaires.',
    human: 'La vérification contre les robots n’a pas abouti. Veuillez réessayer.',
    until: 'Choisissez un jour à venir.',
    find: 'Personne n’est connu ici sous ce nom ni cette fonction.',
  },
  asked: {
    title: 'Consultez votre boîte aux lettres',
    details: [
      'Si cette adresse peut recevoir nos messages, un lien est en route vers elle. Rien d’autre ne viendra avant que vous ayez confirmé.',
      `Toujours rien après quelques minutes${NARROW}? Regardez parmi les indésirables. Une adresse ne reçoit qu’un tel message par jour${NARROW}: redemander aussitôt n’en apporte pas un second.`,
    ],
    mailbox: 'Ouvrir la boîte aux lettres locale',
  },
  confirm: { title: 'Confirmez votre abonnement', lead: (address) => `Voici ce que recevra ${address}${NARROW}:`, button: 'Confirmer' },
  confirmed: {
    title: 'Votre abonnement est confirmé',
    next: (day, time, zone) => `Votre prochain bulletin arrive ${day} à ${time} (${zone}), s’il y a du nouveau pour vous.`,
    preferences: 'Modifier ce que vous recevez',
  },
  preferences: {
    title: 'Votre abonnement',
    lead: (address) => `Pour ${address}.`,
    state: {
      pending: 'Cet abonnement attend d’être confirmé par le lien de notre message.',
      unsubscribed: 'Vous ne recevez plus de messages de notre part. Pour reprendre, abonnez-vous de nouveau.',
      suppressed: `Des messages à cette adresse sont revenus ou ont été signalés${NARROW}: plus rien n’y est envoyé.`,
    },
    save: 'Enregistrer',
    pause: { title: 'Suspendre', hint: `Aucun message avant ce jour${NARROW}; rien d’autre ne change.` },
    until: 'Jusqu’au',
    pauseButton: 'Suspendre',
    paused: (day) => `Suspendu jusqu’au ${day}.`,
    resume: 'Reprendre maintenant',
    stop: { title: 'Arrêter', hint: 'Plus aucun message, tout de suite. Vos choix sont conservés jusqu’à ce que vous les effaciez.' },
    stopButton: 'Arrêter tous les messages',
    kept: {
      title: 'Ce que nous conservons de vous',
      hint: 'Cela et vos choix, c’est tout. Nous ne savons pas qui ouvre un message ou suit un lien.',
    },
    download: 'Tout télécharger (JSON)',
    erase: { title: 'Effacer', hint: 'Arrête tous les messages et supprime ce qui est conservé de vous.' },
    eraseButton: 'Tout effacer…',
  },
  done: {
    changed: 'Enregistré. Votre prochain message en tiendra compte.',
    paused: 'Vous ne recevrez rien avant ce jour.',
    resumed: 'La suspension est terminée.',
    stopped: 'Arrêté. Vous ne recevrez plus de messages de notre part.',
  },
  kept: {
    address: 'Adresse',
    state: 'État',
    source: 'Venu par',
    created: 'Première demande',
    asked: 'Dernière demande',
    consented: 'Confirmé',
    mailed: 'Dernier message de confirmation',
    stopped: 'Arrêté',
    paused: 'Suspendu jusqu’au',
    deliveries: 'Bulletins enregistrés',
  },
  states: {
    pending: 'attend d’être confirmé',
    confirmed: 'confirmé',
    unsubscribed: 'arrêté',
    suppressed: `ne reçoit rien${NARROW}: des messages sont revenus ou ont été signalés`,
  },
  ways: {
    page: 'la page d’abonnement',
    api: 'un programme',
    link: 'le lien d’un message',
    'one-click': 'le bouton d’une messagerie',
    mail: 'un message à nous',
    preferences: 'cette page',
    bounce: 'un message revenu',
    complaint: 'un signalement',
  },
  never: 'jamais',
  erase: {
    title: `Tout effacer${NARROW}?`,
    details: [
      'Votre adresse, vos choix et le registre de ce qui vous a été envoyé sont supprimés aussitôt. C’est définitif.',
      'Si des messages étaient revenus ou avaient été signalés, un code tiré de l’adresse demeure, pour que rien n’y soit plus jamais envoyé.',
    ],
    button: 'Tout effacer',
    keep: 'Non, revenir',
  },
  erased: { title: 'Effacé', details: ['Plus rien n’est conservé de vous, et aucun message ne viendra.'] },
  unsubscribe: { title: 'Arrêter le bulletin', lead: (address) => `Ne plus rien envoyer à ${address}${NARROW}?`, button: 'Se désabonner' },
  unsubscribed: {
    title: 'Votre abonnement est arrêté',
    detail: 'Aucun message ne viendra plus.',
    again: `C’était une erreur${NARROW}? Abonnez-vous de nouveau`,
    preferences: 'M’envoyer un lien vers ce que vous conservez de moi',
  },
  links: {
    confirm: {
      expired: again,
      invalid: broken,
      gone: { ...gone, detail: 'Les demandes que personne ne confirme sont supprimées après une semaine. Inscrivez-vous de nouveau.' },
    },
    preferences: {
      expired: {
        title: 'Ce lien a expiré',
        detail: 'Rien n’a été modifié. Nous pouvons en envoyer un nouveau à l’adresse pour laquelle il a été fait.',
      },
      invalid: broken,
      gone,
    },
    unsubscribe: { expired: again, invalid: broken, gone },
  },
  newLink: 'Envoyer un nouveau lien',
  linkSent: {
    title: 'Consultez votre boîte aux lettres',
    detail:
      'Si cette adresse reçoit nos messages, un nouveau lien est en route vers elle. Une adresse ne reçoit qu’un tel message par jour.',
  },
  invitation: 'Recevoir ce bulletin chaque matin par e-mail',
};

export const frenchMail: SubscriptionMailWords = {
  confirm: {
    subject: (paper) => `${paper}\u202f: voulez-vous le recevoir par e-mail\u202f?`,
    lead: (paper, address) =>
      `Quelqu’un, sans doute vous, a demandé que «\u202f${paper}\u202f» soit envoyé à ${address}. Rien ne part tant que vous n’avez pas dit oui.`,
    button: 'Oui, je veux le recevoir',
    until: (day) => `Le lien est valable jusqu’au ${day}.`,
    notYou: 'Si ce n’était pas vous, ne faites rien\u202f: vous ne recevrez rien d’autre.',
  },
  preferences: {
    subject: (paper) => `${paper}\u202f: votre abonnement`,
    lead: (paper, address) => `Voici le nouveau lien demandé vers l’abonnement de ${address} à «\u202f${paper}\u202f».`,
    button: 'Ouvrir mon abonnement',
    notYou:
      'Si vous n’avez rien demandé, ne faites rien\u202f: rien ne change. Qui détient le lien peut modifier ce que vous recevez\u202f: ne transférez pas cet e-mail.',
  },
  orOpen: 'Ou ouvrez cette adresse\u202f:',
  follows: 'Contenu',
  everything: 'tout le bulletin',
  more: (n) => `${n}\u00a0de plus`,
  comes: 'Envoi',
  schedule: (frequency, hour, place) => {
    const days = { daily: 'chaque jour', weekdays: 'du lundi au vendredi', weekly: 'le lundi, avec toute la semaine' }[frequency];
    return hour === null ? `${days}, dès la parution` : `${days} à ${hour} (heure de ${place})`;
  },
};

export const frenchReader: ReaderWords = {
  whole: (paper) => `Vous recevez ce courriel parce que vous êtes abonné à l’intégralité de «${NARROW}${paper}${NARROW}».`,
  change: 'Modifier ce que vous recevez, ou faire une pause',
  unsubscribe: 'Se désabonner',
};
