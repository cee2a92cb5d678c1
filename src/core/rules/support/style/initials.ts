const word = /\p{L}[\p{L}\p{M}’'-]*/gu;
/** Small words that acronyms pass over. */
const passedOver = new Set('of the and for in on to de la du des'.split(' '));
const longestAcronym = 6;

/**
 * The initials of names in a text, by which an acronym is seen to be explained: `the Norvanian Rescue Corps` gives NR, NRC and RC. Each with the
 * offset at which its name first starts. Linear.
 */
export function initialsIn(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let run: { readonly letter: string; readonly start: number }[] = [];
  let end = -1;
  for (const { 0: text0, index } of text.matchAll(word)) {
    const follows = end >= 0 && /^[ \n]$/.test(text.slice(end, index));
    if (!follows) run = [];
    end = index + text0.length;
    if (passedOver.has(text0)) continue;
    if (!/^\p{Lu}/u.test(text0)) {
      run = [];
      continue;
    }
    run = [...run, { letter: text0.charAt(0), start: index }].slice(-longestAcronym);
    remember(run, found);
  }
  return found;
}

/** Every name that ends with the run's last word. */
function remember(
  run: readonly { readonly letter: string; readonly start: number }[],
  found: Map<string, number>,
): void {
  let letters = '';
  for (const { letter, start } of run.toReversed()) {
    letters = letter + letters;
    if (letters.length > 1 && !found.has(letters)) found.set(letters, start);
  }
}
