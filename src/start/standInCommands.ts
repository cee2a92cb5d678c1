import * as vscode from 'vscode';

/**
 * Registers commands of a part that is not open: the first call of one opens the part, which registers them anew, and goes there.
 *
 * @param openPart resolves when the commands themselves are registered.
 */
export function standInCommands(commands: readonly string[], openPart: () => Promise<unknown>): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map(command =>
      vscode.commands.registerCommand(command, async (...words: unknown[]) => {
        await openPart();
        return vscode.commands.executeCommand(command, ...words);
      }),
    ),
  );
}
