import * as vscode from 'vscode';
import { exportEnding } from '../../core/index.js';
import { replaceFile } from '../../host/files.js';
import { folderOf, nameOf } from '../../host/paths.js';
import { localized } from '../../host/wording.js';
import { activeDraft } from '../activeDraft.js';
import type { Feature, FeatureContext } from '../feature.js';
import { tooLong } from '../lint/checkArticle.js';
import { exportFormats, type ExportedFile, type ExportFormat, type FormatPorts } from './formats.js';
import { goesOnWithErrors } from './openErrors.js';

/** Arguments of `copydesk.exportArticle`, for keybindings and tasks. What is given is not asked for. */
interface ExportRequest {
  readonly format?: ExportFormat['id'];
  /** Where to write; what stands there is written over. */
  readonly to?: vscode.Uri;
}

/** `copydesk.exportArticle`: writes an article as a file that needs nothing of Copydesk. */
export const exportArticleFeature: Feature = ({ lint, log, writeDocx, liesIn }) =>
  vscode.commands.registerCommand('copydesk.exportArticle', (argument?: unknown) =>
    exportArticle({ lint, log }, { writeDocx, liesIn }, argument),
  );

/** @returns the file; undefined when the person changed their mind or nothing could be written. */
async function exportArticle(
  { lint, log }: Pick<FeatureContext, 'lint' | 'log'>,
  ports: FormatPorts,
  argument: unknown,
): Promise<vscode.Uri | undefined> {
  const document = await activeDraft(argument);
  if (!document) return undefined;
  const request = (argument ?? {}) as ExportRequest;
  const formats = exportFormats(ports);
  const format = formats.find(({ id }) => id === request.format) ?? (await chooseFormat(formats));
  if (!format) return undefined;
  if (!format.write) {
    void vscode.window.showWarningMessage(
      localized('The browser cannot write a Word document. Export a web page, which Word opens too.'),
    );
    return undefined;
  }
  const inspection = await lint.inspect(document);
  if (!inspection.checked) {
    void vscode.window.showWarningMessage(tooLong(nameOf(document.uri)));
    return undefined;
  }
  const anyway = localized('Export Anyway');
  if (!(await goesOnWithErrors(document, inspection.result.findings, anyway))) return undefined;
  const target = request.to ?? (await askWhere(document, format));
  if (!target) return undefined;
  if (target.toString() === document.uri.toString()) {
    void vscode.window.showErrorMessage(
      localized('The export cannot take the place of the article itself. Choose another name.'),
    );
    return undefined;
  }
  let file: ExportedFile;
  try {
    file = await format.write(document, inspection);
    await replaceFile(target, file.bytes);
  } catch (error) {
    log.error('The article could not be exported.', String(error));
    void vscode.window.showErrorMessage(
      localized(
        '{0} could not be written. Check that you may write in {1}, and that no other program has the file open.',
        nameOf(target),
        folderOf(target).fsPath,
      ),
    );
    return undefined;
  }
  void offerToOpen(target, format, file.remark);
  return target;
}

async function chooseFormat(formats: readonly ExportFormat[]): Promise<ExportFormat | undefined> {
  return vscode.window.showQuickPick(formats, {
    title: localized('Export'),
    placeHolder: localized('Choose what to make of the article'),
  });
}

/** The editor itself asks before a file is written over. */
async function askWhere(
  document: vscode.TextDocument,
  { label, extension }: ExportFormat,
): Promise<vscode.Uri | undefined> {
  const name = nameOf(document.uri).replace(/\.(?:md|markdown)$/i, '');
  const file = extension === 'md' ? name + exportEnding : `${name}.${extension}`;
  const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : folderOf(document.uri);
  return vscode.window.showSaveDialog({
    title: localized('Export'),
    saveLabel: localized('Export'),
    filters: { [label]: [extension] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, file) }),
  });
}

async function offerToOpen(file: vscode.Uri, { extension }: ExportFormat, remark: string | undefined): Promise<void> {
  const open = localized('Open');
  const done = localized('Exported as {0}.', nameOf(file));
  const answer =
    remark === undefined
      ? await vscode.window.showInformationMessage(done, open)
      : await vscode.window.showWarningMessage(`${done} ${remark}`, open);
  if (answer !== open) return;
  if (extension === 'md') await vscode.window.showTextDocument(file);
  else await vscode.env.openExternal(file);
}
