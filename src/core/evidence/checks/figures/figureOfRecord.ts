import type { Quantity } from '../../../facts/types.js';
import { say } from '../../../text/message.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement, supported } from '../../verdicts.js';
import { inRecord } from '../values/inRecords.js';
import { percentAs } from './countedWords.js';

/** Of a figure that the draft tells of a record of a source's list: whether the record has it, or another. */
export function figureOfRecord(comparison: Comparison, draft: DraftContext, fact: Quantity): Verdict | undefined {
  const found = inRecord(comparison, draft, fact);
  if (!found) return undefined;
  const checked = { fact, span: fact.span, passage: draft.passage };
  const { record, entry, state } = found;
  const place = placeIn(record.source, entry.span);
  if (state === 'supported') return supported(checked, say`The source has this figure.`, [place]);
  if (draft.passage.kind !== 'fact') return undefined;
  return contradicted(
    checked,
    'number-mismatch',
    say`The source has “${place.text}” here, not “${fact.text}”. Put the source’s figure.`,
    [place],
    entry.fact ? [replacement(fact.span, percentAs(fact.text, entry.fact.text))] : [],
  );
}
