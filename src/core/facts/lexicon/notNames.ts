/**
 * Words that end or hold the names of bodies, places, agreements and events, so that a run of capitalised words with one of them is no person:
 * `Martin Luther King Day`, `Victoria Harbour`, `Benjamin Franklin Bridge`. In lower case. Collected from the names in official readouts and
 * from what gazetteers call the kinds of places.
 */
export const notNames: ReadonlySet<string> = new Set(
  `
  accord accords act administration affairs agency agenda agreement air airbase airlines airport alliance amendment analysis archive archives area army article assembly
  association authority avenue award background bank base battalion bay beach bill board book boulevard branch bridge brigade building bureau
  business campus canal canyon capital capitol carrier castle cathedral cave cemetery center centre century challenge chamber channel charter church circle city class clinic
  club coast college command commission committee communique communiqué community companies company compact conclusion conference congress constitution consulate
  convention cooperation corporation corps corridor council county court creek cup dam day days declaration defense defence democrats department desert
  dialogue disclaimer district division doctrine drive economy election elections embassy energy era exercise expressway fair falls federation fellowship field fleet force
  forces forest fort forum foundation framework front fund gallery garden gardens gate gazette global government group gulf hall harbor harbour health heights herald highway
  hill hills history holdings hospital hotel house hub impact inc independence industries initiative institute institution insurance international island islands
  journal jungle key lab laboratory lake lane law library limited line llc ltd mall manor march market matters media meeting memorial memorandum mill ministry mission
  monastery monument mosque motors mount mountain mountains movement museum national nations navy network news next northern ocean office olympics operation order
  organisation organization outlook overview palace park parliament parkway partners partnership party pass path peninsula people plan plant platform plaza point policy port post
  press prison prize process program programme project province protocol railway range ranch readout reaction reactor record reef reform region regiment report republic
  reserve resolution response restaurant review river road roadmap rule rules school sea secretariat section security senate series service services session
  shore society source southern square stadium station statement steps store story straits strait strategy street studio studios summary summit symposium syndrome system
  systems table takeaways tanker team technologies television temple territory test theater theatre times today tower town trail treaty trench tribune trust
  tunnel tv union unit universities university update valley vessel village visit volcano war watch water waters way weapons week western wharf winter woods works
  workshop world yard year zone
  `
    .trim()
    .split(/\s+/),
);
