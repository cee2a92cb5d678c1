import type { ProjectConfig } from './config/types.js';
import { evidenceMemory } from './evidence/memory.js';
import { lintArticle, type LintInput, type LintResult } from './lint.js';
import { datelineFormat } from './rules/datelineFormat.js';
import { dateStyle } from './rules/dateStyle.js';
import { secondReference } from './rules/secondReference.js';
import { fixAllEdits } from './rules/support/fixAll.js';
import { editTemplate, toPlainText, type Template } from './scaffold/template.js';
import { applyEdits } from './text/span.js';

/** More rounds than fixes can wait for one another; a stop in case two rules disagree. */
const mostRounds = 10;

/** Applies every preferred fix, in as many rounds as it takes, and lints what comes out. */
export function fixArticle(input: LintInput): LintResult {
  // Each round holds the article against the same sources: they are read once.
  const memory = input.memory ?? evidenceMemory();
  let result = lintArticle({ ...input, memory });
  for (let round = 0; round < mostRounds; round++) {
    const edits = fixAllEdits(result.findings);
    const text = applyEdits(result.article.text, edits);
    if (text === result.article.text) break;
    result = lintArticle({ ...input, memory, text, before: result.article });
  }
  return result;
}

/** Rules of a style pack on the words of an article; its headline is the writer's to change, in the front matter too. */
const ofStyle: readonly string[] = [dateStyle, datelineFormat, secondReference].map(({ id }) => id);

/** A new article in the newsroom's style, whatever that of the readout: what Copydesk writes is nothing that it notes. */
export function inStyle(template: Template, config: ProjectConfig): Template {
  const { findings } = lintArticle({ text: toPlainText(template), config });
  return editTemplate(template, fixAllEdits(findings.filter(({ rule }) => ofStyle.includes(rule))));
}
