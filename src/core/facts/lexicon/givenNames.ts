/**
 * Given names, in lower case and without diacritics, by the language they are most at home in. Source: chosen by hand from names that are
 * frequent in public statistics of names (US Social Security Administration, UK Office for National Statistics, France's INSEE and their like)
 * and among office holders in the State Department's and the CIA's lists of chiefs of state. A name that is more often a place, a month or
 * another word (`Austin`, `Virginia`, `April`, `Will`, `Israel`) is left out: a name that begins with it must be told by something else.
 */
const western = `
  dan don guy hana kris lee mari max oscar pat ray ross
  aaron abigail abraham adam adele adrian agnes aidan aimee alan alana alastair albert alec alejandra alejandro alex alexa alexander
  alexandra alexandre alexis alfred alice alicia alison alistair allan allen allison alyssa amanda amelia amy ana andre andrea andreas
  andres andrew andy angela angelica angelina angus anita ann anna annabel anne annette annie anthony antoine anton antonella antonia
  antonio antony arthur ashley audrey avril axel barbara barry beatrice beatrix ben benjamin benoit bernadette bernard bernd bernhard
  bernie bert beth betsy bettina betty beverly bill billy birgit bjorn bob bobby boris brad bradley brandon brenda brendan brent brett
  brian brianna bridget brigitte britt bronwyn bruce bruno bryan caitlin calum calvin cameron camilla camille carl carla carlo carlos
  carmen carol carola carole caroline carolyn carrie caspar casper cassandra catarina cathal catherine cathy cecile cecilia celeste celia
  celine cesar charlene charles charlie chiara chloe chris christa christiaan christiane christina christine christoph christophe
  christopher chrystia chuck cindy claire clara clare clarence claude claudia claudio claus clemens clement clifford clive cody colette
  colin colleen connie connor conor constance corinne cory courtney craig cristian cristina curtis cynthia cyril damian damien dana daniel
  daniela daniele danielle danny daphne darren darryl dave david deanna deb debbie deborah debra declan delphine denis denise dennis derek
  dermot diana diane didier diego dieter dimitri dirk dolores dominic dominik dominique donald donna donnie doreen doris dorothea dorothy
  doug douglas duncan dustin dwight dylan eamon eamonn edgar edith edmund edouard eduard eduardo edward edwin eileen elaine eleanor elena
  elias elijah elina elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott eloise elsie emanuel emil emile emilia emilio
  emily emma emmanuel enda enrico enrique eric erica erich erik erika erin ernest ernesto ernst esteban estelle esther ethan eugene eva
  evan eve evelyn ewa fabian fabio fabrice federica federico felicity felipe felix ferdinand fergus fernanda fernando fiona florian
  francesca francesco francine francis francisca francisco franck francois francoise frank franz fred freddie frederic frederick frederik
  frederique frida friedrich gabriel gabriela gabriella gabrielle gail gareth garrett gary gavin gemma genevieve geoff geoffrey george
  georges gerald geraldine gerard gerhard gerry gilbert gilles gillian gina ginny giorgia giorgio giovanni gisele giulia giuseppe gladys
  glen glenn gloria gordon graeme graham greg gregoire gregor gregory greta guenther guido guillaume guillermo gunther gustav gustavo gwen
  hannah hans harald harold harriet harry harvey heather hector heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik
  henri henry herbert herman hermann hernan hilary hillary holger holly howard hubert hugh hugo humberto ian ida ignacio ignazio igor ilse
  ines inga ingrid irene isaac isabel isabella isabelle isobel ivan ivo jack jackie jacob jacqueline jacques jaime jake jakob jamal james
  jamie jan jane janet janice janine jared jasmine jason javier jean jeanette jeanne jeff jeffrey jen jenna jennifer jenny jens jeremy
  jeroen jerome jerry jessica jessie jill jim jimmy joachim joan joana joanna joanne joao joaquin jochen jody joe joel joerg johan johann
  johanna johannes john johnny jon jonas jonathan jordi jorge jose josef josefina josep joseph josephine josh joshua joyce juan juana
  judith judy jules julia julian juliana julie julien juliet juliette julio jurgen justin justine kaja kamala karen karin karl karla kate
  katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina keir keith kelly kelvin ken kenneth kerry kevin kieran
  kim kimberly kirsten kirstjen klaus kristen kristin kristina kurt kyle lachlan lara larry lars laura lauren laurence laurent lauri lea
  leah leigh leila lena leo leon leonard leonardo leonie leonor leroy leslie lewis liam lidia liesl lila lillian linda lindsay lindsey
  linus lionel lisa lise liz lloyd lois lorenzo loretta lorraine lou louis louisa louise luc luca lucas lucia luciana luciano lucie
  lucille lucy ludovic ludwig luigi luis luisa luiz lukas luke lydia lynn lynne madeleine maeve maggie magnus malcolm malte mandy manfred
  manuel manuela marc marcel marcela marcello marcelo marcia marco marcos marcus margaret margarita margot margrethe maria marian mariana
  marianne marie marilyn marina mario marion marisa marissa marjorie mark markus marlene marta marten martha martin martina martine marty
  mary mateo mathias mathieu mathilde matt matteo matthew matthias matthieu maura maureen maurice mauricio maurizio maxime maximilian
  mayra megan meghan melanie melinda melissa melvin meredith mia michael michaela micheal michel michele michelle miguel mike milena
  millie mimi miranda miriam mitch mitchell moira mollie molly monica monika monique morten murray nadia nadine nancy naomi natalia
  natalie natasha nathalie nathan nathaniel neal ned neil nell nellie nicholas nick nicky nicola nicolas nicole nigel nikki nikolas
  nikolaus nils nina noah noel noelle nora norbert norma norman odile oliver olivia olivier ollie orlando oskar otto owen pablo paddy
  paige pam pamela paola paolo pascal pascale patrice patricia patricio patrick patrizia paul paula pauline paulo pedro peggy penelope
  pete peter petra phil philip philipp philippa philippe phillip phoebe phyllis pierre pietro pilar polly priscilla quentin rachel rafael
  rainer ralf ralph ramon randall randy raoul raphael raquel raul raymond rebecca reginald reiner renata renate rene reto rhonda ricardo
  riccardo richard rick ricky rishi rita rob robert roberta roberto robin rod rodney rodolfo rodrigo roger roland rolf ron ronald ronan
  ronnie rory rosa rosalind rosemary rosie roxanne roy ruben rudolf rupert russell ruth ryan sabine sabrina sadie sally salvatore sam
  samantha samuel sandra sandrine sara sarah saskia scott sean sebastian sebastien serge sergio seth shane shannon sharon shaun shawn
  sheila shelley sherry shirley siegfried sigmar sigrid silvia silvio simon simona simone siobhan sofia sonia sonja sophia sophie stacey
  stacy stanley stefan stefania stefano steffen stella stephan stephane stephanie stephen steve steven stewart stuart sue susan susana
  susanna susanne suzanne sven svenja sybille sylvain sylvia sylvie tamara tammy tania tanya tara tatiana ted terence teresa terri terry
  tess tessa thea theo theodore theresa therese thierry thomas tiffany tilman tim timothy tina tobias toby todd tom tomas tommy toni tony
  tracey tracy travis trevor tricia trisha tyler udo ulrich ulrike ursula uwe valentina valerie vanessa vera veronica veronique vicente
  vicki vicky victoria vince vincent vincenzo viola vivian viviane wally walter wanda warren wayne wendy werner wesley wilfried wilhelm
  willem william willy wolfgang wopke xavier yann yannick yolanda yves yvette yvonne zach zachary zara zoe
`;

