import * as vscode from 'vscode';
import type { Platform } from '../platform.js';
import { LazyPart } from './lazyPart.js';
import { markdownPreview, type ExtensionApi } from './markdownPreview.js';
import { standInCommands } from './standInCommands.js';
import { standInViews } from './standInViews.js';
import { watchForArticles } from './watchForArticles.js';

/**
 * Starts with next to nothing: most Markdown files that are opened anywhere are no articles. The checker and everything else is read when there is
 * an article, or when somebody asks for something. Everything is taken away again when the extension is deactivated.
 */
export async function activateWith(extension: vscode.ExtensionContext, platform: Platform): Promise<ExtensionApi> {
  const log = vscode.window.createOutputChannel('Copydesk', { log: true });
  const desk = new LazyPart(async () => {
    const { openDesk } = await import('../desk.js');
    return () => openDesk(extension, platform, log);
  });
  extension.subscriptions.push(log, desk);
  const open = () => desk.open();
  desk.standIn(() => standInCommands(commandsOf(extension.extension), open));
  desk.standIn(isAgain => standInViews(extension.extension, isAgain ? nothing : open));
  desk.standIn(isAgain => watchForArticles({ log, openDesk: open, looksAtOnce: !isAgain }));
  // As soon as this is done, the editor gives back the views that were open in the last session.
  if (hasOwnViews())
    await open().catch((error: unknown) => {
      log.error('Copydesk could not be opened.', String(error));
    });
  return markdownPreview(log);
}

const nothing = () => Promise.resolve();

function commandsOf({ packageJSON }: Pick<vscode.Extension<unknown>, 'packageJSON'>): string[] {
  const { contributes } = packageJSON as { contributes: { commands: readonly { command: string }[] } };
  return contributes.commands.map(({ command }) => command);
}

/** Whether a preview or another view of Copydesk’s was open when the window was closed. */
function hasOwnViews(): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
  return tabs.some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('copydesk.'));
}
