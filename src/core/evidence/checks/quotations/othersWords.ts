import { say, type Message } from '../../../text/message.js';
import type { Span } from '../../../text/span.js';
import type { Member } from '../../cast.js';
import type { SourceContext } from '../../comparison.js';
import { actorOf, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import type { People } from '../../people.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import { authorOf } from './author.js';
import { isNarration } from './narration.js';
import { mayBeOne } from '../people/swaps.js';
import { isPronoun, nameOf, passageAt, quotationAt } from './saidWhere.js';

/**
 * Why words are not somebody's though it cannot be told whose they are: the source has them said to that person, or says them itself, in the first
 * person. Undefined where they may be.
 *
 * @param span where the source has the words.
 */
export function othersWords(
  people: People,
  source: SourceEvidence,
  span: Span,
  named: Member | undefined,
): Message | undefined {
  const context = passageAt(people, source, span);
  if (named?.name === undefined) return undefined;
  const author = authorOf(people, source);
  if (author && !mayBeOne(author, named) && author !== named && (quotationAt(source, span)?.speaker ?? null) === null)
    return say`These are not ${nameOf(named)}’s words: the source is ${nameOf(author)}’s own. Correct who says it.`;
  if (!context) return told(people, source, span, named);
  const mentions = people.sourceMentions[context.passage.index] ?? [];
  const quoted = quotationAt(source, span);
  if (!quoted) {
    if (areAuthors(people, context, mentions, named))
      return say`These are not ${nameOf(named)}’s words: the release says them itself, in the first person. Correct who says it.`;
    return told(people, source, span, named);
  }
  if (quoted.speaker === null || isPronoun(quoted.speaker)) return undefined;
  if (isBodyOfOthers(people, context, quoted.speaker, named))
    return say`These are not ${nameOf(named)}’s words: the source gives them to ${quoted.speaker}. Correct who says it.`;
  if (!isToldTo(context, mentions, span, named)) return undefined;
  return say`These are not ${nameOf(named)}’s words: in the source ${quoted.speaker} says them to ${nameOf(named)}. Correct who says it.`;
}

function told(people: People, source: SourceEvidence, span: Span, named: Member): Message | undefined {
  return isNarration(people, source, span, named)
    ? say`These are not ${nameOf(named)}’s words: the source tells this itself. Give them to whoever gives it out, or take the quotation marks away.`
    : undefined;
}

/** Whether a source quotes a body or people of whom somebody is none: no sentence names the two one behind the other. */
function isBodyOfOthers(people: People, { source, passage }: SourceContext, speaker: string, named: Member): boolean {
  const facts = passage.facts.filter(
    ({ kind, text }) => kind !== 'country' && kind !== 'place' && speaker.includes(text),
  );
  const [body, another] = facts;
  if (!body) return ofNoGovernment.test(speaker) && isOfGovernment(named);
  if (body.kind !== 'organisation' || another || !speaker.endsWith(body.text)) return false;
  if (isNamedIn(body.normalised, [...named.offices.map(({ text }) => text), ...publishersOf(source)])) return false;
  const told = people.comparison.contexts.filter(
    one => one.source === source && one.passage.facts.some(({ normalised }) => normalised === body.normalised),
  );
  return !told.some(one =>
    [-1, 0, 1].some(by =>
      (people.sourceMentions[one.passage.index + by] ?? []).some(({ members }) => members.includes(named)),
    ),
  );
}

/** Right at the end of a phrase, people and bodies that are of no government. */
const ofNoGovernment =
  /\b(?:compan(?:y|ies)|firms?|banks?|airlines?|carriers?|manufacturers?|contractors?|shipowners?|shippers?|unions?|charit(?:y|ies)|universit(?:y|ies)|schools?|hospitals?|clubs?|famil(?:y|ies)|grantees?|recipients?|winners?|applicants?|businesses|exporters?|importers?|suppliers?|providers?|investors?|donors?|volunteers?|journalists?|activists?|patients?|parents?|refugees?|survivors?|victims?|employers?|workers?|residents?|campaigners?|protesters?|statisticians?|economists?|scientists?|researchers?|analysts?|doctors?|nurses?|teachers?|students?|farmers?|fishermen|pilots?|crews?|engineers?|lawyers?)$/i;

/** What somebody of a government is. */
const ofGovernment =
  /\b(?:minister|(?<!general[ -])secretary(?![ -]general)|premier|chancellor|ambassador|attorney|governor|mayor|senator|congress(?:wo)?man|undersecretary|judge|justice|prosecutor|sheriff|agent|king|queen)\b/;

/** Whether somebody holds an office of state. */
function isOfGovernment({ offices }: Member): boolean {
  return offices.some(({ office }) => ofGovernment.test(office.head));
}

/** Who gives a source out, as its record or its page says. */
function publishersOf({ source, readout }: SourceEvidence): string[] {
  return [source.record.publisher ?? readout.publisher?.value ?? []].flat();
}

/** Whether one of some texts has all words of a body's name that say which body it is. */
function isNamedIn(name: string, texts: readonly string[]): boolean {
  const words = (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter(word => !ofAnyBody.test(word));
  return texts.some(text => {
    const there = new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
    return words.every(word => there.has(word));
  });
}

const ofAnyBody =
  /^(?:the|and|for|department|ministry|office|agency|board|council|committee|commission|centers?|centres?|national|federal|international|united|states|administration|authority|service|services|institute|bureau)$/;

/** `“…,” the deputy chief of diplomacy said in a meeting with Roe`. */
function isToldTo({ passage }: SourceContext, mentions: readonly Mention[], { end }: Span, named: Member): boolean {
  const mention = mentions.find(one => one.members.includes(named) && one.span.start >= end);
  const start = mention && startOfName(passage, mention.span) - passage.span.start;
  return start !== undefined && telling.test(passage.text.slice(Math.max(0, start - 60), start));
}

/** Right before whom something is said to. */
const telling =
  /\b(?:said|stressed|noted|added|explained|emphasi[sz]ed)\s(?:(?:in|at|during|after)\s(?:an?|the|his|her|their)\s(?:\p{Ll}+\s){1,3}with|to)\s(?:the\s)?(?:\p{Lu}\p{L}+\s){0,2}$|\btold\s(?:the\s)?(?:\p{Lu}\p{L}+\s){0,2}$/u;

/** Whether a sentence in which nobody acts is that of a release in the first person, which speaks of somebody as of another. */
function areAuthors(people: People, context: SourceContext, mentions: readonly Mention[], named: Member): boolean {
  if (actorOf(context.passage, mentions) !== undefined) return false;
  const own = people.comparison.contexts.filter(one => one.source === context.source && inFirstPerson(one));
  return (
    own.length > 0 &&
    people.told.all.some(
      ({ fact, context: there }) => own.includes(there) && fact.certain && fact.members.includes(named),
    )
  );
}

/** `I will meet Roe`, outside of quotation marks. */
function inFirstPerson({ passage }: SourceContext): boolean {
  return passage.role === 'statement' && /^(?:[^“”"]*\s)?I\s\p{Ll}/u.test(passage.text);
}
