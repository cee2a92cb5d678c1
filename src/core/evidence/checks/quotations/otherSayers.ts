import type { OrganisationFact, PersonFact, QuotationFact } from '../../../facts/types.js';
import { beginningIn } from '../../../text/bisect.js';
import { listedAsChoice, say, type Message } from '../../../text/message.js';
import type { Span } from '../../../text/span.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { memberFinder } from '../../membersNamed.js';
import { lastBefore } from '../../mentions.js';
import { wordsAt } from '../../passages.js';
import type { People } from '../../people.js';
import { rowSpan } from '../../quotations/wordIndex.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';
import { inPlaceOf } from '../people/nameInPlaceOf.js';
import { nameOf, passageAt, toldQuotations } from './saidWhere.js';
import { quotedAt } from './speakers.js';
import type { Speaking } from './speakers.js';

/** Right before words that are somebody's own mind: `Lind was “looking forward to …”`. */
const isOneself = /^\s(?:also\s)?(?:is|was|remains|remained|feels|felt)\s(?:also\s|\p{Ll}+ly\s)?$/u;
/** Right before the same words where they are said of oneself. */
const inFirstPerson =
  /(?:^|[^\p{L}])(?:I|We|we)(?:\s(?:am|was|are|were|remain|feel)|[’'](?:m|re))\s(?:also\s|\p{Ll}+ly\s)?$/u;

/** Bodies of many countries: none of them says what an official of one is quoted with. */
export const ofManyCountries =
  /^(?:United Nations|U\.?N\.?|European (?:Union|Commission|Council|Parliament)|NATO|African Union|Arab League|Association of|Council of Europe|Organi[sz]ation |World |International |UNICEF|UNESCO)/;

/**
 * Holds two ways of giving words to somebody against who is quoted in the source: words that say what somebody is (`Roe was “looking forward to
 * the work”`) where the source has another say so of themselves, and words given to a body of many countries that a person says.
 */
export const otherSayersCheck: Check = people => {
  const speaking: Speaking = { ...people, membersNamed: memberFinder(people.cast) };
  return draft => {
    if (draft.passage.kind !== 'fact') return [];
    return toldQuotations(draft).flatMap(fact => checkSayer(speaking, draft, fact));
  };
};

function checkSayer(people: Speaking, draft: DraftContext, fact: QuotationFact): Verdict[] {
  const own = fact.speaker ? undefined : oneself(draft, fact);
  const body = fact.speaker ? bodyIn(draft, fact.speaker.span) : undefined;
  if (!own && !body) return [];
  const matches = people.comparison.findQuotation(wordsAt(draft.passage, fact.words));
  for (const [at, source] of people.comparison.sources.entries()) {
    const match = matches[at];
    if (match?.state !== 'exact') continue;
    const span = rowSpan(source.words, match.row.first, match.row.last);
    const said = quotedAt(people, source, span) ?? [];
    if (said.length === 0 || said.some(({ name }) => name === undefined)) return [];
    if (
      own &&
      !said.includes(own.member) &&
      inFirstPerson.test(source.mapped.text.slice(Math.max(0, span.start - 24), span.start))
    )
      return [notTheirs({ people, draft, fact, source, span }, own.span, nameOf(own.member), said, own.person)];
    if (body && !speaksFor(people, source, said, body))
      return [notTheirs({ people, draft, fact, source, span }, body.span, body.text, said)];
    return [];
  }
  return [];
}

interface Own {
  readonly member: Member;
  readonly person: PersonFact;
  readonly span: Span;
}

/** Who is said to be what the quoted words say. */
function oneself({ passage, mentions }: DraftContext, { span }: QuotationFact): Own | undefined {
  const mention = lastBefore(mentions, span.start);
  const [member, another] = mention?.certain ? mention.members : [];
  const person = mention && passage.lookup.personAt(mention.span.start);
  if (!mention || !member || another || !person) return undefined;
  return isOneself.test(wordsAt(passage, { start: mention.span.end, end: span.start }))
    ? { member, person, span: mention.span }
    : undefined;
}

/** The body of many countries that the phrase names as the speaker, and nobody else. */
function bodyIn({ passage }: DraftContext, { start, end }: Span): OrganisationFact | undefined {
  const inside = beginningIn(passage.facts, { start, end }).filter(({ span }) => span.end <= end);
  const [only, another] = inside;
  if (only?.kind !== 'organisation' || another || !ofManyCountries.test(only.normalised)) return undefined;
  return /^(?:the\s)?$/i.test(wordsAt(passage, { start, end: only.span.start })) && only.span.end === end
    ? only
    : undefined;
}

/** Whether a body gives the source out, or one of those who speak is of it. */
function speaksFor(
  { comparison }: People,
  { readout, source }: SourceEvidence,
  said: readonly Member[],
  body: OrganisationFact,
): boolean {
  const names = [body.text, body.normalised].map(name => name.toLowerCase());
  const isOf = (text: string | null | undefined): boolean =>
    text != null && names.some(name => text.toLowerCase().includes(name));
  const head = comparison.contexts.filter(
    ({ source: own, passage }) => own.source === source && passage.role !== 'statement',
  );
  return (
    isOf(source.record.publisher) ||
    isOf(readout.spokesperson?.value.office) ||
    head.some(({ passage }) =>
      passage.facts.some(one => one.kind === 'organisation' && one.normalised === body.normalised),
    ) ||
    said.some(({ offices }) => offices.some(({ office, text }) => isOf(office.body) || isOf(text)))
  );
}

interface There {
  readonly people: People;
  readonly draft: DraftContext;
  readonly fact: QuotationFact;
  readonly source: SourceEvidence;
  readonly span: Span;
}

function notTheirs(
  { people, draft, fact, source, span }: There,
  wrong: Span,
  name: string | Message,
  said: readonly Member[],
  person?: PersonFact,
): Verdict {
  const right = said.length === 1 ? said[0]?.name : undefined;
  const place = passageAt(people, source, span)?.passage.span;
  return contradicted(
    { fact, span: wrong, passage: draft.passage },
    'quote-misattributed',
    say`These are not ${name}’s words: the source gives them to ${listedAsChoice(said.map(nameOf))}. Correct who says it.`,
    [placeIn(source, place ?? span)],
    person && right !== undefined ? [inPlaceOf(draft.passage, person, right)] : [],
  );
}
