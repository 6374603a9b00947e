import { words } from './words';

/**
 * Given names of the world's news, folded: the distinct ones of every language that is much in it, without those that are everyday words
 * or places in English or French. Tokens of hyphenated names stand alone: "jae", "myung".
 */
export const givenNames: string[] = words(`
  aakash aaron aarti aasif abbas abbes abby abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelilah abdelkader abdelkrim abdellatif
  abdelmadjid abdelmalek abderrahmane abdi abdirahman abdo abdoulaye abdul abdulaziz abdulhamid abdulkadir abdullah abdulmalik
  abdulrahman abebaw abed abel abelardo abena abhay abhinav abhishek abhisit abigail abiola abiy abou abraham abubakar achieng achille
  achim adaeze adalbert adam adama adan addison adebayo adel adelaide adele adelheid adeline adelmo adem adeola adesina adham adil adina
  aditi aditya adnan adolfo adrian adriana adrien adrienne aecio afonso afua agatha agathe agnes agneta agnieszka agostino agustin ahmad
  ahmadou ahmed ahmet aicha aida aidan aigul aileen ailton aimee airlangga aisha aitor ajay ajit akash akbar akhilesh akhtar aki akif
  akihiro akihito akiko akinwumi akio akira akosua akram aksel akshay akua akufo alaa alain alaina alan alana alar alassane alba alban
  albane albert alberta albertine alberto albrecht alcides aldo alec aleh aleida alejandra alejandro aleksandar aleksander aleksandr
  aleksandra aleksei aleksey alena ales alessandra alessandro alessia alessio alev alex alexa alexander alexandra alexandre alexandros
  alexei alexey alexis alf alfonsina alfonso alfred alfredo ali alia alice alicia aliko alin aline alioune alison alistair alix aliyu
  alla allan allen allison alma alois aloizio alok alonso alparslan alphonse alvaro alvin amadou amal amalia amanda amandine amani amar
  amaury ambroise amedeo ameen ameenah amelia amelie amer amilcar amin amina aminata amine amir amira amit amitabh amitav ammar amos
  amparo amr amrita amrullah amy ana anabel anahit anais anand anar anas anastasia anastasios anatole anatoli anatolii anatoly anca
  anders andre andrea andreas andree andrei andreia andrej andres andrew andrey andrii andriy andrus andrzej andy angel angela angele
  angelica angelina angelique angelo angus anh anibal anies anil anis anish anita anja anjali anke ankit ankita anmol ann anna annabel
  annabelle annalena annalisa annamaria anne annegret anneliese annette annick annie annika anouar anthony antoine anton antonella
  antonello antoni antonia antonin antonio antonis anupam anura anurag anushka anutin anwar aparecida aparna apirat apolline apostolos
  aquiles araceli aram aravind arayik archana archibald archie arda ariane arianna ariel arif aris aristide arjun arkady arlene arlindo
  armand armando armelle armen armin arnaud arne arno arnold arsene arseniy artem arthur artur arturo artyom arun aruna arundhati arvind
  arwa arzu asa asad asel asghar asha ashley ashok ashot ashraf ashwini asif asli asma assad assimi astri astrid atal ataollah athanase
  atilla atishi atsushi attila atul aubrey aude audrey augustin augusto aung aurelia aurelie aurelien aurelio aurora avelino avi avichai
  avigdor axel axelle ayako ayanda aydin ayelet ayhan ayla ayman aymen ayodele ayoub ayse aysel aysun ayub azali azim aziz azmin azza
  azzedine babacar babatunde baboucarr babulal bachir bagher bahaa bahija bakhtiyor bakr bakytzhan balaji balint baltasar bamanga bambang
  bandar banharn bansuri bao baptiste barack barbara barbora barham barnabe barry bart barthelemy bartholomew bartosz bas basel bashar
  bashir basilio bassam bassem bassirou bastien baudouin beata beate beatrice beatrix beatriz becky bekir bela belen belinda ben benazir
  benedict benedicte benigno benito benjamin bennett benno benny benoit beom beppe berat berenice berhanu bernadette bernard bernardo
  bernd bernhard bernie bert bertha bertrand beth bethany betsy bettina betty beverly bezalel bhagwant bhupender bhupendra bhupesh biagio
  bianca bidhya bidzina bijan bilal bilawal bimal binali binh binyamin bipin birama birgit birgitta bisa bishnu bjarne bjarni bjorn
  blaise blandine blas blazej bob bobby bodo bogdan bogdana bohdan bohuslav bojan bok boleslaw bolkiah bongbong boniface bonnie boris
  borislav borut boualem boubacar bouchra bounnhang boutheina boyko bozena brad bradley brahim bram brandon branislav branko braulio
  brenda brendan brent brett brian brice bridget brigitta brigitte britney brittany bruce bruno bryan bukola bulent burak burcu burhan
  burkhard byron caio caitlin calin calvin cameron camilla camille camilo candice capucine carin carine carl carla carlo carlos carlota
  carly carmela carmelo carmen carol carola carole carolina caroline carolyn carrie carsten casey cassandra catalin catalina caterina
  catherine cathy cayetano cecil cecile cecilia cecilio cedric celestin celia celine celso cem cemil cengiz cesar cesareo cevdet cezary
  chakib chandan chandra chandrababu chandrika chantal charlene charles charlie charline charlotte chau chedli chelsea cheol cherif
  cheryl chiara chidambaram chidi chieko chien chika chimamanda chinedu chinh chinua chioma chirag chisom chitra chloe choummaly chris
  christa christelle christian christiane christie christina christine christoph christophe christopher christos chuan chuck chukwuemeka
  chul chun chunying cindy cinzia ciprian ciro claire clara clarence clarissa claude claudette claudia claudine claudio claus clea cleber
  clemence clemens clement clementine clifford clint clive clotilde clovis clyde cody colette colin coline colleen concepcion conchita
  connie connor conrad coralie corentin corey corina corinne cornelia cornelis cory cosimo cosmin costanza costas costel courtney craig
  cristi cristian cristiano cristina cristobal csaba cuong curtis cynthia cyprien cyril cyrille cyrus czeslaw daciana dae dafna dagmar
  daisuke dalal dalia damian damien damir damon dana danai danica daniel daniele danielle danilo daniyar danny danuta daphne dario darius
  dariusz darko darlene darrell darren darya daryl dat daudi dave david davide davit davy dawood debbie debora deborah debretsion dee
  deepa deepak deepika deirdre dejan delcy delfina delia delphine demeke denis denise deniz dennis denys derek derya desislava desmond
  detlef detlev devendra dezso dharahara dharmendra dhruv diallo diana diane didier diego dieter dietmar dietrich dilan dilek dilip dilma
  dimitar dimitra dimitri dimitrios dimitris dina dinah dinara dinesh dinh dioncounda dirk divya djibril dmitri dmitriy dmitro dmitry
  dmytro dobromir dogan dolores domingo dominic dominique don donald donatella donato donka donna donnie dora doreen dorin doris dorota
  dorothee dorothy doug douglas dov dragan driss droupadi dumitru duncan dung duong dusan dushyant dusko dustin duy dwarka dwayne dwight
  dylan dzintars ebba ebele eberhard ebrahim ebrima ebru eckart ed eddie edeltraud edem edgar edgard edgars edi edith edmee edmon edmond
  edmund edna edoardo edouard edson eduard eduarda eduardo edward edwin efraim efrain efua egils egon ehud eiji eiko eileen einar einat
  eirik eitan ekaterina ekkehard ekrem ekwueme elad eladio elaine eleanor elena eleni eleonore elfriede eli eliane elias eliezer elif
  elijah elina elio elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen elliot elliott ellis elly elmer elodie eloise elon
  eloy elsa elsie elson elvira elvis elzbieta emanuele emeka emel emil emile emilia emiliano emilie emilien emilio emily emin emine emma
  emmanuel emmanuelle emmerson emmett emomali emre encarnacion engelbert engin enlai enrico enrique enzo epifanio ercan erdal erdem eren
  erhard eric erica erich erik erin erkan erkki erlan erna ernest ernestine ernesto ernie ernst erol ersin ertugrul erwan erwin erzsebet
  esmail espen esperanza esra estanislao esteban estefania estelle esther ethan ethel etienne etti ettore eugene eugenia eugenie eugenio
  eui eulalie eusebio eva evan evangelos evariste evaristo evelyn evelyne everton evgeni evgeny evika evo ewa ewald ewen eyadema ezekiel
  ezra fabian fabien fabienne fabio fabiola fabrice fabrizio fadel fadi fadila fahad fahd faisal faiz fakhri farah fares farhad farid
  farida farooq farouk faruk farzaneh fathi fatih fatiha fatima fatma fatou fatoumata faure faustin faustine fausto fawzi fawzia faycal
  fayez fayssal federica federico felicia felicien felicite felipe felix femi femke ferdinand ferenc fereydoun fergus feride ferit fermin
  fernand fernanda fernando fernao ferruccio festus fidel figen filipe filippo filiz fiona fiorella firas firmin firouz flaminia flavia
  flavie flavien flavio fletcher florence florencio florent florian floriane florin floyd foday fofi folake folasade fouad franca frances
  francesca francesco francine francis francisca francisco franco francois francoise frank frankie frans franz franziska frauke fred
  freda freddie frederic frederick frederique fredrik frieda friedrich fritz frode fuad fuat fumba fumihito fumiko fumio fyodor gabi
  gabin gabor gabriel gabriela gabriele gabrielle gadi gael gaelle gaetan gaetano gahr gail galina galit gareth garrett garry gary
  gaspard gaston gaurav gautam gautier gavin gayane gayle gebhard gediminas geert geertje geeta gemma genevieve gennady gennaro geoff
  geoffrey geoffroy georg george georges georgette georgi georgina georgios georgy gerald geraldine geraldo gerard gerardo gerd gerda
  gergely gerhard germain germaine gero gerrit gerry gesine getachew geun ghada ghassan gheorghe ghislain ghislaine giacomo giampaolo
  gian giancarlo gianfranco giang gianluca gianluigi gianmarco gianna gianni giannis gianpaolo gibran gideon gijs gilad gilbert gilberte
  gilberto gilda gilles gillian gilmar gilson gina ginette gino gintaras gioacchino giorgi giorgia giorgio giorgos giovanna giovanni
  girija girish gisela gisele gita gitanas giulia giuliana giuliano giulio giuseppe giuseppina giusy gladys glenda glenn gloria
  gnassingbe godfrey gokhan golnaz goncalo gonzalo goodluck gopal goran gordan gordon goro gotabaya gottfried goulven govind graciela
  graham grazyna greg gregoire gregorio gregory greta gretchen gretel griffin grigory gro grzegorz guadalupe gudmund gudni gudrun guenael
  guglielmo guido guilherme guillaume guillermo gul gulbuddin gulen gulnara gulsen gunnar gunter gunther guofeng guozhong gurbanguly
  gurpreet gursharan gustaf gustav gustave gustavo gwen gwenael gwenaelle gwendal gwendolyn gwenola gyorgy gyu gyula haakon habib habiba
  hadi hafez hafsa hage hagit haider haifeng haile hailemariam hailey haim haitham hajime hakainde hakan hakim hakki hala haley halide
  halil halimah halina halla haluk hamad hamdan hamdi hamdullah hamed hamid hamida hamza hanan hanane hande hanh hani hanin hannah hanne
  hannelore hannes hans harald harbhajan hardeep harini harish harold haroun harpreet harriet harry harsh harsha harshvardhan hartmut
  haruhiko haruka haruki harun harvey hasan hashem hasina hassan hassanal hassane hatem hatice hattie hayao hayashi hayat hayk hayri
  haytham hazem hector hedda hee heidi heike heiko heiner heinrich heinz helder helen helena helene helga helge helio helle hellmut
  helmut hemant hendrik hendrika henning henri henrietta henriette henrik henrique henry henryk herbert heriberto herman hermann hermine
  hernan hernando herve herzi herzl heydar hibatullah hicham hichem hideki hideo hien hieu hifikepunye hikmet hilary hilda hilde
  hildegard hillary himanta hippolyte hirohito hiroki hiromi hiroshi hiroyuki hisako hisashi hisham hishammuddin hoa hoai hoan hoang
  hocine holger homer hong hoon horace horacio horia horst hortense hosni hossam hossein houda houria howard hrvoje hsien htin hubert
  huda hugh hugo hugues huguette hulusi humberto hung huning hunter huong husam husayn huseyin hussain hussein huu huy huyen hwa hwan hye
  hyeon hyun ian ibrahim ibtissam ichiro ida idris idriss ifeanyi ifeoma ignace ignacio ignazio igor ihor ihsan ikechukwu ikram ikuko
  ilan ilana ilaria ildiko ilham ilhan ilia ilie ilir ilker ilknur ilse ilya imad imane imelda imogen imran imre inacio inas inder indira
  indra ines inga inge ingeborg inger ingo ingrid ingrida inmaculada inna ioana ioannis ionel ionut iqbal iracema irakli irene irenee
  irfan irina irma irmgard irving iryna isaac isabel isabela isabella isabelle isaiah isaias isam isamu isao isatou ishaan isidore isidro
  islom ismael ismail ismaila ismat ismet issa issoufou istvan itamar itsunori itthiporn itziar iulian iuliu ivan ivana ivanka ivica ivo
  iyabo iyad jaafar jaan jaap jaber jacek jacinda jacinto jack jackie jacky jacob jacobo jacqueline jacques jadranka jadwiga jae jagan
  jagdeep jagdish jagmeet jai jaime jair jairam jaishankar jakaya jake jalal jamal james jamie jamieson jamil jamila jan jana janaina
  jane janet janez janice janina janine janos janusz jared jarl jaroslav jaroslaw jasmine jasna jason jasper jassim jaswant javad javier
  jawad jawaharlal jaya jayalalithaa jayant jayne jayshree jean jeanette jeanne jeannette jeannine jeb jed jeff jefferson jeffrey jejomar
  jelena jelle jennifer jenny jeno jens jeong jeremiah jeremy jeroen jerome jerry jerzy jesse jessica jessie jesus jhala jianchao
  jianping jiechi jigme jill jillian jim jimena jimmy jinping jintao jiri jiro jitendra joachim joakim joan joana joann joanna joanne
  joao joaquim joaquin jocelyn jocelyne jochen jodie jody joe joel joelle joerg joey johan johann johanna johanne johannes john johnny
  joko jokowi jolanta jomo jon jonah jonas jonathan jong jonna joon joost jordi jorg jorge jorgen jorginho joris jos jose josef josefa
  josefina josep joseph josephine josette josh joshua josiane josie josip josselin josue jovan joyce jozef juan juana juanita jucelino
  judd jude judit judith judy juergen jules julia julian juliana julie julien julienne juliet juliette julio jun jung junichiro junya
  jurgen juri jurij jussi justin justine jusuf jutta jyoti jyotiraditya jyrki kaan kadir kaguta kailash kais kaiti kaitlyn kaja kajsa
  kaled kalman kalpana kamal kamala kamel kamlesh kanae kanat kangana kaori kapil kara karan karel karen karim karima karin karine karis
  karl karolina karoline karsten karti kartik kaspars kassem kassym katalin katarina katarzyna kate katerina kateryna katharina katherine
  kathleen kathrin kathryn kathy katie katja katrin katrina katsunobu katsuya kaveh kavita kavya kay kayla kazem kazimierz kazuhiro
  kazuko kazuo kazuya kees keiji keiko keira keita keith keizo kelechi kellie kelly kellyanne kelsey kemal ken kenan kendra kenichi kenji
  kenneth kenny kenta kenzaburo kenzo keqiang kerem kerry kersti kerstin ketan kevin kgalema khadga khadija khai khairy khaled khaleda
  khalid khalil kham khamis khamtay khang khanh khawaja khesar khin khoa khoi khosrow khue khushboo kien kieran kieu kiichi kim kimberly
  kinga kiran kiren kiril kirill kirk kiro kirsten kirsti kirstie kirstjen kirti kishan kisho kishore kiyomi kiyoshi klaas klara klari
  klaudia klaus klemen knut koen kofi koichi koji kolinda konrad konstantin konstantinos koray kornel kosta kostas kostyantyn kosuke kp
  krishna krisjanis kristen kristi kristian kristin kristina kristof krisztina krzysztof kseniya kumar kunal kurt kwabena kwaku kwame
  kwasi kwesi kyaw kyle kyoko kyriakos kyun kyung laetitia lahcen laimdota lajos lakhdar lakshman lakshmi lalit lalu lambert lamberto
  lamia lamine lana lapo larbi larry lars laszlo latifa laura laure lauren laurence laurent laurie lavinia lawrence lazaro lea leah
  leandre leandro leanne lech leena lefteris leila leji leland lena leni leo leon leona leonard leonardo leonce leonel leonhard leonid
  leonie leonora leopold leopoldo lerato leroy lesego leslie lester leszek leticia letitia lewis leyla liam lidia liesbeth liesel lijian
  lila lilian liliane lillian lily limor lina linda lindiwe lindsay lindsey linh linnea linus lionel lisa lise lisette livia liviu liyuan
  liz liza lizzie lloyd loc lodewijk logan loic loik lokesh lokman lola lonnie loredana lorena lorene lorenz lorenzo loretta lori
  lorraine lotay lotfi lothar lottie lou louane loubna louis louisa louise louison luan luat lubomir luc luca lucas lucette lucia lucian
  luciana luciano lucie lucien lucienne lucille lucinda lucio lucrezia lucy ludger ludivine ludmila ludmilla ludovic ludovica ludovico
  ludwig luhut luigi luigia luis luisa luise luiz luiza luka lukasz luke luong lurdes lutfu luther lutz lydia lyndon lynn lynne lyubov
  lyudmila maarten mabel mabrouk macarena maciej mackenzie madani madeleine madeline madhav madhu madhuri mads mael maelle maeva magali
  magda magdalena maggie magnus mahamadou mahamat mahathir mahdi mahendra maher mahesh mahfud mahinda mahinur mahmood mahmoud mahmud
  mahnaz mahsa mahua maia maike maithripala maiwenn maja majed majid maki makiko makis makoto maksim malala malcolm malek malgorzata
  malik malika mallika mallikarjun mallory malusi mamadou mamady mamata mamoru mamoun manabu manal manas mandisa mandy maneka manet
  manfred manfredi mangosuthu manh manish manisha manjula manlio manmohan manoel manohar manoj manolo manon mansour manuel manuela marat
  marc marcel marcela marcella marcelle marcellin marcello marcelo marcia marcin marcio marco marcos marcus mareike marek margaret
  margarete margarethe margarita margaux margery margit margot margrethe marguerite maria marian mariana mariangela marianna marianne
  mariano mariastella maribel maricarmen marie marielle marija marijan mariko marilyn marina marine mario marion marios marisol marissa
  maristella marit marita marius mariusz mariya marjorie mark markus marlene marlies maros marsha marshall marta martha marthe martial
  martin martina martine marton marty martynas maruarar marvin marwa marwan mary maryam maryem maryia marylene maryline marylise maryna
  maryse maryvonne masahiro masako masaru masashi masayoshi masayuki masih masoud masoumeh masrour massimiliano massimo massoud matej
  mateja mateo mateusz matheus mathew mathias mathieu mathilde mathis matias matilda matjaz matt matteo matthaus matthew matthias
  matthieu matti matyas maud mauno maura maureen maurice mauricio maurizio mauro max maxence maxim maxima maxime maximilien maximo maxine
  maxwell mayawati maymouna mayssa mayumi mbali mechthild medard meena meenakshi meera megan megawati meghan megumi mehbooba mehdi mehmet
  mehran mehriban meike meir mel melania melanie melchor meles melih melina melinda melissa melitta melvin menachem menahem meral merav
  meredith meriem merih mert merve mervyn mesut metin mette mevlut mia michael michaela michal michel michela michele micheline michelle
  michiko mick mickey midori mieke mieko miguel mihai mihail mihaly miho mikael mike mikhail mikhailo mikheil mikko miklos mikola mikulas
  milan mildred milena milica milind millie milo milorad milos miloslav milton minakshi minh minoru miranda mircea mireille mirela
  mirella mirhossein miri miriam mirjam mirko miro miroslav miroslaw misako mitch mitchell mitsuko mladen mmusi moacir moha mohamad
  mohamed mohamedou mohammad mohammed mohan mohandas mohsen moira moise mojgan mojtaba mokgweetsi mollie molly mona moncef moncif monica
  monika monique montserrat moo moqtada mordechai morgan morgane moritz morten moses moshe mosisili mostafa motohiro moulay mouna mounir
  mourad moussa moustafa mswati muammar mucahit mugur muhaimin muhammad muhammadu muhsin muhyiddin mukesh mukhtar mukul mulatu mulayam
  munir muqtada murad murali murat muriel murielle murilo murli murray murtaza musa museveni mustafa mustapha mwai mwinyi myint mykhailo
  mykola mylene myong myra myriam myron myrtle myrto myung nabih nabil nabila nadege nader nadezhda nadhir nadia nadine nadjat naftali
  nagendra nagesh naguib nahed naima najat najib najla nak naledi nalini nancy nandini nangaa nangolo nanna nao naoki naoko naomi naoto
  narayan narendra naresh narges nargiza naruhito nasir nasrin nasrollah nasser natacha natalia natalie natalija nataliya natan natasa
  natasha nathalie nathan nathaniel nathuram naveen navin navjot nawaf nawal nawaz nayef nayib nazanin nazario nazim nazli nceba ndidi
  neal nebojsa necati necdet necmettin ned neelam neeraj neha neil nell nellie nemesio nenad nestor netumbo neville neymar nghia nghiem
  ngoc ngozi nguyen nguyet nhan nhat nhien nhu nhung nicanor nicholas nick nicky nicola nicolae nicolas nicolasa nicole nicoletta nicusor
  nidal nidhi niels nigel nihad nihat nika nikhil niki nikita nikki nikol nikola nikolai nikolaj nikolaos nikolas nikolay nikos nilesh
  nils nilufer nina nino nirav nirmala nishant nissim nitesh nitin nitish nitzan nizar nkechi nkem nkosazana nnamdi noa noah noboru
  nobuko nobuo noelia noelle noemie nolwenn nomvula nonhlanhla noor nora norbert norihiko noriko noriyuki norma norman norodom nosiviwe
  nour noura nouri novak ntombi nuno nunzia nuong nuray nurettin nuri nuria nurlan nursultan oanh obdulia obiageli obinna oceane octavio
  odette odile odilon ofelia ofer ofir okechukwu oksana olabisi olaf olafur ole oleg oleh oleksandr oleksii oleksiy olena olga olha
  oliver olivia olivier ollie olof oluchi olufemi olusegun oluwaseun olzhas omar omer omprakash ondrej onur oprah orazio oren orhan
  oriane orianne orit orlando orly ornella orsolya orson osama osamu oscar oskar osman ossama ostap osvaldo oswald otavio othman otis
  ottavio ottmar otto oumar oumarou ousainou ousmane ovidiu owen oya oyinkan oyvind ozan ozgur ozlem pablo paco padma paetongtarn paige
  pal paloma pam pamela panagiotis pankaj panos pany paola paolo paquita parag parisa parvati parveen parviz pascal pascale pascaline
  pascual patrice patricia patricio patrick patrizia patsy patti patty paul paula paulette pauline paulo pavan pavel pavlo pavlos pawan
  pawel pedja pedro peggy peiyan pekka pelin penelope pepe percy perrine perry pervin petar pete peter peteris petr petra petro petru
  petteri phil philibert philip philipp philippe phillip philomene phoebe phong phu phuc phumtham phung phuoc phuong phyllis pia piera
  pierferdinando pierluigi piero pierre pierrette pieter pietro pilar pim pinar piotr pirapan pita piyush plamen polina polly prabhakar
  prabowo pradeep prafulla prakash pramila pramod pranab pranav prasad prashant pratap pratibha praveen pravin prawit prayut prayuth
  preeti prem preneet priscilla priti priya priyanka prokop prokopis puan pushkar pushpa qais qasem qassem qiang qishan quan quang
  quentin quim quincy quoc quyen quyet quynh rabia rachael rached rachel rachid rachida radek radmila radoslav radoslaw radovan rafael
  rafaela raffaele raffaella rafic rafik rafizi raghad raghav raghuram rahul raila raimundo rainer raj rajab rajat rajeev rajendra rajesh
  rajiv rajkumar rajnath rakesh ralf ralph raluca ramachandra raman ramesh rami ramin ramiro ramnath ramon ramona ramush ramzan ramzi
  rana randall randolph randy rania ranil ranjan ranjit raoul raphael raphaelle raquel rasha rashad rashid rashida rashmi rasmus ratan
  rati raul ravi ravinder ravindra ravish ray raymond raymonde razan razvan rebecca recep reem reggie regina reginald regine regis reiko
  reince reiner reinhard reinhold rekha remi remy renan renata renate renato renaud rene renee renho renzo retno reuben reuven revanth
  reynald reynaldo reza rhoda rhonda riad ricardo riccardo richa richard rick ricky rida ridvan rigoberto riikka riley rima rinaldo rinat
  rishi rita ritu rivka rob robbie robert roberta roberto robin robyn rocco roch rochelle rocio roderich roderick rodney rodolfo rodolphe
  rodrigo rodrigue roelof rogelio roger rohan rohini rohit rohullah roksana roland rolande rolf romain roman romane romaric romario romeo
  romuald romulo ron ronald ronaldo ronan rongji roni ronnie rory rosa rosalie rosalind rosalyn rosanna rosanne rosaria rosella rosemary
  rosen roshan rosie rosine rosmarie ross rossana rossella rossen rowan roxane roxanne roy roya roza ruben rudiger rudolf rudolph rudy
  rufus ruggero ruhollah rui rukmini rune rupa rupert ruperto ruprecht ruslan russ russell rustam rustem rustu rutger ruth ruud ryan ryo
  ryong ryosei ryota ryszard saad saadi sabah sabiha sabine sabri sabrina sachin sadakazu sadako saddam sadegh sadek sadie sadiq sadyr
  saeb saeed saeid safaa safia sahar sahle sahra saida sajid sajith salah salam saleh salem saleumxay salim salima sally salma salman
  salome salva salvatore salwa sam samak samantha samar sambit sameer sami samia samih samir samira sammy samora samson samuel samvel
  samy sana sanae sanath sandeep sander sandiaga sandor sandra sandrine sandro sangeeta sanja sanjana sanjay sanjeev sanjiv sanna santosh
  saoud sapar saparmurat sara sarah sarita saroj sarojini sasha saskia satish satoko satoru satoshi satya satyendra saul sauli saurabh
  saverio sayaka saysomphone scott sean sebastian sebastien seda sedat segolene seif seiichi seiji seiko selahattin selcuk selena selim
  selin selina selma semra semyon seok sepideh sepp serap serdar serena seretse serge sergei sergej sergey sergio sergiy serhii serhiy
  serkan serzh seth seung severin severine severino sevgi seydou sezen shadi shahid shahin shahram shai shaimaa shakti shane shangfu
  shankar shanmugaratnam shannon shaoqi sharad sharmila sharon shashank shashi shatrughan shaul shaun shavkat shawn sheela shehbaz sheila
  shekhar shelby sheldon shelley shengkun sherman sherri sherry sheryl shigeki shigeo shigeru shilpa shimon shingo shinichi shinjiro
  shintaro shinya shinzo shiori shireen shirin shirley shiv shivani shivraj shizuka shizuo shlomo shmuel shohei shoichi shoko shozo
  shreya shubham shulamit shunichi shusuke shyam siavash sibel sibusiso sibylle siddaramaiah siddharth sidiki sidney sidonie siegfried
  siegmar sigmar sigmund sigrid sigurd siham sikandar silas silke silvana silvano silvia silvio simao simin simon simona simonas simone
  simran sinan sindhu sinead siphiwe sipho sirajuddin siri sirimavo sisoulith sitaram siv sixtine siyabonga slavko slawomir slobodan
  smriti sneha sofia sofiane sofija sohei soheil sokhonn solange soledad solene solomon solvita somchai somphone sonal sonali sonam sonia
  sonja sonya soo sook sooronbay sophat sophia sophie soraya soren sorin sosuke souad soufiane souleymane soumaila sourav spencer spyros
  srettha srinivas srinivasan stacey stacy stan stanislas stanislav stanislaw stanley stavros steeve stefan stefania stefano steffen
  stefka stelian stelios stella stephane stephanie stephen steve steven stevo stewart stig stine stjepan stoyan stuart sture suat subhash
  subrahmanyam subramanian sudarat sudha sudhir sue sugiono suha suhail suharto sujata sukarno sukhbir suleiman suleyman suman sumeyye
  sumio sumitra sundar sung sunil sunita suraj surendra suresh surinder susan susana susanna susannah sushil sushma susi susie susilo
  susumu suthep suzanne suzette svante sven svenja sverre svetla svetlana sviatlana svitlana swantje swapna swaran swati swe sybil
  sybrand sylvain sylvaine sylvestre sylvette sylvia sylviane sylvie szabolcs szymon taban tabitha tadao tadashi tadeo tadeusz tae tafawa
  taha tahar taher tahir takaaki takahiro takako takamado takashi takayuki takeo takeru takeshi takuya talal tamaki tamar tamara tamas
  tamim tammy tamotsu tancrede tansu tanya tara taraneh taras tarcisio tarek tariq tarja tarkan taro tarun tassos tatiana tatsuo tatsuya
  tatyana tawadros tawakkol taye tayeb tayfun taylor tayyip ted teddy tedros tejashwi tejasvi tendai teodoro terence teresa tereza teri
  terje terrance terrence terri terry teruko tess tessa tetsu tetsuo tetsuro tetsuya teun thabo thach thaksin tham thanathorn thandi
  thang thanh thanos thant thao tharman thaweesin thein thelma themba thembi theo theodor theodore theodoros theophile theresa therese
  thiago thibault thibaut thien thierry thilo thinh thiphaine thoa thomas thong thongloun thorbjorn thorsten thuan thuc thuy thuyen tiago
  tibor tidjane tien tiffany tihomir tijs tim timothee timothy timur tina tinh tino tiphaine tito titouan tiziana tiziano tobias toby
  todd tokiko tolga tom tomas tomasz tomio tomislav tommaso tommy tomohiro tomoko tomomi tomoyuki toni tony toomas torbjoern torbjorn
  tore torsten toru toshiaki toshihiro toshiko toshimitsu toshio toshiro toshiyuki toufik tracey tracy traian trang traudl trevor tricia
  trieu trina trine trish tristan troels trong truc trude trung truong truyen tsai tshepo tshering tsutomu tsuyoshi tuan tudor tugba
  tulay tulsi tunc tuncay tunde tundu tung turgut turki tuyen tuyet tyler tyrone tzachi tzipi ubaldo uche uday uddhav udhayanidhi udo ugo
  ugur uhuru ulan ulf uli ulises ulla ulrich ulrike ulysse ulysses uma umaro umaru umberto umesh umit unai unni upendra urbain urho uri
  urjit urmas ursula usama uschi usha usman ute uthman uwe uzi vaclav vadim vadym vahagn vahan vahit valdas valdis valentin valentina
  valentine valentino valentyn valere valeria valerie valeriia valerio valeriy valery vandana vanessa vanni varsha varun vasco vasil
  vasile vasily vassilis vasudev vasundhara vasyl vaughn vazgen veit velimir velina venkaiah venkat venkatesh vera verna vernon veronica
  vesna veysel vianney vicente vicki vicky victor victoria victoriano victorine vidar vidya vijay vijaya vikas vikram viktor viktoria
  viktorija viktoriya vilmos vinay vinayak vince vincent vincenzo vineet vinicius vinod violaine violeta viorel viorica vipul virat
  virender virgil virgilio virginia virginie vishal vishnu vitali vitaliy vitaly vito vitold vitor vittoria vittorio vivek vivian viviane
  vivien vjosa vlad vladimir vladislav volkan volker volkmar volodymyr vsevolod vuk vuong vyacheslav waclaw wael wafa wagner wahid
  waldemar waleed walid wallace wally walter walther waltraud wanda wangari warren wassim wayne weidong weiwei wenbin wenceslao wendell
  wendy werner wesley wha whitney wiebke wieslaw wilbur wilfred wilfrid wilfried wilhelm wilhelmine willa willard willem william willie
  willis willy wilma wim winfried winifred winnie winston wiranto wissam witold wladyslaw wlodzimierz wojciech wolf wolfgang wolfram woo
  woodrow wopke workneh wouter xabier xaver xavier xaviere xaysomphone xhavit xiaobo xiaoming xiaoping xilai ximena xinyu xiomara xuan
  xuetong xuexiang yaakov yacine yadollah yael yafei yahya yair yakubu yana yanis yann yannick yannis yaping yariv yaron yaroslav yasar
  yasemin yash yashwant yasmin yasmine yasser yassin yassine yasuhiko yasuhiro yasukazu yasuko yasuo yasutoshi yavuz yaw yayi yayoi yazid
  yegor yehia yehoshua yehuda yekaterina yelena yemi yeol yeong yerlan yevgenia yevgeniy yevgeny yevhen yiannis yifan yigal yigit
  yildirim yiming yingjiu yingluck yisrael yitzhak yngve yoann yoav yoel yogendra yogesh yogi yohan yohanan yoichi yoji yoko yolanda
  yolande yon yong yongkang yorihisa yoshiaki yoshihide yoshihiko yoshihiro yoshiko yoshimasa yoshinobu yoshio yoshiro yoshitaka
  yoshiyuki yossi yosuke youl younes younis yousaf yousef yousra youssef youssouf youxia yoweri ysaline yu yui yuichi yuichiro yuji yuka
  yukari yuki yukiko yukio yuko yuli yulia yulian yuliya yumi yumiko yuri yuriko yuriy yury yusril yusuf yusuke yutaka yuval yuvraj yuxin
  yvan yves yvette yvon yvonne zacarias zach zachary zack zafer zahid zahra zaid zain zainab zaki zakir zalman zalmay zanele zaw zayed
  zbigniew zdenek zdravko ze zedong zeev zehra zeina zeinab zeki zeljka zeljko zemin zeya zeynep zhanar zhandos zhanna zhanshu zhaoxing
  zhengfei zhivko ziad zied zine zineb zinhle ziyad ziyang zlatko zodwa zoe zofia zohra zohran zoltan zoran zorana zouhair zsolt
  zsuzsanna zubair zuhal zurab zuzana zvi zweli zwelinzima
`);
