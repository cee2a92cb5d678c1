import { surnameOf } from '../../../facts/people/surname.js';
import type { Member, Recognised } from '../../cast.js';
import { wordsAt } from '../../passages.js';
import { firstPlace } from '../../people.js';
import type { People } from '../../people.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourcePlace, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import { inWords } from '../inWords.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import { say } from '../../../text/message.js';

/** Where the source spells a member's name as the draft does, or the surname alone, be it otherwise elsewhere. */
export function spelledSo({ cast, comparison }: People, name: string, member: Member): SourcePlace | undefined {
  const surname = surnameOf(name);
  const isTheirs = !member.name?.includes(surname) && cast.recognise(surname)?.member === member;
  const whole = inWords(comparison, name);
  if (whole || !isTheirs) return whole;
  for (const source of comparison.sources) {
    const named = source.facts.facts.find(({ kind, text }) => kind === 'person' && surnameOf(text) === surname);
    if (named) return placeIn(source, named.span);
  }
  return undefined;
}

/** Says that a name is spelt otherwise than in the sources; where only its accents differ, as a hint. */
export function misspelt(checked: Checked, people: People, { member, how }: Recognised): Verdict {
  const text = wordsAt(checked.passage, checked.span);
  const right = nameInPlaceOf(text, member.name ?? '');
  const why = say`The source spells this name “${right}”. Put its spelling.`;
  const verdict = contradicted(checked, 'name-misspelt', why, firstPlace(people, member), [
    replacement(checked.span, right),
  ]);
  return how === 'diacritics' ? { ...verdict, severity: 'hint' } : verdict;
}
