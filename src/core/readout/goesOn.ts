import type { Line } from './lines.js';

/** Whether a release goes on behind what seems to end it. */
export interface Thread {
  /** Takes note of a line of the release. */
  add(line: Line): void;
  /** Whether what stands behind a line is the release's text, and most of it. */
  goesOn(at: number): boolean;
}

/** A text's first so many characters say whether it tells of the same. */
const opening = 200;

/** So many of its words, at least, stand in what came before. */
const alike = { behindCredit: 0.25, elsewhere: 0.4 };

/** What follows is so many times as long as what came before, at least. */
const muchMore = 2;

/**
 * Follows the thread of a release down a page. Words as `© Telvi Harbour, 2031` stand at the end of a page and below any picture, whom to ask stands
 * below the text or above it: what comes behind them tells which. Linear.
 *
 * @param prose the lines of running text.
 */
export function followThread(lines: readonly Line[], prose: ReadonlySet<Line>): Thread {
  const length = new Array<number>(lines.length + 1).fill(0);
  const next = new Array<number>(lines.length + 1).fill(lines.length);
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    const own = line !== undefined && prose.has(line);
    length[at] = (length[at + 1] ?? 0) + (own ? line.text.length : 0);
    next[at] = own ? at : (next[at + 1] ?? lines.length);
  }
  const told = new Set<string>();
  let before = 0;
  return {
    add(line) {
      for (const word of wordsOf(line.key)) told.add(word);
      if (prose.has(line)) before += line.text.length;
    },
    goesOn(at) {
      const line = lines[at];
      const to = next[at + 1] ?? lines.length;
      const text = lines[to];
      if (!line || !text || neverInside.test(line.key)) return false;
      const share = shareTold(text, told);
      if (isCredit(line) && to <= at + 2 && share >= alike.behindCredit) return true;
      return share >= alike.elsewhere && (length[at + 1] ?? 0) > before * muchMore;
    },
  };
}

/** What stands below all of a release: other releases, comments, what the site is. */
const neverInside =
  /^(?:(?:related|associated|more|other|latest|recent|further|similar|popular|featured|recommended|all|previous|next|newer|older|you may|trending|most|see also|« ?)\b|(?:no|\d+|post|write|leave|add|your|be the|you|there are) .{0,20}\b(?:comment|repl|email)|subscribe|sign up|(?:copyright|©).{0,80}rights reserved|.{0,80}published this)/;

/** Whose a picture is, below it: `© Telvi Harbour, 2031`. */
export function isCredit({ key, text }: Line): boolean {
  return (
    text.length <= longestCredit &&
    /^(?:©|\(c\) |copyright\b|(?:photo|picture|image) credits?\b)(?!.*reserved)/.test(key)
  );
}

const longestCredit = 90;

/** How many of the words with which a line begins are among those told, as a part of one. */
export function shareTold({ key }: Line, told: ReadonlySet<string>): number {
  const words = wordsOf(key.slice(0, opening));
  return words.filter(word => told.has(word)).length / Math.max(words.length, 1);
}

/** Without their endings; shorter words stand in any text. */
export function wordsOf(key: string): string[] {
  return key.split(/[^\p{L}\p{N}]+/u).flatMap(word => (word.length > 4 ? [word.slice(0, 5)] : []));
}
