/** What a line is: in a headline nearly every word has a capital; in a line in capitals each letter is one. */
export type LineKind = 'prose' | 'headline' | 'capitals';

/** A line of a paragraph. */
export class Line {
  /** Where its line break stands. */
  readonly end: number;
  private known: LineKind | undefined;

  constructor(
    private readonly text: string,
    readonly start: number,
    /** Whether it goes on with a sentence of the line before. */
    readonly wrapsFromBefore: boolean,
  ) {
    const end = text.indexOf('\n', start);
    this.end = end < 0 ? text.length : end;
  }

  get kind(): LineKind {
    return (this.known ??= kindOfLine(this.text.slice(this.start, this.end)));
  }
}

/** Hard-wrapped lines are so long. */
const shortestWrapped = 60;
const longestWrapped = 110;

/** Whether a line is hard-wrapped and its sentence goes on in the next one. */
export function wrapsOn(text: string, { start, end }: Line): boolean {
  const length = end - start;
  return length >= shortestWrapped && length <= longestWrapped && !/[.:!?]["”]?\s*$/.test(text.slice(end - 6, end));
}

/** Words that stay small in headlines. */
const smallInHeadlines = new Set(
  `a an the and or but nor for of in on at to by as vs via per with from over into onto after amid about against between before during under upon
   that than this through toward towards off up out down near is s al bin von van der de da di la le el du des`
    .trim()
    .split(/\s+/),
);

/** So many small words show that a line is no headline, whatever comes. */
const surelyProse = 4;

function kindOfLine(line: string): LineKind {
  let capitals = 0;
  let small = 0;
  let upper = 0;
  // What begins with a small letter is a part of a sentence.
  if (/^[^\p{L}]{0,12}\p{Ll}/u.test(line)) return 'prose';
  for (const [word] of line.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    if (/^\p{Lu}/u.test(word)) capitals++;
    else if (!smallInHeadlines.has(word)) small++;
    if (word.length > 1 && word === word.toUpperCase()) upper++;
    if (small >= surelyProse && small > capitals) return 'prose';
  }
  if (upper >= 3 && upper * 3 >= (capitals + small) * 2) return 'capitals';
  return capitals >= 3 && small * 12 <= capitals && (small === 0 || !line.trimEnd().endsWith('.'))
    ? 'headline'
    : 'prose';
}
