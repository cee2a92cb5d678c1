import type { Span } from '../../text/span.js';
import { readText, type Reading } from '../reading/reading.js';
import { role } from '../reading/roles.js';
import type { Office, OfficeFact, PersonFact } from '../types.js';
import { behindCountry, isOtherName, isSubject } from './apposition.js';
import { countryBehind, departmentBehind } from './countryBehind.js';
import { findOffices } from './findOffices.js';
import { isFullName, mayBeFullName, nameAt } from './fullNames.js';
import { jointEnd, opensTitled } from './jointOffices.js';
import { isHighness, skipHonorifics, skipRank, skipRetired } from './name.js';
import type { NameAt } from './name.js';
import { officeAfterName } from './office.js';
import type { OfficeAt } from './officeTokens.js';
import { normalisedName } from './normalisedName.js';
import { officeKey, parseOffice } from './parseOffice.js';
import { runsOf } from './runs.js';
import { severalOf } from './severalOf.js';
import { isTitleCase } from './titleCase.js';
import { tokensOf } from './tokens.js';
import type { Token } from './tokens.js';
import { isBodyNoun, isCountryWord, isFunctionWord, isHonorific, isPluralHead, isPortfolio } from './words.js';

/**
 * Finds the people and the offices that a paragraph names, in order: names with a rank, an office or an honorific beside them, full names alone,
 * and offices alone, in capitals or in small letters. Names in short (`Austin`) are found only beside an office; for the others see
 * `findShortMentions`. Linear; never throws.
 */
export function findPeopleFacts(text: string, reading: Reading = readText(text)): (PersonFact | OfficeFact)[] {
  return runsOf(text).flatMap(run => readRun(reading, run));
}

