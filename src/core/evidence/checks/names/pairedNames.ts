import type { Span } from '../../../text/span.js';
import type { Comparison } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, SourcePlace, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { nameMatcher } from './alike.js';
import { inWords } from '../inWords.js';
import { say } from '../../../text/message.js';

/** Two names that stand side by side, and nobody else with them. */
interface Pair {
  readonly one: Written;
  readonly other: Written;
}

interface Written {
  readonly text: string;
  readonly span: Span;
}

interface Partner {
  readonly name: string;
  readonly place: SourcePlace;
}

/**
 * Finds a name that no source has beside one for which the sources have another partner: `two firms, Leo and Fino`, where the source has `two
 * firms – Leo and Marco`. What is not known as a name of anything can be told in no other way.
 */
export const pairedNamesCheck: Check = ({ comparison, cast }) => {
  const known = partnersIn(comparison);
  const alike = nameMatcher(comparison.house.glossary);
  return ({ passage }) => {
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || known.size === 0) return [];
    return pairsIn(passage).flatMap(({ one, other }) =>
      [
        { own: other, beside: one },
        { own: one, beside: other },
      ].flatMap(({ own, beside }): Verdict[] => {
        const partners = known.get(nameOf(beside)) ?? [];
        const [right] = partners;
        // People are held against the source as such.
        if (!right || cast.recognise(beside.text) || cast.recognise(right.name)) return [];
        // `The Fund's lawyers`: they are what stands beside the other.
        if (/[’']s?$/.test(own.text) || !isUnknown(passage, own) || partners.some(({ name }) => name !== right.name))
          return [];
        if (inWords(comparison, own.text) || passage.text.includes(right.name) || shareWord(own.text, right.name))
          return [];
        // `The NEAS`, where the source spells it out.
        if (alike(own.text, right.name)) return [];
        return [
          contradicted(
            { span: own.span, passage },
            'organisation-mismatch',
            say`The source has “${right.name}” here, not “${own.text}”. Put the source’s name.`,
            [right.place],
            [replacement(own.span, right.name)],
          ),
        ];
      }),
    );
  };
};

function partnersIn({ contexts }: Comparison): ReadonlyMap<string, readonly Partner[]> {
  const found = new Map<string, Partner[]>();
  const add = (of: Written, partner: Written, place: SourcePlace): void => {
    const known = found.get(nameOf(of)) ?? [];
    known.push({ name: partner.text, place });
    found.set(nameOf(of), known);
  };
  for (const { passage, source } of contexts) {
    for (const { one, other } of pairsIn(passage)) {
      add(one, other, placeIn(source, other.span));
      add(other, one, placeIn(source, one.span));
    }
  }
  return found;
}

/** A pattern of a whole pair takes longer to be made ready than all sentences to be looked through. */
const name = "\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,3}";
const nameBefore = new RegExp(`(?<![\\p{L}’'-])${name}$`, 'u');
const nameBehind = new RegExp(`^${name}`, 'u');
const joint = /\s(?:and|&)\s(?:the\s)?(?=\p{Lu})/gu;
/** Before the first, or behind the second, where the row has more. */
const rowBefore = /\p{Lu}[\p{L}’'-]*,\s(?:the\s)?$/u;
const rowBehind = /^(?:,?\s(?:and|or)\s(?:the\s)?|,\s)\p{Lu}/u;

function pairsIn({ text, span }: Passage): Pair[] {
  const at = (start: number, written: string): Written => ({
    text: written,
    span: { start: span.start + start, end: span.start + start + written.length },
  });
  const found: Pair[] = [];
  let from = 0;
  for (const { 0: words, index } of text.matchAll(joint)) {
    const behind = index + words.length;
    const one = nameBefore.exec(text.slice(from, index))?.[0];
    const other = one && nameBehind.exec(text.slice(behind))?.[0];
    from = behind + (other?.length ?? 0);
    if (!one || !other) continue;
    const start = index - one.length;
    if (!rowBefore.test(text.slice(Math.max(0, start - 30), start)) && !rowBehind.test(text.slice(from, from + 11)))
      found.push({ one: at(start, one), other: at(behind, other) });
  }
  return found;
}

/** Whether it is a name of which nothing is known: a person, a country or a place is held against the sources as such. */
function isUnknown({ facts, span: whole }: Passage, { span }: Pick<Written, 'span'>): boolean {
  const beside = facts.filter(
    fact => fact.span.start < span.end && span.start < fact.span.end && fact.kind !== 'quotation',
  );
  // The first word of a sentence has a capital whatever it is.
  if (beside.length === 0) return span.start > whole.start;
  return beside.every(({ kind }) => kind === 'name' || kind === 'organisation');
}

/** `Barack Obama` for `President Obama`, `Co-operation` for `Cooperation`: one name told otherwise. */
function shareWord(a: string, b: string): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().replace(/-/g, '').split(/\s/);
  const words = new Set(wordsOf(b));
  return wordsOf(a).some(word => words.has(word));
}

function nameOf({ text }: Written): string {
  return text.toLowerCase();
}
