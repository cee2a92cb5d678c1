import type { Fact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Member } from '../../cast.js';
import { factsOf } from '../../comparison.js';
import type { Comparison } from '../../comparison.js';
import { countryOf, homesOf } from '../../homes.js';
import type { People } from '../../people.js';
import { longestList } from '../../places.js';
import type { Passage } from '../../types.js';
import { isPersonFirst } from '../people/personSigns.js';

/**
 * Tells whether a country says of whom a draft speaks that they are of it, where the sources give those no country: `The Norvanian thanked his guest`, `US
 * President Lind`, `the US president`, of `President Lind`. Any other country may be anybody's, too, where the sources name somebody without one. Beside a name it is so only where the
 * sources are at home in no country, and for leaders: elsewhere whoever they name without one is of theirs.
 *
 * @returns whether the country stands for somebody by itself or beside the name.
 */
export function nationalReader(
  people: People,
  countries: ReadonlySet<string>,
): (passage: Passage, fact: Fact) => 'alone' | 'beside' | undefined {
  const { cast, comparison } = people;
  // Behind a name in brackets a country may stand as a code: `Ana Lind (S&D, DK)`.
  const isHomeless = (member: Member | undefined): boolean =>
    member?.name !== undefined &&
    !homesOf(people).has(member) &&
    !comparison.contexts.some(({ passage }) => passage.text.includes(`${member.name} (`));
  return (passage, fact) => {
    if (fact.kind !== 'country' || fact.form === 'capital' || passage.facts.length > longestList) return undefined;
    if (standsAlone(passage, fact)) return cast.members.some(isHomeless) ? 'alone' : undefined;
    const isBeside = passage.facts.some(one => {
      const member =
        one.kind === 'person' && countryOf(passage, one) === fact ? cast.recognise(one.normalised)?.member : undefined;
      return isHomeless(member) && (countries.size === 0 || isLeader(member));
    });
    return isBeside || cast.members.some(one => isHomeless(one) && isCalledBy(one, passage, fact))
      ? 'beside'
      : undefined;
  };
}

/** `The Norvanian president`, of `President Lind`. */
function isCalledBy(member: Member, { facts }: Passage, { span }: Fact): boolean {
  return (
    isLeader(member) &&
    facts.some(
      one =>
        one.kind === 'office' &&
        one.span.start <= span.start &&
        span.end <= one.span.end &&
        member.offices.some(({ office }) => office.head === one.office.head),
    )
  );
}

/** Who leads another country is called `President Lind` there, too. */
function isLeader(member: Member | undefined): boolean {
  return (
    member?.offices.some(({ office: { head } }) =>
      /^(?:president|prime minister|chancellor|premier|king|queen|emperor)$/.test(head),
    ) === true
  );
}

/** `The Norvanian thanked his guest`: a country's adjective that stands for somebody. */
export function standsAlone({ text, span: all }: Passage, fact: Fact): boolean {
  if (fact.kind !== 'country' || fact.form !== 'demonym' || fact.text.endsWith('s')) return false;
  const at = fact.span.start - all.start;
  return (
    /(?<!\p{L})the\s$/iu.test(text.slice(Math.max(0, at - 5), at)) && isSomebody(text.slice(at + fact.text.length))
  );
}

/** Few words may stand between that may be adjectives, no verbs (`condemned`, `opposes`) and no small words (`to the`). */
const war =
  /^(?:(['’]s?)\s(?:\p{Ll}+ed\s)?|\s)(?:(?!(?:(?!un)\p{L}+ed|\p{L}+(?<!ou|les)s|from|with|over|about|after|against)\s)(?:air|\p{Ll}[\p{L}-]{3,})\s){0,2}(aggression|annexation|assault|attacks?|blockade|bombardment|invasion|occupation|war)\b/u;

/** `Norvania’s war in Estoria`, of `the war in Estoria`: whose it is, which the source does not say. */
export function isWarOf({ comparison, sourceWords }: People, passage: Passage, fact: Fact): boolean {
  if (fact.kind !== 'country') return false;
  const [, own, noun] = warOf(passage, fact);
  return (
    noun !== undefined &&
    // `Norvania attacks Estoria` tells of nobody's attacks.
    (own !== undefined || fact.form === 'demonym') &&
    sourceWords.has(noun) &&
    !ownedWars(comparison).has(noun)
  );
}

/** What the sources say is of a country. */
const ownedWars = oncePer(
  (comparison: Comparison): ReadonlySet<string | undefined> =>
    new Set(factsOf(comparison, 'country').map(one => warOf(one.context.passage, one.fact)[2])),
);

function warOf({ text, span }: Passage, { span: { end } }: Fact): readonly (string | undefined)[] {
  return war.exec(text.slice(end - span.start, end - span.start + 60)) ?? [];
}

/** Whether what stands behind a word tells that it is somebody: `thanked`, `and his host`, the end of a sentence. */
function isSomebody(behind: string): boolean {
  return (
    /^(?:$|[.;)]|['’]s\s\p{Ll}|\s(?:who|went|himself|herself)\b)/u.test(behind) ||
    isPersonFirst({ behind, hasOffice: false, joinsPerson: false })
  );
}
