/** Words from a list in running text, in lower case. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Words that open sentences, and so have a capital that tells nothing. Compiled from the closed classes of English (determiners, pronouns,
 * prepositions, conjunctions, auxiliaries), the adverbs and nouns that begin sentences in newspapers, and the verbs of headlines.
 */
export const sentenceOpeners: ReadonlySet<string> = words(`
  a an the this that these those my your his her its our their some any no none every each either neither both all most many much more few fewer
  several other others another such same what which who whom whose whatever whoever when whenever where wherever why how i you he she it we they me
  him us them mine yours hers ours theirs myself himself herself itself ourselves themselves one two three four five six seven eight nine ten eleven
  twelve twenty thirty forty fifty hundred thousand million billion first second third fourth fifth last next half double
  about above across after against ahead along alongside amid among amongst around as at before behind below beneath beside besides between beyond
  but by concerning despite down during except following for from given in including inside into like minus near notwithstanding of off on onto
  opposite out outside over past per plus regarding respecting since than through throughout till to toward towards under underneath unlike until up
  upon versus via with within without and or nor so yet because although though while whereas if unless whether once lest provided
  is are was were be been being am do does did done have has had having will would shall should may might must can could ought need let
  not never also again already always anyway apparently away back certainly clearly currently early earlier elsewhere especially even eventually ever
  finally first firstly formerly further furthermore hence here however ideally indeed instead just largely later lately likewise mainly maybe meanwhile
  moreover mostly nearly nevertheless nonetheless now often only originally otherwise overall overnight particularly perhaps previously probably
  quickly quite rather really recently regardless sadly secondly separately similarly simply sometimes soon still subsequently then there thereafter therefore
  thirdly though thus today together tomorrow tonight too traditionally typically ultimately unfortunately usually very well yesterday yes
  additionally accordingly afterward afterwards alternatively beforehand consequently conversely
  analysis background context topics conversation conversations calls call talks meeting meetings discussion discussions officials official leaders
  leader ministers minister negotiators negotiations diplomats diplomat analysts experts critics supporters opponents allies ally partners partner
  members member governments government authorities countries country nations nation states sources source reporters journalists readers people
  residents citizens voters families children women men troops forces soldiers civilians prices exports imports trade sanctions elections
  cooperation relations ties efforts progress pressure support work plans plan programs programmes projects questions answers details access action
  actions additional agreement agreements aid announcements any anything anybody anyone artillery asked attacks attack attorneys beef cabinet channels
  combining congratulations closer contact contacts costs courtesies deep deeper defense defence defending delegations demand different digital
  diplomacy disputes documents doubts drawdown due each earlier early earthquakes echoing economic economics economy emergency employees energy
  enforcement equipment everybody everyone everything evidence experience fighting fighter food foreign former formal fresh friends full funding funds future
  general global good great ground group growing growth health help high history hopes hostage hostages human humanitarian ideas immediate important
  industrial inflation information infrastructure insurers intelligence international interest investment issues jobs joint joining judging key
  large larger later law lawmakers less like little local long longer lower low major making markets media messages military minerals missiles missile
  modern money more names national neither new news nobody nothing notes nuclear numbers observers offers oil old online opening opponents options
  orders outcome outside pandemics parliamentary parties past pairing peace pending personal pledges plainly point points policy political positions
  possible power praise presidents press previous prime private problems proposals prospects public questioned rapid rare reaction readout readouts
  recent recognition record records reform reforms regional regular relief remarks report reports research resolve resources responses rising
  rival rivals safeguards safety scientists security somebody someone senior serious setting several sharing ships short signs similar small something space speaking
  special speeches staff statement statements steps strategic strategy strong stronger student students such summits supplies supply talking
  technical tensions terms texts thanks things threats time times tomorrow tone top tough tourism towns traders trips true trust universal unlike
  urgent victims views vaccines visit visitors visits war warm warnings water ways weapons weather week weeks whatever widening wider words workers
  working world would writing written year years young
  reaffirms discusses hosts meets speaks holds joins welcomes announces calls says urges thanks visits signs marks
`);

/**
 * Words that releases write with a capital although they name nothing: `the Department`, `our Allies`, `the Leaders`. Collected from U.S. and
 * U.K. releases and from the capitalisation rules of the GPO Style Manual.
 */
export const genericCapitals: ReadonlySet<string> = words(`
  administration agency alliance allies allied ally ambassador ambassadors amendment army article association authority bank base bill board border
  branch bureau cabinet campaign capitol center centre chair chairman chancellor charter church city coalition command commander commission
  commissioner commissioners committee commonwealth conference constitution consul continent convention corps council counselor counterpart
  counterparts county court crown declaration delegation democracy department departments deputy director directors district division dialogue economy
  embassy emergency enterprise envoy excellency executive executives exercise federal federation fellow field fleet force forces foundation framework fund
  general generals government governments governor governors group head headquarters heads homeland honorable house initiative institute
  institutions internet island judge justice king kingdom law leader leaders league legislature majesty marine marines mayor member members
  minister ministers ministerial ministry mission monarch nation nations national navy office officer officers officials operation order organisation
  organization pact parliament partner partners partnership party peace people peoples plan platform police pope premier president presidency presidents
  press prime prince princess program programme project protocol province public queen readout region release republic representative representatives
  republican royal sailor sailors secretary secretaries senator senators service services soldier soldiers speaker staff state states statement station
  strategy summit supreme taskforce team territory treaty treasury tribunal troops union university vice war web website west western east eastern
  north northern south southern northeast northwest southeast southwest world americans god earth sun moon bible email media note notes update updates
  page photo photos video image source sources contact share facebook twitter instagram youtube linkedin rss facilities mr mrs ms miss dr sir dame
  lord lady rev hon gen lt col maj capt adm sgt sen rep gov st jr sr pm cop q a
  ii iii iv vi vii viii ix xi xii am ok tv id faq pdf html url
  meeting meetings call calls visit visits talks readouts conversation discussions remarks speech
  news view comment comments post submit login account cover scroll top click share subscribe
  english latin christian muslim islamic jewish arab catholic protestant
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun am et est edt gmt utc bst cet spring summer autumn winter
`);
