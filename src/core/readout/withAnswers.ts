import { applyEdits } from '../text/span.js';
import { correctRecord, type RecordCorrection } from './correctRecord.js';
import { importReadout } from './importReadout.js';
import { savedText } from './savedSource.js';
import type { Readout } from './types.js';

/** What is known of a readout's origin. */
export interface KnownOrigin {
  readonly url?: string | undefined;
}

/**
 * A readout with what is known of it from elsewhere: from a person, or from a feed. The answers stand in the front matter of its text, so that they
 * win over the text, and go with it into the source.
 */
export function withAnswers(readout: Readout, answers: RecordCorrection, { url }: KnownOrigin = {}): Readout {
  const edits = correctRecord(readout.text, answers);
  const text = 'problem' in edits ? onTop(readout.text, answers) : applyEdits(readout.text, edits);
  const answered = importReadout(text, {
    ...(url !== undefined && { url }),
    ...(readout.title && { title: readout.title.value }),
  });
  // Whoever the page's markup named is not in its text.
  const publisher = answered.publisher || 'publisher' in answers ? undefined : readout.publisher?.value;
  return publisher === undefined ? answered : withAnswers(readout, { ...answers, publisher }, { url });
}

/** Front matter that cannot be read gives way to some that can. */
function onTop(text: string, answers: RecordCorrection): string {
  const edits = correctRecord('', answers);
  return ('problem' in edits ? '' : applyEdits('', edits)) + savedText(text).text;
}
