import type { Fact } from '../facts/types.js';
import type { Span } from '../text/span.js';
import type { DraftPassage, EvidenceRule, SourcePlace, Verdict, VerdictFix } from './types.js';
import { say, type Message } from '../text/message.js';

/** What was checked, and in which passage of the draft. */
export interface Checked {
  readonly fact?: Fact | undefined;
  readonly span: Span;
  readonly passage: DraftPassage;
}

/** The sources have it. */
export function supported(checked: Checked, why: Message, places: readonly SourcePlace[] = []): Verdict {
  return verdict(checked, { state: 'supported', why, places });
}

/** It cannot be told. */
export function notChecked(checked: Checked, why: Message): Verdict {
  return verdict(checked, { state: 'not-checked', why });
}

/**
 * No source has it. In a section that holds only what the sources say this is a warning, elsewhere a hint.
 *
 * @param what in a sentence: `the date “Sept. 4”`.
 */
export function unsupported(checked: Checked, what: Message, severity?: 'hint'): Verdict {
  return verdict(checked, {
    state: 'unsupported',
    why: say`No source gives ${what}. Check it, take it out, or add the source that has it.`,
    rule: 'unsupported-fact',
    severity: severity ?? (checked.passage.kind === 'fact' ? undefined : 'hint'),
  });
}

/** The sources say otherwise. */
export function contradicted(
  checked: Checked,
  rule: EvidenceRule,
  why: Message,
  places: readonly SourcePlace[],
  fixes: readonly VerdictFix[] = [],
): Verdict {
  return verdict(checked, { state: 'contradicted', why, places, rule, fixes });
}

/** The fix that puts `text` in the place of a span. */
export function replacement(span: Span, text: string): VerdictFix {
  return { title: say`Change to “${text}”`, edits: [{ start: span.start, end: span.end, text }] };
}

const none: readonly never[] = [];

type Told = Pick<Verdict, 'state' | 'why' | 'rule' | 'severity'> & Partial<Pick<Verdict, 'places' | 'fixes'>>;

function verdict(
  { fact, span, passage }: Checked,
  { state, why, places = none, rule, severity, fixes = none }: Told,
): Verdict {
  // What an article calls its source stands nowhere in the saved text.
  const shown = places.every(isSomewhere) ? places : places.filter(isSomewhere);
  return { state, fact, span, sentence: passage.span, why, places: shown, rule, severity, fixes };
}

function isSomewhere({ span }: SourcePlace): boolean {
  return span.end > span.start;
}
