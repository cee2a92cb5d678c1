/**
 * Classes of letters, digits and marks in patterns (`\p{L}`), written out as the ranges that they come to. Of a class by its name the engine gathers the letters of all
 * scripts anew for every place in every pattern, hundreds of ranges each, and that takes more than half of the time in which it makes a pattern. The build has all patterns with
 * such classes made here, and so have the tests.
 */

type Kind = 'L' | 'Lu' | 'Ll' | 'N' | 'M';

/**
 * Hebrew and what follows it, up to more of Latin: in these scripts marks, digits and signs between two letters count as letters too, where they are no more than so many. In
 * Latin, Greek, Cyrillic and Armenian, and among signs, letters are told from all else one by one.
 */
const roughly = { from: 0x590, to: 0x1e00, mostBetween: 64 };

/** Up to here the engine is asked what is what. */
const asked = 0x2e80;

/**
 * What lies beyond: the scripts of East Asia, letters and digits as wide as theirs, marks that choose a form, and outside the Basic Multilingual Plane the letters of formulas, with
 * which some write in bold, and rare characters of Chinese.
 */
const beyond: Readonly<Record<Kind, string>> = {
  L: '\u3005\u3006\u3031-\u3035\u303b\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u318e\u31a0-\u31ff\u3400-\u4dbf\u4e00-\uabe2\uac00-\ud7fb\uf900-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{1d400}-\u{1d7cb}\u{20000}-\u{323af}',
  Lu: '\uff21-\uff3a',
  Ll: '\uff41-\uff5a',
  N: '\u3007\u3021-\u3029\uff10-\uff19',
  M: '\u302a-\u302f\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f',
};

/** What is looked at one after another in a pattern: a class by its name, what a backslash stands before, a bracket of a class in brackets. */
const parts = /\\p\{(L|Lu|Ll|N|M)\}|\\[^]|[[\]]/g;

const ranges = new Map<string, string>();
let units = '';

/** As `RegExp` makes it, with classes of letters written out. */
export function patternOf(source: string | RegExp, flags?: string): RegExp {
  return typeof source === 'string' && flags?.includes('u')
    ? new RegExp(withRanges(source), flags)
    : new RegExp(source, flags);
}

/** The source of a pattern that reads code points, with classes of letters written out. */
export function withRanges(source: string): string {
  let isInside = false;
  return source.replace(parts, (part, kind: Kind | undefined) => {
    if (part === '[') isInside = true;
    if (part === ']') isInside = false;
    if (kind === undefined) return part;
    return isInside ? rangesOf(kind) : `[${rangesOf(kind)}]`;
  });
}

function rangesOf(kind: Kind): string {
  const known = ranges.get(kind);
  if (known !== undefined) return known;
  units ||= String.fromCharCode(...Array.from({ length: asked }, (_, code) => code));
  const found: { from: number; to: number }[] = [];
  for (const { 0: run, index } of units.matchAll(new RegExp(`\\p{${kind}}+`, 'gu'))) {
    const last = found.at(-1);
    if (kind === 'L' && last && isOneRun(last.to, index)) last.to = index + run.length;
    else found.push({ from: index, to: index + run.length });
  }
  const written = found.map(({ from, to }) => `${units.charAt(from)}-${units.charAt(to - 1)}`).join('');
  const all = written + beyond[kind];
  ranges.set(kind, all);
  return all;
}

function isOneRun(end: number, next: number): boolean {
  return end > roughly.from && next < roughly.to && next - end <= roughly.mostBetween;
}
