import type { PersonFact } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { People } from '../../people.js';
import { say } from '../../../text/message.js';

/** Abbreviations of ranks, in lower case without stops, and the words they stand for. Source: AP's, the services' and the police's own usage. */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gen: 'general',
    brig: 'brigadier',
    maj: 'major',
    lt: 'lieutenant',
    col: 'colonel',
    capt: 'captain',
    cmdr: 'commander',
    cdr: 'commander',
    adm: 'admiral',
    sgt: 'sergeant',
    det: 'detective',
    ch: 'chief',
    supt: 'superintendent',
    insp: 'inspector',
    con: 'constable',
  }),
);

const services = /\b(?:army|navy|air force|marine corps|space force|coast guard)\b/;

/** Holds the rank before a name (`Army Brig. Gen.`) against the one that the source gives the person: rank and service. */
export function checkRank(people: People, draft: DraftContext, member: Member, fact: PersonFact): Verdict | undefined {
  if (fact.rank === undefined) return undefined;
  const known = people.ranks.get(member) ?? [];
  const [first] = known;
  if (!first || known.some(one => agree(fact.rank ?? '', one.rank) || isShortRank(fact, one.rank))) return undefined;
  const { text, span: sentence } = draft.passage;
  const at = text.lastIndexOf(fact.rank, fact.span.start - sentence.start);
  if (at < 0) return undefined;
  const start = sentence.start + at;
  const span = { start, end: start + fact.rank.length };
  const why = say`In the source, ${member.name ?? fact.text} is “${first.rank}”, not “${fact.rank}”. Put the source’s rank.`;
  return contradicted(
    { fact, span, passage: draft.passage },
    'office-mismatch',
    why,
    [placeIn(first.source, first.span)],
    [replacement(span, first.rank)],
  );
}

/** `Gen. Hung` for a lieutenant general, once he was named in full. */
function isShortRank(fact: PersonFact, known: string): boolean {
  return !fact.text.includes(' ') && bare(rankInWords(known)).endsWith(` ${bare(rankInWords(fact.rank ?? ''))}`);
}

/** Whether two ranks are one; a service that only one of them names is no difference. */
function agree(a: string, b: string): boolean {
  const [one, other] = [rankInWords(a), rankInWords(b)];
  const [ours, theirs] = [services.exec(one)?.[0], services.exec(other)?.[0]];
  if (ours !== undefined && theirs !== undefined && ours !== theirs) return false;
  return bare(one) === bare(other) || bare(one) === '' || bare(other) === '';
}

/** A rank in whole words in lower case: `lieutenant general`, of `Lt. Gen.` */
export function rankInWords(rank: string): string {
  return rank
    .toLowerCase()
    .split(/[\s.-]+/)
    .map(word => words.get(word) ?? word)
    .join(' ')
    .trim();
}

function bare(rank: string): string {
  return rank
    .replace(services, '')
    .replace(/\b(?:u s|us|retired|ret|royal|temporary)\b/g, '')
    .trim();
}
