import { oncePer } from '../text/once.js';
import { overlap } from '../text/span.js';
import type { Span } from '../text/span.js';
import { say } from '../text/message.js';
import type { EvidenceRule, Passage, Verdict } from './types.js';

/** Of which one stands in every sentence that tells of what is not said: most sentences are passed over. */
const maybe = /n['’]t\b|\b(?:not|[Nn]one|[Nn]o|nothing|never|absent|missing|silent|unmentioned|open)\b/;

const tell =
  'say|mention|name|give|specify|state|describe|disclose|reveal|detail|identify|report|record|refer|list|explain|quote|indicate|address|cite|elaborate';

/** `Did not describe`, `gives no`, `says nothing`: what follows is left open. */
const untold = new RegExp(
  `(?:\\b(?:does|did|do)(?: also)? not|n['’]t)(?: also)? (?:${tell})\\b|\\b(?:gives?|gave|lists?|listed|names?|named|makes?|made|contains?|contained|offers?|offered|carr(?:ies|ied)|mentions?|mentioned|reports?|reported|describes?|described|records?|recorded|quotes?|quoted) no\\b|\\b[Nn]one (?:is|was|are|were) (?:given|mentioned|named|reported|listed|recorded)\\b|\\bsa(?:ys|id) nothing\\b|\\b(?:is|was|are|were) silent\\b|\\bleaves? open\\b`,
);

/** `Does not appear`, `is absent`, `are not reported`: what stands before it is left open. */
const notThere =
  /\b(?:does|did|do) not (?:appear|figure|feature|come up)\b|\b(?:is|are|was|were) (?:absent|missing) from\b|\b(?:goes|go|went) unmentioned\b|\b(?:is|are|was|were) (?:not|nowhere) (?:mentioned|named|reported|given|described|disclosed|quoted|specified|recorded|identified|listed|stated|cited)\b/;

/** `What Lind asked, the readout does not disclose`, `No date is given`: what is left open stands first. */
const fronted = new RegExp(
  `^(?:What|Whether|Who|When|Where|Which|How|Why)\\b.*(?:\\b(?:does|did|do) not|n['’]t) (?:${tell})\\b|^No\\b.*\\b(?:is|are|was|were) (?:given|mentioned|named|reported|quoted|listed|recorded|cited)\\b`,
);

/** Where a clause ends behind what is not told, and where it may begin before it. */
const clauseEnd = /[;—]|,? \b(?:but|though|although|while)\b/;
const clauseStart = /[;—]\s|, (?:and|but|though|although|while)\s/g;

/**
 * Where a draft's sentence says that its sources say nothing of something: `the readout does not say whether …`, `Tarn does not appear in it`. What
 * stands there is not told as so.
 *
 * @returns a stretch into the article's text; undefined for a sentence that says nothing of the kind.
 */
const silenceIn = oncePer(({ text, span }: Passage): Span | undefined => {
  if (!maybe.test(text)) return undefined;
  const first = fronted.exec(text);
  if (first) return { start: span.start, end: span.start + first[0].length };
  const behind = untold.exec(text);
  if (behind) {
    const from = behind.index + behind[0].length;
    const length = clauseEnd.exec(text.slice(from))?.index ?? text.length - from;
    return { start: span.start + from, end: span.start + from + length };
  }
  const before = notThere.exec(text);
  if (!before) return undefined;
  const starts = Array.from(text.slice(0, before.index).matchAll(clauseStart), one => one.index + one[0].length);
  const behindIt = clauseEnd.exec(text.slice(before.index))?.index ?? text.length - before.index;
  return { start: span.start + (starts.at(-1) ?? 0), end: span.start + before.index + behindIt };
});

/** Whether something stands where a sentence says that the sources leave it open: it is not told as so. */
export function isLeftOpen(passage: Passage, { start }: Span): boolean {
  const silence = silenceIn(passage);
  return silence !== undefined && start >= silence.start && start < silence.end;
}

/** What says of a value that the sources do not have it, or not there. A figure, a day or an office that they have otherwise is wrong in any sentence. */
const ofValues: ReadonlySet<EvidenceRule> = new Set<EvidenceRule>([
  'unsupported-fact',
  'place-mismatch',
  'organisation-mismatch',
  'role-reversed',
]);

/** The verdicts on a sentence, less those that miss in the sources what the sentence itself says is not there. */
export function withoutSilences(passage: Passage, verdicts: readonly Verdict[]): readonly Verdict[] {
  if (verdicts.every(({ rule }) => rule === undefined || !ofValues.has(rule))) return verdicts;
  const silence = silenceIn(passage);
  if (!silence) return verdicts;
  return verdicts.map(verdict =>
    verdict.rule !== undefined && ofValues.has(verdict.rule) && overlap(verdict.span, silence)
      ? { ...verdict, state: 'not-checked', why: untoldWhy, rule: undefined, severity: undefined, fixes: [] }
      : verdict,
  );
}

const untoldWhy = say`The draft says that its sources leave this open.`;
