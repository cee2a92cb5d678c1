import { withNameOrders } from '../facts/people/nameOrders.js';
import { resolvePeople } from '../facts/people/registry.js';
import { changedWords, indexPeople } from '../facts/people/shortMentions.js';
import type { PeopleIndex } from '../facts/people/shortMentions.js';
import type { Fact, Person } from '../facts/types.js';
import { once, oncePer } from '../text/once.js';
import type { Cast, Member } from './cast.js';
import type { HouseWords } from './houseWords.js';
import { namedHolders } from './namedHolders.js';
import { Remembered } from './remembered.js';
import type { SourceEvidence } from './sourceEvidence.js';

/** The people of a draft. */
export interface DraftPeople {
  /** Whom the draft and its sources may call by surname alone. */
  readonly index: PeopleIndex;
  /** Whom the draft names where the sources have an office alone. */
  readonly named: ReadonlyMap<string, Member>;
  /** The heads of the offices that it gives people by name. */
  readonly offices: ReadonlySet<string>;
}

/** Of the people of a draft those on whom some of its facts can hang. */
export interface PeopleAround extends Pick<DraftPeople, 'named' | 'offices'> {
  /** By which the same names for the same members, and the same offices, are known. */
  readonly key: string;
}

/** The people of a draft as far as some of its facts name them, or their offices. */
export function peopleAround({ named, offices }: DraftPeople, facts: readonly Fact[]): PeopleAround {
  const names = new Map<string, Member>();
  const heads = new Set<string>();
  for (const fact of facts) {
    const member = fact.kind === 'person' ? named.get(fact.normalised) : undefined;
    if (member) names.set(fact.normalised, member);
    if (fact.kind === 'office' && offices.has(fact.office.head)) heads.add(fact.office.head);
  }
  const key = [...Array.from(names, ([name, { id }]) => `${name} ${id}`), ...heads].join('\n');
  return { named: names, offices: heads, key };
}

/** Tells who are the people of drafts that are held against the same sources. */
export class PeopleOfDrafts {
  /** The words under which the registers of two drafts list other people. */
  readonly changedWords = oncePer((from: DraftPeople) =>
    oncePer((to: DraftPeople) => changedWords(from.index, to.index)),
  );
  private readonly calledOtherwise = once(() => this.sources.flatMap(calledOtherwise));
  private readonly mentionsOf = oncePer(mentionsKey);
  /** By all their mentions. */
  private readonly drafts = new Remembered<string, DraftPeople>(4);
  private latest?: { readonly mentions: readonly string[]; readonly people: DraftPeople };

  /** @param countries that are at home in the sources. */
  constructor(
    private readonly sources: readonly SourceEvidence[],
    private readonly cast: Cast,
    private readonly countries: ReadonlySet<string>,
    private readonly words: HouseWords,
  ) {}

  /** @param parts the facts of a draft's stretches. */
  peopleIn(parts: readonly (readonly Fact[])[]): DraftPeople {
    const mentions = parts.map(this.mentionsOf);
    const { latest } = this;
    if (latest?.mentions.length === mentions.length && latest.mentions.every((one, at) => one === mentions[at]))
      return latest.people;
    const people = this.known(parts, mentions.filter(Boolean).join('\n'));
    this.latest = { mentions, people };
    return people;
  }

  private known(parts: readonly (readonly Fact[])[], key: string): DraftPeople {
    const known = this.drafts.get(key);
    if (known) return known;
    const own = resolvePeople(parts);
    const all = [...own, ...this.sources.flatMap(({ facts }) => facts.people)];
    const index = indexPeople([...withNameOrders(all, this.words.nameOrders), ...this.calledOtherwise()]);
    const named = namedHolders(own, this.cast, this.countries);
    const offices = new Set(own.flatMap(one => one.offices.map(({ office }) => office.head)));
    const people = { index, named, offices };
    this.drafts.set(key, people);
    return people;
  }
}

/** People whom a source calls by a word that is not their surname by the rules: `Secretary Moreno`, of Ana Moreno Ruiz. */
function calledOtherwise({ facts: { people }, mapped: { text } }: SourceEvidence): Pick<Person, 'name' | 'surname'>[] {
  return people.flatMap(({ name, surname, mentions }) => {
    const words = new Set(mentions.map(({ start, end }) => text.slice(start, end)));
    return [...words]
      .filter(word => word !== surname && /^\p{L}+$/u.test(word) && name.split(' ').includes(word))
      .map(word => ({ name, surname: word }));
  });
}

/** All that the people of a draft are told from. */
function mentionsKey(facts: readonly Fact[]): string {
  return facts
    .flatMap(fact => {
      if (fact.kind === 'office') return [`the ${fact.normalised}`];
      return fact.kind === 'person' ? [`${fact.text}${fact.office ? ' with an office' : ''}`] : [];
    })
    .join('\n');
}
