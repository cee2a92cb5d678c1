import { findDates, findRelativeDays } from '../facts/dates.js';
import { tokenise } from '../facts/people/tokens.js';
import type { Token } from '../facts/people/tokens.js';
import { weekdays } from '../facts/lexicon/months.js';
import type { Span } from '../text/span.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What bodies and people do on a day. Announcing is none of it: the release itself does that. Collected from the first sentences of official releases. */
const acts = words(`
  signed initialled initialed ratified decided adopted approved passed voted ruled ordered fixed upheld dismissed rejected granted quashed overturned acquitted
  convicted sentenced jailed fined charged indicted arrested detained opened reopened closed inaugurated launched unveiled elected re-elected appointed
  reappointed dismissed nominated swore inaugurated took handed presented awarded conferred raised lowered cut left kept imposed lifted suspended
  extended completed delivered deployed landed docked arrived departed returned concluded exchanged laid planted toured inspected travelled traveled
  addressed commemorated celebrated destroyed killed injured struck hit sank collided crashed died
`);

/** What befell somebody or something, of which a release that asks for help tells in a clause behind its verb. */
const incidents = words(`
  destroyed damaged killed injured wounded died drowned struck hit sank collided crashed burned burnt robbed stolen stole broke occurred happened fled
  disappeared shot stabbed assaulted attacked
`);

const auxiliaries = words(
  'is are was were has have had been being do does did will would shall should can could may might must',
);
const asks =
  /^(?:ask(?:s|ing)?|appeal(?:s|ing)?|seek(?:s|ing)?|look(?:s|ing)?|search(?:es|ing)?|investigat(?:e|es|ing))$/;
const adverbs = /^(?:today|yesterday|also|now|formally|unanimously|jointly|officially|finally|again|\w{3,14}ly)$/;

/** Longer sentences are no one's first. */
const longestSentence = 3000;

/**
 * Reads a release's first sentence as the account of an act: something that was signed, decided or opened, or that befell somebody.
 *
 * @returns the words that tell on which day, `on 3 May 2031` or `today`; undefined when the sentence tells of no act, or the day is not surely the act's own.
 */
