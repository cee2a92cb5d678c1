import { isExpansion, notInGlossary } from '../../evidence/checks/acronyms.js';
import { readStretches } from '../../evidence/draftPassages.js';
import { houseGlossary } from '../../evidence/houseWords.js';
import type { Fact } from '../../facts/types.js';
import type { Span } from '../../text/span.js';
import type { Report, Rule, RuleContext } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. Where nothing was held against a source, the newsroom's glossary alone counts. */
export const acronymExpansion: Rule = {
  id: 'acronym-expansion',
  category: 'evidence',
  severity: 'error',
  summary: 'An acronym is expanded as the source or the glossary expands it.',
  fixable: true,
  check: context =>
    context.verdicts().length > 0 ? reportsOf(context, 'acronym-expansion') : againstGlossary(context),
};

function againstGlossary(context: RuleContext): Report[] {
  const { article, outline, config, memory } = context;
  if (Object.keys(config.glossary).length === 0) return [];
  const glossary = houseGlossary(config);
  return readStretches(article, outline, context.prose()).flatMap(({ text, start }) =>
    memory.factsIn(text).flatMap((fact: Fact): Report[] => {
      if (fact.kind !== 'acronym' || !fact.expansion) return [];
      const house = glossary(fact.normalised);
      if (house === undefined || isExpansion(fact, fact.expansion.text, [house])) return [];
      return [reportAt(moved(fact.expansion.span, start), fact.text, house)];
    }),
  );
}

function reportAt(span: Span, acronym: string, house: string): Report {
  return {
    message: notInGlossary(acronym, house),
    span,
    fixes: [{ title: `Change to “${house}”`, edits: [{ ...span, text: house }], preferred: false }],
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
