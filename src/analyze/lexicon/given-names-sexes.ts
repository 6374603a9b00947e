import { words } from './words';

/**
 * Given names that women, or men, have nearly always, wherever they are from, folded: whose sex nothing else tells is known by them. Names of both are
 * left out ("Robin", "Andrea", "Camille"), and so are those that are a woman's in one language and a man's in another ("Jean", "Simone").
 */
export const womensNames: string[] = words(`
  abigail ada adele adeline adriana agathe agnes agnieszka aicha aisha alejandra aleksandra alessandra alexandra alexandria alice alicia aline alison
  allison amanda amelia amelie amina aminata amy ana anais anastasia angela angelina angelique anita ann anna annabel annabelle annalena anne annette
  annick annie antonia arlene astrid aude audrey aurelie aurore ava ayanna ayse barbara beatrice beatriz becky belinda benedicte bernadette bertha
  beth bettina betty bianca birgit blanche blandine brenda bridget brigitte britney brittany candace carla carly carmen carola carolina caroline
  carolyn cassandra catalina catarina caterina catherine cathy cecile cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara
  chloe christelle christiane christina christine chrystia cindy claire clara clarissa claudia clementine colette colleen concetta condoleezza
  constance consuelo coralie corinne cristina cynthia dagmar daniela danielle daphne deborah debra delphine denise desiree diana diane dianne dilma
  dina dolores donatella donna dora doris dorothea dorothee dorothy edith eileen ekaterina elaine eleanor elena eleni elif elisa elisabeth elise
  elissa eliza elizabeth ella ellen eloise elsa elvira emilia emilie emily emma emmanuelle erica erika ernestine esperanza estelle esther ethel
  eugenie eva eve evgenia fabienne faiza fanny farah fatima fatma fatou fatoumata felicia felicity filipa fiona florence frances francesca francine
  francoise franziska frauke freya frida gail gabriela gabriella gabrielle galina genevieve georgette georgina geraldine germaine ghislaine gilda
  gillian gina giorgia giovanna gisele giulia giuliana gladys glenda gloria greta gretchen gudrun gwendoline gwyneth hadja halima halle hanna hannah
  harriet heather hedwig heidi helen helena helene helga helle hermine hilda hillary huma ida imelda ines ingrid inna irene irina iris irma isabel
  isabela isabella isabelle ivana ivanka jacinda jacqueline jacquelyn jana jane janet janice janine jasmine jeanette jeanne jeannette jeannine jelena
  jennifer jessica jill joana joanna joanne jocelyne johanna josefina josephine josette josiane joyce juanita judith julia juliana julie juliet
  juliette justine kamala karen karin karine karoline katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy katia katie katja
  katrin kayleigh keiko kellyanne khadija kirsten kirstjen klara klaudia kristi kristin kristina krisztina ksenia larissa latifa laura lauren laurene
  leah leila lena letitia liane lidia liliana lilian lillian lina linda lisa lise liz loretta lori lorraine louisa louise lourdes lucia luciana lucie
  lucille lucinda lucy ludivine luisa luise lydia lydie mabel macarena madeleine madeline magali magdalena maggie maia malala malgorzata malia malika
  manuela marcela margaret margarita margaux margherita margot marguerite mariam mariana marianne marielle marina marine marisa marisol marissa
  marjorie marlene martha martina martine mary maryam maryse mathilde maureen maxine mazie megan meghan melania melanie melinda melissa meryl mia
  michelle milena mireille miriam moira monica monika monique montserrat muriel murielle myriam nabila nadege nadia nadine nadja nancy naomi natalia
  natalie natasha nathalie nicole nikki nina nora norma oksana olena olga olivia olympia ophelie oprah ornella pamela paola patricia patrizia paula
  paulette pauline peggy penelope perrine petra phyllis pilar polly priscilla rachel rachida raffaella rahima ramona raquel rebecca regina renata
  rita roberta romana rosa rosalie rosalind rosalynn rosanna rose rosemary rosie roxane roxanne ruby ruth sabine sabrina sally samantha samia sandra
  sanna sara sarah saskia segolene serena severine sharon sheila shelley sheryl shirley sibeth sigrid silke silvana silvia sofia solange sonia sonja
  sophia sophie soraya stacey stefania stella stephanie sue susan susana susanna susanne suzanne svetlana sviatlana sybille sylvia sylvie sylviane
  tamara tammy tania tanya tara tarja tatiana teresa terhi theresa therese tiffany tina toshiko tulsi ursula valentina valeria valerie vanessa
  veronica veronika veronique vicki victoria violeta violette virginia virginie viviane wanda wendy wilhelmina wilma winnie yael yasmin yasmina yoko
  yolanda yolande yulia yvette yvonne zainab zeinab zhanna zoe zsuzsanna zuzana zuzanna
`);

