import { oncePer } from '../text/once.js';
import { overlap, type Span } from '../text/span.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { Verdict } from './types.js';
import { say } from '../text/message.js';
import { bisect } from '../text/bisect.js';

/** Sources with fewer words than this hold a title or a line, not a release: what they do not have tells nothing. */
const fewWords = 26;

/** Whether the sources together hold too little for anything to be missing in them. */
export function areThin(sources: readonly SourceEvidence[]): boolean {
  return sources.reduce((sum, source) => sum + source.ownWords, 0) < fewWords;
}

/** Of the verdicts of a stretch those that are told: what others of them say better, or say already, is left out. */
export function toldAlone(verdicts: readonly Verdict[]): readonly Verdict[] {
  return withoutDoubles(withoutEchoes(withoutFaint(toldTogether(withoutBodies(withoutUnheard(verdicts))))));
}

/**
 * Keeps what matters from drowning: a fact that no source has is reported where it stands first, and as a hint where it is repeated. Where the
 * sources hold no more than a title, one hint says that nothing could be missed in them.
 *
 * @param told of all stretches, in order; see {@link toldAlone}. Where a stretch stands does not count.
 * @returns one each, the very same where it stays as it is.
 */
export function quietened(told: readonly Verdict[], sources: readonly SourceEvidence[]): Verdict[] {
  return areThin(sources) ? summedUp(told) : onceEach(told);
}

/** So far before somebody's name the body may stand whose minister that is, in code units. */
const farthestBody = 24;

/** And so far behind it: `Jo Lind, the Harbour Office minister`. */
const apposed = 6;

/** `Harbour Office minister Jo Lind`: of somebody whom no source names, that none names whose minister that is is a hint. */
function withoutBodies(verdicts: readonly Verdict[]): readonly Verdict[] {
  const unheard = verdicts.filter(
    ({ fact, rule }) => rule === 'unsupported-fact' && (fact?.kind === 'person' || fact?.kind === 'name'),
  );
  if (unheard.length === 0) return verdicts;
  const isBeside = ({ span, sentence }: Verdict): boolean =>
    unheard.some(
      one =>
        (one.span.start > span.end && one.span.start < sentence.end && one.span.start - span.end <= farthestBody) ||
        (one.span.end < span.start && one.span.end > sentence.start && span.start - one.span.end <= apposed),
    );
  return verdicts.map(one => {
    const isBody = one.rule === 'unsupported-fact' && one.fact?.kind === 'organisation';
    return isBody && isBeside(one) ? { ...one, severity: 'hint' as const } : one;
  });
}

/** Where more is known of a name that no source has, such as which name they have in its place, that is told. */
function withoutUnheard(verdicts: readonly Verdict[]): readonly Verdict[] {
  if (!verdicts.some(isUnheard)) return verdicts;
  const told = new Map<number, Span[]>();
  for (const one of verdicts) {
    if (one.rule === undefined || isUnheard(one)) continue;
    const known = told.get(one.sentence.start);
    if (known) known.push(one.span);
    else told.set(one.sentence.start, [one.span]);
  }
  return verdicts.filter(
    one => !isUnheard(one) || !told.get(one.sentence.start)?.some(span => overlap(span, one.span)),
  );
}

function isUnheard({ fact, rule, severity }: Verdict): boolean {
  return fact?.kind === 'name' && rule === 'unsupported-fact' && severity === undefined;
}

/**
 * Of facts that are reported together, none is called right by itself; of those of which one is reported by itself, nothing is told together. What is said of
 * a fact about which nothing else was found out gives way to whatever was.
 */
function toldTogether(verdicts: readonly Verdict[]): readonly Verdict[] {
  if (verdicts.every(({ about }) => about === undefined)) return verdicts;
  const reported = verdicts.filter(({ rule }) => rule !== undefined);
  const isTold = holdsOneOf(reported.flatMap(one => (one.fact && !isLast(one) ? [one.span] : [])));
  const isSaid = holdsOneOf(reported.flatMap(one => (isLast(one) ? [] : [one.span])));
  const kept = verdicts.filter(one => (isLast(one) ? !isSaid(one.span) : !one.about?.some(isTold)));
  const together = new Spans(kept.flatMap(({ about }) => about ?? []));
  return kept.filter(one => !one.fact || isLast(one) || !together.has(one.span));
}

/** Whether it was said of a fact because nothing else could be. */
function isLast({ fact, about }: Verdict): boolean {
  return fact !== undefined && about !== undefined;
}

/** Tells whether one of some spans holds another span. */
function holdsOneOf(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let reached = 0;
  const ends = ordered.map(({ end }) => (reached = Math.max(reached, end)));
  return ({ start, end }) => {
    const at = bisect(ordered, one => one.start > start) - 1;
    return (ends[at] ?? -1) >= end;
  };
}

