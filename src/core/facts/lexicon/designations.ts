const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Words before a figure that make a name of it, in any case: `Article 5`, `phase two`, `Resolution 1701`. Collected from treaties, statutes and
 * releases.
 */
export const designationNouns: ReadonlySet<string> = words(
  'article articles section sections chapter chapters resolution resolutions paragraph paragraphs clause clauses ' +
    'annex appendix page pages no nos number numbers num room suite route highway interstate flight phase stage tier level category pillar ' +
    'episode volume apollo artemis expedition soyuz falcon ariane boeing airbus amendment exhibit directive regulation proclamation docket ' +
    'proposition presidency footnote slide verse psalm id ftse nikkei dax nasdaq',
);

/** As {@link designationNouns}, but words before a number in words may count after all: `they note two developments`, `question five officials`. */
export const weakDesignationNouns: ReadonlySet<string> = words(
  'track channel form schedule version box zip note item agenda protocol day step question answer figure figures table chart release ref ' +
    'reference tab attachment enclosure order option tranche scenario',
);

/** Abbreviations before a figure that make a name of it; a stop may follow them. */
export const designationAbbreviations: ReadonlySet<string> = words(
  'no nos art arts sec sect ch para paras p pp fig figs vol res reg mk v ver cl ex app doc ref tel fax ext',
);

/** As {@link designationNouns}, but only with a capital: in lower case they are counted or measured things like any other. */
export const capitalDesignations: ReadonlySet<string> = words(
  'Title Group Squadron Force Fleet Unit Part Order Decree Law Act Bill Rule Case Class Type Model Mark Mk Mod Block Lot Line Week Year ' +
    'Round Session Season Gate Platform Level Base Site Area Zone Sector District Ward Precinct Station Vision Horizon Team Task Project ' +
    'Operation Program Programme Mission Crew Public War Bowl Basel Euro Camp Post Pier Building Patriot Javelin Abrams Leopard Typhoon',
);

/** `Group of Seven`, `Gang of Eight`. */
export const groupsOf: ReadonlySet<string> = words('group gang council committee quartet');

/** Names that begin with a figure, in lower case. */
export const figureNames: ReadonlySet<string> = words(
  'five-eyes three-seas three-gorges two-sessions big-three big-four big-five first-lady second-lady first-gentleman second-gentleman ' +
    'first-minister first-secretary first-sea first-lord first-deputy first-vice first-lieutenant second-lieutenant first-sergeant second-secretary third-secretary second-sea first-amendment second-amendment fourth-estate ' +
    'first-responder first-responders third-party third-parties third-world third-way third-country third-countries first-nation first-nations ' +
    'first-of first-aid first-class second-class first-rate second-rate second-hand first-hand first-person second-nature ' +
    'first-half second-half second-guess second-thoughts third-reich first-family first-name first-step first-place ' +
    'zero-tolerance zero-sum zero-emission zero-emissions zero-carbon zero-covid zero-day two-way one-way two-fold one-on one-stop one-off ' +
    'one-sided one-time one-china one-health two-faced first-world second-world',
);

/** Behind an ordinal, what makes the name of a unit, a court or an address of it: `7th Fleet`, `82nd Airborne Division`, `Fifth Avenue`. */
export const ordinalNames: ReadonlySet<string> = words(
  'Fleet Wing Army Division Brigade Regiment Squadron Battalion Corps Group Air Airborne Infantry Marine Marines Cavalry Armored Armoured ' +
    'Expeditionary Special Fighter Bomb Avenue Ave Street St Road Amendment Circuit District Republic Reich Century Estate Panzer Mechanized ' +
    'Mountain Signal Field Artillery Engineer Carrier Class Lt Sgt Lieutenant Sergeant',
);

/** What ends an address: `10 Downing Street`. */
export const streetWords: ReadonlySet<string> = words(
  'street st road rd avenue ave boulevard blvd drive lane square place court terrace way row gardens crescent parkway plaza',
);
