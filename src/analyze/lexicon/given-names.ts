import { words } from './words';

/**
 * Given names of the world's news, folded: the distinct ones of every language that is much in it, without those that are everyday words
 * or places in English or French. Tokens of hyphenated names stand alone: "jae", "myung".
 */
export const givenNames: string[] = words(`
  aakash aaron aarti aasif abbas abbes abbie abby abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelilah abdelkader abdelkrim
  abdellatif abdelmadjid abdelmalek abderrahmane abdessalam abdi abdirahman abdo abdoulaye abdul abdulaziz abdulhamid abdulkadir abdullah
  abdulmalik abdulrahman abebaw abed abel abelardo abena abhay abhinav abhishek abhisit abigail abiola abiy abou aboubacar abraham
  abubakar achieng achille achim achraf adaeze adalbert adam adama adan addie addison adebayo adebola adel adelaide adele adelheid
  adeline adelmo adem ademir adeola adesina adham adil adilson adina aditi aditya adnan adnane adolfo adrian adriana adrien adrienne
  aecio afonso afua agatha agathe agnes agnese agneta agnieszka agostinho agostino agustin ahmad ahmadou ahmed ahmet aicha aida aidan
  aiden aigul aileen ailton aimee airlangga aisha aisling aitor ajay ajit akash akbar akhil akhilesh akhtar aki akif akihiro akihito
  akiko akinwumi akio akira akosua akram aksel akshay akua akufo alaa alain alaina alan alana alanna alar alassane alastair alba alban
  albane albert alberta albertine alberto albrecht alcides aldo alec aleh aleida alejandra alejandro aleksandar aleksander aleksandr
  aleksandra aleksei aleksey alena ales alessandra alessandro alessia alessio alev alex alexa alexander alexandra alexandre alexandros
  alexei alexey alexis alf alfie alfio alfonsina alfonso alfred alfredo ali alia alice alicia aliko alin aline alioune alison alissa
  alistair alix aliyu alla allan allen allison alma almamy alois aloizio alok alonso alparslan alphonse alvaro alvin alyssa amadou amal
  amalia amanda amandine amani amar amaury ambroise amedeo ameen ameenah amelia amelie amer amilcar amin amina aminata amine amir amira
  amit amitabh amitav ammar amol amos amparo amr amrita amrullah amy ana anabel anahit anais anand anar anas anastasia anastasios
  anastasiya anatole anatoli anatolii anatoly anca anders anderson andre andrea andreas andree andrei andreia andrej andres andrew andrey
  andrii andriy andrus andrzej andy angel angela angele angelica angelina angelique angelo angus anh anibal anies anil anirudh anis anish
  anita anja anjali anke ankit ankita anmol ann anna annabel annabelle annalena annalisa annamaria anne annegret anneliese annemiek
  annette annick annie annika anouar anthony antoine anton antonella antonello antoni antonia antonin antonio antonis antti anupam anura
  anurag anushka anutin anwar aparecida aparna apirat apolline apostolos aquiles araceli aram arantxa aravind arayik archana archibald
  archie arda ariane arianna ariel arif aris aristide arjun arkadi arkady arlene arlindo armand armando armelle armen armin arnaud arne
  arno arnold aron arsene arseniy artem arthur artur arturo artyom arun aruna arundhati arvid arvind arwa arzu asa asad asami asel asghar
  asha asher ashlee ashleigh ashley ashok ashot ashraf ashwini asif asli asma asmaa assad assimi assunta astri astrid atal ataollah
  athanase athena atilla atishi atsushi attila attilio atul aubrey aude audrey augustin augusto aung aurelia aurelie aurelien aurelio
  aurora avelino avery avi avichai avigdor awa axel axelle ayako ayanda aydin ayelet ayhan ayla ayman aymen ayodele ayoub ayse aysel
  aysun ayub ayumi azali azim aziz azmin azza azzedine babacar babatunde baboucarr babulal bachar bachir badr bagher bahaa bahija
  bakhtiyor bakr bakytzhan balaji balint baltasar bamanga bambang bandar banharn bansuri bao baptiste barack barbara barbora barham
  barnabe barry bart barthelemy bartholomew bartosz bas basel bashar bashir basilio bassam bassem bassirou bastien baudouin bauke beata
  beate beatrice beatrix beatriz becky bekir bela belen belinda bella ben benazir bence benedetta benedetto benedict benedicte benigno
  benita benito benjamin bennett benno benny benoit beom beppe berat berenice berhanu bernadette bernard bernardo bernd bernhard bernice
  bernie bert bertha bertrand beth bethany betsy bettina betty beverly bezalel bhagwant bhaskar bhupender bhupendra bhupesh biagio bianca
  bidhya bidzina bijan bilal bilawal bilel billie bimal binali binh bintou binyamin bipin birama birger birgit birgitta bisa bishnu
  bjarne bjarni bjorn blair blaise blake blanca blandine blas blazej boakai bob bobby bodo bogdan bogdana bohdan bohuslav bojan bok
  boleslaw bolkiah bongbong boniface bonnie boris borislav borut boualem boubacar bouchra bounnhang boutheina boyd boyko bozena brad
  bradley brady brahim bram brandi brandon brandy branislav branko braulio brenda brendan brent brett brian brianna brice bridget
  brigitta brigitte britney britta brittany brock bronwyn bruce bruna bruno bryan bryce bukola bulent burak burcu burhan burkhard byron
  caio caitlin caleb calin callum calvin cameron camilla camille camilo candace candice capucine carey carin carine carl carla carlo
  carlos carlota carlton carly carmela carmelo carmen carmine carol carola carole carolina caroline carolyn carrie carroll carsten cary
  casey cassandra cassidy cassie cassio catalin catalina caterina catherine cathy cayetano cecil cecile cecilia cecilio cecily cedric
  celeste celestin celia celine celso cem cemil cengiz cesar cesareo cevdet cezary chafik chakib chandan chandler chandra chandrababu
  chandrika chantal charlene charles charlie charline charlotte chau chaz chedli chelsea cheol cherif cheryl chester chetan chiara
  chidambaram chidi chieko chien chika chimamanda chinedu chinh chinua chioma chirag chisom chitra chloe choummaly chris chrissie chrissy
  christa christelle christian christiane christie christina christine christoph christophe christopher christos chuan chuck chukwuemeka
  chul chun chunying ciara ciaran cindy cinzia ciprian ciro claire clara clarence clarissa claude claudette claudia claudine claudio
  claus clayton clea cleber clemence clemens clement clementine cleo clifford clifton clint clive clotilde clovis clyde cody colette
  colin coline colleen colm conan conceicao concepcion concetta conchita connell connie connor conor conrad constance cora coralie
  cordelia corentin corey corina corinne cornelia cornelis corrado cory cosimo cosmin costanza costas costel courtney craig crisanto
  crispin cristi cristian cristiano cristina cristobal csaba cuong curt curtis cynthia cyprien cyril cyrille cyrus czeslaw daan daciana
  dae dafna dafydd dagmar daichi daisuke daisy dalal dalia damian damiano damien damir damon dana danai danica daniel daniele danielle
  danilo daniyar danny dante danuta daphne darcy daria dario darius dariusz darko darlene darnell darrell darren darya daryl dat daudi
  dave david davide davit davy dawn dawood deanna debbie debora deborah debra debretsion declan dee deepa deepak deepika deirdre dejan
  delcy delfina delia delphine demba demeke denis denise deniz dennis denny denys denzel derek derya desiree desislava desmond detlef
  detlev devendra devin dewey dexter dezso dharahara dharam dharmendra dhruv diallo diana diane diarra didier diego dieter dietmar
  dietrich dilan dilek dilip dillon dilma dimitar dimitra dimitri dimitrios dimitris dina dinah dinara dinesh dinh dioncounda dirk divya
  djibril dmitri dmitriy dmitro dmitry dmytro dobromir dogan dolores domingo dominic dominique don donald donatella donato donka donna
  donnie donovan dora doreen dorian dorin doris dorota dorothee dorothy doug douglas dov doyle dragan driss droupadi duane dudley dumitru
  duncan dung duong dusan dushyant dusko dustin duy dwarka dwayne dwight dylan dzintars eamon ebba ebele eberhard ebony ebrahim ebrima
  ebru eckart ed eddie eddy edeltraud edem edgar edgard edgars edi edie edilson edith edmee edmon edmond edmund edna edoardo edouard
  edson eduard eduarda eduardo edward edwin eero efraim efrain efua egils egon ehsanullah ehud eiji eiko eileen einar einat eirik eitan
  ekaterina ekkehard ekrem ekwueme elad eladio elaine eleanor elena eleni eleonora eleonore elfriede eli eliane elias eliezer elif elijah
  elina elio elisa elisabeth elisabetta elise elisha eliza elizabeth elke ella ellen ellie elliot elliott ellis elly elmer elodie eloise
  elon eloy elsa elsie elson elton eluned elvira elvis elzbieta emanuele emeka emel emerson emery emese emil emile emilia emilian
  emiliano emilie emilien emilio emily emin emine emma emmanuel emmanuelle emmerson emmett emomali emory emre encarna encarnacion
  engelbert engin enlai ennio enrico enrique enzo eoghan epifanio ercan erdal erdem eren erhard eri eric erica erich erik erin erkan
  erkki erlan erna ernest ernestine ernesto ernie ernst erol errol ersin ertugrul erwan erwin erzsebet esmail espen esperanza esra
  estanislao esteban estefania estela estelle esther ethan ethel etienne etti ettore eugene eugenia eugenie eugenio eui eulalie eunice
  eusebio eva evan evandro evangelos evariste evaristo evelyn evelyne everett everton evgeni evgenia evgeny evie evika evo ewa ewald ewan
  ewen eyadema ezekiel ezra fabian fabien fabienne fabio fabiola fabrice fabrizio facundo fadel fadi fadila fahad fahd faisal faiz fakhri
  farah fares farhad farid farida farooq farouk faruk farzaneh fathi fatih fatiha fatima fatma fatou fatoumata faure faustin faustine
  fausto fawzi fawzia faycal faye fayez fayssal federica federico fehaid felicia felicien felicite felipe felix femi femke ferdi
  ferdinand ferenc fereydoun fergal fergus feride ferit fermin fernand fernanda fernando fernao ferruccio festus fidel figen filipe
  filippo filiz filomena finlay finn fiona fiorella firas firmin firouz flaminia flavia flavie flavien flavio fletcher flora florence
  florencio florent florian floriane florin floris floyd foday fofi folake folasade forrest fouad franca frances francesca francesco
  francine francis francisca francisco franco francois francoise frank frankie franklin frans franz franziska fraser frauke fred freda
  freddie freddy frederic frederick frederique fredrik frida frieda friedrich fritz frode fuad fuat fumba fumihito fumiko fumio fumiya
  furio fyodor gabby gabi gabin gabor gabriel gabriela gabriele gabrielle gadi gael gaelle gaetan gaetano gahr gail gale galina galit
  galyna gareth garrett garry garth gary gaspar gaspard gaston gaurav gautam gautier gavin gayane gayle gbenga gebhard gediminas geert
  geertje geeta gemma gena gene genevieve gennady gennaro geoff geoffrey geoffroy georg george georges georgette georgi georgina georgios
  georgy gerald geraldine geraldo gerard gerardo gerd gerda gergely gerhard germain germaine gero gerrit gerry gerson gert gesine
  getachew geun ghada ghaith ghassan gheorghe ghislain ghislaine giacomo giampaolo gian giancarlo gianfranco giang gianluca gianluigi
  gianmarco gianna gianni giannis gianpaolo gibran gideon gijs gilad gilbert gilberte gilberto gilda gilles gillian gilmar gilson gina
  ginette ginevra gino gintaras gioacchino giorgi giorgia giorgio giorgos giovanna giovanni girija girish gisela gisele giselle gita
  gitanas giulia giuliana giuliano giulio giuseppe giuseppina giusy gladys gleb glenda glenn gloria gnassingbe godfrey gokhan golnaz
  goncalo gonzalo goodluck gopal goran gordan gordon goro gotabaya gottfried goulven govind graciela grady graeme graham grainne grazyna
  greg gregg gregoire gregorio gregory greta gretchen gretel griffin grigory gro grzegorz guadalupe gudmund gudni gudrun guenael
  guglielmo guido guilherme guillaume guillermo gul gulbuddin gulen gulnara gulsen gunnar gunter gunther guofeng guozhong gurbanguly
  gurpreet gursharan gustaf gustav gustave gustavo gwen gwenael gwenaelle gwendal gwendolyn gwenola gwladys gyorgy gyu gyula haakon habib
  habiba hadi hafez hafid hafsa hage hagit haider haifeng haile hailemariam hailey haim haitham hajime hakainde hakan hakim hakki hal
  hala haley halide halifa halil halimah halina halla haluk halvard hamad hamdan hamdi hamdullah hamed hamid hamida hamish hamza hanan
  hanane hande hanh hani hanin hank hanna hannah hanne hannelore hannes hannu hans harald harbans harbhajan hardeep harini harish harlan
  harley harold haroun harper harpreet harriet harry harsh harsha harshvardhan hartmut haruhiko haruka haruki harun harvey hasan hashem
  hasina hassan hassanal hassane hatem hatice hattie hayao hayashi hayat hayden hayk hayley hayri haytham hazel hazem heather hector
  hedda hedi hee heidi heike heikki heiko heiner heinrich heinz helder helen helena helene helga helge helio helle hellmut helmut hemant
  hendrik hendrika henning henri henrietta henriette henrik henrique henry henryk herb herbert heriberto herman hermann hermine hermione
  hernan hernando herve herzi herzl hessa heydar hibatullah hicham hichem hideki hideo hien hieu hifikepunye hikmet hilaire hilary hilda
  hilde hildegard hillary himanta hind hippolyte hiroaki hirohito hiroki hiroko hiromi hiroshi hiroyuki hisako hisashi hisayoshi hisham
  hishammuddin hitomi hoa hoai hoan hoang hocine holger hollie holly homer hong hoon horace horacio horia horst hortense hosni hossam
  hossein houcine houda houria howard hrvoje hsien htin hubert huda hugh hugo hugues huguette hulusi humberto humphrey hung huning hunter
  huong husam husayn huseyin hussain hussein huu huw huy huyen hwa hwan hye hyeon hyun ian iara ibrahim ibtissam ichiro ida idris idriss
  idrissa ifeanyi ifeoma iga ignace ignacio ignazio igor ihor ihsan ikechukwu iker ikram ikuko ilan ilana ilaria ildiko ilham ilhan ilia
  ilie ilir ilker ilknur ilona ilse ilya imad imane imelda imogen imran imre inacio inas inder indira indra ines inga inge ingeborg inger
  ingo ingrid ingrida ingvar inigo inmaculada inna ioan ioana ioannis ionel ionut iqbal ira iracema irakli irene irenee irfan irina iris
  irma irmgard irving iryna isaac isabel isabela isabella isabelle isaiah isaias isam isamu isao isatou ishaan isidore isidro islom
  ismael ismail ismaila ismat ismet issa issaka issoufou istvan itamar itsunori itthiporn itziar iulian iuliu ivan ivana ivanka ivica ivo
  ivor ivy iwona iyabo iyad izzy jaafar jaan jaap jaber jacek jacinda jacinta jacinto jack jackie jackson jacky jacob jacobo jacqueline
  jacques jadranka jadwiga jae jagan jagat jagdeep jagdish jagmeet jai jaime jair jairam jairo jaishankar jakaya jake jalal jalila jamal
  jamel james jameson jamie jamieson jamil jamila jan jana janaina jane janelle janet janette janey janez janice janina janine janos
  janusz jared jarek jari jarl jaroslav jaroslaw jasmin jasmine jasna jason jasper jassim jaswant javad javi javier jawad jawaharlal jay
  jaya jayalalithaa jayant jayden jayne jayshree jean jeanette jeanne jeannette jeannine jeb jed jedediah jeff jefferson jeffrey jejomar
  jelena jelle jemma jenna jennie jennifer jenny jeno jens jeong jeremiah jeremy jermaine jeroen jerome jerry jerzy jess jesse jessica
  jessie jesus jethro jhala jianchao jianping jiechi jigme jill jillian jim jimena jimmy jinping jintao jiri jiro jitendra joachim joakim
  joan joana joann joanna joanne joao joaquim joaquin jocelyn jocelyne jochen jodi jodie jody joe joel joelle joerg joey johan johann
  johanna johanne johannes john johnathan johnny joko jokowi jolanta jomo jon jonah jonas jonathan jong jonna jonny joon joost jordi jorg
  jorge jorgen jorginho joris jos jose josef josefa josefina josep joseph josephine josette josh joshua josiah josiane josie josip
  josselin josue jovan joy joyce jozef juan juana juanita jucelino judd jude judi judit judith judy juergen juha jukka jules julia julian
  juliana julianna julianne julie julien julienne juliet juliette julio jun jung junichiro junya jurgen juri jurij jussi justin justine
  jusuf jutta jyoti jyotiraditya jyrki kaan kadiatou kadir kaguta kailash kais kaisa kaiti kaitlyn kaja kajsa kaled kalman kalpana kamal
  kamala kamel kameron kamil kamla kamlesh kanae kanat kangana kaori kapil kara karam karan karel karen kari karim karima karin karina
  karine karis karl karla karolina karoline karsten karthik karti kartik kasia kaspars kassem kassym katalin katarina katarzyna kate
  katelyn katerina kateryna katharina katharine katherine kathleen kathrin kathryn kathy katie katja katrin katrina katsuhiko katsunobu
  katsuya kaveh kavita kavya kay kayla kayleigh kazem kazimierz kazuhiro kazuki kazuko kazuo kazuya keanu keegan kees keiji keiko keira
  keita keith keizo kelechi kellie kelly kellyanne kelsey kelvin kemal ken kenan kendall kendra kendrick kenichi kenji kenneth kenny
  kenta kenza kenzaburo kenzo keqiang kerem kerri kerry kersti kerstin keshav ketan ketil kevin kgalema khadga khadija khai khairy khaled
  khaleda khalid khalil kham khamis khamtay khang khanh khawaja khesar khin khoa khoi khosrow khouloud khue khushboo kian kien kieran
  kieu kiichi kim kimberly kimi kinga kira kiran kiren kiril kirill kirk kiro kirsten kirsti kirstie kirstjen kirti kishan kisho kishore
  kiyomi kiyoshi kjell klaas klara klari klaudia klaus klemen knut koen koffi kofi koichi koji kolinda konrad konstantin konstantinos
  koray kornel kosta kostas kostyantyn kosuke kouame kp kris krishna krisjanis krista kristen kristi kristian kristin kristina kristine
  kristof kristopher kristy krisztina krystal krzysztof kseniya kumar kumari kumiko kunal kurt kwabena kwaku kwame kwasi kwesi kyaw kyla
  kyle kylie kyoko kyriakos kyun kyung lachlan laetitia lahcen laimdota lajos lakhdar lakshman lakshmi lalit lalu lamar lambert lamberto
  lamia lamine lamont lana lapo lara larbi larissa larry lars laszlo latifa laura laure laurel lauren laurence laurene laurens laurent
  lauri laurie lavinia lawrence layla lazaro lea leah leandre leandro leane leanne lebron lech leena lefteris leif leigh leighton leila
  leji leland lena leni lennart lennie lennox leo leon leona leonard leonardo leonce leonel leonhard leonid leonie leonora leopold
  leopoldo lerato leroy lesego lesley leslie lester leszek leticia letitia levi lewis lexi leyla liam libby lidia lidiya liesbeth liesel
  lijian lila lilian liliane liliya lillian lily limor lina linda lindiwe lindsay lindsey lindy linh linnea linus lionel lisa lise
  lisette liv livia livio liviu liyuan liz liza lizzie lloyd loc lodewijk logan loic loik lokesh lokman lola lonnie loredana loren lorena
  lorene lorenz lorenzo loretta lori lorne lorraine lotay lotfi lothar lottie lou louane loubna louie louis louisa louise louison lowell
  luan luana luat lubomir luc luca lucas lucette luchino lucia lucian luciana luciano lucie lucien lucienne lucille lucinda lucio
  lucrezia lucy ludger ludivine ludmila ludmilla ludovic ludovica ludovico ludwig luhut luigi luigia luis luisa luise luiz luiza luka
  lukasz luke luong lurdes lutfu luther lutz luuk lydia lyle lyman lynda lyndon lynette lynn lynne lyubov lyudmila maarten mabel mabrouk
  macarena maciej mackenzie madani maddalena maddie madeleine madeline madhav madhu madhuri madison mads mael maelle maelys maeva magali
  magda magdalena maggie magne magnus maha mahamadou mahamat mahathir mahdi mahendra maher mahesh mahfud mahinda mahinur mahmood mahmoud
  mahmud mahnaz mahsa mahua maia maike mairead maite maithripala maiwenn maja majda majed majid maki makiko makis makoto maksim maksym
  malak malala malcolm malek malgorzata malik malika mallika mallikarjun mallory malusi mamadou mamady mamata mamoru mamoun manabu manal
  manas mandisa mandy maneka manet manfred manfredi mangosuthu manh manish manisha manjula manlio manmohan manny manoel manohar manoj
  manolo manon mansour manuel manuela marat marc marcel marcela marcelin marcelino marcella marcelle marcellin marcello marcelo marcia
  marcin marcio marco marcos marcus mareike marek margaret margarete margarethe margarita margaux margery margit margot margrethe
  marguerite maria mariah mariama marian mariana mariangela marianna marianne mariano mariastella maribel maricarmen marie marieke
  marielle mariia marija marijan mariko marilia marilyn marina marine mario marion marios marisa marisol marissa maristella marit marita
  marius mariusz mariya marjolaine marjorie mark markus marlene marlies marnie maros marsha marshall marta martha marthe martial martin
  martina martine marton marty martynas maruarar marvin marwa marwan mary maryam maryanne maryem maryia marylene maryline marylise maryna
  maryse maryvonne masaaki masahiko masahiro masako masaru masashi masato masayoshi masayuki masih masoud masoumeh masrour massimiliano
  massimo massoud matej mateja mateo mateusz matheus mathew mathias mathieu mathilda mathilde mathis matias matilda matilde matjaz matt
  matteo matthaus matthew matthias matthieu matti matyas maud maude mauno maura maureen maurice mauricio maurizio mauro max maxence maxim
  maxima maxime maximilien maximo maxine maxwell maya mayawati maymouna mayssa mayumi mbali mechthild medard meena meenakshi meera meg
  megan megawati meghan megumi mehbooba mehdi mehmet mehran mehriban meike meir mel melania melanie melchor meles melih melina melinda
  melissa melitta melody melvin menachem menahem meral merav mercedes meredith meriem merih mert merve mervyn meryem meryl mesut metin
  mette mevlut mia micah michael michaela michal michel michela michele micheline michelle michiko michio mick mickey midori mieczyslaw
  mieke mieko miguel mihai mihail mihaly miho mika mikael mike mikhail mikhailo mikheil miki mikkel mikko miklos mikola mikulas milan
  mildred milena milica milind millie milo milorad milos miloslav milton minakshi minh minna minnie minoru miranda mircea mireia mireille
  mirela mirella mirhossein miri miriam mirjam mirko miro miroslav miroslaw misaki misako mitch mitchel mitchell mitsuko miwa mladen
  mmusi moacir moha mohamad mohamed mohamedou mohammad mohammed mohan mohandas mohit mohsen moira moise mojgan mojtaba mokgweetsi mokhtar
  mollie molly mona moncef moncif monica monika monique montserrat monty moo moqtada mordechai morgan morgane moritz morten moses moshe
  mosisili mostafa motohiro moulay mouloud mouna mounir mourad moussa moustafa mswati muammar mucahit mugur muhaimin muhammad muhammadu
  muhsin muhyiddin mukesh mukhtar mukul mulatu mulayam munir muqtada murad murali murat muriel murielle murilo murli murray murtaza musa
  museveni mustafa mustapha mwai mwinyi myint mykhailo mykola mylene myong myra myriam myrna myron myrtle myrto myung nabih nabil nabila
  naby nacer nadege nader nadezhda nadhir nadia nadine nadir nadjat naftali nagendra nagesh naguib nahed naima najat najib najim najla
  nak naledi nalini nana nancy nandini nandor nangaa nangolo nanna nao naohiro naoki naoko naomi naoto narayan narendra naresh narges
  nargiza naruhito nasir nasrin nasrollah nasser nat natacha natalia natalie natalija nataliya natan natasa natasha nate nathalie nathan
  nathaniel nathuram naveen navin navjot nawaf nawal nawaz nayef nayib nazanin nazar nazario nazim nazli nceba ndidi neal nebojsa necati
  necdet necmettin ned neelam neeraj neha neil nejib nell nellie nelly nelson nemesio nenad nestor netumbo neville neymar nghia nghiem
  ngoc ngozi nguyen nguyet nhan nhat nhien nhu nhung niall niamh nicanor nicholas nick nicky nicola nicolae nicolas nicolasa nicole
  nicoletta nicolo nicusor nidal nidhi niek niels nieves nigel nihad nihat nika nikhil niki nikita nikki nikol nikola nikolai nikolaj
  nikolaos nikolas nikolay nikos nilesh nils nilson nilufer nina nino nirav nirmala nishant nissim nitesh nitin nitish nitzan nizar
  nkechi nkem nkosazana nnamdi noa noah noboru nobuko nobuo noelia noelle noemi noemie nolwenn nomvula nonhlanhla noor nora norbert
  noreen norihiko noriko norio noriyuki norma norman norodom nosiviwe nour noura noureddine nouri novak ntombi nuno nunzia nunzio nuong
  nuray nurettin nuri nuria nurlan nursultan oanh obdulia obiageli obinna oceane octavia octavio odette odile odilon ofelia ofer ofir
  okechukwu oksana oktawia olabisi olaf olafur ole oleg oleh oleksandr oleksii oleksiy olena olesya olga olha oliver olivia olivier olli
  ollie olof oluchi olufemi olusegun oluwaseun olzhas omar omer omprakash ondrej onur oprah orazio oren oreste orhan oriane orianne oriol
  orit orlando orly ornella orsolya orson osama osamu oscar oskar osman ossama ostap osvaldo oswald otavio othman otis ottavia ottavio
  ottmar otto oumar oumarou ousainou ousmane oussama ovidiu owen oya oyinkan oyvind ozan ozgur ozlem paavo pablo paco paddy padma padraig
  paetongtarn paige pal pallavi paloma pam pamela panagiotis pankaj panos pany paola paolo paquita parag parisa parvati parveen parviz
  pascal pascale pascaline pascual patrice patricia patricio patrick patrizia patsy patti patty paul paula paulette pauline paulo pavan
  pavel pavlo pavlos pawan pawel pedja pedro peggy peiyan pekka pelin penelope pepa pepe percy perrine perry pervin petar pete peter
  peteris petr petra petri petro petru petter petteri peyton phil philibert philip philipp philippe phillip philomene phoebe phong phu
  phuc phumtham phung phuoc phuong phyllis pia piera pierferdinando pierluigi piero pierre pierrette pieter pietro pilar pim pinar piotr
  pippa pirapan pita piyush plamen polina polly poonam prabhakar prabhat prabowo pradeep prafulla prakash pramila pramod pranab pranav
  prasad prashant pratap pratibha praveen pravin prawit prayut prayuth preeti prem preneet preston priscilla priti priya priyanka prokop
  prokopis prudent puan purnima pushkar pushpa qais qasem qassem qiang qishan quan quang quentin quim quincy quinn quinton quoc quyen
  quyet quynh rabah rabia rachael rached rachel rachelle rachid rachida radek radha radmila radoslav radoslaw radovan rafael rafaela
  rafal raffaele raffaella rafic rafik rafizi raghad raghav raghuram ragnar ragnhild rahul raila raimundo rainer raj raja rajab rajat
  rajeev rajendra rajesh rajiv rajkumar rajnath rakesh ralf ralph raluca ramachandra raman ramesh rami ramin ramiro ramnath ramon ramona
  ramush ramzan ramzi rana randal randall randolph randy rania ranil ranjan ranjit raoul raphael raphaelle raquel rasha rashad rashid
  rashida rashmi rasmus ratan rati ratna raul ravi ravinder ravindra ravish ray raymond raymonde razan razvan reagan rebecca rebekah
  recep reece reem reese reggie regina reginald regine regis reid reiko reince reiner reinhard reinhold rekha remedios remi remy rena
  renan renata renate renato renaud rene renee renho renzo retno reuben reuven revanth rex reynald reynaldo reza rhea rhett rhian rhoda
  rhodri rhonda rhys riad riadh ricardo riccardo richa richard richie rick ricky rida ridvan rie rigoberto rihanna riikka rika riley rima
  rinaldo rinat rishi risto rita ritu rivka rob robbie robert roberta roberto robin robson robyn rocco roch rochelle rocio rod roddy
  roderich roderick rodney rodolfo rodolphe rodrigo rodrigue roel roelof rogelio roger rohan rohini rohit rohullah roksana roland rolande
  rolf romain roman romane romaric romario romeo romuald romulo ron ronald ronaldo ronan rongji roni ronnie rory rosa rosalie rosalind
  rosalyn rosangela rosanna rosanne rosaria rosario roseanne rosella roselyne rosemarie rosemary rosen roshan roshni rosie rosine
  rosmarie ross rossana rossella rossen rostyslav rowan roxane roxanne roy roya royce roza ruben ruby rudiger rudolf rudolph rudy rufus
  ruggero ruhollah rui rukmini rune rupa rupert ruperto ruprecht ruslan ruslana russ russell rustam rustem rustu rutger ruth ruud ryan
  ryo ryoichi ryong ryosei ryota ryszard ryuichi saad saadi sabah sabiha sabine sabri sabrina sacha sachiko sachin sadakazu sadako saddam
  sadegh sadek sadie sadiq sadyr saeb saeed saeid safaa safia sagar sahar sahle sahra saida sajid sajith salah salam saleh salem
  saleumxay salim salima sally salma salman salome salva salvatore salwa sam samak samantha samar sambit sameer sami samia samih samir
  samira sammy samora samson samuel samuele samvel samy sana sanae sanath sandeep sander sandiaga sandor sandra sandrine sandro sandy
  sangeeta sani sanja sanjana sanjay sanjeev sanjiv sanna santosh saoirse saoud sapar saparmurat sara sarah sarita saroj sarojini sasha
  saskia satish satoko satomi satoru satoshi satya satyendra saul sauli saurabh saverio sawyer sayaka saysomphone scarlett scott sean
  sebastian sebastien seda sedat segolene seif seiichi seiji seiko sekou selahattin selcuk selena selim selin selina selma semra semyon
  seok sepideh sepp serap serdar serena seretse serge sergei sergej sergey sergio sergiy serhii serhiy serkan serzh seth seung severin
  severine severino sevgi seydou seymour sezen shadi shahid shahin shahram shai shaimaa shakti shalini shane shangfu shania shankar
  shanmugaratnam shannon shanta shaoqi shaquille sharad sharmila sharon shashank shashi shatrughan shaul shaun shauna shavkat shawn
  sheela shehbaz sheila shekhar shelby sheldon shelley shelly shengkun sheridan sherman sherri sherry sheryl shigeki shigeo shigeru
  shilpa shimon shingo shinichi shinichiro shinjiro shinobu shintaro shinya shinzo shiori shireen shirin shirley shiv shivani shivraj
  shizuka shizuo shlomo shmuel shohei shoichi shoko shozo shreya shruti shubham shulamit shunichi shusuke shyam sian siavash sibel
  sibusiso sibylle siddaramaiah siddharth sidi sidiki sidney sidonie siegfried siegmar sienna sigmar sigmund sigrid sigurd sigurdur siham
  sihem sikandar silas silke silvana silvano silvia silvina silvio simao simeon simin simon simona simonas simone simonetta simran sinan
  sinclair sindhu sinead siobhan siphiwe sipho sirajuddin siri sirimavo sisoulith sitaram siv sixtine siyabonga sjoerd slavko slawomir
  slim slimane slobodan smriti sneha sofia sofiane sofija sohei soheil sokhonn solange soledad solene solomon solveig solvita somchai
  somphone sonal sonali sonam sonia sonja sonya soo sook sooronbay sophat sophia sophie soraya soren sorin sosuke souad soufiane
  souleymane soumaila soumaya sourav spencer spyros srettha srinivas srinivasan stacey stacy stan stanislas stanislav stanislaw
  stanislawa stanley stavros steeve stefan stefania stefanie stefano steffen stefka stelian stelios stella stepan stephan stephane
  stephanie stephany stephen steve steven stevo stewart stig stine stjepan stoyan stuart sture suat subhash subrahmanyam subramanian
  sudarat sudha sudhir sue sugiono suha suhail suharto sujata sukarno sukhbir suleiman suleyman suman sumeyye sumiko sumio sumit sumitra
  sundar sung sunil sunita suraj surendra suresh surinder susan susana susanna susannah sushil sushila sushma susi susie susilo susumu
  suthep suzanne suzette suzie svante sven svenja sverre svetla svetlana sviatlana svitlana swantje swapna swapnil swaran swati swe sybil
  sybrand sylvain sylvaine sylvester sylvestre sylvette sylvia sylviane sylvie sylwia szabolcs szilard szymon taban tabitha tadao tadashi
  tadeo tadeusz tae tafawa taha tahar taher tahir takaaki takafumi takahiro takako takamado takashi takayuki takeo takeru takeshi takuya
  talal tamaki tamar tamara tamas tamim tammy tamotsu tancrede tania tanner tansu tanvi tanya tapio tara tarak taraneh taras tarcisio
  tarek tariq tarja tarkan taro tarun taryn tassos tate tatiana tatsuo tatsuya tatyana tawadros tawakkol taye tayeb tayfun taylor tayyip
  ted teddy tedros teemu tejashwi tejasvi telma tendai teodoro terence teresa tereza teri terje terrance terrence terri terry teruko tess
  tessa tetsu tetsuo tetsuro tetsuya tetyana teun thabo thach thaddeus thaksin tham thanathorn thandi thandiwe thang thanh thanos thant
  thao tharman thaweesin thea thein thelma themba thembi theo theodor theodora theodore theodoros theophile theresa therese thiago
  thibaud thibault thibaut thien thierry thijs thilo thinh thiphaine thoa thomas thong thongloun thorbjorn thorsten thuan thuc thuy
  thuyen tia tiago tibor tidiane tidjane tien tiffany tihomir tijs tim timmy timo timothee timothy timur tina tinh tino tiphaine tito
  titouan tiziana tiziano tobias toby todd tokiko tolga tom tomas tomasz tomio tomislav tommaso tommy tomoaki tomohiro tomoko tomomi
  tomoyuki toni tony tonya toomas torbjoern torbjorn tore tori torsten toru toshiaki toshihiko toshihiro toshiko toshimitsu toshio
  toshiro toshiyuki toufik tracey tracy traian trang traudl travis trent trevor trey tricia trieu trina trine trish tristan troels trong
  troy truc trude trudy truman trung truong truyen trygve tsai tshepo tshering tsutomu tsuyoshi tuan tudor tugba tulay tulsi tunc tuncay
  tunde tundu tung turgut turki tuyen tuyet tyler tyrell tyrone tyson tzachi tzipi ubaldo uche uday uddhav udhayanidhi udo ugo ugur uhuru
  ulan ulf uli ulises ulla ulrich ulrika ulrike ulysse ulysses uma umaro umaru umberto umesh umit unai unni upendra urbain urho uri urjit
  urmas ursula urszula usain usama uschi usha usman ute uthman uwe uzi vaclav vadim vadym vahagn vahan vahit valdas valdir valdis
  valentin valentina valentine valentino valentyn valentyna valere valeria valerie valeriia valerio valeriy valery vandana vanderlei
  vanessa vanni varsha varun vasco vasil vasile vasily vassilis vasudev vasundhara vasyl vaughan vaughn vazgen veit velimir velina
  venkaiah venkat venkatesh vera verna vernon veronica vesna veysel viacheslav vianney vicente vicki vicky victor victoria victoriano
  victorine vidar vidya viggo vijay vijaya vikas vikram vikrant viktor viktoria viktorija viktoriya vilmos vinay vinayak vince vincent
  vincenzo vineet vinicius vinod violaine violeta viorel viorica vipul virat virender virgil virgilio virginia virginie vishal vishnu
  vitali vitaliy vitaly vito vitold vitor vittoria vittorio vivek vivian viviane vivien vjosa vlad vladimir vladislav vlastimil volkan
  volker volkmar volodymyr vsevolod vuk vuong vyacheslav waclaw wael wafa wagner wahid waldemar waleed walid wallace wally walt walter
  walther waltraud wanda wangari warren wassim wayne weidong weiwei wenbin wenceslao wendell wendy werner wes wesley wessel wha whitney
  wiebke wieslaw wilbert wilbur wilfred wilfrid wilfried wilhelm wilhelmine willa willard willem william willie willis willow willy wilma
  wilson wim winfried winifred winnie winston wiranto wissam witold wladyslaw wlodzimierz wojciech wolf wolfgang wolfram woo woodrow
  wopke workneh wout wouter wyatt xabier xaver xavi xavier xaviere xaysomphone xhavit xiaobo xiaoming xiaoping xilai ximena xinyu xiomara
  xuan xuetong xuexiang yaakov yacine yacouba yadollah yael yafei yahya yair yakubu yamina yamini yana yanis yann yannick yannis yaping
  yariv yaron yaroslav yaroslava yasar yasemin yash yashwant yasmin yasmine yasser yassin yassine yasuaki yasuhiko yasuhiro yasukazu
  yasuko yasuo yasutoshi yavuz yaw yaya yayi yayoi yazan yazid yegor yehia yehoshua yehuda yekaterina yelena yemi yeol yeong yerlan
  yevgenia yevgeniy yevgeny yevhen yiannis yifan yigal yigit yildirim yiming yingjiu yingluck yisrael yitzhak ylva yngve yoann yoav yoel
  yogendra yogesh yogi yohan yohanan yoichi yoji yoko yolanda yolande yon yong yongkang yorihisa yoshiaki yoshihide yoshihiko yoshihiro
  yoshiko yoshimasa yoshinobu yoshio yoshiro yoshitaka yoshiyuki yossi yosuke youl younes younis yousaf yousef yousra youssef youssouf
  youxia yoweri ysaline yu yui yuichi yuichiro yuji yuka yukari yuki yukiko yukio yuko yuli yulia yulian yuliya yumi yumiko yuri yuriko
  yuriy yury yusril yusuf yusuke yutaka yuval yuvraj yuxin yvan yves yvette yvon yvonne zacarias zach zachary zack zafer zahid zahra zaid
  zain zainab zakaria zaki zakir zalman zalmay zane zanele zara zaw zayed zbigniew zdenek zdenka zdravko ze zedong zeev zehra zeina
  zeinab zeki zeljka zeljko zemin zeya zeynep zhanar zhandos zhanna zhanshu zhaoxing zhengfei zhivko ziad zied zine zineb zinhle ziyad
  ziyang zlatko zodwa zoe zofia zohra zohran zoltan zora zoran zorana zouhair zsolt zsuzsa zsuzsanna zubair zuhal zurab zuzana zuzanna
  zvi zweli zwelinzima
`);

/** Families whose name comes first, folded, in China, Hong Kong, Taiwan, Korea and Vietnam, where it is no everyday word elsewhere. */
export const familiesFirst: string[] = words(`
  ahn baek bai bui byun cai cao chan chen cheng cheung chiang chiu choi chow cui dai dang deng dong duan feng fok fong fung gao geng gu
  guo han hao heo ho hou hsieh hsu hu huang hui huynh hwang jang jeon jia jiang jin kang ko kwok kwon kwong lai lam lau lee lei leung li
  liang lim lin liu lu lui luo ly mak mao meng mok ng ngai ngo ning noh pang peng pham phan poon pun qian qin qiu roh ruan ryu seo shao
  shim shiu siu su suen szeto tam tang thai tian tong tran trinh tsang tse tseng tsoi tsui vo vu wang wei weng wong wu xiao xie xu xue
  yam yang yao yau ye yeung yip yiu yoo yoon yuen yung zeng zhan zhang zhao zheng zhong zhou zhu zou
`);
