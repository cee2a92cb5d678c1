import type { PersonFact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { firstPlace } from '../../people.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { contentWords } from '../../words.js';
import type { Check } from '../check.js';
import { hasName } from './anothersOffice.js';
import { listedFields } from './listedFields.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import { say } from '../../../text/message.js';

/** Right behind a name: what somebody is in charge of, without the word that says what they are. */
const fields: readonly RegExp[] = [
  // `(fisheries, ports)`
  /^\s\((\p{Ll}[\p{L}\s,&-]{3,60})\)/u,
  // `, who has the fisheries portfolio`
  /^,?\s(?:who\s(?:has|holds|keeps|heads|leads|runs)|with|of)\sthe\s(\p{Ll}[\p{Ll}\s,&-]{3,60})\s(?:portfolio|brief|ministry)(?!\p{L})/u,
  // `, who is in charge of fisheries,`
  /^,\s(?:who\sis\s)?(?:in\scharge\sof|responsible\sfor)\s(?:the\s)?(\p{Ll}[\p{Ll}\s&-]{3,60})[,.;)]/u,
  // `, who represents Norvania at the world's fisheries bodies,`
  /^,\swho\srepresents\s[\p{L}.\s]{2,40}\s(?:at|to|in|on)\s(?:the\s)?(?:[\p{L}.]{2,20}[’']s\s)?(\p{Ll}[\p{Ll}\s&-]{3,60})[,.;)]/u,
];

/**
 * Holds the field that a draft gives somebody behind the name, as in a list of ministers (`Lind (fisheries, ports)`, `Lind, who has the fisheries portfolio`),
 * against what the sources say of them: it may be another's.
 */
export const bracketedFieldsCheck: Check = people => {
  const listed = listedFields(people);
  const fieldsOf = oncePer(
    (member: Member): ReadonlySet<string> =>
      new Set(
        [...member.offices.map(({ text }) => text), ...(listed.get(member) ?? [])].flatMap(text =>
          contentWords(text).map(({ key }) => key),
        ),
      ),
  );
  return draft => {
    const { passage, mentions } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return mentions.flatMap(({ span, members: [member, another] }): Verdict[] => {
      const words = member && !another ? fieldBehind(draft, span.start) : undefined;
      if (!member || words === undefined || fieldsOf(member).size === 0) return [];
      const keys = contentWords(words.field).map(({ key }) => key);
      // A secretary of state is in charge of no state.
      if (keys.length === 0 || keys.includes('state') || keys.some(key => fieldsOf(member).has(key))) return [];
      const [other, further] = people.cast.members
        .filter(hasName)
        .filter(one => keys.every(key => fieldsOf(one).has(key)));
      if (!other || further) return [];
      const { fact, field } = words;
      const why = say`In the source, it is ${other.name} who is in charge of “${field}”, not ${fact.text}. Put the source’s name.`;
      const fix = replacement(fact.span, nameInPlaceOf(fact.text, other.name));
      const place = firstPlace(people, other);
      return [contradicted({ fact, span: fact.span, passage }, 'office-mismatch', why, place, [fix])];
    });
  };
};

/** The name at an offset, and what the draft says behind it that its bearer is in charge of. */
function fieldBehind(
  { passage: { facts, text, span } }: DraftContext,
  start: number,
): { readonly fact: PersonFact; readonly field: string } | undefined {
  const fact = facts.find((one): one is PersonFact => one.kind === 'person' && one.span.start === start);
  const behind = fact && text.slice(fact.span.end - span.start);
  if (!behind || !/^(?:,|\s\(|\sof\s|\swith\s)/.test(behind)) return undefined;
  const field = fields.map(one => one.exec(behind)?.[1]).find(one => one !== undefined);
  return field === undefined ? undefined : { fact, field };
}