export const mensNames: string[] = words(`
  aaron abdel abdelaziz abdelmadjid abdoulaye abdul abdullah abraham adam adolf adolfo adrian adrien ahmad ahmed ahmet alain alan albert alberto alec
  aleksandar aleksander aleksandr aleksei alejandro alessandro alessio alexander alexandre alexandros alexei alfonso alfred alfredo ali allan allen
  alonzo alvaro amadou ambroise anatole anatoly anders andre andreas andrei andres andrew andrey andriy andrzej angus anthony antoine anton antoni
  antonin antonio antony antti anwar ariel armand armando armin arnaud arnold arthur arturo asif august augustin augusto aurelien axel aymeric barack
  barry bart bartosz bashar bastien ben benedict benjamin bernard bernardo bernd bernie bertrand bill billy bjorn bob bogdan boris brad bradley
  brandon brendan brent brett brian bruce bruno bryan burkhard byron calvin carl carles carlo carlos cedric cesar chad charles charlie christian
  christoph christophe christopher christos chuck clarence clark claudio clemens clement cliff clint clinton clive colin conor constantin corentin
  cornelius cory craig curtis cyril cyrille cyrus dale damien daniel danny dariusz darren darrell david davide dean dennis denys derek derrick
  desmond didier diego dieter dimitri dimitris dirk dmitri dmitry dmytro donald doug douglas duncan dustin dwight earl ed eddie edgar edmond edmund
  eduard eduardo edward edwin eladio elias elijah elliott elon emanuel emile emiliano emilio emmanuel emmerson enric enrico enrique eric erik ernest
  ernesto erwan erwin etienne eugene evan evo ezra fabian fabien fabio fabrice farid federico felipe felix ferdinand fernand fernando filip fidel
  florent florian francesco francisco franck francois francis frank frans franz fred frederic frederick frederik friedrich fritz fumio gabriel gael
  gareth garry gary gaston gautier gavin gene geoffrey george georges georgi georgios gerald gerard gerardo gerhard geert geoffroy gerry ghislain
  giacomo gianfranco gianni gideon gilbert gilles gino giorgio giovanni giulio giuseppe glen glenn gonzalo gordon graham gregoire gregor gregory greg
  guido guillaume guillermo gunter gustav gustavo guy hakan hakim hamid hamza hannes hans harald harold harry harvey hassan hector heinrich heinz
  helmut hendrik henri henrik henrique henry herbert herman hermann hernan herve horacio horst howard hubert hugh hugo humberto hussein ian ibrahim
  ignacio igor ilya imran ingmar irving isaac isaiah ismael ismail istvan ivan jaap jack jacob jacques jaime jair jake jakob jakub jamal james janez
  janos janusz jared jaroslaw jason javier jay jeb jeff jeffrey jens jeremiah jeremy jerome jerry jerzy jesse jesus jim jimmy joachim joao joaquin
  joe joel joerg johan johann johannes john johnny jonas jonathan jorge jose josef joseph josh joshua jozef juan jules julian julien julio julius
  jurgen justin kai karim karl karsten keith keir ken kenneth kevin khaled khalid kirill klaus konrad konstantin konstantinos krzysztof kurt kyle
  kyriakos lamar lance lars laszlo laurent lawrence lazaro leo leon leonard leonardo leonid leopold leroy lionel lloyd loic lorenzo louis luc luca
  lucas lucien ludovic luigi luis luiz lukas luke maciej magnus mahmoud malcolm mamadou manfred manmohan manuel marc marcel marcelo marcin marco
  marcos marcus marek mariano marin mario marius mariusz mark markus martin massimo mateusz mathias mathieu matt matteo matthew matthias matthieu
  maurice mauricio mauro max maxim maxime maximilian mehdi mehmet melvin michael michal michel miguel mihai mike mikhail mikulas milan milos mitch
  mitt mohamed mohamad mohammad mohammed moise mordechai moses mostafa moussa muhammad murat mustafa myron narendra nasser nate nathan nathaniel neal
  neil nelson newt nicholas nick nicolas niels nigel nikita nikol nikola nikolai nikolaos nikos nils noel norbert norman octavio olaf oleg oleksandr
  oleksiy oleksii olivier oliver olof omar omer orlando oscar oskar osman otto owen pablo pascal patrice patrick paul paulo pavel pavlo pawel pedro
  per pervez pete peter petr petro petros phil philip philippe phillip pierre pierrick pieter pietro piotr prosper quentin rafael rahm rainer rajiv
  ralf ralph ramon randall randy raoul raphael raul ray raymond reginald regis reinhard reinhold remi renaud rene ricardo riccardo richard rick ricky
  robert roberto rod rodney rodolfo rodolphe rodrigo roger roland rolf roman romain ron ronald rory ross roy ruben rudolf rudolph rudy rupert russell
  ruslan ryan saddam said salvador salvatore sam samir samuel santiago scott sean sebastian sebastien serge sergei sergey sergio serhiy seth shane
  shinzo shimon sidney sigmar silvio simon slobodan sofiane solomon spencer stan stanislas stanislaw stanley stefan stefano stefanos stephane stephen
  steve steven stuart sunil sven sylvain tariq ted teddy teodoro terence thabo theo theodore thibault thibaut thierry thomas tim timothy tobias todd
  tom tomas tomasz tommy tony travis trent trevor tristan troy tyler ulrich umberto urs vaclav valdis valentin vicente victor viktor vincent vincenzo
  vit vitali vitaly vittorio vlad vladimir vladislav vojtech volker volodymyr vyacheslav wade walter warren wayne werner wilfried wilhelm will
  william willy wojciech wolfgang xavier yair yann yannick yasser yves yitzhak yoann youssef yuri yusuf zack zachary zbigniew zoltan
`);
