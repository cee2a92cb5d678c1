import type { RecordField } from './recordField.js';
import { importReadout } from './importReadout.js';
import { readRecord } from './record.js';
import type { Readout, ReadoutOrigin } from './types.js';

/** A saved source with and without its record. */
export interface RecordedReadout {
  /** As it counts: the front matter's values win. */
  readonly readout: Readout;
  /** As its text alone says it. Spans are into the same text. */
  readonly own: Readout;
  /** The fields that the front matter records, null among them. */
  readonly recorded: ReadonlySet<RecordField>;
  /** Where the saved text begins, behind its front matter. */
  readonly start: number;
}

/** Tells what a source's front matter records from what its text says. @param readout of the source's whole text. */
export function readOwnWords(readout: Readout, origin: ReadoutOrigin = {}): RecordedReadout {
  const { start, people, ...record } = readRecord(readout.text);
  if (start === 0) return { readout, own: readout, recorded: new Set(), start };
  const fields = (['title', 'publisher', 'published', 'event', 'dateline', 'release', 'spokesperson'] as const).filter(
    field => record[field] !== undefined,
  );
  const recorded = new Set<RecordField>(people ? [...fields, 'participants'] : fields);
  // Blank lines in the place of the front matter leave every offset where it was.
  const own = importReadout('\n'.repeat(start) + readout.text.slice(start), origin);
  return { readout, own, recorded, start };
}
