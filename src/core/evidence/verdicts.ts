import type { Fact } from '../facts/types.js';
import type { Span } from '../text/span.js';
import type { DraftPassage, EvidenceRule, SourcePlace, Verdict, VerdictFix } from './types.js';

/** What was checked, and in which passage of the draft. */
export interface Checked {
  readonly fact?: Fact | undefined;
  readonly span: Span;
  readonly passage: DraftPassage;
}

/** The sources have it. */
export function supported(checked: Checked, why: string, places: readonly SourcePlace[] = []): Verdict {
  return { ...baseOf(checked), state: 'supported', why, places, fixes: [] };
}

/** It cannot be told. */
export function notChecked(checked: Checked, why: string): Verdict {
  return { ...baseOf(checked), state: 'not-checked', why, places: [], fixes: [] };
}

/**
 * No source has it. In a section that holds only what the sources say this is a warning, elsewhere a hint.
 *
 * @param what in a sentence: `the date “Sept. 4”`.
 */
export function unsupported(checked: Checked, what: string, severity?: 'hint'): Verdict {
  const weight = severity ?? (checked.passage.kind === 'fact' ? undefined : 'hint');
  return {
    ...baseOf(checked),
    state: 'unsupported',
    rule: 'unsupported-fact',
    why: `No source gives ${what}. Check it, take it out, or add the source that has it.`,
    places: [],
    fixes: [],
    ...(weight && { severity: weight }),
  };
}

/** The sources say otherwise. */
export function contradicted(
  checked: Checked,
  rule: EvidenceRule,
  why: string,
  places: readonly SourcePlace[],
  fixes: readonly VerdictFix[] = [],
): Verdict {
  return { ...baseOf(checked), state: 'contradicted', rule, why, places, fixes };
}

/** The fix that puts `text` in the place of a span. */
export function replacement(span: Span, text: string): VerdictFix {
  return { title: `Change to “${text}”`, edits: [{ start: span.start, end: span.end, text }] };
}

function baseOf({ fact, span, passage }: Checked): Pick<Verdict, 'fact' | 'span' | 'sentence'> {
  return { ...(fact && { fact }), span, sentence: passage.span };
}
