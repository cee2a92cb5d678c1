import type { QuotationFact } from '../../../facts/types.js';
import { listedAsChoice, say } from '../../../text/message.js';
import type { Span } from '../../../text/span.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { memberFinder } from '../../membersNamed.js';
import { startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import { wordsAt } from '../../passages.js';
import { rowSpan } from '../../quotations/wordIndex.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';
import { nameOf, passageAt, toldQuotations } from './saidWhere.js';
import { sayersAt } from './speakers.js';
import type { Speaking } from './speakers.js';

/** Behind whoever speaks: `told`, `assured`, `warned`. */
const telling = /^\s(?:also\s|then\s)?(?:told|assured|reassured|reminded|informed|warned)\s/;
const him = /^(?:him|her)(?!\p{L})/u;

/**
 * Finds words that the draft has said to the very one who says them in the source, whoever it is that the draft has say them: `her colleagues told Lind
 * that the quay is “sound”` for `Lind said the quay was sound`.
 */
export const listenersCheck: Check = people => {
  const speaking: Speaking = { ...people, membersNamed: memberFinder(people.cast) };
  return draft => {
    if (draft.passage.kind !== 'fact') return [];
    return toldQuotations(draft).flatMap(fact => checkListener(speaking, draft, fact));
  };
};

function checkListener(people: Speaking, draft: DraftContext, fact: QuotationFact): Verdict[] {
  const { speaker } = fact;
  const listener = speaker && listenerOf(draft, speaker.span.end);
  if (!speaker || !listener || draft.mentions.some(one => isNamed(one, speaker.span))) return [];
  const matches = people.comparison.findQuotation(wordsAt(draft.passage, fact.words));
  for (const [at, source] of people.comparison.sources.entries()) {
    const match = matches[at];
    if (match?.state !== 'exact') continue;
    const span = rowSpan(source.words, match.row.first, match.row.last);
    const said = sayersAt(people, source, span);
    const [only, another] = said;
    if (!only || another || only !== listener) return [];
    return [
      contradicted(
        { fact, span: speaker.span, passage: draft.passage },
        'quote-misattributed',
        say`These are not the words of “${speaker.text}”: the source gives them to ${listedAsChoice(said.map(nameOf))}. Correct who says it.`,
        [placeIn(source, passageAt(people, source, span)?.passage.span ?? span)],
      ),
    ];
  }
  return [];
}

/** Whether a phrase that says who speaks names somebody: then it is held against the source by that. `His deputies` names nobody. */
function isNamed({ span, certain }: Mention, phrase: Span): boolean {
  return certain && span.start >= phrase.start && span.end <= phrase.end;
}

/** To whom something is told right behind an offset. */
function listenerOf({ passage, mentions }: DraftContext, end: number): Member | undefined {
  const behind = wordsAt(passage, { start: end, end: end + 120 });
  const verb = telling.exec(behind)?.[0];
  if (verb === undefined) return undefined;
  const start = end + verb.length;
  if (him.test(behind.slice(verb.length))) return ownerBefore(mentions, end);
  const named = mentions.find(one => one.certain && one.span.start >= start);
  return named && /^(?:the\s|his\s|her\s)?$/i.test(wordsAt(passage, { start, end: startOfName(passage, named.span) }))
    ? onlyOf(named)
    : undefined;
}

/** `His fellow leaders told him`: whose they are. */
function ownerBefore(mentions: readonly Mention[], end: number): Member | undefined {
  const before = mentions.filter(one => one.span.end <= end);
  const [only, another] = before;
  return only && !another && !only.certain ? onlyOf(only) : undefined;
}

function onlyOf({ members: [only, another] }: Mention): Member | undefined {
  return another ? undefined : only;
}
