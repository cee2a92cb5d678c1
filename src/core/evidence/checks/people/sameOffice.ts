import { compareOffices } from '../../../facts/people/compareOffices.js';
import type { OfficeComparison } from '../../../facts/people/compareOffices.js';
import { parseOffice } from '../../../facts/people/parseOffice.js';
import type { Office, OfficeFact } from '../../../facts/types.js';
import type { Cast, HeldOffice } from '../../cast.js';

/** Whether an office of the draft is one that somebody holds, as far as the two are compared part by part or told in words that come to the same. */
export function isSameOffice(office: OfficeFact, held: HeldOffice, how: OfficeComparison): boolean {
  return (
    holds(how) ||
    isLastWord(office, held) ||
    isShortened(office, held) ||
    lacksOwner(office, held) ||
    speaksForDepartment(office, held) ||
    isOfSameBody(office, held) ||
    isOfMinistry(office, held) ||
    isOfTheBody(office, held) ||
    isHeadOfState(office.office, held.office) ||
    isHeadOfState(held.office, office.office)
  );
}

/** `The Head of State`, who is a president or reigns. */
export function isHeadOfState({ head, portfolio }: Office, other: Office): boolean {
  if (head !== 'head' || portfolio.join() !== 'state' || other.portfolio.length > 0 || other.body !== null)
    return false;
  return /^(?:president|king|queen|emperor|emir|sultan)$/.test(other.head);
}

/** Whether two offices that were compared can be one, told more or less fully. */
export function holds({ verdict }: OfficeComparison): boolean {
  return verdict === 'same' || verdict === 'wider' || verdict === 'narrower';
}

/** `His spokesperson`, for somebody who is `Secretary of Fisheries Spokesperson`; an ambassador's rank behind an office is a title. */
function isLastWord({ text }: OfficeFact, { office, text: whole }: HeldOffice): boolean {
  const [words, last] = [whole.toLowerCase(), ` ${text.toLowerCase()}`];
  return office.modifiers.length === 0 && (words.endsWith(last) || words.replace(/ ambassador$/, '').endsWith(last));
}

/** `Secretary of State Holt`, for somebody who is Secretary of State for Fisheries: the title without its field, as on second reference. */
function isShortened({ text, office }: OfficeFact, held: HeldOffice): boolean {
  const isField = ` ${held.text} `.toLowerCase().includes(` ${text.toLowerCase()} for `);
  return isField && office.modifiers.join() === held.office.modifiers.join();
}

/** `Chair of the Military Committee`, for somebody who is `Chair of the NATO Military Committee`. */
function lacksOwner({ text }: OfficeFact, held: HeldOffice): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/\b(?:the|its) /g, '');
  const short = held.text.replace(/(?<=\sthe\s|\sof\s)\p{Lu}{2,8}\s/u, '');
  return short !== held.text && plain(short) === plain(text);
}

/** `Pentagon spokesperson`, of somebody who is `Secretary of Defense Spokesperson`. */
function speaksForDepartment({ office: { head, body } }: OfficeFact, { office }: HeldOffice): boolean {
  const field = office.portfolio.filter(word => word !== 'spokesperson').join(' ');
  return (
    head === 'spokesperson' && field.length < office.portfolio.join(' ').length && body === `department of ${field}`
  );
}

/** `Spokesperson for Roe`, `for the fisheries secretary`, of somebody who is `Secretary of Fisheries Spokesperson`, where Roe is the Secretary. */
export function speaksForHolder(cast: Cast, { text }: OfficeFact, held: HeldOffice): boolean {
  const [, head = '', name = ''] = /^(\p{L}+)\s(?:for|of|to)\s(\p{Lu}[\p{L}’' -]*)$/u.exec(text) ?? [];
  const whole = held.text.toLowerCase();
  const [, field = ''] = /^\p{L}+\s(?:for|of|to)\sthe\s(.+)$/u.exec(text) ?? [];
  const own = field === '' ? undefined : parseOffice(field);
  const theirs = own && parseOffice(held.text.replace(/\s\S+$/, ''));
  if (own && theirs && whole.endsWith(` ${text.split(' ')[0]?.toLowerCase() ?? ''}`))
    return holds(compareOffices(own, theirs));
  const isHead = head !== '' && whole.endsWith(` ${head.toLowerCase()}`);
  return (
    isHead && (cast.recognise(name)?.member.offices ?? []).some(one => whole.startsWith(`${one.text.toLowerCase()} `))
  );
}

/** A body that the text has named already. */
const theBody =
  /\s(?:for|of|at|in|with)\s(?:the|its|their|his|her)\s(?:agency|company|firm|ministry|department|office|organi[sz]ation|bank|group|force|service|body|institute|bureau|authority|government|union|commission|council|board|committee)$/i;

/** `Spokesperson for the agency`, for somebody who is its `harbours spokesperson`. */
function isOfTheBody({ text }: OfficeFact, held: HeldOffice): boolean {
  const bare = theBody.test(text) ? parseOffice(text.replace(theBody, '')) : undefined;
  return bare !== undefined && holds(compareOffices(bare, held.office));
}

/** `Deputy chair of the Harbour and Coast Commission`, for somebody who is `HCC Deputy Chair`. */
function isOfSameBody({ text }: OfficeFact, held: HeldOffice): boolean {
  const short = abbreviated(text, held.text);
  const parsed = short === undefined ? undefined : parseOffice(short);
  if (parsed) return holds(compareOffices(parsed, held.office));
  const theirs = abbreviated(held.text, text);
  const [own, other] = theirs === undefined ? [] : [parseOffice(text), parseOffice(theirs)];
  return own !== undefined && other !== undefined && holds(compareOffices(own, other));
}

/** `Secretary general of the foreign ministry`, of somebody who is `MFA Secretary General`. */
function isOfMinistry({ text }: OfficeFact, held: HeldOffice): boolean {
  const [own, other] = [text, held.text].map(words => {
    const written = words.replace(mfa, 'Foreign Ministry');
    return written === words ? undefined : parseOffice(written);
  });
  const [whole, theirs] = [own ?? parseOffice(text), other ?? held.office];
  return (own ?? other) !== undefined && whole !== undefined && holds(compareOffices(whole, theirs));
}

const mfa = /\b(?:MFA|Ministry (?:of|for) Foreign Affairs)\b/;

/** An office with the acronym of another in the place of what that stands for. */
function abbreviated(text: string, other: string): string | undefined {
  const [acronym] = /(?<!\p{L})\p{Lu}{3,8}(?!\p{L})/u.exec(other) ?? [];
  if (acronym === undefined) return undefined;
  const words = text.split(' ');
  for (let from = 0; from < words.length; from++) {
    let letters = '';
    for (let to = from; to < words.length && acronym.startsWith(letters); to++) {
      const word = words[to] ?? '';
      // The UN of UNDP, the UN Development Programme.
      if (/^\p{Lu}{2,4}$/u.test(word)) letters += word;
      else if (/^\p{Lu}/u.test(word)) letters += word.charAt(0);
      // The O of ECOWAS, the Economic Community of West African States.
      else if (word === 'of' && letters !== '' && acronym.startsWith(`${letters}O`)) letters += 'O';
      else if (letters === '' || !/^(?:of|and|for|the|on|in)$/.test(word)) break;
      if (letters === acronym) return [...words.slice(0, from), acronym, ...words.slice(to + 1)].join(' ');
    }
  }
  return undefined;
}

/** Whether it is one that somebody had: of those, sources need not tell. */
export function isPast({ modifiers }: Office): boolean {
  return modifiers.some(one => /^(?:former|then|ex|past|onetime)$/.test(one));
}
