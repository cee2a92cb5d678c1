import { oncePer } from '../../../text/once.js';
import type { Member } from '../../cast.js';
import { firstPlace } from '../../people.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { contentWords } from '../../words.js';
import type { Check } from '../check.js';
import { hasName } from './anothersOffice.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import { say } from '../../../text/message.js';

/** Right behind a name: `(fisheries, ports)`, what somebody is in charge of. */
const field = /^\s\((\p{Ll}[\p{L}\s,&-]{3,60})\)/u;

/** Holds the field that a draft puts in brackets behind somebody's name, as in a list of ministers, against the offices of the source: it may be another's. */
export const bracketedFieldsCheck: Check = people => draft => {
  const { passage, mentions } = draft;
  if (passage.role !== 'sentence' || passage.kind !== 'fact' || !passage.text.includes('(')) return [];
  return passage.facts.flatMap((fact): Verdict[] => {
    const words = field.exec(passage.text.slice(fact.span.end - passage.span.start))?.[1];
    if (fact.kind !== 'person' || words === undefined) return [];
    const [member, another] = mentions.find(({ span }) => span.start === fact.span.start)?.members ?? [];
    if (!member || another || member.offices.length === 0) return [];
    const keys = contentWords(words).map(({ key }) => key);
    // A secretary of state is in charge of no state.
    if (keys.includes('state')) return [];
    if (keys.length === 0 || keys.some(key => fieldsOf(member).has(key))) return [];
    const [other, further] = people.cast.members
      .filter(hasName)
      .filter(one => keys.every(key => fieldsOf(one).has(key)));
    if (!other || further) return [];
    const why = say`In the source, it is ${other.name} who is in charge of “${words}”, not ${fact.text}. Put the source’s name.`;
    const fix = replacement(fact.span, nameInPlaceOf(fact.text, other.name));
    return [contradicted({ fact, span: fact.span, passage }, 'office-mismatch', why, firstPlace(people, other), [fix])];
  });
};

/** The words of all that somebody is. */
const fieldsOf = oncePer(
  ({ offices }: Member): ReadonlySet<string> =>
    new Set(offices.flatMap(({ text }) => contentWords(text).map(({ key }) => key))),
);
