import type { OfficeFact } from '../../../facts/types.js';
import type { HeldOffice } from '../../cast.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import { fittingOffice } from './fittingOffice.js';
import type { Message } from '../../../text/message.js';

/** Says that the source has another office, and offers it. */
export function wrongOffice(checked: Checked, office: OfficeFact, held: HeldOffice, why: Message): Verdict {
  const span = { start: office.span.start, end: office.span.end + restOfField(checked, office, held).length };
  const fixes = isCutShort(checked, office)
    ? []
    : [replacement(span, fittingOffice(office, held, isFirst(checked, office)))];
  return contradicted(checked, 'office-mismatch', why, [placeIn(held.source, held.span)], fixes);
}

/** ` and climate policy`, where the source's office has those words: what the draft says of the field goes on behind what was read of it. */
function restOfField({ passage }: Checked, { span }: OfficeFact, held: HeldOffice): string {
  const behind = passage.text.slice(span.end - passage.span.start, span.end - passage.span.start + 60);
  const words = /^(?:,? and)?(?: \p{Ll}+){1,3}/u.exec(behind)?.[0].split(/(?= )/) ?? [];
  const whole = held.text.toLowerCase();
  for (let count = words.length; count > 1; count--) {
    const rest = words.slice(0, count).join('');
    if (whole.endsWith(rest) || whole.includes(`${rest} `)) return rest;
  }
  return '';
}

/** Whether an office opens its passage. */
export function isFirst({ passage }: Pick<Checked, 'passage'>, { span }: OfficeFact): boolean {
  return /^\P{L}*$/u.test(passage.text.slice(0, span.start - passage.span.start));
}

/** Whether what an acronym is said to stand for goes on behind the office: the source's office would leave half of it in the sentence. */
function isCutShort({ passage }: Checked, { span }: OfficeFact): boolean {
  return passage.facts.some(fact => {
    if (fact.kind !== 'acronym' || !fact.expansion) return false;
    const { start, end } = fact.expansion.span;
    return start < span.end && end > span.end;
  });
}
