import type { Span } from '../../text/span.js';
import type { Fact, Office, OfficeFact, Person, PersonFact } from '../types.js';
import { nameReader } from './comparableName.js';
import { compareNames } from './compareNames.js';
import { compareOffices } from './compareOffices.js';
import { normalisedName } from './normalisedName.js';
import { surnameOf } from './surname.js';

/** Somebody, while the mentions are gathered. */
interface Gathered {
  name: string;
  rank?: string;
  readonly offices: { readonly office: Office; readonly text: string; readonly span: Span }[];
  readonly mentions: Span[];
}

/** Of one word, no more people than this are compared: keeps hostile texts linear. */
const mostOfOneName = 12;

/**
 * Joins the mentions of a text into the people they name: the fullest name, and every office and rank that a mention gives. Linear.
 *
 * @param parts the facts of the text, in order: as one part, or by stretches with spans of their own. Others than people and offices are passed over.
 */
export function resolvePeople(parts: readonly (readonly Fact[])[]): Person[] {
  const registry = new Registry();
  for (const facts of parts) {
    const offices = officesByStart(facts);
    for (const fact of facts) {
      if (fact.kind !== 'person') continue;
      registry.add(fact, fact.office && offices.get(fact.office.start), fact.title && offices.get(fact.title.start));
    }
  }
  return registry.people();
}

function officesByStart(facts: readonly Fact[]): ReadonlyMap<number, OfficeFact> {
  return new Map(facts.flatMap(fact => (fact.kind === 'office' ? [[fact.span.start, fact] as const] : [])));
}

class Registry {
  private readonly all: Gathered[] = [];
  /** By each folded word of their names, the latest last. */
  private readonly byWord = new Map<string, Gathered[]>();
  private readonly read = nameReader();
  /** Of a mention and a name, whether they are one person's. */
  private readonly verdicts = new Map<string, Map<string, boolean>>();

  add(fact: PersonFact, office: OfficeFact | undefined, title: OfficeFact | undefined): void {
    const person = this.find(fact, office) ?? this.create();
    const name = normalisedName(fact.text);
    if (this.isFuller(name, person.name)) person.name = name;
    if (fact.rank !== undefined) person.rank ??= fact.rank;
    for (const one of [office, title]) {
      if (one) person.offices.push({ office: one.office, text: one.text, span: one.span });
    }
    person.mentions.push(fact.span);
    for (const word of this.wordsOf(name)) this.index(word, person);
  }

  private create(): Gathered {
    const person: Gathered = { name: '', offices: [], mentions: [] };
    this.all.push(person);
    return person;
  }

  private index(word: string, person: Gathered): void {
    const known = this.byWord.get(word) ?? [];
    const at = known.indexOf(person);
    if (at >= 0) known.splice(at, 1);
    known.push(person);
    if (known.length > mostOfOneName) known.shift();
    this.byWord.set(word, known);
  }

  /** The person of that name; of several the one whose office fits, then the one last spoken of. */
  private find(fact: PersonFact, office: OfficeFact | undefined): Gathered | undefined {
    const fits: Gathered[] = [];
    const seen = new Set<Gathered>();
    for (const word of this.wordsOf(fact.text)) {
      for (const person of this.byWord.get(word) ?? []) {
        if (seen.has(person)) continue;
        seen.add(person);
        if (this.isSamePerson(fact.text, person.name)) fits.push(person);
      }
    }
    if (fits.length === 0) return this.spelledOtherwise(fact.text, office);
    if (fits.length < 2 || !office) return fits.at(-1);
    return fits.findLast(person => person.offices.some(held => fitsOffice(office.office, held.office))) ?? fits.at(-1);
  }

  /** `Minister Varga` behind `Ana Vagra`: a surname that nobody has, and only one who was named lately is spelled almost so. */
  private spelledOtherwise(mention: string, office: OfficeFact | undefined): Gathered | undefined {
    if (mention.includes(' ')) return undefined;
    const [only, another] = this.all
      .slice(-mostOfOneName)
      .filter(({ name }) => name.includes(' ') && compareNames(this.read(mention), this.read(name)) === 'misspelt')
      .filter(
        ({ offices }) =>
          !office || offices.length === 0 || offices.some(held => fitsOffice(office.office, held.office)),
      );
    return another ? undefined : only;
  }

  /** Several words of a name by which it is found; hyphened ones whole. */
  private wordsOf(name: string): readonly string[] {
    return this.read(name).parts.folded;
  }

  /** A name of a text is another’s when they are alike, or when one of two names of a whole is spelled a letter otherwise. */
  private isSamePerson(mention: string, name: string): boolean {
    const known = this.verdicts.get(mention) ?? new Map<string, boolean>();
    const before = known.get(name);
    if (before !== undefined) return before;
    const how = compareNames(this.read(mention), this.read(name));
    const isSame = how === 'misspelt' ? mention.includes(' ') && name.includes(' ') : how !== 'different';
    this.verdicts.set(mention, known.set(name, isSame));
    return isSame;
  }

  private isFuller(name: string, known: string): boolean {
    const [ours, theirs] = [this.read(name).parts.words.length, this.read(known).parts.words.length];
    return ours > theirs || (ours === theirs && name.length > known.length);
  }

  people(): Person[] {
    return this.all.map(person => {
      const offices = withoutShortForms(person.offices);
      return {
        name: person.name,
        surname: surnameOf(person.name),
        ...(person.rank !== undefined && { rank: person.rank }),
        offices,
        country: person.offices.find(({ office }) => office.country !== null)?.office.country ?? null,
        mentions: person.mentions,
      };
    });
  }
}

function fitsOffice(one: Office, other: Office): boolean {
  return compareOffices(one, other).verdict !== 'different';
}

type Held = Gathered['offices'][number];

/** Offices compared with one another; those of nobody are more. */
const mostOffices = 12;

/**
 * The offices of a person, each once, without those that only shorten another (`Secretary` for `Acting Secretary of Defense`).
 */
function withoutShortForms(offices: readonly Held[]): Held[] {
  const distinct: Held[] = [];
  for (const held of offices) {
    if (distinct.length < mostOffices && !distinct.some(one => one.text === held.text)) distinct.push(held);
  }
  return distinct.filter(
    (held, at) => !distinct.some((other, index) => index !== at && shortens(held, other, index < at)),
  );
}

/** Whether an office says less than another of the same person; of two that say the same, the first stays. */
function shortens(held: Held, other: Held, isEarlier: boolean): boolean {
  // `Deputy Prime Minister and Minister of Defence` says more than either; of `the Secretary General and Minister Lind` the first may be another.
  const isSeveral = (held.office.also ?? []).length > (other.office.also ?? []).length;
  if (isSeveral && /\sand\s[^,]*\s(?:of|for)\s/.test(held.text)) return false;
  const { verdict } = compareOffices(held.office, other.office);
  return verdict === 'wider' || (verdict === 'same' && isEarlier && !saysMore(held.office, other.office));
}

function saysMore(one: Office, other: Office): boolean {
  return other.country === null && one.country !== null;
}