const nordic = `
  aase aksel alar alexander anders andreas anne-marie anniken antti arne arvid asa asger astrid aud bengt bente berit birgitta birgitte
  bodil borge borje carl-oskar ebba einar eino eirik elin emilie erkki eskil espen eva-lotta fredrik freja frode gro gudlaugur gudni
  gudrun gunilla gunnar guri haakon hakan halla harald heidi helle henna henrik hilde ine inge ingeborg inger ingibjorg ingvild jaakko
  jaan janne jari jens jesper jonna jorgen juha juhani jukka juri jussi jyri kai kaisa kaja kari karita karsten katri katrin kersti kimmo
  kirsti kjell knut kristian kristrun lasse leif lene lenita liisa lotta mads magdalena maja malin marika marja marte matti mette mika
  mikael mikko morten niels ola olaf olafur olav ole olli olof oyvind paavo paivi peder pehr pekka per petteri pia ragnar ragnhild rasmus
  riikka sanna sari sauli signe sigridur sigurd siv soren stig svein sverre terje thorbjorn thordis thorgerdur tiina tiit timo tobias
  toomas torbjorn torsten tove trine troels trond truls tuula ulf ulla urmas vidar ville ylva yngve
`;

const slavic = `
  adrijana agata agnes agnieszka alaksandr albin albulena aleh aleksandar aleksander aleksandr aleksandra aleksei aleksej aleksey aleksi
  alena alexei alexey alexis alina alojz alvis ana anastasia anatol anatoli anatoliy anatoly andrej andrey andrii andris andriy andrzej
  anja ante antoni antonin antonis anze ararat arkady armen arsen arseniy artem artis artur arturs arvydas askar attila bakhtiyar balazs
  bartosz beata bela bogdan bohdan bojan boleslaw borislav borut boyko branislav branko bronislaw bujar calin catalin cosmin cristian
  csaba czeslaw dacian dalia damir danica danilo danylo daria dariusz darko davit davor denys dimitar dimitrios dimitris dmitri dmitriy
  dmitry dmytro dominika donka dorota dragan dusan dzmitry edgars edi edita edmond eduard egils elzbieta emil emomali evangelos evgeni
  evgeny evika ewa fedir ferenc filip gabor gabrielius gagik gennadiy gennady georgi gheorghe giannis giorgi giorgos girts gitanas gocha
  goran gordan grigory grzegorz gurbanguly gyorgy halyna hanna hashim hennadiy henryk hrvoje hryhoriy ihor ilham ilie ilir ilmars ilya
  imre inara inese ingrida inna ioannis ionut irakli irina iryna istvan iulia iva ivana ivaylo ivica ivo jacek jadranka jadwiga jakub jan
  janez janis janos jaroslav jaroslaw jelena jerzy jiri jitka joanna jonas josip jovan jozef jozsef judit juraj kakha kalina karel karol
  kassym-jomart katalin katarina katarzyna katerina kazimierz kestutis khrystyna kinga kiril klaus kolinda konstantin konstantinos kostas
  kostiantyn kostyantyn krisjanis kristalina krzysztof ksenia kyriakos lajos larisa larysa laszlo lech leonid lesya leszek levan linas
  liudmyla liviu ljubica lubomir lubos lucjan ludmila ludovit lukasz lulzim luminita lyudmila maciej maia maksim maksym malgorzata marcel
  marcin marek mariia marija marijana maris mariusz mariya maros martin marzena matej mateja mateusz mihai mikhail mikheil miklos mikola
  mikulas milan mile milica milo milorad milos miloslav milutin mindaugas mircea miro miroslav miroslaw mladen mykhailo mykhaylo mykola
  myroslav nadezhda nataliya natalka natalya natasa natia nebojsa nela nenad nicolae nicos nicu nicusor niko nikol nikola nikolai nikolay
  nikolina nikos nino nursultan octavian oksana olaf oleg oleh oleksandr oleksandra oleksii oleksiy oleksiyi olena olesya olga olha olta
  ondrej ostap ovidiu panagiotis panos pavel pavlo pawel petar peter petko petr petra petre petro piotr plamen predrag primoz radek
  radmila radoslav radoslaw radovan radu rafal raimonds raimundas raluca ramunas ramush rastislav razvan robert rosen rossen rumen ruslan
  rustem ryszard sadyr salome sandor sandra sanja sasa saulius serdar sergei sergej sergey serhii serhiy serzh shavkat slavko slawomir
  slobodan snezana sofiya sorin stanislav stanislaw stavros stefan stefanie stelios stepan stevo stjepan svetlana sviatlana sviatoslav
  szymon tadeusz tamas tanja taras tatyana tetiana tetyana theodoros timofei tinatin tomasz tomislav tomo traian uladzimir urszula vaclav
  vadim vadym vahan valdas valdis valentin valentyn valeria valeriy valery vasil vasile vasily vassilis vasyl vera vesna viacheslav victor
  viktor viktoria viorica vitali vitaliy vitaly vjosa vlad vladimir vladislav vladyslav vlasta vojislav vojtech volodimir volodymyr
  vyacheslav vygaudas waclaw waldemar wieslaw witold wladyslaw wojciech yanis yannis yaroslav yegor yekaterina yelena yevgeny yevhen yulia
  yuliia yuri yuriy yury zbigniew zdenek zdravko zeljko zoltan zoran zsolt zurab zuzana
`;

