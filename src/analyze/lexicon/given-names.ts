import { words } from './words';

/**
 * Given names of the world's news, folded: the distinct ones of every language that is much in it, without those that are everyday words
 * or places in English or French. Tokens of hyphenated names stand alone: "jae", "myung".
 */
export const givenNames: string[] = words(`
    aaron abby abigail abraham adam addison adele adeline adrian adrienne agatha agnes aidan aileen aimee alaina alan alana albert
    alec alena alex alexa alexander alexandra alexis alfred alice alicia alison alistair allan allen allison alma alvin amanda amelia
    amos amy anastasia andrea andrew andy angela angelica angelina angus anita ann anna annabel annabelle anne annette annie anthony
    antonia archibald archie ariel arlene arnold arthur ashley aubrey audrey barack barbara barry bart bartholomew beatrice becky
    belinda ben benedict benjamin bennett bernadette bernard bernie bert bertha beth bethany betsy betty beverly bianca bob bobby
    bonnie boris brad bradley brandon brenda brendan brent brett brian bridget britney brittany bruce bryan byron caitlin calvin
    cameron camilla candice carl carla carly carol caroline carolyn carrie casey cassandra catherine cathy cecil cecilia cedric
    charlene charles charlie charlotte chelsea cheryl chloe chris christian christie christina christine christopher chuck cindy
    claire clara clarence clarissa claudia clement clifford clint clive clyde cody colin colleen connie connor conrad corey cory
    courtney craig curtis cynthia cyril cyrus damian damon dana daniel danielle danny daphne darlene darrell darren daryl dave david
    debbie deborah dee deirdre delia denis denise dennis derek desmond diana diane dinah dominic don donald donna donnie doreen doris
    dorothy doug douglas duncan dustin dwayne dwight dylan ed eddie edgar edith edmund edna edward edwin eileen elaine eleanor elena
    eli elias elijah elise eliza elizabeth ella ellen elliot elliott ellis elmer elon elsa elsie elvis emilia emily emma emmett eric
    erica erik erin ernest ernie esther ethan ethel eugene eva evan evelyn ezra felicia felix fergus fiona fletcher florence floyd
    frances francis frank frankie fred freda freddie frederick gabriel gabrielle gail gareth garrett garry gary gavin gayle gemma
    geoff geoffrey george georgina gerald geraldine gerard gerry gilbert gillian gina gladys glenda glenn gloria godfrey gordon graham
    greg gregory greta gretchen griffin gwen gwendolyn hailey haley hannah harold harriet harry harvey hattie hector heidi helen
    helena henrietta henry herbert herman hilary hilda hillary homer horace howard hubert hugh hugo hunter ian ida imogen ingrid irene
    irma irving isaac isabel isabella isabelle isaiah ivan ivanka jack jackie jacob jacqueline jaime jake james jamie jamieson jan
    jane janet janice janine jared jasmine jason jasper jayne jean jeanette jeanne jeb jed jeff jefferson jeffrey jennifer jenny
    jeremiah jeremy jerome jerry jesse jessica jessie jill jillian jim jimmy joan joann joanna joanne jocelyn jodie jody joe joel joey
    john johnny jon jonah jonas jonathan joseph josephine josh joshua josie joyce juan juanita judd jude judith judy julia julian
    juliana julie juliet justin kaitlyn kara karen karin karl kate katherine kathleen kathryn kathy katie katrina kay kayla keira
    keith kellie kelly kellyanne kelsey ken kendra kenneth kenny kerry kevin kieran kim kimberly kirk kirsten kirstie kirstjen kristen
    kristi kristin kristina kurt kyle lana larry laura lauren laurence lavinia lawrence leah leanne leila leland lena leo leon leona
    leonard leonora leroy leslie lester letitia lewis liam lila lillian lily linda lindsay lindsey lionel lisa liz liza lizzie lloyd
    logan lola lonnie lorena lorenzo loretta lori lorraine lottie lou louis louisa louise lucas lucia lucille lucinda lucy luke
    luther lydia lyndon lynn lynne mabel mackenzie madeleine madeline maggie malcolm mallory mandy marcia marcus margaret margery
    margot maria marian marianne marie marilyn marion marissa marjorie mark marsha marshall martha martin martina marty marvin mary
    mathew matilda matt matthew maud maura maureen maurice max maxine maxwell megan meghan mel melania melanie melinda melissa melvin
    meredith mervyn mia michael michaela michelle mick mickey mike mildred millie milton miranda miriam mitch mitchell moira mollie
    molly mona monica morgan moses muriel murray myra myron myrtle nadia nadine nancy naomi natalia natalie natasha nathan nathaniel
    neal ned neil nell nellie neville nicholas nick nicky nicola nicole nigel nikki nina noah noelle nora norma norman oliver olivia
    ollie oprah orson oscar oswald otis owen paige pam pamela patricia patrick patsy patti patty paul paula paulette pauline peggy
    penelope percy perry pete peter petra phil philip phillip phoebe phyllis polly priscilla quentin quincy rachael rachel ralph
    ramona randall randolph randy raquel ray raymond rebecca reggie regina reginald reince renee reuben rhoda rhonda ricardo richard
    rick ricky riley rita rob robbie robert roberta robin robyn rochelle roderick rodney roger roland ron ronald ronnie rory rosa
    rosalie rosalind rosalyn rosanne rosemary rosie ross rowan roxanne roy rudolph rudy rufus rupert russ russell ruth ryan sabrina
    sadie sally salvatore sam samantha sammy samson samuel sandra sara sarah saul scott sean sebastian selena selina selma seth shane
    shannon sharon shaun shawn sheila shelby sheldon shelley sherman sherri sherry sheryl shirley sidney silas silvia simon simone
    sinead solomon sonia sonya sophia sophie spencer stacey stacy stan stanley stefan stella stephanie stephen steve steven stewart
    stuart sue susan susanna susannah susie suzanne sybil sylvia tabitha tamara tammy tanya tara taylor ted teddy terence teresa teri
    terrance terrence terri terry tess tessa thelma theo theodore theresa thomas tiffany tim timothy tina tobias toby todd tom tommy
    toni tony tracey tracy trevor tricia trina trish tristan tulsi tyler tyrone ulysses ursula usha valerie vanessa vaughn vera verna
    vernon veronica vicki vicky victor victoria vince vincent virgil virginia vivian vivien wallace wally walter wanda warren wayne
    wendell wendy wesley whitney wilbur wilfred willa willard william willie willis wilma winifred winston woodrow xavier yvette
    yvonne zach zachary zack zoe zohran

    abel achille adelaide adrien agathe alain alban albane albertine alexandre aline alix alphonse amandine amaury ambroise amelie
    anais anatole andre andree angele angelique annick antoine antonin apolline ariane aristide armand armelle arnaud arsene astrid
    athanase aude augustin aurelie aurelien axel axelle baptiste barnabe barthelemy bastien baudouin benedicte benoit berenice
    bertrand blaise blandine boniface brice brigitte bruno camille capucine carine carole cecile celestin celia celine cesar chantal
    charline christelle christiane christophe claude claudette claudine clea clemence clementine clotilde colette coline coralie
    corentin corinne cyprien cyrille damien daniele davy delphine didier dominique dorothee edgard edmee edmond edouard eleonore
    eliane elisabeth elodie eloise emile emilie emilien emmanuel emmanuelle ernestine erwan esteban estelle etienne eugenie eulalie
    evariste evelyne ewen fabien fabienne fabrice faustine felicien felicite ferdinand fernand firmin flavie flavien florent florian
    floriane francine francois francoise frederic frederique gabin gael gaelle gaetan gaspard gaston gautier genevieve geoffroy
    georges georgette germain germaine ghislain ghislaine gilberte gilles ginette gisele goulven gregoire guenael guillaume gustave
    gwenael gwenaelle gwendal gwenola helene henri henriette herve hippolyte hortense hugues huguette ines irenee isidore ismael jacky
    jacques jeannette jeannine joachim jocelyne joelle johanna joris josette josiane josselin jules julien julienne juliette justine
    karine laetitia lambert laure laurent laurie lea leandre leonce leonie leopold lilian liliane lise lisette loic loik lorene louane
    louison luc lucette lucie lucien lucienne ludivine ludovic mael maelle maeva magali maiwenn manon manuel manuela marc marcel
    marcelle marcellin margaux marguerite marielle marine marius marlene marthe martial martine marylene maryline marylise maryse
    maryvonne mathias mathieu mathilde mathis matthias matthieu maxence maxime maximilien medard melina michel micheline mireille
    mohamed monique morgane murielle mylene myriam nadege natacha nathalie nicolas noemie nolwenn norbert oceane odette odile odilon
    olivier oriane orianne pascal pascale pascaline patrice perrine philibert philippe philomene pierre pierrette rachida raoul
    raphael raphaelle raymonde regine regis remi remy renaud rene reynald rodolphe rodrigue rolande romain romane romaric romuald
    ronan rosine roxane sabine salome samy sandrine sebastien segolene serge severin severine sidonie sixtine solange solene stanislas
    steeve stephane suzette sylvain sylvaine sylvestre sylvette sylviane sylvie tancrede theophile therese thibault thibaut thierry
    thiphaine timothee tiphaine titouan ulysse urbain valentin valentine valere valery vianney victorine violaine virginie viviane
    wilfrid xaviere yael yann yannick yannis yoann yohan yolande youssef ysaline yvan yves yvon

    abelardo adan adolfo adriana agustin aitor alba alberto alejandra alejandro alfonso alfredo alonso alvaro amalia amparo ana anabel
    andres angel anibal antonio aquiles araceli armando arturo aurelio aurora avelino basilio beatriz belen benigno benito
    bernardo blas braulio camilo carlos carlota carmelo carmen carolina catalina cayetano cecilio cesareo claudio concepcion conchita
    cristian cristina cristobal dario delcy delfina diego dolores domingo eduardo efrain eladio elisa eloy elvira emiliano emilio
    encarnacion enrique epifanio ernesto esperanza estanislao estefania eugenio eusebio evaristo evo fabian fabiola fausto federico
    felipe fermin fernanda fernando fidel florencio francisca francisco gabriela gerardo gilberto gonzalo graciela gregorio
    guadalupe guillermo gustavo heriberto hernan hernando horacio humberto ignacio inmaculada isidro itziar jacinto jacobo javier
    jesus jimena joaquin jordi jorge jose josefa josefina josep juana julio lazaro leandro leonardo leonel leopoldo leticia lucio luis
    luisa macarena magdalena manolo marcela marcelo marcos margarita mariana mariano maribel maricarmen mario marisol marta mateo
    matias mauricio maximo melchor miguel montserrat nayib nemesio nestor nicanor nicolasa noelia nuria obdulia octavio ofelia olga
    omar orlando osvaldo pablo paco paloma paquita pascual patricio pedro pepe pilar quim rafael ramiro ramon raul reynaldo rigoberto
    roberto rocio rodolfo rodrigo rogelio roman romulo ruben ruperto sergio silvio sofia soledad susana tadeo teodoro tomas ulises
    unai valentina vicente victoriano violeta virgilio wenceslao xabier ximena xiomara yolanda zacarias

    aecio afonso ailton alcides aldo aloizio amilcar andreia aparecida arlindo augusto baltasar caio celso ciro cleber clovis dilma
    edson eduarda elson everton fatima fernao filipe flavia flavio geraldo gilmar gilson goncalo guilherme helder helio henrique
    inacio iracema isabela ivo jair janaina joana joao joaquim jorginho josue jucelino luiz luiza lurdes manoel marcio marina matheus
    mauro moacir murilo neymar nuno otavio paulo rafaela raimundo renan renato romario ronaldo rui sandro severino simao tarcisio
    thiago tiago ubaldo vasco vinicius vitor wagner waldemar ze

    adelmo agostino alberta alessandra alessandro alessia alessio alfonsina amedeo angelo annalisa annamaria antonella antonello
    arianna aurelia beppe bettina biagio carlo carmela caterina chiara cinzia cosimo costanza cristiano davide debora donatella donato
    edoardo elisabetta elly emanuele enrico enzo ettore eugenia fabio fabrizio federica ferruccio filippo fiorella flaminia franca
    francesca francesco franco gabriele gaetano gennaro giacomo giampaolo gian giancarlo gianfranco gianluca gianluigi gianmarco
    gianna gianni gianpaolo gilda gino gioacchino giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe
    giuseppina giusy guglielmo guido ignazio ilaria lamberto lapo lidia livia loredana luca luciana luciano lucrezia ludovica ludovico
    luigi luigia manfredi manlio marcella marcello marco mariangela marianna mariastella maristella massimiliano massimo matteo
    maurizio michela michele mirella mirko nazario nicoletta nino nunzia orazio ornella ottavio paola paolo patrizia piera
    pierferdinando pierluigi piero pietro raffaele raffaella renata renzo riccardo rinaldo rocco romeo rosanna rosaria rosella rossana
    rossella ruggero saverio serena silvana silvano simona stefania stefano tiziana tiziano tommaso ugo umberto valentino valeria
    valerio vanni vincenzo vito vittoria vittorio

    achim adalbert adelheid agneta aki aksel alar albrecht aleida alf alois anders andreas andrus anja anke annalena annegret
    anneliese annika anton armin arne arno asa astri bas beate beatrix benno benny bernd bernhard birgit birgitta bjarne bjarni bjorn
    bodo bram brigitta burkhard carin carola carsten christa christoph claus clemens cornelia cornelis dagmar detlef detlev dieter
    dietmar dietrich dilan dirk ebba eberhard eckart edeltraud egon einar eirik ekkehard elfriede elina elio elke emil engelbert
    erhard erich erkki erna ernst erwin espen ewald femke frans franz franziska frauke fredrik frieda friedrich fritz frode gabi gahr
    gebhard geert geertje georg gerd gerda gerhard gero gerrit gesine gijs gisela gottfried gretel gro gudmund gudni gudrun gunnar
    gunter gunther gustaf gustav haakon hakan halla hanne hannelore hannes hans harald hartmut hedda heike heiko heiner heinrich heinz
    helga helge helle hellmut helmut hendrik hendrika henning henrik hermann hermine hilde hildegard holger horst ilse inga inge
    ingeborg inger ingo irmgard jaan jaap jacinda jarl jelle jens jeroen joakim jochen joerg johan johann johanne johannes jonna joost
    jorg jorgen jos josef juergen jurgen juri jussi jutta jyrki kaja kajsa karis karoline karsten katarina katharina kathrin katja
    katrin kees kersti kerstin kirsti klaas klara klaus knut koen konrad konstantin kristian kristof lars leonhard liesbeth liesel
    linnea linus lodewijk lorenz lothar ludger ludwig luise lutz maarten mads magnus maike manfred mareike margarete margarethe margit
    margrethe marit marita markus marlies matthaus matti mauno maxima mechthild meike melitta mette mieke mikael mikko mirjam monika
    moritz morten nanna niels nikolaj nils olaf olafur ole olof oskar ottmar otto oyvind pekka petteri philipp pia pieter pim rainer
    ralf rasmus reiner reinhard reinhold renate riikka roderich roelof rolf rosmarie rudiger rudolf rune ruprecht rutger ruud sahra
    sander sanna saskia sauli sepp sibylle siegfried siegmar sigmar sigmund sigrid sigurd silke siri siv sonja soren steffen stig
    stine sture svante sven svenja sverre svetlana swantje sybrand tarja terje teun thilo thorbjorn thorsten tijs tino toomas
    torbjoern torbjorn tore torsten traudl trine troels trude udo ulf uli ulla ulrich ulrike unni urho urmas uschi ute uwe veit vidar
    viktor volker volkmar walther waltraud werner wiebke wilfried wilhelm wilhelmine willem willy wim winfried wolf wolfgang
    wolfram wopke wouter xaver yngve

    adina agnieszka aleh aleksandar aleksander aleksandr aleksandra aleksei aleksey ales alexandros alexei alexey alin alla anastasios
    anatoli anatolii anatoly anca andrei andrej andrey andrii andriy andrzej antoni antonis apostolos aris arkady arseniy artem artyom
    attila balint barbora bartosz beata bela bidzina blazej bogdan bogdana bohdan bohuslav bojan boleslaw borislav borut boyko bozena
    branislav branko calin catalin cezary christos ciprian corina cosmin costas costel cristi csaba czeslaw daciana dalia damir danica
    danilo danuta dariusz darko darya davit dejan denys desislava dezso dimitar dimitra dimitri dimitrios dimitris dmitri dmitriy
    dmitro dmitry dmytro dobromir donka dora dorin dorota dragan dumitru dusan dusko dzintars edgars edi eduard egils ekaterina eleni
    elzbieta erzsebet evangelos evgeni evgeny evika ewa ferenc florin fofi fyodor gabor galina gediminas gennady georgi georgios
    georgy gergely gheorghe giannis gintaras giorgi giorgos gitanas goran gordan grazyna grigory grzegorz gyorgy gyula halina henryk
    horia hrvoje ibrahim igor ihor ildiko ilham ilia ilie ilir ilya imre ingrida inna ioana ioannis ionel ionut irakli irina iryna
    istvan iulian iuliu ivana ivica jacek jadranka jadwiga jana janez janina janos janusz jaroslav jaroslaw jasna jelena jeno jerzy
    jiri jolanta josip jovan jozef judit jurij kaiti kalman karel karolina kaspars katalin katarzyna katerina kateryna kazimierz kinga
    kiril kirill kiro klari klaudia klemen kolinda konstantinos kornel kosta kostas kostyantyn krisjanis krisztina krzysztof kseniya
    kyriakos laimdota lajos laszlo lech lefteris leonid leszek liviu lubomir lucian ludmila ludmilla luka lukasz lyubov lyudmila
    maciej magda maia maja makis maksim malgorzata marcin marek marija marijan marios mariusz mariya maros marton martynas maryia
    maryna matej mateja mateusz matjaz matyas maxim mevlut michal mihai mihail mihaly miho mikhail mikhailo mikheil miklos mikola
    mikulas milan milena milica milo milorad milos miloslav mircea mirela miro miroslav miroslaw mladen mugur mykhailo mykola myrto
    nadezhda natalija nataliya natasa nebojsa nenad nicolae nicusor nika niki nikol nikola nikolai nikolaos nikolas nikolay nikos
    novak oksana oleg oleh oleksandr oleksii oleksiy olena olha ondrej orsolya ostap ovidiu pal panagiotis panos pavel pavlo pavlos
    pawel pedja petar peteris petr petro petru piotr plamen polina prokop prokopis radek radmila radoslav radoslaw radovan raluca
    ramush ramzan razvan rinat roksana rosen rossen roza ruslan rustam rustem ryszard sandor sanja sasha semyon sergei sergej sergey
    sergiy serhii serhiy simonas slavko slawomir slobodan sofija solvita sorin spyros stanislav stanislaw stavros stefka stelian
    stelios stevo stjepan stoyan svetla sviatlana svitlana szabolcs szymon tadeusz tamas taras tassos tatiana tatyana tereza thanos
    theodor theodoros tibor tihomir timur tomasz tomio tomislav traian tudor tunde vaclav vadim vadym valdas valdis valentyn valeriia
    valeriy vasil vasile vasily vassilis vasyl velimir velina vesna viktoria viktorija viktoriya vilmos viorel viorica vitali vitaliy
    vitaly vitold vjosa vlad vladimir vladislav volodymyr vsevolod vuk vyacheslav waclaw wieslaw witold wladyslaw wlodzimierz wojciech
    xhavit yana yanis yaroslav yegor yekaterina yelena yevgenia yevgeniy yevgeny yevhen yiannis yulia yulian yuliya yuri yuriy yury
    zbigniew zdenek zdravko zeljka zeljko zhanna zhivko zlatko zofia zoltan zoran zorana zsolt zsuzsanna zurab zuzana

    aasif abbas abbes abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelilah abdelkader abdelkrim abdellatif abdelmadjid
    abdelmalek abderrahmane abdi abdirahman abdo abdoulaye abdul abdulaziz abdulhamid abdulkadir abdullah abdulmalik abdulrahman abed
    abiy abou abubakar adel adham adil adnan ahmad ahmadou ahmed aicha aisha akhtar akram alaa ali alia aliko alioune aliyu amal amani
    ameen amer amin amina aminata amine amir amira ammar amr anas anis anouar anwar arif arwa asad ashraf asif asma assad ayman aymen
    ayoub ayub aziz azza azzedine bachir bahaa bahija bakr bandar barham basel bashar bashir bassam bassem benazir bilal bilawal
    boualem bouchra boutheina brahim burhan chakib chedli cherif dalal dawood dina driss ehud fadel fadi fadila fahad fahd faisal faiz
    fakhri farah fares farid farida farooq farouk faruk fathi fatiha fatma fatou fatoumata fawzi fawzia faycal fayez fayssal firas
    fouad fuad ghada ghassan habib habiba hadi hafez hafsa haider haitham hakim hala hamad hamdan hamdi hamed hamid hamida hamza hanan
    hanane hani hanin haroun harun hasan hasina hassan hassane hatem hayat haytham hazem hicham hichem hisham hocine hosni hossam
    hossein houda houria huda husam husayn hussain hussein ibtissam idris idriss ihsan ikram imad imane imran inas iqbal isam isatou
    ismail ismaila ismat issa iyad jaafar jaber jalal jamal jamil jamila jassim jawad kais kaled kamal kamel karim karima kassem
    khadija khaled khaleda khalid khalil khamis khawaja lahcen lakhdar lamia larbi latifa lina lotfi loubna mabrouk madani mahathir
    mahdi maher mahmood mahmoud mahmud majed majid malala malek malik malika mamadou mamoun manal mansour marwa marwan maryam maryem
    masoud masrour massoud maymouna mayssa mehdi menachem meriem moha mohamad mohamedou mohammad mohammed mohsen moncef moncif moqtada
    moulay mouna mounir mourad moussa moustafa muammar muhammad muhammadu muhsin mukhtar munir muqtada murtaza musa mustafa
    mustapha nabih nabil nabila nader nadhir nadjat naftali naguib nahed naima najat najib najla nasir nasrin nasser nawaf nawal nawaz
    nayef nazanin nidal nihad nizar noor nour noura nouri nuri osama ossama othman oumar oumarou ousmane qais qasem qassem rabia
    rached rachid rafic rafik raghad rajab rami ramzi rana rania rasha rashad rashid rashida razan reem reza riad rida rima
    rohullah roya ruhollah saad saadi sabah sabri saddam sadek sadiq saeb saeed safaa safia sahar saida sajid salah salam saleh salem
    salim salima salma salman salwa samar sami samia samih samir samira sana saoud seif selim shadi shahid shaimaa shehbaz
    shireen siham sofiane soraya souad soufiane souleymane suha suhail suleiman taha tahar taher talal tamim tarek tariq tawadros
    tawakkol tayeb tayyip toufik turki usama usman uthman wael wafa wahid waleed walid wassim wissam yacine yahya yair yasmin yasmine
    yasser yassin yassine yazid yehia yitzhak younes younis yousaf yousef yousra youssouf yusuf zahra zaid zain zainab zaki zayed
    zeina zeinab ziad zied zine zineb ziyad zohra zouhair zubair

    adem ahmet aida aigul akif alev alparslan anahit anar aram arayik arda armen artur arzu asel ashot asli atilla aydin ayhan ayla
    ayse aysel aysun bakhtiyor bakytzhan bekir berat binali bulent burak burcu cem cemil cengiz cevdet daniyar deniz derya dilek
    dinara dogan ebru edmon ekrem elif emel emin emine emomali emre engin ercan erdal erdem eren erkan erlan erol ersin ertugrul esra
    fatih feride ferit figen filiz fuat gayane gokhan gul gulen gulnara gulsen gurbanguly hakki halide halil haluk hande hatice hayk
    hayri heydar hikmet hulusi huseyin ilhan ilker ilknur irfan islom ismet kaan kadir kanat kassym kemal kenan kerem koray leyla
    lutfu mahinur marat mehmet mehriban melih meral merih mert merve mesut metin mucahit murad murat nargiza nazim nazli necati necdet
    necmettin nihat nilufer nuray nurettin nurlan nursultan olzhas omer onur orhan osman oya ozan ozgur ozlem pelin pervin pinar recep
    ridvan rustu sabiha sadyr samvel sapar saparmurat seda sedat selahattin selcuk selin semra serap serdar serkan serzh sevgi sezen
    shavkat sibel sinan sooronbay suat suleyman sumeyye tahir tansu tarkan tayfun tolga tugba tulay tunc tuncay turgut ugur ulan umit
    vahagn vahan vahit vazgen veysel volkan yasar yasemin yavuz yerlan yigit yildirim zafer zehra zeki zeynep zhanar zhandos zuhal

    abhisit airlangga anh anies anutin apirat aung azmin bambang banharn bao binh bolkiah bongbong bounnhang chau chien chinh
    choummaly chuan cuong dat dinh dung duong duy giang gibran halimah hanh hassanal hien hieu hishammuddin hoa hoai hoan hoang
    hong hsien htin hung huong huu huy huyen imelda itthiporn jejomar joko jokowi khai khairy kham khamtay khang khanh khin khoa khoi
    khue kien kieu kyaw leni linh loc luan luat luhut luong mahfud manet manh maruarar megawati minh muhaimin muhyiddin myint nghia
    nghiem ngoc nguyen nguyet nhan nhat nhien nhu nhung norodom nuong oanh paetongtarn pany phong phu phuc phumtham phung phuoc phuong
    pirapan pita prabowo prawit prayut prayuth puan quan quang quoc quyen quyet quynh rafizi retno saleumxay samak sandiaga
    saysomphone shanmugaratnam sisoulith sokhonn somchai somphone sophat srettha sudarat sugiono suharto sukarno susi susilo suthep
    swe thach thaksin tham thanathorn thang thanh thant thao tharman thaweesin thein thien thinh thoa thong thongloun thuan thuc thuy
    thuyen tien tinh trang trieu trong truc trung truong truyen tuan tung tuyen tuyet vuong wiranto xaysomphone xuan yingluck yusril
    zahid zaw zeya

    akihiro akihito akiko akio akira atsushi ayako beom bok cheol chieko chul chun chunying dae daisuke eiji eiko enlai eui fumihito
    fumiko fumio geun goro guofeng guozhong gyu haifeng hajime haruhiko haruka haruki hayao hayashi hee hideki hideo hirohito hiroki
    hiromi hiroshi hiroyuki hisako hisashi hoon huning hwa hwan hye hyeon hyun ichiro ikuko isamu isao itsunori jae jeong jianchao
    jianping jiechi jinping jintao jiro jong joon jun jung junichiro junya kanae kaori katsunobu katsuya kazuhiro kazuko kazuo kazuya
    keiji keiko keita keizo kenichi kenji kenta kenzaburo kenzo keqiang kiichi kisho kiyomi kiyoshi koichi koji kosuke kyoko kyun
    kyung leji lijian liyuan maki makiko makoto mamoru manabu mariko masahiro masako masaru masashi masayoshi masayuki mayumi
    megumi michiko midori mieko minoru misako mitsuko moo motohiro myong myung nak nao naoki naoko naoto naruhito noboru nobuko nobuo
    norihiko noriko noriyuki osamu peiyan qiang qishan reiko renho rongji ryo ryong ryosei ryota sadakazu sadako sanae satoko satoru
    satoshi sayaka seiichi seiji seiko seok seung shangfu shaoqi shengkun shigeki shigeo shigeru shingo shinichi shinjiro shintaro
    shinya shinzo shiori shizuka shizuo shohei shoichi shoko shozo shunichi shusuke sohei soo sook sosuke sumio sung susumu tadao
    tadashi tae takaaki takahiro takako takamado takashi takayuki takeo takeru takeshi takuya tamaki tamotsu taro tatsuo tatsuya
    teruko tetsu tetsuo tetsuro tetsuya tokiko tomohiro tomoko tomomi tomoyuki toru toshiaki toshihiro toshiko toshimitsu toshio
    toshiro toshiyuki tsai tsutomu tsuyoshi weidong weiwei wenbin wha woo xiaobo xiaoming xiaoping xilai xinyu xuetong xuexiang yafei
    yaping yasuhiko yasuhiro yasukazu yasuko yasuo yasutoshi yayoi yeol yeong yifan yiming yingjiu yoichi yoji yoko yon yong yongkang
    yorihisa yoshiaki yoshihide yoshihiko yoshihiro yoshiko yoshimasa yoshinobu yoshio yoshiro yoshitaka yoshiyuki yosuke youl youxia
    yu yui yuichi yuichiro yuji yuka yukari yuki yukiko yukio yuko yumi yumiko yuriko yusuke yutaka yuxin zedong zemin zhanshu
    zhaoxing zhengfei ziyang

    aakash aarti abhay abhinav abhishek aditi aditya ajay ajit akash akhilesh akshay alok amar amit amitabh amitav amrita anand anil
    anish anjali ankit ankita anmol anupam anura anurag anushka aparna aravind archana arjun arun aruna arundhati arvind asha ashok
    ashwini atal atishi atul azim babulal balaji bansuri bhagwant bhupender bhupendra bhupesh bidhya bimal bipin bishnu chandan
    chandra chandrababu chandrika chidambaram chirag chitra deepa deepak deepika devendra dharahara dharmendra dhruv dilip dinesh
    divya droupadi dushyant dwarka gaurav gautam geeta girija girish gita gopal gotabaya govind gurpreet gursharan harbhajan hardeep
    harini harish harpreet harsh harsha harshvardhan hemant himanta inder indira indra ishaan jagan jagdeep jagdish jagmeet jai jairam
    jaishankar jaswant jawaharlal jaya jayalalithaa jayant jayshree jhala jigme jitendra jyoti jyotiraditya kailash kalpana kamala
    kamlesh kangana kapil karan karti kartik kavita kavya ketan khadga khesar khushboo kiran kiren kirti kishan kishore kp krishna
    kumar kunal lakshman lakshmi lalit lalu leena lokesh lokman lotay madhav madhu madhuri mahendra mahesh mahinda mahua maithripala
    mallika mallikarjun mamata manas maneka manish manisha manjula manmohan manohar manoj mayawati meena meenakshi meera mehbooba
    milind minakshi mohan mohandas mukesh mukul mulayam murali murli nagendra nagesh nalini nandini narayan narendra naresh nathuram
    naveen navin navjot neelam neeraj neha nidhi nikhil nikita nilesh nirav nirmala nishant nitesh nitin nitish omprakash padma pankaj
    parag parvati parveen pavan pawan piyush prabhakar pradeep prafulla prakash pramila pramod pranab pranav prasad prashant pratap
    pratibha praveen preeti prem preneet priti priya priyanka pushkar pushpa raghav raghuram rahul raj rajat rajeev rajendra rajesh
    rajiv rajkumar rajnath rakesh ramachandra raman ramesh ramnath ranil ranjan ranjit rashmi ratan rati ravi ravinder ravindra ravish
    rekha revanth richa rishi ritu rohan rohini rohit roshan rukmini rupa sachin sajith sambit sameer sanath sandeep sangeeta sanjana
    sanjay sanjeev sanjiv santosh sarita saroj sarojini satish satya satyendra saurabh shakti shankar sharad sharmila shashank shashi
    shatrughan sheela shekhar shilpa shiv shivani shivraj shreya shubham shyam siddaramaiah siddharth sikandar simran sindhu sirimavo
    sitaram smriti sneha sonal sonali sonam sourav srinivas srinivasan subhash subrahmanyam subramanian sudha sudhir sujata sukhbir
    suman sumitra sundar sunil sunita suraj surendra suresh surinder sushil sushma swapna swaran swati tarun tejashwi tejasvi tshering
    uday uddhav udhayanidhi uma umesh upendra urjit vandana varsha varun vasudev vasundhara venkaiah venkat venkatesh vidya vijay
    vijaya vikas vikram vinay vinayak vineet vinod vipul virat virender vishal vishnu vivek yash yashwant yogendra yogesh yogi yuvraj
    zakir

    abebaw abena abiola achieng adaeze adama adebayo adeola adesina afua akinwumi akosua akua akufo alassane amadou ameenah assimi
    ayanda ayodele azali babacar babatunde baboucarr bamanga bassirou berhanu birama bisa boubacar bukola chidi chika chimamanda
    chinedu chinua chioma chisom chukwuemeka danai daudi debretsion demeke diallo dioncounda djibril ebele ebrima edem efua ekwueme
    emeka emmerson eyadema ezekiel faure faustin femi festus foday folake folasade fumba getachew gnassingbe goodluck hage haile
    hailemariam hakainde hifikepunye ifeanyi ifeoma ignace ikechukwu isaias issoufou iyabo jakaya jomo jusuf kaguta kelechi kgalema
    kofi kwabena kwaku kwame kwasi kwesi lamine lerato lesego lindiwe mahamadou mahamat malusi mamady mandisa mangosuthu mbali meles
    mmusi moise mokgweetsi mosisili mswati mulatu museveni mwai mwinyi naledi nangaa nangolo nceba ndidi netumbo ngozi nkechi nkem
    nkosazana nnamdi nomvula nonhlanhla nosiviwe ntombi obiageli obinna okechukwu olabisi oluchi olufemi olusegun oluwaseun ousainou
    oyinkan pravin raila roch sahle salva samora seretse seydou sibusiso sidiki siphiwe sipho siyabonga soumaila taban tafawa taye
    tedros tendai thabo thandi themba thembi tidjane tito tshepo tundu uche uhuru umaro umaru wangari winnie workneh yakubu yaw yayi
    yemi yoweri zanele zinhle zodwa zweli zwelinzima

    akbar amrullah asghar ataollah avi avichai avigdor ayelet bagher bezalel bijan binyamin dafna darius dov ebrahim efraim einat
    eitan elad eliezer esmail etti farhad farzaneh fereydoun firouz gadi galit gideon gilad golnaz gulbuddin hagit haim hamdullah
    hashem herzi herzl hibatullah ilan ilana itamar javad kaveh kazem khosrow limor mahnaz mahsa masih masoumeh mehran meir menahem
    merav mirhossein miri mojgan mojtaba mordechai moshe mostafa narges nasrollah natan nissim nitzan noa ofer ofir oren orit orly
    parisa parviz ramin reuven rivka roni sadegh saeid sepideh shahin shahram shai shaul shimon shirin shlomo shmuel shulamit siavash
    simin sirajuddin soheil tamar taraneh tzachi tzipi uri uzi yaakov yadollah yariv yaron yehoshua yehuda yigal yisrael yoav yoel
    yohanan yossi yuli yuval zalman zalmay zeev zvi
`);
