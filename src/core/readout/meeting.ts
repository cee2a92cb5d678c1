import { findPeople } from '../facts/people/people.js';
import type { PersonMention } from '../facts/people/people.js';
import { tokenise } from '../facts/people/tokens.js';
import type { Token } from '../facts/people/tokens.js';

/** A sentence that tells of a meeting or a call: who before the verb, who after it. Offsets are into the sentence. */
export interface Meeting {
  /** The words before the verb. */
  readonly subject: string;
  /** Where what was talked about begins: people named from there on were not there. */
  readonly topic: number;
  readonly people: readonly PersonMention[];
}

const longestSentence = 3000;

const meets = new Set('met meets spoke speaks spoken talked conversed phoned telephoned met-with'.split(' '));
const hosts = new Set(
  'hosted hosts welcomed welcomes received receives visited joined joins greeted co-hosted cohosted called calls'.split(
    ' ',
  ),
);
const holds = new Set(
  'held holds had has paid pays convened conducted conducts led leads participated participates attended attends chaired co-chaired hold opened opens began concluded completed'.split(
    ' ',
  ),
);
const encounterNouns = new Set(
  (
    'call calls meeting meetings talk talks discussion discussions conversation conversations dialogue bilateral session consultations summit lunch ' +
    'dinner breakfast engagement roundtable forum videoconference teleconference phone-call telephone audience visit'
  ).split(' '),
);

/** Reads a sentence as the account of a meeting; undefined when it tells of none. */
export function readMeeting(sentence: string): Meeting | undefined {
  const text = sentence.slice(0, longestSentence);
  const tokens = tokenise(text);
  const verb = tokens.findIndex((_, at) => isMeetingVerb(tokens, at) || isMeetingNoun(tokens, at));
  const at = tokens[verb];
  if (!at) return undefined;
  const topic = topicStart(tokens, verb + 1) ?? text.length;
  const subject = text.slice(0, at.span.start);
  const people = findPeople(text).filter(person => person.span.start < topic && !isAbsent(text, person));
  return { subject, topic, people };
}

function isMeetingVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || at === 0) return false;
  if (tokens[at - 1]?.key === 'to' && !meets.has(token.key)) return false;
  const next = tokens[at + 1];
  if (meets.has(token.key)) return true;
  if (hosts.has(token.key))
    return (
      !/^(?:a|an|the)$/.test(tokens[at - 1]?.key ?? '') &&
      !/^(?:for|on|upon|attention|it|that)$/.test(next?.key ?? 'for')
    );
  if (!holds.has(token.key)) return false;
  return tokens.slice(at + 1, at + 16).some(one => encounterNouns.has(one.key));
}

/** `In meetings with …`, `During a call with …` at the start of a sentence. */
function isMeetingNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || at > 5 || !encounterNouns.has(token.key) || !/^(?:in|during|at|on)$/.test(tokens[0]?.key ?? ''))
    return false;
  return tokens.slice(at + 1, at + 6).some(one => one.key === 'with');
}

/** Words that open what was talked about, whatever follows. */
const topicWords = new Set('about regarding concerning where because amid whether which during'.split(' '));
const determiners = new Set('the his her their its a an this'.split(' '));

/** Where the topic begins after the verb; undefined when the sentence names none. */
function topicStart(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && opensTopic(tokens, token, at)) return token.span.start;
  }
  return undefined;
}

function opensTopic(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.text === ';') return true;
  if (token.kind !== 'word' || token.capital) return false;
  const next = tokens[at + 1];
  if (topicWords.has(token.key)) return true;
  if (next?.kind !== 'word' || next.capital) return false;
  if (token.key === 'to') return !determiners.has(next.key);
  if (token.key === 'on') return !/^(?:margins|sidelines|phone|telephone|occasion)$/.test(tokens[at + 2]?.key ?? '');
  if (token.key === 'as') return next.key !== 'well';
  if (token.key === 'and') return /(?:ed|spoke|met)$/.test(next.key);
  return false;
}

/** `President Obama’s interest`, `on behalf of President Obama`: named, but not there. */
function isAbsent(text: string, person: PersonMention): boolean {
  const start = Math.min(person.span.start, person.officeSpan?.start ?? person.span.start);
  return (
    person.possessive ||
    /\b(?:on behalf of|predecessor,?|successor to|appointed by|invitation of|request of)\s(?:the\s)?$/i.test(
      text.slice(Math.max(0, start - 30), start),
    )
  );
}
