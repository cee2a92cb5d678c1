import { coverageOf } from '../../comparison.js';
import { actorOf } from '../../mentions.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import { saysMore } from './overstated.js';

/** What one does alone or with others; not what others do (`its hosts`). */
const doing =
  /(?<!\p{L}|[’'-]|(?:its|the|their|whose|[’']s)\s)(?:chair(?:s|ed|ing)?|host(?:s|ed|ing)?|lead(?:s|ing)?|led|sponsor(?:s|ed|ing)?|authored|founded|organi[sz](?:es|ed|ing))(?![\p{L}-])/giu;
/** With one of these it is told that others do it too, or may be. */
const withOthers =
  /(?<!\p{L})(?:co|with|and|together|joint|jointly|alongside|both|they|their|fellow|two|three|four|several|one of|among|part|help(?:s|ed)?)(?!\p{L})/iu;
/** So much of the draft's sentence must stand in the source's. */
const sameMatter = 0.35;

/** Finds who does alone in the draft what the source has them do with others: `will chair the conference` for `will co-chair the conference`. */
export const jointlyCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || actorOf(passage, draft.mentions) === undefined)
      return [];
    return Array.from(passage.text.matchAll(doing)).flatMap(({ 0: word, index }): Verdict[] => {
      const start = passage.span.start + index;
      const span = { start, end: start + word.length };
      if (
        passage.facts.some(({ kind, span: own }) => kind === 'quotation' && own.start <= start && span.end <= own.end)
      )
        return [];
      if (withOthers.test(clauseAround(passage.text, index))) return [];
      const like = sentences.of(draft).filter(context => coverageOf(draft, context) >= sameMatter);
      const forms = formsOf(word);
      const context = like.find(({ passage: { text } }) => forms.joint.test(text));
      if (!context || like.some(one => forms.alone.test(one.passage.text))) return [];
      const place = placeIn(context.source, context.passage.span);
      const right = `${/^\p{Lu}/u.test(word) ? 'Co' : 'co'}-${word.toLowerCase()}`;
      const why = saysMore(word, right);
      const fixes = [replacement(span, right)];
      return [{ ...contradicted({ span, passage }, 'stronger-than-source', why, [place], fixes), severity: 'warning' }];
    });
  };
};

function clauseAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1;
  const end = /[,;]/.exec(text.slice(at))?.index ?? text.length - at;
  // `With Roe, he chaired the session`.
  const opening = /^(?:Together with|With|Alongside)\s/.exec(text)?.[0] ?? '';
  // `She chairs, together with Roe, the session`: with whom stands between commas.
  const [aside = ''] = /^, (?:together with|along with|alongside|with|jointly) /.exec(text.slice(at + end)) ?? [];
  return opening + text.slice(from, at + end) + aside;
}

/** By which the forms of a word are told, with `co-` and without it. */
function formsOf(word: string): { readonly joint: RegExp; readonly alone: RegExp } {
  const small = word.toLowerCase();
  // `Led` and `leads` are forms of one word, which has no beginning of its own.
  const forms = /^le(?:d|ad)/.test(small) ? 'le(?:d(?!\\p{L})|ad)' : small.replace(/(?:e?s|ed|ing)$/, '');
  return {
    joint: new RegExp(`(?<!\\p{L})co-${forms}`, 'iu'),
    alone: new RegExp(`(?<!\\p{L}|co-)${forms}`, 'iu'),
  };
}
