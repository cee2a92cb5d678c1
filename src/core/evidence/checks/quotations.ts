import type { QuotationFact } from '../../facts/types.js';
import type { Draft } from '../draftPassages.js';
import { matchQuotation } from '../quotations/matchQuotation.js';
import type { QuotationMatch } from '../quotations/matchQuotation.js';
import { describeChanges } from '../quotations/describeChanges.js';
import { rowSpan } from '../quotations/wordIndex.js';
import { placeIn } from '../sourceEvidence.js';
import type { SourceEvidence } from '../sourceEvidence.js';
import type { DraftPassage, Verdict } from '../types.js';

/** Holds each quotation of the draft against the sources' words: verbatim, altered, or nowhere. */
export function checkQuotations(draft: Draft, sources: readonly SourceEvidence[]): Verdict[] {
  return draft.passages.flatMap(passage =>
    passage.facts.flatMap(fact => (fact.kind === 'quotation' ? [checkQuotation(draft, passage, fact, sources)] : [])),
  );
}

interface Found {
  readonly source: SourceEvidence;
  readonly match: QuotationMatch;
}

function checkQuotation(
  draft: Draft,
  passage: DraftPassage,
  fact: QuotationFact,
  sources: readonly SourceEvidence[],
): Verdict {
  const words = draft.prose.slice(fact.words.start, fact.words.end);
  const found = sources.map(source => ({ source, match: matchQuotation(words, fact.words.start, source.words) }));
  const best = bestOf(found);
  const base = { fact, span: fact.span, sentence: passage.span };
  if (!best) {
    return {
      ...base,
      state: 'unsupported',
      rule: 'quote-not-in-source',
      why: `These words stand nowhere in ${theSources(sources)}. Quote the source’s own words, or take the quotation marks away.`,
      places: [],
      fixes: [],
    };
  }
  const place = placeIn(best.source, rowSpan(best.source.words, best.match.row.first, best.match.row.last));
  if (best.match.state === 'exact') {
    return { ...base, state: 'supported', why: 'The source has these words.', places: [place], fixes: [] };
  }
  return {
    ...base,
    state: 'contradicted',
    rule: 'quote-not-in-source',
    why: `The source words it otherwise: ${describeChanges(best.match.changes)}. Quote it as it stands.`,
    places: [place],
    fixes: [
      {
        title: 'Put the source’s words',
        edits: [{ start: fact.words.start, end: fact.words.end, text: place.text }],
      },
    ],
  };
}

type Matched = Found & { readonly match: Exclude<QuotationMatch, { state: 'nowhere' }> };

function bestOf(found: readonly Found[]): Matched | undefined {
  const matched = found.filter((one): one is Matched => one.match.state !== 'nowhere');
  return matched.find(({ match }) => match.state === 'exact') ?? matched.sort((a, b) => cost(a) - cost(b))[0];
}

function cost({ match }: Matched): number {
  if (match.state === 'exact') return 0;
  return match.changes.reduce((sum, change) => sum + change.quoted.length + change.source.length, 0);
}

function theSources(sources: readonly SourceEvidence[]): string {
  return sources.length === 1 ? 'the source' : 'the sources';
}
