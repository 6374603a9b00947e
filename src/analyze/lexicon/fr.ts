import { countriesIn } from './countries';
import { familiesFirst, givenNames } from './given-names';
import { mensNames, womensNames } from './given-names-sexes';
import type { Lexicon } from './lexicon';
import { cues, numbers, pairs, phrases, titles, words } from './words';

/**
 * The third persons that reports use of a regular verb in -er, folded, so that "souligné" and "souligne" are one: "soulign" →
 * souligne, soulignent, soulignait, … and the participle soulignant. After g an e stands before a: exigea.
 */
function regular(stem: string): { forms: string; participle: string } {
  const soft = stem.endsWith('g') ? `${stem}e` : stem;
  const forms = [
    `${stem}e`,
    `${stem}ee`,
    `${stem}ent`,
    `${soft}ait`,
    `${stem}aient`,
    `${soft}a`,
    `${stem}erent`,
    `${stem}era`,
    `${stem}eront`,
    `${stem}erait`,
    `${stem}eraient`,
  ];
  if (soft !== stem) forms.push(`${soft}aient`);
  return { forms: forms.join(', '), participle: `${soft}ant, en ${soft}ant` };
}

/** Lines "takes | stems" of regular verbs as cue lines. */
function regulars(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const [takes = '', stems = ''] = line.split('|');
      return words(stems).map((stem) => `${takes} | ${regular(stem).forms} | ${regular(stem).participle}`);
    })
    .join('\n');
}

