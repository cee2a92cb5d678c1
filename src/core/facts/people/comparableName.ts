import { spelledOut } from './foldName.js';
import { nameParts } from './nameParts.js';
import type { NameParts } from './nameParts.js';

/** A name with all that comparing it takes, each part worked out once. */
export class ComparableName {
  readonly parts: NameParts;
  /** Its folded words as one. */
  readonly joined: string;
  private spelledWords: readonly string[] | undefined;
  private spelledText: string | undefined;
  private sortedWords: string | undefined;

  constructor(name: string) {
    this.parts = nameParts(name);
    this.joined = this.parts.folded.join('');
  }

  /** Its words as they are spelled where letters with marks are lacking. */
  get spelled(): readonly string[] {
    return (this.spelledWords ??= this.parts.words.map(spelledOut));
  }

  /** Those as one. */
  get spelledOut(): string {
    return (this.spelledText ??= this.spelled.join(''));
  }

  /** Its folded words in alphabetical order, as one text. */
  get sorted(): string {
    return (this.sortedWords ??= [...this.parts.folded].sort().join(' '));
  }
}

/** Reads names for comparison, each once: for work that holds every name against many. */
export function nameReader(): (name: string) => ComparableName {
  const known = new Map<string, ComparableName>();
  return name => {
    const before = known.get(name);
    if (before) return before;
    const read = new ComparableName(name);
    known.set(name, read);
    return read;
  };
}