const mideastAfrican = `
  abbas abdallah abdel abdelaziz abdelfattah abdelmadjid abdirahman abdirashid abdul abdulaziz abdulla abdullah abdulrahman abdurrahman
  abebe abiy abla adama adebayo adel adesina adewale adil adnan ahmad ahmed ahmet aisha akinwumi akram alassane ali aliko alioune aliyu
  amadou amal amara amer amin amina aminata aminatou amir amira amr anas anwar aref arlette ashraf asif asma assimi atef awa ayman aymen
  ayodele ayoub aysha azali aziz babacar babak babatunde bader badr bahaa bakr bamanga barham bashar bashir basma bassam bassirou bekir
  benny benyamin bilal binali binyamin bisher blaise bola boutros bulent burhan cem cemal cemil chakib chimamanda chinedu chukwuma dalal
  daoud dareen demeke devlet dina dror ehud ekrem elham eli elie emeka emine emmerson emre ephraim erdal esmaeil esmail evariste ezz fadi
  fadil fahad fahd faisal faiz fares farid farouk fathi fatih fatima fatma fatou fatoumata faure faustin fayez faysal ferhat feridun fikri
  folasade fouad fuad gadi gedion ghada ghassan gideon gila gilad godfrey habib hadja hage haider hailemariam haim haitham hakan hakim
  hala halim hamad hamdi hamid hamza hanan hani haris haroun hasan hashem hassan hatem hayder haytham hesham hicham hilal hisham hoda
  homayoun hoshyar hosni hossam hossein houda hulusi huseyin hussain hussein ibrahim ibrahima idriss idrissa ifeoma ikechukwu ilan imad
  iman imran isaias isatou ismail ismet israa issa issoufou itamar iyad izzat jaafar jaber jabir jakaya jalal jamal jamil jamila javad
  jawad joice jomo joumana kais kamal kamel karim kasim kassem kemal kemi kgalema khadija khaled khalid khalifa khalil kofi kristo kwabena
  kwame kwesi laila lakhdar lamia latifa leila lina lindiwe lior lotfi mabrouk macky madhi mahamadou mahamat mahdi maher mahmood mahmoud
  mahmut majed majid makhtar malek malik malika mamadou mamady manal mansour mariam marieme marwan maryam masoud masrour massoud masud
  mbaye mehdi mehmet meir merav mesut mevlut meyrav miri moaz moeketsi mohamed mohammad mohammed mohamud mohsen moise mokgweetsi moncef
  mordechai moshe mostafa mouna moussa muammer muhammad muhammadu muhammed muhsin mukhtar mulatu mulugeta muqtada murat musa musalia
  mustafa mustapha mwai nabih nabil nada nader nadim nafisa naftali nahid najat najib najla najwa naledi nasir nasser nawaf nawal nayef
  nechirvan ngozi nir nitzan nizar nkosazana nnamdi noam nouri numan nuray nuri obiageli oby ofir okechukwu olusegun oluwaseun omar omer
  orit orly osama osman othman oumar ousmane ozgur phumzile qais qasem qasim rachid rachida raed rafic rafik rafiq raila rami ramzi rania
  ranil rashad rashid rauf rayan raychelle recep reem retno reuven reza riad riyad ruba saad saadeddine sabri sadiq saeb saeed safa sahar
  sahle-work saif salah saleh salem salim salma salman salva salwa sameh samer sami samia samir samira saud sayyid sedat selahattin selcuk
  selim semih serdar seyni shadi shaikha shaker shaul shimon shinasi shireen shlomo sibusiso sidi sinan siyabonga skender soheir
  subrahmanyam suha suleiman suleyman sumaya taha taher tahir taieb talal tamim tammam tareck tarek tareq tariq tawakkol taye tayyip
  tedros tendai thabo thandi themba thokozani tsegaye tuncay tzachi tzipi uhuru umar umaro ummu usama uzi wael wafa wagih waleed walid
  wamkele wangari wasfi wissam wole workneh yaakov yael yahya yair yaser yasmin yasmine yasser yassin yaw yayi yehuda yemi yilmaz yisrael
  yitzhak yoav yonatan yossi yousef youssef yousuf yoweri yuli yusuf zahra zaid zainab zayed zeev zehra zeid zeynep ziad zine ziyad zoubir
  zvi zweli
`;

