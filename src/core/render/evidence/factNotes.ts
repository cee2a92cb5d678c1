import type { Finding } from '../../findings/types.js';
import { say } from '../../text/message.js';
import type { Desk } from '../deskVoice.js';
import type { SourceSheet } from './sourceSheets.js';
import type { ShownFact } from './shownFacts.js';

/** What opens under a sentence when a contradicted or unsupported fact is activated. All of it is text. */
export interface FactNote {
  readonly title: string;
  /** What to do, and why. */
  readonly why: string;
  /** The statement that it is about, to be shown where the source is out of sight. */
  readonly statement?: { readonly number: number; readonly text: string } | undefined;
  /** What the first button does; absent where nothing can be put right for the writer. */
  readonly fix?: string | undefined;
}

/** The note of a fact; undefined when there is nothing to be done about it. */
export function factNote(
  { span, state, finding, place }: ShownFact,
  sheets: readonly SourceSheet[],
  text: string,
  { tell }: Desk,
): FactNote | undefined {
  if (!finding) return undefined;
  const words = text.slice(span.start, span.end);
  return {
    title: tell(state === 'contradicted' ? say`Contradicted: ${words}` : say`Unsupported: ${words}`),
    why: finding.message,
    statement: place && sheets.find(({ source }) => source === place.source)?.statementAt(place.span),
    fix: offeredFix(finding)?.title,
  };
}

/** The fix that the note offers: the preferred one, else the first. */
export function offeredFix({ fixes }: Finding): Finding['fixes'][number] | undefined {
  return fixes.find(({ preferred }) => preferred) ?? fixes[0];
}
