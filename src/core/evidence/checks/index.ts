import { acronymsCheck } from './names/acronyms.js';
import { borrowedNamesCheck } from './names/borrowedNames.js';
import type { Check } from './check.js';
import { strengthCheck } from './wording/claims.js';
import { datelinesCheck } from './names/datelines.js';
import { datesCheck } from './dates/dates.js';
import { directionsCheck } from './names/directions.js';
import { denialsCheck } from './wording/denials.js';
import { designationsCheck } from './names/designations.js';
import { exchangesCheck } from './values/exchanges.js';
import { howOftenCheck } from './figures/howOften.js';
import { namesCheck } from './names/names.js';
import { ofWhatCheck } from './names/ofWhat.js';
import { overstatedCheck } from './wording/overstated.js';
import { namedTwiceCheck } from './people/namedTwice.js';
import { peopleCheck } from './people/people.js';
import { polarityCheck } from './wording/polarity.js';
import { quantitiesCheck } from './figures/quantities.js';
import { ranksCheck } from './figures/ranks.js';
import { superlativesCheck } from './figures/superlatives.js';
import { quotationsCheck } from './quotations/quotations.js';
import { regardsCheck } from './people/regards.js';
import { rolesCheck } from './people/roles.js';
import { speakersCheck } from './quotations/speakers.js';
import { pairedNamesCheck } from './names/pairedNames.js';
import { recordedPeopleCheck } from './values/recordedPeople.js';
import { strangersCheck } from './people/strangers.js';
import { strangePlacesCheck } from './names/strangePlaces.js';
import { turnedCountriesCheck } from './people/turnedCountries.js';
import { turnedRoundCheck } from './people/turnedRound.js';
import { unsettledCheck } from './wording/unsettled.js';
import { whoDoesCheck } from './people/whoDoes.js';

/** Every check of a draft's passages; verdicts on one place stand in this order. */
export const checks: readonly Check[] = [
  quotationsCheck,
  datesCheck,
  quantitiesCheck,
  namesCheck,
  datelinesCheck,
  directionsCheck,
  strangePlacesCheck,
  strangersCheck,
  acronymsCheck,
  peopleCheck,
  speakersCheck,
  exchangesCheck,
  namedTwiceCheck,
  rolesCheck,
  regardsCheck,
  whoDoesCheck,
  overstatedCheck,
  unsettledCheck,
  strengthCheck,
  denialsCheck,
  polarityCheck,
  turnedRoundCheck,
  turnedCountriesCheck,
  designationsCheck,
  ranksCheck,
  superlativesCheck,
  howOftenCheck,
  borrowedNamesCheck,
  pairedNamesCheck,
  ofWhatCheck,
  recordedPeopleCheck,
];
