import { moveBy } from '../facts/extractFacts.js';
import type { Span, TextEdit } from '../text/span.js';
import type { Verdict, VerdictFix } from './types.js';

/** A verdict on a stretch of a draft, the very same wherever the stretch stands. */
export interface PlacedVerdict {
  /** Its spans are into the stretch. */
  readonly verdict: Verdict;
  /** Where the stretch stands: what to add to the verdict's offsets. */
  readonly by: number;
}

/** A verdict whose place in the draft is so many code units further on. What it says of the sources stays. */
export function moveVerdictBy(by: number): (verdict: Verdict) => Verdict {
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const movedEdit = ({ start, end, text }: TextEdit): TextEdit => ({ start: start + by, end: end + by, text });
  const movedFix = ({ title, edits }: VerdictFix): VerdictFix => ({ title, edits: edits.map(movedEdit) });
  const movedFact = moveBy(by);
  return ({ state, fact, span, sentence, why, places, rule, severity, fixes, about, settles }) => ({
    state,
    fact: fact && movedFact(fact),
    span: moved(span),
    sentence: moved(sentence),
    why,
    places,
    rule,
    severity,
    fixes: fixes.map(movedFix),
    ...(about && { about: about.map(moved) }),
    ...(settles && { settles }),
  });
}
