/** A word of a possible expansion. */
export interface ExpansionWord {
  /** In lower case, without diacritics. */
  readonly key: string;
  readonly capital: boolean;
  /** Whether it is the small second part of a word with a hyphen (`Co-operation`), which an acronym leaves out. */
  readonly isTail?: boolean;
}

/** How an acronym's letters fit words. */
export interface Alignment {
  /** How many of the words belong to the expansion. */
  readonly length: number;
  /** Whether each letter fits, and no word with a meaning is left over. */
  readonly exact: boolean;
}

/** Words whose letters an acronym may leave out. */
const skippable = new Set('of the and for in on to a an de du des la le el at by with und et y'.split(' '));

/** What it costs when something does not fit; one such thing is borne, since just a wrong expansion is to be found. */
const cost = {
  capitalLeftOver: 1,
  leftOver: 1.4,
  wrongWord: 1.3,
  letterWithoutWord: 1.4,
  perPrefixLetter: 0.15,
} as const;
const mostCost = 1.45;
const longestPrefix = 4;

interface State {
  readonly cost: number;
  /** Letters that found their word. */
  readonly fitting: number;
}

/**
 * Finds how many of the words, counted from the first, an acronym stands for; `undefined` when they do not fit it. One word or letter may be
 * amiss in an acronym of three letters and more whose words have capitals: `USAI` for Ukraine Security Support Initiative.
 *
 * The words and the letters are read from the first to the last. For words that stand before their acronym, give both in reverse and say so.
 */
export function alignLetters(
  letters: string,
  words: readonly ExpansionWord[],
  reversed = false,
): Alignment | undefined {
  let states = new Map<number, State>([[0, { cost: 0, fitting: 0 }]]);
  let best: (Alignment & { cost: number }) | undefined;
  for (const [index, word] of words.entries()) {
    const next = step(states, letters, word, reversed);
    const whole = next.get(letters.length);
    if (whole && whole.cost < (best?.cost ?? Infinity) - 0.05 && endsWell(word, states, letters, whole)) {
      if (isGoodEnough(whole, letters, words, index + 1))
        best = { length: index + 1, exact: whole.cost < 1, cost: whole.cost };
    }
    states = next;
  }
  return best && { length: best.length, exact: best.exact };
}

/** Letters from the last to the first. */
export function backwards(letters: string): string {
  return Array.from(letters).reverse().join('');
}

/** The outermost word must be one of the acronym's own, and not merely stand beside the others. */
function endsWell(word: ExpansionWord, before: ReadonlyMap<number, State>, letters: string, whole: State): boolean {
  return (
    word.isTail !== true && !skippable.has(word.key) && whole.cost < (before.get(letters.length)?.cost ?? Infinity)
  );
}

function isGoodEnough(state: State, letters: string, words: readonly ExpansionWord[], length: number): boolean {
  if (length < 2) return false;
  if (state.cost < 1) return true;
  const meant = words.slice(0, length).filter(word => word.isTail !== true && !skippable.has(word.key));
  return (
    letters.length >= 3 &&
    state.fitting >= 2 &&
    state.fitting >= letters.length - 1 &&
    meant.every(word => word.capital)
  );
}

function step(
  states: ReadonlyMap<number, State>,
  letters: string,
  word: ExpansionWord,
  reversed: boolean,
): Map<number, State> {
  const next = new Map<number, State>();
  const put = (at: number, state: State): void => {
    const old = next.get(at);
    if (state.cost <= mostCost && (old === undefined || state.cost < old.cost)) next.set(at, state);
  };
  const isSmall = word.isTail === true || skippable.has(word.key);
  for (const [at, state] of states) {
    for (let size = 1; size <= longestPrefix && at + size <= letters.length; size++) {
      const part = letters.slice(at, at + size);
      const wanted = reversed ? backwards(part) : part;
      // A small word is never an expansion's first or last.
      const isOutermost = at + size === letters.length || at === 0;
      if (word.key.startsWith(wanted) && !(isSmall && isOutermost)) {
        put(at + size, { cost: state.cost + (size - 1) * cost.perPrefixLetter, fitting: state.fitting + size });
      }
    }
    if (isSmall) put(at, state);
    else {
      put(at, { ...state, cost: state.cost + (word.capital ? cost.capitalLeftOver : cost.leftOver) });
      if (at < letters.length) put(at + 1, { ...state, cost: state.cost + cost.wrongWord });
    }
    if (at + 1 < letters.length && word.key.startsWith(letters.charAt(at + 1))) {
      put(at + 2, { cost: state.cost + cost.letterWithoutWord, fitting: state.fitting + 1 });
    }
  }
  return next;
}
