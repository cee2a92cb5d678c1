import type { StatementLinks } from '../../evidence/statementLinks.js';
import type { SourcePlace, Verdict } from '../../evidence/types.js';
import type { Span } from '../../text/span.js';
import type { FactMark, SentenceMark } from '../marks.js';
import type { ShownFact } from './shownFacts.js';

/** What the proof shows of the evidence. */
export interface EvidenceView {
  /** Of the article. */
  readonly text: string;
  readonly facts: readonly ShownFact[];
  readonly links: StatementLinks;
}

/** Of a source's value longer than this only the part that differs stands in the line; the note that opens says it all. In code units. */
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
    says: state === 'contradicted' ? sourceValue(span, verdict, view.text) : undefined,
  }));
  return [...sentences, ...facts].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The name by which a fact's mark and the words in the source's sheet know each other. */
export function placeName({ source, span }: SourcePlace): string {
  return `${source}-${span.start}-${span.end}`;
}

/** What the source has in the fact's stead: what its fix would put there. A fact that is wrong in another way has no such value. */
function sourceValue(span: Span, { fixes }: Verdict, text: string): string | undefined {
  const [edit, ...others] = fixes[0]?.edits ?? [];
  if (!edit || others.length > 0 || edit.start > span.end || edit.end < span.start) return undefined;
  const bare = bareWords(edit.text);
  if (bare === '') return undefined;
  return bare.length <= longestValue ? bare : whatDiffers(bare, bareWords(text.slice(edit.start, edit.end)));
}

function bareWords(text: string): string {
  const words = text.split(/\s+/).filter(Boolean).join(' ');
  return words.replace(/^["“‘]/, '').replace(/["”’]$/, '');
}

/** Words before the first one that differs: they show where it stands. */
const wordsBefore = 2;

/** The part of a long value in which it first differs from the draft's words, with an ellipsis for what is left out. */
function whatDiffers(value: string, draft: string): string {
  const words = value.split(' ');
  const others = draft.split(' ');
  const differs = words.findIndex((word, i) => word !== others[i]);
  const start = Math.max(0, (differs < 0 ? words.length : differs) - wordsBefore);
  const rest = words.slice(start).join(' ');
  const cut = rest.length <= longestValue ? rest.length : rest.lastIndexOf(' ', longestValue);
  const shown = rest.slice(0, cut > 0 ? cut : longestValue);
  return `${start > 0 ? '… ' : ''}${shown}${shown.length < rest.length ? ' …' : ''}`;
}
