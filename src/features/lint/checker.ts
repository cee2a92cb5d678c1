import type { Article, EvidenceMemory, LintInput, LintResult } from '../../core/index.js';
import { editorsWording } from '../../host/wording.js';

/** Checks texts, and remembers what it has read of their sources, so that each is read once. */
export class Checker {
  private memory: EvidenceMemory | undefined;

  /** Reads a text. @param before as it was last read: what has not changed in it is not read again. */
  async read(text: string, before: Article | undefined): Promise<Article> {
    const { parseArticle } = await import('../../host/checking.js');
    return parseArticle(text, before);
  }

  /** What is found in a text, in the editor's language. */
  async check(input: Omit<LintInput, 'memory' | 'wording'>): Promise<LintResult> {
    const { evidenceMemory, lintArticle } = await import('../../host/checking.js');
    this.memory ??= evidenceMemory();
    return lintArticle({ ...input, memory: this.memory, wording: editorsWording });
  }
}
