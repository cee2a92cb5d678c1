import { compareQuantities } from '../facts/numbers/compareQuantities.js';
import { normalMoney } from '../facts/numbers/normalise.js';
import type { Fact, MoneyFact } from '../facts/types.js';
import { knownCountries } from './knownCountries.js';
import type { SourceEvidence } from './sourceEvidence.js';

/** Countries that write `$` for a dollar of their own. */
const dollars: ReadonlyMap<string, string> = new Map([
  ['Australia', 'AUD'],
  ['Canada', 'CAD'],
  ['New Zealand', 'NZD'],
  ['Singapore', 'SGD'],
  ['Hong Kong', 'HKD'],
]);

/** A currency that no source has: of an American dollar beside another one that the sources call `$`. */
const american = 'US$';

/**
 * Reads the draft's money as the sources write it: where they come from a country whose own dollar they call `$`, `A$5 million` is their `$5 million`, and
 * `US$5 million` is not; and where they call it `A$`, the draft's `$5 million` is that.
 *
 * @param home countries that are at home in the sources.
 */
export function asSourcesWrite(
  sources: readonly SourceEvidence[],
  home: ReadonlySet<string>,
): (facts: readonly Fact[]) => readonly Fact[] {
  const own = ownDollars(home);
  if (own.size === 0) return facts => facts;
  const written = sources.flatMap(one => moneyOf(one)).slice(0, mostSums);
  return facts => facts.map(fact => (isMoney(fact) ? inCurrency(fact, currencyFor(fact, written, own)) : fact));
}

/** So many sums of the sources are looked at for each of the draft's; of a budget's tables, those at its beginning tell how it writes them. */
const mostSums = 300;

/** A source's sum, and whether its `$` can be a dollar of its own country's, or can be nothing else. */
interface Written {
  readonly fact: MoneyFact;
  readonly isOwn: 'no' | 'perhaps' | 'surely';
}

function moneyOf(source: SourceEvidence): Written[] {
  const home = knownCountries([source]);
  const own = ownDollars(home);
  const all = source.facts.facts.filter(isMoney);
  // Beside `A$`, and where Americans have a part in a release, `$` may be theirs.
  const isSure = !home.has('United States') && !all.some(({ currency }) => own.has(currency));
  return all.map(fact => ({
    fact,
    isOwn: own.size === 0 || !isPlain(fact) ? 'no' : isSure ? 'surely' : 'perhaps',
  }));
}

/** In which currency the draft's sum is to be held against the sources'. */
function currencyFor(fact: MoneyFact, written: readonly Written[], own: ReadonlySet<string>): string {
  const has = (currency: string, fits: (one: Written) => boolean = () => true): boolean =>
    written.some(one => one.fact.currency === currency && fits(one) && isSum(fact, currency, one.fact));
  const isWritten = (currency: string): boolean => written.some(one => one.fact.currency === currency);
  const { currency } = fact;
  if (own.has(currency)) {
    if (has(currency)) return currency;
    if (has('USD', ({ isOwn }) => isOwn !== 'no')) return 'USD';
    return isWritten(currency) || has('USD') ? currency : 'USD';
  }
  if (currency !== 'USD') return currency;
  if (!isPlain(fact))
    return has('USD', ({ isOwn }) => isOwn === 'surely') && !has('USD', ({ isOwn }) => isOwn !== 'surely')
      ? american
      : currency;
  if (has('USD')) return currency;
  const others = [...own].filter(isWritten);
  const [only] = others.length === 1 && !isWritten('USD') ? others : [];
  return others.find(one => has(one)) ?? only ?? currency;
}

/** Whether a sum of the draft is one of a source, but for its currency. */
function isSum(fact: MoneyFact, currency: string, source: MoneyFact): boolean {
  const how = compareQuantities({ ...fact, currency }, source);
  return how === 'same' || how === 'rounded';
}

/** `$5 million`, `5 million dollars`: nothing says whose. */
function isPlain({ currency, text }: MoneyFact): boolean {
  return currency === 'USD' && !/\bU\.?S\b|\bAmerican\b|\bUSD\b/.test(text);
}

function ownDollars(home: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(Array.from(home).flatMap(country => dollars.get(country) ?? []));
}

function inCurrency(fact: MoneyFact, currency: string): MoneyFact {
  if (currency === fact.currency) return fact;
  return { ...fact, currency, normalised: normalMoney(currency, fact.value, fact.max) };
}

function isMoney(fact: Fact): fact is MoneyFact {
  return fact.kind === 'money';
}
