import type { ComparableName } from '../facts/people/comparableName.js';
import { compareNames, isShort } from '../facts/people/compareNames.js';
import { compareOffices } from '../facts/people/compareOffices.js';
import { officeKey, parseOffice } from '../facts/people/parseOffice.js';
import { editDistance } from '../facts/people/editDistance.js';
import { foldName } from '../facts/people/foldName.js';
import { surnameOf } from '../facts/people/surname.js';
import type { Office, OfficeFact, PersonFact } from '../facts/types.js';
import type { Span } from '../text/span.js';
import { NameIndex } from './nameIndex.js';
import { holdsBehind } from './predicates.js';
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
  private readonly names = new NameIndex<Member>();
  private readonly order: ReadonlyMap<Member, number>;

  constructor(readonly members: readonly Member[]) {
    this.order = new Map(members.map((member, at) => [member, at]));
    for (const member of members) if (member.name !== undefined) this.names.add(member.name, member);
  }

  /** Who is meant by a name of the draft; undefined when nobody of that name is there, or more than one. */
  recognise(name: string): Recognised | undefined {
    if (!this.recognised.has(name)) this.recognised.set(name, this.search(name));
    return this.recognised.get(name);
  }

  /** Whose surname is one letter off: of those who stand beside somebody of the sources, where another name is unlikely. */
  nearlyNamed(word: string): Recognised | undefined {
    const [only, another] = this.names
      .withLetterOf(word)
      .filter(({ name }) => editDistance(foldName(surnameOf(name ?? '')), foldName(word), 1) === 1);
    return only && !another ? { member: only, how: 'misspelt' } : undefined;
  }

  /** Of several of one surname, who holds an office like the one beside it: `Minister Lind`. */
  recogniseAs(name: string, office: Office): Member | undefined {
    const [only, another] = this.among(name, this.names.withWordOf(name)).filter(
      ({ how, member }) => how === 'same' && member.offices.some(held => isOffice(office, held.office, false)),
    );
    return another ? undefined : only?.member;
  }

  private search(name: string): Recognised | undefined {
    const found = this.among(name, this.names.withWordOf(name));
    const same = found.filter(({ how }) => how === 'same');
    if (same.length > 0) return same.length === 1 ? same[0] : fullest(name, same);
    const near = this.among(name, [...this.names.withWordOf(name), ...this.names.withLetterOf(name)]);
    return near.find(({ how }) => how === 'diacritics') ?? (near.length === 1 ? near[0] : undefined);
  }

  /** Those whose names are like a name, in the order of the cast. */
  private among(name: string, members: readonly Member[]): Recognised[] {
    const { read } = this.names;
    const found = [...new Set(members)].flatMap((member): Recognised[] => {
      const how = howAlike(read(name), read(member.name ?? ''));
      return how === 'different' ? [] : [{ member, how }];
    });
    return found.sort((a, b) => this.placeOf(a.member) - this.placeOf(b.member));
  }

  private placeOf(member: Member): number {
    return this.order.get(member) ?? 0;
  }

  /** Those who hold an office like this one; `exactly` leaves out those whose office only holds more words. */
  holders(office: Office, exactly = false): readonly Member[] {
    const key = `${exactly} ${wholeKey(office)}`;
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
  const one = compareNames(draft, source);
  if (one === 'same' || one === 'short' || one === 'reordered') return 'same';
  // The source may have the shorter name: `Secretary Blinken` for Antony Blinken.
  return isShort(source, draft) ? 'same' : one;
}

/** A member, while the cast is gathered. */
interface Gathered {
  readonly id: string;
  name: string | undefined;
  readonly offices: HeldOffice[];
}

/** Gathers everybody whom the sources name; one person in two sources is one member. */
export function castOf(sources: readonly SourceEvidence[]): Cast {
  const members: Gathered[] = [];
  const names = new NameIndex<Gathered>();
  const held = new HeldOffices();
  const add = (member: Gathered): void => {
    members.push(member);
    if (member.name !== undefined) names.add(member.name, member);
    for (const { office } of member.offices) held.add(office);
  };
  const alikeIn = (name: string): Gathered | undefined =>
    names.withWordOf(name).find(one => howAlike(names.read(name), names.read(one.name ?? '')) === 'same');
  for (const source of sources) {
    for (const person of source.facts.people) {
      const offices = person.offices.map(one => ({ ...one, office: asThen(source, one), source }));
      const known = alikeIn(person.name);
      if (!known) {
        add({ id: `person:${members.length}`, name: person.name, offices });
        continue;
      }
      known.offices.push(...offices);
      for (const { office } of offices) held.add(office);
      if (person.name.length > (known.name?.length ?? 0)) known.name = person.name;
      names.add(person.name, known);
    }
    const named = new Set(
      source.facts.facts.flatMap(one => (one.kind === 'person' && one.office ? [one.office.start] : [])),
    );
    const bound = new Set(
      source.facts.facts.flatMap(one => (one.kind === 'person' ? [one.office?.start, one.title?.start] : [])),
    );
    let last: PersonFact | undefined;
    for (const fact of source.facts.facts) {
      if (fact.kind === 'person') last = fact;
      if (fact.kind !== 'office') continue;
      const isBehind = last && !bound.has(fact.span.start) && holdsBehind(source.mapped.text, last, fact);
      const own = isBehind && last ? alikeIn(last.normalised) : undefined;
      if (own) {
        own.offices.push({ office: fact.office, text: fact.text, span: fact.span, source });
        held.add(fact.office);
        continue;
      }
      if (held.hasLike(fact.office) && !(opensBody(source, fact) && isUnnamedHead(source, fact, members, named)))
        continue;
      const office = { office: fact.office, text: fact.text, span: fact.span, source };
      add({ id: `office:${members.length}`, name: undefined, offices: [office] });
    }
  }
  return new Cast(members);
}

