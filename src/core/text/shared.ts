/** How many code units two texts have in common at their starts. Compares whole stretches, which engines do far faster than single units. */
export function sharedStart(one: string, other: string): number {
  let known = 0;
  let most = Math.min(one.length, other.length);
  while (known < most) {
    const middle = (known + most + 1) >> 1;
    if (one.slice(known, middle) === other.slice(known, middle)) known = middle;
    else most = middle - 1;
  }
  return known;
}

/** How many code units two texts have in common at their ends. */
export function sharedEnd(one: string, other: string): number {
  let known = 0;
  let most = Math.min(one.length, other.length);
  while (known < most) {
    const middle = (known + most + 1) >> 1;
    const isSame =
      one.slice(one.length - middle, one.length - known) === other.slice(other.length - middle, other.length - known);
    if (isSame) known = middle;
    else most = middle - 1;
  }
  return known;
}

/** The same words in a string of their own: a mere part of a long text keeps all of it in memory. */
export function copyOf(words: string): string {
  return ` ${words}`.slice(1);
}
