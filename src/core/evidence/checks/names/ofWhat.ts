import type { CountryFact, Fact, OrganisationFact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import { say } from '../../../text/message.js';
import { coverageOf, placeOf } from '../../comparison.js';
import type { Comparison, SourceContext } from '../../comparison.js';
import { countryInForm } from '../../countryForm.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { ContextPassage } from '../../vocabulary.js';
import type { Check } from '../check.js';

/** A country or a body right before what is its own: `Estorian refugees`, `UN efforts`. */
interface Owned {
  readonly owner: CountryFact | OrganisationFact;
  /** By which what it has is told to be the same. */
  readonly what: string;
}

/** What a country or a body does. */
const verbs =
  /(?:ed|ing)$|^(?:begins?|began|brings?|brought|built|came|finds?|found|gave|gives?|held|hopes?|keeps?|kept|knows?|leads?|left|made|makes?|meets?|needs?|paid|plans|puts?|says|seeks?|sees?|sends?|sent|spoke|stands?|stood|takes?|tells?|told|took|wants?|went|were|will|wins?|would)$/;

/** So much of the draft's sentence must stand in the source's. */
const sameMatter = 0.3;

/**
 * Finds what the draft has of one country or body and the source's like sentence of another: `Estorian refugees`, for `Lugan refugees`. Only where the sources
 * have it of one alone, so that it is told apart by that.
 */
export const ofWhatCheck: Check =
  ({ comparison }) =>
  draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return ownedIn(draft).flatMap(({ owner, what }): Verdict[] => {
      const known = ownedBy(comparison).get(what) ?? [];
      const [right] = known;
      if (!right || known.some(one => one.owner.normalised !== right.owner.normalised)) return [];
      if (right.owner.kind !== owner.kind || isOneName(right.owner, owner)) return [];
      const { context } = right;
      if (context.passage.role !== 'statement' || coverageOf(draft, context) < sameMatter) return [];
      // Both are named there: it may be the other's, too.
      if (passage.facts.some(one => one !== owner && one.normalised === right.owner.normalised)) return [];
      const text =
        owner.kind === 'country' ? countryInForm(comparison, owner, right.owner.normalised) : right.owner.text;
      const why = say`The source has “${right.owner.text}” here, not “${owner.text}”. Put the source’s name.`;
      const rule = owner.kind === 'country' ? 'place-mismatch' : 'organisation-mismatch';
      const fixes = text === undefined ? [] : [replacement(owner.span, text)];
      return [
        contradicted(
          { fact: owner, span: owner.span, passage },
          rule,
          why,
          [placeOf({ fact: right.owner, context })],
          fixes,
        ),
      ];
    });
  };

/** `United Nations resolutions`, of `United Nations Security Council resolutions`: a name and more of it. */
function isOneName(one: Fact, other: Fact): boolean {
  const [ours, theirs] = [one, other].map(({ text }) => text.toLowerCase()) as [string, string];
  return one.normalised === other.normalised || ours.includes(theirs) || theirs.includes(ours);
}

type OwnedThere = Owned & { readonly context: SourceContext };

const ownedBy = oncePer(({ contexts }: Comparison): ReadonlyMap<string, readonly OwnedThere[]> => {
  const found = new Map<string, OwnedThere[]>();
  for (const context of contexts) {
    for (const one of ownedIn(context)) found.set(one.what, [...(found.get(one.what) ?? []), { ...one, context }]);
  }
  return found;
});

function ownedIn({ passage, keys }: ContextPassage): Owned[] {
  return passage.facts.filter(isOwner).flatMap((owner): Owned[] => {
    // `The India-China border` is both's.
    const before = textAt(passage, owner.span.start - 5, owner.span.start);
    if (passage.lookup.isInOffice(owner.span) || /[-–/]$|\b(?:and|or)\s$/.test(before)) return [];
    const next = keys.find(one => one.span.start >= owner.span.end);
    const between = next && textAt(passage, owner.span.end, next.span.start);
    if (!next || !between || !/^(?:['’]s?)?\s$/.test(between)) return [];
    const word = textAt(passage, next.span.start, next.span.end);
    return /^\p{Ll}{4,}$/u.test(word) && !verbs.test(word) && !next.key.startsWith('=')
      ? [{ owner, what: next.key }]
      : [];
  });
}

function isOwner(fact: Fact): fact is CountryFact | OrganisationFact {
  return fact.kind === 'organisation' || (fact.kind === 'country' && fact.form !== 'capital');
}

function textAt({ text, span }: Passage, start: number, end: number): string {
  return text.slice(Math.max(0, start - span.start), end - span.start);
}
