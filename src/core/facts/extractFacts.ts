import type { Span } from '../text/span.js';
import type { Fact, PersonFact, TextFacts } from './types.js';
import { findNameFacts } from './names/findNameFacts.js';
import { findQuantities } from './numbers/findQuantities.js';
import { findPeopleFacts } from './people/peopleFacts.js';
import { resolvePeople } from './people/registry.js';
import { findShortMentions, indexPeople } from './people/shortMentions.js';
import type { PeopleIndex } from './people/shortMentions.js';
import { readText } from './reading/readText.js';
import { findQuotations } from './quotations.js';
import { findDateFacts } from './times/findDateFacts.js';

/** Finds the facts of one paragraph, in order: what can be told from the paragraph alone. Linear. */
export function findFacts(text: string): Fact[] {
  return factsOfAll([text])[0] ?? [];
}

/** So many paragraphs are gone through for one kind of facts before they are for the next: what finds that kind stays at hand. */
const paragraphsAtOnce = 64;

/** The {@link findFacts} of many paragraphs, each by itself: quicker than one after another. Linear. */
export function findFactsOfEach(texts: readonly string[]): Fact[][] {
  const found: Fact[][] = [];
  for (let at = 0; at < texts.length; at += paragraphsAtOnce)
    found.push(...factsOfAll(texts.slice(at, at + paragraphsAtOnce)));
  return found;
}

function factsOfAll(texts: readonly string[]): Fact[][] {
  return texts
    .map(text => ({ text, reading: readText(text) }))
    .map(one => ({ ...one, people: findPeopleFacts(one.text, one.reading) }))
    .map(one => ({ ...one, dates: findDateFacts(one.text, one.reading) }))
    .map(one => ({ ...one, quantities: findQuantities(one.text, one.dates.map(spanOf), one.reading) }))
    .map(one => ({ ...one, names: findNameFacts(one.text, one.people.map(spanOf)) }))
    .map(one => ({ ...one, quotations: findQuotations(one.text) }))
    .map(({ people, dates, quantities, names, quotations }) => {
      // `6 million US dollars` names a currency, not a country.
      const isOfSum = heldBy(quantities.filter(({ kind }) => kind === 'money'));
      // `Ana “Kip” Lind`: what somebody is called besides.
      const isOfName = heldBy(people.filter(({ kind }) => kind === 'person'));
      return [
        ...quotations.filter(({ span }) => !isOfName(span)),
        ...dates,
        ...quantities,
        ...people,
        ...names.filter(({ span }) => !isOfSum(span)),
      ].sort(inOrder);
    });
}

function spanOf({ span }: Fact): Span {
  return span;
}

function inOrder(a: Fact, b: Fact): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

/** Finds every fact of a text, and the people whom it names over all its mentions. Linear; never throws. */
export function extractFacts(text: string): TextFacts {
  const paragraphs = paragraphsOf(text);
  const found = findFactsOfEach(paragraphs.map(({ start, end }) => text.slice(start, end)));
  const local = paragraphs.flatMap(({ start }, at) => (found[at] ?? []).map(moveBy(start)));
  const people = resolvePeople([local]);
  const facts = withShortMentions(text, local, indexPeople(people));
  return { facts, people: facts === local ? people : resolvePeople([facts]) };
}

/**
 * The facts of a text, with the places where it calls known people in short. Linear.
 *
 * @param local what {@link findFacts} tells of the text alone.
 */
export function withShortMentions(text: string, local: readonly Fact[], people: PeopleIndex): readonly Fact[] {
  const taken = local.filter(({ kind }) => kind === 'person').map(({ span }) => span);
  const found = findShortMentions(text, people, taken);
  if (found.length === 0) return local;
  const offices = new Map(local.flatMap(fact => (fact.kind === 'office' ? [[fact.span.start, fact.span]] : [])));
  const short = found.map(person => withOfficeBehind(text, person, offices));
  return [...withoutNamesOf(local, short), ...short].sort(inOrder);
}

/** `Holt, the deputy minister of fisheries, said …`: the office behind a surname's comma is that person's. */
function withOfficeBehind(text: string, person: PersonFact, offices: ReadonlyMap<number, Span>): PersonFact {
  const gap = /^,\s(?:the\s|an?\s|his\s|her\s|then\s)?/.exec(text.slice(person.span.end, person.span.end + 8));
  const office = gap && offices.get(person.span.end + gap[0].length);
  const isSetOff = office && setOff.test(text.slice(office.end, office.end + 12));
  return isSetOff && !person.office ? { ...person, office } : person;
}

/** Behind an office in apposition: in `With Holt, the minister reviewed …` it is the subject, and somebody else's. */
const setOff =
  /^(?:['’]s)?(?:$|\n|\s?[^\s\p{L}\p{N}]|\s(?:who|to|about|on|in|at|for|from|with|during|today|since|when|while|before|after|and|of)(?!\p{L}))/u;

/** What was taken for some name, or for an office, is a person's where the person is known. */
function withoutNamesOf(facts: readonly Fact[], short: readonly PersonFact[]): Fact[] {
  const isOfName = heldBy(short);
  return facts.filter(
    ({ kind, span }) => !((kind === 'name' || kind === 'organisation' || kind === 'place') && isOfName(span)),
  );
}

/** Tells whether one of some facts holds a span. The facts are in order and do not overlap; the spans are to be asked for in the order of their starts. */
function heldBy(facts: readonly Fact[]): (span: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while (at < facts.length && (facts[at]?.span.end ?? 0) <= start) at++;
    const span = facts[at]?.span;
    return span !== undefined && span.start <= start && end <= span.end;
  };
}

/** The paragraphs of a text, between blank lines. */
function paragraphsOf(text: string): Span[] {
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
    if (fact.kind === 'person') {
      const { office, title } = fact;
      return { ...fact, span, ...(office && { office: moved(office) }), ...(title && { title: moved(title) }) };
    }
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
