/** Words from a list in running text, in lower case. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * The last words of bodies' names: what ends in one, or begins with one before `of`, is a body. Collected from the names of departments, U.N.
 * agencies, armed forces, parliaments and companies in official releases.
 */
export const organisationHeads: ReadonlySet<string> = words(`
  ministry department office embassy consulate secretariat commission agency council command bureau committee subcommittee corporation corp company inc
  ltd limited llc plc gmbh co university college institute institution academy school hospital foundation association union federation league
  alliance party parliament congress senate assembly legislature court tribunal bank fund forces force army navy guard guards corps brigade division
  regiment battalion squadron fleet wing police service services authority administration board directorate chancellery presidency center centre
  laboratory laboratories lab museum society network consortium coalition movement front organization organisation technologies systems industries holdings
  airlines airways press broadcasting group groups centers centres cabinet treasury group secretariat inspectorate registry trust club team taskforce
  commissariat confederation chamber exchange militia resistance quartet mission ombudsman
`);

/**
 * The last words of names that are no bodies: agreements, programmes, plans, events. Collected from the titles of treaties, programmes and
 * exercises in official releases.
 */
export const nameHeads: ReadonlySet<string> = words(`
  initiative contract programme program agreement agreements treaty protocol pact accord accords convention conventions declaration charter act law bill
  plan framework roadmap strategy vision partnership dialogue summit conference forum guidelines guideline doctrine project operation exercise process
  resolution amendment communique communiqué memorandum day award prize medal war revolution system systems platform corridor road hub agenda week
  report review index policy campaign compact games olympics festival package scheme standard standards principles goals mechanism facility
  challenge pledge call appeal code arrangement authority deal fellowship scholarship statement outlook assessment estimate talks roundtable congress
  mission program telescope rocket aircraft missile drone capitalism freedoms
`);

/** The last words of places' names. */
export const placeHeads: ReadonlySet<string> = words(`
  airport airbase base spaceport sea ocean gulf bay river lake mountains mountain strait straits channel canal island islands peninsula border valley
  province oblast governorate prefecture county district square avenue street boulevard palace castle park port shipyard crossing heights desert delta
  basin strip garrison shoal reef atoll archipelago coast harbor harbour bridge dam house hall cathedral stadium airfield cemetery memorial station arena tower
  region territory territories plant refinery facility complex
`);

/** Of these, the ones that name a place only behind a certain word: `Air Base`, `Space Center`. */
export const pairedPlaceHeads: ReadonlySet<string> = words(`
  air|base force|base space|center space|centre military|base naval|base army|base navy|base marine|base naval|station air|station flight|center
  space|station power|plant launch|complex
`);

/** First words of places' names: `Camp Humphreys`, `Fort Liberty`. */
export const placeBeginnings: ReadonlySet<string> = words('camp fort mount mt lake cape port ft');

/** Nouns that begin a place's name before `of`. */
export const placeNounsBeforeOf: ReadonlySet<string> = words(
  'strait straits gulf sea bay isle cape horn city port province gate republic district kingdom state',
);

/** Heads that may take `of`, `for` or `on` and more of the name behind them. */
export const headsWithComplement: ReadonlySet<string> = words(`
  ministry department office embassy consulate council commission committee agency bureau university institute institution academy college school association
  federation union league bank court tribunal house assembly congress parliament board directorate chamber organization organisation center centre society
  treaty convention agreement declaration charter coalition summit law plan partnership framework initiative strategy protocol vision act memorandum
  conference compact resolution code principles covenant alliance forum mission fund confederation programme program chamber
  forces force army
`);
