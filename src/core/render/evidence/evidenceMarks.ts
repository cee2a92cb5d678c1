import type { StatementLinks } from '../../evidence/statementLinks.js';
import type { SourcePlace, Verdict } from '../../evidence/types.js';
import type { Span } from '../../text/span.js';
import type { FactMark, SentenceMark } from '../marks.js';
import type { ShownFact } from './shownFacts.js';

/** What the proof shows of the evidence. */
export interface EvidenceView {
  readonly facts: readonly ShownFact[];
  readonly links: StatementLinks;
}

/** A source's value longer than this does not stand in the line; the note that opens says it. In code units. */
const longestValue = 60;

/** The marks that evidence leaves in the words of the body, in order, sentences around their facts. */
export function evidenceMarks(view: EvidenceView): (FactMark | SentenceMark)[] {
  const sentences = view.links.links.map(({ sentence: { start, end }, statements }): SentenceMark => ({
    start,
    end,
    kind: 'sentence',
    statements,
  }));
  const facts = view.facts.map(({ span, state, place, verdict }): FactMark => ({
    start: span.start,
    end: span.end,
    kind: 'fact',
    verdict: state,
    said: place && placeName(place),
    says: state === 'contradicted' ? sourceValue(span, verdict) : undefined,
  }));
  return [...sentences, ...facts].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The name by which a fact's mark and the words in the source's sheet know each other. */
export function placeName({ source, span }: SourcePlace): string {
  return `${source}-${span.start}-${span.end}`;
}

/** What the source has in the fact's stead: what its fix would put there. A fact that is wrong in another way has no such value. */
function sourceValue(span: Span, { fixes }: Verdict): string | undefined {
  const [edit, ...others] = fixes[0]?.edits ?? [];
  if (!edit || others.length > 0 || edit.start > span.end || edit.end < span.start) return undefined;
  const words = edit.text.split(/\s+/).filter(Boolean).join(' ');
  const bare = words.replace(/^["“‘]/, '').replace(/["”’]$/, '');
  return bare === '' || bare.length > longestValue ? undefined : bare;
}
