import { compareOffices } from '../../../facts/people/compareOffices.js';
import { portfolioWords } from '../../../facts/lexicon/offices.js';
import { parseOffice } from '../../../facts/people/parseOffice.js';
import type { Office } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import type { Comparison, SourceContext } from '../../comparison.js';
import { coverageOf } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { likeSentences } from '../values/likeSentences.js';
import { isLeftOpen } from '../../silences.js';
import { contentWords } from '../../words.js';
import type { Check } from '../check.js';
import { say } from '../../../text/message.js';

/** So much of the draft's sentence must stand in the source's. */
const sameMatter = 0.4;

/** Of a sentence of which the sources have fewer words it cannot be told what it goes back to. */
const fewWords = 4;

/** `Trade ministers`, `Ministers of Foreign Affairs`: several who hold one office, with its field. */
const several =
  /(?<![\p{L}\p{N}’'-])(?<before>(?:[\p{L}\p{N}-]+\s){0,3})(?<heads>[Mm]inisters|[Ss]ecretaries)(?:\s(?:of|for)\s(?<behind>[\p{L}-]+(?:\s(?:and\s)?\p{Lu}[\p{L}-]+){0,3}))?(?![\p{L}-])/gu;

interface Several {
  readonly office: Office;
  readonly span: Span;
  readonly text: string;
}

/** Finds the holders of an office of another field than the source's sentence has: `their trade ministers` for `their Ministers of Foreign Affairs`. */
export const pluralOfficesCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  const officesOf = oncePer(({ passage }: SourceContext) => severalIn(passage));
  const isKnown = knownOffices(comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const own = [...severalIn(passage), ...besideIn(passage)];
    const isSaid = (there: Several): boolean =>
      own.some(one => compareOffices(one.office, there.office).verdict !== 'different');
    return severalIn(passage).flatMap(({ office, span, text }): Verdict[] => {
      if (isKnown(office) || isLeftOpen(passage, span) || draft.known.ids.length < fewWords) return [];
      const like = sentences.of(draft).filter(context => coverageOf(draft, context) >= sameMatter);
      for (const context of like) {
        const [only, another] = officesOf(context).filter(one => !isSaid(one));
        if (!only || another || only.office.head !== office.head || hasField(context, office)) continue;
        const place = placeIn(context.source, only.span);
        const why = say`The source has “${only.text}” here, not “${text}”. Put the source’s office.`;
        return [contradicted({ span, passage }, 'office-mismatch', why, [place], [replacement(span, only.text)])];
      }
      return [];
    });
  };
};

/** `Foreign and defence ministers`, where the source has a `Foreign and Defence Ministerial`. */
function hasField({ passage: { words } }: SourceContext, { portfolio }: Office): boolean {
  const known = contentWords(portfolio.join(' ')).map(({ key }) => key);
  return known.length > 0 && known.every(key => words.some(one => one.key === key));
}

/** Whether the sources speak of anybody, or of several, of an office like this one. */
function knownOffices({ contexts }: Comparison): (office: Office) => boolean {
  const known = contexts.flatMap(({ passage }) => [
    ...passage.facts.flatMap(fact => (fact.kind === 'office' ? [fact.office] : [])),
    ...severalIn(passage).map(({ office }) => office),
  ]);
  return office => known.some(one => one.portfolio.length > 0 && compareOffices(office, one).verdict !== 'different');
}

function severalIn({ text, span }: Passage): Several[] {
  if (!/ministers|secretaries/i.test(text)) return [];
  return Array.from(text.matchAll(several)).flatMap(({ 0: words, index, groups = {} }): Several[] => {
    const { before = '', heads = '', behind = '' } = groups;
    const head = heads.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
    const isBehind = portfolioWords.has(behind.split(' ', 1)[0]?.toLowerCase() ?? '');
    const field = isBehind ? behind : fieldIn(before);
    const office = field === '' ? undefined : parseOffice(isBehind ? `${head} of ${field}` : `${field} ${head}`);
    if (!office || office.portfolio.length === 0) return [];
    const end = index + (isBehind ? words.length : before.length + heads.length);
    const start = index + before.length - (isBehind ? 0 : field.length + 1);
    return [{ office, span: { start: span.start + start, end: span.start + end }, text: text.slice(start, end) }];
  });
}

/** `Foreign` in `foreign and defence ministers`: the first of two fields. */
function besideIn({ text }: Passage): Pick<Several, 'office'>[] {
  return Array.from(text.matchAll(several)).flatMap(({ groups: { before = '', heads = '' } = {} }) => {
    const first = /([\p{L}-]+)\sand\s[\p{L}-]+\s$/u.exec(before)?.[1] ?? '';
    const head = heads.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
    const office = portfolioWords.has(first.toLowerCase()) ? parseOffice(`${first} ${head}`) : undefined;
    return office ? [{ office }] : [];
  });
}

/** The last words before a head that are those of a field: `trade` in `their trade `. */
function fieldIn(before: string): string {
  const words = before.trim().split(' ');
  const from = words.findLastIndex(word => !portfolioWords.has(word.toLowerCase()));
  return words.slice(from + 1).join(' ');
}
