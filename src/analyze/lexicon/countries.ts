import type { CountryWords } from './lexicon';
import { phrases } from './words';

export interface Country {
  /** ISO 3166-1 alpha-2, or the short name of a body: "UN", "EU", "NATO". */
  code: string;
  /** Folded, every usual form; those of up to three letters ("us", "un") count only where a text writes them in capitals. */
  names: Record<'en' | 'fr', string[]>;
  /** Folded, every form: "americain", "americaine", "americains", "americaines". */
  demonyms: Record<'en' | 'fr', string[]>;
  /** Capitals and houses that stand for the state in either language: "washington", "white house", "maison blanche". */
  seats: string[];
}

/** English plurals of demonyms in -an and -i: "american" → "americans", "iraqi" → "iraqis"; others are written out. */
function englishForms(demonym: string): string[] {
  return /(?:[^m]an|german|i)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];
}

/** French feminine and plurals of a masculine demonym: "coreen" → coreenne, coreens, coreennes. A "=" before it keeps it alone. */
function frenchForms(demonym: string): string[] {
  if (demonym.startsWith('=')) return [demonym.slice(1)];
  if (demonym.endsWith('e')) return [demonym, `${demonym}s`];
  const feminine = demonym.endsWith('en') ? `${demonym}ne` : `${demonym}e`;
  return demonym.endsWith('s') ? [demonym, feminine, `${feminine}s`] : [demonym, feminine, `${demonym}s`, `${feminine}s`];
}

