import type { Member } from '../../cast.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { wordsAt } from '../../passages.js';
import { oncePer } from '../../../text/once.js';
import type { Verdict } from '../../types.js';
import { likeSentences } from '../values/likeSentences.js';
import { isLeftOpen } from '../../silences.js';
import type { Check } from '../check.js';
import { wrongActor } from './actors.js';
import { clausesIn, isAnswer, relativeClausesIn } from './clauses.js';
import type { Clause, RelativeClause, Spoken } from './clauses.js';
import { mayBeOne } from './swaps.js';

/** Of the words of the draft's clause so many must stand in the source's, and such a share of them; a smaller one where the verb is the same. */
const sameMatter = { words: 4, share: 0.5, withVerb: 0.4 };
/** A clause of the source with so much less of them may be the one that the draft tells of. */
const nearly = 0.6;

/** `Welcomed her counterpart’s promise`: what is told there somebody else does. */
const ofOthers =
  /(?<!\p{L})(?:counterparts?|each other|both|they|their|the two|two sides|leaders|ministers|participants|delegations?)(?!\p{L})/iu;
/** Not so, or asked, or told of what may be. */
const open = /(?<!\p{L})(?:not|never|no|if|whether|unless|until|before)(?!\p{L})|n[’']t(?!\p{L})|\?/iu;

/**
 * Holds who says or does what a clause of the draft tells against who does so in the source's clause that has the same words, whatever the verb is and
 * however each calls them: `The president reaffirmed …` for `the Prime Minister reaffirmed …`.
 */
export const clauseActorsCheck: Check = people => {
  const sentences = likeSentences(people.comparison);
  const clausesOf = oncePer((context: SourceContext) =>
    allClausesIn({ ...context, mentions: people.sourceMentions[context.passage.index] ?? [] }),
  );
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || open.test(passage.text)) return [];
    return allClausesIn(draft).flatMap((clause): Verdict[] => {
      const [member, another] = clause.by;
      if (!member || another || !clause.subject.certain || (people.givers.has(member) && clause.isSaying)) return [];
      if (isLeftOpen(passage, clause.subject.span)) return [];
      const other = otherActor(draft, clause, member, sentences.of(draft), clausesOf);
      return other ? [wrongActor(draft, named(draft, clause), member, other)] : [];
    });
  };
};

function allClausesIn(spoken: Spoken): (Clause | RelativeClause)[] {
  return [...clausesIn(spoken), ...relativeClausesIn(spoken)];
}

/** `The president`, with its article: a name put in its place stands alone. */
function named({ passage }: DraftContext, { subject }: Clause): Clause['subject'] {
  const isOffice = passage.lookup.officeAt(subject.span.start) !== undefined;
  const before = wordsAt(passage, { start: subject.span.start - 4, end: subject.span.start });
  return isOffice && /^the $/i.test(before)
    ? { ...subject, span: { ...subject.span, start: subject.span.start - 4 } }
    : subject;
}

interface Found {
  readonly member: Member;
  readonly context: SourceContext;
  readonly share: number;
}

/** Who alone says or does in the sources what a clause tells of a member; undefined where the member may do so too. */
function otherActor(
  draft: DraftContext,
  clause: Clause,
  member: Member,
  like: readonly SourceContext[],
  clausesOf: (context: SourceContext) => readonly Clause[],
): Found | undefined {
  // `The three` names nobody.
  const here = new Set(draft.mentions.flatMap(({ certain, members }) => (certain ? members : [])));
  let best: Found | undefined;
  let own = 0;
  for (const context of like) {
    for (const theirs of clausesOf(context)) {
      const shared = [...clause.keys].filter(key => theirs.keys.has(key)).length;
      const share = shared / Math.max(1, clause.keys.size);
      const [other, another] = theirs.by;
      const least = clause.verb === theirs.verb ? sameMatter.withVerb : sameMatter.share;
      const isOther = other && !another && other !== member && !here.has(other) && !mayBeOne(other, member);
      if (isOther && !theirs.others.has(member) && mayTellOne(clause, theirs, context)) {
        if (shared >= sameMatter.words && share >= least && share > (best?.share ?? 0))
          best = { member: other, context, share };
      } else own = Math.max(own, share);
    }
  }
  return best && own < nearly * best.share ? best : undefined;
}

/** Whether two clauses tell of one act: with the same verb, or of what somebody says. */
function mayTellOne(clause: Clause, theirs: Clause, { passage }: SourceContext): boolean {
  const text = passage.text.slice(theirs.subject.span.end - passage.span.start, theirs.span.end - passage.span.start);
  if (ofOthers.test(text)) return false;
  if (clause.verb === theirs.verb || ('isRelative' in clause && 'isRelative' in theirs)) return true;
  return clause.isSaying && theirs.isSaying && !isAnswer(theirs);
}
