import * as vscode from 'vscode';
import { nameOf } from '../host/paths.js';
import { localized } from '../host/wording.js';

/**
 * The document that a command is for: the one that it was called with (a file's address, as menus pass it, or `{ uri }`), else the one in the
 * active editor. While something else than a text is in front, such as the walkthrough with its buttons, it is the Markdown that stands open behind it.
 * Without any the person is told what to do.
 */
export async function activeDraft(argument: unknown): Promise<vscode.TextDocument | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  const given = uriOf(argument);
  if (!given && active) return active;
  const open = given ? [given] : openMarkdown();
  if (open.length === 0) {
    void vscode.window.showInformationMessage(localized('Open the draft that you want to work on, then try again.'));
  }
  const uri = open.length > 1 ? await askWhich(open) : open[0];
  return uri && documentAt(uri);
}

/** The Markdown files that have a tab, each once. */
function openMarkdown(): vscode.Uri[] {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const texts = inputs.flatMap(input => (input instanceof vscode.TabInputText ? [input.uri] : []));
  const markdown = texts.filter(({ path }) => /\.(?:md|markdown)$/i.test(path));
  return [...new Map(markdown.map(uri => [uri.toString(), uri])).values()];
}

/** Undefined: the person pressed Escape. */
async function askWhich(open: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const choices = open.map(uri => ({ uri, label: nameOf(uri), description: vscode.workspace.asRelativePath(uri) }));
  const placeHolder = localized('Which draft do you want to work on?');
  return (await vscode.window.showQuickPick(choices, { placeHolder }))?.uri;
}

/** Asking the editor for a document that is open already would keep it open for minutes after its tab is closed. */
async function documentAt(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  return open ?? vscode.workspace.openTextDocument(uri);
}

/** The address that a command was called with, by itself or as `uri`. */
export function uriOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument !== 'object' || argument === null || !('uri' in argument)) return undefined;
  const { uri } = argument;
  if (uri instanceof vscode.Uri) return uri;
  return typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined;
}
