import type { Finding, Fix } from '../types.js';
import type { TextEdit } from '../../text/span.js';
import { bisect } from '../../text/bisect.js';

/**
 * The edits of every preferred fix that can be applied together, in the order of the text. Of fixes that would change the same words, the first in
 * the text wins; the others are left for the next round (see `fixArticle`). Fixes that do the same are applied once.
 */
export function fixAllEdits(findings: readonly Finding[]): TextEdit[] {
  const taken = new TakenEdits();
  const accepted: { edit: TextEdit; rank: number }[] = [];
  for (const fix of findings.flatMap(({ fixes }) => fixes.find(({ preferred }) => preferred) ?? [])) {
    if (!taken.add(fix)) continue;
    accepted.push(...fix.edits.map(edit => ({ edit, rank: fix.rank ?? Infinity })));
  }
  return accepted
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || compareRanks(a.rank, b.rank))
    .map(({ edit }) => edit);
}

function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Edits that were accepted, so that a further fix can be held against them in logarithmic time. */
class TakenEdits {
  private readonly keys = new Set<string>();
  /** In ascending order, without overlaps. */
  private readonly spans: TextEdit[] = [];

  /** Accepts a fix, unless one of its edits is in the way of an accepted one or all were accepted already. */
  add(fix: Fix): boolean {
    const key = JSON.stringify(fix.edits);
    if (this.keys.has(key) || fix.edits.some(edit => this.isInTheWay(edit))) return false;
    this.keys.add(key);
    for (const edit of fix.edits) this.spans.splice(this.placeOf(edit), 0, edit);
    return true;
  }

  private isInTheWay(edit: TextEdit): boolean {
    const at = this.placeOf(edit);
    return [this.spans[at - 1], this.spans[at]].some(other => other !== undefined && collide(edit, other));
  }

  private placeOf({ start, end }: TextEdit): number {
    return bisect(this.spans, other => other.start > start || (other.start === start && other.end > end));
  }
}

/** Edits that only touch do not collide: an insertion at the edge of a deletion has one meaning. */
function collide(a: TextEdit, b: TextEdit): boolean {
  return a.start < b.end && b.start < a.end;
}
