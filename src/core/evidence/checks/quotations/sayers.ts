import { foldedText } from '../../../text/fold.js';
import { movedSpan, type Span } from '../../../text/span.js';
import type { Quotation } from '../../../readout/types.js';
import type { Member } from '../../cast.js';
import type { SourceContext } from '../../comparison.js';
import { doingAt, doingsIn } from '../../doings.js';
import { actorOf, lastBefore, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import { actorsBefore } from './jointSubject.js';
import { isPronoun, passageAt, quotationAt } from './saidWhere.js';
import type { People } from '../../people.js';

/** The people of sources, and who is meant by the words with which a source names a speaker. */
export interface Speaking extends People {
  readonly membersNamed: (words: string) => readonly Member[];
}

/** Whose words they are in the source: who is quoted, else who acts in the sentence; nobody where that cannot be told for certain. */
export function sayersAt(people: Speaking, source: SourceEvidence, span: Span): readonly Member[] {
  const quoted = quotedAt(people, source, span);
  if (quoted && quoted.length > 0) return quoted;
  const elsewhere = quotedElsewhere(people, source, span);
  if (quoted || elsewhere.length > 0) return elsewhere;
  const context = passageAt(people, source, span);
  if (!context) return [];
  // In the first person the sentence is somebody's own words, whoever acts in it.
  if (/\b(?:I|my)\b/.test(context.passage.text)) return [];
  const mentions = people.sourceMentions[context.passage.index] ?? [];
  const behind = sayerBehind(context, mentions, span);
  if (behind) return behind.certain ? behind.members : [];
  const who = sayerBefore(context, mentions, span);
  if (who) return who.certain ? who.members : [];
  const doing = doingAt(doingsIn(context.passage, mentions), span.start);
  if (doing?.by && doing.subject.certain) return [doing.by];
  return actorsBefore(context.passage, asInParagraph(people, context, mentions), span.start);
}

/** Where a page tells of several meetings, `they` are those whom the paragraph names. */
function asInParagraph(people: People, context: SourceContext, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ certain, members }) => !certain && members.length > 2)) return mentions;
  const { source, passage } = context;
  const paragraph = source.mapped.text.lastIndexOf('\n\n', passage.span.start);
  const named = new Set<Member>();
  for (let at = passage.index; at >= 0; at--) {
    const before = people.comparison.contexts[at];
    if (before?.source !== source || before.passage.span.start < paragraph) break;
    for (const { certain, members } of people.sourceMentions[at] ?? [])
      if (certain) for (const one of members) named.add(one);
  }
  if (named.size < 2) return mentions;
  return mentions.map(one =>
    one.certain ? one : { ...one, members: one.members.filter(member => named.has(member)) },
  );
}

