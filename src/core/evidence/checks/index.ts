import { acronymsCheck } from './acronyms.js';
import { actorsCheck } from './actors.js';
import { borrowedCheck } from './borrowed.js';
import { borrowedNamesCheck } from './borrowedNames.js';
import type { Check } from './check.js';
import { strengthCheck } from './claims.js';
import { datesCheck } from './dates.js';
import { dayPartsCheck } from './dayParts.js';
import { denialsCheck } from './denials.js';
import { designationsCheck } from './designations.js';
import { doubledCheck } from './doubled.js';
import { exchangesCheck } from './exchanges.js';
import { framesCheck } from './frames.js';
import { giversCheck } from './givers.js';
import { misplacedCheck } from './misplaced.js';
import { namedThingsCheck } from './namedThings.js';
import { namesCheck } from './names.js';
import { oppositesCheck } from './opposites.js';
import { overstatedCheck } from './overstated.js';
import { pastFiguresCheck } from './pastFigures.js';
import { peopleCheck } from './people.js';
import { polarityCheck } from './polarity.js';
import { quantitiesCheck } from './quantities.js';
import { quotationsCheck } from './quotations.js';
import { rolesCheck } from './roles.js';
import { speakersCheck } from './speakers.js';
import { strangeGuestsCheck } from './strangeGuests.js';
import { strangePlacesCheck } from './strangePlaces.js';
import { superlativesCheck } from './superlatives.js';
import { turnedRoundCheck } from './turnedRound.js';
import { vagueTimesCheck } from './vagueTimes.js';

/** Every check of a draft's passages; verdicts on one place stand in this order. */
export const checks: readonly Check[] = [
  quotationsCheck,
  datesCheck,
  quantitiesCheck,
  namesCheck,
  framesCheck,
  strangePlacesCheck,
  strangeGuestsCheck,
  acronymsCheck,
  peopleCheck,
  speakersCheck,
  exchangesCheck,
  misplacedCheck,
  pastFiguresCheck,
  rolesCheck,
  actorsCheck,
  overstatedCheck,
  strengthCheck,
  denialsCheck,
  polarityCheck,
  oppositesCheck,
  dayPartsCheck,
  vagueTimesCheck,
  turnedRoundCheck,
  giversCheck,
  doubledCheck,
  designationsCheck,
  superlativesCheck,
  namedThingsCheck,
  borrowedCheck,
  borrowedNamesCheck,
];