const southAsian = `
  aarti aditya ajay ajit akhilesh amit amita amitabh amrita anand anil anjali anurag aparna arindam arjun arun aruna arvind asha ashok
  ashwini bhupendra bilawal bimal bindu chandra darshana deepa deepak deepika devendra dharmendra dinesh droupadi ganesh gaurav geeta gita
  gopal gotabaya hardeep harini harish harsh harsha harshvardhan indira indra ishaq jagdish jairam jayant jitendra jyoti kailash kapil
  karan kavita kiran kiren krishna kumar lakshmi lalit mahesh mahinda mallikarjun mamata maneka manish manmohan manoj mansukh meenakshi
  meera mukesh murli nalin nandan narayan narendra naresh navin nawaz neha nikhil nirmala nisha nitin nitish padma palaniappan parvez
  pervez piyush prabhu pradeep prakash pramila pranab pranay prasad pratibha pravin prithviraj priti priya priyanka pushpa raghuram rahul
  rajan rajeev rajendra rajesh rajiv rajnath rakesh ramesh randhir ranjit rashmi ravi ravish rekha ritu rohit sachin sajith sandeep
  sangeeta sanjay sanjeev santosh sarita satish seema shahbaz shaktikanta sharad shashi shehbaz shilpa shiv shreya shyam smriti sonali
  srinivasan subhash subrahmanyam sudha sujata sunil sunita suresh surya sushil sushma swati tarun tulsi uday uma usha vandana venkaiah
  vijay vikram vinay vinod vivek yashwant yogi
`;