/** `… were a step back, the Minister added.`, `…, said the Minister.` */
function sayerBehind({ passage }: SourceContext, mentions: readonly Mention[], { end }: Span): Mention | undefined {
  return mentions.findLast(one => {
    if (one.span.start < end) return false;
    const start = startOfName(passage, one.span) - passage.span.start;
    if (/[,”"]\ssaid\s(?:the\s)?$/.test(passage.text.slice(Math.max(0, start - 12), start))) return true;
    return (
      /,\s(?:the\s)?$/i.test(passage.text.slice(Math.max(0, start - 8), start)) &&
      /^\s(?:also\s)?(?:said|added|noted|stressed|explained|stated|told)\b[^,;]{0,40}$/.test(
        passage.text.slice(one.span.end - passage.span.start),
      )
    );
  });
}

/** Behind somebody who says what follows: `the leaders discussed fish, and the Minister said it was …`. */
const toldBy = /^\s(?:also\s)?(?:said|added|noted|stressed|stated|explained|told)\s[^,;.]{0,60}$/;

/** `Lind called on the Minister, who conveyed that …`, `and the Minister said …`: the one named last. */
function sayerBefore({ passage }: SourceContext, mentions: readonly Mention[], { start }: Span): Mention | undefined {
  const last = lastBefore(mentions, start);
  if (!last) return undefined;
  const between = passage.text.slice(last.span.end - passage.span.start, start - passage.span.start);
  return /^(?:,[^,;.]{2,80})?,\swho\s[^;.]*$/.test(between) || (last.members.length === 1 && toldBy.test(between))
    ? last
    : undefined;
}

/** Who is quoted where the words stand; empty when the source quotes without saying whom, undefined where it does not quote. */
function quotedAt(people: Speaking, source: SourceEvidence, span: Span): readonly Member[] | undefined {
  const quoted = quotationAt(source, span);
  if (!quoted) return undefined;
  if (quoted.speaker === null) return isWholeReadout(source, quoted.span) ? undefined : [];
  return sayerOf(people, source, quoted);
}

/** Whether a quotation is of a whole readout, as a page gives it: several sentences in which others act, and nobody speaks of themselves. */
function isWholeReadout({ readout }: SourceEvidence, { start, end }: Span): boolean {
  const text = readout.body.text.slice(start, end);
  return /[.!?]\s?\p{Lu}/u.test(text) && !/(?<![\p{L}’'-])(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur)(?![\p{L}-])/u.test(text);
}

/** So many quotations of a source are looked through for words that stand outside of them, too. */
const mostQuotations = 40;

/** Who is quoted with words that a page shows once more above, without marks or without a speaker. */
function quotedElsewhere(people: Speaking, source: SourceEvidence, span: Span): readonly Member[] {
  const { mapped, readout } = source;
  const words = foldedText(mapped.text.slice(span.start, span.end));
  const quoted = readout.quotations
    .slice(0, mostQuotations)
    .find(
      one => one.speaker !== null && foldedText(readout.body.text.slice(one.span.start, one.span.end)).includes(words),
    );
  return quoted ? sayerOf(people, source, quoted) : [];
}

/** Whom a source names as the speaker of a quotation, be it by a pronoun. */
function sayerOf(people: Speaking, source: SourceEvidence, { speaker, span }: Quotation): readonly Member[] {
  if (speaker === null) return [];
  return isPronoun(speaker)
    ? pronounAt(people, source, movedSpan(span, source.bodyStart))
    : people.membersNamed(speaker);
}

/** Whom `she said` behind the words, or before them, goes back to: who acts in the sentence before, where it may be that one. */
function pronounAt(people: People, source: SourceEvidence, { start, end }: Span): readonly Member[] {
  const contexts = people.comparison.contexts.filter(one => one.source === source);
  const at = contexts.findIndex(({ passage }) => passage.span.start <= end && end < passage.span.end);
  const said = contexts[at];
  if (!said) return [];
  const mentions = people.sourceMentions[said.passage.index] ?? [];
  const pronoun =
    mentions.find(one => one.span.start >= end) ?? mentions.findLast(one => !one.certain && one.span.end <= start);
  // What is quoted itself says nothing of who speaks.
  const before = contexts.slice(0, at).filter(({ passage }) => passage.span.start < start - 1);
  const actor = actorBefore(people, before.slice(-longestChain));
  return actor && pronoun?.members.includes(actor) ? [actor] : [];
}

/** Over so many sentences a text goes on about somebody as `he` before his name is looked for no further. */
const longestChain = 4;

/** Who acts at the end of some sentences: by name, or as the one of whom those before it speak by a pronoun alone. */
function actorBefore(people: People, contexts: readonly SourceContext[]): Member | undefined {
  let meant: Member | undefined;
  for (const { passage } of contexts.toReversed()) {
    // A heading may stand between.
    if (passage.facts.length === 0) continue;
    const actor = actorOf(passage, people.sourceMentions[passage.index] ?? []);
    const [only, another] = actor?.members ?? [];
    if (!actor || !only || another || (meant && only !== meant)) return undefined;
    if (actor.certain) return only;
    meant = only;
  }
  return undefined;
}
