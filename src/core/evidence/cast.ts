import { nameReader } from '../facts/people/comparableName.js';
import type { ComparableName } from '../facts/people/comparableName.js';
import { compareReadNames } from '../facts/people/compareNames.js';
import { compareOffices } from '../facts/people/compareOffices.js';
import { officeKey } from '../facts/people/parseOffice.js';
import type { Office, OfficeFact } from '../facts/types.js';
import type { Span } from '../text/span.js';
import type { SourceEvidence } from './sourceEvidence.js';

/** An office that a source gives a member of the cast, and where. */
export interface HeldOffice {
  readonly office: Office;
  readonly text: string;
  readonly span: Span;
  readonly source: SourceEvidence;
}

/** Somebody whom the sources name, or speak of by office alone (`The Prime Minister spoke to …`). */
export interface Member {
  readonly id: string;
  /** The fullest name in the sources; undefined for somebody known by office alone. */
  readonly name: string | undefined;
  readonly offices: readonly HeldOffice[];
}

/** How a name of the draft stands to a member of the cast. */
export interface Recognised {
  readonly member: Member;
  readonly how: 'same' | 'diacritics' | 'misspelt';
}

/** Everybody whom the sources name. */
export class Cast {
  /** What was found of a name before. */
  private readonly recognised = new Map<string, Recognised | undefined>();
  private readonly holding = new Map<string, readonly Member[]>();
  private readonly read = nameReader();

  constructor(readonly members: readonly Member[]) {}

  /** Who is meant by a name of the draft; undefined when nobody of that name is there, or more than one. */
  recognise(name: string): Recognised | undefined {
    if (!this.recognised.has(name)) this.recognised.set(name, this.search(name));
    return this.recognised.get(name);
  }

  private search(name: string): Recognised | undefined {
    const near: Recognised[] = [];
    const same: Recognised[] = [];
    for (const member of this.members) {
      if (member.name === undefined) continue;
      const how = howAlike(this.read(name), this.read(member.name));
      if (how === 'same') same.push({ member, how });
      else if (how !== 'different') near.push({ member, how });
    }
    if (same.length > 0)
      return same.length === 1 || same.every(one => one.member === same[0]?.member) ? same[0] : fullest(name, same);
    return near.find(({ how }) => how === 'diacritics') ?? (near.length === 1 ? near[0] : undefined);
  }

  /** Those who hold an office like this one; `exactly` leaves out those whose office only holds more words. */
  holders(office: Office, exactly = false): readonly Member[] {
    const key = [exactly, ...[office, ...(office.also ?? [])].map(officeKey)].join(' + ');
    const members = this.holding.get(key) ?? this.searchHolders(office, exactly);
    this.holding.set(key, members);
    return members;
  }

  private searchHolders(office: Office, exactly: boolean): readonly Member[] {
    const key = officeKey(office);
    // In a release that calls its own head `the Prime Minister`, nobody else's prime minister is meant by it.
    const own = this.members.filter(
      ({ name, offices }) => name === undefined && offices.some(held => officeKey(held.office) === key),
    );
    if (own.length > 0) return own;
    return this.members.filter(member => member.offices.some(held => isOffice(office, held.office, exactly)));
  }
}

function isOffice(draft: Office, source: Office, exactly: boolean): boolean {
  const { verdict } = compareOffices(draft, source);
  return verdict === 'same' || (!exactly && (verdict === 'wider' || verdict === 'narrower'));
}

/** Of several with one surname, the one whose whole name it is. */
function fullest(name: string, found: readonly Recognised[]): Recognised | undefined {
  const whole = found.filter(({ member }) => member.name?.toLowerCase() === name.toLowerCase());
  return whole.length === 1 ? whole[0] : undefined;
}

function howAlike(draft: ComparableName, source: ComparableName): 'same' | 'diacritics' | 'misspelt' | 'different' {
  const one = compareReadNames(draft, source);
  if (one === 'same' || one === 'short' || one === 'reordered') return 'same';
  // The source may have the shorter name: `Secretary Blinken` for Antony Blinken.
  const back = compareReadNames(source, draft);
  if (back === 'short') return 'same';
  return one;
}

/** Gathers everybody whom the sources name; one person in two sources is one member. */
export function castOf(sources: readonly SourceEvidence[]): Cast {
  const members: { id: string; name: string | undefined; offices: HeldOffice[] }[] = [];
  const read = nameReader();
  for (const source of sources) {
    for (const person of source.facts.people) {
      const offices = person.offices.map(held => ({ ...held, source }));
      const known = members.find(
        one => one.name !== undefined && howAlike(read(person.name), read(one.name)) === 'same',
      );
      if (known) {
        known.offices.push(...offices);
        if (person.name.length > (known.name?.length ?? 0)) known.name = person.name;
      } else members.push({ id: `person:${members.length}`, name: person.name, offices });
    }
    for (const fact of source.facts.facts) {
      if (fact.kind !== 'office' || (isHeld(members, fact.office) && !isUnnamedHead(source, fact, members))) continue;
      const held = { office: fact.office, text: fact.text, span: fact.span, source };
      members.push({ id: `office:${members.length}`, name: undefined, offices: [held] });
    }
  }
  return new Cast(members);
}

/** Whether a release opens with an office alone (`The Prime Minister spoke to …`), before it names anybody who holds one like it. */
function isUnnamedHead(source: SourceEvidence, fact: OfficeFact, members: readonly Member[]): boolean {
  if (!fact.definite || fact.office.country !== null || fact.office.portfolio.length > 0) return false;
  if (source.facts.facts.some(one => one.kind === 'person' && one.office?.start === fact.span.start)) return false;
  const key = officeKey(fact.office);
  if (members.some(one => one.name === undefined && one.offices.some(held => officeKey(held.office) === key)))
    return false;
  const holders = source.facts.people.filter(({ offices }) =>
    offices.some(held => isOffice(fact.office, held.office, false)),
  );
  return (
    holders.every(({ mentions }) => (mentions[0]?.start ?? 0) > fact.span.start) &&
    fact.span.start < source.bodyStart + 60 &&
    fact.span.start >= source.bodyStart
  );
}

/** Whether somebody of the cast holds an office like this one, so that it speaks of nobody new. */
function isHeld(members: readonly Member[], office: Office): boolean {
  return members.some(member => member.offices.some(held => isOffice(office, held.office, false)));
}
