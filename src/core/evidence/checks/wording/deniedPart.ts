import { say } from '../../../text/message.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { ContextKey } from '../../vocabulary.js';
import { withTurn } from './withTurn.js';

/** So many words of what is denied tell what it is, at least; so many of them are looked at, and such a part of those the source must have. */
const fewest = 2;
const most = 6;
const share = 0.8;
/** So many other words may stand among them in the source. */
const farthest = 4;
/** A sentence of a source with such a part of them and a word of denial may be where the denial comes from. */
const mayTell = 0.4;

/** What a sentence says was not done: `did not call for`, `stopped short of calling`, `without singling out`, `has yet to send`, `gave no promise to send`. */
const denied =
  /(?<![\p{L}’'-])(?:(?:did|does|do|was|were|is|are|has|have|had|will|would)(?:\snot|n[’']t)\s(?!(?:only|just|merely|yet|necessarily|always|enough|far|until)(?!\p{L}))\p{Ll}+|stop(?:s|ped)?\sshort\sof\s\p{Ll}+ing|without\s\p{Ll}+ing(?:\sout)?|ha(?:s|ve|d)\syet\sto\s\p{Ll}+|declin(?:e|es|ed)\sto\s\p{Ll}+|(?:gave|made|offered)\sno\s(?:assurance|commitment|pledge|promise|undertaking)\sto\s\p{Ll}+|no\slonger(?=\s\p{Ll}+\s))(?=\s)/gu;

const denial =
  /(?<![\p{L}’'-])(?:no|not|never|none|nor|neither|nobody|nothing|without|cannot|unless|until|yet|(?:lack|absen|fail|refus|declin|reject|oppos)\p{L}*|den(?:y|ies|ied)|unable|unwilling)(?![\p{L}’'-])|n[’']t(?!\p{L})/iu;

/** What is not settled the source may well talk of: such a verb it must have, too. */
const settling =
  /^ha(?:s|ve|d)(?!\syet)|(?:agree|decid|conclud|settl|finish|finali|approv|adopt|sign|pass|reach|end|resolv|complet)\p{Ll}*$/u;

const isPlain = /^\S+(?:\snot|n[’']t)\s/u;

/** What a text leaves out, or nobody tells: whoever writes of it may say so. */
const telling =
  /(?:say|mention|giv|nam|specif|stat|includ|detail|disclos|describ|elaborat|identif|list|report|provid|explain|quot|offer|know|clear)\p{Ll}*$/u;
const open = /(?<!\p{L})(?:whether|if|when|what|how|why|until|unless|before|previously|earlier|ever|since)(?!\p{L})/iu;

/**
 * What the draft denies in a part of a sentence and the source affirms: `…, but did not call for the removal of the trawlers`, where a sentence of the source
 * has all that is denied close together, and neither it nor any like it has a word of denial.
 */
export function deniedPart(comparison: Comparison, draft: DraftContext): Verdict | undefined {
  const { passage } = draft;
  const [found, another] = passage.text.matchAll(denied);
  if (!found || another || telling.test(found[0]) || open.test(passage.text.slice(found.index))) return undefined;
  const start = passage.span.start + found.index;
  const span = { start, end: start + found[0].length };
  if (passage.facts.some(one => one.kind === 'quotation' && one.span.start < span.end && start < one.span.end))
    return undefined;
  const what = wordsBehind(draft, span.end);
  // `Did not discuss the herring trade`: of so few words the whole sentence has to tell.
  if (what.length < fewest || (what.length === fewest && isPlain.test(found[0]))) return undefined;
  const verb = settling.test(found[0]) ? draft.keys.findLast(one => one.span.end <= span.end)?.key : undefined;
  let there: SourceContext | undefined;
  for (const number of draft.coverages.passages) {
    const context = comparison.contexts[number];
    if (context?.passage.role !== 'statement') continue;
    if (isDenied(withTurn(comparison, context)) && shareIn(context.keys, what) >= mayTell) return undefined;
    if (holds(context, what) && (verb === undefined || context.keys.some(({ key }) => key === verb))) there ??= context;
  }
  if (!there) return undefined;
  const why = say`The draft says “not” here, and the source does not. Check the sentence.`;
  return contradicted({ span, passage }, 'denies-what-source-says', why, [placeIn(there.source, there.passage.span)]);
}

/** Whether a text has a word of denial. */
export function isDenied(text: string): boolean {
  return denial.test(text);
}

/** The words of a clause from a place on. */
function wordsBehind({ passage: { text, span }, keys }: DraftContext, start: number): readonly ContextKey[] {
  const behind = text.slice(start - span.start);
  const end = start + (/[,;:.](?!\p{L})|\s(?:but|although|though)\s/u.exec(behind)?.index ?? behind.length);
  return keys.filter(one => one.span.start >= start && one.span.end <= end).slice(0, most);
}

/** Whether a sentence has the first of some words and most of them, close together. */
function holds({ keys }: SourceContext, what: readonly ContextKey[]): boolean {
  const reach = what.length + farthest;
  return keys.some((_, at) => {
    const near = keys.slice(at, at + reach);
    return near.some(({ key }) => key === what[0]?.key) && shareIn(near, what) >= share;
  });
}

function shareIn(keys: readonly ContextKey[], what: readonly ContextKey[]): number {
  const found = new Set(keys.map(({ key }) => key));
  return what.filter(({ key }) => found.has(key)).length / what.length;
}
