import type { Article, Outline } from '../article/types.js';
import type { Source } from '../rules/types.js';
import { castOf } from './cast.js';
import type { Cast, Member } from './cast.js';
import { checkAcronyms } from './checks/acronyms.js';
import { checkActors } from './checks/actors.js';
import { checkAgreement } from './checks/agreement.js';
import { checkStrength } from './checks/claims.js';
import { checkDates } from './checks/dates.js';
import { checkDenials } from './checks/denials.js';
import { checkNames } from './checks/names.js';
import { checkPeople } from './checks/people.js';
import { checkQuantities } from './checks/quantities.js';
import { checkQuotations } from './checks/quotations.js';
import { checkRoles } from './checks/roles.js';
import { checkSpeakers } from './checks/speakers.js';
import { comparisonOf } from './comparisonOf.js';
import type { KeyOf } from './comparisonOf.js';
import { readDraft } from './draftPassages.js';
import { evidenceMemory } from './memory.js';
import type { EvidenceMemory } from './memory.js';
import { peopleOf } from './peopleOf.js';
import { quietened } from './quieten.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { Verdict } from './types.js';

/** What is held against what. */
export interface EvidenceInput {
  readonly article: Article;
  readonly outline: Outline;
  readonly sources: readonly Source[];
  readonly memory?: EvidenceMemory | undefined;
}

/**
 * Holds every checkable fact of a draft against its sources.
 *
 * @returns a verdict a fact, in the order of the text; empty when no source's text is at hand: then nothing was checked. Never throws.
 */
export function checkEvidence({ article, outline, sources, memory = evidenceMemory() }: EvidenceInput): Verdict[] {
  const evidence = sources.flatMap((source): SourceEvidence[] => {
    if (source.file?.state !== 'found') return [];
    const { readout } = source.file;
    if (readout.statements.length === 0 && !readout.title) return [];
    return [{ ...memory.sourceText(readout), source, readout }];
  });
  if (evidence.length === 0) return [];
  const draft = readDraft(
    article,
    outline,
    evidence.flatMap(({ facts }) => facts.people),
    memory,
  );
  const cast = castOf(evidence);
  const comparison = comparisonOf(draft, evidence, nameKeys(cast));
  const people = peopleOf(comparison, cast);
  const verdicts = [
    ...checkQuotations(draft, evidence),
    ...checkDates(comparison, article.frontMatter.record.date),
    ...checkQuantities(comparison),
    ...checkNames(comparison),
    ...checkAcronyms(comparison),
    ...checkPeople(people),
    ...checkSpeakers(people),
    ...checkRoles(people),
    ...checkActors(people),
    ...checkStrength(comparison),
    ...checkDenials(comparison),
    ...checkAgreement(article, comparison, cast),
  ];
  verdicts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return quietened(verdicts, evidence);
}

/** Names that stand for one thing are one word when sentences are compared: `Mattis` and `the Secretary`, `Seoul` and `South Korean`. */
function nameKeys(cast: Cast): KeyOf {
  return fact => {
    if (fact.kind === 'person') return cast.recognise(fact.normalised)?.member.id;
    if (fact.kind === 'office') return onlyOne(cast.holders(fact.office))?.id;
    const isName = fact.kind === 'country' || fact.kind === 'organisation' || fact.kind === 'place';
    return isName ? `${fact.kind}:${fact.normalised}` : undefined;
  };
}

function onlyOne(members: readonly Member[]): Member | undefined {
  return members.length === 1 ? members[0] : undefined;
}
