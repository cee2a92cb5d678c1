import * as vscode from 'vscode';
import { placeholdersOf, type Span } from '../../core/index.js';
import { rangeAt } from '../../host/positions.js';
import { inspectionAtRest } from '../evidence/draftAt.js';
import type { Feature } from '../feature.js';
import type { LintService } from '../lint/lintService.js';

/** As package.json declares them, with the colours that a theme falls back on. */
const legend = new vscode.SemanticTokensLegend(['copydeskPlaceholder', 'copydeskDirective']);

type TokenType = 'copydeskPlaceholder' | 'copydeskDirective';

/** Sets off what is still to be filled in, and the comments by which a finding is let be, in the theme's colours. In articles only. */
export const highlightFeature: Feature = ({ lint }) => {
  const tokens = new ArticleTokens(lint);
  return vscode.Disposable.from(
    tokens,
    vscode.languages.registerDocumentSemanticTokensProvider({ language: 'markdown' }, tokens, legend),
  );
};

class ArticleTokens implements vscode.DocumentSemanticTokensProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** A text becomes an article by a change of the project file, too. */
  readonly onDidChangeSemanticTokens = this.changed.event;
  private readonly subscription: vscode.Disposable;

  constructor(private readonly lint: LintService) {
    this.subscription = lint.onDidChangeInspection(() => {
      this.changed.fire();
    });
  }

  async provideDocumentSemanticTokens(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.SemanticTokens | undefined> {
    const inspection = await inspectionAtRest(this.lint, document, token);
    if (!inspection) return undefined;
    const { article, profile } = inspection.result;
    const found: [Span, TokenType][] = [
      ...placeholdersOf(article, profile).map(({ span }): [Span, TokenType] => [span, 'copydeskPlaceholder']),
      ...article.directives.map(({ span }): [Span, TokenType] => [wordOf(article.text, span), 'copydeskDirective']),
    ];
    const builder = new vscode.SemanticTokensBuilder(legend);
    for (const [span, type] of found.sort(([a], [b]) => a.start - b.start)) {
      for (const line of linesOf(document, rangeAt(document, span))) builder.push(line, type);
    }
    return builder.build();
  }

  dispose(): void {
    vscode.Disposable.from(this.subscription, this.changed).dispose();
  }
}

/** The directive's own word in its comment: `copydesk-disable-next-line`. The rest stays a comment. */
function wordOf(text: string, { start, end }: Span): Span {
  const word = text.indexOf('copydesk-', start);
  const length = /^[\w-]+/.exec(text.slice(word, end))?.[0].length ?? 0;
  return { start: word, end: word + length };
}

/** A token lies on one line; a placeholder can go on over several. */
function linesOf(document: vscode.TextDocument, range: vscode.Range): vscode.Range[] {
  const lines: vscode.Range[] = [];
  for (let line = range.start.line; line <= range.end.line; line++) {
    const part = range.intersection(document.lineAt(line).range);
    if (part && !part.isEmpty) lines.push(part);
  }
  return lines;
}
