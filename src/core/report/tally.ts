import type { Finding } from '../findings/types.js';
import { countBySeverity, type SeverityCounts } from './counts.js';

/** How much was found in how many files. */
export interface Tally {
  readonly files: number;
  readonly counts: SeverityCounts;
  /** Findings that the fixes which need no choice would mend. */
  readonly fixable: number;
  /** Findings that were left out because a baseline knows them. */
  readonly known: number;
}

/** Before the first file. */
export const emptyTally: Tally = { files: 0, counts: countBySeverity([]), fixable: 0, known: 0 };

/** What was found in one file. */
export function tallyOf(findings: readonly Finding[], known = 0): Tally {
  const fixable = findings.filter(({ fixes }) => fixes.some(({ preferred }) => preferred)).length;
  return { files: 1, counts: countBySeverity(findings), fixable, known };
}

/** Both together. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    files: one.files + other.files,
    counts: {
      error: one.counts.error + other.counts.error,
      warning: one.counts.warning + other.counts.warning,
      info: one.counts.info + other.counts.info,
      hint: one.counts.hint + other.counts.hint,
    },
    fixable: one.fixable + other.fixable,
    known: one.known + other.known,
  };
}
