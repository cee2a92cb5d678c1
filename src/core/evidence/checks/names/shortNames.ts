/** What says of what sort a firm is, and small words of names. */
const forms = /^(?:the|of|inc|corp|corporation|co|company|ltd|limited|llc|llp|lp|plc|jr|sr)$/;

/** The words of a name in small letters, less those. */
export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\./g, '')
    .split(/[^\p{L}\d’'-]+/u)
    .filter(one => one !== '' && !forms.test(one));
}

/** Whether a name is short for another one, or the same: it has none but its words, more than one or the first or last. */
export function isShortFor(words: readonly string[], all: readonly string[]): boolean {
  const [first] = words;
  if (first === undefined || !words.every(word => all.includes(word))) return false;
  return words.length > 1 || all.length === 1 || (first.length > 2 && (first === all[0] || first === all.at(-1)));
}
