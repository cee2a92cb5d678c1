import { englishStatements } from './englishStatements.js';
import { spanishStatements } from './spanishStatements.js';

/** By what a language says that a model was used for the text itself. Each is tried on one sentence, in small letters, with `@ai` for every model. */
export interface StatementPatterns {
  /** The article, or the newsroom, says it of itself. */
  readonly statements: readonly RegExp[];
  /** What is enough under a heading such as “How AI was used”, which says already what is spoken of. */
  readonly inItsSection: RegExp;
  /** Denials, and sentences about models that are none about the article. */
  readonly not: readonly RegExp[];
}

/** Every language is tried on every article: a Spanish newsroom's article may hold an English statement. */
const languages: readonly StatementPatterns[] = [englishStatements, spanishStatements];

/** Whether a sentence says that a model was used for the article in which it stands. */
export function saysModelWasUsed(masked: string, inItsSection: boolean): boolean {
  return languages.some(
    ({ statements, inItsSection: enough, not }) =>
      (statements.some(pattern => pattern.test(masked)) || (inItsSection && enough.test(masked))) &&
      !not.some(pattern => pattern.test(masked)),
  );
}
