import type { SourcePlace, Verdict, VerdictState } from '../../evidence/types.js';
import type { LintResult } from '../../lint.js';
import type { Finding } from '../../findings/types.js';
import type { Span } from '../../text/span.js';

/** A fact of the draft as the proof shows it. */
export interface ShownFact {
  readonly span: Span;
  readonly state: VerdictState;
  /** Where a source says it, or says otherwise. */
  readonly place?: SourcePlace | undefined;
  /** What stands in the Problems panel about it; absent where there is nothing to report. */
  readonly finding?: Finding | undefined;
  readonly verdict: Verdict;
}

/**
 * The facts that a proof marks and counts, in the order of the text. What a newsroom turned off, suppressed or acknowledged is not shown as a
 * difference, so that proof and Problems panel never disagree. No two of them overlap: the graver one stands for both.
 */
export function shownFacts({
  article,
  verdicts,
  findings,
}: Pick<LintResult, 'article' | 'verdicts' | 'findings'>): ShownFact[] {
  const reported = new Map(findings.map(finding => [keyOf(finding.rule, finding.span), finding]));
  const facts = verdicts
    .filter(({ span }) => span.end > span.start && span.start >= article.bodyStart)
    .flatMap((verdict): ShownFact[] => {
      const { rule, span, state, places, fact } = verdict;
      const finding = rule && reported.get(keyOf(rule, span));
      if (rule && !finding) return [];
      if (!rule && !fact) return [];
      return [
        { span, state: rule && state === 'supported' ? 'contradicted' : state, place: places[0], finding, verdict },
      ];
    });
  return withoutOverlaps(facts, article.text.length);
}

function keyOf(rule: string, { start, end }: Span): string {
  return `${rule} ${start} ${end}`;
}

const gravity: Readonly<Record<VerdictState, number>> = {
  contradicted: 0,
  unsupported: 1,
  'not-checked': 2,
  supported: 3,
};

/** The gravest first, then the longest: each takes its words unless another has taken some of them. */
function withoutOverlaps(facts: readonly ShownFact[], length: number): ShownFact[] {
  const taken = new Uint8Array(length);
  const byRank = [...facts].sort(
    (a, b) => gravity[a.state] - gravity[b.state] || b.span.end - b.span.start - (a.span.end - a.span.start),
  );
  const kept = byRank.filter(({ span }) => {
    const isFree = !taken.subarray(span.start, span.end).includes(1);
    if (isFree) taken.fill(1, span.start, span.end);
    return isFree;
  });
  return kept.sort((a, b) => a.span.start - b.span.start);
}
