import { withShortMentions } from '../facts/extractFacts.js';
import { surnameReader } from '../facts/people/nameOrders.js';
import { callingWords } from '../facts/people/shortMentions.js';
import type { Fact } from '../facts/types.js';
import { castOf } from './cast.js';
import type { Cast, Member } from './cast.js';
import type { Dated, DraftContext } from './comparison.js';
import type { Check } from './checks/check.js';
import { checks } from './checks/index.js';
import { comparisonOf, DraftReader } from './comparisonOf.js';
import type { KeyOf } from './comparisonOf.js';
import { passagesOf } from './draftPassages.js';
import { peopleAround, PeopleOfDrafts } from './draftPeople.js';
import type { DraftPeople, PeopleAround } from './draftPeople.js';
import type { Stretch } from './draftPassages.js';
import { FoundVerdicts } from './draftVerdicts.js';
import type { StretchVerdicts } from './draftVerdicts.js';
import { asSourcesWrite } from './ownDollars.js';
import { houseGlossary, noHouseWords } from './houseWords.js';
import type { HouseWords } from './houseWords.js';
import { knownCountries } from './knownCountries.js';
import { KnownPassages } from './knownPassages.js';
import type { PassageVerdicts } from './knownPassages.js';
import { mentionsOf } from './mentions.js';
import type { LastNamed } from './mentions.js';
import type { People } from './people.js';
import { peopleOf } from './peopleOf.js';
import { withoutSilences } from './silences.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { DraftPassage, Verdict } from './types.js';
import { wordReader } from './words.js';

/** A stretch of a draft with the facts that it states by itself, spans into it. */
export interface ReadStretch {
  readonly stretch: Stretch;
  readonly facts: readonly Fact[];
}

/** What was found in a stretch. */
interface Checked {
  /** Nothing as long as the stretch waits for the checks. */
  verdicts: FoundVerdicts;
  /** What it was told from. */
  readonly people: DraftPeople;
  /** Those of them whom it speaks of: see {@link PeopleAround.key}. */
  readonly around: string;
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
  readonly people: PeopleAround;
  /** Who was named last before it, and up to its end. */
  readonly before: LastNamed;
  readonly last: LastNamed;
  verdicts: Verdict[];
}

/** All that was found in a stretch. */
interface KnownChecks {
  /** By its kind, its role, what leads into it and whom the draft named last before it. */
  readonly all: Map<string, Checked>;
  /** Its {@link callingWords}. */
  calling?: ReadonlySet<string>;
  /** What was found last, and for which: nearly always that is asked for again, with each keystroke and for each stretch. */
  latest?: Pick<Stretch, 'kind' | 'role' | 'lead'> & { readonly before: string; readonly checked: Checked };
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
  private readonly drafts: PeopleOfDrafts;
  private readonly inOwnMoney: ReturnType<typeof asSourcesWrite>;

  constructor(
    readonly sources: readonly SourceEvidence[],
    article: Dated,
    readonly words: HouseWords = noHouseWords,
  ) {
    this.cast = castOf(sources);
    const countries = knownCountries(sources);
    this.drafts = new PeopleOfDrafts(sources, this.cast, countries, words);
    this.inOwnMoney = asSourcesWrite(sources, countries);
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
    const people = this.drafts.peopleIn(draft.map(({ facts }) => facts));
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

  /** @param unchecked what waits for the checks is put here. */
  private readStretch(
    { stretch, facts: local }: ReadStretch,
    people: DraftPeople,
    last: LastNamed,
    unchecked: Unchecked[],
  ): Checked {
    const { kind, role, lead } = stretch;
    const known: KnownChecks = this.checked.get(local) ?? { all: new Map() };
    const { latest } = known;
    const isLatest = latest?.kind === kind && latest.role === role && latest.lead === lead;
    if (isLatest && latest.checked.people === people && latest.before === last.key) return latest.checked;
    this.checked.set(local, known);
    const key = `${kind} ${role} ${last.key} ${lead ?? ''}`;
    const before = known.all.get(key);
    const checked =
      before?.people === people ? before : this.readAnew(stretch, local, people, { last, before, known, unchecked });
    known.all.set(key, checked);
    known.latest = { kind, role, lead, before: last.key, checked };
    return checked;
  }

  private readAnew(
    stretch: Stretch,
    local: readonly Fact[],
    people: DraftPeople,
    {
      last,
      before,
      known,
      unchecked,
    }: {
      readonly last: LastNamed;
      readonly before: Checked | undefined;
      readonly known: KnownChecks;
      readonly unchecked: Unchecked[];
    },
  ): Checked {
    const isSame = before && !hasOne(stretch.text, known, this.drafts.changedWords(before.people)(people));
    const facts = isSame ? before.facts : withShortMentions(stretch.text, local, people.index);
    const around = peopleAround(people, facts).key;
    if (before?.around === around && areSame(before.facts, facts)) return { ...before, people, facts };
    let named = last;
    const passages = passagesOf(stretch, this.inOwnMoney(facts), this.read).map(passage => {
      const own = peopleAround(people, passage.facts);
      const read = this.passages.of(passage, own.key, named) ?? this.readPassage(passage, own, named);
      named = read.last;
      return read;
    });
    const checked: Checked = { verdicts: new FoundVerdicts([]), people, around, facts, last: named };
    unchecked.push({ checked, passages });
    return checked;
  }

  private readPassage(passage: DraftPassage, people: PeopleAround, before: LastNamed): Waiting {
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

/** Whether a stretch may call somebody in short by one of some words. */
function hasOne(text: string, known: KnownChecks, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const calling = (known.calling ??= callingWords(text));
  return words.some(word => calling.has(word));
}

/** Whether what a stretch states is the same, though the people of the draft are others. */
function areSame(known: readonly Fact[], facts: readonly Fact[]): boolean {
  return known === facts || (known.length === facts.length && known.every((fact, at) => isSame(fact, facts[at])));
}

function isSame(fact: Fact, other: Fact | undefined): boolean {
  return fact === other || JSON.stringify(fact) === JSON.stringify(other);
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
