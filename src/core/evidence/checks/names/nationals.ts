import type { Fact } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import { factsOf } from '../../comparison.js';
import { countryOf, homesOf } from '../../homes.js';
import type { People } from '../../people.js';
import { longestList } from '../../places.js';
import type { Passage } from '../../types.js';
import { isPersonFirst } from '../people/personSigns.js';

/**
 * Tells whether a country says of whom a draft speaks that they are of it, where the sources give those no country: `The Norvanian thanked his guest`, `US
 * President Lind`, of `President Lind`. Any other country may be anybody's, too, where the sources name somebody without one.
 *
 * @returns whether the country stands for somebody by itself or beside the name.
 */
export function nationalReader(people: People): (passage: Passage, fact: Fact) => 'alone' | 'beside' | undefined {
  const { cast, comparison } = people;
  // Behind a name in brackets a country may stand as a code: `Ana Lind (S&D, DK)`.
  const isHomeless = (member: Member | undefined): boolean =>
    member?.name !== undefined &&
    !homesOf(people).has(member) &&
    !comparison.contexts.some(({ passage }) => passage.text.includes(`${member.name} (`));
  return (passage, fact) => {
    if (fact.kind !== 'country' || fact.form === 'capital' || passage.facts.length > longestList) return undefined;
    const at = fact.span.start - passage.span.start;
    if (
      fact.form === 'demonym' &&
      !fact.text.endsWith('s') &&
      /(?<!\p{L})the\s$/iu.test(passage.text.slice(Math.max(0, at - 5), at)) &&
      isSomebody(passage.text.slice(at + fact.text.length))
    )
      return cast.members.some(isHomeless) ? 'alone' : undefined;
    return passage.facts.some(
      one =>
        one.kind === 'person' && countryOf(passage, one) === fact && isHomeless(cast.recognise(one.normalised)?.member),
    )
      ? 'beside'
      : undefined;
  };
}

const war =
  /^(?:['’]s)?\s(?:\p{Ll}[\p{L}-]*\s){0,2}(aggression|annexation|assault|attacks?|blockade|bombardment|invasion|occupation|war)\b/u;

/** `Norvania’s war in Estoria`, of `the war in Estoria`: whose it is, which the source does not say. */
export function isWarOf({ comparison, sourceWords }: People, passage: Passage, fact: Fact): boolean {
  const noun = fact.kind === 'country' ? warOf(passage, fact) : undefined;
  return (
    noun !== undefined &&
    sourceWords.has(noun) &&
    !factsOf(comparison, 'country').some(one => warOf(one.context.passage, one.fact) === noun)
  );
}

function warOf({ text, span }: Passage, fact: Fact): string | undefined {
  return war.exec(text.slice(fact.span.end - span.start, fact.span.end - span.start + 60))?.[1];
}

/** Whether what stands behind a word tells that it is somebody: `thanked`, `and his host`, the end of a sentence. */
function isSomebody(behind: string): boolean {
  return /^(?:$|[.;)])/.test(behind) || isPersonFirst({ behind, hasOffice: false, joinsPerson: false });
}
