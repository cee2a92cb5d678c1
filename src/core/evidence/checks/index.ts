import { achievedCheck } from './wording/achieved.js';
import { acronymsCheck } from './names/acronyms.js';
import { actorsCheck } from './people/actors.js';
import { basesCheck } from './names/bases.js';
import { bracketedFieldsCheck } from './people/bracketedFields.js';
import { allotmentsCheck } from './values/allotments.js';
import { borrowedCheck } from './values/borrowed.js';
import { borrowedNamesCheck } from './names/borrowedNames.js';
import { clauseActorsCheck } from './people/clauseActors.js';
import type { Check } from './check.js';
import { connectedCheck } from './people/connected.js';
import { strengthCheck } from './wording/claims.js';
import { datelinesCheck } from './names/datelines.js';
import { datesCheck } from './dates/dates.js';
import { dayPartsCheck } from './dates/dayParts.js';
import { denialsCheck } from './wording/denials.js';
import { designationsCheck } from './names/designations.js';
import { directionsCheck } from './names/directions.js';
import { exchangesCheck } from './values/exchanges.js';
import { faintly } from './faintly.js';
import { framesCheck } from './names/frames.js';
import { giversCheck } from './people/givers.js';
import { homesCheck } from './people/homes.js';
import { jointlyCheck } from './wording/jointly.js';
import { labelsCheck } from './people/labels.js';
import { listenersCheck } from './quotations/listeners.js';
import { misplacedCheck } from './values/misplaced.js';
import { namedThingsCheck } from './names/namedThings.js';
import { namesCheck } from './names/names.js';
import { oppositesCheck } from './wording/opposites.js';
import { ownedNamesCheck } from './names/ownedNames.js';
import { otherSayersCheck } from './quotations/otherSayers.js';
import { overstatedCheck } from './wording/overstated.js';
import { ownersCheck } from './people/owners.js';
import { partnersCheck } from './people/partners.js';
import { pastFiguresCheck } from './figures/pastFigures.js';
import { peopleCheck } from './people/people.js';
import { pluralOfficesCheck } from './people/pluralOffices.js';
import { displacedPeopleCheck } from './people/displacedPeople.js';
import { polarityCheck } from './wording/polarity.js';
import { quantitiesCheck } from './figures/quantities.js';
import { firmsCheck } from './names/firms.js';
import { foldsCheck } from './figures/folds.js';
import { ranksCheck } from './figures/ranks.js';
import { quotationsCheck } from './quotations/quotations.js';
import { rowsOfNamesCheck } from './names/rowsOfNames.js';
import { regardsCheck } from './people/regards.js';
import { quotedActorsCheck } from './people/quotedActors.js';
import { rolesCheck } from './people/roles.js';
import { ruledOutCheck } from './wording/ruledOut.js';
import { speakersCheck } from './quotations/speakers.js';
import { pairedNamesCheck } from './names/pairedNames.js';
import { stationsCheck } from './dates/stations.js';
import { strangeGuestsCheck } from './people/strangeGuests.js';
import { strangersCheck } from './people/strangers.js';
import { strangePlacesCheck } from './names/strangePlaces.js';
import { superlativesCheck } from './wording/superlatives.js';
import { turnedCountriesCheck } from './people/turnedCountries.js';
import { turnedRoundCheck } from './people/turnedRound.js';
import { unnamedSayersCheck } from './quotations/unnamedSayers.js';
import { unsettledCheck } from './wording/unsettled.js';
import { vagueTimesCheck } from './dates/vagueTimes.js';

/** Every check of a draft's passages; verdicts on one place stand in this order. */
export const checks: readonly Check[] = [
  quotationsCheck,
  datesCheck,
  stationsCheck,
  quantitiesCheck,
  namesCheck,
  datelinesCheck,
  directionsCheck,
  faintly(framesCheck),
  strangePlacesCheck,
  strangeGuestsCheck,
  strangersCheck,
  acronymsCheck,
  peopleCheck,
  pluralOfficesCheck,
  homesCheck,
  basesCheck,
  firmsCheck,
  speakersCheck,
  otherSayersCheck,
  unnamedSayersCheck,
  listenersCheck,
  exchangesCheck,
  misplacedCheck,
  allotmentsCheck,
  pastFiguresCheck,
  rolesCheck,
  regardsCheck,
  actorsCheck,
  clauseActorsCheck,
  quotedActorsCheck,
  partnersCheck,
  connectedCheck,
  labelsCheck,
  bracketedFieldsCheck,
  ownersCheck,
  overstatedCheck,
  achievedCheck,
  unsettledCheck,
  faintly(jointlyCheck),
  strengthCheck,
  denialsCheck,
  polarityCheck,
  ruledOutCheck,
  oppositesCheck,
  dayPartsCheck,
  vagueTimesCheck,
  turnedRoundCheck,
  turnedCountriesCheck,
  giversCheck,
  designationsCheck,
  foldsCheck,
  ranksCheck,
  superlativesCheck,
  namedThingsCheck,
  faintly(borrowedCheck),
  faintly(borrowedNamesCheck),
  pairedNamesCheck,
  ownedNamesCheck,
  rowsOfNamesCheck,
  displacedPeopleCheck,
];
