import { oncePer } from '../../../text/once.js';
import { say } from '../../../text/message.js';
import type { Span } from '../../../text/span.js';
import type { Comparison, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { inOrder, inWords } from '../inWords.js';
import { wordsOf } from './shortNames.js';

interface Firm {
  readonly name: string;
  readonly span: Span;
  readonly context: SourceContext;
}

/**
 * Finds a firm whose name begins as that of the sources' one firm with such a beginning, and goes on otherwise: `Vellin Engineering` for `Vellin
 * Technology Inc.`
 */
export const firmsCheck: Check =
  ({ comparison }) =>
  ({ passage }) => {
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || related.test(passage.text)) return [];
    return firmsIn(passage).flatMap(({ name, span }): Verdict[] => {
      const [first = ''] = wordsOf(name);
      const firms = firmsOf(comparison).get(first) ?? [];
      const [right] = firms;
      if (!right || firms.some(one => one.name !== right.name) || passage.text.includes(right.name)) return [];
      if (inWords(comparison, name) || inOrder(comparison, name)) return [];
      const own = new Set(wordsOf(name));
      // `Vellin Harbour Technology`
      if (wordsOf(right.name).every(word => own.has(word))) return [];
      const why = say`The source has “${right.name}” here, not “${name}”. Put the source’s name.`;
      const place = placeIn(right.context.source, right.span);
      const fix = replacement(span, right.name);
      return [{ ...contradicted({ span, passage }, 'organisation-mismatch', why, [place], [fix]), about: [span] }];
    });
  };

/** A sentence that tells of firms of one house. */
const related =
  /\b(?:parent|subsidiar(?:y|ies)|owne[dr]|owns|divisions?|units?|arms?|affiliates?|formerly|renamed|merged?)\b/;

const word = "\\p{Lu}[\\p{L}\\d’'-]*[\\p{L}\\d]";
/** Last words of firms' names, which say what they do. */
const heads =
  'Engineering|Management|Services|Systems|Technolog(?:y|ies)|Solutions|Industries|Logistics|Operations|Construct(?:ion|ors)|Shipbuilding|Sciences|Aerospace|Aviation|Laborator(?:y|ies)|Associates|Enterprises|Consulting|Shipyards?|Electronics|Dynamics|Energy|Pharmaceuticals|Motors|Marine';
const named = new RegExp(`(?<![\\p{L}\\d’'.&-])(?:${word}\\s){1,4}(?:${heads})(?!\\s?&?\\s?\\p{Lu}|[\\p{L}’'-])`, 'gu');
const firm = new RegExp(
  `(?<![\\p{L}\\d’'.&-])(?:${word}\\s){1,4}${word}(?=,?\\s(?:Inc|LLC|L\\.L\\.C|Corp|Ltd|LLP|PLC|LP|GmbH|Co)(?!\\p{L}))`,
  'gu',
);

function firmsIn({ text, span, facts }: Passage): { readonly name: string; readonly span: Span }[] {
  return Array.from(text.matchAll(named), ({ 0: whole, index }) => {
    const name = whole.replace(/^The\s/, '');
    const start = span.start + index + whole.length - name.length;
    return { name, span: { start, end: start + name.length } };
  }).filter(
    one =>
      !facts.some(
        ({ kind, span: { start, end } }) =>
          /^(?:office|person|quotation|country)$/.test(kind) && start < one.span.end && one.span.start < end,
      ),
  );
}

/** The firms of the sources by the first word of each. */
const firmsOf = oncePer(({ contexts }: Comparison): ReadonlyMap<string, readonly Firm[]> => {
  const found = new Map<string, Firm[]>();
  for (const context of contexts) {
    const { text, span } = context.passage;
    for (const { 0: whole, index } of text.matchAll(firm)) {
      const name = whole.replace(/^The\s/, '');
      const start = span.start + index + whole.length - name.length;
      const [first] = wordsOf(name);
      if (first === undefined) continue;
      const known = found.get(first);
      const one = { name, context, span: { start, end: start + name.length } };
      if (known) known.push(one);
      else found.set(first, [one]);
    }
  }
  return found;
});
