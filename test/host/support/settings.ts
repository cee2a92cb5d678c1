// Settings in host tests, put back afterwards.
//   await withSetting('copydesk.check.run', 'off', async () => { … });
import * as vscode from 'vscode';

/** Runs a test's part with a workspace setting changed. `undefined` removes the setting. */
export async function withSetting(name: string, value: unknown, part: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration();
  const before: unknown = settings.inspect(name)?.workspaceValue;
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await part();
  } finally {
    await vscode.workspace.getConfiguration().update(name, before, vscode.ConfigurationTarget.Workspace);
  }
}
