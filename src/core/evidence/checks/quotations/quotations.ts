import type { QuotationFact } from '../../../facts/types.js';
import type { Span } from '../../../text/span.js';
import type { Comparison } from '../../comparison.js';
import { wordsAt } from '../../passages.js';
import type { QuotationMatch } from '../../quotations/matchQuotation.js';
import { describeChanges } from '../../quotations/describeChanges.js';
import { quoteWords } from '../../quotations/quoteWords.js';
import { rowSpan } from '../../quotations/wordIndex.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import { pageOf } from '../../sourcePage.js';
import { oncePer } from '../../../text/once.js';
import type { DraftPassage, Verdict } from '../../types.js';
import type { Check } from '../check.js';
import { contradicted, supported } from '../../verdicts.js';
import { say } from '../../../text/message.js';

/** Holds each quotation of the draft against the sources' words: verbatim, altered, or nowhere. */
export const quotationsCheck: Check =
  ({ comparison }) =>
  ({ passage }) =>
    passage.facts.flatMap(fact =>
      fact.kind === 'quotation' && /[\p{L}\p{N}]/u.test(fact.normalised)
        ? [checkQuotation(passage, fact, comparison)]
        : [],
    );

interface Matched {
  readonly source: SourceEvidence;
  readonly match: Exclude<QuotationMatch, { state: 'nowhere' }>;
}

function checkQuotation(passage: DraftPassage, fact: QuotationFact, { sources, findQuotation }: Comparison): Verdict {
  const words = wordsAt(passage, fact.words);
  const best = bestOf(sources, findQuotation(words));
  const checked = { fact, span: fact.span, passage };
  if (!best && sources.some(source => isOnPage(source, fact)))
    return supported(checked, say`The source has these words.`);
  if (!best) {
    const why =
      sources.length === 1
        ? say`These words stand nowhere in the source. Quote the source’s own words, or take the quotation marks away.`
        : say`These words stand nowhere in the sources. Quote the source’s own words, or take the quotation marks away.`;
    const verdict = { ...contradicted(checked, 'quote-not-in-source', why, []), state: 'unsupported' as const };
    return isTerm(passage, fact) ? { ...verdict, severity: 'hint' } : verdict;
  }
  const place = placeIn(best.source, rowSpan(best.source.words, best.match.row.first, best.match.row.last));
  if (best.match.state === 'exact') return supported(checked, say`The source has these words.`, [place]);
  return contradicted(
    checked,
    'quote-not-in-source',
    say`The source words it otherwise: ${describeChanges(best.match.changes)}. Quote it as it stands.`,
    [place],
    isAnchored(words, place.text)
      ? [{ title: say`Put the source’s words`, edits: [{ ...quotedWords(words, fact.words), text: place.text }] }]
      : [],
  );
}

/** Whether words stand on a source's page outside of the release that was read: where it has a second one, a summary beside it. */
function isOnPage(source: SourceEvidence, { normalised }: QuotationFact): boolean {
  const keys = keysOf(normalised);
  return keys.includes(' ') && pageKeys(source).includes(` ${keys} `);
}

const pageKeys = oncePer((source: SourceEvidence): string => ` ${keysOf(pageOf(source))} `);

function keysOf(text: string): string {
  return quoteWords(text)
    .map(({ key }) => key)
    .join(' ');
}

/**
 * In a section that has more than the sources say: words in quotation marks that are nobody's (`the “shock therapy” of the nineties`), and in the
 * background those of others at other times.
 */
function isTerm(passage: DraftPassage, fact: QuotationFact): boolean {
  if (passage.kind === 'background') return true;
  // `The man known as “El Tarn”`: a name, and nobody’s words.
  if (isNickname(passage, fact)) return true;
  return passage.kind !== 'fact' && fact.speaker === undefined && quoteWords(fact.normalised).length <= 3;
}

function isNickname(passage: DraftPassage, { speaker, span, words }: QuotationFact): boolean {
  const before = passage.text.slice(0, span.start - passage.span.start);
  return (
    speaker === undefined &&
    nickname.test(wordsAt(passage, words)) &&
    (passage.role === 'headline' || called.test(before.slice(-24)))
  );
}

const called = /(?<!\p{L})(?:known as|call(?:s|ed)?|nicknamed|dubbed|alias|aka)\s$/iu;
const nickname = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}[,.]?$/u;

/**
 * Whether a quotation begins and ends with the very words of the source's stretch. Otherwise it is not known where that stretch should be cut, and
 * a cut at the wrong place can turn its meaning round.
 */
function isAnchored(quotation: string, source: string): boolean {
  const [quoted, own] = [quoteWords(quotation), quoteWords(source)];
  return quoted[0]?.key === own[0]?.key && quoted.at(-1)?.key === own.at(-1)?.key;
}

/** From the first word of a quotation to its last: the punctuation at its ends is the writer's. */
function quotedWords(text: string, whole: Span): Span {
  const words = quoteWords(text, whole.start);
  return { start: words[0]?.span.start ?? whole.start, end: words.at(-1)?.span.end ?? whole.end };
}

/** The first source that has the words, else the one that comes nearest. */
function bestOf(sources: readonly SourceEvidence[], matches: readonly QuotationMatch[]): Matched | undefined {
  let best: Matched | undefined;
  for (const [at, source] of sources.entries()) {
    const match = matches[at];
    if (!match || match.state === 'nowhere') continue;
    if (!best || cost(match) < cost(best.match)) best = { source, match };
  }
  return best;
}

function cost(match: Matched['match']): number {
  if (match.state === 'exact') return 0;
  return match.changes.reduce((sum, change) => sum + change.quoted.length + change.source.length, 0);
}
