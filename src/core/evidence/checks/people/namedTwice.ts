import { say } from '../../../text/message.js';
import { homesOf } from '../../homes.js';
import { directedActs } from '../../lexicon/acts.js';
import { isMutual, verbClassOf } from '../../lexicon/verbClasses.js';
import { endOfName, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import { wordsAt } from '../../passages.js';
import type { DraftPassage, Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';

/**
 * Finds somebody who does a thing with or to himself: `Lind and Lind met`, `Lind told Lind`, `Lind met the mayor`, who is Lind. Within a clause nobody is
 * named twice: one of the two is another.
 */
export const namedTwiceCheck: Check = people => {
  const homes = homesOf(people);
  return ({ passage, mentions }) => {
    const known = mentions.filter(one => one.certain && one.members.length === 1);
    // `The mayor` may be one of whom the draft alone knows, `the Estorian leader` another than the only leader whom the sources have.
    const isSurely = ({ span, members: [member] }: Mention): boolean => {
      const office = passage.lookup.officeAt(span.start)?.office;
      const home = member && homes.get(member);
      return passage.lookup.personAt(span.start) !== undefined || home?.has(office?.country ?? '') === true;
    };
    const beside = known.flatMap(one => besideOwnSide(passage, one, homes));
    if (beside.length > 0) return beside;
    return known.flatMap((to, at): Verdict[] => {
      const from = known.slice(Math.max(0, at - 2), at).findLast(one => one.members[0] === to.members[0]);
      if (!from || !isSurely(from) || !isSurely(to) || !isOneClause(passage, from, to, known[at - 1] === from))
        return [];
      const span = { start: from.span.start, end: to.span.end };
      const who = wordsAt(passage, to.span);
      const why = say`${who} stands on both sides here. One of the two is somebody else; put the right name.`;
      return [contradicted({ span, passage }, 'role-reversed', why, [])];
    });
  };
};

/** Between a name and its country, and behind that: `Lind and her Estorian counterpart`. */
const andOther = /^,?\s(?:and|with|met|told|thanked)\s(?:the|his|her|their)\s$/;
const other =
  /^\s(?:counterpart|colleague|opposite number|diplomat|official|envoy|minister|leader|side|premier|president|chief|host|guest|visitor)(?!\p{L})/u;

/** `Lind and her Estorian counterpart`, where Lind is Estoria's: one of the two is somebody else. */
function besideOwnSide(
  passage: DraftPassage,
  { span, members: [member] }: Mention,
  homes: ReturnType<typeof homesOf>,
): Verdict[] {
  const home = member && homes.get(member);
  if (home?.size !== 1 || passage.lookup.personAt(span.start) === undefined) return [];
  const country = passage.facts.find(one => one.kind === 'country' && one.span.start > span.end);
  if (country?.kind !== 'country' || country.form !== 'demonym' || !home.has(country.normalised)) return [];
  const noun = other.exec(passage.text.slice(country.span.end - passage.span.start))?.[0];
  const between = wordsAt(passage, { start: span.end, end: country.span.start });
  if (noun === undefined || !andOther.test(between)) return [];
  const who = wordsAt(passage, { start: country.span.start, end: country.span.end + noun.length });
  const why = say`${who} stands beside ${wordsAt(passage, span)}, who is of the same country in the source. One of the two is somebody else; put the right name.`;
  return [
    contradicted(
      { span: { start: span.start, end: country.span.end + noun.length }, passage },
      'role-reversed',
      why,
      [],
    ),
  ];
}

/** What ends a clause, or gives somebody's words: behind it, whoever is named before may well be named again. */
const apart =
  /[;:,.!?()“”"—]|\b(?:who|whom|whose|which|when|before|after|as|while|because|if|where|since|until|once|than|though|although|but|or|is|was|became)\b|\sand\s(?:the\s)?$/;
/** Where somebody else is named between the two, what they say or do may be told of either. */
const ofAnother = /\b(?:that|and|to|said|says)\b/;
/** Behind a name that is part of another: `Lind Square`, `the Lind-Roe plan`, `May 14`. */
const goesOn = /^(?:\s[\p{Lu}\d]|-)/u;

/** @param isNext whether nobody else is named between the two. */
function isOneClause(passage: DraftPassage, from: Mention, to: Mention, isNext: boolean): boolean {
  const between = wordsAt(passage, { start: endOfName(passage, from.span), end: startOfName(passage, to.span) });
  const people = [from, to].flatMap(({ span }) => passage.lookup.personAt(span.start) ?? []);
  // An office may be what somebody is besides: only a verb right between the two tells that it is another's.
  if (people.length < 2) return isPair(between);
  if (
    people[0]?.possessive ||
    [from, to].some(({ span: { end } }) => goesOn.test(wordsAt(passage, { start: end, end: end + 2 })))
  )
    return false;
  if (between === ' and ' || (between === ', ' && passage.role === 'headline')) return true;
  const words = between.replace(/^,\s/, ' ').replace(/(?<=colleague|counterpart),\s$/, ' ');
  return /\p{L}{3}/u.test(words) && !apart.test(words) && (isNext || !ofAnother.test(words));
}

function isPair(between: string): boolean {
  const [, word = ''] = /^\s(\p{Ll}+)(?:\swith)?(?:\s(?:the|senior))?\s$/u.exec(between) ?? [];
  const kind = verbClassOf(word);
  return word === 'and' || directedActs.has(word) || (kind !== undefined && isMutual(kind));
}
