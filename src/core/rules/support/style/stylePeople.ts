import { moveBy, withShortMentions } from '../../../facts/extractFacts.js';
import { withNameOrders } from '../../../facts/people/nameOrders.js';
import { resolvePeople } from '../../../facts/people/registry.js';
import { indexPeople } from '../../../facts/people/shortMentions.js';
import type { Person, PersonFact } from '../../../facts/types.js';
import type { RuleContext } from '../../types.js';
import { ownStretches } from './scope.js';

/** A person whom the writer's own words name, with each mention. */
export interface NamedPerson {
  readonly person: Person;
  readonly mentions: readonly PersonFact[];
}

/** Reads who is named in an article's own words. The sources tell whom a surname alone means. Linear. */
export function namedPeople(context: RuleContext): NamedPerson[] {
  const { memory, config } = context;
  const stretches = ownStretches(context).map(({ text, start }) => ({ text, start, local: memory.factsIn(text) }));
  const known = resolvePeople([stretches.flatMap(({ start, local }) => local.map(moveBy(start)))]);
  const index = indexPeople(withNameOrders([...known, ...peopleOfSources(context)], config.nameOrders));
  const facts = stretches.flatMap(({ text, start, local }) => withShortMentions(text, local, index).map(moveBy(start)));
  const byStart = new Map(facts.flatMap(fact => (fact.kind === 'person' ? [[fact.span.start, fact] as const] : [])));
  return withNameOrders(resolvePeople([facts]), config.nameOrders).map(person => ({
    person,
    mentions: person.mentions.flatMap(({ start }) => byStart.get(start) ?? []),
  }));
}

/** The people of every source whose text is at hand. */
function peopleOfSources({ sources, memory }: RuleContext): Person[] {
  return sources.flatMap(({ file }) => (file?.state === 'found' ? memory.sourceText(file.readout).facts.people : []));
}
