import { castOf } from './cast.js';
import type { Member } from './cast.js';
import type { Comparison } from './comparison.js';
import type { People } from './people.js';
import { mentionsIn } from './mentions.js';
import type { Mention } from './mentions.js';

/** Finds out who is who, and where the draft and its sources speak of everybody. Linear. */
export function peopleOf(comparison: Comparison, cast = castOf(comparison.sources)): People {
  const sourceMentions: Mention[][] = [];
  for (const source of comparison.sources) {
    const met = source.readout.participants.flatMap(({ name }) => cast.recognise(name)?.member ?? []);
    const passages = comparison.contexts.filter(context => context.source === source).map(({ passage }) => passage);
    const speaker =
      source.readout.quotations.find(one => one.speaker !== null)?.speaker ?? source.readout.spokesperson?.value.name;
    const who = speaker === undefined ? undefined : cast.recognise(speaker)?.member;
    sourceMentions.push(...mentionsIn(passages, cast, [...new Set<Member>(met)], who));
  }
  const everybody = [
    ...new Set(
      comparison.sources.flatMap(({ readout }) =>
        readout.participants.flatMap(({ name }) => cast.recognise(name)?.member ?? []),
      ),
    ),
  ];
  const draftMentions = mentionsIn(
    comparison.drafts.map(({ passage }) => passage),
    cast,
    everybody,
  );
  const told = comparison.contexts
    .filter(({ passage }) => passage.role === 'statement')
    .flatMap(context => (sourceMentions[context.passage.index] ?? []).map(fact => ({ fact, context })));
  const sourceWords = new Set(comparison.sources.flatMap(({ words }) => words.words.map(({ key }) => key)));
  const givers = new Set(
    comparison.sources.flatMap(({ readout }) => {
      const name = readout.spokesperson?.value.name;
      const met = readout.participants.some(one => one.name === name);
      return name === undefined || met ? [] : (cast.recognise(name)?.member ?? []);
    }),
  );
  return { comparison, cast, givers, sourceWords, sourceMentions, told, draftMentions };
}
