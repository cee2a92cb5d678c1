import { moveVerdictBy } from './movedVerdict.js';
import { quietened, toldAlone } from './quieten.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { Verdict } from './types.js';

/** What holding a draft against its sources gave. Few ask for more than what is to be reported: the rest is put in its place when somebody does. */
export interface DraftVerdicts {
  /** Whether anything was checked. */
  readonly isEmpty: boolean;
  /** Those that a rule reports, in the order of the text. */
  readonly reported: readonly Verdict[];
  /** A verdict a fact, in the order of the text. */
  readonly all: readonly Verdict[];
}

/** Of a draft that was not held against anything. */
export const noVerdicts: DraftVerdicts = { isEmpty: true, reported: [], all: [] };

/** Verdicts of a stretch of a draft in the order of the text, wherever the stretch stands: spans into it. */
export class FoundVerdicts {
  readonly all: readonly Verdict[];
  readonly reported: readonly Verdict[];
  private toldOnes: readonly Verdict[] | undefined;
  private placed: StretchVerdicts | undefined;

  constructor(verdicts: readonly Verdict[]) {
    this.all = [...verdicts].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    this.reported = this.all.filter(({ rule }) => rule !== undefined);
  }

  /** Those to be reported that nothing else in the stretch says better. */
  get told(): readonly Verdict[] {
    return (this.toldOnes ??= toldAlone(this.reported));
  }

  /** The verdicts where the stretch stands now; the very same as long as it stays there. */
  at(start: number): StretchVerdicts {
    if (this.placed?.start !== start) this.placed = new StretchVerdicts(start, this);
    return this.placed;
  }
}

/** The verdicts of a stretch at its place in the article. */
export class StretchVerdicts {
  private movedTold: readonly Verdict[] | undefined;

  /** @param start where the stretch stands: what to add to the verdicts' offsets. */
  constructor(
    readonly start: number,
    readonly found: FoundVerdicts,
  ) {}

  get reported(): readonly Verdict[] {
    return this.found.reported.map(moveVerdictBy(this.start));
  }

  get told(): readonly Verdict[] {
    return (this.movedTold ??= this.found.told.map(moveVerdictBy(this.start)));
  }

  get all(): readonly Verdict[] {
    return this.found.all.map(moveVerdictBy(this.start));
  }
}

/** What is to be reported beside what is reported of the body, whose stretches are in order. */
export type BesideDraft = (body: readonly StretchVerdicts[]) => readonly Verdict[];

/**
 * The verdicts of a draft's stretches together, less those that would drown others.
 *
 * @param beside what stands outside the body: it is reported behind what the body says, and counts among no facts of the draft.
 */
export function verdictsOf(
  stretches: readonly StretchVerdicts[],
  sources: readonly SourceEvidence[],
  beside: BesideDraft = () => [],
): DraftVerdicts {
  const ordered = [...stretches].sort((a, b) => a.start - b.start);
  let reported: readonly Verdict[] | undefined;
  let all: readonly Verdict[] | undefined;
  return {
    isEmpty: stretches.every(({ found }) => found.all.length === 0),
    get reported() {
      return (reported ??= reportedOf(ordered, sources, beside));
    },
    get all() {
      return (all ??= quietened(
        ordered.flatMap(one => toldAlone(one.all)),
        sources,
      ));
    },
  };
}

function reportedOf(
  stretches: readonly StretchVerdicts[],
  sources: readonly SourceEvidence[],
  beside: BesideDraft,
): readonly Verdict[] {
  const own = stretches.flatMap(one => one.told);
  return quietened([...own, ...toldAlone(beside(stretches))], sources)
    .filter(({ rule }) => rule !== undefined)
    .sort((a, b) => a.span.start - b.span.start);
}
