import type { RecordedDay } from './record.js';
import type { Readout, Stated } from './types.js';

/** The day of the meeting as a source's record has it; what the text says where the record is silent. */
export function correctedEvent(
  recorded: Stated<RecordedDay> | null | undefined,
  find: () => Readout['event'],
): Readout['event'] {
  if (recorded === undefined) return find();
  if (recorded === null) return { date: null, partial: null };
  const { value, span } = recorded;
  return 'date' in value
    ? { date: { value: value.date, span }, partial: null }
    : { date: null, partial: { value: value.partial, span } };
}
