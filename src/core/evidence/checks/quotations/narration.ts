import { oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import type { Member } from '../../cast.js';
import type { SourceContext } from '../../comparison.js';
import { actorOf } from '../../mentions.js';
import type { People } from '../../people.js';
import { findRow } from '../../quotations/wordIndex.js';
import type { Readout } from '../../../readout/types.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import { quotationAt } from './saidWhere.js';

/** With fewer words a phrase of the release may well be somebody's own, whoever is named beside it. */
const fewestWords = 3;

/** What a title calls somebody's own words. */
const ownAccount =
  /\b(?:statements?|remarks|speech|address|message|letter|testimony|comments?|op-ed|interview|keynote|blog|tweets?|post|says|said|vows?|pledges?|urges?|warns?|hails?|welcomes?)\b/i;

/** Words in the first person of several, which are those of whoever gives the release out. */
const ofOwnSide = /(?<![\p{L}’'-])(?:[Ww]e|[Oo]ur|us)(?![\p{L}-])/u;
/** A statement of several: any of them may be quoted with it. */
const ofSeveral = /\b(?:joint|communiqu[eé]|declaration|conclusions)\b/i;
const inFirstPerson = /(?<![\p{L}’'-])(?:I|[Mm]y)(?![\p{L}’'.-])/u;

/**
 * Whether words are the source's own telling, and not somebody's speech: nobody is quoted with them or says them there, and nothing of the source is
 * told to be the statement of the one to whom the draft gives them.
 *
 * @param span where the source has the words.
 */
export function isNarration(people: People, source: SourceEvidence, span: Span, named: Member): boolean {
  const context = people.comparison.contexts.find(
    one => one.source === source && one.passage.span.start <= span.start && span.start < one.passage.span.end,
  );
  if (context?.passage.role !== 'statement' || span.start < source.bodyStart) return false;
  if (people.givers.has(named) || isOfOne(people, source, named) || !standsOnce(source, span)) return false;
  const { text } = context.passage;
  if (inFirstPerson.test(text) || quotationAt(source, span)) return false;
  if (ofOwnSide.test(text)) return isOtherSide(people, source, named) || isToldOfElsewhere(people, context, named);
  return speaksOf(people, context, span, named) || !mayGoOn(people, context, named);
}

/** Whether the source is somebody's own account, as its title says, or as a sentence in the first person outside of quotation marks shows. */
function isOfOne(people: People, source: SourceEvidence, named: Member): boolean {
  if (people.comparison.contexts.some(one => one.source === source && isOwnTitle(people, one, named))) return true;
  return isInFirstPerson(source.readout);
}

function isOwnTitle({ sourceMentions }: People, { passage, source }: SourceContext, named: Member): boolean {
  const { text, span, role, index } = passage;
  if (role === 'statement' && span.end > source.bodyStart) return false;
  if (ofSeveral.test(text)) return true;
  return ownAccount.test(text) && (sourceMentions[index] ?? []).some(({ members }) => members.includes(named));
}

const isInFirstPerson = oncePer(({ body, quotations }: Readout): boolean => {
  let from = 0;
  let outside = '';
  for (const { span } of quotations) {
    outside += `${body.text.slice(from, span.start)} `;
    from = Math.max(from, span.end);
  }
  return inFirstPerson.test(outside + body.text.slice(from));
});

/** Whether the words stand in the source once. */
function standsOnce({ words }: SourceEvidence, span: Span): boolean {
  const first = words.words.findIndex(one => one.span.start >= span.start);
  let last = first;
  while (last + 1 < words.words.length && (words.words[last + 1]?.span.end ?? Infinity) <= span.end) last++;
  const row = words.words.slice(first, last + 1);
  return row.length >= fewestWords && findRow(words, row, first + 1) < 0 && findRow(words, row, 0) === first;
}

/** Whether somebody is of the side that is met or called: the release’s `we` are others. */
function isOtherSide({ cast }: People, { readout }: SourceEvidence, named: Member): boolean {
  return readout.participants.some(({ name, side }) => side === 1 && cast.recognise(name)?.member === named);
}

/** Whether a source speaks of somebody, though not in a sentence, and nowhere as of one who gives it out or whose it is. */
function isToldOfElsewhere(
  { comparison, sourceMentions }: People,
  { source, passage: own }: SourceContext,
  named: Member,
): boolean {
  const told = comparison.contexts.filter(
    one =>
      one.source === source && (sourceMentions[one.passage.index] ?? []).some(({ members }) => members.includes(named)),
  );
  return (
    told.length > 0 &&
    told.every(
      ({ passage }) => passage !== own && passage.role === 'statement' && passage.span.start >= source.bodyStart,
    )
  );
}

/** Whether the words themselves speak of somebody as of another, alone or among those who act together. */
function speaksOf(
  { sourceMentions }: People,
  { passage }: SourceContext,
  { start, end }: Span,
  named: Member,
): boolean {
  return (sourceMentions[passage.index] ?? []).some(
    one => one.span.start >= start && one.span.end <= end && one.members.includes(named),
  );
}

/** Whether the words may go on with what the sentence, or the last one before it in its paragraph of which somebody is the subject, tells of somebody. */
function mayGoOn({ comparison, sourceMentions }: People, { passage, source }: SourceContext, named: Member): boolean {
  const paragraph = source.mapped.text.lastIndexOf('\n\n', passage.span.start);
  for (let at = passage.index; at >= 0; at--) {
    const context = comparison.contexts[at];
    if (context?.source !== source || context.passage.span.start < paragraph) return false;
    const actor = actorOf(context.passage, sourceMentions[at] ?? []);
    if (actor) return actor.members.includes(named);
  }
  return false;
}