const further = `
  abena achieng adwoa afua agung aibek aidar aigerim ainur aishah akinyi akosua akua alasdair alberto alfonso anwara aoife armando arturo
  aurelio ayesha ayse azamat azizah babajide bakyt bambang baraka benigno bernardo binod bishal bolat bongani burcu bushra cagla camilo
  carmelo carys catalina catriona chidi chinwe chioma chipo ciara claudina constanza consuelo corazon cormac cristobal dafydd daulet deirdre
  dewi dian dilek dinara ebru edgardo efrain efua eko ekow elif emiliano emmanuela enzo eoin erlan esra eugenio eusebio evelina ewan fabiola
  farah farhana fawad fidel filippo fintan fionn fitri flavia flavio fulya funmi gaspar gaston gbenga genaro gerardo gethin giancarlo gianni
  gilberto gizem gonzalo graciela grainne gregorio gulay gulnara gulnoza gulsen gwyneth hafiz hakimah hamish hande hasina hendra hernando
  hina hipolito horacio iain ibukun ieuan iker ilknur imelda indah inigo irma ismael itziar jacinto jimena joko julieta junaid kagiso kairat
  kamau kamran kartika kavya kehinde kelechi kerem kirsty kojo kudzai kwadwo kwaku leandro leopoldo lerato lestari leticia lourdes lowri
  luzia macarena madhav madina mahfuz maire mairead maite manjula manolo marat marcelino marcella margarida mariano marisela marisol matilde
  mauro maximo meltem merve mhairi mohini moises morag mpho mwangi nandini nargiza nasrin naveed neelam neema neslihan nestor nia niamh
  nicanor njeri nkechi nomvula nosipho nthabiseng nurlan nurul nusrat obinna octavio oisin olumide oluwatobi omkar onur orhan oriol orla
  ornella otabek otieno owain oya ozlem padraig pallavi parag pascual pelin piero pinar pooja prakriti preeti putri radhika rafiqul raghav
  rajkumar rameshwor ramiro razali reinaldo renzo rezwana rhys rini ritika rocio rogelio rohan roisin rolando romina rosalia
  rosana rosario roshni rosmah ruperto rustam rutendo sagar sagarika saima sanjana saoirse saule seamus segun serik severino sevgi seyi
  shahnoza shalini shamsul shantanu shazia sherzod shruti sibel siddharth silvana sinead siphiwe sipho siti sneha sohail suhas
  sukarno suman supriya susilo tadeo tadhg tahmina tanvi tegan teguh teodoro thulani timur tinashe tolga tomasa tomos tshepo tugba tunde
  ufuk ulises umut usman valeriano varun veena vicenta vidya vikas vikrant vineet volkan wahyu wambui wanjiru wulan ximena yaa yago yamini
  yanti yasemin yerlan yesenia yetunde yubaraj zafar zaida zainal zanele zeenat zerrin zhanna zubin
`;

