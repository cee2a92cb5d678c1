import type { Span } from '../text/span.js';
import type { Cast, Member } from './cast.js';
import type { Comparison, SourceContext } from './comparison.js';
import type { HeldRank, People, Told } from './people.js';
import { memberFinder } from './membersNamed.js';
import { mentionsIn } from './mentions.js';
import type { Mention } from './mentions.js';
import { Places } from './places.js';
import { placeIn } from './sourceEvidence.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { SourcePlace } from './types.js';

/** Finds out who is who, and where the sources speak of everybody. Linear. */
export function peopleOf(comparison: Comparison, cast: Cast): People {
  const sourceMentions: Mention[][] = [];
  for (const source of comparison.sources) {
    const passages = comparison.contexts.filter(context => context.source === source).map(({ passage }) => passage);
    const speaker = speakerOf(source, cast);
    sourceMentions.push(...mentionsIn(passages, cast, { all: metIn([source], cast), speaker, isOwnOffice: true }));
  }
  const told = comparison.contexts
    .filter(({ passage }) => passage.role === 'statement')
    .flatMap(context => (sourceMentions[context.passage.index] ?? []).map((fact): Told => ({ fact, context })));
  return {
    comparison,
    cast,
    sourceMentions,
    givers: new Set(comparison.sources.flatMap(source => giverOf(source, cast))),
    sourceWords: new Set(comparison.sources.flatMap(({ words }) => words.words.map(({ key }) => key))),
    told: new Places(told),
    fullest: fullestPlaces(comparison, sourceMentions),
    ranks: ranksIn(comparison, cast),
    spoken: { all: metIn(comparison.sources, cast) },
  };
}

/** Those who met, each once. */
function metIn(sources: readonly SourceEvidence[], cast: Cast): Member[] {
  const named = sources.flatMap(({ readout }) => readout.participants);
  return [...new Set(named.flatMap(({ name }) => cast.recognise(name)?.member ?? []))];
}

/**
 * Who says `I` in a source: whoever is quoted there, and outside of quotations who is quoted first.
 *
 * @returns asks for an offset into the source's text.
 */
function speakerOf({ bodyStart, readout }: SourceEvidence, cast: Cast): (at: number) => Member | undefined {
  const first = readout.quotations.find(one => one.speaker !== null)?.speaker ?? readout.spokesperson?.value.name;
  const memberOf = memberFinder(cast);
  return at => {
    const quoted = readout.quotations.find(({ span }) => bodyStart + span.start <= at && at < bodyStart + span.end);
    const name = quoted?.speaker ?? first;
    const [only, another] = name === undefined ? [] : memberOf(name);
    return another ? undefined : only;
  };
}

/** The spokesperson, when not among those who met. */
function giverOf({ readout }: SourceEvidence, cast: Cast): Member[] {
  const name = readout.spokesperson?.value.name;
  const met = readout.participants.some(one => one.name === name);
  const giver = name === undefined || met ? undefined : cast.recognise(name)?.member;
  return giver ? [giver] : [];
}

function ranksIn({ contexts }: Comparison, cast: Cast): Map<Member, HeldRank[]> {
  const found = new Map<Member, HeldRank[]>();
  for (const { passage, source } of contexts) {
    for (const fact of passage.facts) {
      if (fact.kind !== 'person' || fact.rank === undefined) continue;
      const member = cast.recognise(fact.normalised)?.member;
      if (!member) continue;
      const held = { rank: fact.rank, span: fact.span, source };
      const known = found.get(member);
      if (known) known.push(held);
      else found.set(member, [held]);
    }
  }
  return found;
}

function fullestPlaces(comparison: Comparison, mentions: readonly (readonly Mention[])[]): Map<Member, SourcePlace> {
  const best = new Map<Member, { span: Span; context: SourceContext; weight: number }>();
  for (const context of comparison.contexts) {
    const told = context.passage.role === 'statement' ? 1 : 0;
    for (const { span, members, certain } of mentions[context.passage.index] ?? []) {
      const words = context.passage.text.slice(
        span.start - context.passage.span.start,
        span.end - context.passage.span.start,
      );
      for (const member of certain ? members : []) {
        const named = isNamedIn(words, member) ? longestOffice : 0;
        const weight = 2 * (span.end - span.start) + told + named;
        if (weight > (best.get(member)?.weight ?? 0)) best.set(member, { span, context, weight });
      }
    }
  }
  return new Map(Array.from(best, ([member, { span, context }]) => [member, placeIn(context.source, span)]));
}

/** An office does not name who holds it, however long it is. In code units. */
const longestOffice = 1000;

function isNamedIn(words: string, { name = '' }: Member): boolean {
  return name !== '' && name.split(' ').some(part => part.length > 1 && words.includes(part));
}