/** Spans, to be asked for one of them. */
class Spans {
  private readonly ends = new Map<number, number[]>();

  constructor(spans: readonly Span[]) {
    for (const { start, end } of spans) {
      const known = this.ends.get(start);
      if (known) known.push(end);
      else this.ends.set(start, [end]);
    }
  }

  has({ start, end }: Span): boolean {
    return this.ends.get(start)?.includes(end) === true;
  }
}

/** A quotation given to the wrong person says all: that the source says it of somebody else is not told again. What is sure goes before what is a hint. */
function withoutEchoes(verdicts: readonly Verdict[]): Verdict[] {
  const given = new Set(
    verdicts.filter(({ rule }) => rule === 'quote-misattributed').map(({ sentence }) => sentence.start),
  );
  const reversed = verdicts.filter(({ rule }) => rule === 'role-reversed');
  const sure = reversed.filter(({ severity }) => severity !== 'hint');
  const faint = reversed.filter(({ severity }) => severity === 'hint');
  const isSure = holdsOneOf(sure.map(({ span }) => span));
  const echoes = new Set([...echoesAmong(sure), ...echoesAmong(faint), ...faint.filter(({ span }) => isSure(span))]);
  return verdicts.filter(
    verdict => verdict.rule !== 'role-reversed' || (!echoes.has(verdict) && !given.has(verdict.sentence.start)),
  );
}

/** Where a sentence is known to claim too much, nobody need be told that it may, nor again of the same words. */
function withoutFaint(verdicts: readonly Verdict[]): readonly Verdict[] {
  const claims = verdicts.filter(({ rule }) => rule === 'stronger-than-source');
  if (claims.length < 2) return verdicts;
  const sure = claims.filter(({ severity }) => severity !== 'hint');
  const sentences = new Set(sure.map(({ sentence }) => sentence.start));
  const echoes = echoesAmong(sure);
  return verdicts.filter(one => {
    if (one.rule !== 'stronger-than-source') return true;
    if (one.severity === 'hint') return !sentences.has(one.sentence.start);
    return !echoes.has(one);
  });
}

/** Of two findings on the same words, that on a fact says all; of two of one rule, the first. */
function withoutDoubles(verdicts: readonly Verdict[]): readonly Verdict[] {
  const wrong = new Spans(verdicts.flatMap(({ fact, rule, span }) => (fact && rule ? [span] : [])));
  const told = new Set<string>();
  return verdicts.filter(({ fact, rule, span }) => {
    if (rule === undefined) return true;
    const key = `${rule} ${span.start}-${span.end}`;
    if (told.has(key) || (fact === undefined && wrong.has(span))) return false;
    told.add(key);
    return true;
  });
}

/** Those of some findings of which another tells the same of a wider stretch, or of the same one earlier. */
function echoesAmong(verdicts: readonly Verdict[]): ReadonlySet<Verdict> {
  const widestFirst = [...verdicts].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const echoes = new Set<Verdict>();
  let reached = -1;
  for (const verdict of widestFirst) {
    if (verdict.span.end <= reached) echoes.add(verdict);
    reached = Math.max(reached, verdict.span.end);
  }
  return echoes;
}

function onceEach(verdicts: readonly Verdict[]): Verdict[] {
  const told = new Set<string>();
  return verdicts.map(verdict => {
    if (verdict.rule !== 'unsupported-fact' || !verdict.fact) return verdict;
    if (verdict.severity === 'hint' && !verdict.settles) return verdict;
    const key = `${verdict.fact.kind}:${verdict.fact.normalised}`;
    if (told.has(key)) return asHint(verdict);
    told.add(key);
    return verdict;
  });
}

const asHint = oncePer((verdict: Verdict): Verdict => ({ ...verdict, severity: 'hint' }));

function summedUp(verdicts: readonly Verdict[]): Verdict[] {
  const missing = verdicts.filter(isMissing);
  const first = verdicts.findIndex(({ rule }) => rule === 'unsupported-fact');
  return verdicts.map((verdict, at) => {
    if (!isMissing(verdict)) return verdict;
    const rest = { ...verdict, rule: undefined, severity: undefined, state: 'not-checked' as const };
    if (at !== first) return { ...rest, why: say`The source holds too little to check this.` };
    const why =
      missing.length === 1
        ? say`The source holds no more than a title or a line, so that this could not be checked. Attach the text of the release.`
        : say`The source holds no more than a title or a line, so that ${missing.length} facts of this draft could not be checked. Attach the text of the release.`;
    return { ...rest, rule: verdict.rule, severity: 'hint' as const, why };
  });
}

/** What no source has, quotations too. */
function isMissing({ rule, state }: Verdict): boolean {
  return rule === 'unsupported-fact' || (rule === 'quote-not-in-source' && state === 'unsupported');
}
