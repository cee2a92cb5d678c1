import { withShortMentions } from '../facts/extractFacts.js';
import { surnameReader, withNameOrders } from '../facts/people/nameOrders.js';
import { resolvePeople } from '../facts/people/registry.js';
import { indexPeople } from '../facts/people/shortMentions.js';
import type { PeopleIndex } from '../facts/people/shortMentions.js';
import type { Fact, Person } from '../facts/types.js';
import { castOf } from './cast.js';
import type { Cast, Member } from './cast.js';
import type { Dated, DraftContext } from './comparison.js';
import type { Check } from './checks/check.js';
import { checks } from './checks/index.js';
import { comparisonOf, DraftReader } from './comparisonOf.js';
import type { KeyOf } from './comparisonOf.js';
import { passagesOf } from './draftPassages.js';
import type { Stretch } from './draftPassages.js';
import { FoundVerdicts } from './draftVerdicts.js';
import type { StretchVerdicts } from './draftVerdicts.js';
import { asSourcesWrite } from './ownDollars.js';
import { oncePer } from '../text/once.js';
import { houseGlossary, noHouseWords } from './houseWords.js';
import type { HouseWords } from './houseWords.js';
import { knownCountries } from './knownCountries.js';
import { KnownPassages } from './knownPassages.js';
import type { PassageVerdicts } from './knownPassages.js';
import { mentionsOf } from './mentions.js';
import type { LastNamed } from './mentions.js';
import { namedHolders } from './namedHolders.js';
import type { People } from './people.js';
import { peopleOf } from './peopleOf.js';
import { Remembered } from './remembered.js';
import { withoutSilences } from './silences.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { DraftPassage, Verdict } from './types.js';
import { wordReader } from './words.js';

/** A stretch of a draft with the facts that it states by itself, spans into it. */
export interface ReadStretch {
  readonly stretch: Stretch;
  readonly facts: readonly Fact[];
}

/** The people of a draft. */
interface DraftPeople {
  /** Whom the draft and its sources may call by surname alone. */
  readonly index: PeopleIndex;
  /** Whom the draft names where the sources have an office alone. */
  readonly named: ReadonlyMap<string, Member>;
  /** The heads of the offices that it gives people by name. */
  readonly offices: ReadonlySet<string>;
  /** By which the same names for the same members, and the same offices, are known. */
  readonly key: string;
}

/** What was found in a stretch. */
interface Checked {
  /** Nothing as long as the stretch waits for the checks. */
  verdicts: FoundVerdicts;
  /** What it was told from. */
  readonly people: DraftPeople;
  readonly facts: readonly Fact[];
  /** Whom it names last, or who was named last before it. */
  readonly last: LastNamed;
}

/** A stretch that waits for the checks. */
interface Unchecked {
  readonly checked: Checked;
  readonly passages: readonly (PassageVerdicts | Waiting)[];
}

/** A sentence that waits for the checks. */
interface Waiting {
  readonly context: DraftContext;
  readonly people: DraftPeople;
  /** Who was named last before it, and up to its end. */
  readonly before: LastNamed;
  readonly last: LastNamed;
  verdicts: Verdict[];
}

/** All that was found in a stretch. */
interface KnownChecks {
  /** By its kind, its role and whom the draft named last before it. */
  readonly all: Map<string, Checked>;
  /** What was found last, and for which: nearly always that is asked for again, with each keystroke and for each stretch. */
  latest?: Pick<Stretch, 'kind' | 'role'> & { readonly before: string; readonly checked: Checked };
}

const nobody: LastNamed = { members: [], key: '' };

/**
 * So many stretches go through one check before they go through the next: its code and what it looks up stay at hand, so that all checks together
 * take half as long as with one stretch after another.
 */
const stretchesAtOnce = 64;

/**
 * The sources of an article, made ready once for all that is held against them. It remembers what it found in each stretch of a draft: that hangs
 * on its words, on its place, on the people of the draft and on who was named last before it, and is found again only when one of them changes.
 */
export class SourceSide {
  readonly cast: Cast;
  private readonly people: People;
  private readonly reader: DraftReader;
  private readonly read = wordReader();
  private readonly checks: readonly ReturnType<Check>[];
  /** For each stretch that is remembered, what was found in it. */
  private readonly checked = new WeakMap<readonly Fact[], KnownChecks>();
  private readonly passages = new KnownPassages();
  private readonly mentionsOf = oncePer(mentionsKey);
  /** The people of drafts by all their mentions. */
  private readonly drafts = new Remembered<string, DraftPeople>(4);
  private readonly countries: ReadonlySet<string>;
  private readonly inOwnMoney: ReturnType<typeof asSourcesWrite>;

  constructor(
    readonly sources: readonly SourceEvidence[],
    article: Dated,
    readonly words: HouseWords = noHouseWords,
  ) {
    this.cast = castOf(sources);
    this.countries = knownCountries(sources);
    this.inOwnMoney = asSourcesWrite(sources, this.countries);
    const keyOf = nameKeys(this.cast);
    const house = { glossary: houseGlossary(words), surnameOf: surnameReader(words.nameOrders) };
    const { comparison, vocabulary } = comparisonOf(sources, keyOf, article, house);
    this.people = peopleOf(comparison, this.cast);
    this.reader = new DraftReader(comparison, vocabulary, keyOf);
    this.checks = checks.map(check => check(this.people));
  }

