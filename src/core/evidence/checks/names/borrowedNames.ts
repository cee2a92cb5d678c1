import type { CountryFact, NameFact, OrganisationFact, PlaceFact } from '../../../facts/types.js';
import { nameComparer } from '../../../facts/names/sameName.js';
import type { DraftContext, SourceContext, SourceFact } from '../../comparison.js';
import { nameInForm } from '../../countryForm.js';
import { knownCountries } from '../../knownCountries.js';
import { placeIn } from '../../sourceEvidence.js';
import type { EvidenceRule, Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { attributionAt } from '../quotations/attributions.js';
import { Borrowing } from '../values/borrowing.js';
import type { Sort } from '../values/borrowing.js';
import type { Check } from '../check.js';
import { isContinent, isSea, mayHold } from './passing.js';
import type { People } from '../../people.js';
import { say } from '../../../text/message.js';

type Named = CountryFact | PlaceFact | OrganisationFact | NameFact;

/**
 * Finds the name of a country, a place or a body that the source has, though in a sentence of quite another matter: `Resinvik was not fined`, where
 * the sentence that tells of it has Talvik. It is told as a hint: a writer may put together in another way what the source says, and over articles
 * that nobody had seen such findings were wrong at least as often as right.
 */
export const borrowedNamesCheck: Check = people => {
  const isKnown = knownHere(people);
  const borrowing = new Borrowing<Named>(people.comparison, sortOf(isKnown));
  return draft =>
    draft.checked.flatMap((fact): Verdict[] => {
      if (!borrowing.isOne(fact) || isKnown(fact)) return [];
      // Most names are where the source has them: only of others it matters what they say.
      const right = borrowing.rightFor(draft, fact);
      return right && !isOpen(people, draft, fact) ? [verdictOf(people, draft, fact, right)] : [];
    });
};

/** Countries and bodies of those who give the sources out: they are named where the source has none, and left out where it has them. */
function knownHere({ comparison: { sources } }: People): (fact: Named) => boolean {
  const countries = knownCountries(sources);
  const givers = sources
    .flatMap(({ readout, source }) => [readout.publisher?.value, source.record.publisher])
    .join(' ; ')
    .toLowerCase();
  return fact =>
    (fact.kind === 'country' && countries.has(fact.normalised)) ||
    (fact.kind === 'place' &&
      fact.country !== undefined &&
      countries.has(fact.country) &&
      fact.country === fact.normalised) ||
    givers.includes(fact.text.toLowerCase());
}

/** Where a name says of whom the news comes, of what an office is, whose somebody is, or of a wide part of the world. */
function isOpen({ comparison }: People, { passage }: DraftContext, fact: Named): boolean {
  if (fact.kind === 'country' && (fact.form !== 'name' || isOwner(passage, fact))) return true;
  if (isSpokenFor(passage, fact)) return true;
  if (passage.lookup.isInOffice(fact.span) || attributionAt(passage, fact.span)) return true;
  return isContinent(fact) || isSea(fact) || mayHold(comparison, fact) || isInName(passage, fact);
}

/** `The Southern District of New York`: what it is the name of is no place in the draft's sentence. */
function isInName({ text, span }: DraftContext['passage'], { span: { start, end } }: Named): boolean {
  return (
    nameOf.test(text.slice(Math.max(0, start - span.start - 24), start - span.start)) ||
    goesOnAsName.test(text.slice(end - span.start, end - span.start + 4))
  );
}

/** `Talvik Works Shipping`, of Talvik Works. */
const goesOnAsName = /^\s\p{Lu}\p{Ll}/u;

const nameOf = /\p{Lu}\p{Ll}+ (?:of|for) (?:the )?$/u;

/** `A spokesman for No. 10`. */
function isSpokenFor({ text, span }: DraftContext['passage'], { span: { start } }: Named): boolean {
  return /\b(?:spokes\p{Ll}+|officials?|aides?) (?:for|of|at) (?:the )?$/iu.test(
    text.slice(Math.max(0, start - span.start - 30), start - span.start),
  );
}

/** `Estoria’s delegate`, `Ana Lind (Estoria)`. */
function isOwner({ text, span }: DraftContext['passage'], { span: { start, end } }: Named): boolean {
  return /^(?:['’]|\))/.test(text.slice(end - span.start)) || text.charAt(start - span.start - 1) === '(';
}

function sortOf(isKnown: (fact: Named) => boolean): Sort<Named> {
  const alike = nameComparer();
  const isSame = (fact: Named, other: Named): boolean =>
    fact.normalised === other.normalised ||
    holds(fact.text, other.text) ||
    holds(other.text, fact.text) ||
    (fact.kind !== 'country' && other.kind !== 'country' && alike(fact.text, other.text));
  return {
    kinds: ['country', 'place', 'organisation', 'name'],
    keyOf: fact => `${fact.kind} ${fact.normalised}`,
    isSame,
    isRival: ({ draft, fact }, { fact: other, context }) =>
      fact.kind === other.kind &&
      !titles.test(other.text) &&
      !isNumbered(context.passage, other) &&
      !(isWhere(fact) && isBehind(within, draft.passage, fact) && !isBehind(somewhere, context.passage, other)) &&
      fact.normalised !== other.normalised &&
      !(fact.kind === 'country' && other.kind === 'country' && fact.form !== other.form) &&
      !isKnown(other) &&
      !ownPapers.test(other.text) &&
      !isContinent(other) &&
      !isSea(other) &&
      !isSame(fact, other) &&
      isDeal(fact) === isDeal(other) &&
      !isOfRow(context, other),
    goTogether: areBeside,
    leastAround: ({ kind }) => (kind === 'place' ? 0.1 : 0.15),
    least: ({ kind }, around) => (around < fewWords ? 3.1 : leastOf[kind]),
  };
}

const isDeal = ({ text }: Named): boolean =>
  /\b(?:Agreement|Accord|Charter|Convention|Declaration|Memorandum|Pact|Protocol|Treaty)\b/.test(text);

/** A name with fewer words around it is soon in a place like another. */
const fewWords = 4;
const leastOf: Readonly<Record<Named['kind'], number>> = { country: 1.5, place: 2, organisation: 3.4, name: 1.95 };

/** What stands before a name or behind it, and was read as one. */
const titles = /^(?:Ms|Mr|Mrs|Dr|Inc|Ltd|Corp|Co)\.?$/;

/** `Tarn 2 patrol boats`: a name with its number is that of a make. */
function isNumbered({ text, span }: Passage, { span: { end } }: Named): boolean {
  return /^[\s-]\d/.test(text.slice(end - span.start));
}

/** Where something is, and whereto or whence besides. */
const within = /\b(?:in|at|from|near)\s(?:the\s)?$/i;
const somewhere = /\b(?:in|at|from|near|of|to|around|outside)\s(?:the\s)?$/i;

function isBehind(words: RegExp, { text, span }: Passage, { span: { start } }: Named): boolean {
  const at = start - span.start;
  return words.test(text.slice(Math.max(0, at - 16), at));
}

/** A place's other names are places, too. */
function isWhere({ kind }: Named): boolean {
  return kind === 'country' || kind === 'name';
}

/** So far apart two names stand that go with one another: `the airport of Marl`, in code units. */
const together = 24;

function areBeside({ context, fact }: SourceFact<Named>, { context: theirs, fact: other }: SourceFact<Named>): boolean {
  return context === theirs && Math.max(other.span.start - fact.span.end, fact.span.start - other.span.end) <= together;
}

/** `Norvania, Estoria and Tarn`: of a row the draft may leave out what it likes, or tell it in another place. */
function isOfRow({ passage: { facts, text, span: all } }: SourceContext, { kind, span }: Named): boolean {
  const row = facts.filter(one => one.kind === kind);
  const at = row.findIndex(one => one.span.start === span.start);
  return [row[at - 1], row[at + 1]].some(one => {
    const [from, to] = one && one.span.start < span.start ? [one.span.end, span.start] : [span.end, one?.span.start];
    return one !== undefined && between.test(text.slice(from - all.start, (to ?? from) - all.start));
  });
}

const between = /^(?:, | and |, and | or )(?:the )?$/;

/** What a release refers to by a number: it stands in nobody's place. */
const ownPapers = /\b(?:Press|News|Media) Release\b/;

function holds(whole: string, part: string): boolean {
  return whole.length >= part.length && ` ${whole.toLowerCase()} `.includes(` ${part.toLowerCase()} `);
}

const rules: Readonly<Record<Named['kind'], EvidenceRule>> = {
  country: 'place-mismatch',
  place: 'place-mismatch',
  organisation: 'organisation-mismatch',
  name: 'organisation-mismatch',
};

function verdictOf({ comparison }: People, { passage }: DraftContext, fact: Named, found: SourceFact<Named>): Verdict {
  const { context, fact: right } = found;
  const text = nameInForm(comparison, passage, fact, found);
  const at = fact.span.start - passage.span.start;
  const before = passage.text.slice(Math.max(0, at - 16), at);
  const verdict = contradicted(
    { span: fact.span, passage },
    fact.kind === 'name' && /\b(?:in|near|at|outside) (?:the )?$/.test(before) ? 'place-mismatch' : rules[fact.kind],
    say`The source has “${right.text}” here; it names “${fact.text}” for something else. Put the source’s name.`,
    [placeIn(context.source, right.span)],
    text === undefined ? [] : [replacement(fact.span, text)],
  );
  return { ...verdict, about: [fact.span], severity: 'hint' };
}
