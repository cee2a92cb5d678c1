import type { Span } from '../../../text/span.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { coverageOf } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import { Beside } from '../values/sameMatter.js';
import { say } from '../../../text/message.js';
import { withTurn } from './withTurn.js';

/** Of the draft's sentence so much must stand in the source's, and so many words. */
const sameMatter = { share: 0.55, ofWords: 0.5, words: 4 };
/** A sentence of a source with so much of the draft's may be where the denial comes from. */
const mayTell = 0.15;

/** A verb that is denied. */
const deniedVerb =
  /(?<![\p{L}’'-])(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can)(?:\snot|n[’']t)\s(?:(?:be|been|also)\s)?(?!only\b|yet\b|just\b|necessarily\b|always\b|enough\b|far\b|until\b|the only\b)\p{Ll}+|(?<![\p{L}’'-])[Nn](?:either|one|o)\s(?:of\s(?:them|the\s(?:two|sides|leaders|ministers))|side|leader|minister|party|one)\s\p{Ll}{3,}/gu;

/** `The trade was not discussed`: what is denied stands before the verb. */
const passive = /^(?:was|were|is|are)(?:\snot|n[’']t)\s(?:(?:been|also)\s)?\p{Ll}+ed(?!\p{L})/u;

/** Words with which a sentence may say the same without `not`, or says what is not in the source at all. */
const open =
  /(?<![\p{L}’'-])(?:no|not|never|none|nor|neither|nobody|nothing|without|cannot|unless|until|if|whether|except|only|yet|still|rather|instead|few|zero|(?:lack|absen|fail|refus|declin|reject|oppos|avoid|prevent|stop|halt|ceas|stay|remain)\p{L}*|den(?:y|ies|ied)|unable|unwilling|end|ends|ended|against|un\p{Ll}{4,}ed|despite|although)(?![\p{L}’'-])|n[’']t(?!\p{L})/giu;

/** `She had not visited Rendt before`: of what a first visit says too. */
const toldOfBefore = /(?<![\p{L}’'-])(?:before|previously|earlier|ever|since|hitherto|beforehand)(?![\p{L}’'-])/iu;

/** Whoever tells, rather than what is told of. */
const account =
  /\b(?:readout|release|statement|summary|account|document|text|source|communiqu[eé]|notice|bulletin|report|note|office|it|spokes\p{L}+|department|ministry)\b/iu;
const telling =
  /\b(?:say|said|mention|mentioned|give|given|name|named|specify|specified|state|stated|include|included|detail|detailed|disclose|disclosed|describe|described|elaborate|identify|identified|list|listed|report|reported|provide|provided|explain|explained|known|clear)$/i;

/** `Did not say when the talks would begin`: what is not told is a question. */
const asked = /^\s(?:when|whether|if|how|why|what|who|whom|which|where)(?!\p{L})/iu;

/**
 * What the draft denies as a whole and the source affirms: `They did not discuss the herring trade`, where the source's sentence tells of nothing else
 * and neither it nor any like it has a word of denial.
 */
export function deniedWhole(
  comparison: Comparison,
  draft: DraftContext,
  like: readonly SourceContext[],
): Verdict | undefined {
  const { passage } = draft;
  const denied = onlyDenial(passage);
  const [best] = like;
  if (!denied || !best || toldOfBefore.test(passage.text)) return undefined;
  const { share, count, all } = new Beside(draft, denied).in(best);
  // What is denied must be what the source says, and not its contrary: `has not changed` for `reiterated`.
  const isPassive = passive.test(passage.text.slice(denied.start - passage.span.start));
  const what = isPassive
    ? draft.keys.findLast(({ span }) => span.end <= denied.end)
    : draft.keys.find(({ span }) => span.end >= denied.end);
  if (!what || !best.keys.some(({ key }) => key === what.key)) return undefined;
  const fewest = isPassive ? sameMatter.words - 1 : sameMatter.words;
  if (share < sameMatter.share || count < fewest || count < sameMatter.ofWords * all) return undefined;
  for (const number of draft.coverages.passages) {
    const context = comparison.contexts[number];
    if (context && coverageOf(draft, context) >= mayTell && denials(withTurn(comparison, context)) > 0)
      return undefined;
  }
  return contradicted(
    { span: denied, passage },
    'denies-what-source-says',
    say`The draft says “not” here, and the source does not. Check the sentence.`,
    [placeIn(best.source, best.passage.span)],
  );
}

/** Where the one verb stands that a sentence denies, when nothing else of it is open. */
function onlyDenial({ text, span, facts }: Passage): Span | undefined {
  const [found, another] = text.matchAll(deniedVerb);
  if (!found || another || denials(text) !== 1) return undefined;
  const [before, behind] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  if (telling.test(found[0]) && (account.test(before) || asked.test(behind))) return undefined;
  const start = span.start + found.index;
  const denied = { start, end: start + found[0].length };
  const isQuoted = facts.some(one => one.kind === 'quotation' && one.span.start <= start && denied.end <= one.span.end);
  return isQuoted ? undefined : denied;
}

/** How many words of a text deny something, or leave it open. */
export function denials(text: string): number {
  return text.match(open)?.length ?? 0;
}
