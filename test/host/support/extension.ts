// The extension under test.
//   before(activate);
import * as vscode from 'vscode';
import manifest from '../../../package.json' with { type: 'json' };

/** The extension as VS Code found it. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension(`${manifest.publisher}.${manifest.name}`);
  if (found === undefined) throw new Error('VS Code did not load the extension.');
  return found;
}

/** Activates the extension, as opening a Markdown file would. */
export async function activate(): Promise<void> {
  await extension().activate();
}