/** `Readouts | Ana Lind, Former Secretary-General` above a release: so an archive calls whoever held the office when it was given out. */
function asThen(
  { bodyStart, mapped: { text } }: SourceEvidence,
  { office, span }: Pick<HeldOffice, 'office' | 'span'>,
): Office {
  if (span.end > bodyStart || !office.modifiers.includes('former')) return office;
  if (!/\|[^|\n]{3,60},\s$/.test(text.slice(Math.max(0, span.start - 64), span.start))) return office;
  return { ...office, modifiers: office.modifiers.filter(one => one !== 'former') };
}

/** Whether an office stands at the very start of a release. */
function opensBody({ bodyStart }: SourceEvidence, { span }: OfficeFact): boolean {
  return span.start >= bodyStart && span.start < bodyStart + 60;
}

/** Whether a release opens with an office alone (`The Prime Minister spoke to …`), before it names anybody who holds one like it. */
function isUnnamedHead(
  source: SourceEvidence,
  fact: OfficeFact,
  members: readonly Gathered[],
  named: ReadonlySet<number>,
): boolean {
  if (!fact.definite || fact.office.country !== null || fact.office.portfolio.length > 0) return false;
  if (named.has(fact.span.start)) return false;
  const key = officeKey(fact.office);
  if (members.some(one => one.name === undefined && one.offices.some(held => officeKey(held.office) === key)))
    return false;
  const holders = source.facts.people.filter(({ offices }) =>
    offices.some(held => isOffice(fact.office, held.office, false)),
  );
  // A title (`PM call with Prime Minister Lind of Estoria`) names whom they speak with; `Secretary Lind’s call with …`, who gives the release out.
  const { text } = source.mapped;
  return holders.every(({ mentions }) =>
    mentions.every(({ start, end }) =>
      start < source.bodyStart
        ? !/^['’]s?\s/.test(text.slice(end, end + 3)) && !actsAbove(text, { start, end }, fact)
        : start > fact.span.start,
    ),
  );
}

/** `Prime Minister Ana Lind spoke with …`, `Ana Lind, the Prime Minister, has met …`, above the text of a release whose prime minister she is. */
function actsAbove(text: string, { start, end }: Span, { office }: OfficeFact): boolean {
  const title = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim();
  const [, apposed = '', verb] = acting.exec(text.slice(end, end + 100)) ?? [];
  const held = verb === undefined ? undefined : parseOffice(title === '' ? apposed : title);
  return held?.head === office.head && held.country === null;
}

/** Behind a name what somebody is, and what they do. */
const acting = /^(?:,\s(?:the\s)?([^,\n]{3,60}),)?\s(\p{Ll}+(?:ed|s|poke|et|eld))\s/u;

/** Different offices, and so many of them are held against one. */
const mostOffices = 400;

/** The offices of the cast, each once. */
class HeldOffices {
  private readonly all = new Map<string, Office>();
  /** Offices like which one is there, by key: none of them goes away. */
  private readonly like = new Set<string>();

  add(office: Office): void {
    const key = wholeKey(office);
    this.all.set(key, office);
    this.like.add(key);
  }

  /** Whether somebody of the cast holds an office like this one, so that it speaks of nobody new. */
  hasLike(office: Office): boolean {
    const key = wholeKey(office);
    if (this.like.has(key)) return true;
    let left = mostOffices;
    for (const one of this.all.values()) {
      if (left-- === 0) return false;
      if (!isOffice(office, one, false) && !isCanciller(office, one)) continue;
      this.like.add(key);
      return true;
    }
    return false;
  }
}

/** `Said the Chancellor`, in a translation from Spanish: the foreign minister whom the release names. */
function isCanciller({ head, portfolio, country }: Office, other: Office): boolean {
  if (head !== 'chancellor' || portfolio.length > 0 || country !== null) return false;
  return other.head === 'top diplomat' || (other.head === 'minister' && other.portfolio.includes('foreign'));
}

/** Of an office with all that its holder is besides. */
function wholeKey(office: Office): string {
  return [office, ...(office.also ?? [])].map(officeKey).join(' + ');
}