/** Given names of languages that put the surname first: they count at either end of a name. */
const eastern = `
  aiko akihiro akihito akiko akira asako atsushi ayaka ayumi banri chieko chihiro chiyoko chunying dae-jung daishiro daisuke dejiang
  dongsheng eiji eiko emi eriko etsuko eui-yong fenghe fumiaki fumihiko fumiko fumio geun-hye goshi guangyao hajime haruhiko haruka haruki
  haruko haruo hayato hideaki hideki hideo hidetoshi hiroaki hirofumi hirohito hirokazu hiroki hiroko hiromi hiromichi hironobu hiroshi
  hiroshige hiroto hiroyuki hisako hisashi hitomi hitoshi huning hyun-jong ichiro ikuko isamu isao itsunori izumi jae-in jae-myung jiabao
  jiechi jieyi jin-tae jinping jintao jiro joichi jong-il jong-sup jong-un jun junichi junichiro junji junko junya kaito kana kaori kaoru
  katsuhiko katsumi katsunobu katsuya kazuaki kazuhiko kazuhiro kazuko kazumi kazunori kazuo kazuya kazuyoshi kazuyuki keigo keiichi keiji
  keiko keisuke keita keizo kenichi kenichiro kenji kenjiro kenta kentaro keqiang ki-moon kihei kinji kiyomi kiyoshi kiyoto koichi koji
  koki koshiro kosuke kotaro kuiyuan kunihiko kyeong-doo kyoko kyosuke kyung-wha leji lifeng lijian mai maiko makiko makoto mami mariko
  masaaki masahiko masahiro masahisa masahito masaki masako masami masanori masao masaru masashi masato masatoshi masayoshi masayuki
  mayumi megumi michiko michio midori mieko miho mikio minori minoru misako mitsuhiro mitsuko mitsunari mitsuo miyuki mizuki momoko
  moo-hyun myung-bak nanako naoki naoko naoto naoya natsuki natsuko natsuo noboru nobuaki nobuhiro nobuko nobuo nobuteru nobuyuki norihiro
  noriko norio noriyuki osamu qishan reiko rena rie rieko rina rongji ryo ryohei ryoji ryoko ryosei ryosuke ryota ryotaro ryozo saburo
  sachiko sadakazu sanae saori satoko satoshi satsuki sayuri seiichi seiichiro seiji seiko seishiro seok-youl setsuko shangfu shanshan
  shigeki shigeko shigeo shigeru shigeyuki shinako shingo shinichi shinichiro shinji shinjiro shinobu shinsuke shintaro shinya shinzo
  shiori shizuka sho shohei shoichi shoji shotaro shuichi shuji shunichi shunsuke soichi soichiro suk-yeol sung-nam susumu tadao tadashi
  tae-yong tae-yul taichi taiki takaaki takafumi takahiro takaki takako takamasa takao takashi takato takayuki takehiko takeo takeru
  takeshi taku takuma takumi takuya tamaki tamotsu taro tatsuo tatsuya teiji teruo tetsuo tetsuro tetsuya tianming tokiko tomohiro tomoko
  tomomi tomoyuki toru toshiaki toshihiko toshihiro toshiko toshimitsu toshio toshiyuki tsutomu tsuyoshi umeko wanquan wataru weiwei
  wenbin won-sik xiaohong xiaoming xiaoping yasuhide yasuhiro yasukazu yasuko yasunari yasuo yasushi yasutoshi yasuyuki yesui yifu yo-jong
  yohei yoichi yoji yoko yoriko yoshiaki yoshifumi yoshihide yoshihiko yoshihiro yoshiko yoshimasa yoshimi yoshimichi yoshinori yoshio
  yoshitaka yoshito yoshiyuki yosuke youichi young-chul young-moo yuichi yuichiro yuji yujiro yuka yukari yuki yukihiro yukiko yukio yuko
  yumi yumiko yuriko yusuke yutaka yuya zemin zhanshu zhaoxu zhengsheng
`;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Given names that count in front of a surname. */
export const givenNames: ReadonlySet<string> = words(
  [western, nordic, slavic, mideastAfrican, southAsian, further, eastern].join(' '),
);

