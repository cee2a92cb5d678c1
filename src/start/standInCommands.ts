import * as vscode from 'vscode';

/**
 * Registers every command of the manifest: the first call of one opens the desk, which registers them anew, and goes there.
 *
 * @param openDesk resolves when the commands themselves are registered.
 */
export function standInCommands(
  { packageJSON }: Pick<vscode.Extension<unknown>, 'packageJSON'>,
  openDesk: () => Promise<void>,
): vscode.Disposable {
  const { contributes } = packageJSON as { contributes: { commands: readonly { command: string }[] } };
  return vscode.Disposable.from(
    ...contributes.commands.map(({ command }) =>
      vscode.commands.registerCommand(command, async (...words: unknown[]) => {
        await openDesk();
        return vscode.commands.executeCommand(command, ...words);
      }),
    ),
  );
}