  /**
   * Holds a draft's stretches against the sources.
   *
   * @param draft the facts of a stretch that has not changed are the very same as before.
   */
  check(draft: readonly ReadStretch[]): StretchVerdicts[] {
    const people = this.peopleIn(draft);
    const unchecked: Unchecked[] = [];
    let last = nobody;
    const all = draft.map(one => {
      const checked = this.readStretch(one, people, last, unchecked);
      ({ last } = checked);
      if (unchecked.length === stretchesAtOnce) this.checkAll(unchecked.splice(0));
      return checked;
    });
    this.checkAll(unchecked);
    return all.map(({ verdicts }, at) => verdicts.at(draft[at]?.stretch.start ?? 0));
  }

  private peopleIn(draft: readonly ReadStretch[]): DraftPeople {
    const key = draft
      .map(({ facts }) => this.mentionsOf(facts))
      .filter(Boolean)
      .join('\n');
    const known = this.drafts.get(key);
    if (known) return known;
    const own = resolvePeople(draft.map(({ facts }) => facts));
    const all = [...own, ...this.sources.flatMap(({ facts }) => facts.people)];
    const called = this.sources.flatMap(calledOtherwise);
    const index = indexPeople([...withNameOrders(all, this.words.nameOrders), ...called]);
    const named = namedHolders(own, this.cast, this.countries);
    const offices = new Set(own.flatMap(one => one.offices.map(({ office }) => office.head)));
    const names = Array.from(named, ([name, { id }]) => `${name} ${id}`);
    const people = { index, named, offices, key: [...names, ...offices].join('\n') };
    this.drafts.set(key, people);
    return people;
  }

  /** @param unchecked what waits for the checks is put here. */
  private readStretch(
    { stretch, facts: local }: ReadStretch,
    people: DraftPeople,
    last: LastNamed,
    unchecked: Unchecked[],
  ): Checked {
    const { kind, role } = stretch;
    const known: KnownChecks = this.checked.get(local) ?? { all: new Map() };
    const { latest } = known;
    if (latest?.checked.people === people && latest.before === last.key && latest.kind === kind && latest.role === role)
      return latest.checked;
    this.checked.set(local, known);
    const key = `${kind} ${role} ${last.key}`;
    const before = known.all.get(key);
    const checked =
      before?.people === people ? before : this.readAnew(stretch, local, people, { last, before, unchecked });
    known.all.set(key, checked);
    known.latest = { kind, role, before: last.key, checked };
    return checked;
  }

  private readAnew(
    stretch: Stretch,
    local: readonly Fact[],
    people: DraftPeople,
    {
      last,
      before,
      unchecked,
    }: { readonly last: LastNamed; readonly before: Checked | undefined; readonly unchecked: Unchecked[] },
  ): Checked {
    const facts = withShortMentions(stretch.text, local, people.index);
    if (before?.people.key === people.key && areSame(before.facts, facts)) return { ...before, people, facts };
    let named = last;
    const passages = passagesOf(stretch, this.inOwnMoney(facts), this.read).map(passage => {
      const read = this.passages.of(passage, people.key, named) ?? this.readPassage(passage, people, named);
      named = read.last;
      return read;
    });
    const checked: Checked = { verdicts: new FoundVerdicts([]), people, facts, last: named };
    unchecked.push({ checked, passages });
    return checked;
  }

  private readPassage(passage: DraftPassage, people: DraftPeople, before: LastNamed): Waiting {
    const spoken = { ...this.people.spoken, named: people.named };
    const { mentions, named } = mentionsOf(passage, before.members, this.cast, spoken);
    const context = this.reader.read(passage, mentions, people.offices);
    const last = { members: named, key: named.map(({ id }) => id).join(' ') };
    return { context, people, before, last, verdicts: [] };
  }

  private checkAll(stretches: readonly Unchecked[]): void {
    const waiting = stretches.flatMap(({ passages }) => passages.filter(one => 'context' in one));
    for (const check of this.checks) {
      for (const { context, verdicts } of waiting) {
        for (const verdict of check(context)) verdicts.push(verdict);
      }
    }
    for (const one of waiting) {
      const { passage } = one.context;
      one.verdicts = [...withoutSilences(passage, one.verdicts)];
      this.passages.keep(passage, one.people.key, one.before, one);
    }
    for (const { checked, passages } of stretches) {
      checked.verdicts = new FoundVerdicts(passages.flatMap(({ verdicts }) => verdicts));
    }
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

/** Whether what a stretch states is the same, though the people of the draft are others. */
function areSame(known: readonly Fact[], facts: readonly Fact[]): boolean {
  return known === facts || (known.length === facts.length && known.every((fact, at) => isSame(fact, facts[at])));
}

function isSame(fact: Fact, other: Fact | undefined): boolean {
  return fact === other || JSON.stringify(fact) === JSON.stringify(other);
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

/** Names that stand for one thing are one word when sentences are compared: `Mattis` and `the Secretary`, `Seoul` and `South Korean`. */
function nameKeys(cast: Cast): KeyOf {
  return fact => {
    if (fact.kind === 'person') return cast.recognise(fact.normalised)?.member.id;
    if (fact.kind === 'office') return onlyOne(cast.holders(fact.office))?.id;
    const isName = fact.kind === 'country' || fact.kind === 'organisation' || fact.kind === 'place';
    return isName ? `${fact.kind}:${fact.normalised}` : undefined;
  };
}

function onlyOne(members: readonly Member[]): Member | undefined {
  return members.length === 1 ? members[0] : undefined;
}
