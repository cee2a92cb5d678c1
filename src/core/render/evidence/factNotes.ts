import type { Finding } from '../../rules/types.js';
import type { SourceSheet } from './sourceSheets.js';
import type { ShownFact } from './shownFacts.js';

/** What opens under a sentence when a contradicted or unsupported fact is activated. All of it is text. */
export interface FactNote {
  /** Of the fact, into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly title: string;
  /** What to do, and why. */
  readonly why: string;
  /** The statement that it is about, to be shown where the source is out of sight. */
  readonly statement?: { readonly number: number; readonly text: string } | undefined;
  /** What the first button does; absent where nothing can be put right for the writer. */
  readonly fix?: string | undefined;
}

/** The notes of the facts that have one, in the order of the text. */
export function factNotes(facts: readonly ShownFact[], sheets: readonly SourceSheet[], text: string): FactNote[] {
  return facts.flatMap(({ span, state, finding, place }): FactNote[] => {
    if (!finding) return [];
    const statement = place && sheets.find(({ source }) => source === place.source)?.statementAt(place.span);
    return [
      {
        ...span,
        title: `${state === 'contradicted' ? 'Contradicted' : 'Unsupported'}: ${text.slice(span.start, span.end)}`,
        why: finding.message,
        statement,
        fix: offeredFix(finding)?.title,
      },
    ];
  });
}

/** The fix that the note offers: the preferred one, else the first. */
export function offeredFix({ fixes }: Finding): Finding['fixes'][number] | undefined {
  return fixes.find(({ preferred }) => preferred) ?? fixes[0];
}