/** French, with or without its accents, of France and of the agencies that write it elsewhere. */
export const french: Lexicon = {
  language: 'fr',
  spelling: 'folded',
  isolating: false,
  inverts: true,
  modifiersFollow: true,
  loneNames: true,
  shortestContent: 3,
  shortestCountry: 4,
  adverbEndings: ['ment'],
  noAdverbs: words(`
    abonnement aboutissement accompagnement accouchement accroissement acharnement acquittement affaiblissement affrontement agrandissement
    ajournement alignement allongement amenagement amendement ameublement aneantissement apaisement appartement approvisionnement argument armement
    arrondissement assainissement assouplissement attachement avancement avertissement avortement bannissement batiment bombardement campement
    cantonnement changement chargement chatiment cheminement ciment classement commandement compartiment complement comportement confinement
    consentement contournement couronnement croisement debarquement debordement declenchement deconfinement dedommagement degagement denombrement
    denouement departement depassement deplacement deploiement depouillement deraillement deroulement desarmement desengagement detachement
    detournement detriment developpement discernement divertissement document durcissement dysfonctionnement echauffement eclatement ecrasement
    effondrement elargissement element eloignement embarquement emplacement empoisonnement emprisonnement encadrement enchainement encouragement
    endettement engagement engouement enlevement enregistrement enrichissement ensauvagement enseignement entendement enterrement entrainement
    environnement epanouissement epuisement equipement essoufflement etablissement etonnement etouffement evanouissement evenement evitement
    exaucement excrement financement flechissement fonctionnement fondement fragment franchissement gemissement gisement glissement gouvernement
    groupement harcelement hebergement hurlement instrument internement investissement isolement jaillissement jugement lancement licenciement
    logement lotissement management manquement mecontentement medicament moment monument morcellement mouvement nivellement ornement paiement
    pansement parachevement parlement pavement peuplement pigment pilonnement placement plafonnement positionnement prelevement pressentiment
    prolongement questionnement raccordement raisonnement ralentissement ralliement rapatriement rapprochement rassemblement ravitaillement
    reamenagement rebondissement recensement rechauffement reconfinement recouvrement recrutement recueillement redeploiement redressement
    refinancement refoulement reglement regroupement rejaillissement relevement remaniement remboursement remerciement remplacement rendement
    renforcement renoncement renouvellement renseignement renversement ressentiment retablissement retournement retrecissement revetement roulement
    sacrement saignement segment sentiment serment signalement soulagement soulevement stationnement supplement surendettement surpeuplement
    tatonnement telechargement temperament testament traitement tremblement versement vetement vieillissement virement
  `),

  abbreviations: words(`
    m mm mme mmes mlle mlles me mgr dr drs pr prof st ste sts stes pdt vice-pdt
    gal gl gen col cdt cne lt lcl sgt brig adm amb
    vs v cf ex i.e e.g c.-a-d c.a.d bd boul av fg pl all rte`),

  endingAbbreviations: words(`
    cie ets inc ltd corp co s.a s.a.s s.a.r.l o.n.u u.e u.r.s.s e.-u s.v.p n.b p.s j.-c ibid id op cit loc coll ed env
    min secr sec dir dep sen gouv pref cons adj cap tel max apr`),

  numberAbbreviations: words(`
    n no nos nr art al chap fig p pp vol t tom
    janv fevr fev avr juil sept oct nov dec lun mar mer jeu ven sam dim`),

  stopwords: words(`
    a au aux de du des d' l' le la les un une ce cet cette ces c' ca cela ceci celui celle ceux celles celui-ci celle-ci
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles quelque quelques plusieurs chaque tout toute tous toutes aucun aucune nul nulle
    autre autres meme memes tel telle tels telles certain certaine certains certaines divers diverses
    je j' me m' moi tu te t' toi il elle on nous vous ils elles se s' soi lui eux y en qui que qu' quoi dont ou lequel laquelle lesquels lesquelles auquel duquel desquels auxquels
    et ni or mais car donc si comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' parce afin ainsi alors tandis
    dans sur sous vers par pour avec sans chez entre contre depuis pendant durant avant apres devant derriere jusque jusqu' jusqu'a hors malgre selon envers parmi outre lors via voire
    suivant concernant moyennant pres loin autour face grace cote cours sein lieu fin suite partir raison
    ne n' pas plus moins tres trop peu beaucoup assez aussi autant tant bien mal mieux encore deja toujours jamais souvent parfois rarement ici la-bas hier demain aujourd'hui
    enfin ensuite puis cependant pourtant toutefois neanmoins ailleurs dehors dedans surtout seulement notamment environ presque quasi ensemble plutot tot tard bientot desormais
    maintenant actuellement recemment egalement tellement vraiment
    etre suis es est sommes etes sont etais etait etions etaient fus fut furent sera seront serait seraient soit soient fusse ete etant
    avoir ai as avons avez ont avais avait avaient eus eut eurent aura auront aurait auraient ait aient eu eue ayant
    faire fait fais font faisait faisaient fit firent fera feront ferait fassent fasse faits faite faites
    pouvoir peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu puisse puissent devoir doit doivent devait devaient devra devront devrait devraient
    falloir faut fallait faudra faudrait va vont allait allaient aller vient viennent venait venir
    oui non voici voila premier premiere premiers premieres deuxieme second seconde dernier derniere derniers dernieres nouveau nouvel nouvelle nouveaux nouvelles
    grand grande grands grandes bon bonne bons bonnes seul seule an ans annee annees mois jour jours semaine semaines heure heures fois part temps`),

  honorifics: [
    { word: 'm', gender: 'm' },
    { word: 'mm' },
    { word: 'mr', gender: 'm' },
    { word: 'monsieur', gender: 'm' },
    { word: 'messieurs', gender: 'm' },
    { word: 'mme', gender: 'f' },
    { word: 'mmes', gender: 'f' },
    { word: 'madame', gender: 'f' },
    { word: 'mesdames', gender: 'f' },
    { word: 'mlle', gender: 'f' },
    { word: 'mademoiselle', gender: 'f' },
    { word: 'maitre' },
    { word: 'me' },
    { word: 'dr' },
    { word: 'docteur' },
    { word: 'docteure', gender: 'f' },
    { word: 'pr' },
    { word: 'sir', gender: 'm' },
    { word: 'lord', gender: 'm' },
    { word: 'lady', gender: 'f' },
    { word: 'prince', gender: 'm' },
    { word: 'princesse', gender: 'f' },
    { word: 'duc', gender: 'm' },
    { word: 'duchesse', gender: 'f' },
    { word: 'comte', gender: 'm' },
    { word: 'comtesse', gender: 'f' },
    { word: 'baron', gender: 'm' },
    { word: 'baronne', gender: 'f' },
    { word: 'premiere dame', gender: 'f' },
    { word: 'saint' },
    { word: 'sainte' },
    { word: 'st' },
    { word: 'ste' },
    { word: 'pere', gender: 'm' },
    { word: 'abbe', gender: 'm' },
    { word: 'frere', gender: 'm' },
    { word: 'soeur', gender: 'f' },
    { word: 'monseigneur', gender: 'm' },
    { word: 'mgr', gender: 'm' },
    { word: 'eveque', gender: 'm' },
    { word: 'archeveque', gender: 'm' },
    { word: 'cardinal', gender: 'm' },
    { word: 'patriarche', gender: 'm' },
    { word: 'imam', gender: 'm' },
    { word: 'ayatollah', gender: 'm' },
    { word: 'mollah', gender: 'm' },
    { word: 'cheikh', gender: 'm' },
    { word: 'cheick', gender: 'm' },
    { word: 'rabbin', gender: 'm' },
    { word: 'pasteur' },
    { word: 'oncle', gender: 'm' },
    { word: 'camarade' },
    { word: 'son excellence' },
    { word: 's.e' },
    { word: 's.e.m', gender: 'm' },
    { word: 's.e.mme', gender: 'f' },
    { word: 'sa majeste' },
    { word: 'sa saintete', gender: 'm' },
    { word: 'colonel' },
    { word: 'col' },
    { word: 'lieutenant-colonel' },
    { word: 'lieutenant' },
    { word: 'commandant' },
    { word: 'commandante', gender: 'f' },
    { word: 'capitaine' },
    { word: 'sergent' },
    { word: 'caporal' },
    { word: 'adjudant' },
    { word: 'brigadier' },
    { word: 'inspecteur', gender: 'm' },
    { word: 'inspectrice', gender: 'f' },
    { word: 'commissaire' },
  ],

  titles: titles(`
    counterpart 9 | Counterpart | homologue, homologues
    monarch 1 leader m | King | roi, rois
    monarch 1 leader f | Queen | reine, reines
    monarch 1 leader m | Emperor | empereur, empereurs
    monarch 1 leader f | Empress | imperatrice
    monarch 1 leader m | Emir | emir, emirs
    monarch 1 leader m | Sultan | sultan, sultans
    monarch 1 leader m | Grand Duke | grand-duc
    monarch 1 leader m | Crown Prince | prince heritier
    pope 1 leader m | Pope | pape, papes, souverain pontife, saint-pere
    president 1 leader m | President | president, presidents, president de la republique, president de la republique federale, president de l'etat, president d'etat, pdt
    president 1 leader f | President | presidente, presidentes, presidente de la republique, presidente de la republique federale
    president 1 leader | President | chef de l'etat, chefs d'etat, chef d'etat, cheffe de l'etat, chef d'etat et de gouvernement, chefs d'etat et de gouvernement, numero un
    president 1 leader m | President-elect | president elu
    president 1 leader f | President-elect | presidente elue
    president 1 leader m | Interim President | president par interim, president de transition, president de la transition, president interimaire
    president 1 leader f | Interim President | presidente par interim, presidente de transition, presidente interimaire
    vice-president 4 leader m | Vice President | vice-president, vice-presidents, vice president, vice-president de l'etat
    vice-president 4 leader f | Vice President | vice-presidente, vice-presidentes, vice presidente
    party-leader 1 leader m | General Secretary | secretaire general du parti, secretaire general du parti communiste, secretaire general du comite central du parti, secretaire general du comite central, secretaire general du comite central du parti communiste, secretaire general du pcv, secretaire general du parti communiste du vietnam, leader du parti, chef du parti, chef du parti communiste, premier secretaire du parti, premier secretaire du parti communiste
    party-leader 6 leader m | Party Leader | president du parti, chef de parti, chef de file, chef de l'opposition, leader de l'opposition, patron du parti, premier secretaire, premier secretaire du ps, premier secretaire du parti socialiste, delegue general, secretaire national, chef de la majorite, chef de la minorite, leader de la majorite, leader de la minorite, president du groupe, opposant, opposants, opposant historique, chef des republicains, chef des democrates, president des republicains
    party-leader 6 leader f | Party Leader | presidente du parti, cheffe du parti, cheffe de parti, cheffe de file, cheffe de l'opposition, premiere secretaire, secretaire nationale, presidente du groupe, opposante, opposantes, patronne du parti
    party-official 4 leader | Permanent Member of the Secretariat | membre permanent du secretariat, membre permanent du secretariat du comite central du parti, membre permanent du secretariat du parti
    party-official 5 leader | Politburo Member | membre du bureau politique, membres du bureau politique, membre du politburo, membres du politburo
    party-official 6 leader | Party Secretary | secretaire du comite du parti, secretaire du comite municipal du parti, secretaire du comite provincial du parti, secretaire du parti, secretaire du comite central du parti, membre du comite central, membre du comite central du parti, chef de la commission du parti, cadre du parti, cadres du parti, responsable du parti, numero deux du parti
    leader 1 leader m | Supreme Leader | guide supreme
    leader 6 leader | Leader | leader, leaders, dirigeant, dirigeante, dirigeants, dirigeantes, haut dirigeant, hauts dirigeants, plus haut dirigeant, homme fort, chef de la junte, chef de la junte militaire, chef militaire, dictateur, autocrate, chef de guerre, chef rebelle, chef separatiste, chef des talibans, leader supreme, numero un du regime, meneur, chef du regime
    prime-minister 2 leader m | Prime Minister | premier ministre, premiers ministres, premier-ministre, chef du gouvernement, chefs de gouvernement, chef de gouvernement, pm, president du conseil, president du conseil des ministres, president du gouvernement, chef de l'executif, locataire de matignon
    prime-minister 2 leader f | Prime Minister | premiere ministre, premieres ministres, premiere-ministre, cheffe du gouvernement, cheffe de gouvernement, presidente du conseil, presidente du conseil des ministres
    prime-minister 2 leader m | Interim Prime Minister | premier ministre par interim, premier ministre interimaire, premier ministre de transition
    chancellor 2 leader m | Chancellor | chancelier, chanceliers, chancelier federal
    chancellor 2 leader f | Chancellor | chanceliere, chancelieres, chanceliere federale
    deputy-prime-minister 4 leader m | Deputy Prime Minister | vice-premier ministre, vice-premiers ministres, vice premier ministre, vice premiers ministres, vice-premier, vice premier, vice-premier ministre permanent, vice-chancelier
    deputy-prime-minister 4 leader f | Deputy Prime Minister | vice-premiere ministre, vice premiere ministre, vice-premieres ministres, vice-chanceliere
    foreign-minister 4 leader | Foreign Minister | ministre des affaires etrangeres, ministres des affaires etrangeres, ministre de l'europe et des affaires etrangeres, ministre des relations exterieures, ministre des relations internationales, ministre des affaires exterieures, ministre francais des affaires etrangeres, ministre americain des affaires etrangeres, ministre vietnamien des affaires etrangeres, ministre russe des affaires etrangeres, ministre chinois des affaires etrangeres, chef de la diplomatie, cheffe de la diplomatie, chefs de la diplomatie, mae
    foreign-minister 4 leader | Secretary of State | secretaire d'etat americain, secretaire americain d'etat, secretaire d'etat des etats-unis, secretaire d'etat us, chef de la diplomatie americaine, secretaire d'etat americaine
    deputy-foreign-minister 6 leader | Deputy Foreign Minister | vice-ministre des affaires etrangeres, vice ministre des affaires etrangeres, vice-ministres des affaires etrangeres, vice-ministre permanent des affaires etrangeres
    deputy-foreign-minister 6 leader | Deputy Secretary of State | secretaire d'etat adjoint, secretaire d'etat adjointe, secretaire d'etat adjoint americain, sous-secretaire d'etat, vice-secretaire d'etat, secretaire adjoint d'etat, vice-secretaire d'etat americain
    defence-minister 5 leader | Defence Minister | ministre de la defense, ministres de la defense, ministre de la defense nationale, ministre des armees, ministre de la guerre, ministre delegue a la defense
    defence-minister 5 leader | Defence Secretary | secretaire a la defense, secretaire americain a la defense, secretaire a la guerre, secretaire americain a la guerre, chef du pentagone, patron du pentagone, ministre americain de la defense, ministre britannique de la defense
    finance-minister 5 leader | Finance Minister | ministre des finances, ministres des finances, ministre de l'economie, ministre de l'economie et des finances, grand argentier, ministre des comptes publics, ministre du budget, chancelier de l'echiquier, ministre de l'economie et de l'industrie
    finance-minister 5 leader | Treasury Secretary | secretaire au tresor, secretaire americain au tresor, secretaire du tresor
    trade-minister 5 leader | Trade Minister | ministre du commerce, ministre de l'industrie et du commerce, ministre du commerce exterieur, ministre du commerce international, ministre du commerce et de l'industrie, ministre delegue au commerce exterieur
    trade-minister 5 leader | Commerce Secretary | secretaire au commerce, secretaire americain au commerce
    trade-representative 5 leader m | Trade Representative | representant au commerce, representant americain au commerce, representant des etats-unis au commerce, representant au commerce des etats-unis, representant commercial, representant commercial americain, representant commercial des etats-unis, representant pour le commerce, negociateur commercial, commissaire europeen au commerce, commissaire au commerce
    trade-representative 5 leader f | Trade Representative | representante au commerce, representante americaine au commerce, representante commerciale
    interior-minister 5 leader | Interior Minister | ministre de l'interieur, ministres de l'interieur, ministre de la securite publique, ministre de la securite, secretaire a la securite interieure, ministre britannique de l'interieur, premier flic de france
    minister 5 leader | Justice Minister | ministre de la justice, garde des sceaux
    minister 5 leader | Health Minister | ministre de la sante, ministres de la sante, ministre de la sante publique, secretaire a la sante
    minister 5 leader | Education Minister | ministre de l'education, ministre de l'education nationale, ministre de l'education et de la formation, ministre de l'enseignement superieur, ministre de la recherche
    minister 5 leader | Environment Minister | ministre de l'environnement, ministre de la transition ecologique, ministre de l'ecologie, ministre de l'agriculture et de l'environnement, ministre des ressources naturelles et de l'environnement, ministre du climat
    minister 5 leader | Agriculture Minister | ministre de l'agriculture, ministres de l'agriculture, ministre de l'agriculture et du developpement rural, ministre de la peche
    minister 5 leader | Energy Minister | ministre de l'energie, ministres de l'energie, ministre du petrole, secretaire a l'energie, ministre des mines
    minister 5 leader | Transport Minister | ministre des transports, ministre des communications et des transports, ministre de la construction, secretaire aux transports, ministre de l'equipement
    minister 5 leader | Labour Minister | ministre du travail, ministre de l'emploi, ministre des affaires sociales, ministre du travail des invalides de guerre et des affaires sociales, ministre des solidarites
    minister 5 leader | Culture Minister | ministre de la culture, ministre des sports, ministre de la culture des sports et du tourisme, ministre du tourisme, ministre de la jeunesse, ministre de la jeunesse et des sports
    minister 5 leader | Science and Technology Minister | ministre des sciences et technologies, ministre des sciences et des technologies, ministre de la science et de la technologie, ministre de l'information et de la communication, ministre de la communication, ministre du numerique, ministre de l'information
    minister 5 leader | Minister | ministre, ministres, ministre d'etat, ministre delegue, ministre deleguee, ministre de l'industrie, ministre du plan et de l'investissement, ministre du logement, ministre de la famille, ministre des outre-mer, ministre de l'outre-mer, ministre des droits des femmes, ministre de la fonction publique, ministre de l'immigration, ministre du developpement, ministre de la cooperation, ministre des affaires europeennes, ministre de la ville, porte-parole et ministre, ministre de l'amenagement du territoire
    minister-of-state 6 leader | Minister of State | secretaire d'etat, secretaires d'etat, sous-secretaire, haut-commissaire au plan
    deputy-minister 6 leader | Deputy Minister | vice-ministre, vice ministre, vice-ministres, vice ministres, vice-ministre de la defense, vice-ministre des finances, vice-ministre de la securite publique, vice-ministre de l'industrie et du commerce, ministre adjoint, ministre adjointe, secretaire adjoint
    parliament-speaker 2 leader m | Parliament Speaker | president de l'assemblee nationale, president de l'an, president du parlement, president de la chambre des representants, president de la chambre des deputes, president de la chambre, president de l'assemblee, president de la chambre des communes, speaker, president de la douma, president de la knesset, president du perchoir
    parliament-speaker 2 leader f | Parliament Speaker | presidente de l'assemblee nationale, presidente de l'an, presidente du parlement, presidente de la chambre des representants, presidente de la chambre des deputes, presidente de la chambre, presidente de l'assemblee
    parliament-speaker 4 leader m | Senate President | president du senat
    parliament-speaker 4 leader f | Senate President | presidente du senat
    parliament-speaker 4 leader | Deputy Speaker | vice-president de l'assemblee nationale, vice-presidente de l'assemblee nationale, vice-president de l'an, vice-presidente de l'an, vice-president du senat, vice-presidente du senat
    secretary-general 3 leader m | Secretary-General | secretaire general, secretaires generaux, secretaire general de l'onu, secretaire general des nations unies, secretaire general de l'otan, secretaire general de l'asean, secretaire general de l'organisation des nations unies, chef de l'onu, patron de l'onu, chef de l'otan, patron de l'otan, secretaire general de l'oci, secretaire general de la ligue arabe
    secretary-general 3 leader f | Secretary-General | secretaire generale, secretaire generale de l'oif, secretaire generale de la francophonie, secretaire generale de l'onu, secretaire generale de l'otan
    secretary-general 6 leader | Deputy Secretary-General | secretaire general adjoint, secretaire generale adjointe, vice-secretaire general, vice-secretaire generale, secretaire general adjoint de l'onu
    commission-president 3 leader f | President of the European Commission | presidente de la commission europeenne, presidente de la commission, cheffe de la commission europeenne, patronne de la commission europeenne, cheffe de l'executif europeen, presidente de l'executif europeen
    commission-president 3 leader m | President of the European Commission | president de la commission europeenne, president de la commission, chef de la commission europeenne, patron de la commission europeenne, president de l'executif europeen
    council-president 3 leader m | President of the European Council | president du conseil europeen
    council-president 3 leader f | President of the European Council | presidente du conseil europeen
    parliament-president 3 leader f | President of the European Parliament | presidente du parlement europeen
    parliament-president 3 leader m | President of the European Parliament | president du parlement europeen
    high-representative 4 leader m | High Representative | haut representant, haut representant de l'union europeenne, haut representant de l'ue, chef de la diplomatie europeenne, haut-representant
    high-representative 4 leader f | High Representative | haute representante, haute representante de l'union europeenne, haute representante de l'ue, cheffe de la diplomatie europeenne, haute-representante
    high-representative 4 leader | High Commissioner | haut-commissaire, haute-commissaire, haut commissaire, haute commissaire, haut-commissaire aux droits de l'homme, haut-commissaire aux refugies, haut commissaire aux refugies, haut-commissaire des nations unies
    minister 5 leader m | European Commissioner | commissaire europeen, commissaires europeens, vice-president de la commission europeenne, vice-president executif de la commission europeenne
    minister 5 leader f | European Commissioner | commissaire europeenne, vice-presidente de la commission europeenne, vice-presidente executive de la commission europeenne
    managing-director 3 leader f | Managing Director | directrice generale du fmi, directrice generale du fonds monetaire international, patronne du fmi, cheffe du fmi
    managing-director 3 leader m | Managing Director | directeur general du fmi, directeur general du fonds monetaire international, patron du fmi, chef du fmi
    director-general 3 leader m | Director-General | directeur general de l'oms, directeur general de l'organisation mondiale de la sante, directeur general de l'omc, directeur general de l'aiea, directeur general de la fao, directeur general de l'unesco, patron de l'oms, patron de l'omc, chef de l'aiea, chef de l'oms, directeur general de l'organisation mondiale du commerce, directeur general de l'agence internationale de l'energie atomique
    director-general 3 leader f | Director-General | directrice generale de l'omc, directrice generale de l'unesco, directrice generale de l'oms, directrice generale de l'organisation mondiale du commerce, patronne de l'omc, cheffe de l'omc, directrice generale de l'oim
    president 3 leader | World Bank President | president de la banque mondiale, president du groupe de la banque mondiale, patron de la banque mondiale
    central-banker 5 leader m | Central Bank Governor | gouverneur de la banque centrale, president de la banque centrale, gouverneur de la banque de france, gouverneur de la banque d'etat, gouverneur de la banque d'etat du vietnam, gouverneur de la banque d'angleterre, gouverneur de la banque du japon, banquier central, president de la fed, president de la reserve federale, patron de la fed, president de la reserve federale americaine
    central-banker 5 leader f | Central Bank Governor | gouverneure de la banque centrale, gouverneure de la banque d'etat, presidente de la fed, presidente de la reserve federale, banquiere centrale, gouverneure de la banque d'etat du vietnam
    central-banker 3 leader f | President of the European Central Bank | presidente de la bce, presidente de la banque centrale europeenne, patronne de la bce
    central-banker 3 leader m | President of the European Central Bank | president de la bce, president de la banque centrale europeenne, patron de la bce
    governor 6 leader m | Governor | gouverneur, gouverneurs, gouverneur general, prefet, prefets, prefet de police, president de region, president de la region, president du conseil regional, president du conseil departemental, president du conseil general, president du comite populaire, president du comite populaire provincial, president du comite populaire municipal, president du comite populaire de la ville, vice-president du comite populaire, vice-president du comite populaire municipal, ministre-president, president de la generalitat, sous-prefet
    governor 6 leader f | Governor | gouverneure, gouverneures, gouverneure generale, prefete, presidente de region, presidente de la region, presidente du conseil regional, presidente du conseil departemental, presidente du comite populaire, vice-presidente du comite populaire, vice-presidente du comite populaire municipal, ministre-presidente, sous-prefete
    governor 4 leader | Chief Executive | chef de l'executif de hong kong, cheffe de l'executif de hong kong
    mayor 6 leader | Mayor | maire, maires, adjoint au maire, adjointe au maire, maire de paris, bourgmestre, bourgmestres, mairesse, premier adjoint, premiere adjointe, edile, ediles
    senator 6 leader m | Senator | senateur, senateurs
    senator 6 leader f | Senator | senatrice, senatrices
    representative 6 leader m | Representative | depute, deputes, eurodepute, eurodeputes, depute europeen, deputes europeens, parlementaire, parlementaires, conseiller regional, conseiller municipal, conseiller general, conseiller departemental, conseiller national, representant, representants, legislateur, legislateurs, depute de l'assemblee nationale, vice-president du groupe, rapporteur, rapporteur general, questeur
    representative 6 leader f | Representative | deputee, deputees, eurodeputee, eurodeputees, deputee europeenne, conseillere regionale, conseillere municipale, conseillere generale, conseillere departementale, representante, representantes, rapporteure, rapporteuse
    ambassador 6 leader m | Ambassador | ambassadeur, ambassadeurs, charge d'affaires, consul general, consul, representant permanent, ambassadeur extraordinaire et plenipotentiaire
    ambassador 6 leader f | Ambassador | ambassadrice, ambassadrices, consule generale, consule, representante permanente, chargee d'affaires
    envoy 6 leader m | Special Envoy | emissaire, emissaires, envoye special, envoyes speciaux, representant special, representants speciaux, mediateur, negociateur, negociateurs, negociateur en chef, envoye de l'onu, coordinateur special
    envoy 6 leader f | Special Envoy | envoyee speciale, representante speciale, mediatrice, negociatrice, negociatrice en chef
    judge 6 leader | Judge | juge, juges, juge d'instruction, magistrat, magistrate, magistrats, president de la cour supreme, president de la cour populaire supreme, president du tribunal, presidente du tribunal, juge en chef, premier president de la cour des comptes, president du conseil constitutionnel, juge federal, juge antiterroriste, juges d'instruction
    prosecutor 6 leader m | Prosecutor | procureur, procureurs, procureur de la republique, procureur general, procureur national antiterroriste, avocat general, procureur special, procureur adjoint, procureur du parquet populaire supreme, president du parquet populaire supreme, procureur federal
    prosecutor 6 leader f | Prosecutor | procureure, procureures, procureure de la republique, procureure generale, avocate generale, procureure adjointe
    attorney-general 5 leader | Attorney General | ministre americain de la justice, ministre de la justice des etats-unis, procureur general des etats-unis, procureure generale des etats-unis, ministre americaine de la justice
    general 6 leader m | General | general, generaux, general de corps d'armee, general d'armee, general de division, general de brigade, general en chef, lieutenant-general, major-general, amiral, amiraux, vice-amiral, contre-amiral, marechal, marechaux, chef d'etat-major, chef d'etat-major des armees, chef d'etat-major general, chef d'etat-major de l'armee, chef de l'armee, chef d'etat-major interarmees, commandant en chef
    general 6 leader f | General | amirale
    chief-of-staff 6 leader | Chief of Staff | directeur de cabinet, directrice de cabinet, chef de cabinet, cheffe de cabinet, directeur du cabinet, secretaire general de l'elysee, secretaire general de la maison blanche, secretaire generale de la maison blanche, secretaire general du gouvernement, secretaire generale du gouvernement, chef du bureau du president, secretaire general de la presidence, directrice du cabinet
    adviser 6 leader m | National Security Adviser | conseiller a la securite nationale, conseiller americain a la securite nationale, conseiller pour la securite nationale, secretaire du conseil de securite, conseiller diplomatique, conseiller presidentiel, conseiller de la presidence, conseiller d'etat
    adviser 6 leader f | National Security Adviser | conseillere a la securite nationale, conseillere pour la securite nationale, conseillere diplomatique, conseillere d'etat
    adviser 9 m | Adviser | conseiller, conseillers, conseiller special, conseiller politique, conseiller economique, assistant parlementaire, directeur de campagne, stratege, collaborateur, avocat, avocats, attache parlementaire, proche conseiller, ancien avocat
    adviser 9 f | Adviser | conseillere, conseilleres, conseillere speciale, assistante parlementaire, directrice de campagne, collaboratrice, avocate, avocates
    spokesperson 9 | Spokesperson | porte-parole, porte-paroles, porte-parole du gouvernement, porte-parole du ministere, porte-parole du ministere des affaires etrangeres, porte-parole de la maison blanche, porte-parole du kremlin, porte-parole de l'armee, porte-parole du parti, porte-parole de la police
    candidate 6 m | Presidential Candidate | candidat a la presidentielle, candidat a l'election presidentielle, candidat republicain, candidat democrate, candidat socialiste, candidat a la presidence, candidat du ps, candidat a la maison blanche, candidat des republicains
    candidate 6 f | Presidential Candidate | candidate a la presidentielle, candidate a l'election presidentielle, candidate republicaine, candidate democrate, candidate socialiste, candidate a la presidence, candidate a la maison blanche
    candidate 9 m | Candidate | candidat, candidats, pretendant, favori, challenger, colistier
    candidate 9 f | Candidate | candidate, candidates, pretendante, favorite, colistiere
    chief-executive 9 m | Chief Executive | pdg, p.-d.g, president-directeur general, president directeur general, patron, patrons, patron du medef, chef d'entreprise, chefs d'entreprise, ceo, fondateur, cofondateur, milliardaire, homme d'affaires, hommes d'affaires, entrepreneur, industriel, directeur executif, directeur financier, president du medef
    chief-executive 9 f | Chief Executive | presidente-directrice generale, patronne, cheffe d'entreprise, fondatrice, cofondatrice, femme d'affaires, directrice executive
    chair 9 m | Chairman | president du conseil d'administration, president du comite, president de la federation, president de l'association, president du club, copresident, vice-president du conseil, president d'honneur, president de la fifa, president de l'uefa, president du cio, president de la ligue, president de l'om, president du psg, president du jury
    chair 9 f | Chairman | presidente du conseil d'administration, presidente du comite, presidente de la federation, presidente de l'association, copresidente, presidente du jury
    chair 6 leader | Chairman | president de la commission de l'union africaine, president du front de la patrie du vietnam, president du comite central du front de la patrie du vietnam, president du comite central du front de la patrie, presidente du comite central du front de la patrie du vietnam, president du conseil de securite, president de la commission des finances, president de la commission des lois, president de la commission des affaires etrangeres, presidente de la commission des lois
    director 6 leader | Director | directeur de la cia, directeur du fbi, directrice de la cia, chef de la cia, chef des services de renseignement, patron de la cia, patron du fbi, chef du renseignement, chef de la police, directeur general de la police nationale, coordinateur resident, coordinatrice residente, coordinateur resident de l'onu
    director-general 9 m | Director-General | directeur general, directeurs generaux, dg, directeur general adjoint, directeur general delegue
    director-general 9 f | Director-General | directrice generale, directrices generales, directrice generale adjointe
    minister 5 leader m | Inspector General | inspecteur general du gouvernement, auditeur general d'etat
    inspector-general 9 m | Inspector General | inspecteur general, inspecteurs generaux, auditeur general, verificateur general
    inspector-general 9 f | Inspector General | inspectrice generale, verificatrice generale, auditrice generale
    director 9 m | Director | directeur, directeurs, directeur adjoint, chef, chefs, responsable, responsables, administrateur, coordinateur, coordonnateur, gerant, redacteur en chef, directeur sportif, directeur des etudes, recteur, chef adjoint, fonctionnaire, haut fonctionnaire, president de seance, selectionneur, entraineur
    director 9 f | Director | directrice, directrices, directrice adjointe, cheffe, administratrice, coordinatrice, redactrice en chef, rectrice, cheffe adjointe, entraineuse, selectionneuse
    professor 9 m | Professor | professeur, professeurs, chercheur, chercheurs, historien, historiens, economiste, economistes, politologue, politologues, sociologue, analyste, analystes, expert, experts, specialiste, maitre de conferences, journaliste, editorialiste, chroniqueur, ecrivain, romancier, auteur, scientifique, philosophe, universitaire, juriste, constitutionnaliste, geographe, physicien, biologiste, medecin, epidemiologiste, demographe
    professor 9 f | Professor | professeure, professeures, chercheuse, chercheuses, historienne, experte, chroniqueuse, ecrivaine, romanciere, auteure, autrice, physicienne
    professor 9 | Beauty Queen | reine de beaute, reines de beaute, reine de la pop, roi de la pop, roi du rock, roi mage, rois mages, drag queen, drag queens
    union-leader 9 m | Union Leader | syndicaliste, syndicalistes, leader syndical, dirigeant syndical, secretaire general de la cgt, secretaire general de la cfdt, secretaire general de fo, secretaire general de force ouvriere, patron de la cgt, patron de la cfdt, militant, delegue syndical, leader de la cgt
    union-leader 9 f | Union Leader | secretaire generale de la cgt, secretaire generale de la cfdt, patronne de la cgt, dirigeante syndicale, militante, deleguee syndicale`),

  former:
    phrases(`ancien, ancienne, anciens, anciennes, ex, feu, defunt, defunte, dechu, dechue, dechus, retraite, retraitee, demissionnaire, renverse, renversee, destitue, destituee, limoge, limogee,
    honoraire, emerite, alors, precedent, precedente, autrefois`),

  plurals: [],
  titleModifiers:
    words(`interim interimaire nouveau nouvel nouvelle nouveaux nouvelles futur future elu elue reelu reelue nomme nommee actuel actuelle sortant sortante entrant designe designee tout premier premiere
    jeune puissant puissante influent influente principal principale haut haute charismatique conservateur conservatrice liberal liberale social democrate republicain republicaine socialiste communiste ecologiste
    centriste nationaliste populiste islamiste modere moderee ultraconservateur autoritaire pro anti emblematique celebre tres populaire impopulaire inamovible veteran independantiste
    federal federale regional regionale national nationale municipal municipale provincial provinciale local locale adjoint adjointe permanent permanente delegue deleguee executif executive general generale
    supreme militaire civil civile travailliste tory chretien chretienne gauche droite extreme francais francaise americain americaine
    souverainiste macroniste gaulliste sarkozyste filloniste frontiste lepeniste melenchoniste insoumis insoumise radical radicale progressiste
    separatiste unioniste autonomiste regionaliste identitaire eurosceptique europeen europeenne ecolo vert verte marcheur marcheuse trumpiste
    demissionnaire honoraire`),

  passing: words(
    `nouveau nouvel nouvelle nouveaux nouvelles actuel actuelle futur future jeune puissant puissante influent influente emblematique celebre alors`,
  ),

  cues: cues(`
    clause to noun | dit, disent, disait, disaient, dira, diront, dirait, diraient, dirent, a dit, ont dit, avait dit, dis, dites | disant, en disant
    clause to noun | redit, redisent, redisait, redira | redisant, en redisant
    clause noun to | promet, promettent, promettait, promettaient, promis, promit, promirent, promettra, promettrait | promettant, en promettant
    quote | poursuit, poursuivent, poursuivait, poursuivaient, poursuivi, poursuivit, poursuivra, reprend, reprennent, reprenait, a repris, ont repris, rebondit, a rebondi | poursuivant, en poursuivant, reprenant, rebondissant
    nothing | se trouve, se trouvent, se trouvait, se trouvaient, s'est trouve, s'est trouvee, se trouvera, trouve la mort, trouvent la mort |
    nothing | s'annonce, s'annoncent, s'annoncait, s'annoncaient, s'ajoute, s'ajoutent, s'ajoutait, s'ajoutaient, s'est ajoute, s'est ajoutee |
    nothing | s'explique par, s'expliquent par, s'expliquait par, se revele, se revelent, se revelait, s'est revele, s'est revelee |
    quote | se montre, se montrent, se montrait, s'est montre, s'est montree, se sont montres |
    nothing | se presente, se presentent, se presentait, s'est presente, s'est presentee |
    nothing | se voit, se voient, se voyait, s'est vu, s'appelle, s'appellent, s'appelait, s'appelaient |
    nothing | sans doute, aucun doute, nul doute, cela dit, ceci dit, autrement dit, soi disant |
    clause noun | admet, admettent, admettait, admettaient, admis, admit, admirent, admettra | admettant, en admettant
    clause noun | reconnait, reconnaissent, reconnaissait, reconnaissaient, reconnu, reconnut, reconnurent, reconnaitra | reconnaissant, en reconnaissant
    clause noun | ecrit, ecrivent, ecrivait, ecrivaient, ecrivit, ecrivirent, ecrira | ecrivant, en ecrivant
    clause noun | decrit, decrivent, decrivait, decrivaient, decrivit, decrira | decrivant, en decrivant
    clause noun | souscrit, souscrivent, souscrivait, prescrit, prescrivent | souscrivant, prescrivant
    clause to | repond, repondent, repondait, repondaient, repondit, repondirent, repondu, repondra | repondant, en repondant
    clause to noun | pretend, pretendent, pretendait, pretendaient, pretendit, pretendu, pretendra | pretendant, en pretendant
    to clause | entend, entendent, entendait, entendaient, entendit, entendra | entendant
    clause noun | soutient, soutiennent, soutenait, soutenaient, soutint, soutinrent, soutenu, soutiendra | soutenant, en soutenant
    clause noun | maintient, maintiennent, maintenait, maintenaient, maintint, maintiendra | maintenant que
    clause to noun | convient, conviennent, convenu, convenait, convinrent, sont convenus, etaient convenus | convenant
    clause noun | previent, previennent, prevenait, prevenaient, prevint, prevenu, previendra | prevenant, en prevenant
    clause noun | se souvient, se souviennent, se souvenait, s'est souvenu, s'est souvenue | se souvenant
    clause noun | predit, predisent, predisait, predira | predisant, en predisant
    clause noun | prevoit, prevoient, prevoyait, prevoyaient, prevu, prevoira | prevoyant
    clause noun | contredit, contredisent, contredisait | contredisant
    clause noun | dement, dementent, dementait, dementaient, dementi, dementit, dementira | dementant, en dementant
    clause noun | avertit, avertissent, avertissait, avertissaient, averti, avertirent, avertira | avertissant, en avertissant
    clause noun | garantit, garantissent, garantissait, garanti, garantira | garantissant, en garantissant
    clause | reflechit, reflechissent | reflechissant
    noun | applaudit, applaudissent, applaudissait, applaudi, applaudira | applaudissant, en applaudissant
    noun | definit, definissent, definissait, defini | definissant, en definissant
    noun clause | sait, savent, savait, savaient, sut, su, saura | sachant
    clause to noun | veut, veulent, voulait, voulaient, voulu, voulut, voudra, voudrait, voudraient | voulant
    clause noun to | croit, croient, croyait, croyaient, crut, cru, croira | croyant
    clause noun | voit, voient, voyait, voyaient, verra | voyant
    clause noun to | craint, craignent, craignait, craignaient, craignit, craindra | craignant
    noun clause | plaint, se plaint, se plaignent, se plaignait, se plaignaient, s'est plaint, s'est plainte, se sont plaints | se plaignant
    clause noun | apprend, apprennent, apprenait, appris, apprit, apprendra | apprenant
    clause noun | comprend, comprennent, comprenait, comprit, comprendra | comprenant
    clause noun | conclut, concluent, concluait, conclurent, conclu, conclura | concluant, en concluant
    noun clause | exclut, excluent, excluait, exclu, exclura | excluant, en excluant
    clause noun | transmet, transmettent, transmis, transmit, transmettait | transmettant
    noun | remet en cause, remettent en cause, remis en cause, remet en question, remis en question | remettant en cause, remettant en question
    clause noun | emet, emettent, emis, emit | emettant
    noun | promeut, promeuvent, promouvait | promouvant
    clause noun | attend, attendent, attendait, attendaient, attendu, s'attend, s'attendent, s'attendait | attendant, s'attendant
    noun to | defend, defendent, defendait, defendaient, defendit, defendu, defendra | defendant, en defendant
    clause noun | lit, lisait, peut-on lire, pouvait-on lire, on peut lire |
    clause noun | rappelle, rappellent, rappelait, rappelaient, rappela, rappelerent, rappele, rappellera | rappelant, en rappelant
    to noun clause | appelle, appellent, appelait, appelaient, appela, appelerent, appele, appellera, appelle a, appellent a, appelait a, appele a, a appele a, ont appele a, a lance un appel, lance un appel, lancent un appel | appelant, appelant a, en appelant a, en appelant
    clause noun | revele, revelent, revelait, revelaient, revela, revelerent, revelera | revelant, en revelant
    clause to noun | s'engage, s'engagent, s'engageait, s'est engage, s'est engagee, se sont engages, se sont engagees, s'engagera, s'engage a, s'est engage a, s'est engagee a | s'engageant, s'engageant a, en s'engageant a
    noun clause | se felicite, se felicitent, se felicitait, s'est felicite, s'est felicitee, se sont felicites, se sont felicitees, se felicite de, s'est felicite de, s'est felicitee de, se sont felicites de | se felicitant, se felicitant de, en se felicitant de
    noun clause | se rejouit, se rejouissent, se rejouissait, s'est rejoui, s'est rejouie, se sont rejouis, se rejouit de, s'est rejoui de, s'est rejouie de | se rejouissant, se rejouissant de
    noun | felicite, felicitent, felicitait, felicitaient, felicita, felicitera, a felicite, ont felicite | felicitant, en felicitant
    clause | s'interroge, s'interrogent, s'interrogeait, s'est interroge, s'est interrogee, se demande, se demandent, se demandait | s'interrogeant, se demandant
    clause | s'inquiete, s'inquietent, s'inquietait, s'inquietaient, s'est inquiete, s'est inquietee, se sont inquietes, s'inquiete de, s'est inquiete de, s'alarme, s'est alarme, s'est alarmee | s'inquietant, s'inquietant de
    clause | s'etonne, s'etonnent, s'etonnait, s'est etonne, s'est etonnee, s'etonne de | s'etonnant, s'etonnant de
    clause | s'indigne, s'indignent, s'indignait, s'est indigne, s'est indignee, s'offusque, s'insurge, s'insurgent, s'est insurge, s'est insurgee, s'emporte, s'agace, s'agacait | s'indignant, s'insurgeant
    clause | s'exclame, s'exclamait, s'est exclame, s'est exclamee, s'ecrie, s'ecriait, s'est ecrie, s'est ecriee | s'exclamant, s'ecriant
    clause | s'excuse, s'excusent, s'est excuse, s'est excusee | s'excusant
    noun | s'oppose a, s'opposent a, s'opposait a, s'est oppose a, s'est opposee a, se sont opposes a | s'opposant a
    noun | salue, saluent, saluait, saluaient, salua, saluerent, saluera | saluant, en saluant
    clause noun | se dit, se disent, se disait, se disaient, s'est dit, s'est dite, se sont dits, se dire | se disant
    clause to | se declare, se declarent, s'est declare, s'est declaree, se sont declares | se declarant
    clause | se defend, s'est defendu, s'est defendue, se vante, se vantent, s'est vante, s'est vantee, se targue | se defendant, se vantant
    clause | se montre convaincu, se montre convaincue, s'est montre convaincu, est convaincu, est convaincue, sont convaincus, etait convaincu, se dit convaincu, s'est dit convaincu, s'est dite convaincue, est persuade, est persuadee, se dit persuade, est certain, est certaine, est sur, est sure |
    clause noun | prend acte, a pris acte, prennent acte, prend note, a pris note | prenant acte, prenant note
    noun clause | fait part, font part, faisait part, fit part, a fait part, ont fait part, fait part de, a fait part de, ont fait part de | faisant part, faisant part de, en faisant part de
    clause | fait savoir, font savoir, faisait savoir, fit savoir, a fait savoir, ont fait savoir, fera savoir | faisant savoir
    clause | fait valoir, font valoir, faisait valoir, fit valoir, a fait valoir, ont fait valoir | faisant valoir, en faisant valoir
    clause noun | fait remarquer, font remarquer, faisait remarquer, a fait remarquer, fait observer, font observer, a fait observer, fait noter, a fait noter | faisant remarquer, faisant observer
    clause noun | fait etat, font etat, faisait etat, a fait etat, ont fait etat, fait etat de, font etat de, a fait etat de | faisant etat, faisant etat de
    noun | fait l'eloge de, a fait l'eloge de, rend hommage a, a rendu hommage a, ont rendu hommage a, rendent hommage a | rendant hommage a, faisant l'eloge de
    clause noun | met en garde, mettent en garde, mettait en garde, mit en garde, a mis en garde, ont mis en garde, mis en garde, met en garde contre, a mis en garde contre | mettant en garde, mettant en garde contre
    clause noun | met en avant, mettent en avant, mettait en avant, a mis en avant, ont mis en avant, met l'accent sur, mettent l'accent sur, mis l'accent sur, a mis l'accent sur, ont mis l'accent sur, met en evidence, a mis en evidence | mettant en avant, mettant l'accent sur, en mettant l'accent sur
    noun | tient a, tenait a, a tenu a | tenant a
    to noun | plaide pour, a plaide pour, plaident pour, plaide en faveur, milite pour, se prononce pour, s'est prononce pour, s'est prononcee pour, s'est prononce en faveur de, se prononce contre, s'est prononce contre | plaidant pour, se prononcant pour
    clause noun | a laisse entendre, laisse entendre, laissent entendre, laissait entendre, ont laisse entendre, sous-entend, a sous-entendu | laissant entendre
    clause | fait comprendre, a fait comprendre, donne a entendre | faisant comprendre
    noun | tire la sonnette d'alarme, monte au creneau, est revenu sur, est revenue sur, revient sur, reviennent sur | revenant sur
    clause noun to | est d'avis, sont d'avis, etait d'avis, est d'accord, sont d'accord, etait d'accord, se sont mis d'accord, se sont accordes, sont tombes d'accord, s'accordent, s'accorde |
    clause noun | juge, jugent, jugeait, jugeaient, a juge, ont juge, avait juge, jugera | jugeant, en jugeant
    clause noun to | presse de, pressent, a presse, ont presse, pressait | pressant
    clause noun | poste sur, a poste, ont poste, postait |
    noun | loue, louent, louait, louaient, loua | louant, en louant
    to noun | compte bien, compte faire, comptent, comptait, comptaient, est pret a, est prete a, sont prets a, s'est dit pret a, s'est dite prete a, se dit pret a, se dit prete a, se disent prets a |
    clause | a l'impression, ont l'impression, avait l'impression, a le sentiment, ont le sentiment |
    clause | reagit, reagissent, reagissait, reagi, reagira | reagissant
    clause | rencherit, rencherissent, rencheri, surencherit, surencheri | rencherissant
    clause noun | s'exprime, s'expriment, s'exprimait, s'est exprime, s'est exprimee, se prononce, se prononcent, s'est prononce, s'est prononcee | s'exprimant, se prononcant
    noun | se moque de, se moquent de, s'est moque de, s'est moquee de, pointe du doigt, pointent du doigt, a pointe du doigt, met en cause, mettent en cause, a mis en cause | se moquant de, pointant du doigt, mettant en cause
    noun clause | balaie, balaient, balayait, balaya, balaye, a balaye | balayant
${regulars(`
    clause to noun | annonc declar affirm assur
    clause noun | soulign not precis indiqu expliqu ajout estim constat observ remarqu signal mentionn relev evoqu
    clause noun | reaffirm reiter repet confirm insist martel clam proclam
    quote | lanc enchain etouff etrangl amus enthousiasm enerv enflamm impatient irrit attrist lament desol justifi consol tacl souffl grinc persifl soupir complet point attaqu
    quote | decrypt implor suppli twitt philosoph temporis anticip fulmin maugre bougonn
    clause | abond ironis plaisant resum
    clause noun | racont relat rapport temoign confi avou conced detaill developp argument
    clause noun to | demand reclam exig propos sugger recommand conseill preconis pron
    clause to noun | pens consider esper souhait desir imagin envisag projet
    clause noun | redout regrett deplor dout suppos presum soupconn
    noun clause | denonc condamn critiqu fustig accus contest refut rejet recus nuanc minimis relativis
    noun clause | vant approuv appreci remerci exalt encens
    clause noun to | ordonn decid decret autoris accept refus invit encourag exhort incit enjoign menac jur
    clause noun | montr demontr prouv illustr stipul calcul evalu chiffr pronostiqu
    clause noun | inform alert communiqu notifi publi tweet divulgu devoil
    noun clause | exprim formul adress present expos partag
    clause noun | interrog questionn repliqu retorqu ripost tranch
    clause noun | murmur gliss chuchot lach assen hurl vocifer scand tempet
    clause noun | analys comment diagnostiqu interpret
    noun clause | cit invoqu abord
    clause noun | ni reproch raill rassur pari signifi argu confess temper
    clause noun | certifi attest cautionn
    clause noun to | plaid milit revendiqu ambitionn
    clause noun | trouv ressent
    noun clause | qualifi baptis surnomm compar
    clause | object rectifi corrig allegu
    clause to noun | prefer privilegi vis aspir
`)}`),

  accordingTo:
    phrases(`selon, d'apres, aux yeux de, de l'avis de, de l'aveu de, a en croire, au dire de, aux dires de, pour reprendre les mots de, dans les mots de, de source, de sources, selon les mots de,
    selon les termes de, comme l'a dit, comme l'a indique, comme l'a souligne, comme l'a rappele, comme l'explique, comme l'indique, comme le souligne, comme le dit, a indique une source, du point de vue de, si l'on en croit,
    conformement aux propos de, de sources proches, cite par, citee par, cites par, dans un communique de, dans un entretien a, rapporte par, rapportee par, comme l'a annonce, comme l'a declare, comme l'a affirme, comme l'a explique, comme l'a precise, comme l'a rapporte, comme le rapporte`),

  that: phrases(`que, qu'`),
  asSaid: words(`comme ainsi`),
  who: words(`qui`),
  pronouns: [
    { word: 'il', gender: 'm', number: 's', thing: true },
    { word: 'lui', gender: null, number: 's' },
    { word: 'lui-meme', gender: 'm', number: 's' },
    { word: 'celui-ci', gender: 'm', number: 's' },
    { word: 'celui-la', gender: 'm', number: 's' },
    { word: 'ce dernier', gender: 'm', number: 's' },
    { word: 'elle', gender: 'f', number: 's', thing: true },
    { word: 'elle-meme', gender: 'f', number: 's' },
    { word: 'celle-ci', gender: 'f', number: 's' },
    { word: 'celle-la', gender: 'f', number: 's' },
    { word: 'cette derniere', gender: 'f', number: 's' },
    { word: 'son', gender: null, number: 's' },
    { word: 'sa', gender: null, number: 's' },
    { word: 'ses', gender: null, number: 's' },
    { word: 'ils', gender: 'm', number: 'p' },
    { word: 'eux', gender: 'm', number: 'p' },
    { word: 'elles', gender: 'f', number: 'p' },
    { word: 'leur', gender: null, number: 'p' },
    { word: 'leurs', gender: null, number: 'p' },
    { word: 'ceux-ci', gender: 'm', number: 'p' },
    { word: 'celles-ci', gender: 'f', number: 'p' },
    { word: 'ces derniers', gender: 'm', number: 'p' },
    { word: 'ces dernieres', gender: 'f', number: 'p' },
  ],

  otherSubjects: words(`je j' on`),

  conditionals: ['si'],
  unreal: words(`
    ne n' pas jamais ni sans aucun aucune refuse refuses refusant decline declinant annule annulee annulant reporte reportee dement dementi dementie dementant nie niant
    va vont doit doivent devait devra pourrait pourraient devrait devraient souhaite souhaitent souhaitait veut veulent voulait espere esperent esperait prevoit prevoient prevu
    accepterait propose proposait pret prete si sera seront serait seraient aura auront aurait auraient`),
  leads: words(`a ont avait avaient aura auront aurait auraient va vont doit doivent devrait devraient peut peuvent pourrait pourraient`),
  gerundEndings: [],
  passive: words(`est sont etait etaient ete etre sera seront serait seraient fut furent soit soient etant`),
  reflexive: words(`s' se`),
  agents: ['par'],
  possessive: null,

  visits: phrases(`
    arrive en, arrive a, arrive au, arrive aux, arrivee en, arrivee a, arrivee au, arrivee aux, est arrive, est arrivee, atterri en, atterri a, atterri au
    s'est rendu, s'est rendue, se rend en, se rend a, se rend au, se rend aux, s'est envole pour, s'est envolee pour, s'est envole vers
    visite en, visite a, visite au, visite aux, visite officielle en, visite officielle a, visite officielle au, visite officielle aux, visite d'etat en, visite d'etat a, visite d'etat au, visite d'etat aux
    visite de travail en, visite de travail a, visite de travail au, en visite, visite de, visite du, visite officielle de, visite officielle du, visite d'etat de, visite d'etat du, deplacement en, deplacement a, deplacement au, deplacement aux, en deplacement, voyage en, voyage a, voyage au, tournee en, sejour en, sejour a, sejour au, etape en, etape a, etape au`),
  noVisits: words(`
    invite invitee invites invitation invitations prochain prochaine prochainement futur future prevu prevue prevoit annule annulee reporte reportee dernier derniere
    precedent precedente avant apres depuis jamais`),
  corrections: phrases(`
    rectificatif, rectification, rectifie, rectifiee, erratum, errata, correctif, correction, corrige, corrigee, corrigeant, mise au point
    une version precedente, une precedente version, version anterieure de, contrairement a ce que nous, nous avions ecrit par erreur, ecrit par erreur, indique par erreur, annonce par erreur, et non comme, a tort dans`),

  meets: phrases(`
    rencontre, rencontrent, rencontrait, rencontraient, rencontra, rencontrerent, a rencontre, ont rencontre, avait rencontre, avaient rencontre, a rencontree, a rencontres, ont rencontres, vient de rencontrer, viennent de rencontrer, avoir rencontre
    s'est rencontre, se sont rencontres, se sont rencontrees, se rencontrent, s'etaient rencontres, s'etaient rencontrees
    se sont entretenus, se sont entretenues, s'entretiennent, se sont entretenus par telephone, se sont entretenus au telephone, se sont entretenus en visioconference, se sont entretenus par visioconference, se sont entretenus en tete a tete, se sont parle, se sont parle au telephone, se sont parle par telephone
    ont eu un entretien, ont eu un entretien telephonique, ont eu une conversation telephonique, ont eu un echange telephonique, ont eu un appel telephonique, ont eu un appel video, ont eu des entretiens, ont eu un tete-a-tete, ont eu un echange, ont eu une conversation, ont echange par telephone, ont echange par visioconference, ont echange en visioconference, ont echange au telephone
    ont tenu des pourparlers, ont tenu une reunion, ont tenu une visioconference, ont tenu un sommet, ont eu des pourparlers, ont eu des discussions, se sont reunis, se sont reunies, se reunissent, ont dine ensemble, ont dejeune ensemble, se sont retrouves, se sont retrouvees, se retrouvent, se sont concertes, se sont serre la main`),
  receives: phrases(`
    recoit, recoivent, recevait, recut, recevant, a recu, ont recu, avait recu, a ete recu par, a ete recue par, ont ete recus par, est recu par, est recue par, etait recu par, recu par, recue par, recus par, vient de recevoir, avoir recu, avait ete recu par, a recu en audience, recoit en audience, recu en audience, recoit a diner, recoit a dejeuner, a recu a diner, a recu a dejeuner
    a accueilli, accueille, ont accueilli, accueillait, accueillant, accueillent, avait accueilli, a ete accueilli par, a ete accueillie par, ont ete accueillis par, est accueilli par, est accueillie par, accueilli par, accueillie par, accueillis par
    entretenu avec, entretenue avec, entretenus avec, entretenues avec, s'entretient avec, s'entretiennent avec, s'entretenait avec, s'entretint avec, s'entretenant avec, s'est entretenu avec, s'est entretenue avec, se sont entretenus avec, se sont entretenues avec, s'etait entretenu avec, s'etait entretenue avec, vient de s'entretenir avec
    s'est entretenu par telephone avec, s'est entretenue par telephone avec, s'entretient par telephone avec, s'est entretenu au telephone avec, s'est entretenue au telephone avec, s'entretient au telephone avec, s'est entretenu en visioconference avec, s'est entretenue en visioconference avec, s'est entretenu par visioconference avec, s'est entretenue par visioconference avec, s'est entretenu separement avec, s'est entretenue separement avec, s'est entretenu mardi avec, s'est entretenu lundi avec, s'est entretenu mercredi avec, s'est entretenu jeudi avec, s'est entretenu vendredi avec
    a eu un entretien avec, ont eu un entretien avec, a un entretien avec, a eu un entretien telephonique avec, a eu une conversation telephonique avec, a eu une conversation avec, a eu un appel avec, a eu un appel telephonique avec, a eu un appel video avec, a eu un echange avec, a eu un echange telephonique avec, a eu des entretiens avec, ont eu des entretiens avec, a eu des entretiens separes avec, a eu une entrevue avec, a eu une rencontre avec, a eu des rencontres avec, a eu des rencontres bilaterales avec, a eu une rencontre bilaterale avec, a eu un tete-a-tete avec
    a tenu des pourparlers avec, a eu des pourparlers avec, a tenu une reunion avec, a eu une reunion avec, a tenu une visioconference avec, a tenu une seance de travail avec, a eu une seance de travail avec, a eu des discussions avec, a tenu des discussions avec, a discute avec, discute avec, ont discute avec, a mene des entretiens avec, a mene des discussions avec, ont mene des entretiens avec
    a parle par telephone avec, a parle au telephone avec, a parle avec, a parle par telephone a, a parle au telephone a, a telephone a, telephone a, a appele par telephone, a echange avec, echange avec, echangent avec, ont echange avec, a echange par telephone avec, a echange au telephone avec, a echange par visioconference avec, a echange en visioconference avec, a dine avec, dine avec, a dejeune avec, dejeune avec
    a rendu visite a, rend visite a, rendent visite a, ont rendu visite a, a rendu une visite de courtoisie a, visite de courtoisie a, a serre la main de, a serre la main a, serre la main de, serre la main a, s'est reuni avec, s'est reunie avec, se reunit avec, se sont reunis avec, a retrouve, retrouve, s'est concerte avec, se concerte avec, a accorde une audience a, a donne audience a, audience a`),
  talks: phrases(`
    rencontrant, en rencontrant, en recevant, rencontre avec, rencontres avec, lors d'une rencontre avec, lors de sa rencontre avec, entretien avec, entretiens avec, entretien telephonique avec, entretiens telephoniques avec, conversation telephonique avec, conversation avec, echange telephonique avec, echange video avec, appel avec, appel telephonique avec, appel video avec
    visioconference avec, tete-a-tete avec, en tete-a-tete avec, face a face avec, face-a-face avec, entrevue avec, audience avec, pourparlers avec, reunion avec, reunion bilaterale avec, seance de travail avec, discussions avec, consultations avec, sommet avec, diner avec, dejeuner avec, dejeuner de travail avec, petit-dejeuner avec, poignee de main avec`),
  between: phrases(`
    rencontre entre, rencontres entre, entretien entre, entretiens entre, entretien telephonique entre, conversation telephonique entre, conversation entre, appel telephonique entre, appel video entre, echange telephonique entre, visioconference entre, entrevue entre, sommet entre, pourparlers entre, discussions entre, poignee de main entre, tete-a-tete entre, reunion entre`),
  jointly: phrases(`
    au telephone, par telephone, par visioconference, en visioconference, lors d'un entretien telephonique, lors d'un appel telephonique, lors d'un appel video, lors d'une conversation telephonique, lors d'une visioconference, lors d'un echange telephonique, au cours d'un entretien telephonique, au cours d'une conversation telephonique, au cours d'un appel telephonique
    dans un entretien telephonique, au cours d'une visioconference, pendant un appel video, au cours d'un appel video, lors d'un appel`),
  notMet: phrases(
    `rencontre un succes, rencontre un grand succes, a recu un, a recu une, a recu des, a recu le prix, a recu le soutien, ont recu le, rencontre des difficultes, telephone a la`,
  ),
  noMeetings: phrases(`
    avant, avant de, avant une, avant sa, avant son, avant la, avant les, avant des, avant un, a la veille de, a la veille d', veille de, en vue d', en vue de, prochaine, prochain, prochains, future, futur, eventuelle, eventuel, possible, eventuels, projet de, idee d', idee de, appele a, appelle a, invite a, demande, demandee, demandent, reclame, reclament, exige, exigent, sollicite, rejette, rejete, exclut, exclu, exclure, propose, proposent, boude, attend, attendent, attendant, convenu d', convenu de
    sans, envisage, envisagee, aucune, aucun, plutot que, au lieu de, ou, afin de, doit avoir, devrait avoir, va avoir`),
  toCome: phrases(`
    demain, prochain, prochaine, la semaine prochaine, le mois prochain, aura, auront, sera, seront, devrait, devraient, pourrait, doit, est prevu, est prevue, sont prevus, etait prevu, etait prevue, lundi prochain, mardi prochain, mercredi prochain, jeudi prochain, vendredi prochain, samedi prochain, dimanche prochain, est attendu, est attendue, a ete annule, a ete annulee, a ete reporte, a ete reportee
    comme le nouveau, comme la nouvelle, comme un nouveau, comme une nouvelle, comme nouveau, comme nouvelle, comme son nouveau, comme un ami, comme une amie, comme un allie, comme une alliee, comme un partenaire, comme le futur, comme la future, au sein de, au sein du, dans la course, dans l'equipe, dans l'alliance, dans le parti, dans le club, parmi les`),
  together: phrases(
    `avec, en compagnie de, en compagnie du, accompagne de, accompagnee de, accompagnes de, accompagne par, accompagnee par, accompagne du, accompagnee du, flanque de, flanquee de, aux cotes de, aux cotes du`,
  ),

  of: words(`de du des d'`),
  and: phrases(`et, ainsi que, de meme que, et de, &, tout comme`),
  determiners: words(
    `le la les l' un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelque quelques plusieurs chaque tout toute tous toutes certains certaines`,
  ),
  ofOne: [],
  indefinites: words(`un une autre quelque`),

  countries: countriesIn('fr'),
  givenNames: [...givenNames, ...familiesFirst],
  womensNames,
  mensNames: [...mensNames, 'jean'],
  particles: words(
    `de du des d' la le les l' van von der den ter ten te zu bin ibn bint ben abu abou al el ul dos da do das del della di y e af av ould bent ait o'`,
  ),

  privateBodies: words(`
    institut fondation fondations fonds association associations societe federation confederation syndicat syndicats alliance ligue reseau club clubs equipe universite
    college lycee ecole academie faculte musee theatre hopital clinique centre laboratoire compagnie entreprise entreprises holding directoire jury festival
    usine filiale mutuelle cooperative ordre collectif amicale start-up chaine journal magazine radio television editions industries constructeur operateur
    fabricant enseigne agence cabinet etudiants parents medecins avocats agriculteurs producteurs eleveurs commercants hoteliers restaurateurs supporters
    commerce accreditation encheres selectionneurs branche hopitaux salaries ouvriers pecheurs eveques veterinaires chasseurs patrons proprietaires locataires usagers
    medef cpme ffa fff fifa uefa psg om
  `),
  publicBodies: words(`
    republique nation nations pays etat etats gouvernement cabinet parlement senat congres assemblee chambre legislature deputes representants conseil conseils commission comite cour
    tribunal region regions regional departement departemental province comte ville commune communaute agglomeration metropole intercommunalite territoire ile iles royaume emirats
    federation confederation bloc delegation police armee armees reserve executif autorite groupe
    parti partis mouvement front rassemblement opposition majorite democrates republicains conservateurs liberaux socialistes communistes verts ecologistes patriotes insoumise
    democrate democratique socialiste communiste republicain populaire chretien chretienne travaillistes renaissance reconquete generation ue onu otan osce ocde opep asean cedeao oif ps lr lrem
    rn fn lfi eelv pcf udi modem ump prg npa spd cdu csu fdp afd anc akp chp mhp hdp bjp psoe pp kmt fpo ovp spo bzo olp fln rnd cndd-fdd
    catalogne flandre wallonie ecosse tchetchenie tatarstan daghestan abkhazie ossetie transnistrie crimee kurdistan somaliland baviere saxe hesse tyrol carinthie corse sicile
    toscane lombardie venetie galice andalousie occitanie bretagne normandie aquitaine auvergne picardie alsace lorraine provence srpska karabakh artsakh zanzibar catalan tchetchene
    hamas hezbollah fatah taliban talibans
  `),
  bodyWords: words(`
    camp camps clan campagne entourage famille
    ministere ministeres departement bureau bureaux agence administration autorite autorites haute haut commission commissions comite conseil cabinet congres senat chambre parlement assemblee
    gouvernement cour tribunal parquet tresor ambassade consulat mission delegation secretariat direction directoire institut institution fondation fonds association
    societe federation confederation union alliance ligue coalition organisation groupe groupement parti mouvement front rassemblement club equipe selection
    universite college lycee ecole faculte academie bibliotheque musee galerie theatre hopital clinique centre laboratoire observatoire campus chu crous
    banque compagnie corporation entreprise holding industries partenaires capital aerien aerienne aeroport gare port base
    energie petrole gaz acier mines pharma technologies systemes services medias communications telecoms
    electric electrics motors dynamics airways corp inc info infos inter
    consulaire commercial numero first street fidesz likoud syriza podemos awami spd cdu csu fdp afd psoe fpo pvv ump mrc prg dvg dvd ndp kmt
    auvergne alpes occitanie bourgogne bretagne normandie aquitaine picardie languedoc limousin charentes ardennes
    studios productions presse edition editions livres revue magazine journal quotidien hebdomadaire figaro monde parisien echos express point liberation humanite obs telegramme depeche
    radio television tele chaine canal
    rue avenue boulevard place route autoroute pont quai chemin impasse square jardin jardins tour tours palais chateau maison hotel fort cite
    station stade arena terrain salle marche bazar eglise cathedrale basilique mosquee temple pagode synagogue monastere abbaye chapelle sanctuaire grotte
    fleuve riviere lac mer ocean golfe baie detroit delta ile iles presqu'ile peninsule cap cote cotes plage mont monts montagne montagnes massif col vallee val
    desert foret jungle plateau bassin chutes glacier volcan recif archipel comte etat etats province region territoire ville commune canton arrondissement
    village municipalite republique royaume emirats empire prefecture oblast district nord sud est ouest
    septentrional meridional oriental occidental central centrale superieur superieure grande grandes grand grands petite petit
    armee armees force forces garde gendarmerie police brigade bataillon regiment division commandement flotte militaires milice troupes caserne
    loi lois code constitution traite accord accords pacte protocole convention charte declaration resolution communique memorandum
    programme projet initiative strategie politique cadre agenda feuille partenariat dialogue forum sommet conference symposium colloque
    reunion session semaine jour journee mois annee festival foire exposition expo salon coupe championnat championnats tournoi jeux olympiade olympiques prix
    finale finales medaille ordre guerre guerres bataille operation revolution soulevement crise massacre genocide pandemie legion honneur palme ballon
    taxe impot tarif budget rapport indice enquete sondage recensement etude article chapitre titre annexe plan dette
    droits homme paix securite defense affaires etrangeres commerce finances economie industrie agriculture sante education culture sports tourisme
    transports travail justice interieur environnement investissement sciences information public publique social sociale international internationale national nationale
    mondial mondiale europeen europeenne africain asiatique pacifique atlantique mediterranee arctique antarctique general supreme federal royale
    democratique republicain republicains populaire socialiste socialistes communiste liberal conservateur chretien islamique musulman juif catholique orthodoxe
    ps lr rn fn lfi eelv pcf udi lrem nations unies concours opera eurovision democrates conservateurs verts ecologistes insoumise renaissance modem medef cgt cfdt onu otan fifa uefa
    taliban talibans hamas hezbollah brexit covid google facebook twitter apple microsoft amazon boeing airbus reuters bloomberg bourse cac reserve
    elysee matignon bercy orsay pentagone kremlin blanche capitole bundestag vatican sorbonne louvre bastille
    bible coran dieu christ islam noel paques ramadan tet toussaint pentecote independance souvenir memorial
    airlines air france orange total renault peugeot carrefour sncf ratp edf engie thales safran dassault peloton olympique racing sporting athletic real`),

  notNames: words(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr juil sept oct nov dec
    le la les l' un une des du de d' au aux ce cet cette ces c' ca cela ceci celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    quel quelle quels quelles quelque quelques plusieurs chaque tout toute tous toutes aucun aucune nul autre autres meme memes tel telle tels telles certain certaine certains certaines beaucoup
    je j' tu il elle on nous vous ils elles me m' te t' se s' lui eux y en qui que qu' quoi dont ou lequel laquelle lesquels
    et ni or mais car donc si comme quand lorsque lorsqu' puisque puisqu' quoique parce afin ainsi alors tandis pourquoi comment combien
    a dans sur sous vers par pour avec sans chez entre contre depuis pendant durant avant apres devant derriere jusque jusqu' hors malgre selon parmi outre lors via face grace
    suivant concernant quant suite autour pres loin faute dessus dessous d'apres d'abord d'ailleurs
    ne n' pas plus moins tres trop peu assez aussi autant tant bien mal mieux encore deja toujours jamais souvent parfois rarement ici hier demain aujourd'hui
    enfin ensuite puis cependant pourtant toutefois neanmoins ailleurs surtout seulement seul seule seuls notamment environ presque ensemble plutot tot tard bientot desormais
    maintenant actuellement recemment egalement effectivement evidemment finalement heureusement malheureusement generalement globalement initialement justement longtemps
    naturellement normalement officiellement originaire paradoxalement parallelement particulierement pareillement personnellement peut-etre precisement prealablement principalement
    probablement progressivement rapidement reciproquement regulierement reellement simplement simultanement soudain soudainement soit sinon surement
    traditionnellement ulterieurement visiblement voici voila volontiers vraiment apparemment auparavant aussitot autrefois autrement bref certes certainement clairement concretement
    contrairement curieusement davantage dernierement directement dorenavant etonnamment exactement exit faut-il
    est etait sont etaient sera seront serait etre etant ete ont avait avaient aura auront aurait avoir ayant fait font faire faisait fut furent peut peuvent pourrait doit doivent devrait faut va vont vient
    premier premiere premiers premieres deuxieme troisieme second seconde dernier derniere derniers dernieres nouveau nouvel nouvelle nouveaux nouvelles ancien ancienne anciens anciennes
    bon bonne bonjour merci oui non ah oh eh bah tiens bienvenue bravo felicitations desole pardon salut
    m mm mme mmes mlle mr dr pr monsieur madame mademoiselle messieurs mesdames
    deux trois quatre cinq six huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards centaines milliers dizaine dizaines
    nee nes issu issue age agee fils fille mort morte passe arrive arrivee parti interroge interrogee invite invitee accuse accusee soutenu vainqueur battu battue elu elue nomme nommee cite citee selectionne titulaire auteur
    president presidente ministre secretaire general generale directeur directrice roi reine pape gouverneur maire senateur depute deputee ambassadeur professeur porte-parole chef leader candidat candidate
    gens hommes femmes enfants responsables analystes experts critiques partisans opposants electeurs residents habitants citoyens salaries ouvriers etudiants chercheurs scientifiques policiers autorites
    dirigeants ministres officiers soldats troupes manifestants migrants refugies investisseurs marches sources temoins reporters journalistes lecteurs photo photos image images video videos
    fichier source credit legende getty afp ap upi vna aps tass reuters agence analyse opinion tribune edito exclusif direct lire voir regarder ecouter abonnes publicite archives illustration copyright
    nord sud ouest francais anglais allemand espagnol chinois russe arabe vietnamien japonais coreen
    francaise francaises americain americains europeens russes
    objectif resultat consequence bilan reste rien personne chacun chacune quiconque quelqu'un question reponse preuve exemple raison`),

  // Headlines have small letters.
  headlineVerbs: [],
  everydayGivenNames: words(`bas bill guy grant drew dean`),
  everydayNames: words(`man store costa`),
  callings: words(`
    acteur actrice comedien comedienne chanteur chanteuse rappeur rappeuse musicien musicienne pianiste violoniste guitariste compositeur compositrice peintre sculpteur artiste
    dessinateur dessinatrice photographe styliste couturier architecte poete dramaturge scenariste cineaste realisateur realisatrice humoriste danseur danseuse choregraphe
    animateur animatrice presentateur presentatrice mannequin
    footballeur footballeuse attaquant attaquante defenseur ailier ailiere buteur joueur joueuse nageur nageuse coureur coureuse sprinteur sprinteuse cycliste grimpeur boxeur
    boxeuse lutteur judoka gymnaste skieur skieuse biathlete patineur patineuse rameur navigateur navigatrice escrimeur escrimeuse athlete triathlete champion championne laureat
    laureate tenant tenante coequipier coequipiere
    ingenieur ingenieure infirmier infirmiere chirurgien chirurgienne psychologue psychiatre medecin epidemiologiste chimiste astronome astronaute spationaute mathematicien
    mathematicienne theologien geologue geographe anthropologue archeologue biologiste enseignant enseignante etudiant etudiante agriculteur agricultrice inventeur explorateur
    blogueur blogueuse youtubeur youtubeuse influenceur influenceuse
    politicien politicienne diplomate dissident dissidente suspect suspecte victime otage prisonnier prisonniere detenu detenue assassin meurtrier meurtriere assaillant tireur
    predicateur pretre religieuse moine philanthrope magnat banquier banquiere financier investisseur correspondant correspondante biographe essayiste resistant resistante agent
    gendarme espion epoux epouse mari femme veuve veuf fils fille frere soeur pere mere oncle tante neveu niece cousin cousine grand-pere grand-mere beau-frere belle-soeur
    compagnon compagne fiance fiancee ami amie collegue adversaire compatriote dauphin`),
  people: words('hommes femmes'),
  owned: [],
  capitalNationals: true,

  numbers:
    numbers(`zero 0, un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15, seize 16,
    dix-sept 17, dix-huit 18, dix-neuf 19, vingt 20, trente 30, trente-cinq 35, quarante 40, cinquante 50, soixante 60, septante 70, soixante-dix 70, quatre-vingts 80, quatre-vingt 80, huitante 80, octante 80,
    nonante 90, quatre-vingt-dix 90, cent 100, dizaine 10, une dizaine 10, douzaine 12, une douzaine 12, quinzaine 15, une quinzaine 15, vingtaine 20, une vingtaine 20, trentaine 30, une trentaine 30,
    quarantaine 40, une quarantaine 40, cinquantaine 50, une cinquantaine 50, soixantaine 60, une soixantaine 60, centaine 100, une centaine 100, millier 1000, un millier 1000`),

  scales: numbers(
    `cent 100, cents 100, centaine 100, centaines 100, mille 1e3, millier 1e3, milliers 1e3, million 1e6, millions 1e6, milliard 1e9, milliards 1e9, billion 1e12, billions 1e12, mn 1e6, mns 1e6, mds 1e9, md 1e9, mrd 1e9, mrds 1e9, m 1e6, k 1e3`,
  ),

  units: pairs(`
    $ USD, us$ USD, $us USD, usd USD, dollar USD, dollars USD, dollars americains USD, dollar americain USD, billets verts USD, dollars us USD
    aud AUD, dollars australiens AUD, cad CAD, dollars canadiens CAD, nzd NZD, dollars neo-zelandais NZD, sgd SGD, s$ SGD, dollars singapouriens SGD, dollars de singapour SGD, hkd HKD, dollars de hong kong HKD, dollars hongkongais HKD, twd TWD, dollars taiwanais TWD, bnd BND
    € EUR, eur EUR, euro EUR, euros EUR, euros net EUR, euros nets EUR, euros brut EUR, euros bruts EUR, centimes EUR-cent, £ GBP, gbp GBP, livre GBP, livres GBP, livre sterling GBP, livres sterling GBP, livres turques TRY, livre turque TRY, livres egyptiennes EGP, livres libanaises LBP
    ¥ JPY, jpy JPY, yen JPY, yens JPY, yuan CNY, yuans CNY, cny CNY, rmb CNY, renminbi CNY, ₩ KRW, krw KRW, won KRW, wons KRW, ₹ INR, inr INR, roupie INR, roupies INR, roupies indiennes INR, roupies pakistanaises PKR, pkr PKR
    ₫ VND, vnd VND, dong VND, dongs VND, ฿ THB, thb THB, baht THB, bahts THB, rupiah IDR, rupiahs IDR, roupies indonesiennes IDR, idr IDR, ringgit MYR, ringgits MYR, myr MYR, ₱ PHP, php PHP, pesos PHP, pesos philippins PHP, pesos mexicains MXN, mxn MXN, pesos argentins ARS, ars ARS
    kyat MMK, kyats MMK, kip LAK, kips LAK, lak LAK, riel KHR, riels KHR, khr KHR, ₽ RUB, rub RUB, rouble RUB, roubles RUB, ₺ TRY, real BRL, reals BRL, reais BRL, brl BRL, zar ZAR, rand ZAR, rands ZAR, riyal SAR, riyals SAR, rials IRR, sar SAR, dirham AED, dirhams AED, aed AED
    chf CHF, franc CHF, francs CHF, francs suisses CHF, francs cfa XOF, franc cfa XOF, fcfa XOF, dinars DZD, dinar DZD, dirhams marocains MAD, mad MAD, couronnes CZK, couronnes suedoises SEK, sek SEK, couronnes norvegiennes NOK, nok NOK, couronnes danoises DKK, dkk DKK, couronnes tcheques CZK, zloty PLN, zlotys PLN, pln PLN
    hryvnia UAH, hryvnias UAH, uah UAH, shekel ILS, shekels ILS, ils-shekel ILS, naira NGN, nairas NGN, taka BDT, forint HUF, forints HUF, huf HUF, lei RON, leva BGN, tenge KZT
    resolution resolution, resolutions resolution
    % %, pour cent %, pour-cent %, point de pourcentage pp, points de pourcentage pp, points de base bp, pourcent %
    kilometre km, kilometres km, km km, mile mi, miles mi, metre m, metres m, centimetre cm, centimetres cm, cm cm, millimetre mm, millimetres mm, pied ft, pieds ft, pouces in, mille marin nmi, milles marins nmi, milles nautiques nmi, annees-lumiere ly, annee-lumiere ly
    kilometre carre km2, kilometres carres km2, km2 km2, km² km2, metre carre m2, metres carres m2, m2 m2, m² m2, hectare ha, hectares ha, ha ha, are are, ares are, metre cube m3, metres cubes m3, m3 m3, m³ m3, litre l, litres l, hectolitres hl, baril bbl, barils bbl, barils par jour bbl/d, barils jour bbl/d
    tonne t, tonnes t, kilogramme kg, kilogrammes kg, kilo kg, kilos kg, kg kg, gramme g, grammes g, livres-poids lb, quintal q, quintaux q, evp TEU
    megawatt MW, megawatts MW, mw MW, gigawatt GW, gigawatts GW, gw GW, kilowatt kW, kilowatts kW, kw kW, kilowattheure kWh, kilowattheures kWh, kwh kWh, megawattheures MWh, mwh MWh, gigawattheures GWh, gwh GWh, terawattheures TWh, twh TWh
    dose dose, doses dose, degre °, degres °, degres celsius °C, °c °C, magnitude magnitude, kilometres par heure km/h, kilometres heure km/h, kilometres-heure km/h, km/h km/h, km h km/h, noeuds kn
    seconde s, secondes s, minute min, minutes min, heure h, heures h, jour d, jours d, semaine wk, semaines wk, mois mo, an y, ans y, annee y, annees y, decennie 10y, decennies 10y, go GB, to-octets TB, gigaoctets GB, teraoctets TB, nanometres nm`),

  numbering: words(`numero article articles page pages chapitre paragraphe alinea section phase categorie autoroute`),
  hours: [],
  purposes: words(`pour`),
  partitives: words(`de du des d'`),
  amounts: words(
    `atteint atteignent atteignait atteignaient atteindra atteindrait totalise totalisent eleve elevent elevait elevaient elevera monte chiffre`,
  ),
  per: words(`par chaque`),
  futures: words(`va vont doit doivent devrait devraient prevu prevue prevus prevues attendu attendue attendus attendues`),
  futureEndings: words(`era eront ira iront dra dront vra vront ura uront`),
  lapsed: words(`etait etaient non initialement`),
  calledOff: words(`annule annulee annules annulees annuler annulation repousse repoussee ajourne ajournee differe differee`),
  pastDays: words(`depuis apres dernier derniers precedent precedents attentat attentats attaque attaques fusillade seisme`),
  daysToCome: words(`prochain prochains`),
  about:
    phrases(`environ, proche de, proches de, a hauteur de, quelque, pres de, plus de, moins de, au moins, au plus, jusqu'a, presque, autour de, aux alentours de, a peu pres, approximativement, pas moins de, un peu plus de, un peu moins de, bien plus de, estime a, estimee a, estimes a,
    au total, un total de, d'environ, de pres de, de plus de, au minimum, au maximum, a peine, seulement, une moyenne de, en moyenne, au-dela de, superieur a, superieure a, inferieur a, inferieure a, au-dessus de, en dessous de, un record de, non moins de, quasiment`),

  starters: words(`
    dans en chez pour par avec sans depuis pendant durant avant apres selon parmi si quand lorsque lorsqu' puisque puisqu' mais car donc ensuite enfin puis ainsi alors
    cependant toutefois pourtant neanmoins aujourd'hui hier au aux a quel quelle quels quelles comment pourquoi malgre lors contre entre vers comme sur sous outre`),

  openers: phrases(`
    a cette occasion, a l'occasion, lors de la rencontre, lors de la reunion, lors de l'entretien, lors de l'entrevue, lors de la ceremonie, lors de l'evenement, lors de la reception, lors de cette rencontre, lors de cet entretien, lors de cette reunion, lors de son discours, lors de son intervention, lors des entretiens, lors du sommet, lors de la conference, lors de la conference de presse, lors de la seance
    au cours de la rencontre, au cours de l'entretien, au cours de la reunion, au cours de la visite, au cours de sa visite, au cours des entretiens, au cours de cet entretien, au cours de cette rencontre, au cours de la ceremonie, pendant la rencontre, pendant l'entretien, durant la rencontre, durant l'entretien, durant sa visite
    dans son discours, dans son allocution, dans son intervention, dans son discours d'ouverture, dans ce contexte, dans ce cadre, dans cette optique, dans cet esprit, dans cette perspective, dans un communique, dans le meme temps, dans la meme journee, dans l'ensemble, dans la foulee, dans l'apres-midi, dans la soiree, dans la matinee, dans un premier temps, dans un second temps, dans ce sens
    en cette occasion, en outre, en particulier, en conclusion, en effet, en fait, en revanche, en reponse, en retour, en parallele, en meme temps, en resume, en bref, en general, en consequence, en definitive, en somme, en marge, en marge de la rencontre, en marge du sommet, en plus, en sus, en ce sens, en l'occurrence, en d'autres termes, en premier lieu, en dernier lieu
    de son cote, de leur cote, pour sa part, pour leur part, quant a lui, quant a elle, a son tour, a leur tour, de plus, de meme, de surcroit, de ce fait, de fait, de facon generale, de maniere generale, d'une part, d'autre part, d'ailleurs, d'abord, du coup, du reste, d'un autre cote, des lors, depuis lors, depuis
    par ailleurs, par contre, par consequent, par la suite, par exemple, par la meme occasion, par la, pour autant, pour conclure, pour commencer, pour finir, pour rappel, pour memoire, pour l'heure, pour l'instant, sur ce, sur cette base, sur place, sans surprise, selon la meme source
    a ce sujet, a ce propos, a cet egard, a cet effet, a cette fin, a noter, a noter que, a savoir, a l'inverse, a l'issue de la rencontre, a l'issue de l'entretien, a l'issue de la reunion, a la fin, a ce titre, a ce stade, a terme, a l'avenir, a vrai dire, au contraire, au final, au total, au demeurant, au meme moment, au-dela, apres la rencontre, apres l'entretien, apres cela, apres quoi, auparavant
    ainsi, aussi, alors, apres, cependant, certes, concretement, desormais, donc, enfin, ensuite, egalement, entre-temps, entretemps, finalement, globalement, inversement, mais, mais aussi, malgre tout, malgre cela, neanmoins, notamment, or, outre, outre cela, parallelement, pourtant, precedemment, puis, recemment, separement, simultanement, toujours selon la meme source, toutefois, tout d'abord, tout de meme, voila, et, et puis
    il convient de noter que, il est a noter que, il faut noter que, il convient de rappeler que, force est de constater que, notons que, rappelons que, precisons que, le meme jour, ce meme jour, plus tard, plus tot, plus tot dans la journee, plus tard dans la journee, un peu plus tard, ce matin, cet apres-midi, ce soir, comme prevu, comme attendu, comme annonce, comme d'habitude, avant cela, jusque-la, jusqu'ici`),

  weighty: words(`
    accord accept signe signat conclu ratifi adopte adoption approuv vote veto rejet annonc lance lancement decide decision declare declaration cree creation fonde fondat adhere adhesion
    retir quitte demission nomme nomination election elections limog revoqu destitu arrete arrestation inculp condamn emprison sanction tarifaire taxe douan interdi embargo suspen
    cesse-le-feu cessez treve paix traite pacte memorandum contrat partenariat alliance investiss investit record historique inedit percee frappe attaqu envahi invasion guerre missil nucleaire morts
    mortel deces blesse otage libere evacu urgence catastroph seism inondat typhon ouragan incendi crash menac averti ultimatum echeance deploi deploy mobilis troupes reconnu
    normalis retabli reprise ouvert rouvr ferme fermeture baisse hausse augment reduit reduct double triple chute promet promis exhort exige ordonn refuse refus resolution sommet invite invitation
    export importat importe budget reforme decret referendum proposition accuse excuse confirme dementi restrict supprim mecanisme garanti exempt cooperation reaffirm`),
  light: words(`
    ceremon courtois reception banquet poignee photo applaud hommage fleurs gerbe toast felicit chaleureu cordial hospitalite plaisir honore ravi joie accompagn delegation bienvenu
    remerci anniversair commemor celebr tradition naquit diplome carriere biograph precedent rappel souvenir observateur analyste commentat
    promenade touristi diner dejeuner concert spectacle gala admirati admirable affection gratitude reconnaissant`),
};
