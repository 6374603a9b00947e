import { countriesIn } from './countries';
import { familiesFirst, givenNames } from './given-names';
import { mensNames, womensNames } from './given-names-sexes';
import type { Lexicon } from './lexicon';
import { cues, numbers, pairs, phrases, titles, words } from './words';

/** English, British and American, as newspapers and the wires of Asia write it. */
export const english: Lexicon = {
  language: 'en',
  spelling: 'folded',
  isolating: false,
  inverts: false,
  modifiersFollow: false,
  loneNames: true,
  shortestContent: 3,
  shortestCountry: 4,
  adverbEndings: ['ly'],
  noAdverbs: words(`
    ally anomaly assembly belly bully butterfly daily elderly family fly folly italy jelly july lily melancholy monopoly monthly quarterly rally reply supply
    tally weekly
  `),

  abbreviations: words(`
    mr mrs ms mx messrs mme mmes mlle dr drs prof profs rev revs fr hon rt pres amb atty det insp supt supr msgr mgr st sts mt
    gen lt col maj brig capt cmdr cdr adm vice-adm sgt cpl pvt pfc cpt
    sen sens rep reps gov govs dep asst
    vs v cf viz e.g i.e eg ie approx ca c est incl esp`),

  endingAbbreviations: words(`
    jr sr esq sec secs al inc ltd co cos corp bros llc llp plc dept depts govt assn assoc univ intl natl mfg hosp dist
    a.m p.m u.s u.k u.n u.s.a u.s.s.r e.u d.c b.c a.d b.c.e c.e n.b p.s ph.d m.d b.a m.a b.sc m.sc m.b.a j.d l.a n.y n.j
    ala ariz calif colo conn fla ga kan ky md mich minn mo mont neb nev okla penn tenn tex va vt wis wyo
    ave blvd rd hwy pkwy sq ext tel mph oz lb lbs ft yd min max avg hr hrs yr yrs
    ed eds trans ibid op cit loc`),

  numberAbbreviations: words(`
    no nos nr art arts para paras p pp ch chap vol vols fig figs ex pt rte ver
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri`),

  stopwords: words(`
    a an the this that these those each every either neither some any no none all both half such what which whose whatever whichever
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
    they them their theirs themselves one ones oneself who whom whoever somebody someone something anybody anyone anything nobody nothing
    everybody everyone everything other others another same own
    be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought
    cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't
    i'm i've i'll i'd you're you've you'll he's he'll she's she'll it's we're we've we'll they're they've they'll that's there's here's let's what's who's
    and or but nor so yet for if unless because since although though while whereas whether than as lest once until till when whenever where
    wherever why how however therefore thus hence moreover furthermore otherwise instead meanwhile nevertheless nonetheless
    about above across after against along alongside amid amidst among amongst around at before behind below beneath beside besides between
    beyond by despite down during except following from in inside into like near of off on onto opposite out outside over past per
    regarding through throughout to toward towards under underneath unlike up upon via with within without
    again ago almost already also alone altogether always anyway away back barely now then here there ever never often only just even
    still too very quite rather really more most much many few fewer less least little several enough further far forth
    perhaps maybe indeed simply soon later earlier recently currently today yesterday tomorrow tonight together apart well
    first second third last next new old good great big long high able according including included concerning due
    not n't yes etc ie eg vs get gets got getting go goes going gone went come comes came coming make makes made making take takes took taken taking
    use used using give gives gave given way ways thing things lot lots bit kind sort part parts day days week weeks month months year years time times`),

  honorifics: [
    { word: 'mr', gender: 'm' },
    { word: 'mister', gender: 'm' },
    { word: 'mrs', gender: 'f' },
    { word: 'ms', gender: 'f' },
    { word: 'miss', gender: 'f' },
    { word: 'madam', gender: 'f' },
    { word: 'madame', gender: 'f' },
    { word: 'sir', gender: 'm' },
    { word: 'lord', gender: 'm' },
    { word: 'lady', gender: 'f' },
    { word: 'dame', gender: 'f' },
    { word: 'baroness', gender: 'f' },
    { word: 'baron', gender: 'm' },
    { word: 'prince', gender: 'm' },
    { word: 'princess', gender: 'f' },
    { word: 'duke', gender: 'm' },
    { word: 'duchess', gender: 'f' },
    { word: 'first lady', gender: 'f' },
    { word: 'father', gender: 'm' },
    { word: 'sister', gender: 'f' },
    { word: 'brother', gender: 'm' },
    { word: 'bishop', gender: 'm' },
    { word: 'archbishop', gender: 'm' },
    { word: 'cardinal', gender: 'm' },
    { word: 'patriarch', gender: 'm' },
    { word: 'imam', gender: 'm' },
    { word: 'ayatollah', gender: 'm' },
    { word: 'grand ayatollah', gender: 'm' },
    { word: 'mullah', gender: 'm' },
    { word: 'sheikh', gender: 'm' },
    { word: 'sheikha', gender: 'f' },
    { word: 'begum', gender: 'f' },
    { word: 'shri', gender: 'm' },
    { word: 'smt', gender: 'f' },
    { word: 'uncle', gender: 'm' },
    { word: 'senor', gender: 'm' },
    { word: 'dr' },
    { word: 'doctor' },
    { word: 'prof' },
    { word: 'rev' },
    { word: 'reverend' },
    { word: 'rabbi' },
    { word: 'pastor' },
    { word: 'saint' },
    { word: 'st' },
    { word: 'hon' },
    { word: 'honourable' },
    { word: 'honorable' },
    { word: 'right honourable' },
    { word: 'excellency' },
    { word: 'his excellency', gender: 'm' },
    { word: 'her excellency', gender: 'f' },
    { word: 'his majesty', gender: 'm' },
    { word: 'her majesty', gender: 'f' },
    { word: 'his royal highness', gender: 'm' },
    { word: 'her royal highness', gender: 'f' },
    { word: 'his highness', gender: 'm' },
    { word: 'her highness', gender: 'f' },
    { word: 'h.e' },
    { word: 'comrade' },
    { word: 'datuk' },
    { word: 'datuk seri' },
    { word: 'dato' },
    { word: 'tan sri' },
    { word: 'tun' },
    { word: 'samdech' },
    { word: 'col' },
    { word: 'colonel' },
    { word: 'lt' },
    { word: 'lieutenant' },
    { word: 'lt col' },
    { word: 'lieutenant colonel' },
    { word: 'senior colonel' },
    { word: 'maj' },
    { word: 'major' },
    { word: 'capt' },
    { word: 'captain' },
    { word: 'cmdr' },
    { word: 'commander' },
    { word: 'sgt' },
    { word: 'sergeant' },
    { word: 'cpl' },
    { word: 'corporal' },
    { word: 'inspector' },
    { word: 'detective' },
    { word: 'officer' },
  ],

  titles: titles(`
    counterpart 9 | Counterpart | counterpart, counterparts
    monarch 1 leader m | King | king, kings
    monarch 1 leader f | Queen | queen, queens
    monarch 1 leader m | Emperor | emperor, emperors
    monarch 1 leader f | Empress | empress
    monarch 1 leader m | Emir | emir, emirs
    monarch 1 leader m | Sultan | sultan, sultans
    monarch 1 leader m | Grand Duke | grand duke
    monarch 1 leader m | Crown Prince | crown prince
    pope 1 leader m | Pope | pope, popes, pontiff, supreme pontiff, holy father
    president 1 leader | President | president, presidents, state president, president of the republic, president of state, head of state, heads of state, pres
    president 1 leader | President-elect | president-elect, president elect
    president 1 leader | Interim President | interim president, transitional president, transition president
    vice-president 4 leader | Vice President | vice president, vice presidents, vice-president, vice-presidents, state vice president, vp, veep
    vice-president 4 leader | Vice President-elect | vice president-elect
    party-leader 1 leader | General Secretary | general secretary, party general secretary, general secretary of the party, general secretary of the communist party, general secretary of the party central committee, general secretary of the communist party central committee, general secretary of the central committee, communist party general secretary, general secretaries
    party-leader 1 leader | Party Chief | party chief, communist party chief, party leader, party leaders, communist party leader, party boss
    party-leader 1 leader | First Secretary | first secretary of the party, first secretary of the communist party, first secretary of the central committee
    party-leader 6 leader | Party Chairman | party chairman, party president, party chairwoman, party chair, party co-leader, leader of the party, chairman of the party
    party-leader 6 leader | Opposition Leader | opposition leader, opposition leaders, leader of the opposition, opposition chief, shadow prime minister
    party-leader 6 leader | Majority Leader | majority leader, senate majority leader, house majority leader
    party-leader 6 leader | Minority Leader | minority leader, senate minority leader, house minority leader, house democratic leader, senate democratic leader, senate republican leader
    party-official 4 leader | Permanent Member of the Secretariat | permanent member of the party central committee's secretariat, permanent member of the secretariat, standing member of the secretariat, standing member of the party central committee's secretariat, permanent member of the party secretariat
    party-official 5 leader | Politburo Member | politburo member, politburo members, member of the politburo, polit bureau member
    party-official 6 leader | Party Secretary | party secretary, municipal party secretary, provincial party secretary, secretary of the party committee, party committee secretary, secretary of the provincial party committee, secretary of the municipal party committee
    party-official 6 leader | Party Official | party official, party officials, central committee member, party central committee member, member of the party central committee, head of the party commission, party whip, chief whip, majority whip, minority whip, house majority whip
    leader 1 leader | Supreme Leader | supreme leader
    leader 6 leader | Leader | leader, leaders, top leader, top leaders, paramount leader, strongman, junta leader, junta chief, military ruler, military leader, coup leader, ruler, de facto leader, rebel leader, separatist leader, taliban leader, transitional leader
    prime-minister 2 leader | Prime Minister | prime minister, prime ministers, pm, pms, premier, premiers, head of government, heads of government, head of the government, first minister, taoiseach
    prime-minister 2 leader | Prime Minister-elect | prime minister-designate, prime minister-elect
    prime-minister 2 leader | Interim Prime Minister | interim prime minister, caretaker prime minister
    chancellor 2 leader | Chancellor | chancellor, chancellors, federal chancellor
    deputy-prime-minister 4 leader | Deputy Prime Minister | deputy prime minister, deputy prime ministers, vice premier, vice-premier, vice premiers, deputy premier, dpm, deputy pm, permanent deputy prime minister, standing deputy prime minister, vice prime minister, vice chancellor, first deputy prime minister, tanaiste
    foreign-minister 4 leader | Foreign Minister | foreign minister, foreign ministers, minister of foreign affairs, minister for foreign affairs, foreign affairs minister, external affairs minister, minister of external affairs, minister of foreign relations, fm, foreign affairs secretary, top diplomat, chief diplomat
    foreign-minister 4 leader | Foreign Secretary | foreign secretary
    foreign-minister 4 leader | Secretary of State | secretary of state, secretaries of state
    deputy-foreign-minister 6 leader | Deputy Foreign Minister | deputy foreign minister, deputy foreign ministers, vice foreign minister, vice minister of foreign affairs, deputy minister of foreign affairs, permanent deputy minister of foreign affairs
    deputy-foreign-minister 6 leader | Deputy Secretary of State | deputy secretary of state, undersecretary of state, under secretary of state, under-secretary of state, assistant secretary of state
    defence-minister 5 leader | Defence Minister | defence minister, defense minister, defence ministers, defense ministers, minister of defence, minister of defense, minister of national defence, minister of national defense, minister for defence, national defence minister, war minister
    defence-minister 5 leader | Defence Secretary | defence secretary, defense secretary, secretary of defense, secretary of defence, secretary of war, war secretary, pentagon chief
    finance-minister 5 leader | Finance Minister | finance minister, finance ministers, minister of finance, minister for finance, economy minister, minister of economy, minister of the economy, economy and finance minister, economic affairs minister, federal treasurer, chancellor of the exchequer
    finance-minister 5 leader | Treasury Secretary | treasury secretary, secretary of the treasury
    trade-minister 5 leader | Trade Minister | trade minister, trade ministers, minister of trade, minister for trade, commerce minister, minister of commerce, minister of industry and trade, industry and trade minister, international trade minister, trade and industry minister
    trade-minister 5 leader | Commerce Secretary | commerce secretary, secretary of commerce, trade secretary, business secretary
    trade-representative 5 leader | Trade Representative | trade representative, trade representatives, us trade representative, united states trade representative, ustr, trade commissioner, trade chief
    interior-minister 5 leader | Interior Minister | interior minister, interior ministers, minister of the interior, minister of interior, home minister, home affairs minister, minister of home affairs, minister of public security, public security minister, security minister, police minister
    interior-minister 5 leader | Home Secretary | home secretary
    interior-minister 5 leader | Homeland Security Secretary | homeland security secretary, secretary of homeland security
    minister 5 leader | Justice Minister | justice minister, minister of justice, justice secretary
    minister 5 leader | Health Minister | health minister, health ministers, minister of health, health secretary, health and human services secretary, secretary of health and human services
    minister 5 leader | Energy Minister | energy minister, energy ministers, minister of energy, energy secretary, oil minister, petroleum minister, secretary of energy
    minister 5 leader | Environment Minister | environment minister, environment ministers, minister of the environment, minister of environment, climate minister, environment secretary, minister of agriculture and environment, minister of natural resources and environment
    minister 5 leader | Agriculture Minister | agriculture minister, agriculture ministers, minister of agriculture, farm minister, agriculture secretary, secretary of agriculture
    minister 5 leader | Education Minister | education minister, minister of education, minister of education and training, education secretary, secretary of education
    minister 5 leader | Transport Minister | transport minister, transport ministers, minister of transport, transportation minister, transportation secretary, transport secretary, secretary of transportation, minister of construction, construction minister
    minister 5 leader | Labour Minister | labour minister, labor minister, minister of labour, minister of labor, labor secretary, secretary of labor, employment minister, minister of home affairs and labour
    minister 5 leader | Culture Minister | culture minister, minister of culture, minister of culture sports and tourism, sports minister, sport minister, tourism minister, minister of tourism, culture secretary
    minister 5 leader | Science and Technology Minister | science and technology minister, minister of science and technology, science minister, technology minister, digital minister, communications minister, information minister, information and communications minister, minister of information and communications
    minister 5 leader | Immigration Minister | immigration minister, migration minister, minister of immigration
    minister 5 leader | Minister | minister, ministers, cabinet minister, cabinet ministers, federal minister, planning and investment minister, minister of planning and investment, investment minister, industry minister, housing minister, social affairs minister, europe minister, family minister, women's minister, water minister, senior minister, coordinating minister, government minister, interior secretary, housing secretary, veterans affairs secretary, cabinet secretary, work and pensions secretary
    minister-of-state 6 leader | Minister of State | minister of state, ministers of state, junior minister, state minister, parliamentary secretary, state secretary
    deputy-minister 6 leader | Deputy Minister | deputy minister, deputy ministers, vice minister, vice-minister, vice ministers, deputy defence minister, deputy defense minister, deputy finance minister, deputy trade minister, deputy health minister, deputy interior minister, deputy energy minister, assistant minister, permanent secretary, deputy secretary, under secretary, undersecretary, under-secretary, assistant secretary, assistant foreign minister
    parliament-speaker 2 leader | Speaker | speaker, speakers, house speaker, speaker of the house, speaker of the house of representatives, parliament speaker, parliamentary speaker, speaker of parliament, speaker of the parliament, speaker of the national assembly, national assembly speaker, duma speaker, knesset speaker, lok sabha speaker
    parliament-speaker 2 leader | National Assembly Chairman | national assembly chairman, na chairman, national assembly chairwoman, na chairwoman, chairman of the national assembly, chairwoman of the national assembly, national assembly president, president of the national assembly, chairman of the standing committee of the national people's congress, top legislator
    parliament-speaker 4 leader | Senate President | senate president, president of the senate, senate speaker, speaker of the senate, federation council speaker, president pro tempore, president pro tem, senate president pro tem, senate president pro tempore
    parliament-speaker 4 leader | Deputy Speaker | deputy speaker, assistant speaker, national assembly vice chairman, vice chairman of the national assembly, na vice chairman, national assembly vice chairwoman, vice chairwoman of the national assembly
    secretary-general 3 leader | Secretary-General | secretary-general, secretary general, secretaries-general, un chief, un secretary-general, nato chief, nato secretary-general, sec-gen, secretary-general of the united nations, head of nato, head of the united nations
    secretary-general 6 leader | Deputy Secretary-General | deputy secretary-general, deputy secretary general, under-secretary-general, under secretary-general, assistant secretary-general
    commission-president 3 leader | President of the European Commission | president of the european commission, european commission president, european commission chief, eu commission president, commission president, eu commission chief, eu chief, eu executive chief, head of the european commission
    council-president 3 leader | President of the European Council | president of the european council, european council president, european council chief, eu council president, council president, eu council chief
    parliament-president 3 leader | President of the European Parliament | president of the european parliament, european parliament president, european parliament chief, parliament president, eu parliament president
    high-representative 4 leader | High Representative | high representative, eu high representative, high representative for foreign affairs and security policy, eu foreign policy chief, foreign policy chief, european union foreign policy chief, eu top diplomat
    minister 5 leader | European Commissioner | european commissioner, eu commissioner, commissioner, commissioners, commission vice president, executive vice president of the european commission, eu trade commissioner, eu trade chief, eu climate chief
    managing-director 3 leader | Managing Director | imf managing director, managing director of the international monetary fund, imf chief, imf head, head of the imf, managing director of the imf
    managing-director 9 | Managing Director | managing director, managing directors
    director-general 3 leader | Director-General | director-general, director general, directors-general, wto director-general, wto chief, who director-general, who chief, iaea director general, iaea chief, iaea director-general, head of the world trade organization, head of the world health organization, wto head, who head, nuclear watchdog chief
    president 3 leader | World Bank President | world bank president, president of the world bank, world bank chief, world bank group president
    high-representative 4 leader | High Commissioner | high commissioner, un high commissioner for refugees, un high commissioner for human rights, un human rights chief, un rights chief, high commissioner for refugees, high commissioner for human rights, un refugee chief
    central-banker 5 leader | Central Bank Governor | central bank governor, central bank chief, governor of the central bank, state bank governor, governor of the state bank, bank of england governor, governor of the bank of england, bank of japan governor, reserve bank governor, central bank president, central banker, central bankers, governor of the state bank of vietnam, rbi governor
    central-banker 5 leader | Fed Chair | fed chair, fed chairman, fed chief, fed chairwoman, federal reserve chair, federal reserve chairman, chair of the federal reserve, chairman of the federal reserve, fed governor, fed vice chair
    central-banker 3 leader | President of the European Central Bank | ecb president, ecb chief, president of the european central bank, european central bank president, european central bank chief
    governor 6 leader | Governor | governor, governors, gov, govs, governor-general, governor general, lieutenant governor, lt. gov, lt gov, regional governor, state governor, chief minister, chief ministers, provincial governor, deputy governor
    governor 6 leader | Provincial Chairman | chairman of the people's committee, chairman of the provincial people's committee, people's committee chairman, chairman of the municipal people's committee, municipal people's committee chairman, provincial people's committee chairman, vice chairman of the municipal people's committee
    governor 4 leader | Chief Executive | hong kong chief executive, chief executive of hong kong, chief executive of macao, hong kong leader
    mayor 6 leader | Mayor | mayor, mayors, lord mayor, deputy mayor, city mayor
    senator 6 leader | Senator | senator, senators, sen, sens, state senator, state sen, us senator
    senator 6 leader f | Congresswoman | congresswoman, congresswomen
    senator 6 leader m | Congressman | congressman, congressmen
    representative 6 leader | Representative | representative, representatives, rep, reps, state representative, state rep, lawmaker, lawmakers, legislator, legislators, member of parliament, members of parliament, mp, mps, mep, meps, deputy, deputies, parliamentarian, parliamentarians, member of congress, members of congress, national assembly deputy, assemblyman, assemblywoman, councillor, councilman, councilwoman, delegate, alderman, ranking member, backbencher, assemblymember
    ambassador 6 leader | Ambassador | ambassador, ambassadors, amb, charge d'affaires, consul general, consul-general, consul, permanent representative, us ambassador, un ambassador, ambassador to the united nations, ambassador-at-large, ambassador extraordinary and plenipotentiary
    envoy 6 leader | Special Envoy | envoy, envoys, special envoy, special envoys, peace envoy, special representative, special coordinator, un envoy, presidential envoy, chief negotiator, top negotiator, lead negotiator, negotiator, negotiators, special presidential envoy, mediator, emissary, personal envoy
    judge 6 leader | Judge | judge, judges, justice, chief justice, chief judge, magistrate, supreme court justice, associate justice, president of the supreme people's court, chief justice of the supreme people's court, district judge, federal judge
    prosecutor 6 leader | Prosecutor | prosecutor, prosecutors, prosecutor general, prosecutor-general, chief prosecutor, special counsel, special prosecutor, state prosecutor, federal prosecutor, district attorney, us attorney, procurator general, prosecutor general of the supreme people's procuracy, public prosecutor, state attorney, independent counsel
    attorney-general 5 leader | Attorney General | attorney general, attorney-general, attorneys general, solicitor general, deputy attorney general, assistant attorney general, acting attorney general
    general 6 leader | General | general, generals, gen, gens, lieutenant general, lt. gen, lt gen, major general, maj. gen, maj gen, brigadier general, brig. gen, brig gen, brigadier, senior general, senior lieutenant general, admiral, adm, rear admiral, vice admiral, marshal, field marshal, army chief, military chief, chief of the general staff, chief of general staff, chief of defence, chief of defence staff, chairman of the joint chiefs of staff, joint chiefs chairman, air marshal, supreme allied commander, commander-in-chief, navy chief, air force chief
    chief-of-staff 6 leader | Chief of Staff | chief of staff, white house chief of staff, presidential chief of staff, head of the presidential office, head of the president's office, deputy chief of staff, chief cabinet secretary
    adviser 6 leader | National Security Adviser | national security adviser, national security advisor, security adviser, security advisor, deputy national security adviser, deputy national security advisor, national security council secretary, security council secretary, secretary of the security council
    adviser 6 leader | Presidential Adviser | presidential adviser, presidential advisor, presidential aide, kremlin aide, white house adviser, white house advisor, economic adviser, economic advisor, trade adviser, trade advisor, border czar, foreign policy adviser, foreign policy advisor
    adviser 9 | Adviser | adviser, advisers, advisor, advisors, senior adviser, senior advisor, aide, aides, senior aide, campaign manager, strategist, chief strategist, political strategist, pollster, campaign chairman, campaign adviser, counsel, white house counsel, lawyer, attorney, consultant
    spokesperson 9 | Spokesperson | spokesperson, spokespersons, spokespeople, press secretary, white house press secretary, government spokesperson, foreign ministry spokesperson, communications director, press officer, deputy spokesperson, kremlin spokesperson, deputy press secretary
    spokesperson 9 m | Spokesman | spokesman, spokesmen, government spokesman, foreign ministry spokesman, kremlin spokesman, army spokesman, police spokesman, military spokesman
    spokesperson 9 f | Spokeswoman | spokeswoman, spokeswomen, government spokeswoman, foreign ministry spokeswoman, police spokeswoman
    candidate 6 | Presidential Candidate | presidential candidate, presidential candidates, presidential nominee, democratic nominee, republican nominee, gop nominee, presidential hopeful, white house hopeful, democratic hopeful, republican hopeful, gop hopeful, democratic candidate, republican candidate, republican presidential candidate, democratic presidential candidate, gop presidential candidate, republican presidential nominee, democratic presidential nominee, vice presidential nominee, vice presidential candidate, running mate
    candidate 9 | Candidate | candidate, candidates, nominee, nominees, contender, front-runner, frontrunner, challenger, incumbent
    chief-executive 9 | Chief Executive | chief executive, chief executives, ceo, ceos, chief executive officer, boss, co-founder, cofounder, founder, chief financial officer, cfo, chief operating officer, coo, chief technology officer, billionaire, tycoon, businessman, businesswoman, entrepreneur
    chair 9 | Chairman | chairman, chairmen, chairwoman, chairperson, chair, chairs, vice chairman, vice chairwoman, vice chair, co-chair, board chairman, committee chairman, board member
    chair 6 leader | Chairman | chairman of the african union commission, african union commission chairperson, rnc chairman, dnc chairwoman, dnc chair, republican national committee chairman, democratic national committee chairwoman, chairman of the house intelligence committee, president of the vietnam fatherland front, president of the vietnam fatherland front central committee, chairman of the central military commission, chairman of the intelligence committee
    director 6 leader | Director | cia director, fbi director, director of national intelligence, cia chief, intelligence chief, spy chief, director of the cia, director of the fbi, nasa administrator, epa administrator, usaid administrator, surgeon general, un resident coordinator, resident coordinator, country director, police chief, police commissioner, sheriff, chief of police, budget director
    minister 5 leader | Inspector General | government inspector general, inspector general of the government, state auditor general, auditor general of the state audit
    inspector-general 9 | Inspector General | inspector general, inspectors general, deputy inspector general, auditor general, postmaster general, registrar general, comptroller general, paymaster general
    director 9 | Director | director, directors, executive director, deputy director, head, heads, chief, administrator, coordinator, superintendent, regional director, general director, deputy head, manager, editor, editor-in-chief, bureau chief, principal, secretary, official, officials
    professor 9 | Professor | professor, professors, assistant professor, associate professor, lecturer, academic, scholar, researcher, scientist, historian, economist, analyst, chief economist, political scientist, senior fellow, fellow, expert, commentator, columnist, journalist, reporter, author, writer, physicist, biologist
    professor 9 | Beauty Queen | beauty queen, beauty queens, drag queen, drag queens, drama queen, prom queen, homecoming queen, king of pop, queen of pop, queen of soul
    union-leader 9 | Union Leader | union leader, union leaders, union boss, union chief, trade union leader, union president, activist, campaigner, human rights activist`),

  former:
    phrases(`former, formerly, ex, late, onetime, one-time, past, ousted, deposed, retired, disgraced, emeritus, erstwhile, toppled, sacked, fired, exiled,
    twice former, previous`),

  plurals: [],
  titleModifiers:
    words(`acting interim caretaker impeached newly re elected reelected appointed then top long longtime time serving longest veteran incoming outgoing current incumbent visiting embattled designate designated elect
    new senior chief honorary first female woman male hard hardline line moderate conservative liberal left right far wing populist centrist center centre reformist pro
    nationalist democratic republican socialist communist labour tory green gop influential powerful popular ruling authoritarian autocratic civilian military
    opposition federal state national local regional provincial municipal standing permanent independent junior host co lt maj brig rotating youngest oldest`),

  passing: words(
    `new newly top then current embattled incoming outgoing incumbent long longtime time visiting veteran first left right popular powerful influential impeached`,
  ),

  cues: cues(`
    clause to | say, says, said | saying
    clause to noun listener | tell, tells, told | telling
    clause noun | announce, announces, announced | announcing
    clause | add, adds, added | adding
    clause noun | note, notes, noted | noting
    clause noun | stress, stresses, stressed | stressing
    clause noun | emphasise, emphasises, emphasised, emphasize, emphasizes, emphasized | emphasising, emphasizing
    clause noun | underline, underlines, underlined | underlining
    clause noun | underscore, underscores, underscored | underscoring
    clause noun | highlight, highlights, highlighted | highlighting
    clause noun | affirm, affirms, affirmed | affirming
    clause noun | reaffirm, reaffirms, reaffirmed | reaffirming
    clause noun | reiterate, reiterates, reiterated | reiterating
    clause noun | repeat, repeats, repeated | repeating
    clause noun to | declare, declares, declared | declaring
    clause noun | state, states, stated | stating
    clause noun | assert, asserts, asserted | asserting
    clause noun to | claim, claims, claimed | claiming
    clause | argue, argues, argued | arguing
    clause | contend, contends, contended | contending
    clause | maintain, maintains, maintained | maintaining
    clause | insist, insists, insisted, insist on, insists on, insisted on | insisting, insisting on
    clause noun | explain, explains, explained | explaining
    clause noun | clarify, clarifies, clarified | clarifying
    clause | elaborate, elaborates, elaborated | elaborating
    clause noun | confirm, confirms, confirmed | confirming
    clause noun | deny, denies, denied | denying
    clause noun | acknowledge, acknowledges, acknowledged | acknowledging
    clause noun | admit, admits, admitted | admitting
    clause noun | concede, concedes, conceded | conceding
    clause noun | recognise, recognises, recognised, recognize, recognizes, recognized | recognising, recognizing
    clause noun | disclose, discloses, disclosed | disclosing
    clause noun | reveal, reveals, revealed | revealing
    clause noun | report, reports, reported | reporting
    clause noun | write, writes, wrote, written, has written, had written | writing
    clause noun | tweet, tweets, tweeted, retweeted | tweeting
    clause noun | post, posts, posted | posting
    clause | message, messaged, texted, emailed | messaging
    clause | read, reads | reading
    clause | quip, quips, quipped | quipping
    clause | joke, jokes, joked | joking
    clause | mock, mocks, mocked | mocking
    clause | shout, shouts, shouted, yelled, yells, chanted, chant, cried, exclaimed, exclaims | shouting, yelling, chanting
    clause | whisper, whispers, whispered, muttered, mutters | whispering
    clause noun | recall, recalls, recalled | recalling
    clause noun | remember, remembers, remembered | remembering
    clause noun | mention, mentions, mentioned | mentioning
    clause | remark, remarks, remarked | remarking
    clause | observe, observes, observed | observing
    clause | comment, comments, commented, comment on, comments on, commented on | commenting
    clause | point out, points out, pointed out, point to, points to, pointed to | pointing out, pointing to
    clause noun | suggest, suggests, suggested | suggesting
    clause | hint, hints, hinted, hint at, hints at, hinted at | hinting
    clause noun | imply, implies, implied | implying
    clause | insinuate, insinuates, insinuated | insinuating
    clause noun to | propose, proposes, proposed | proposing
    clause noun | recommend, recommends, recommended | recommending
    clause to noun listener | advise, advises, advised | advising
    clause to noun | urge, urges, urged | urging
    noun to | call for, calls for, called for | calling for
    noun to | call on, calls on, called on, call upon, calls upon, called upon | calling on, calling upon
    noun | call, calls, called | calling
    noun to | appeal, appeals, appealed, appeal to, appeals to, appealed to, appeal for, appeals for, appealed for | appealing, appealing for, appealing to
    to noun | encourage, encourages, encouraged | encouraging
    clause noun to | demand, demands, demanded | demanding
    clause noun to | request, requests, requested | requesting
    clause to noun | ask, asks, asked | asking
    clause noun | question, questions, questioned | questioning
    clause noun | inquire, inquires, inquired, enquired | inquiring
    clause | wonder, wonders, wondered | wondering
    clause | answer, answers, answered | answering
    clause | reply, replies, replied | replying
    clause | respond, responds, responded | responding
    clause | counter, counters, countered | countering
    clause | retort, retorts, retorted, shot back, fired back, hit back, shoots back, fires back, hits back | retorting, hitting back
    quote | chuckle, chuckles, chuckled, deadpan, deadpans, deadpanned, intone, intones, intoned | deadpanning, intoning
    quote | thunder, thunders, thundered, bellow, bellows, bellowed, scream, screams, screamed | thundering, bellowing
    quote | scold, scolds, scolded, admonish, admonishes, admonished, snipe, snipes, sniped | scolding, admonishing, sniping
    quote | venture, ventures, ventured, grouse, grouses, groused, pipe up, pipes up, piped up | grousing, piping up
    quote | mumble, mumbles, mumbled, stammer, stammers, stammered, blurt, blurts, blurted, blurted out | mumbling, stammering
    clause noun | confess, confesses, confessed, confide, confides, confided | confessing, confiding
    nothing | in order, take note, takes note, took note, taken note |
    quote | continue, continues, continued | continuing
    quote | go on, goes on, went on | going on
    clause noun | conclude, concludes, concluded | concluding
    clause | sum up, sums up, summed up | summing up
    clause to | agree, agrees, agreed | agreeing
    clause | disagree, disagrees, disagreed | disagreeing
    clause noun | accept, accepts, accepted | accepting
    clause noun | object, objects, objected | objecting
    clause to noun listener | warn, warns, warned, warn of, warns of, warned of, warn against, warns against, warned against | warning, warning of, warning against
    clause to noun listener | caution, cautions, cautioned | cautioning
    clause to noun | threaten, threatens, threatened | threatening
    clause to noun | promise, promises, promised | promising
    clause to noun | pledge, pledges, pledged | pledging
    clause to | vow, vows, vowed | vowing
    clause to | swear, swears, swore, sworn | swearing
    clause noun listener | assure, assures, assured | assuring
    clause noun listener | reassure, reassures, reassured | reassuring
    clause to noun listener | remind, reminds, reminded | reminding
    clause noun listener | inform, informs, informed | informing
    clause noun listener | notify, notifies, notified | notifying
    clause noun | brief, briefs, briefed | briefing
    clause to noun | instruct, instructs, instructed | instructing
    clause to noun | order, orders, ordered | ordering
    clause to noun | direct, directs, directed | directing
    clause to | rule, rules, ruled | ruling
    clause to | decide, decides, decided | deciding
    clause noun | determine, determines, determined | determining
    clause | testify, testifies, testified | testifying
    clause | allege, alleges, alleged | alleging
    noun | accuse, accuses, accused | accusing
    noun | blame, blames, blamed | blaming
    clause noun | complain, complains, complained, complain about, complained about, complains about | complaining
    clause noun | lament, laments, lamented | lamenting
    clause noun | regret, regrets, regretted | regretting
    clause noun | bemoan, bemoans, bemoaned | bemoaning
    clause noun | protest, protests, protested | protesting
    clause noun | boast, boasts, boasted, brag, brags, bragged | boasting, bragging
    noun | tout, touts, touted | touting
    noun | hail, hails, hailed | hailing
    noun clause | welcome, welcomes, welcomed | welcoming
    noun | praise, praises, praised | praising
    noun | applaud, applauds, applauded | applauding
    noun | commend, commends, commended | commending
    noun | laud, lauds, lauded | lauding
    noun clause | appreciate, appreciates, appreciated, spoke highly of, speaks highly of, speak highly of | appreciating, speaking highly of
    noun | thank, thanks, thanked | thanking
    noun | congratulate, congratulates, congratulated | congratulating
    noun clause | apologise, apologises, apologised, apologize, apologizes, apologized | apologising, apologizing
    noun | condemn, condemns, condemned | condemning
    noun | denounce, denounces, denounced | denouncing
    noun | deplore, deplores, deplored | deploring
    noun | decry, decries, decried | decrying
    noun | criticise, criticises, criticised, criticize, criticizes, criticized | criticising, criticizing
    noun | slam, slams, slammed, blast, blasts, blasted, lambasted, lambasts, rebuked, rebukes, chided, castigated, excoriated, ripped, assailed, derided, ridiculed | slamming, blasting, lambasting, ripping
    noun clause | dismiss, dismisses, dismissed | dismissing
    noun clause | reject, rejects, rejected | rejecting
    noun clause | dispute, disputes, disputed | disputing
    noun | rebut, rebuts, rebutted, refute, refutes, refuted | rebutting, refuting
    noun | rule out, rules out, ruled out | ruling out
    to noun | refuse, refuses, refused | refusing
    to | decline, declines, declined | declining
    noun | oppose, opposes, opposed | opposing
    noun | endorse, endorses, endorsed | endorsing
    noun | defend, defends, defended | defending
    noun | favour, favours, favoured, favor, favors, favored | favouring, favoring
    noun to | prefer, prefers, preferred | preferring
    noun clause | express, expresses, expressed | expressing
    noun | voice, voices, voiced | voicing
    noun | convey, conveys, conveyed | conveying
    noun | extend, extends, extended | extending
    noun clause | share, shares, shared | sharing
    noun | raise, raises, raised | raising
    noun | outline, outlines, outlined | outlining
    noun | describe, describes, described | describing
    noun | detail, details, detailed | detailing
    noun | characterise, characterises, characterised, characterize, characterizes, characterized, portray, portrays, portrayed | characterising, characterizing, portraying
    noun | label, labels, labelled, labeled, dub, dubs, dubbed, brand, branded, brands | labelling, labeling, dubbing, branding
    noun | discuss, discusses, discussed | discussing
    noun | speak of, speaks of, spoke of, spoken of, talk of, talks of, talked of, speak about, speaks about, spoke about, talk about, talks about, talked about | speaking of, speaking about, talking about
    noun | cite, cites, cited | citing
    noun | quote, quotes, quoted | quoting
    noun | invite, invites, invited | inviting
    clause noun | propose to, proposes to, proposed to | proposing to
    clause noun | think, thinks, thought, thought of | thinking
    clause noun to | believe, believes, believed, believe in, believes in, believed in | believing
    clause noun | know, knows, knew, known | knowing
    clause | feel, feels, felt | feeling
    clause noun | understand, understands, understood | understanding
    clause noun | see, sees, saw | seeing
    clause | realise, realises, realised, realize, realizes, realized | realising, realizing
    clause noun | consider, considers, considered | considering
    clause noun | view, views, viewed, regards, regarded | viewing
    clause | assume, assumes, assumed | assuming
    clause | suppose, supposes, supposed, guess, guesses, guessed | supposing
    clause | suspect, suspects, suspected | suspecting
    clause noun | doubt, doubts, doubted | doubting
    clause noun to | fear, fears, feared | fearing
    clause | worry, worries, worried, worry about, worries about, worried about, worried that, is worried, are worried, were worried, was worried | worrying
    clause to noun | hope, hopes, hoped, hope for, hopes for, hoped for | hoping
    clause to noun | wish, wishes, wished | wishing
    to noun | want, wants, wanted | wanting
    to noun clause | expect, expects, expected | expecting
    to clause | intend, intends, intended | intending
    to | plan, plans, planned | planning
    to | aim, aims, aimed | aiming
    to | seek, seeks, sought | seeking
    noun | look forward to, looks forward to, looked forward to | looking forward to
    clause noun | envision, envisions, envisioned, envisage, envisages, envisaged, imagine, imagines, imagined | envisioning, imagining
    clause noun | anticipate, anticipates, anticipated | anticipating
    clause noun to | predict, predicts, predicted | predicting
    clause noun | forecast, forecasts | forecasting
    clause noun | project, projects, projected | projecting
    clause noun | estimate, estimates, estimated | estimating
    clause noun | calculate, calculates, calculated, reckon, reckons, reckoned | calculating, reckoning
    clause noun | speculate, speculates, speculated, theorise, theorised, theorize, theorized, opine, opines, opined, muse, mused, muses | speculating, opining, musing
    clause noun | show, shows, showed, shown | showing
    clause noun | find, finds, found | finding
    clause noun | indicate, indicates, indicated | indicating
    clause noun | signal, signals, signalled, signaled | signalling, signaling
    clause noun | demonstrate, demonstrates, demonstrated | demonstrating
    clause noun | illustrate, illustrates, illustrated | illustrating
    clause noun | prove, proves, proved | proving
    clause | learn, learns, learned, learnt | learning
    clause | discover, discovers, discovered, hear, hears, heard | discovering, hearing
    clause | make clear, makes clear, made clear, make it clear, makes it clear, made it clear | making clear, making it clear
    clause | let it be known, made known, makes known, let know | making known
    clause | put it, puts it | putting it
    clause | is quoted as saying, was quoted as saying, were quoted as saying, has been quoted as saying, is reported to have said, are reported to have said |
    clause to | is confident, was confident, are confident, were confident, is convinced, was convinced, are convinced, were convinced, is certain, is sure, are sure |
    clause to | is concerned, was concerned, are concerned, were concerned, is afraid, are afraid, was afraid, is optimistic, was optimistic, are optimistic, is hopeful, was hopeful, are hopeful |
    clause | is adamant, was adamant, are adamant, were adamant, remains adamant, is aware, are aware, was aware |
    clause to | is determined, are determined, was determined, is committed, are committed, was committed, is ready, are ready, was ready, is willing, are willing, was willing, stands ready, stand ready |
    noun | commit to, commits to, committed to, commit, commits, committed | committing to
    clause to | volunteer, volunteered, offer, offers, offered | offering
    clause | chime in, chimed in, interject, interjected, interjects, interrupted, interrupts | interjecting
    clause | preach, preached, lecture, lectured, advocate, advocates, advocated, advocate for, advocates for, advocated for | advocating
    clause | stipulate, stipulates, stipulated, specify, specifies, specified | stipulating, specifying
    clause | proclaim, proclaims, proclaimed, profess, professes, professed, attest, attests, attested, avow, avowed, decree, decreed, opined that | proclaiming
    clause | certify, certifies, certified, verify, verifies, verified, vouch, vouched | certifying
    clause | rationalise, reason, reasons, reasoned, posit, posits, posited, postulate, postulated, surmised, deduced, infer, inferred | reasoning, positing
    clause listener | convince, convinces, convinced, persuade, persuades, persuaded | convincing
    clause | trust, trusts, trusted, pray, prays, prayed, dream, dreamed | trusting
    noun | backs, backed | backing
    noun clause | liken, likens, likened | likening
    noun | float, floats, floated, reject out of hand, push for, pushes for, pushed for, press for, pressed for, lobby for, lobbied for, champion, champions, championed | pushing for, pressing for
    clause noun | recount, recounts, recounted, relay, relays, relayed, narrated | recounting, relaying
    clause | concur, concurs, concurred | concurring
    clause | grumble, grumbles, grumbled, gripe, griped, scoff, scoffs, scoffed, sneered, snapped, fumed, vented, railed, railed against, rail against | grumbling, scoffing, fuming, railing against
    clause | marvelled, marveled, enthused, gushed, raved | marvelling
    to noun | exhort, exhorts, exhorted, implore, implores, implored, beg, begs, begged, beseeched | exhorting, imploring, begging
    clause noun | reflect, reflects, reflected, ponder, pondered, mull, mulls, mulled, contemplate, contemplates, contemplated, weigh, weighed | pondering, mulling, contemplating, weighing
    clause noun | foresee, foresees, foresaw, foreseen | foreseeing
    noun | credit, credits, credited, fault, faults, faulted | crediting, faulting
    noun | challenge, challenges, challenged, stand by, stands by, stood by | challenging, standing by
    clause | blogged, blog, blogs, captioned, texted that, wrote on twitter, wrote on facebook, said on twitter | blogging
    noun | rely on, relied on, prioritise, prioritised, prioritize, prioritized, called attention to, draw attention to, drew attention to, draws attention to | drawing attention to
    noun | defer, weigh in on, weighed in on, weighs in on, touch on, touched on, touches on, touch upon, touched upon, elaborate on, elaborated on, address, addressed, addresses | touching on, weighing in on, elaborating on, addressing`),

  accordingTo:
    phrases(`according to, as reported by, as stated by, in the words of, in the view of, in the opinion of, in the eyes of, quoted by, as quoted by, cited by,
    as cited by, as announced by, as described by, as noted by, in the estimation of, by the account of, as told by, as explained by,
    as put by, in a statement by, in a statement from, in remarks by, in a tweet by, in a post by, as claimed by, based on a report by, based on data from,
    in an estimate by, in a report by, in a report from, in data from, sourced from, in a letter from, in a poll by`),

  that: words(`that`),
  asSaid: words(`as`),
  who: words(`who whom`),
  pronouns: [
    { word: 'he', gender: 'm', number: 's' },
    { word: 'him', gender: 'm', number: 's' },
    { word: 'his', gender: 'm', number: 's' },
    { word: 'himself', gender: 'm', number: 's' },
    { word: 'she', gender: 'f', number: 's' },
    { word: 'her', gender: 'f', number: 's' },
    { word: 'hers', gender: 'f', number: 's' },
    { word: 'herself', gender: 'f', number: 's' },
    { word: 'they', gender: null, number: 'p' },
    { word: 'them', gender: null, number: 'p' },
    { word: 'their', gender: null, number: 'p' },
    { word: 'theirs', gender: null, number: 'p' },
    { word: 'themselves', gender: null, number: 'p' },
  ],

  otherSubjects: words(`i we you it`),

  conditionals: words(`if unless`),
  unreal: words(`
    not never no neither nor without cannot can't couldn't won't wouldn't didn't don't doesn't hasn't haven't hadn't isn't aren't wasn't weren't
    refused refuses refuse refusing declined declines decline cancelled canceled cancel cancels cancelling avoided avoid avoids denied denies deny denying postponed
    will would may might could should shall planned planning hopes hope hoped hoping expects expected expect wants wanted want intends intended due scheduled
    offered asked requested ready willing if unless`),
  passive: words(`is are was were be been being am isn't aren't wasn't weren't`),
  leads: words(`has have had hasn't haven't hadn't will would can could may might must shall should won't wouldn't can't couldn't cannot`),
  gerundEndings: ['ing'],
  reflexive: [],
  agents: ['by'],
  possessive: '’s',

  visits: phrases(`
    arrived in, arrived at, arrives in, arriving in, has arrived in, landed in, lands in, touched down in, flew to, flew into, flies to, flying to
    travelled to, traveled to, travels to, travelling to, traveling to, is visiting, was visiting, are visiting, while visiting, visited, visits, visiting, has visited
    visit to, visit by, visit of, trip to, trip by, journey to, tour of, stopover in, stop in, stay in, talks in, while in, on the ground in`),
  noVisits: words(`
    invited invites invite inviting invitation invitations plan plans planned next upcoming forthcoming future last previous earlier past cancelled canceled
    postponed possible ahead before after since never agreed`),
  corrections: phrases(`
    correction, corrections, corrected, corrects, correcting, correct, corrigendum, erratum, errata, clarification, clarifies, amended
    an earlier version, earlier version of this, previous version of this, story has been corrected, article has been corrected, report has been corrected
    this story corrects, this version corrects, wrongly stated, incorrectly stated, incorrectly said, wrongly said, was misstated, misstated the, mistakenly said, regrets the error`),

  meets: phrases(`
    met, met with, meets, meets with, meet, meet with, met virtually with, met separately with, met briefly with, met privately with, met in person with, met face to face, met one on one, met again, meeting separately with
    held talks, holds talks, hold talks, had talks, has talks, have talks, opened talks, held meeting, held meetings, holds meeting, held call, holds call, held calls, held conversation, held conversations, held discussions, holds discussions, held consultations
    held videoconference, holds videoconference, held summit, had call, has call, had meeting, had meetings, has meeting, had conversation, had discussion, had discussions, held discussion, had exchange, had lunch, had dinner, had breakfast, dined, lunched, dines with
    held phone call, held telephone call, held video call, hold phone call, hold video call, had phone call, had video call, had telephone call, held a telephone conversation, held a phone conversation, had a telephone conversation, had a phone conversation
    held phone talks, held telephone talks, had phone talks, held video talks, held bilateral talks, held high-level talks, held official talks, held summit talks, had working session, held working session, had a working lunch, had bilateral meeting, had a bilateral meeting, held a bilateral meeting
    held separate talks, held further talks, held extensive talks, held closed-door talks, held lengthy talks, held trade talks, held peace talks, held direct talks, held informal talks, held bilateral meeting, held bilateral meetings, held separate meetings, had bilateral meetings, joined talks
    spoke by phone, speaks by phone, speak by phone, spoke by telephone, speaks by telephone, spoke by video, speaks by video, spoke by video link, spoke by videolink, spoke by videoconference, spoke by video conference, spoke by video call, spoke via video, spoke via video link, spoke via videolink, spoke via videoconference
    spoke on the phone, speaks on the phone, speak on the phone, spoke over the phone, speaks over the phone, spoke over the telephone, spoke on the telephone, spoke via phone, spoke via telephone, talked by phone, talked by telephone, talked over the phone, talked on the phone, talk by phone
    conferred, confers, conferred by phone, huddled, sat down together, shook hands, shakes hands, exchanged views, exchanges views`),
  receives: phrases(`
    received, receives, receive, receiving, hosted, hosts, hosting, welcomed, welcomes, welcoming, greeted, greets, greeting, telephoned, telephones, phoned, phones
    received by, greeted by, was received by, were received by, been received by, being received by, was welcomed by, were welcomed by, been welcomed by, being welcomed by, was greeted by, were greeted by, was hosted by, were hosted by
    spoke with, speaks with, speak with, spoke to, speaks to, spoken with, spoken to, spoken by phone with, speaking with, speaking by phone with, talked with, talked to, conferred with, confers with, consulted with, consults with, huddled with, shook hands with, shakes hands with, exchanged views with, exchanges views with, dined with, lunched with
    sat down with, sits down with, sit down with, sitting down with, had an audience with, granted an audience to, granted audience to, held court with, was meeting with, were meeting with, is meeting with, are meeting with, was meeting, were meeting
    played host to, plays host to, hosted a reception for, held a reception for, hosted a dinner for, hosted a lunch for, hosted a banquet for, gave a dinner for, reception for, banquet for
    paid a courtesy call on, pays a courtesy call on, paid a courtesy visit to, paid a visit to, paid a call on, courtesy call on, phone call to, telephone call to, rolled out the red carpet for`),
  talks: phrases(`
    meeting, meeting with, meetings with, meeting separately with, talks with, in talks with, phone talks with, telephone talks with, video talks with, summit talks with, bilateral with, bilateral talks with, bilateral meeting with, bilateral meetings with, working session with
    phone call with, phone calls with, telephone call with, telephone calls with, video call with, video calls with, videoconference with, video conference with, call with, calls with, telephone conversation with, phone conversation with, conversation with, conversations with
    holding talks with, discussions with, consultations with, audience with, handshake with, summit with, summit meeting with, encounter with, one-on-one with, one-on-one meeting with, tete-a-tete with, face-to-face meeting with, face-to-face talks with, sit-down with, lunch with, dinner with, breakfast with, on the sidelines with`),
  between: phrases(`
    meeting between, meetings between, talks between, summit between, encounter between, handshake between, call between, calls between, phone call between, telephone call between, video call between, videoconference between, conversation between, conversations between, discussions between`),
  jointly: phrases(`
    in a phone call, in phone call, in a telephone call, in a video call, in a videoconference, in a video conference, in a call, in a phone conversation, in a telephone conversation, in phone talks, in telephone talks, in a video meeting, in a virtual meeting
    during a phone call, during a telephone call, during a video call, during a videoconference, during a call, during a phone conversation, during a telephone conversation, during phone talks, on a video call, on a phone call, at a virtual summit`),
  notMet: phrases(`
    or meet, or meet with, met by, met only by, meet the press, meets the press, meet in the middle, met the press, hosted by, received from, meet halfway, meets halfway, meet the needs, meets the needs`),
  noMeetings: phrases(`
    to, ahead, ahead of, before, prior to, until, instead of, rather than, next, upcoming, forthcoming, planned, possible, potential, proposed, future, eventual, prospective, expected, scheduled, anticipated, rescheduled, canceled, cancelled, aborted
    arranging, arranged, arrange, call for, calls for, called for, calling for, calls to, pushed for, push for, pushing for, hopes of, hope of, idea of, prospect of, prospects of, plans for, plan for, preparations for, prepare for, preparing for, prepared for, on the eve of, eve of, open to, agreed, agrees, agree, skipped, skips, skip, skipping, pulled out of, pulls out of, pulling out of, withdrew from, scrapped, scraps, scrap, scrapping, called off, calls off, call off, calling off, turned down, turns down, turning down
    ruled out, rules out, rule out, ruling out, snubbed, snubs, shunned, missed, floated, suggested, suggests, offered, offers, offer, offering, rejected, rejects, rejecting, reject, demanded, demands, demand, demanding, urged, urges, awaits, awaiting, eager for, keen on, hopes for, hoped, hoping for, hope for, wants
    invitation to, invited to, invited for, request for, requested, seeking, seek, seeks, sought, wanted, no, without, any`),
  toCome: phrases(`
    next, tomorrow, will, would, could, may, might, should, is expected, are expected, was expected, is scheduled, are scheduled, was scheduled, is planned, are planned, was planned, is due, are due, was due, is set, was set, is likely, are likely, was cancelled, was canceled, was postponed, later this, has yet, have yet
    as a new, as the new, as new, as its new, as his new, as her new, as their new, as a friend, as a partner, as an ally, as a leader, as the leader, as its leader, as the next, as a future, into the, to the race, to the contest, to the campaign, to the ticket, to the team, to the party, to the club, to the fold, to the family, to the alliance, to the job, to visit, to come, to join`),
  together: phrases(`with, along with, together with, accompanied by, flanked by, joined by, alongside`),

  of: words(`of for to at`),
  and: phrases(`and, as well as, along with, together with, &`),
  determiners: words(`the a an this that these those his her its their our my your each every some any another both`),
  ofOne: words(`a an another every each`),
  indefinites: words(`a an another any`),

  countries: countriesIn('en'),
  givenNames: [...givenNames, ...familiesFirst],
  womensNames,
  mensNames,
  particles:
    words(`de da do dos das del della dela di du des la le van von der den ter ten te zu zur bin ibn bint ben bar abu al el ul ur ud ash av af y e
    o' d' l' dal dalla dello lo los las binti bte bt`),

  privateBodies: words(`
    institute institution foundation fund trust association society federation union alliance league network club clubs team university college school academy
    faculty museum theatre theater hospital clinic center centre laboratory company companies corporation corp inc ltd plc llc holdings industries enterprises
    partners ventures motors airlines airways technologies systems software studios pictures records productions production press publishing publisher books magazine
    journal newspaper radio television tv channel campaign brand chapter branch student students class jury teachers firefighters employees alumni
    business businesses manufacturers retailers farmers growers brewers builders physicians doctors nurses lawyers attorneys engineers scientists
    teamsters naacp aclu nra afl cio afl-cio seiu aft fifa uefa ioc nfl nba mlb cnn nbc cbs abc msnbc bbc espn parenthood charity nonprofit brokerage insurer startup consultancy operations marketing sales programming entertainment research
    advocacy bishops fishermen fisheries enterprise commerce accountants unions workers strikers players owners
  `),
  publicBodies: words(`
    republic nation nations country countries state states government governments cabinet parliament senate congress assembly house chamber legislature deputies representatives
    council councils commission committee court tribunal region regions province provinces county city town district municipality community territory island islands kingdom
    emirates federation confederation commonwealth caucus delegation bloc chiefs police army navy reserve treasury
    party parties movement front rally opposition democrats republicans conservatives liberals socialists communists greens democratic socialist communist republican popular christian
    people's arab african un nato osce oecd opec asean ecowas fed sec fcc fda ftc fdic rnc dnc dccc nrcc gop spd cdu csu fdp afd anc eff akp chp mhp hdp pdp apc bjp ndp snp
    dup ukip psoe pp ump kmt dpp ppp pti pml fpo ovp spo plo catalonia flanders wallonia scotland chechnya tatarstan dagestan ingushetia abkhazia ossetia transnistria crimea
    kurdistan somaliland puntland tigray bavaria saxony hesse tyrol carinthia corsica sicily tuscany lombardy veneto galicia andalusia srpska karabakh artsakh zanzibar bougainville
    catalan chechen abkhaz kurdish tatar bavarian basque authority hamas hezbollah fatah taliban
  `),
  bodyWords: words(`
    ministry department office bureau agency administration authority commission committee council board cabinet congress senate house parliament assembly
    government court tribunal treasury embassy consulate mission delegation secretariat directorate institute institution foundation fund trust association
    society federation confederation union alliance league coalition organization organisation network group party movement front brotherhood club team squad
    university college school academy faculty library museum gallery theatre theater hospital clinic centre center laboratory observatory campus
    bank company corporation corp inc ltd plc llc holdings industries enterprises partners capital ventures motors airlines airways airline air aerospace electronics
    electric dynamics atomics foods staff executive action psychiatry surgery medicine relativity election elections strike synod xers collaborative
    fidesz likud syriza podemos awami liberties spd cdu csu fdp afd psoe tory tories snp ukip kmt
    energy power petroleum oil gas steel mining pharmaceuticals pharma technologies technology systems software solutions services media communications telecom
    entertainment studios pictures records productions press publishing books magazine journal review times post herald sentinel courier examiner inquirer dispatch monitor register bulletin ledger digest tribune gazette telegraph guardian mirror
    observer independent standard daily weekly news newspaper radio television tv channel broadcasting wire today mail express chronicle globe
    street avenue road boulevard lane highway square plaza garden gardens bridge tower towers building hall palace castle fort hotel inn
    resort airport station terminal port harbour harbor stadium arena ground dome mall market bazaar church cathedral basilica mosque temple pagoda synagogue monastery abbey chapel shrine
    river lake sea ocean gulf bay strait straits canal delta island islands isle peninsula cape coast shore beach mountain mountains mount valley
    desert forest jungle plateau basin falls glacier volcano reef archipelago cove creek springs county state states province district region territory city town
    village municipality republic kingdom emirates commonwealth empire prefecture oblast ward commune borough township
    northern southern eastern western central upper lower greater
    army navy force forces guard guards corps police brigade battalion regiment division command fleet marines military militia troops squadron base airbase barracks
    act bill code order orders announcement constitution treaty agreement accord accords pact protocol convention charter declaration resolution statement communique memorandum
    understanding plan programme program project initiative strategy policy framework agenda roadmap partnership dialogue forum summit conference symposium
    meeting session week day month year festival fair expo exhibition cup championship championships tournament games olympics olympic olympiad prix
    open series final finals prize award awards medal war wars battle operation revolution uprising crisis massacre genocide holocaust pandemic
    amendment reform tax tariff budget report index survey poll census study paper article chapter section title annex deal bond note
    human rights peace security defence defense foreign affairs trade commerce finance economy industry agriculture health education culture sports tourism
    transport construction labour labor justice interior environment planning investment science information public social international national global
    world european african asian american pacific atlantic mediterranean arctic antarctic indo-pacific transatlantic supreme high federal royal
    imperial democratic republican people's socialist communist liberal conservative islamic muslim jewish catholic orthodox buddhist hindu
    nations united democrats republicans conservatives liberals socialists communists greens democrat taliban hamas hezbollah hizbollah brexit covid
    google facebook meta twitter microsoft amazon boeing airbus reuters bloomberg xinhua cnn bbc nasdaq dow reserve exchange stock
    highness majesty white oval pentagon kremlin capitol wing downing elysee zhongnanhai
    bible quran koran god christ islam christianity christmas easter ramadan tet eid diwali new lunar independence liberation memorial`),

  notNames: words(`
    dc d.c monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february march april may june july august september october november december feb mar apr jul aug sep sept oct nov dec
    the a this that these those each every some any no none all both half such what which whose another other others many most much more few several
    i we you he she it they me him us them my our your his her its their mine ours yours hers theirs one ones who whom someone everyone nobody nothing everything something anyone
    is are was were be been being have has had does did will would shall should can could might must let lets
    and or but nor yet for if unless because since although though while whereas whether than as once until till when whenever where wherever why how
    however therefore thus hence moreover furthermore otherwise instead meanwhile nevertheless nonetheless besides still then now here there again also already always never ever often sometimes
    about above across after against along alongside amid among around at before behind below beneath beside between beyond by despite down during except following
    from in inside into like near of off on onto opposite out outside over past per regarding through throughout to toward towards under unlike up upon via with within without
    according addressing added adding asked based citing commenting concerning considering earlier either even eventually finally first firstly second secondly third
    given having hours including indeed just last lastly later latest next not notably noting only overall perhaps please previously recently responding right
    separately shortly similarly soon speaking specifically talking thank thanks thereby today together tomorrow tonight too ultimately unfortunately usually very well yes yesterday
    rather quite really recent new old good great big high low early late
    additionally admittedly afterwards ahead allegedly alternatively apart apparently arguably back basically briefly broadly certainly clearly consequently
    conversely currently definitely elsewhere equally essentially evidently exactly fortunately frankly generally historically honestly hopefully ideally immediately importantly
    increasingly initially interestingly ironically largely legally likely literally mainly maybe mostly naturally nearly necessarily normally nowadays obviously occasionally
    officially originally partly personally politically possibly potentially presumably probably publicly quickly reportedly roughly sadly seemingly seriously significantly
    simply simultaneously slowly somehow somewhat strangely strictly subsequently suddenly supposedly surely surprisingly thereafter traditionally truly typically undoubtedly virtually worse
    mr mrs ms miss dr sir madam lord lady dear
    people men women children officials analysts experts critics supporters opponents voters residents citizens workers students scientists researchers police authorities lawmakers
    leaders ministers officers soldiers troops protesters migrants refugees investors markets stocks shares prices sources witnesses reporters journalists editors readers photo photos image video
    file copyright source credit caption getty afp ap upi vna tass breaking update updated analysis opinion exclusive live watch read related advertisement
    north south east west northern southern eastern western central
    president prime minister secretary general chairman chairwoman chancellor queen premier governor mayor senator ambassador professor
    english french german spanish chinese russian arabic vietnamese japanese korean
    hundreds thousands millions billions dozens two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion
    says said tell tells told ask see look go come take make get give put set keep help think know believe want need use find show try call turn start stop run
    welcome congratulations hello goodbye sorry ok okay oh ah amidst whilst albeit notwithstanding`),

  headlineVerbs: words(`
    abandons abstains accepts achieves acts addresses adjourns adopts advances aims aligns allows answers apologizes apologises appeals appears appoints
    approves arrests arrives asks assumes attacks attempts attends avoids awaits awards backs bans bars battles becomes begins blocks boosts bows boycotts
    breaks brings builds buys bypasses cancels captures carries casts celebrates chairs changes chooses clashes clears clinches closes combats completes
    concedes concludes condemns confronts considers consults continues convenes crosses curbs cuts debates debuts declines defeats defends defies delays
    delivers denies departs deploys dies dines dismisses dissolves doubles drafts drops earns eases edges embarks embraces emerges ends endorses enters
    escalates escapes establishes evacuates exits expands expels extends eyes faces fails falls fends files fires flees flies flips follows forces forges
    forms fumes gains gathers gets gives goes grapples greets guts halts hangs hears helps hikes hires hits holds honors honours hosts imposes inaugurates
    inks inspects intervenes invites joins jumps keeps kicks kills lambasts lands launches lays leads leans learns leaves lifts loses makes meets mocks
    moves mulls nears nominates opens ousts outlines oversees pardons passes pauses pays picks pitches pledges poses postpones prepares presents presses
    prevails pulls punishes purges pursues pushes puts quits raises rallies ratifies reaches reaffirms recalls receives recovers reelects refuses reigns
    rejoins releases relies remains renews replaces reshuffles resigns resumes retains retires returns reveals reverses revives rips risks runs sacks
    scores scraps seals secures seeks sees sends sets settles shifts shuts signs skips slips snubs sparks speaks spends spurns stands starts stays steps
    stops storms strikes strips struggles stuns suffers summons surges surprises survives suspends sways sweeps swears switches tackles takes tangles
    targets taps teases testifies threatens thwarts ties tightens topples touches touts tours travels triggers trims triumphs tumbles turns undergoes
    undermines unveils upholds urges uses vetoes visits votes walks warns wears weighs wins withdraws withholds wraps yields`),

  everydayGivenNames: words(`bill guy grant drew dean hope grace faith`),
  everydayNames: words(`long little man store tusk hung hun stocker cooper dan`),
  callings: words(`
    actor actress singer songwriter rapper musician pianist violinist guitarist drummer composer conductor painter sculptor artist illustrator cartoonist photographer
    designer architect poet novelist playwright screenwriter filmmaker comedian dancer choreographer model presenter broadcaster anchor chef
    footballer striker goalkeeper midfielder defender winger quarterback golfer swimmer runner sprinter cyclist boxer wrestler gymnast skier skater jockey racer rower sailor
    athlete triathlete champion medallist medalist winner coach
    engineer nurse surgeon psychologist psychiatrist physician epidemiologist chemist astronomer astronaut mathematician philosopher geologist anthropologist sociologist
    archaeologist teacher student farmer pilot firefighter inventor explorer programmer blogger youtuber influencer podcaster whistleblower
    politician statesman diplomat dissident revolutionary suspect gunman shooter victim defendant plaintiff survivor hostage prisoner detainee murderer killer attacker assassin
    terrorist preacher cleric priest nun monk evangelist philanthropist heiress heir mogul banker financier photojournalist correspondent critic biographer essayist pundit feminist
    environmentalist veteran spy
    wife husband widow widower spouse son daughter brother sister father mother uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother stepson stepfather
    stepmother fiance fiancee girlfriend boyfriend ex-wife ex-husband friend colleague teammate classmate neighbour neighbor mentor resident`),
  people: words('men women'),
  owned: words(`
    administration adviser advisers advisor advisors aide aides allies ally appointee appointees associate associates attorney attorneys backer backers
    camp campaign campaigns confidant confidante confidants consultant counsel critic critics delegate delegates donor donors envoy family foundation
    friend friends fundraiser fundraisers government insider insiders lawyer lawyers lieutenant lieutenants loyalist loyalists manager men minister
    ministers nominee nominees official officials opponent opponents organization pollster pollsters presidency representative representatives
    spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen staff staffer staffers strategist strategists supporter supporters surrogate
    surrogates team teammate transition voter voters women
  `),
  capitalNationals: false,

  numbers:
    numbers(`zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15,
    sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, twenty-one 21, twenty-two 22, twenty-three 23, twenty-four 24, twenty-five 25, thirty 30, thirty-five 35,
    forty 40, forty-five 45, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, dozen 12, a dozen 12, half a dozen 6, two dozen 24, three dozen 36, a hundred 100, one hundred 100`),

  scales:
    numbers(`hundred 100, thousand 1e3, million 1e6, billion 1e9, trillion 1e12, hundreds 100, thousands 1e3, millions 1e6, billions 1e9, trillions 1e12, mn 1e6, mln 1e6,
    bn 1e9, bln 1e9, tn 1e12, trn 1e12, lakh 1e5, crore 1e7, k 1e3, m 1e6, b 1e9`),

  units: pairs(`
    $ USD, us$ USD, usd USD, dollar USD, dollars USD, us dollar USD, us dollars USD, u.s. dollars USD, american dollars USD, greenback USD, cents USD-cent
    a$ AUD, aud AUD, australian dollars AUD, australian dollar AUD, c$ CAD, cad CAD, canadian dollars CAD, canadian dollar CAD, nz$ NZD, nzd NZD, new zealand dollars NZD
    s$ SGD, sgd SGD, singapore dollars SGD, singapore dollar SGD, hk$ HKD, hkd HKD, hong kong dollars HKD, nt$ TWD, twd TWD, taiwan dollars TWD, taiwanese dollars TWD, brunei dollars BND, bnd BND
    € EUR, eur EUR, euro EUR, euros EUR, £ GBP, gbp GBP, pound GBP, pounds GBP, pound sterling GBP, pounds sterling GBP, sterling GBP, quid GBP, pence GBP-penny
    ¥ JPY, jpy JPY, yen JPY, yuan CNY, cny CNY, rmb CNY, renminbi CNY, cn¥ CNY, ₩ KRW, krw KRW, won KRW, south korean won KRW
    ₹ INR, inr INR, rupee INR, rupees INR, rs INR, indian rupees INR, pakistani rupees PKR, pkr PKR, sri lankan rupees LKR, rupiah IDR, rupiahs IDR, idr IDR, rp IDR
    ₫ VND, vnd VND, dong VND, vietnamese dong VND, ฿ THB, thb THB, baht THB, ringgit MYR, myr MYR, rm MYR, ₱ PHP, php PHP, peso PHP, pesos PHP, philippine pesos PHP, mexican pesos MXN, mxn MXN, argentine pesos ARS, ars ARS
    kyat MMK, kyats MMK, mmk MMK, kip LAK, lak LAK, riel KHR, riels KHR, khr KHR, ₽ RUB, rub RUB, rouble RUB, roubles RUB, ruble RUB, rubles RUB, ₺ TRY, try TRY, lira TRY, liras TRY, turkish lira TRY
    r$ BRL, brl BRL, real BRL, reais BRL, brazilian reais BRL, zar ZAR, rand ZAR, rands ZAR, sar SAR, riyal SAR, riyals SAR, saudi riyals SAR, aed AED, dirham AED, dirhams AED, qatari riyals QAR
    chf CHF, franc CHF, francs CHF, swiss francs CHF, swiss franc CHF, sek SEK, swedish kronor SEK, kronor SEK, nok NOK, norwegian kroner NOK, kroner NOK, dkk DKK, danish kroner DKK, pln PLN, zloty PLN, zlotys PLN
    hryvnia UAH, hryvnias UAH, uah UAH, ₴ UAH, shekel ILS, shekels ILS, ils ILS, ₪ ILS, naira NGN, ngn NGN, ₦ NGN, taka BDT, bdt BDT, forint HUF, forints HUF, huf HUF, koruna CZK, koruny CZK, czech crowns CZK, czech crown CZK, swedish crowns SEK, norwegian crowns NOK, danish crowns DKK, czk CZK, lei RON, leu RON, leva BGN, tenge KZT, cfa francs XOF, shillings KES
    resolution resolution, resolutions resolution
    % %, percent %, per cent %, pct %, percentage point pp, percentage points pp, basis point bp, basis points bp
    kilometre km, kilometres km, kilometer km, kilometers km, km km, mile mi, miles mi, metre m, metres m, meter m, meters m, centimetre cm, centimetres cm, centimeter cm, centimeters cm, cm cm, millimetre mm, millimetres mm, millimeters mm, mm mm
    foot ft, feet ft, inch in, inches in, yard yd, yards yd, nautical mile nmi, nautical miles nmi, light-years ly, light years ly
    square kilometre km2, square kilometres km2, square kilometers km2, sq km km2, km2 km2, km² km2, square mile mi2, square miles mi2, square metre m2, square metres m2, square meters m2, m2 m2, m² m2, square feet ft2, hectare ha, hectares ha, ha ha, acre acre, acres acre
    cubic metre m3, cubic metres m3, cubic meters m3, m3 m3, m³ m3, cubic feet ft3, litre l, litres l, liter l, liters l, gallon gal, gallons gal, barrel bbl, barrels bbl, barrels per day bbl/d, barrels a day bbl/d, bpd bbl/d
    tonne t, tonnes t, ton t, tons t, metric ton t, metric tons t, kilogram kg, kilograms kg, kilo kg, kilos kg, kg kg, gram g, grams g, pound-weight lb, lb lb, lbs lb, ounce oz, ounces oz, teu TEU, teus TEU
    megawatt MW, megawatts MW, mw MW, gigawatt GW, gigawatts GW, gw GW, kilowatt kW, kilowatts kW, kw kW, terawatt TW, kilowatt-hours kWh, kwh kWh, kilowatt hours kWh, megawatt-hours MWh, mwh MWh, gigawatt-hours GWh, gwh GWh, terawatt-hours TWh, twh TWh
    dose dose, doses dose, degree °, degrees °, degrees celsius °C, celsius °C, °c °C, °f °F, degrees fahrenheit °F, magnitude magnitude, kilometres per hour km/h, kilometers per hour km/h, kph km/h, km/h km/h, mph mph, miles per hour mph, miles an hour mph, mile an hour mph, mile per hour mph, kilometres an hour km/h, kilometers an hour km/h, knots kn
    second s, seconds s, minute min, minutes min, hour h, hours h, day d, days d, week wk, weeks wk, month mo, months mo, year y, years y, decade 10y, decades 10y, gigabyte GB, gigabytes GB, gb GB, terabytes TB, megabytes MB, nanometre nm, nanometer nm, nanometres nm, nanometers nm`),

  numbering: words(
    `number route highway page pages chapter article articles section sections paragraph clause phase category verse channel`,
  ),
  hours: words(`a.m. p.m. am pm`),
  purposes: words(`for toward towards`),
  partitives: words(`of in worth`),
  amounts: words(
    `reach reaches reached total totals totaled totalled amount amounts amounted equal equals equaled equalled stand stands stood`,
  ),
  per: words(`a an per each every`),
  futures: words(`will shall scheduled slated due expected`),
  futureEndings: [],
  lapsed: words(`was were had`),
  calledOff: words(
    `cancel cancels cancelled canceled cancelling canceling cancellation postpone postpones postponed postponing postponement scrapped shelved`,
  ),
  pastDays: words(`since after last terror terrorist attack attacks bombing bombings shooting shootings massacre earthquake`),
  daysToCome: words(`next upcoming`),
  about:
    phrases(`about, around, approximately, approx, roughly, nearly, almost, some, close to, just under, just over, over, under, up to, as many as, as much as, more than, less than, fewer than, at least, at most, no more than,
    no fewer than, no less than, well over, upwards of, an estimated, estimated, circa, a total of, total of, nearly all, an additional, additional, another, only, just, an average of, in excess of, up by, some more, barely, a record, well above, or so`),

  starters: words(`
    in on at for from with after before since during under when while if but although despite among according however meanwhile how why what as by
    because though unless until whereas nevertheless moreover furthermore therefore thus besides without within amid throughout toward towards`),

  openers: phrases(`
    on this occasion, on the occasion, at the meeting, at the event, at the talks, at the ceremony, at the reception, at the same time, at this time, at the summit, at the conference, at the session, at the press conference, at the working session
    during the meeting, during the talks, during the visit, during his visit, during her visit, during the phone call, during the conversation, during the event, in the meeting, in his speech, in her speech, in his remarks, in her remarks, in his address, in her address, in his opening remarks, in his opening speech
    for his part, for her part, for their part, on his part, on her part, on their part, in turn, in his turn, in response, in reply, in a statement, in the statement, in this context, in this regard, in that regard, in this spirit, in that spirit, in this connection, against this backdrop, in that context, against that backdrop
    in addition, in addition to this, in particular, in conclusion, in other news, in another development, in a separate development, in a related development, in the meantime, in fact, in short, in brief, in general, in the end, in other words, in sum, in the same vein, in line with this
    meanwhile, moreover, furthermore, besides, additionally, also, however, nevertheless, nonetheless, therefore, thus, hence, consequently, accordingly, as a result, after that, then, afterwards, later, earlier, separately, similarly, likewise, indeed, and, but
    on the same day, the same day, that same day, later in the day, earlier in the day, earlier in the morning, in the afternoon, in the evening, that evening, this morning, this afternoon, this evening, at the end, last but not least, first of all, firstly, secondly, thirdly, finally, lastly
    on the other hand, on the one hand, to this end, to that end, with that, with this in mind, for instance, for example, of course, notably, specifically, importantly, as such, as well, overall, after the meeting, after the talks, following the meeting, following the talks, speaking at the event, speaking at the meeting,
    speaking to reporters, as scheduled, as planned, as expected, as reported, as usual, it is worth noting that, it should be noted that, above all, beyond that, by the same token, by contrast, in contrast, on the contrary, what is more, what's more, apart from that, ahead of the meeting, prior to that, before that, since then, until then`),

  weighty: words(`
    agreed agreement signed signing signator concluded conclusion ratif adopted adoption approv passed voted rejected rejecting veto announc launched launching decided decision declared declaring
    declaration establish founded founding joined joining accepted accepting withdr quits resign appoint elected election dismissed sacked fired impeach arrest charged sentenced convict jailed
    indict sanction tariff banned embargo lifted lifting suspend suspens halted ceasefire truce peace treaty treaties pact deals memorandum contract partnership upgrad elevat alliance
    invested investment funding funded loan record landmark unprecedented breakthrough historic strikes airstrike attack invad invasion wars missile nuclear
    killed killing deaths injured injuries wounded hostage released releasing evacuat emergency disaster quake earthquake flood typhoon hurricane wildfire crash threatened warned warning ultimatum deadline
    deploy mobilis mobiliz troops recognis recogniz normalis normaliz restor resume resumption opened reopen closed closing slash raised rising increase reduc doubled doubling tripled tripling surge
    plunge committed commitment pledg vowed promised urged demanded ordered refused refusal resolution summit invited invitation export imports imported budget reform legislat decree ruling
    referendum proposed proposal condemn accused accuses apologis apologiz confirmed denied removed removal restrict mechanism guarantee exempt cooperat reaffirm agreed-upon accords`),
  light: words(`
    ceremon courtes reception banquet greeted greeting handshake photo applau tribute flowers wreath toast congratulat felicitat warmly cordial hospitable hospitality pleased honoured honored
    delighted attended attending attendance accompan welcomed thanked thanking anniversar commemorat celebrat tradition long-standing longstanding background graduated biograph
    formerly previous recalled recalling observers analysts commentator esteem stroll sightsee dinner luncheon breakfast concert gala
    appreciat admir affection praised praising gratitude grateful heartfelt`),
};
