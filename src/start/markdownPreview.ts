import type { MarkdownIt, StateCore } from 'markdown-it';
import * as vscode from 'vscode';

/** What the extension gives to others. */
export interface ExtensionApi {
  /** Called by the editor's built-in Markdown preview with its own writer. */
  extendMarkdownIt(markdown: MarkdownIt): MarkdownIt;
}

/**
 * Has the built-in preview show articles as such. What does it is read when the first text with front matter is shown; that one is then shown
 * anew.
 */
export function markdownPreview(log: vscode.LogOutputChannel): ExtensionApi {
  let showArticle: ((state: StateCore) => void) | undefined;
  let reading: Promise<void> | undefined;
  const read = async () => {
    const loaded = await import('../core/render/builtInPreview.js');
    showArticle = loaded.showArticle;
    await vscode.commands.executeCommand('markdown.preview.refresh');
  };
  return {
    extendMarkdownIt(markdown) {
      markdown.core.ruler.push('copydesk_article', state => {
        if (!/^\uFEFF?---/.test(state.src)) return;
        if (showArticle) showArticle(state);
        else {
          reading ??= read().catch((error: unknown) => {
            log.error('The Markdown preview could not be extended.', String(error));
          });
        }
      });
      return markdown;
    },
  };
}