function readRun(reading: Reading, run: Span): (PersonFact | OfficeFact)[] {
  const tokens = tokensOf(reading, run);
  const search = new Search(reading.text.slice(0, run.end), tokens, findOffices(tokens, isTitleCase(tokens)));
  search.run();
  return [...search.people, ...search.offices()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

interface Bound {
  readonly office: OfficeAt;
  /** The country that stands behind the name: `Minister Ana Lind of Norvania`. */
  readonly country?: string;
  /** The department that stands behind the name: `Minister Ana Lind, Ministry of Health of Norvania`. */
  readonly department?: string;
}

/** Of a member's group and country, in tokens. */
const longestGroup = 9;

/** One pass over the tokens of a text. */
class Search {
  readonly people: PersonFact[] = [];
  private readonly officesByStart = new Map<number, OfficeAt>();
  private readonly bound = new Map<OfficeAt, Bound>();

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    found: readonly OfficeAt[],
  ) {
    for (const office of found) this.officesByStart.set(office.start, office);
  }

  run(): void {
    for (let at = 0; at < this.tokens.length;) at = Math.max(at + 1, this.step(at));
  }

  /** Reads what begins at a token. Returns the token after it. */
  private step(at: number): number {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return at + 1;
    const office = this.officesByStart.get(at);
    if (office) return this.officeFirst(office);
    if (isPluralHead(token)) return this.several(at);
    return this.nameFirst(at);
  }

  /** `Secretary of Defense Lars Austad`, `the minister of defense, Ana Lind,`, `Spokesperson Jo Roe`. */
  private officeFirst(office: OfficeAt): number {
    if (this.tokens[office.end - 1]?.possessive) return office.end;
    const end = behindCountry(this.tokens, office.end);
    const comma = this.tokens[end]?.text === ',' ? 1 : 0;
    const seat = comma === 1 ? this.seatAt(end + 1) : undefined;
    const person = this.named(seat?.end ?? end + comma, comma === 0 || seat !== undefined);
    if (!person || (comma === 1 && !this.standsApart(person.name) && !isSubject(this.tokens, office, person.name)))
      return office.end;
    if (comma === 0 && isOtherName(this.tokens, office, person.name)) return office.end;
    // `Minister Mark Lind, Norvania Minister of Health`: the second office says more.
    const second = comma === 0 ? this.officeBehind(person.name) : undefined;
    this.addPerson(person, seat ?? office, seat ? office : second);
    return Math.max(person.name.end, second?.end ?? 0);
  }

  /** `Senator` in `Minister for Fisheries, Senator the Hon Ana Lind,`: a seat in parliament that stands before the name as a title. */
  private seatAt(at: number): OfficeAt | undefined {
    const seat = this.officesByStart.get(at);
    return seat?.end === at + 1 &&
      /^(?:senator|congress(?:man|woman)|representative|ambassador|judge|justice|professor)$/.test(
        this.tokens[at]?.key ?? '',
      )
      ? seat
      : undefined;
  }

  /** `Lind, the minister of defense`, `Gen. Ana Lind`, `his counterpart, Ana Lind`, `Ana Lind`. */
  private nameFirst(at: number): number {
    const token = this.tokens[at];
    if (!token) return at + 1;
    if (!mayBeginPerson(token)) return at + 1;
    const counterpart = (token.roles & role.counterpart) !== 0;
    const comma = counterpart ? (this.tokens[at + 1]?.text === ',' ? 2 : 1) : 0;
    const titled = isHonorific(token) || isHighness(token.key) || skipRank(this.tokens, at) > at;
    if (!token.capital && !counterpart && !titled && !/^(?:al|el|von|van|de)\b/.test(token.key)) return at + 1;
    const person = this.named(at + comma, false);
    if (!person) return at + 1;
    const office = this.officeBehind(person.name);
    const full = isFullName(this.tokens, person.name);
    if (office && (titled || counterpart || full || this.mayStandAlone(person.name))) {
      this.addPerson(person, office);
      return Math.max(person.name.end, office.end);
    }
    const told =
      titled ||
      full ||
      (counterpart && person.name.end - person.name.start > 1) ||
      this.isDescribed(person.name) ||
      this.isAsking(person.name) ||
      this.isQuoted(person.name);
    // Inside the words of something else no name begins, but for `Norvanian Ana Lind`.
    if (!told) return isCountryWord(token) ? at + 1 : person.name.end;
    this.addPerson(person);
    return person.name.end;
  }

  /** On a run-on line an office may begin right behind a name: `Ana Lind Vice President Roe`. */
  private withoutOffice(name: NameAt | undefined): NameAt | undefined {
    for (let at = name?.start ?? 0; name && at < name.end; at++) {
      if (this.officesByStart.has(at)) return at > name.start ? { start: name.start, end: at } : undefined;
    }
    return name;
  }

  /** The office in apposition behind a name, with no name of its own: `, the minister of defense,`, `, who is Norvania’s foreign minister`. */
  private officeBehind(name: NameAt): OfficeAt | undefined {
    if (this.tokens[name.end - 1]?.possessive) return undefined;
    let at = name.end;
    const appointed = this.appointedAs(name);
    if (appointed !== undefined) at = appointed;
    else if (this.tokens[at]?.text === ',' || this.tokens[at]?.text === '(') at++;
    else if (this.tokens[at]?.key !== 'who') return undefined;
    if (this.tokens[at]?.key === 'who' && /^(?:is|was|serves|served)$/.test(this.tokens[at + 1]?.key ?? '')) at += 2;
    if (this.tokens[at]?.key === 'as') at++;
    while (/^(?:the|a|an|his|her|their|its|then)$/.test(this.tokens[at]?.key ?? '')) at++;
    // `Lind, the institute’s acting director`
    if (this.tokens[at]?.possessive === true && !this.officesByStart.has(at)) at++;
    const office = this.officesByStart.get(at);
    if (!office) return undefined;
    const longer = this.tokens[office.head]?.capital ? officeAfterName(this.tokens, at - 1) : undefined;
    const own = longer?.start === office.start ? Math.max(office.end, longer.end) : office.end;
    const end = jointEnd(this.tokens, own) ?? own;
    if (!this.isSetOff(end) || (end === office.end && this.hasOwnName(office))) return undefined;
    if (end === office.end) return office;
    const whole = { ...office, end };
    this.officesByStart.set(office.start, whole);
    return whole;
  }

  /** The `as` in `the appointment of Ana Lind of Norvania as Force Commander`. */
  private appointedAs({ start, end }: NameAt): number | undefined {
    const at = this.tokens[end]?.key === 'of' && this.tokens[end + 1]?.capital ? end + 2 : end;
    if (this.tokens[at]?.key !== 'as') return undefined;
    const before = this.tokens.slice(Math.max(0, start - longestGroup), start);
    return before.some(({ key }) => /^(?:appoint|nominat|elect|reappoint)/.test(key)) ? at : undefined;
  }

  /** In `In a call with Ana Lind, the secretary thanked …` the office is the subject, not in apposition. */
  private isSetOff(end: number): boolean {
    const next = this.tokens[end];
    if (next === undefined || next.kind === 'mark') return true;
    if (opensTitled(this.tokens, end)) return true;
    return /^(?:who|to|about|on|in|at|for|from|with|during|today|yesterday|since|when|while|before|after)$/.test(
      next.key,
    );
  }

  /** In `In Port Alder, Minister Varga met …` the office is another's. */
  private hasOwnName(office: OfficeAt): boolean {
    const comma = this.tokens[office.end]?.text === ',' ? 1 : 0;
    const own = this.named(office.end + comma, comma === 0);
    if (!own) return false;
    return comma === 0 || (this.standsApart(own.name) && isFullName(this.tokens, own.name));
  }

  /** Whether a single name may have an office behind it: not a place, not the opening of a sentence such as `Later,`. */
  private mayStandAlone(name: NameAt): boolean {
    const first = this.tokens[name.start];
    const before = this.tokens[name.start - 1];
    if (!first || isCountryWord(first) || isPortfolio(first) || isBodyNoun(first)) return false;
    if (before && /^(?:in|at|near|from|to|of|on|outside|around|the)$/.test(before.key)) return false;
    if (before?.kind === 'word' && before.capital && !before.possessive && !isFunctionWord(before)) return false;
    if (before === undefined || /^[.!?:;"“”]$/.test(before.text)) {
      return name.end - name.start > 1 || !/(?:ly|wise|ing|while|ever|after|fore|ward|wards)$/.test(first.key);
    }
    return true;
  }

  /** `Keizo Lind, who heads Norvania’s Ministry of Health`. */
  private isDescribed(name: NameAt): boolean {
    if (name.end - name.start < 2) return false;
    const at = this.tokens[name.end]?.text === ',' ? name.end + 1 : name.end;
    const first = this.tokens[name.start];
    return (
      this.tokens[at]?.key === 'who' &&
      first !== undefined &&
      !isPortfolio(first) &&
      !isBodyNoun(this.tokens[name.end - 1] ?? first)
    );
  }

  /** `Asked by Keizo Lind`, `Keizo Lind (NPP, NL) warned`: with the group and the country that minutes put behind a member's name. */
  private isAsking(name: NameAt): boolean {
    const first = this.tokens[name.start];
    const last = this.tokens[name.end - 1];
    if (!first || !last || name.end - name.start < 2 || isPortfolio(first) || isBodyNoun(last)) return false;
    const [by, asked] = [this.tokens[name.start - 1], this.tokens[name.start - 2]];
    if (by?.key === 'by' && /^(?:asked|pressed|quizzed|questioned)$/.test(asked?.key ?? '')) return true;
    if (this.tokens[name.end]?.text !== '(') return false;
    const behind = this.tokens.slice(name.end + 1, name.end + 1 + longestGroup);
    const close = behind.findIndex(({ text }) => text === ')');
    const [comma, country] = close < 3 ? [] : behind.slice(close - 2, close);
    return comma?.text === ',' && /^\p{Lu}{2}$/u.test(country?.text ?? '');
  }

  /** `…,” said Zinta Moreld`, `…,” Zinta Moreld said`. */
  private isQuoted(name: NameAt): boolean {
    const isMark = (at: number): boolean => /^["”»]$/.test(this.tokens[at]?.text ?? '');
    const says = (at: number): boolean => /^(?:said|says|added|adds|explained|noted)$/.test(this.tokens[at]?.key ?? '');
    const isBehind = says(name.start - 1) && isMark(name.start - 2);
    const isBefore = isMark(name.start - 1) && says(name.end);
    return (isBehind || isBefore) && mayBeFullName(this.tokens, name);
  }

  /** A name behind a comma belongs to the office before it only when it is set off at its end too. */
  private standsApart(name: NameAt): boolean {
    const next = this.tokens[name.end];
    if (this.tokens[name.end - 1]?.possessive) return false;
    if (next === undefined || /^[.;:)"”—–]$/.test(next.text)) return true;
    if (next.text !== ',') return false;
    let at = name.end + 1;
    while (/^(?:the|a|an)$/.test(this.tokens[at]?.key ?? '')) at++;
    const office = this.officesByStart.get(at);
    return office === undefined || this.tokens[office.end]?.text !== ',';
  }

  private named(from: number, afterHead: boolean): Named | undefined {
    const start = skipHonorifics(this.tokens, from);
    const afterRank = skipRank(this.tokens, start);
    const begin = skipHonorifics(this.tokens, skipRetired(this.tokens, afterRank));
    const name = this.withoutOffice(nameAt(this.tokens, begin, afterHead));
    if (!name) return undefined;
    return afterRank > start ? { name, rank: { start, end: afterRank } } : { name };
  }

  /** `Presidents Moe and Calder`, `Ministers Lind of Norvania and Roe of Vestria`. */
  private several(at: number): number {
    const { names, end } = severalOf(this.tokens, at + 1);
    for (const name of names) this.addPerson({ name });
    return Math.max(at + 1, end);
  }

  private addPerson(person: Named, first?: OfficeAt, second?: OfficeAt): void {
    const span = this.spanOf(person.name);
    const text = this.text.slice(span.start, span.end);
    const rank = person.rank && this.spanOf(person.rank);
    const possessive = this.tokens[person.name.end - 1]?.possessive ?? false;
    for (const office of [first, second]) {
      if (!office) continue;
      const isAppointed = this.tokens[office.start - 1]?.key === 'as';
      const country = possessive || isAppointed ? undefined : countryBehind(this.text, this.tokens, person.name.end);
      const department = second ? undefined : departmentBehind(this.text, this.tokens, person.name.end);
      this.bound.set(this.officesByStart.get(office.start) ?? office, {
        office,
        ...(country !== undefined && { country }),
        ...(department !== undefined && { department }),
      });
    }
    const office = second ?? first;
    this.people.push({
      kind: 'person',
      span,
      text,
      normalised: normalisedName(text),
      ...(rank && { rank: this.text.slice(rank.start, rank.end) }),
      ...(office && { office: this.spanOf(office) }),
      ...(first && second && { title: this.spanOf(first) }),
      ...(possessive && { possessive }),
    });
  }

  /** Every office as a fact, once all names are bound. */
  offices(): OfficeFact[] {
    return [...this.officesByStart.values()].flatMap(office => this.officeFact(office) ?? []);
  }

  private officeFact(office: OfficeAt): OfficeFact | undefined {
    const span = this.spanOf(office);
    const text = this.text.slice(span.start, span.end);
    let read = parseOffice(text);
    if (!read || this.isNameOfBody(office)) return undefined;
    const bound = this.bound.get(office);
    if (bound?.department !== undefined) read = parseOffice(`${text} ${bound.department}`) ?? read;
    const parts: Office =
      bound?.country !== undefined && read.country === null ? { ...read, country: bound.country } : read;
    return {
      kind: 'office',
      span,
      text,
      normalised: officeKey(parts),
      office: parts,
      definite: !bound && this.isDefinite(office),
    };
  }

  /** `a minister`, `as secretary`, `the next secretary` stand for nobody; `the secretary` and `Norvania’s minister` do. */
  private isDefinite(office: OfficeAt): boolean {
    const before = this.tokens[office.start - 1];
    return !(
      before && /^(?:a|an|any|every|no|as|next|new|future|another|each|become|becoming|became)$/.test(before.key)
    );
  }

  /** `the Prime Minister’s Office`, `Office of the Vice President`: a body, not a person. */
  private isNameOfBody(office: OfficeAt): boolean {
    const next = this.tokens[office.end];
    if (this.tokens[office.end - 1]?.possessive) return next?.key === 'office' && next.capital;
    if (this.bound.has(office)) return false;
    let before = office.start - 1;
    while (this.tokens[before]?.key === 'the') before--;
    return (
      this.tokens[before]?.key === 'of' &&
      this.tokens[before - 1]?.key === 'office' &&
      (this.tokens[before - 1]?.capital ?? false)
    );
  }

  private spanOf(range: NameAt): Span {
    return { start: this.tokens[range.start]?.start ?? 0, end: this.tokens[range.end - 1]?.end ?? 0 };
  }
}

/** Whether a person may be named from a token on: a cheap look that most words do not pass. */
function mayBeginPerson(token: Token): boolean {
  return token.capital || token.joined || (token.roles & (role.particle | role.honorific | role.counterpart)) !== 0;
}

interface Named {
  readonly name: NameAt;
  readonly rank?: NameAt;
}
