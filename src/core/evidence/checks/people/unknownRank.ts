import type { OfficeFact } from '../../../facts/types.js';
import type { DraftContext } from '../../comparison.js';
import type { People } from '../../people.js';
import type { Verdict } from '../../types.js';
import { unsupported } from '../../verdicts.js';
import { isRankInWords } from './ranksInWords.js';
import { say } from '../../../text/message.js';

/** `Ana Lind, a deputy administrator`, where the source says of her in words of its own what she is, has an administrator, and nobody who is deputy to anybody. */
export function unknownRank(people: People, { passage }: DraftContext, office: OfficeFact): Verdict | undefined {
  const { sourceWords } = people;
  const { head, modifiers } = office.office;
  if (passage.kind !== 'fact' || passage.role !== 'sentence' || !sourceWords.has(head)) return undefined;
  if (!modifiers.some(one => ranks.test(one) && !sourceWords.has(one))) return undefined;
  if (isRankInWords(people, office.office)) return undefined;
  return unsupported({ fact: office, span: office.span, passage }, say`the office “${office.text}”`);
}

const ranks = /^(?:deputy|acting)$/;
