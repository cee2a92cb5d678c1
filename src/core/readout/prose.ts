import type { Line } from './lines.js';

/** Whether a line is running text rather than a title, a date, a label or a menu. */
export function isProse(line: Line): boolean {
  const words = line.key.split(' ').length;
  if (words < 6)
    return (
      words > 2 && /[a-z][.!?]["')]{0,2}$/.test(line.key) && / (?:is|are|was|were|met|spoke|\w{2,20}ed) /.test(line.key)
    );
  if (words >= 28 || line.text.length > line.key.length + 20) return true;
  return /[.!?;]["')]{0,3}$/.test(line.key) || /[a-z)"][.!?]["')]{0,2} {1,2}["(]?[a-z]/.test(line.key);
}