export function readDayOfAct(sentence: string): Span | undefined {
  const text = sentence.slice(0, longestSentence);
  if (/^["“'‘]/.test(text)) return undefined;
  const days = daysIn(text);
  if (days.length === 0) return undefined;
  const tokens = tokenise(text);
  const verb = actVerb(tokens);
  if (verb === undefined) return dayOfIncident(text, tokens, days);
  return dayBefore(text, tokens[verb], days) ?? dayBehind(text, tokens, verb, days);
}

/** Days that a sentence tells, in order; a weekday belongs to the date behind it. */
function daysIn(text: string): Span[] {
  const dates = findDates(text).map(({ span }) => span);
  const starts = new Set(dates.map(({ start }) => start));
  const relative = findRelativeDays(text).filter(({ span: { end } }) => !starts.has(end + 1) && !starts.has(end + 2));
  return [...dates, ...relative.map(({ span }) => span)].sort((a, b) => a.start - b.start);
}

/** The number of the main verb when it is an act; the first verb of a sentence that begins with its subject or with a day is its main verb. */
function actVerb(tokens: readonly Token[]): number | undefined {
  if (/^(?:after|when|while|as|if|since|although|following|before|having)$/.test(tokens[0]?.key ?? ''))
    return undefined;
  let at = tokens.findIndex((token, index) => index > 0 && isVerb(token) && !isDated(tokens, index));
  const passive = /^(?:was|were)$/.test(tokens[at]?.key ?? '');
  if (passive || /^(?:has|have)$/.test(tokens[at]?.key ?? '')) {
    at++;
    while (/^been$/.test(tokens[at]?.key ?? '') || adverbs.test(tokens[at]?.key ?? '')) at++;
  }
  const verb = tokens[at];
  return verb && !verb.capital && acts.has(verb.key) ? at : undefined;
}

/** `By an Order dated 11 March` */
function isDated(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'dated' || (tokens[at]?.key === 'issued' && tokens[at + 1]?.key === 'on');
}

function isVerb(token: Token): boolean {
  if (token.kind !== 'word' || token.capital) return false;
  return (
    acts.has(token.key) || auxiliaries.has(token.key) || /(?:[^e]ed|ies)$/.test(token.key) || reports.test(token.key)
  );
}

/** Verbs of the kind that lead to what somebody else did. */
const reports = /^(?:says?|said|told|met|spoke|held|gave|made|saw|came|went|began|that|which|who|whose|where|whether)$/;

/** `On 3 May 2031, `, `By an Order dated 3 May 2031, `, or `today` between subject and verb. */
function dayBefore(text: string, verb: Token | undefined, days: readonly Span[]): Span | undefined {
  const before = days.filter(day => day.end <= (verb?.start ?? 0));
  const [day] = before;
  if (!verb || !day || before.length > 1) return undefined;
  const leads =
    /^(?:(?:(?:early|late) )?on |(?:by|in) an? (?:\p{L}{3,14} ){1,3}(?:dated|of|issued on) )?(?:\p{L}{3,9},? )?$/iu.exec(
      text.slice(0, day.start),
    );
  if (leads && isNothingOr(weekdays, leads[0])) return { start: 0, end: day.end };
  return /^ (?:\p{L}{3,14}ly )?$/u.test(text.slice(day.end, verb.start)) && isRelative(text, day) ? day : undefined;
}

/** Whether words before a day end in a weekday or in the words that lead to a day. */
function isNothingOr(known: ReadonlyMap<string, number>, before: string): boolean {
  const last = before.replace(/,? $/, '').split(' ').at(-1)?.toLowerCase() ?? '';
  return last === '' || /^(?:on|dated|of)$/.test(last) || known.has(last);
}

/** What parts a day behind a verb from it: another clause, another verb, a term. */
const parts =
  /\b(?:that|which|who|whose|where|because|after|before|since|until|by|from|between|through|for|effective|starting|beginning|ending|expiring|scheduled|dated|due|as of|to (?!the\b|a\b|an\b|his\b|her\b|their\b|its\b)\p{Ll}{1,30}|\p{L}{2,20}[^e ]ed)\b/u;

function dayBehind(text: string, tokens: readonly Token[], verb: number, days: readonly Span[]): Span | undefined {
  const from = tokens[verb]?.end ?? 0;
  const day = days.find(one => one.start >= from);
  if (!day) return undefined;
  const between = text.slice(from, day.start);
  if (parts.test(between)) return undefined;
  // In `The dues approved on 3 May apply` the verb is none; `was approved on 3 May` needs nothing behind it.
  const bare = /^ (?:on )?$/.test(between) && !/^(?:was|were|been)$/.test(tokens[verb - 1]?.key ?? '');
  if (bare && !object.test(text.slice(day.end))) return undefined;
  return isRelative(text, day) || isOn(between) ? day : undefined;
}

/** What an active verb takes behind its day, or the end of the sentence. */
const object = /^,? (?:(?:an?|the|to|that|its|their|his|her|this|these|all|new|more|in|at)\b|\d|\p{Lu})|^[.!]?$/u;

/** Whether `on` leads to a day, with a weekday between or without: `on Friday, `. */
function isOn(before: string): boolean {
  const lead = / (on )?(?:(\p{L}{3,9})\.?,? )?$/u.exec(before);
  return (
    lead !== null &&
    (lead[2] === undefined ? lead[1] !== undefined : weekdays.has(lead[2].toLowerCase()) || lead[2] === 'on')
  );
}

/** `today`, `on Friday`: with its own word for it, and no number. */
function isRelative(text: string, day: Span): boolean {
  return !/\d/.test(text.slice(day.start, day.end));
}

/** `Police are asking for witnesses after a fire destroyed a shed on 3 May 2031.`, with no other day. */
function dayOfIncident(text: string, tokens: readonly Token[], days: readonly Span[]): Span | undefined {
  const [day] = days;
  if (!day || days.length > 1) return undefined;
  const main = tokens.findIndex(
    token => token.kind === 'word' && !token.capital && (asks.test(token.key) || auxiliaries.has(token.key)),
  );
  const asking =
    asks.test(tokens[main]?.key ?? '') ||
    (/^(?:is|are)$/.test(tokens[main]?.key ?? '') && asks.test(tokens[main + 1]?.key ?? ''));
  if (!asking) return undefined;
  const clause = tokens.findIndex((token, at) => at > main && /^(?:after|when|which|that|where|into)$/.test(token.key));
  const verb = clause < 0 ? -1 : tokens.findIndex((token, at) => at > clause && incidents.has(token.key));
  const befell = tokens[verb];
  if (!befell || befell.end > day.start) return undefined;
  const between = text.slice(befell.end, day.start);
  return !parts.test(between) && isOn(between) ? day : undefined;
}