/** A line "code | names en | names fr | demonyms en | demonyms fr | seats". */
function country(line: string): Country {
  const [code = '', english = '', french = '', englishDemonyms = '', frenchDemonyms = '', seats = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  return {
    code,
    names: { en: phrases(english), fr: phrases(french) },
    demonyms: { en: phrases(englishDemonyms).flatMap(englishForms), fr: phrases(frenchDemonyms).flatMap(frenchForms) },
    seats: phrases(seats),
  };
}

/** All states, some territories that act like one, and the bodies that leaders speak for. */
export const countries: Country[] = `
AF | afghanistan, islamic emirate of afghanistan | afghanistan | afghan, afghani | afghan | kabul, kaboul
AL | albania | albanie | albanian | albanais | tirana
DZ | algeria | algerie | algerian | algerien | algiers, alger, el mouradia
AD | andorra | andorre | andorran | andorran | andorra la vella, andorre-la-vieille
AO | angola | angola | angolan | angolais | luanda
AG | antigua and barbuda | antigua-et-barbuda, antigua et barbuda | antiguan | antiguais |
AR | argentina, argentine republic | argentine, l'argentine | argentine, argentines, argentinian, argentinean | argentin | buenos aires, casa rosada
AM | armenia | armenie | armenian | armenien | yerevan, erevan
AU | australia, commonwealth of australia | australie | australian, aussie | australien | canberra
AT | austria | autriche | austrian | autrichien | vienna, vienne, ballhausplatz
AZ | azerbaijan | azerbaidjan | azerbaijani, azeri | azerbaidjanais, azeri | baku, bakou
BS | bahamas, the bahamas | bahamas | bahamian | bahameen, bahamien | nassau
BH | bahrain, kingdom of bahrain | bahrein, bahrain | bahraini | bahreini, bahreinien | manama
BD | bangladesh | bangladesh | bangladeshi | bangladais | dhaka, dacca
BB | barbados | barbade, la barbade | barbadian, bajan | barbadien | bridgetown
BY | belarus, republic of belarus | bielorussie, belarus | belarusian, belarussian, byelorussian | bielorusse, belarusse | minsk
BE | belgium | belgique | belgian | belge |
BZ | belize | belize | belizean | belizien | belmopan
BJ | benin | benin | beninese | beninois | cotonou, porto-novo
BT | bhutan | bhoutan | bhutanese | bhoutanais | thimphu, thimphou
BO | bolivia, plurinational state of bolivia | bolivie | bolivian | bolivien | la paz, sucre
BA | bosnia and herzegovina, bosnia-herzegovina, bosnia | bosnie-herzegovine, bosnie | bosnian | bosnien, bosniaque | sarajevo
BW | botswana | botswana | botswanan, motswana | botswanais | gaborone
BR | brazil, federative republic of brazil | bresil | brazilian | bresilien | brasilia, planalto
BN | brunei, brunei darussalam | brunei, brunei darussalam | bruneian | bruneien | bandar seri begawan
BG | bulgaria | bulgarie | bulgarian | bulgare |
BF | burkina faso, burkina | burkina faso, burkina | burkinabe | burkinabe | ouagadougou
BI | burundi | burundi | burundian | burundais | gitega, bujumbura
KH | cambodia, kingdom of cambodia, kampuchea | cambodge, royaume du cambodge | cambodian, khmer, khmers | cambodgien, khmer | phnom penh
CM | cameroon | cameroun | cameroonian | camerounais | yaounde
CA | canada | canada | canadian | canadien | ottawa, rideau hall
CV | cape verde, cabo verde | cap-vert, cabo verde | cape verdean, cabo verdean | cap-verdien | praia
CF | central african republic | republique centrafricaine, centrafrique, rca | central african | centrafricain | bangui
TD | chad | tchad | chadian | tchadien | n'djamena, ndjamena
CL | chile | chili | chilean | chilien | santiago, la moneda
CN | china, people's republic of china, prc, mainland china | chine, republique populaire de chine, rpc | chinese | chinois | beijing, pekin, zhongnanhai
CO | colombia | colombie | colombian | colombien | bogota, casa de narino
KM | comoros | comores | comorian, comoran | comorien | moroni
CG | republic of the congo, congo-brazzaville, republic of congo | congo-brazzaville, republique du congo | congolese | congolais | brazzaville
CD | democratic republic of the congo, democratic republic of congo, drc, dr congo, d.r. congo, congo-kinshasa, congo | republique democratique du congo, rdc, rd congo, congo-kinshasa, congo | | | kinshasa
CR | costa rica | costa rica | costa rican | costaricain, costaricien | san jose
CI | ivory coast, cote d'ivoire | cote d'ivoire | ivorian, ivoirian | ivoirien | abidjan, yamoussoukro
HR | croatia | croatie | croatian, croat, croats | croate | zagreb
CU | cuba | cuba | cuban | cubain | havana, la havane
CY | cyprus | chypre | cypriot, cypriots, greek cypriot, greek cypriots | chypriote, cypriote, =chypriote-grec | nicosia, nicosie
CZ | czech republic, czechia, the czech republic | republique tcheque, tchequie | czech, czechs | tcheque | prague
DK | denmark, kingdom of denmark, greenland | danemark, groenland | danish, dane, danes, greenlandic, greenlander, greenlanders | danois, groenlandais | copenhagen, copenhague, nuuk
DJ | djibouti | djibouti | djiboutian | djiboutien |
DM | dominica | la dominique | | dominiquais | roseau
DO | dominican republic, the dominican republic | republique dominicaine | dominican | dominicain | santo domingo, saint-domingue
EC | ecuador | equateur | ecuadorian, ecuadorean | equatorien | quito
EG | egypt, arab republic of egypt | egypte | egyptian | egyptien | cairo, le caire
SV | el salvador, salvador | salvador, el salvador | salvadoran, salvadorean | salvadorien | san salvador
GQ | equatorial guinea | guinee equatoriale | equatorial guinean, equatoguinean | equato-guineen | malabo
ER | eritrea | erythree | eritrean | erythreen | asmara
EE | estonia | estonie | estonian | estonien | tallinn
SZ | eswatini, swaziland | eswatini, swaziland | swazi | swazi | mbabane
ET | ethiopia | ethiopie | ethiopian | ethiopien | addis ababa, addis-abeba
FJ | fiji | fidji, les fidji | fijian | fidjien | suva
FI | finland | finlande | finnish, finn, finns | finlandais | helsinki
FR | france, french republic | france, republique francaise, hexagone | french, frenchman, frenchmen, frenchwoman | francais | paris, elysee, the elysee, elysee palace, palais de l'elysee, l'elysee, matignon, quai d'orsay, hotel matignon
GA | gabon | gabon | gabonese | gabonais | libreville
GM | gambia, the gambia | gambie | gambian | gambien | banjul
GE | georgia, republic of georgia | georgie | georgian | georgien | tbilisi, tbilissi
DE | germany, federal republic of germany | allemagne, republique federale d'allemagne | german | allemand | berlin, bundestag
GH | ghana | ghana | ghanaian | ghaneen | accra
GR | greece, hellenic republic | grece | greek, greeks, hellenic | =grec, =grecs, =grecque, =grecques, hellenique | athens, athenes, maximos mansion
GD | grenada | grenade, la grenade | grenadian | grenadien | st. george's
GT | guatemala | guatemala | guatemalan | guatemalteque | guatemala city
GN | guinea, republic of guinea | guinee | guinean | guineen | conakry
GW | guinea-bissau | guinee-bissau, guinee-bissao | bissau-guinean | bissau-guineen | bissau
GY | guyana | guyana | guyanese | guyanien | georgetown
HT | haiti | haiti | haitian | haitien | port-au-prince
HN | honduras | honduras | honduran | hondurien | tegucigalpa
HK | hong kong, hong kong sar, hksar | hong kong, hongkong, hong-kong | hong konger, hong kongers, hongkonger, hongkongers | hongkongais |
HU | hungary | hongrie | hungarian | hongrois | budapest
IS | iceland | islande | icelandic, icelander, icelanders | islandais | reykjavik
IN | india, republic of india, bharat | inde, republique de l'inde | indian | indien | new delhi, delhi, raisina hill
ID | indonesia, republic of indonesia | indonesie | indonesian | indonesien | jakarta, djakarta
IR | iran, islamic republic of iran, islamic republic | iran, republique islamique d'iran, republique islamique | iranian | iranien | tehran, teheran
IQ | iraq, republic of iraq | irak, iraq | iraqi | irakien, iraquien | baghdad, bagdad
IE | ireland, republic of ireland, eire | irlande, republique d'irlande | irish, irishman, irishmen | irlandais | dublin
IL | israel, state of israel | israel, etat hebreu, etat d'israel | israeli | israelien | jerusalem, tel aviv, tel-aviv, knesset
IT | italy, italian republic | italie | italian | italien | rome, palazzo chigi, palais chigi, quirinale, quirinal
JM | jamaica | jamaique | jamaican | jamaicain, jamaiquain | kingston
JP | japan | japon | japanese | japonais, nippon | tokyo, nagatacho, kantei
JO | jordan, hashemite kingdom of jordan | jordanie | jordanian | jordanien | amman
KZ | kazakhstan | kazakhstan | kazakh, kazakhs, kazakhstani | kazakh, kazakhstanais | astana, nur-sultan
KE | kenya | kenya | kenyan | kenyan | nairobi
KI | kiribati | kiribati | | kiribatien | south tarawa
KP | north korea, dprk, democratic people's republic of korea, n. korea | coree du nord, rpdc, republique populaire democratique de coree | north korean | nord-coreen | pyongyang
KR | south korea, republic of korea, rok, s. korea, korea | coree du sud, republique de coree, coree | south korean, korean | sud-coreen, coreen | seoul, blue house, maison bleue
XK | kosovo | kosovo | kosovar, kosovars, kosovan | kosovar | pristina
KW | kuwait, state of kuwait | koweit | kuwaiti | koweitien | kuwait city
KG | kyrgyzstan, kyrgyz republic | kirghizistan, kirghizstan, kirghizie | kyrgyz, kyrgyzstani | kirghize, =kirghiz | bishkek, bichkek
LA | laos, lao people's democratic republic, lao pdr | laos, republique democratique populaire lao, rdp lao | laotian, lao | laotien, =lao | vientiane
LV | latvia | lettonie | latvian | letton, =lettonne, =lettonnes | riga
LB | lebanon | liban | lebanese | libanais | beirut, beyrouth, baabda
LS | lesotho | lesotho | basotho | lesothan | maseru
LR | liberia | liberia | liberian | liberien | monrovia
LY | libya | libye | libyan | libyen | tripoli, benghazi
LI | liechtenstein | liechtenstein | liechtensteiner, liechtensteiners | liechtensteinois | vaduz
LT | lithuania | lituanie | lithuanian | lituanien | vilnius
LU | luxembourg, grand duchy of luxembourg | luxembourg, grand-duche de luxembourg | luxembourgish, luxembourger, luxembourgers | luxembourgeois |
MO | macao, macau, macao sar | macao | macanese | macanais |
MG | madagascar | madagascar | malagasy | malgache | antananarivo
MW | malawi | malawi | malawian | malawien, malawite | lilongwe
MY | malaysia | malaisie, malaysia | malaysian | malaisien | kuala lumpur, putrajaya
MV | maldives, the maldives | maldives | maldivian | maldivien |
ML | mali | mali | malian | malien | bamako
MT | malta | malte | maltese | maltais | valletta, la valette
MH | marshall islands | iles marshall | marshallese | marshallais | majuro
MR | mauritania | mauritanie | mauritanian | mauritanien | nouakchott
MU | mauritius | ile maurice | mauritian | mauricien | port louis, port-louis
MX | mexico, united mexican states | mexique | mexican | mexicain | mexico city, los pinos
FM | micronesia, federated states of micronesia | micronesie | micronesian | micronesien | palikir
MD | moldova, republic of moldova | moldavie, moldova | moldovan, moldavian | moldave | chisinau
MC | monaco | monaco, principaute de monaco | monegasque, monegasques, monacan | monegasque | le rocher
MN | mongolia | mongolie | mongolian | mongol | ulan bator, ulaanbaatar, oulan-bator
ME | montenegro | montenegro | montenegrin, montenegrins | montenegrin | podgorica
MA | morocco | maroc | moroccan | marocain | rabat
MZ | mozambique | mozambique | mozambican | mozambicain | maputo
MM | myanmar, burma | myanmar, birmanie | burmese | birman | naypyidaw, naypyitaw, nay pyi taw, rangoon, yangon
NA | namibia | namibie | namibian | namibien | windhoek
NR | nauru | nauru | nauruan | nauruan | yaren
NP | nepal | nepal | nepalese, nepali | nepalais | kathmandu, katmandou
NL | netherlands, the netherlands, holland | pays-bas, hollande | dutch, dutchman, dutchmen | neerlandais, hollandais | amsterdam, the hague, la haye
NZ | new zealand, aotearoa | nouvelle-zelande | new zealander, new zealanders, kiwi | neo-zelandais, kiwi | wellington, beehive
NI | nicaragua | nicaragua | nicaraguan | nicaraguayen | managua
NE | niger | niger | nigerien | nigerien | niamey
NG | nigeria | nigeria | nigerian | nigerian | abuja, lagos, aso rock
MK | north macedonia, macedonia, republic of north macedonia | macedoine du nord, macedoine | macedonian, north macedonian | macedonien, nord-macedonien | skopje
NO | norway | norvege | norwegian | norvegien | oslo
OM | oman, sultanate of oman | oman, sultanat d'oman | omani | omanais | muscat, mascate
PK | pakistan, islamic republic of pakistan | pakistan | pakistani | pakistanais | islamabad, rawalpindi
PW | palau | palaos, palau | palauan | palauan, paluan | ngerulmud
PS | palestine, state of palestine, palestinian authority, palestinian territories, gaza, gaza strip, west bank | palestine, etat de palestine, autorite palestinienne, territoires palestiniens, gaza, bande de gaza, cisjordanie | palestinian, gazan | palestinien, gazaoui | ramallah
PA | panama | panama | panamanian | panameen | panama city
PG | papua new guinea, png | papouasie-nouvelle-guinee, papouasie | papua new guinean, papuan | papouasien, papou | port moresby
PY | paraguay | paraguay | paraguayan | paraguayen | asuncion
PE | peru | perou | peruvian | peruvien | lima
PH | philippines, the philippines, republic of the philippines | philippines | philippine, filipino, filipinos, filipina, filipinas | philippin | manila, manille, malacanang, malacanang palace
PL | poland | pologne | polish, pole, poles | polonais | warsaw, varsovie
PT | portugal | portugal | portuguese | portugais | lisbon, lisbonne, belem palace
QA | qatar, state of qatar | qatar | qatari | qatari, qatarien | doha
RO | romania | roumanie | romanian | roumain | bucharest, bucarest, cotroceni
RU | russia, russian federation, the russian federation | russie, federation de russie, federation russe | russian | russe | moscow, moscou, kremlin, the kremlin, le kremlin
RW | rwanda | rwanda | rwandan | rwandais | kigali
KN | saint kitts and nevis, st. kitts and nevis, st kitts and nevis | saint-christophe-et-nieves, saint-kitts-et-nevis | kittitian | kittitien | basseterre
LC | saint lucia, st. lucia, st lucia | sainte-lucie | saint lucian, st lucian | saint-lucien | castries
VC | saint vincent and the grenadines, st. vincent and the grenadines, st vincent and the grenadines | saint-vincent-et-les-grenadines | vincentian | vincentais | kingstown
WS | samoa | samoa | samoan | samoan | apia
SM | san marino | saint-marin | sammarinese | saint-marinais |
ST | sao tome and principe | sao tome-et-principe, sao tome et principe | sao tomean | santomeen | sao tome
SA | saudi arabia, kingdom of saudi arabia, ksa | arabie saoudite, arabie, royaume d'arabie saoudite | saudi, saudi arabian | saoudien | riyadh, riyad, ryad
SN | senegal | senegal | senegalese | senegalais | dakar
RS | serbia | serbie | serbian, serb, serbs | serbe | belgrade
SC | seychelles | seychelles | seychellois | seychellois |
SL | sierra leone | sierra leone | sierra leonean | sierra-leonais, sierraleonais | freetown
SG | singapore, republic of singapore | singapour | singaporean | singapourien | istana
SK | slovakia, slovak republic | slovaquie, republique slovaque | slovak, slovaks, slovakian | slovaque | bratislava
SI | slovenia | slovenie | slovenian, slovene, slovenes | slovene | ljubljana
SB | solomon islands, the solomon islands | iles salomon, salomon | solomon islander, solomon islanders | salomonais | honiara
SO | somalia, somaliland | somalie, somaliland | somali, somalian | somalien | mogadishu, mogadiscio
ZA | south africa, republic of south africa | afrique du sud | south african | sud-africain | pretoria, cape town, johannesburg, union buildings
SS | south sudan | soudan du sud, sud-soudan | south sudanese | sud-soudanais | juba, djouba
ES | spain, kingdom of spain, catalonia | espagne, catalogne | spanish, spaniard, spaniards, catalan | espagnol, catalan | madrid, moncloa, la moncloa, barcelona, barcelone, zarzuela
LK | sri lanka | sri lanka | sri lankan | srilankais, sri-lankais | colombo
SD | sudan | soudan | sudanese | soudanais | khartoum
SR | suriname | suriname | surinamese | surinamais, surinamien | paramaribo
SE | sweden | suede | swedish, swede, swedes | suedois | stockholm
CH | switzerland, swiss confederation | suisse, confederation helvetique, confederation suisse | swiss | suisse, helvetique, helvete | bern, berne, conseil federal
SY | syria, syrian arab republic | syrie | syrian | syrien | damascus, damas
TW | taiwan, republic of china, chinese taipei | taiwan, republique de chine, formose | taiwanese | taiwanais | taipei
TJ | tajikistan | tadjikistan | tajik, tajiks, tajikistani | tadjik | dushanbe, douchanbe
TZ | tanzania | tanzanie | tanzanian | tanzanien | dodoma, dar es salaam
TH | thailand, kingdom of thailand | thailande | thai | thailandais, =thai, =thaie, =thais, =thaies | bangkok
TL | timor-leste, east timor | timor-leste, timor oriental, timor-oriental | timorese, east timorese | timorais, est-timorais | dili
TG | togo | togo | togolese | togolais | lome
TO | tonga | tonga | tongan | tongien | nuku'alofa
TT | trinidad and tobago | trinite-et-tobago, trinidad-et-tobago | trinidadian, tobagonian | trinidadien | port of spain
TN | tunisia | tunisie | tunisian | tunisien | tunis, carthage
TR | turkey, turkiye, republic of turkiye, republic of turkey | turquie, turkiye | turkish, turk, turks | =turc, =turcs, =turque, =turques | ankara, istanbul
TM | turkmenistan | turkmenistan | turkmen, turkmens | turkmene | ashgabat, achgabat
TV | tuvalu | tuvalu | tuvaluan | tuvaluan | funafuti
UG | uganda | ouganda | ugandan | ougandais | kampala
UA | ukraine | ukraine | ukrainian | ukrainien | kyiv, kiev, bankova
AE | united arab emirates, the united arab emirates, uae, u.a.e, u.a.e., emirates | emirats arabes unis, eau, emirats | emirati | emirati, emirien | abu dhabi, abou dhabi, dubai
GB | united kingdom, the united kingdom, uk, u.k, u.k., britain, great britain, england, scotland, wales, northern ireland | royaume-uni, royaume uni, grande-bretagne, angleterre, ecosse, pays de galles, irlande du nord | british, briton, britons, english, englishman, scottish, scots, welsh, brit, brits | britannique, anglais, ecossais, gallois | london, londres, downing street, 10 downing street, whitehall, westminster, buckingham palace, palais de buckingham, holyrood, edinburgh, edimbourg, cardiff, belfast
US | united states, the united states, united states of america, us, u.s, u.s., usa, u.s.a, u.s.a., america | etats-unis, etats unis, etats-unis d'amerique, etats unis d'amerique, usa, us, amerique | american | americain, etats-unien, etasunien | washington, washington d.c, white house, the white house, maison blanche, maison-blanche, pentagon, the pentagon, pentagone, state department, departement d'etat, capitol hill, oval office, bureau ovale, mar-a-lago
UY | uruguay | uruguay | uruguayan | uruguayen | montevideo
UZ | uzbekistan | ouzbekistan | uzbek, uzbeks, uzbekistani | ouzbek | tashkent, tachkent
VU | vanuatu | vanuatu | vanuatuan, ni-vanuatu | vanuatuan, =ni-vanuatu | port vila, port-vila
VA | vatican, the vatican, holy see, the holy see, vatican city | vatican, saint-siege, le vatican, cite du vatican | papal | =papal, =papale, =papaux, =papales | st peter's, apostolic palace
VE | venezuela, bolivarian republic of venezuela | venezuela | venezuelan | venezuelien | caracas, miraflores
VN | vietnam, viet nam, socialist republic of vietnam, socialist republic of viet nam, srv | vietnam, viet nam, viet-nam, republique socialiste du vietnam, rsv | vietnamese | vietnamien | hanoi, ha noi, ba dinh
YE | yemen | yemen | yemeni, yemenite, yemenites | yemenite | sanaa, sana'a, aden
ZM | zambia | zambie | zambian | zambien | lusaka
ZW | zimbabwe | zimbabwe | zimbabwean | zimbabween | harare
EU | european union, the european union, eu, e.u, e.u., european commission, the european commission, eurozone, euro zone, euro area | union europeenne, ue, u.e, u.e., commission europeenne, zone euro | european | europeen | brussels, bruxelles, berlaymont, strasbourg
UN | united nations, the united nations, un, u.n, u.n., united nations organization, un security council, un general assembly | nations unies, onu, o.n.u, o.n.u., organisation des nations unies | | onusien | turtle bay
NATO | nato, north atlantic treaty organization, north atlantic treaty organisation, north atlantic alliance, atlantic alliance | otan, o.t.a.n, alliance atlantique, organisation du traite de l'atlantique nord | | otanien |
ASEAN | asean, association of southeast asian nations | asean, ase-an, anase, association des nations de l'asie du sud-est | |
IMF | imf, international monetary fund, the international monetary fund | fmi, fonds monetaire international | | |
World Bank | world bank, the world bank, world bank group | banque mondiale, groupe de la banque mondiale | | |
WTO | wto, world trade organization, world trade organisation | omc, organisation mondiale du commerce | | |
African Union | african union, african union commission | union africaine, ua, commission de l'union africaine | | |
WHO | who, world health organization, world health organisation | oms, organisation mondiale de la sante | | |
IAEA | iaea, international atomic energy agency, un nuclear watchdog | aiea, agence internationale de l'energie atomique | | |
`
  .split('\n')
  .filter((line) => line !== '')
  .map(country);

/** Their words in one of the languages of the table. */
export function countriesIn(language: 'en' | 'fr'): CountryWords[] {
  return countries.map(({ code, names, demonyms, seats }) => ({ code, names: names[language], demonyms: demonyms[language], seats }));
}