/** Given names that count behind a surname too: `Kishida Fumio`. */
export const easternGivenNames: ReadonlySet<string> = words(eastern);

/**
 * Surnames that stand first in Chinese, Korean, Vietnamese and Japanese names, and are no English words. Source: the most frequent surnames in the
 * censuses of these countries, as official releases romanise them.
 */
export const leadingSurnames: ReadonlySet<string> = words(`
  abe ahn aoki aso bai bui cai cao chang chen cheng chiang cho choi cui dang deng duong endo feng fujii fujita fukuda gao geng goto guo
  hagiuda hamada harada hasegawa hashimoto hatoyama hayashi hoang hsieh hu huang hwang ikeda inoue ishiba ishii ishikawa ito iwaya jang
  jeon jeong jiang jiao jung kamikawa kaneko kang kato kihara kim kimura kishida kobayashi koizumi kondo kono kwon lai le li liang liao
  lim lin liu lu luo maeda mao matsuda matsumoto matsuno miura moon mori motegi murakami nakagawa nakajima nakamura nakano nakatani ngo
  nguyen nishimura noda noh ogawa okada okamoto ono onodera ota peng pham phan qi qian qin qiu roh saito sakamoto sasaki sato seo shen
  shimizu suga suh suk suzuki takahashi takaichi takemi takeuchi tamura tanaka tang tian tran tsai vo vu vuong wang watanabe wei wu xi
  xiao xie xiong xu yamada yamaguchi yamamoto yamazaki yang yao ye yoon yoshida yu yuan yun zeng zhang zhao zheng zhong zhou zhu
`);
