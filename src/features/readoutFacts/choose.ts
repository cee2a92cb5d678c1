import * as vscode from 'vscode';
import { parseArticle, type SourceRecord } from '../../core/index.js';
import { exists } from '../../host/files.js';
import { nameOf } from '../../host/paths.js';
import { pick, type Choice } from '../../host/quickInput.js';
import { sourceUri } from '../../host/sourceLibrary.js';
import { localized } from '../../host/wording.js';
import { uriOf } from '../activeDraft.js';
import type { ReadoutFactsDeps, ShownSource } from './ports.js';

/**
 * The source that the command is for: the file that it was called with, else the one in the active editor. Of an article it is the source that it
 * cites; of several the person chooses one. Undefined: there is none, and the person knows why, or pressed Escape.
 */
export async function chooseSource(argument: unknown, { lint }: ReadoutFactsDeps): Promise<ShownSource | undefined> {
  const uri = uriOf(argument) ?? activeFile();
  if (!uri) {
    tell(localized('Open a saved readout, or an article that cites one, then try again.'));
    return undefined;
  }
  if (!/\.(?:md|markdown)$/i.test(uri.path) && uri.scheme !== 'untitled') return { uri };
  const document = await open(uri);
  if (!document || !(await lint.isArticle(document))) return { uri };
  return sourceOf(document);
}

async function sourceOf(article: vscode.TextDocument): Promise<ShownSource | undefined> {
  const { sources } = parseArticle(article.getText()).frontMatter.record;
  const places = sources.flatMap(record => {
    const uri = sourceUri(article.uri, record);
    return uri ? [{ record, uri }] : [];
  });
  if (places.length === 0) {
    tell(localized('{0} names no saved source. Write one under sources: in its front matter.', nameOf(article.uri)));
    return undefined;
  }
  const uri = places.length === 1 ? places[0]?.uri : await chooseOne(places);
  if (!uri) return undefined;
  if (await exists(uri)) return { uri, article: article.uri };
  tell(localized('{0} is not there. Check the file: of the source in the front matter of the article.', nameOf(uri)));
  return undefined;
}

async function chooseOne(
  places: readonly { readonly record: SourceRecord; readonly uri: vscode.Uri }[],
): Promise<vscode.Uri | undefined> {
  const answer = await pick<vscode.Uri>({
    title: localized('Show Readout Facts'),
    placeholder: localized('Which source?'),
    choices: places.map(({ record, uri }): Choice<vscode.Uri> => ({
      value: uri,
      iconPath: new vscode.ThemeIcon('file-text'),
      label: record.title ?? nameOf(uri),
      description: nameOf(uri),
      ...(record.publisher !== undefined && { detail: record.publisher }),
    })),
  });
  return answer instanceof vscode.Uri ? answer : undefined;
}

/** The file in the active tab, whatever shows it. */
function activeFile(): vscode.Uri | undefined {
  const editor = vscode.window.activeTextEditor?.document.uri;
  if (editor) return editor;
  const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
}

async function open(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const there = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  try {
    return there ?? (await vscode.workspace.openTextDocument(uri));
  } catch {
    return undefined;
  }
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
