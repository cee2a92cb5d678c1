import { acronymExpansion } from './acronymExpansion.js';
import { dateMismatch } from './dateMismatch.js';
import { deniesWhatSourceSays } from './deniesWhatSourceSays.js';
import { nameMisspelt } from './nameMisspelt.js';
import { numberMismatch } from './numberMismatch.js';
import { officeMismatch } from './officeMismatch.js';
import { organisationMismatch } from './organisationMismatch.js';
import { placeMismatch } from './placeMismatch.js';
import { quoteMisattributed } from './quoteMisattributed.js';
import { quoteNotInSource } from './quoteNotInSource.js';
import { roleReversed } from './roleReversed.js';
import { sourcesDisagree } from './sourcesDisagree.js';
import { strongerThanSource } from './strongerThanSource.js';
import { unsupportedFact } from './unsupportedFact.js';
import type { Rule } from '../types.js';

/** Every rule that holds the draft against its sources. */
export const evidenceRules: readonly Rule[] = [
  quoteNotInSource,
  quoteMisattributed,
  dateMismatch,
  numberMismatch,
  nameMisspelt,
  officeMismatch,
  organisationMismatch,
  placeMismatch,
  acronymExpansion,
  unsupportedFact,
  roleReversed,
  strongerThanSource,
  deniesWhatSourceSays,
  sourcesDisagree,
];
