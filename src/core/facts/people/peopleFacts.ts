import type { Span } from '../../text/span.js';
import type { Reading } from '../reading/reading.js';
import { readText } from '../reading/readText.js';
import { role } from '../reading/role.js';
import type { OfficeFact, PersonFact } from '../types.js';
import { behindCountry, isOtherName, isSubject } from './apposition.js';
import { findOffices } from './findOffices.js';
import { isFullName } from './fullNames.js';
import { isHighness, skipRank } from './name.js';
import type { NameAt } from './name.js';
import { namedAt, standsApart } from './namedAt.js';
import type { Named, Run } from './namedAt.js';
import { isToldOf, mayHaveOffice } from './nameSigns.js';
import { normalisedName } from './normalisedName.js';
import { withSegments } from './officeAfterName.js';
import { officeBehind } from './officeBehind.js';
import { behindHolder, officeFact, spanOf } from './officeFacts.js';
import type { BehindHolder } from './officeFacts.js';
import { noToken } from './officeTokens.js';
import type { OfficeAt } from './officeTokens.js';
import { runsOf } from './runs.js';
import { severalOf } from './severalOf.js';
import { isTitleCase } from './titleCase.js';
import { tokensOf } from './tokens.js';
import type { Token } from './tokens.js';
import { isCountryWord, isHonorific, isPluralHead } from './words.js';

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
  return [...search.people, ...search.officeFacts()].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
}

/** One pass over the tokens of a text. */
class Search implements Run {
  readonly people: PersonFact[] = [];
  /** By the tokens with which they begin; as they are found to reach further, behind a name, they are put anew. */
  readonly offices = new Map<number, OfficeAt>();
  private readonly holders = new Map<OfficeAt, BehindHolder>();

  constructor(
    private readonly text: string,
    readonly tokens: readonly Token[],
    found: readonly OfficeAt[],
  ) {
    for (const office of found) this.offices.set(office.start, office);
  }

  run(): void {
    for (let at = 0; at < this.tokens.length;) at = Math.max(at + 1, this.step(at));
  }

  /** Reads what begins at a token. Returns the token after it. */
  private step(at: number): number {
    const token = this.tokens[at];
    if (token?.kind !== 'word') return at + 1;
    const office = this.offices.get(at);
    if (office) return this.officeFirst(office);
    if (isPluralHead(token)) return this.several(at);
    return this.nameFirst(at);
  }

  /** `Secretary of Defense Lars Austad`, `the minister of defense, Ana Lind,`, `Spokesperson Jo Roe`. */
  private officeFirst(office: OfficeAt): number {
    if (this.tokens[office.end - 1]?.possessive) return office.end;
    const joint = this.jointAt(office);
    if (joint) {
      this.addPerson(joint.person, office, joint.second);
      return joint.person.name.end;
    }
    const bracketed = this.bracketedAt(office.end);
    if (bracketed) {
      this.addPerson(bracketed, office);
      return bracketed.name.end + 1;
    }
    const told = this.toldOf(office);
    if (told) {
      this.addPerson(told, office);
      return told.name.end;
    }
    const ofDepartment = this.withDepartment(office);
    const end = behindCountry(this.tokens, ofDepartment.end);
    const comma = this.tokens[end]?.text === ',' ? 1 : 0;
    const seat = comma === 1 ? this.seatAt(end + 1) : undefined;
    const person = namedAt(this, seat?.end ?? end + comma, comma === 0 || seat !== undefined);
    // `Spokesperson of the Ministry of Fish, Ambassador Ana Lind said`: the seat before the name tells that it is of the office, too.
    const isApart = seat !== undefined || (person && standsApart(this, person.name));
    if (!person || (comma === 1 && !isApart && !isSubject(this.tokens, office, person.name))) return office.end;
    if (comma === 0 && isOtherName(this.tokens, office, person.name)) return office.end;
    // `Minister Mark Lind, Norvania Minister of Health`: the second office says more.
    const second = comma === 0 ? this.behind(person.name) : undefined;
    if (ofDepartment !== office) this.offices.set(office.start, ofDepartment);
    this.addPerson(person, seat ?? ofDepartment, seat ? ofDepartment : second);
    return Math.max(person.name.end, second?.end ?? 0);
  }

  /** `Met Deputy Minister of Health and Estoria Envoy Ana Lind`: two offices of one, before whose name both stand without an article. */
  private jointAt({ start, end }: OfficeAt): { readonly person: Named; readonly second: OfficeAt } | undefined {
    const second = this.tokens[end]?.key === 'and' ? this.offices.get(end + 1) : undefined;
    const [before, first] = [this.tokens[start - 1], this.tokens[start]];
    if (!second || !first?.capital || before?.kind !== 'word' || end - start < longOffice) return undefined;
    if (/^(?:the|a|an|of|for|by)$/.test(before.key) || before.possessive) return undefined;
    const person = namedAt(this, second.end, true);
    return person && person.name.end - person.name.start > 1 ? { person, second } : undefined;
  }

  /** `Minister of Fisheries: Ana Lind`, `The minister of fisheries is Ana Lind.`: a whole name that is set off. */
  private toldOf({ start, end }: OfficeAt): Named | undefined {
    if (end - start < 2 || !/^(?::|is)$/.test(this.tokens[end]?.text ?? '')) return undefined;
    const person = namedAt(this, end + 1, false);
    const isWhole = person !== undefined && isFullName(this.tokens, person.name);
    return isWhole && (this.tokens[person.name.end]?.kind ?? 'mark') === 'mark' ? person : undefined;
  }

