import * as vscode from 'vscode';
import { nameOf } from '../../host/paths.js';
import { askText, back, pick, type Choice, type StepFrame } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import { isWebAddress, type Origin } from './origin.js';

/** Endings of files that readouts come in, without the dot. */
export const readoutExtensions: readonly string[] =
  'txt md markdown html htm xhtml eml docx pdf rss atom rdf xml'.split(' ');

type Kind = 'clipboard' | 'editor' | 'file' | 'web';

/**
 * Asks where the readout is.
 *
 * @param openLabel the button of the dialog for a file.
 * @param editor what can be imported from the active editor.
 * @param inBrowser whether this is a browser, which reads no Word documents and PDFs.
 * @returns undefined when the person pressed Escape.
 */
export async function chooseOrigin(
  frame: StepFrame,
  openLabel: string,
  editor: Origin | undefined,
  inBrowser = false,
): Promise<Origin | undefined> {
  for (;;) {
    const kind = await pick<Kind>({
      ...frame,
      placeholder: localized('Where is the readout?'),
      choices: originChoices(editor, inBrowser),
    });
    if (kind === undefined || kind === back) return undefined;
    const origin = await originOfKind(kind, editor, frame, openLabel);
    if (origin !== back) return origin;
  }
}

/** The places that are offered. */
export function originChoices(editor: Origin | undefined, inBrowser: boolean): Choice<Kind>[] {
  return [
    {
      value: 'clipboard',
      iconPath: new vscode.ThemeIcon('clippy'),
      label: localized('Clipboard'),
      detail: localized('The text that you have copied'),
    },
    ...(editor?.kind === 'editor' ? [editorChoice(editor)] : []),
    {
      value: 'file',
      iconPath: new vscode.ThemeIcon('file'),
      label: localized('File…'),
      detail: inBrowser
        ? localized('A text, Markdown, HTML or mail file, or a news feed; Word and PDF need the desktop')
        : localized('A text, Markdown, HTML, Word, PDF or mail file, or a news feed'),
    },
    {
      value: 'web',
      iconPath: new vscode.ThemeIcon('globe'),
      label: localized('Web address…'),
      detail: localized('The page on which the release was published, or a news feed'),
    },
  ];
}

function editorChoice({ document, selection }: Extract<Origin, { kind: 'editor' }>): Choice<Kind> {
  return {
    value: 'editor',
    iconPath: new vscode.ThemeIcon('edit'),
    label: selection.isEmpty ? localized('Open file') : localized('Selection'),
    description: nameOf(document.uri),
    detail: selection.isEmpty
      ? localized('All of the text in the active editor')
      : localized('The text that is selected in the active editor'),
  };
}

async function originOfKind(
  kind: Kind,
  editor: Origin | undefined,
  frame: StepFrame,
  openLabel: string,
): Promise<Origin | typeof back | undefined> {
  switch (kind) {
    case 'clipboard':
      return { kind };
    case 'editor':
      return editor;
    case 'file':
      return chooseFile(openLabel);
    case 'web':
      return askAddress(frame);
  }
}

async function chooseFile(openLabel: string): Promise<Origin | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: localized('Choose the readout'),
      openLabel,
      filters: {
        [localized('Readouts')]: [...readoutExtensions],
        [localized('All files')]: ['*'],
      },
    })) ?? [];
  return uri && { kind: 'file', uri };
}

async function askAddress(frame: StepFrame): Promise<Origin | typeof back | undefined> {
  const url = await askText({
    ...frame,
    canGoBack: true,
    prompt: localized('The address of the page on which the release was published'),
    placeholder: 'https://',
    problem: value =>
      isWebAddress(value) && URL.canParse(value)
        ? undefined
        : localized('This is not a web address. Use the whole address, beginning with https://.'),
  });
  return typeof url === 'string' ? { kind: 'web', url } : url;
}
