import { placeOf } from '../../comparison.js';
import type { SourceFact } from '../../comparison.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement, unsupported } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import { say } from '../../../text/message.js';
import { attributionAt, onlyPublisher } from '../quotations/attributions.js';
import { inParts } from './explained.js';
import { isAtHome, isPressOffice } from './known.js';
import type { Known, Named } from './known.js';
import { umbrellas } from './namesInPassing.js';

/**
 * A body that the draft says the news comes from, and that does not give the source out: `the White House said`, of a release of the State Department.
 *
 * @param own where the sources name it.
 */
export function otherGiver(
  known: Known,
  checked: Checked,
  fact: Named,
  own: SourceFact<Named> | undefined,
): Verdict | undefined {
  const how = fact.kind === 'organisation' ? attributionAt(checked.passage, fact.span) : undefined;
  const right = how && onlyPublisher(known.comparison);
  if (!right || isAtHome(known, fact) || isPressOffice(fact) || umbrellas.has(fact.normalised)) return undefined;
  const fixes = [replacement(fact.span, right)];
  if (!own)
    return inParts(known.comparison, fact.text) ? undefined : { ...unsupported(checked, say`“${fact.text}”`), fixes };
  if (how !== 'closing' || own.context.passage.role === 'attribution') return undefined;
  if (attributionAt(own.context.passage, own.fact.span)) return undefined;
  const why = say`The source is given out by the ${right}, not by “${fact.text}”. Put who gives it out.`;
  return contradicted(checked, 'organisation-mismatch', why, [placeOf(own)], fixes);
}
