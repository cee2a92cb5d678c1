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
 * Reads the draft's money as the sources write it: where they come from a country whose own dollar they call `$`, `A$5 million` is their `$5 million`; and where
 * they call it `A$` and write of no other dollar, the draft's `$5 million` is that.
 *
 * @param home countries that are at home in the sources.
 */
export function asSourcesWrite(
  sources: readonly SourceEvidence[],
  home: ReadonlySet<string>,
): (facts: readonly Fact[]) => readonly Fact[] {
  const own = new Set(Array.from(home, country => dollars.get(country)));
  if (!own.size) return facts => facts;
  const written = new Set(
    sources.flatMap(({ facts }) => facts.facts.flatMap(fact => (isMoney(fact) ? [fact.currency] : []))),
  );
  const [dollar, another] = [...own].filter(one => one !== undefined && written.has(one));
  const meant = another === undefined && !written.has('USD') ? dollar : undefined;
  return facts =>
    facts.map(fact => {
      if (!isMoney(fact)) return fact;
      if (fact.currency === 'USD')
        return meant !== undefined && fact.text.startsWith('$') ? inCurrency(fact, meant) : fact;
      return own.has(fact.currency) && !written.has(fact.currency) ? inCurrency(fact, 'USD') : fact;
    });
}

function inCurrency(fact: MoneyFact, currency: string): MoneyFact {
  return { ...fact, currency, normalised: normalMoney(currency, fact.value, fact.max) };
}

function isMoney(fact: Fact): fact is MoneyFact {
  return fact.kind === 'money';
}
