import type { OfficeFact, PersonFact } from '../facts/types.js';

/** Between a name and the office that the sentence says its bearer has: `was most recently`, `previously served as`. */
const tellsOffice =
  /^(?:,? who)?(?: (?:has|had|will|most|recently|previously|formerly|then|now|also|currently|is|was|be|been))* (?:is|was|be|been|became|becomes?|serve[sd]?|serving|worked|works|named|appointed|elected)\b(?:[^.;:!?"“”]{0,140} (?:as|was|is|be|been|became|and(?= (?:most|recently|previously|formerly|then|now|also|currently) )))?(?: (?:most|recently|previously|formerly|then|now|also|currently|the|a|an|its|both))* (?:(?<=\bboth )[^,.;:]{3,60} and (?:the )?)?$/;

/** `Lind has long been a pilot, and most recently as chair of …`. */
const latelyAs = /^[^.;:!?"“”]{1,160} (?:most recently|previously|formerly|currently) as (?:the )?$/;

/**
 * Whether a text gives somebody an office that stands apart from the name: `Lind was most recently chair of …`.
 *
 * @param person who is named last before the office.
 */
export function holdsBehind(text: string, person: PersonFact, office: OfficeFact): boolean {
  if (office.span.start < person.span.end || office.span.start - person.span.end > longestBetween) return false;
  const between = text.slice(person.span.end, office.span.start);
  return tellsOffice.test(between) || latelyAs.test(between);
}

/** In UTF-16 code units. */
const longestBetween = 180;
