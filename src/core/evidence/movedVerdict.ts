import { moveBy } from '../facts/extractFacts.js';
import type { Span } from '../text/span.js';
import type { Verdict } from './types.js';

/** A verdict whose place in the draft is so many code units further on. What it says of the sources stays. */
export function moveVerdictBy(by: number): (verdict: Verdict) => Verdict {
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
  const movedFact = moveBy(by);
  return verdict => ({
    ...verdict,
    fact: verdict.fact && movedFact(verdict.fact),
    span: moved(verdict.span),
    sentence: moved(verdict.sentence),
    ...(verdict.about && { about: verdict.about.map(moved) }),
    fixes: verdict.fixes.map(fix => ({ ...fix, edits: fix.edits.map(moved) })),
  });
}
