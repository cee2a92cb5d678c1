import { normalMoney } from '../facts/numbers/normalise.js';
import type { Fact, MoneyFact } from '../facts/types.js';
import type { SourceEvidence } from './sourceEvidence.js';

/** Countries that write `$` for a dollar of their own. */
const dollars: ReadonlyMap<string, string> = new Map([
  ['Australia', 'AUD'],
  ['Canada', 'CAD'],
  ['New Zealand', 'NZD'],
  ['Singapore', 'SGD'],
  ['Hong Kong', 'HKD'],
]);

/**
 * Reads the draft's money as the sources write it: where they come from a country whose own dollar they call `$`, `A$5 million` is their `$5 million`.
 *
 * @param home countries that are at home in the sources.
 */
export function asSourcesWrite(
  sources: readonly SourceEvidence[],
  home: ReadonlySet<string>,
): (facts: readonly Fact[]) => readonly Fact[] {
  const own = new Set(Array.from(home, country => dollars.get(country)));
  for (const { facts } of sources) for (const fact of facts.facts) if (isMoney(fact)) own.delete(fact.currency);
  if (!own.size) return facts => facts;
  return facts =>
    facts.map(fact => {
      if (!isMoney(fact) || !own.has(fact.currency)) return fact;
      return { ...fact, currency: 'USD', normalised: normalMoney('USD', fact.value, fact.max) };
    });
}

function isMoney(fact: Fact): fact is MoneyFact {
  return fact.kind === 'money';
}
