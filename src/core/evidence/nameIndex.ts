import { nameReader } from '../facts/people/comparableName.js';
import type { ComparableName } from '../facts/people/comparableName.js';

/** Of one word, no more people than this are compared: keeps hostile texts linear. */
const mostOfOneWord = 60;
/** And so many whose words begin or end alike; a list of more names than that is no readout's. */
const mostOfOneLetter = 150;

/**
 * Finds the people whose names may be like a name, so that a name is not held against everybody's. Adding and looking up take time that does not
 * grow with how many people there are.
 */
export class NameIndex<T> {
  private readonly byWord = new Map<string, T[]>();
  private readonly byLetter = new Map<string, T[]>();
  readonly read = nameReader();

  /** Adds somebody under a name; under several, one after the other. */
  add(name: string, one: T): void {
    const read = this.read(name);
    for (const key of keysOf(read)) addTo(this.byWord, key, one, mostOfOneWord);
    for (const key of lettersOf(read)) addTo(this.byLetter, key, one, mostOfOneLetter);
  }

  /** Those with a word of the name, spelled with its marks or without, in the order in which they were added first. */
  withWordOf(name: string): readonly T[] {
    return this.collected(this.byWord, keysOf(this.read(name)));
  }

  /** Those with a word that begins or ends as one of the name does: misspelt names are among them. */
  withLetterOf(name: string): readonly T[] {
    return this.collected(this.byLetter, lettersOf(this.read(name)));
  }

  private collected(index: ReadonlyMap<string, readonly T[]>, keys: readonly string[]): readonly T[] {
    return [...new Set(keys.flatMap(key => index.get(key) ?? []))];
  }
}

function addTo<T>(index: Map<string, T[]>, key: string, one: T, most: number): void {
  const known = index.get(key);
  if (!known) index.set(key, [one]);
  else if (known.length < most && known.at(-1) !== one) known.push(one);
}

function keysOf(name: ComparableName): string[] {
  return [...new Set([...name.parts.folded, ...name.spelled, name.joined, name.spelledOut])];
}

/** Whoever writes a name wrong seldom gets both of its ends wrong. */
function lettersOf(name: ComparableName): string[] {
  return [...new Set(name.parts.folded.flatMap(word => [`${word.charAt(0)}-`, `-${word.slice(-2)}`]))];
}
