const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that end a noun phrase: prepositions, conjunctions, determiners, pronouns, auxiliaries, adverbs of time. In lower case. */
export const phraseEnds: ReadonlySet<string> = words(
  'of in on at by to for from with without within into onto upon over under after before during since until till through throughout between ' +
    'among amongst against about around across along amid amidst as than per via behind beyond near toward towards despite except including ' +
    'excluding regarding concerning following involving ' +
    'and or but nor so yet while when where whereas because although though if unless whether that which who whom whose what how why ' +
    'the a an this these those its his her their our my your it he she they we you i him them us me himself themselves itself ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must not never also ' +
    'then there here now today yesterday tomorrow tonight ago later earlier already still just only even too again together apart alike ' +
    'each both all any some every either neither no several many few other-than such respectively instead back out up down off away ahead ' +
    'currently recently previously soon once twice said says worth via plus minus versus vs etc',
);

/** Verbs of readouts and of newsrooms that follow what is counted (`the two discussed`), in lower case. */
export const verbs: ReadonlySet<string> = words(
  'discussed discuss discusses spoke speak met meet meets agreed agree expressed express reiterated reiterate reaffirmed reaffirm thanked ' +
    'underscored emphasized emphasised welcomed welcome noted exchanged exchange pledged pledge committed commit affirmed affirm stressed ' +
    'highlighted reviewed review talked talk looked look signed sign held hold shared share convened convene concluded conclude decided decide ' +
    'addressed address covered cover touched touch took take made make came come went go gave give began begin started start ended end ' +
    'attended attend joined join visited visit called call said say told tell announced announce confirmed confirm pointed point ' +
    'condemned condemn deplored recognized recognised recognize acknowledged acknowledge considered consider explored explore ' +
    'remain remained continue continued plan planned expect expected want wanted need needed hope hoped intend intended work worked working ' +
    'cooperate cooperated vowed vow urged urge sought seek found find set put keep kept face faced live lived lead led see saw ' +
    'include includes included contain contains contained become became represent represented',
);

/** What stands before a definite thing. */
export const definites: ReadonlySet<string> = words('the these those both their our its his her your my all');

/** Words that begin a sentence or stand between names, capitalised or not; never part of a name. */
export const neverInNames: ReadonlySet<string> = words(
  'the a an in on at during while when after before following as for with today yesterday earlier later this that these those his her its ' +
    'their our both also and but or to from by of he she it they we i who which where if since under over about regarding meanwhile finally ' +
    'additionally separately additional turning speaking discussing reiterating tonight tomorrow ahead upon until not no yes all each such ' +
    'media note remarks readout statement release call meeting meetings phone telephone video virtual bilateral trilateral visit ' +
    'travel conversation introductory talk talks meets met hosts speaks spoke discussion dialogue',
);

/** Words that stay small in headlines. */
export const smallInHeadlines: ReadonlySet<string> = words(
  'a an the and or but nor for of in on at to by as vs via per with from over into onto after amid about against between before during under ' +
    'upon that than this through toward towards off up out down near is s al bin von van der de da di la le el du des',
);
