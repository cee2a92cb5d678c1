import { phraseEnds } from '../../../facts/lexicon/functionWords.js';
import { oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import { wordsAt } from '../../passages.js';
import type { DraftPassage, Passage, Verdict, VerdictFix } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { inWords } from '../inWords.js';
import { likeSentences } from '../values/likeSentences.js';
import { say } from '../../../text/message.js';

/** A name and the noun that says what it is a name of: `Vega-C rocket`, `Patriot missiles`. */
interface NamedThing {
  readonly name: string;
  readonly noun: string;
  readonly span: Span;
}

const nouns =
  'rocket|launcher|missile|aircraft|helicopter|fighter|jet|drone|tank|vehicle|system|satellite|spacecraft|probe|capsule|ship|frigate|submarine|vaccine|virus|engine|telescope|reactor|network|satellite|launch vehicle';
/** By which most sentences are passed over. */
const someNouns = new RegExp(` (?:${nouns})`);
const named = new RegExp(
  `(?<![\\p{L}\\d’'.-])(\\p{Lu}[\\p{L}\\d-]*(?: (?:\\p{Lu}[\\p{L}\\d-]*|\\d{1,3}))?) (${nouns})s?(?![\\p{L}-])`,
  'gu',
);

/** So much of the draft's sentence must stand in the source's for the two to tell of one thing. */
const sameMatter = 0.4;

/**
 * Finds a name that the sources do not have before a noun that has another name in the source's sentence: `aboard an Ariane 6 rocket` for `on a Vega-C
 * rocket`.
 */
export const namedThingsCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const own = thingsIn(passage);
    return own.flatMap((thing): Verdict[] => {
      if (inWords(comparison, thing.name) || isKnown(draft, thing.span)) return [];
      for (const context of sentences.of(draft)) {
        const [right, another] = thingsOf(context.passage).filter(one => one.noun === thing.noun);
        if (!right || another || coverageOf(draft, context) < sameMatter) continue;
        // What differs in a number alone is a designation.
        const isOfOneSeries = firstWord(thing.name) === firstWord(right.name) && /\d$/.test(thing.name);
        return isOfOneSeries || own.some(one => one.name === right.name)
          ? []
          : [verdictOf(draft, thing, context, right)];
      }
      return [];
    });
  };
};

function firstWord(name: string): string {
  return name.split(' ')[0] ?? '';
}

/** Countries, people and quotations are held against the sources by themselves. */
function isKnown({ passage }: DraftContext, { start, end }: Span): boolean {
  return passage.facts.some(
    ({ kind, span }) =>
      (kind === 'country' || kind === 'person' || kind === 'quotation' || kind === 'place') &&
      span.start < end &&
      start < span.end,
  );
}

function thingsIn({ text, span }: Passage): NamedThing[] {
  if (!someNouns.test(text)) return [];
  return Array.from(text.matchAll(named)).flatMap(({ index, 1: name = '', 2: noun = '' }): NamedThing[] => {
    const start = span.start + index;
    if (isPlainWord(name, index === 0)) return [];
    return [{ name, noun, span: { start, end: start + name.length } }];
  });
}

/** `Of 24 ships`, `Several drones`, and at the start of a sentence, where each word has a capital, `Twelve ships`: it names nothing. */
function isPlainWord(name: string, isFirst: boolean): boolean {
  return phraseEnds.has(firstWord(name).toLowerCase()) || (isFirst && /^\p{Lu}\p{Ll}+$/u.test(name));
}

/** Of a source's passage; many sentences of a draft are like it. */
const thingsOf = oncePer(thingsIn);

function verdictOf(
  { passage }: DraftContext,
  { name, noun, span }: NamedThing,
  { source }: SourceContext,
  right: NamedThing,
): Verdict {
  const why = say`The source has the ${noun} “${right.name}” here, not “${name}”. Put the source’s name.`;
  return contradicted(
    { span, passage },
    'organisation-mismatch',
    why,
    [placeIn(source, right.span)],
    [withArticle(passage, span, right.name)],
  );
}

/** `A Vega` for `an Ariane`. */
function withArticle(passage: DraftPassage, span: Span, name: string): VerdictFix {
  const article = /(?<!\p{L})an?\s$/iu.exec(wordsAt(passage, { start: span.start - 4, end: span.start }))?.[0];
  if (article === undefined) return replacement(span, name);
  const start = span.start - article.length;
  const right = `${article.charAt(0)}${/^[AEIO]/.test(name) ? 'n' : ''} ${name}`;
  return replacement({ start, end: span.end }, right);
}
