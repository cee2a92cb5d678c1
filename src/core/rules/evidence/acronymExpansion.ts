import { isExpansion, notInGlossary, notTheUsual } from '../../evidence/checks/names/acronyms.js';
import { readStretches } from '../../evidence/draftPassages.js';
import { houseGlossary, type HouseGlossary } from '../../evidence/houseWords.js';
import { isEnglishDraft } from '../../evidence/language.js';
import { establishedExpansions } from '../../facts/lexicon/glossary.js';
import type { AcronymFact, Fact } from '../../facts/types.js';
import type { Span } from '../../text/span.js';
import type { Report, Rule, RuleContext, Severity } from '../types.js';
import { reportsOf } from './reportsOf.js';
import { say, type Message } from '../../text/message.js';

/** Reports the verdicts of that name: see `core/evidence`. Where nothing was held against a source, the glossaries alone count. */
export const acronymExpansion: Rule = {
  id: 'acronym-expansion',
  category: 'evidence',
  severity: 'error',
  summary: 'An acronym is expanded as the source or the glossary expands it.',
  fixable: true,
  check: context => (context.evidence().isEmpty ? againstGlossaries(context) : reportsOf(context, 'acronym-expansion')),
};

function againstGlossaries(context: RuleContext): Report[] {
  const { article, outline, profile, config, memory } = context;
  const house = houseGlossary(config);
  // Copydesk's own glossary is of English words.
  const common = isEnglishDraft(article, profile) ? establishedExpansions : (): readonly string[] => [];
  const hasHouse = Object.keys(config.glossary).length > 0;
  if (!hasHouse && common !== establishedExpansions) return [];
  return readStretches(article, outline, context.prose()).flatMap(({ text, start }) =>
    // Facts are searched for where there can be an acronym alone; without a newsroom's glossary, where brackets expand it.
    (hasHouse || text.includes('(')) && hasLetters(text)
      ? memory.factsIn(text).flatMap((fact: Fact) => reportsAt(fact, start, house, common))
      : [],
  );
}

/** Quickly told: capitals of English, or letters of any kind from elsewhere. */
const mayBeCapitals = /[A-Z\u0080-\uffff]\.?[A-Z\u0080-\uffff]/;

/** Whether a text can hold an acronym: most do not, and need not be searched for facts. */
function hasLetters(text: string): boolean {
  return mayBeCapitals.test(text) && /\p{Lu}\.?\p{Lu}/u.test(text);
}

function reportsAt(
  fact: Fact,
  by: number,
  house: HouseGlossary,
  common: (acronym: string) => readonly string[],
): Report[] {
  if (fact.kind !== 'acronym' || !fact.expansion) return [];
  const right = rightWords(fact, fact.expansion.text, house, common);
  return right ? [reportAt(moved(fact.expansion.span, by), right)] : [];
}

interface RightWords {
  readonly words: string;
  readonly message: Message;
  readonly severity?: Severity;
}

/** What an acronym stands for, where the draft says something else. The newsroom's glossary comes before Copydesk's. */
function rightWords(
  fact: AcronymFact,
  expansion: string,
  house: HouseGlossary,
  common: (acronym: string) => readonly string[],
): RightWords | undefined {
  const own = house(fact.normalised);
  if (own !== undefined) {
    const isRight = isExpansion(fact, expansion, [own]);
    return isRight ? undefined : { words: own, message: notInGlossary(fact.text, own) };
  }
  const known = common(fact.normalised);
  const [usual] = known;
  if (usual === undefined || isExpansion(fact, expansion, known)) return undefined;
  const message = say`${notTheUsual(fact.text, usual, expansion)}, as far as Copydesk knows. Check it against the source.`;
  // Another body may bear the same letters, and no source says which is meant.
  return { words: usual, message, severity: 'hint' };
}

function reportAt(span: Span, { words, message, severity }: RightWords): Report {
  return {
    message,
    ...(severity && { severity }),
    span,
    fixes: [{ title: say`Change to “${words}”`, edits: [{ ...span, text: words }], preferred: false }],
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
