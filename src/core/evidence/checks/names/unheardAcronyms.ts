import { establishedExpansions } from '../../../facts/lexicon/glossary.js';
import type { AcronymFact } from '../../../facts/types.js';
import { say } from '../../../text/message.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import type { Verdict } from '../../types.js';
import { unsupported } from '../../verdicts.js';
import { inWords } from '../inWords.js';
import { lettersOnPages } from './unheardNames.js';

/** Letters that everybody knows and that writers use of their own: of things, measures and trades, and of the few bodies that go by nothing else. */
const everybodys = new Set(
  (
    'GDP GNP GNI CEO CFO COO CTO NGO HIV AIDS COVID SARS LGBT LGBTI LGBTQ ICT GPS WMD SME SMES DNA RNA PCR GMT UTC EST EDT CST CDT PST PDT BST CET CEST USD EUR GBP JPY AUD CAD CHF CNY NOK ' +
    'SEK DKK INR FAQ PDF URL VIP PPE STEM LNG LPG VAT FDI ODA EEZ UAV IED ISR MOU IDP IDPS PHD MBA TVET CCTV USB KGB CIA FBI BBC CNN'
  ).split(' '),
);

/** Finds letters that name a body or a plan which no source has, by its letters or by its name: `the SAARC summit`, for `the BIMSTEC summit`. */
export function unheardAcronyms(comparison: Comparison, { passage, checked }: DraftContext): Verdict[] {
  if (passage.kind !== 'fact' || passage.role !== 'sentence') return [];
  return checked.flatMap(fact =>
    fact.kind === 'acronym' && !fact.expansion && isUnheard(comparison, passage.prose.slice(0, passage.span.end), fact)
      ? [unsupported({ fact, span: fact.span, passage }, say`“${fact.text}”`)]
      : [],
  );
}

function isUnheard(comparison: Comparison, prose: string, { normalised }: AcronymFact): boolean {
  const letters = normalised.toUpperCase();
  if (!/^\p{Lu}{3,7}$/u.test(letters) || everybodys.has(letters)) return false;
  // `The ministry (MFA)`, `Meteor Scatter, or MS`: told by the draft itself.
  if (prose.includes(`(${letters}`) || prose.includes(`${letters} (`) || prose.includes(` or ${letters}`)) return false;
  if (establishedExpansions(letters).some(name => inWords(comparison, name) !== undefined)) return false;
  return !lettersOnPages(comparison, letters);
}
