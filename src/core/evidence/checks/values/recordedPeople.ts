import type { PersonFact } from '../../../facts/types.js';
import { say } from '../../../text/message.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { recordsOf, wordsAndNames } from '../../records.js';
import type { RecordList, SourceRecord } from '../../records.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';
import { inPlaceOf } from '../people/nameInPlaceOf.js';
import { mostLists, namedIn, unsure } from './inRecords.js';
import { stretchesOf } from './placements.js';

/** What people do to one another and say of others: who does it need not be who is listed beside what is named there. */
const acts =
  /\b(?:said|says|told|met|meets?|spoke|talked|thank\p{Ll}*|prais\p{Ll}*|call\p{Ll}*|welcom\p{Ll}*|ask\p{Ll}*|receiv\p{Ll}*|host\p{Ll}*|visit\p{Ll}*|not(?:ed|es)|stress\p{Ll}*|discuss\p{Ll}*|agree\p{Ll}*|add(?:ed|s)|not|with|succeed\p{Ll}*|replac\p{Ll}*|former\p{Ll}*)\b/u;

/** So many people of a sentence are looked at; more are a list of its own. */
const mostPeople = 6;

/** Finds people of a source's list whom the draft names with what the list has beside another: `Poland’s envoy is Ana Lind`, where she is Malta’s. */
export const recordedPeopleCheck: Check = ({ comparison }) => {
  return draft => {
    const { passage } = draft;
    // An office beside a name is held against the name's own.
    const people = passage.facts.filter(fact => fact.kind === 'person');
    if (passage.kind !== 'fact' || passage.role !== 'sentence' || people.length > mostPeople) return [];
    if (people.length === 0 || acts.test(passage.text)) return [];
    const stretches = stretchesOf(draft, people);
    return people.flatMap((fact, at) => {
      const stretch = stretches[at] ?? (people.length === 1 ? passage.span : undefined);
      return stretch && !fact.office ? wrongIn(comparison, draft, fact, stretch) : [];
    });
  };
};

function wrongIn(
  comparison: Comparison,
  draft: DraftContext,
  fact: PersonFact,
  stretch: DraftContext['passage']['span'],
): Verdict[] {
  const records = recordsOf(comparison);
  const own = new Set(wordsAndNames(draft, fact.span).map(({ key }) => key));
  const beside = new Set(wordsAndNames(draft, stretch).flatMap(({ key }) => (own.has(key) ? [] : [key])));
  const lists = new Set([...own].flatMap(key => records.get(key)?.slice(0, mostLists) ?? []));
  for (const list of lists) {
    const right = rightIn(comparison, list, own, beside);
    if (!right) continue;
    const [person] = right.people;
    if (!person) continue;
    return [
      contradicted(
        { fact, span: fact.span, passage: draft.passage },
        'role-reversed',
        say`The source says this of ${person.text}, not of ${fact.text}. Put the right name.`,
        [placeIn(right.source, right.span)],
        [inPlaceOf(draft.passage, fact, person.text)],
      ),
    ];
  }
  return [];
}

/** The record that a sentence names beside somebody of another one; each of the two has one person. */
function rightIn(
  { contexts }: Comparison,
  list: RecordList,
  own: ReadonlySet<string>,
  beside: ReadonlySet<string>,
): SourceRecord | undefined {
  const [[owner] = [], otherOwner] = namedIn(list, own);
  const [named, another] = namedIn({ ...list, tells: true }, beside);
  if (!owner || otherOwner || !named || another || named[0] === owner || named[1] <= unsure) return undefined;
  const [right] = named;
  if (owner.people.length !== 1 || right.people.length !== 1) return undefined;
  // Elsewhere the source may say it of either.
  const isElsewhere = contexts.some(
    context =>
      !owner.passages.includes(context) &&
      context.keys.some(({ key }) => list.names.get(key)?.record === owner && own.has(key)) &&
      context.keys.some(({ key }) => list.names.get(key)?.record === right && beside.has(key)),
  );
  return isElsewhere ? undefined : right;
}
