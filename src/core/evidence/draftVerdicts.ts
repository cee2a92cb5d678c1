import { moveVerdictBy } from './movedVerdict.js';
import { quietened } from './quieten.js';
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

/** The verdicts of a stretch of a draft, which may have moved since they were found. */
export class StretchVerdicts {
  /**
   * @param start where the stretch stands now.
   * @param found in the order of the text.
   * @param by so many code units further on than where they were found.
   */
  constructor(
    readonly start: number,
    readonly found: FoundVerdicts,
    private readonly by: number,
  ) {}

  get reported(): readonly Verdict[] {
    return this.moved(this.found.reported);
  }

  get all(): readonly Verdict[] {
    return this.moved(this.found.all);
  }

  private moved(verdicts: readonly Verdict[]): readonly Verdict[] {
    return this.by === 0 ? verdicts : verdicts.map(moveVerdictBy(this.by));
  }
}

/** Verdicts in the order of the text. */
export class FoundVerdicts {
  readonly all: readonly Verdict[];
  readonly reported: readonly Verdict[];

  constructor(verdicts: readonly Verdict[]) {
    this.all = [...verdicts].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    this.reported = this.all.filter(({ rule }) => rule !== undefined);
  }
}

/** The verdicts of a draft's stretches together, less those that would drown others. */
export function verdictsOf(stretches: readonly StretchVerdicts[], sources: readonly SourceEvidence[]): DraftVerdicts {
  const ordered = [...stretches].sort((a, b) => a.start - b.start);
  let reported: readonly Verdict[] | undefined;
  let all: readonly Verdict[] | undefined;
  return {
    isEmpty: stretches.every(({ found }) => found.all.length === 0),
    get reported() {
      return (reported ??= quietened(
        ordered.flatMap(one => one.reported),
        sources,
      ).filter(({ rule }) => rule !== undefined));
    },
    get all() {
      return (all ??= quietened(
        ordered.flatMap(one => one.all),
        sources,
      ));
    },
  };
}
