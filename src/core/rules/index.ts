import { acronymUndefined } from './acronymUndefined.js';
import { aiDisclosure } from './aiDisclosure.js';
import { aiDisclosurePosition } from './aiDisclosurePosition.js';
import { aiPromptRecorded } from './aiPromptRecorded.js';
import { attributionInLede } from './attributionInLede.js';
import { chatbotResidue } from './chatbotResidue.js';
import { correctionIncomplete } from './correctionIncomplete.js';
import { datelineFormat } from './datelineFormat.js';
import { dateStyle } from './dateStyle.js';
import { disclaimer } from './disclaimer.js';
import { emptySection } from './emptySection.js';
import { evidenceRules } from './evidence/index.js';
import { frontMatter } from './frontMatter.js';
import { headlineLength } from './headlineLength.js';
import { headlineMissing } from './headlineMissing.js';
import { ledeLength } from './ledeLength.js';
import { metadata } from './metadata.js';
import { placeholderLeft } from './placeholderLeft.js';
import { requiredSection } from './requiredSection.js';
import { reviewClaimUnrecorded } from './reviewClaimUnrecorded.js';
import { reviewStale } from './reviewStale.js';
import { secondReference } from './secondReference.js';
import { sectionOrder } from './sectionOrder.js';
import { singleSource } from './singleSource.js';
import { sourceChanged } from './sourceChanged.js';
import { sourceLink } from './sourceLink.js';
import { sourceMissing } from './sourceMissing.js';
import { sourceRecord } from './sourceRecord.js';
import { speculationInFactSection } from './speculationInFactSection.js';
import { suppressionReason } from './suppressionReason.js';
import { suppressionUnused } from './suppressionUnused.js';
import { titleCaseHeading } from './titleCaseHeading.js';
import type { Rule } from './types.js';
import { variantInconsistent } from './variantInconsistent.js';

/** Every rule, by category and in the order in which findings at one place are listed. */
export const rules: readonly Rule[] = [
  // structure
  headlineMissing,
  headlineLength,
  ledeLength,
  attributionInLede,
  requiredSection,
  sectionOrder,
  emptySection,
  placeholderLeft,
  speculationInFactSection,
  // evidence
  ...evidenceRules,
  // disclosure
  disclaimer,
  singleSource,
  aiDisclosure,
  aiDisclosurePosition,
  reviewClaimUnrecorded,
  reviewStale,
  correctionIncomplete,
  // provenance
  frontMatter,
  metadata,
  chatbotResidue,
  aiPromptRecorded,
  sourceRecord,
  sourceMissing,
  sourceChanged,
  sourceLink,
  suppressionReason,
  suppressionUnused,
  // style
  datelineFormat,
  dateStyle,
  acronymUndefined,
  secondReference,
  titleCaseHeading,
  variantInconsistent,
];

/** The rule of that id, or undefined when there is none. */
export function findRule(id: string): Rule | undefined {
  return rules.find(rule => rule.id === id);
}
