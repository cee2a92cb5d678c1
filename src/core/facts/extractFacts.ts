import type { Span } from '../text/span.js';
import type { Fact, Person, PersonFact, TextFacts } from './types.js';
import { findNameFacts } from './names/findNameFacts.js';
import { findQuantities } from './numbers/findQuantities.js';
import { findPeopleFacts } from './people/peopleFacts.js';
import { resolvePeople } from './people/registry.js';
import { findShortMentions } from './people/shortMentions.js';
import { findQuotations } from './quotations.js';
import { findDateFacts } from './times/findDateFacts.js';

/** Finds the facts of one paragraph, in order: what can be told from the paragraph alone. Linear. */
export function findFacts(text: string): Fact[] {
  const people = findPeopleFacts(text);
  const dates = findDateFacts(text);
  const taken = people.map(({ span }) => span);
  return [
    ...findQuotations(text),
    ...dates,
    ...findQuantities(
      text,
      dates.map(({ span }) => span),
    ),
    ...people,
    ...findNameFacts(text, taken),
  ].sort(inOrder);
}

function inOrder(a: Fact, b: Fact): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

/**
 * Finds every fact of a text, and the people whom it names over all its mentions. Linear; never throws.
 *
 * @param stretches the parts of the text that are read one by one, in ascending order; its paragraphs when absent.
 * @param find {@link findFacts}, or one that remembers what it found in a stretch before.
 * @param known people whom the text may call by surname alone although it never names them in full: those of its sources.
 */
export function extractFacts(
  text: string,
  stretches: readonly Span[] = paragraphsOf(text),
  known: readonly Person[] = [],
  find: (stretch: string) => readonly Fact[] = findFacts,
): TextFacts {
  const local = stretches.flatMap(({ start, end }) => find(text.slice(start, end)).map(moveBy(start)));
  const named = local.filter(({ kind }) => kind === 'person' || kind === 'office');
  const offices = new Map(named.flatMap(fact => (fact.kind === 'office' ? [[fact.span.start, fact.span]] : [])));
  const short = findShortMentions(
    text,
    [...resolvePeople(named), ...known],
    local.filter(({ kind }) => kind === 'person').map(({ span }) => span),
  ).map(person => withOfficeBehind(text, person, offices));
  const facts = [...withoutNamesOf(local, short), ...short].sort(inOrder);
  return { facts, people: resolvePeople(facts) };
}

/** `Holt, the deputy minister of fisheries, said …`: the office behind a surname's comma is that person's. */
function withOfficeBehind(text: string, person: PersonFact, offices: ReadonlyMap<number, Span>): PersonFact {
  const gap = /^,\s(?:the\s|an?\s|his\s|her\s|then\s)?/.exec(text.slice(person.span.end, person.span.end + 8));
  const office = gap && offices.get(person.span.end + gap[0].length);
  return office && !person.office ? { ...person, office } : person;
}

/** What was taken for some name, or for an office, is a person's where the person is known. */
function withoutNamesOf(facts: readonly Fact[], short: readonly PersonFact[]): Fact[] {
  let at = 0;
  return facts.filter(({ kind, span }) => {
    if (kind !== 'name' && kind !== 'organisation' && kind !== 'place') return true;
    while (at < short.length && (short[at]?.span.end ?? 0) <= span.start) at++;
    const person = short[at];
    return !(person && person.span.start <= span.start && span.end <= person.span.end);
  });
}

/** The paragraphs of a text, between blank lines. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n[^\S\n]*(?=\n)/g)) {
    if (match.index > start) found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** A fact with all its spans so many code units further on. */
export function moveBy(by: number): (fact: Fact) => Fact {
  const moved = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return fact => {
    if (by === 0) return fact;
    const span = moved(fact.span);
    if (fact.kind === 'person') return { ...fact, span, ...(fact.office && { office: moved(fact.office) }) };
    if (fact.kind === 'acronym' && fact.expansion) {
      return { ...fact, span, expansion: { ...fact.expansion, span: moved(fact.expansion.span) } };
    }
    if (fact.kind === 'quotation') {
      const speaker = fact.speaker && { ...fact.speaker, span: moved(fact.speaker.span) };
      return { ...fact, span, words: moved(fact.words), ...(speaker && { speaker }) };
    }
    return { ...fact, span };
  };
}
