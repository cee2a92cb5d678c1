const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Plurals that the rules of English do not give, with their singulars. Only what official texts count. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  (
    'people:person children:child men:man women:woman feet:foot lives:life wives:wife knives:knife halves:half leaves:leaf shelves:shelf ' +
    'thieves:thief wolves:wolf mice:mouse teeth:tooth geese:goose criteria:criterion phenomena:phenomenon data:datum media:medium ' +
    'memoranda:memorandum mou:memorandum mous:memorandum referenda:referendum crises:crisis analyses:analysis bases:base hypotheses:hypothesis oases:oasis ' +
    'theses:thesis indices:index appendices:appendix matrices:matrix nuclei:nucleus alumni:alumnus syllabi:syllabus buses:bus viruses:virus ' +
    'gases:gas campuses:campus statuses:status bonuses:bonus censuses:census consensuses:consensus lenses:lens shoes:shoe ' +
    'attorneys-general:attorney-general movies:movie ties:tie lies:lie pies:pie calories:calorie cookies:cookie ' +
    'passersby:passerby heroes:hero vetoes:veto embargoes:embargo echoes:echo torpedoes:torpedo potatoes:potato tomatoes:tomato ' +
    'cargoes:cargo volcanoes:volcano caches:cache headaches:headache axes:axe quizzes:quiz'
  )
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
);

/** Nouns that a figure above one counts in this same form. */
export const invariableNouns: ReadonlySet<string> = words(
  'personnel aircraft spacecraft watercraft hovercraft staff police series species headquarters troops crew offspring livestock cattle ' +
    'barracks means percent hertz kilohertz megahertz gigahertz',
);

/** Words in -s that are no plurals. */
export const noPlurals: ReadonlySet<string> = words(
  'news politics economics physics mathematics logistics ethics athletics statistics genetics robotics electronics various previous serious ' +
    'religious famous dangerous continuous simultaneous indigenous precious enormous numerous always perhaps thus plus minus versus across besides ' +
    'unless towards regards overseas afterwards upwards backwards sometimes nowadays yes its his hers theirs ours yours this us is was has as does ' +
    'says goes consensus virus status census campus bonus focus chorus corpus apparatus gas bus lens ' +
    'texas paris brussels wales netherlands philippines honduras laos cyprus ' +
    'arabs diplomas atlas christmas alias bias canvas sus plus dos ours',
);

/** Plurals that stand before the noun that is counted: `two human rights groups`, `three arms control treaties`, `two United States senators`. */
export const pluralModifiers: ReadonlySet<string> = words(
  'rights arms states nations affairs forces sports systems operations sanctions goods savings sales weapons services ministers leaders ' +
    'defenses defences communications emergencies veterans women’s women children’s materials minerals resources relations industries',
);

/** Units that a figure measures also in the singular (`a two year term`), with their short forms, as the noun to write. */
export const measures: ReadonlyMap<string, string> = new Map(
  (
    'second minute hour day week month quarter year decade century meter kilometer mile foot inch yard acre hectare kilogram ' +
    'gram ton tonne pound ounce liter gallon barrel watt kilowatt megawatt gigawatt volt degree ' +
    'km:kilometer kms:kilometer mm:millimeter cm:centimeter nm:nautical-mile kg:kilogram kgs:kilogram lb:pound lbs:pound ft:foot ' +
    'mi:mile mph:mile-per-hour kph:kilometer-per-hour min:minute mins:minute hr:hour hrs:hour sec:second secs:second ' +
    'yr:year yrs:year kw:kilowatt mw:megawatt gw:gigawatt gb:gigabyte tb:terabyte mb:megabyte ghz:gigahertz mhz:megahertz kt:kiloton ' +
    'c:degree f:degree metre:meter metres:meter kilometre:kilometer kilometres:kilometer ' +
    'litre:liter litres:liter millimetre:millimeter millimetres:millimeter centimetre:centimeter centimetres:centimeter'
  )
    .split(' ')
    .map(entry => {
      const [short = '', long = short] = entry.split(':');
      return [short, long] as const;
    }),
);

/** Short units that may be glued to digits: `155mm`, `5km`, `-20C`. In the spelling of the text. */
export const gluedUnits: ReadonlySet<string> = words(
  'mm cm km kms kg kgs lb lbs ft mi mph kph kW MW GW GB TB MB GHz MHz kt nm hr hrs min mins C F',
);

/** Adjectives between an ordinal and its noun, also before a capital: `the fourth annual U.S.-Norvania Dialogue`. */
export const ordinalAdjectives: ReadonlySet<string> = words(
  'annual biannual biennial consecutive straight successive bilateral trilateral multilateral joint ministerial high senior regular ordinary ' +
    'extraordinary special formal informal official round plenary virtual quarterly monthly weekly largest biggest highest smallest oldest ' +
    'longest fastest known such ever major new full direct international national regional public',
);
