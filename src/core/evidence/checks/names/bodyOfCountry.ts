import { countries } from '../../../facts/lexicon/countries.js';
import type { Fact, OrganisationFact } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { formsOf, namesOf } from '../../countryForm.js';
import type { SourcePlace } from '../../types.js';
import { inWords } from '../inWords.js';
import { isWherePlaced } from './governments.js';

/**
 * Where the sources have a body of a country that the draft calls by another of its names: `the British Ministry of Works`, of `U.K. Ministry of
 * Works`.
 *
 * @param home countries that are at home in the sources.
 */
export function bodyOfCountry(comparison: Comparison, home: ReadonlySet<string>, fact: Fact): SourcePlace | undefined {
  const owner = fact.kind === 'organisation' ? ownerOf(fact.text) : undefined;
  if (!owner) return undefined;
  const { rest } = owner;
  // `The Norvanian Harbour Force`, where Norvania's own release has the Harbour Force alone.
  if (home.has(owner.country) && /^\p{Lu}.*\s\p{Lu}/u.test(rest)) {
    const own = areOthers(comparison, rest) ? undefined : inWords(comparison, rest);
    if (own) return own;
  }
  for (const form of formsOf(owner.country)) {
    for (const name of [`${form} ${rest}`, `${form}’s ${rest}`, `${rest} of ${form}`, `${rest} of the ${form}`]) {
      const place = inWords(comparison, name);
      if (place) return place;
    }
  }
  return undefined;
}

/** `The Red Cross`, where the sources have the Estorian Red Cross alone: each of the bodies of that name is said to be some country's. */
function areOthers(comparison: Comparison, rest: string): boolean {
  const bodies = factsOf<OrganisationFact>(comparison, 'organisation').filter(({ fact }) => fact.text.endsWith(rest));
  return bodies.length > 0 && bodies.every(({ fact }) => ownerOf(fact.text) !== undefined);
}

/** Where the sources name a country within another name: `Japanese`, of `the Japan Harbour Agency`, `Kingston`, of `the Jamaica sugar deal`. */
export function countryOfBody(comparison: Comparison, { passage }: DraftContext, fact: Fact): SourcePlace | undefined {
  if (fact.kind !== 'country' || (fact.form === 'capital' && isWherePlaced(passage, fact))) return undefined;
  // `US` is a pronoun, too, where capitals do not count.
  const names = namesOf(fact.normalised).filter(name => name.length > 3);
  return names.map(name => inWords(comparison, name)).find(place => place !== undefined);
}

/** `The NU Commission`, where the sources name the NU, and the Commission by itself. */
export function partOfBody(comparison: Comparison, { text }: Fact): SourcePlace | undefined {
  const [, body, part] = /^(\p{Lu}{2,6}) (\p{Lu}\p{Ll}+)$/u.exec(text) ?? [];
  return body && part && inWords(comparison, body) ? inWords(comparison, `the ${part}`) : undefined;
}

/** The country by whose name or adjective a body's name begins, and the rest. */
function ownerOf(text: string): { country: string; rest: string } | undefined {
  for (const { name } of countries) {
    const form = formsOf(name).find(one => text.startsWith(one) && /^(?:['’]s)?\s/.test(text.slice(one.length)));
    if (form !== undefined) return { country: name, rest: text.slice(form.length).replace(/^(?:['’]s)?\s/, '') };
  }
  return undefined;
}
