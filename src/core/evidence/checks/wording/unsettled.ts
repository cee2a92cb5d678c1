import { oncePer } from '../../../text/once.js';
import { coverageOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { EvidenceRule, Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { ContextKey, ContextPassage } from '../../vocabulary.js';
import type { Check } from '../check.js';
import { isDenied } from './deniedPart.js';
import { say, type Message } from '../../../text/message.js';
import type { Span } from '../../../text/span.js';
import { saysMore } from './overstated.js';

/** How far a matter has come: only talked or thought of, to be, or settled. */
type Standing = 'open' | 'toCome' | 'settled';

// All are held against words in small letters. Source: the verbs of readouts.
const words: Readonly<Record<Standing, string>> = {
  open: String.raw`(?:agree[sd]?|agreeing) (?:(?:up)?on |about )?the (?:vital |great |critical )?(?:importance|value)(?: of(?: \p{L}+ing towards?)?)?|(?:ha(?:s|ve|d) (?:also |been |long )*)?(?:(?:with the )?aim of|prospects? of|imperative of|goal of|how to|basis for|hop(?:e|es|ed|ing) for|ready to consider|being negotiated|discuss(?:ed|es|ing|ions?)?|talk(?:s|ed|ing)? (?:about|of|on|over)|exchang(?:ed|es|ing) views|consider(?:ed|s|ing)?|explor(?:e|ed|es|ing)|(?:is|are|was|were) (?:planning|hoping|seeking|working|looking) to|ongoing work|continu(?:e|ed|es|ing) (?:to work|working|(?:their|its|the) discussions?)|work(?:ed|ing)? (?:to|towards?|on)|coordinat(?:e|ed|es|ing) towards?|progress (?:towards?|in|on)|call(?:ed|ing|s)? (?:on|for)|urg(?:e|ed|es|ing)|ask(?:ed|ing|s)?|request(?:ed|ing|s)?|seek(?:s|ing)?|sought|aim(?:s|ed)? (?:to|at)|ambitions? to|would like|wish(?:es|ed)?|propos(?:e|ed|es|ing|als?)|look(?:s|ed|ing)? forward|possib(?:le|ility|ilities)|ways|options|alleg(?:ed|edly|ations?|es)|likely|(?<!\d )may(?! \d)|might|could)`,
  toCome: String.raw`will|would|shall|plan(?:s|ned)? to|intend(?:s|ed)? to|expect(?:s|ed)? to|(?:is|are) (?:set|due) to|pledged? to`,
  settled: String.raw`agree[sd]?|agreeing|agreements?|settled|signed|signing|adopted|approved|endorsed|decided|decisions?|concluded|concluding|completed|completing|fulfilled|finali[sz](?:ed|ing)|reached|secured|won|confirmed|resolved|announced|launched|established|undertook|committed|determined|ensured?|admit(?:s|ted)|ha(?:s|ve|d)(?: (?:also|already|now|been|both|jointly))* (?!been\s)\p{L}+(?:ed|en)`,
};

const markers = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:(?<open>${words.open})|(?<toCome>${words.toCome})|(?<settled>${words.settled}))(?![\p{L}’'-])`,
  'gu',
);

/** What the draft says of how far a matter has come, and what of a source's words is at odds with that. */
interface Claim {
  /** A cheap look for {@link ours} in a whole sentence. */
  readonly some: RegExp;
  readonly ours: RegExp;
  readonly theirs: readonly Standing[];
  /** Which of the words that leave a matter open are at odds with it; all, when absent. */
  readonly weak?: RegExp;
  /** Whether the last word of `ours` is a verb that the source must have as well. */
  readonly hasVerb?: boolean;
  readonly rule: EvidenceRule;
  readonly why: (words: string, source: string) => Message;
}

const saysOtherwise: Claim['why'] = (own, source) =>
  say`The source has “${source}” here, not “${own}”. Check the sentence.`;

const claims: readonly Claim[] = [
  {
    some: /agree|settled|\bset |reached|concluded|struck|certain|bound|admitted|\bwon\b|completed|decided/,
    ours: /(?<![\p{L}’'-])(?:agree[sd]? (?:(?:up)?on|with)(?! the (?:\p{L}+ )?(?:importance|need|value|urgency|necessity)| \d| \p{L}+day(?!\p{L}))|agreed to|won (?:a |an )?(?:promise|pledge|commitment|assurance)s? from (?:\p{L}+ ){1,3}to|settled on|set (?:an? )?(?:dates?|terms|rules) for|completed (?:its |their |the )?work|(?:reached|struck|won|secured|concluded)(?: an?)?(?: final)? (?:agreement|deal|accord)s?|(?:is|are) (?:certain|bound|guaranteed) to|admitted (?:that|to)|decided (?:on|to))(?![\p{L}’'-])/gu,
    theirs: ['open'],
    rule: 'stronger-than-source',
    why: saysMore,
  },
  {
    some: /\bha(?:s|ve|d) /,
    ours: /(?<![\p{L}’'-]|(?:would|will|may|might|could|must|should)(?: \p{L}+){0,3} )ha(?:s|ve|d)(?: (?:also|already|now|both|jointly))?(?: been)? (?:\p{L}+ed|set|begun|led|made|won|brought|given|taken|built|left|paid|cut|sent|held|found)(?![\p{L}’'-])/gu,
    theirs: ['open', 'toCome'],
    hasVerb: true,
    rule: 'stronger-than-source',
    why: saysMore,
  },
  {
    some: /\bwill\b/,
    ours: /(?<![\p{L}’'-])will (?:also |now |soon |jointly )?\p{L}+(?![\p{L}’'-])/gu,
    theirs: ['open'],
    weak: /^(?:(?:with the )?aim of|aims? |prospects?|ready to|possib|could|may|might)/,
    rule: 'stronger-than-source',
    why: saysMore,
  },
  {
    some: /\b(?:whether|yet to)\b/,
    ours: /(?<![\p{L}’'-])(?:(?:consider|weigh|debat|discuss)(?:s|ed|es|ing) whether(?: to)?|ha(?:s|ve|d) yet to (?:decide|agree)(?: on| to| whether(?: to)?)?)(?![\p{L}’'-])/gu,
    theirs: ['settled', 'toCome'],
    rule: 'denies-what-source-says',
    why: saysOtherwise,
  },
  {
    some: /\bconsider\b/,
    ours: /(?<![\p{L}’'-])(?:will|would|may|might|could) consider \p{L}+ing(?![\p{L}’'-])/gu,
    theirs: ['settled'],
    rule: 'denies-what-source-says',
    why: saysOtherwise,
  },
  {
    some: /\bhop(?:e|es|ed|ing) to\b/,
    ours: /(?<![\p{L}’'-])hop(?:e|es|ed|ing) to (?:conclude|complete|finali[sz]e|sign|reach|approve|adopt|agree on)(?![\p{L}’'-])/gu,
    theirs: ['settled'],
    rule: 'denies-what-source-says',
    why: saysOtherwise,
  },
];

/** So many claims of a sentence are looked at. */
const mostClaims = 8;
/** So many words of the draft behind the claim tell what it is about. */
const mostObject = 5;
/** So much of the draft's sentence must stand in the source's. */
const sameMatter = 0.35;
/** A sentence of a source with so much of the draft's may settle the matter. */
const mayTell = 0.15;
/** So far behind such words the verb may stand that they govern, in code units. */
const farthestVerb = 16;
/** So many other words may stand among those that both sentences have. */
const farthest = 3;

/**
 * Finds what the draft says is settled, or has come about, where the source's sentence only talks of it or says that it is to be: `had settled on the
 * berths` for `ongoing work in determining the berths`; and what it says is open that the source says is settled. What a sentence says of
 * a thing is told by the last words before it that say how far something has come.
 */
export const unsettledCheck: Check = ({ comparison }) => {
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const small = passage.text.toLowerCase();
    if (small.length !== passage.text.length) return [];
    for (const claim of claims) {
      if (!claim.some.test(small)) continue;
      for (const match of Array.from(small.matchAll(claim.ours)).slice(0, mostClaims)) {
        const rest = `${small.slice(0, match.index)} ${small.slice(match.index + match[0].length)}`;
        if (isDenied(rest)) continue;
        const found = contraryTo(comparison, draft, claim, match.index + passage.span.start, match[0]);
        if (found) return [found];
      }
    }
    return [];
  };
};

function contraryTo(
  comparison: Comparison,
  draft: DraftContext,
  claim: Claim,
  start: number,
  words: string,
): Verdict | undefined {
  const { passage } = draft;
  const span = { start, end: start + words.length };
  if (passage.facts.some(one => one.kind === 'quotation' && one.span.start < span.end && start < one.span.end))
    return undefined;
  const object = objectOf(draft, span, claim);
  if (!object) return undefined;
  let found: { readonly context: SourceContext; readonly marker: Marker } | undefined;
  for (const number of draft.coverages.passages) {
    const context = comparison.contexts[number];
    if (!context || coverageOf(draft, context) < mayTell) continue;
    const at = placeOf(context, object);
    if (at === undefined) continue;
    const marker = context.passage.role === 'statement' ? markerBefore(context, at, claim) : undefined;
    // One sentence that says so is enough.
    if (!marker || !claim.theirs.includes(marker.standing) || claim.weak?.test(marker.words) === false)
      return undefined;
    if (coverageOf(draft, context) >= sameMatter) found ??= { context, marker };
  }
  if (!found) return undefined;
  const { context, marker } = found;
  const own = passage.text.slice(start - passage.span.start, span.end - passage.span.start);
  const place = placeIn(context.source, context.passage.span);
  return {
    ...contradicted({ span, passage }, claim.rule, claim.why(own, marker.words), [place]),
    severity: 'warning',
  };
}

/** What a claim is about: the words behind it, and its verb. */
interface Matter {
  readonly keys: ReadonlySet<string>;
  /** The source must have it. */
  readonly verb: string | undefined;
}

function objectOf({ keys }: ContextPassage, span: Span, { hasVerb }: Claim): Matter | undefined {
  const first = keys.findIndex(one => one.span.start >= span.end);
  const verb = hasVerb
    ? keys.findLast(one => one.span.end <= span.end && one.span.start >= span.start)?.key
    : undefined;
  if (first < 0 || (hasVerb && (verb === undefined || verb.startsWith('=')))) return undefined;
  const behind = keys.slice(first, first + mostObject).map(({ key }) => key);
  return behind.length < 2 ? undefined : { keys: new Set(verb === undefined ? behind : [verb, ...behind]), verb };
}

/** Where the words of an object begin in a sentence of a source that has most of them close together. */
function placeOf({ keys }: SourceContext, { keys: wanted, verb }: Matter): number | undefined {
  const reach = wanted.size + farthest;
  const fewest = Math.max(2, Math.ceil(wanted.size / 2));
  let best: { readonly start: number; readonly count: number } | undefined;
  for (const [at, first] of keys.entries()) {
    if (!wanted.has(first.key)) continue;
    const near = new Set(keysFrom(keys, at, reach).filter(key => wanted.has(key)));
    if (near.size < fewest || (verb !== undefined && !near.has(verb))) continue;
    if (!best || near.size > best.count) best = { start: first.span.start, count: near.size };
  }
  return best?.start;
}

function keysFrom(keys: readonly ContextKey[], at: number, count: number): string[] {
  return keys.slice(at, at + count).map(({ key }) => key);
}

interface Marker {
  readonly standing: Standing;
  readonly words: string;
}

/** The last words before a place that say how far something has come; settled, where others say that in the same clause, or behind the place: `discussed the patrols and approved a plan`. */
function markerBefore(context: SourceContext, place: number, { hasVerb }: Claim): Marker | undefined {
  const before = markersIn(context).filter(({ end }) => end <= place);
  const last = before.at(-1);
  if (!last || (hasVerb && place - last.end > farthestVerb)) return undefined;
  const { text, span } = context.passage;
  const clause = Math.max(0, ...Array.from(text.slice(0, last.start - span.start).matchAll(breaks), one => one.index));
  const settles = ({ standing, start, words }: Marker & Span): boolean =>
    standing === 'settled' &&
    ((start > place && !hasVerb && !isThing.test(words)) || (start < last.start && start - span.start >= clause));
  return markersIn(context).find(settles) ?? last;
}

/** `Agreed on a mission that could grow`: what a thing may do says nothing of whether it is settled. */
function isAside(small: string, at: number, marker: string): boolean {
  return (
    /^(?:could|may|might)$/.test(marker) && /(?<!\p{L})(?:that|which)\s$/u.test(small.slice(Math.max(0, at - 8), at))
  );
}

/** `A future agreement on trade`: what a matter is called rather than how far it has come. */
const isThing = /^(?:agreements?|decisions?)$/i;

const breaks = /[;:—]\s|,?\s(?:and|but|while)\s/g;

/** All such words of a sentence of a source. */
const markersIn = oncePer(({ passage: { text, span } }: SourceContext): readonly (Marker & Span)[] => {
  const small = text.toLowerCase();
  if (small.length !== text.length) return [];
  const told = Array.from(small.matchAll(markers)).filter(({ 0: found, index }) => !isAside(small, index, found));
  return told.map(({ 0: found, index, groups }) => ({
    standing: groups?.['open'] !== undefined ? 'open' : groups?.['toCome'] !== undefined ? 'toCome' : 'settled',
    words: text.slice(index, index + found.length),
    start: span.start + index,
    end: span.start + index + found.length,
  }));
});
