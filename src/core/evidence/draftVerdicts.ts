import { moveVerdictBy } from './movedVerdict.js';
import type { PlacedVerdict } from './movedVerdict.js';
import { quietened, toldAlone } from './quieten.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { Verdict } from './types.js';

/** What holding a draft against its sources gave. Few ask for more than what is to be reported: the rest is put in its place when somebody does. */
export interface DraftVerdicts {
  /** Whether anything was checked. */
  readonly isEmpty: boolean;
  /** Those that a rule reports, in the order of the text. */
  readonly reported: readonly PlacedVerdict[];
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
  private placedTold: readonly PlacedVerdict[] | undefined;

  /** @param start where the stretch stands: what to add to the verdicts' offsets. */
  constructor(
    readonly start: number,
    readonly found: FoundVerdicts,
  ) {}

  get reported(): readonly Verdict[] {
    return this.found.reported.map(moveVerdictBy(this.start));
  }

  get told(): readonly PlacedVerdict[] {
    return (this.placedTold ??= this.found.told.map(verdict => ({ verdict, by: this.start })));
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
  let reported: readonly PlacedVerdict[] | undefined;
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
): readonly PlacedVerdict[] {
  const besides = toldAlone(beside(stretches)).map((verdict): PlacedVerdict => ({ verdict, by: 0 }));
  const told = [...stretches.flatMap(one => one.told), ...besides];
  const quiet = quietened(
    told.map(({ verdict }) => verdict),
    sources,
  );
  const reported: PlacedVerdict[] = [];
  for (const [at, placed] of told.entries()) {
    const verdict = quiet[at];
    if (verdict?.rule === undefined) continue;
    reported.push(verdict === placed.verdict ? placed : { verdict, by: placed.by });
  }
  return reported.sort((a, b) => a.verdict.span.start + a.by - b.verdict.span.start - b.by);
}