  /** `The Permanent Secretary, Ministry of Fish, Ana Lind,`: with what stands between the commas. */
  private withDepartment(office: OfficeAt): OfficeAt {
    const [comma, noun] = this.tokens.slice(office.end, office.end + 2);
    if (comma?.text !== ',' || !noun?.capital || !/^(?:ministry|department|office)$/.test(noun.key)) return office;
    const end = withSegments(this.tokens, office.end);
    return end > office.end && this.tokens[end]?.text === ',' ? { ...office, end } : office;
  }

  /** `The commander of the fleet (Major General Ana Lind)`. */
  private bracketedAt(at: number): Named | undefined {
    const person = this.tokens[at]?.text === '(' ? namedAt(this, at + 1, false) : undefined;
    if (!person || this.tokens[person.name.end]?.text !== ')') return undefined;
    const isTitled = person.rank !== undefined || isHonorific(this.tokens[at + 1] ?? noToken);
    return isTitled || isFullName(this.tokens, person.name) ? person : undefined;
  }

  /** `Senator` in `Minister for Fisheries, Senator the Hon Ana Lind,`: a seat in parliament that stands before the name as a title. */
  private seatAt(at: number): OfficeAt | undefined {
    const seat = this.offices.get(at);
    return seat?.end === at + 1 && seats.test(this.tokens[at]?.key ?? '') ? seat : undefined;
  }

  /** `Lind, the minister of defense`, `Gen. Ana Lind`, `his counterpart, Ana Lind`, `Ana Lind`. */
  private nameFirst(at: number): number {
    const token = this.tokens[at];
    if (!token || !mayBeginPerson(token)) return at + 1;
    const counterpart = (token.roles & role.counterpart) !== 0;
    const comma = counterpart ? (this.tokens[at + 1]?.text === ',' ? 2 : 1) : 0;
    const titled = isHonorific(token) || isHighness(token.key) || skipRank(this.tokens, at) > at;
    if (!token.capital && !counterpart && !titled && !/^(?:al|el|von|van|de)\b/.test(token.key)) return at + 1;
    const person = namedAt(this, at + comma, false);
    if (!person) return at + 1;
    const { name } = person;
    const office = this.behind(name);
    const full = isFullName(this.tokens, name);
    if (office && (titled || counterpart || full || mayHaveOffice(this.tokens, name))) {
      this.addPerson(person, office);
      return Math.max(name.end, office.end);
    }
    const told = titled || full || (counterpart && name.end - name.start > 1) || isToldOf(this.tokens, name);
    // Inside the words of something else no name begins, but for `Norvanian Ana Lind`.
    if (!told) return isCountryWord(token) ? at + 1 : name.end;
    this.addPerson(person);
    return name.end;
  }

  /** The office behind a name, from now on as far as it reaches there. */
  private behind(name: NameAt): OfficeAt | undefined {
    const office = officeBehind(this, name);
    if (office) this.offices.set(office.start, office);
    return office;
  }

  /** `Presidents Moe and Calder`, `Ministers Lind of Norvania and Roe of Vestria`. */
  private several(at: number): number {
    const { names, end } = severalOf(this.tokens, at + 1);
    for (const name of names) this.addPerson({ name });
    return Math.max(at + 1, end);
  }

  private addPerson({ name, rank: rankAt }: Named, first?: OfficeAt, second?: OfficeAt): void {
    const span = spanOf(this.tokens, name);
    const text = this.text.slice(span.start, span.end);
    const rank = rankAt && spanOf(this.tokens, rankAt);
    const possessive = this.tokens[name.end - 1]?.possessive ?? false;
    for (const office of [first, second]) {
      if (!office) continue;
      const isAppointed = this.tokens[office.start - 1]?.key === 'as';
      const holder = behindHolder(this.text, this.tokens, name.end, {
        hasCountry: !possessive && !isAppointed,
        hasDepartment: !second,
      });
      this.holders.set(this.offices.get(office.start) ?? office, holder);
    }
    const office = second ?? first;
    this.people.push({
      kind: 'person',
      span,
      text,
      normalised: normalisedName(text),
      ...(rank && { rank: this.text.slice(rank.start, rank.end) }),
      ...(office && { office: spanOf(this.tokens, office) }),
      ...(first && second && { title: spanOf(this.tokens, first) }),
      ...(possessive && { possessive }),
    });
  }

  /** Every office as a fact, once all names have theirs. */
  officeFacts(): OfficeFact[] {
    return [...this.offices.values()].flatMap(
      office => officeFact(this.text, this.tokens, office, this.holders.get(office)) ?? [],
    );
  }
}

/** An office of so many words is named in full, as one alone is. */
const longOffice = 3;

const seats = /^(?:senator|congress(?:man|woman)|representative|amb(?:assador)?|judge|justice|professor)$/;

/** Whether a person may be named from a token on: a cheap look that most words do not pass. */
function mayBeginPerson(token: Token): boolean {
  return token.capital || token.joined || (token.roles & (role.particle | role.honorific | role.counterpart)) !== 0;
}
