import { oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import type { LikeSentences } from '../values/likeSentences.js';
import { say } from '../../../text/message.js';

/** A length of time without a figure: `weeks after the storm`. */
interface VagueTime {
  readonly unit: string;
  /** On which side of what it stands: `after`, `before`. */
  readonly side: string;
  readonly span: Span;
}

const vague =
  /(?<![\p{L}’'-])(minutes|hours|days|weeks|months|years|decades)\s(after|before|ago|later|earlier)(?!\p{L})/giu;

/** By which most sentences are passed over. */
const someVague = /s\s(?:after|before|ago|later|earlier)/i;

/** So much of the draft's sentence must stand in the source's for the two to tell of one thing. */
const sameMatter = 0.3;

/** Finds a length of time without a figure that is another in the source's sentence: `weeks after the vote` for `days after the vote`. */
export const vagueTimesCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return timesIn(passage).flatMap(time => {
      const found = otherUnit(sentences, draft, time);
      return found ? [verdictOf(draft, time, found)] : [];
    });
  };
};

interface Found {
  readonly context: SourceContext;
  readonly time: VagueTime;
}

/** Undefined where a like sentence has the draft's own unit. */
function otherUnit(sentences: LikeSentences, draft: DraftContext, { unit, side }: VagueTime): Found | undefined {
  let found: Found | undefined;
  for (const context of sentences.of(draft)) {
    if (coverageOf(draft, context) < sameMatter) break;
    for (const time of timesOf(context.passage)) {
      if (time.unit === unit) return undefined;
      if (time.side === side) found ??= { context, time };
    }
  }
  return found;
}

function timesIn({ text, span, facts }: Passage): VagueTime[] {
  if (!someVague.test(text)) return [];
  return Array.from(text.matchAll(vague)).flatMap(({ index, 1: unit = '', 2: side = '' }): VagueTime[] => {
    const start = span.start + index;
    const isCounted = facts.some(fact => fact.span.start < start + unit.length && fact.span.end > start - 2);
    return isCounted
      ? []
      : [{ unit: unit.toLowerCase(), side: side.toLowerCase(), span: { start, end: start + unit.length } }];
  });
}

/** Of a source's passage; many sentences of a draft are like it. */
const timesOf = oncePer(timesIn);

function verdictOf({ passage }: DraftContext, { unit, span }: VagueTime, { context, time }: Found): Verdict {
  const why = say`The source has “${time.unit} ${time.side}” here, not “${unit} ${time.side}”. Put the source’s word.`;
  const place = placeIn(context.source, time.span);
  return contradicted({ span, passage }, 'date-mismatch', why, [place], [replacement(span, time.unit)]);
}
