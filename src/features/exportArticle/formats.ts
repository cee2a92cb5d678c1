import * as vscode from 'vscode';
import {
  exportDocument,
  picturesOf,
  plainMarkdown,
  renderPage,
  type ExportDocument,
  type ExportInput,
} from '../../core/index.js';
import type { Inspection } from '../lint/inspector.js';
import { embeddedPictures } from './pictures.js';

/** Writes a Word document; absent where its writer cannot be loaded. */
export type DocxWriter = (document: ExportDocument) => Promise<Uint8Array>;

/** A kind of file that an article can be exported as. */
export interface ExportFormat {
  readonly id: 'html' | 'docx' | 'markdown';
  readonly label: string;
  readonly detail: string;
  /** Of the file, without a dot. */
  readonly extension: string;
  /** Absent where this editor cannot write it; then the detail says so. */
  readonly write?: (document: vscode.TextDocument, inspection: Inspection) => Promise<ExportedFile>;
}

/** What is written. */
export interface ExportedFile {
  readonly bytes: Uint8Array;
  /** The names of the pictures that are not in it. */
  readonly without: readonly string[];
}

/** The formats in the order in which they are offered. */
export function exportFormats(writeDocx: DocxWriter | undefined): readonly ExportFormat[] {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    {
      id: 'html',
      label: vscode.l10n.t('Web page'),
      detail: vscode.l10n.t('One HTML file with its pictures in it, and with what search engines read of its sources'),
      extension: 'html',
      write: async (document, inspection) => {
        const page = exported(inspection);
        const paths = new Set<string>();
        // Only the one who writes the page knows which pictures are on it.
        renderPage({ ...page, resolveImage: path => void paths.add(path) });
        const resolveImage = await embeddedPictures(document.uri, paths);
        const without = picturesOf(page).filter(
          ({ address }) => !isInside(address) && resolveImage(address) === undefined,
        );
        return { bytes: encode(renderPage({ ...page, resolveImage })), without: without.map(({ name }) => name) };
      },
    },
    {
      id: 'docx',
      label: vscode.l10n.t('Word document'),
      detail: writeDocx
        ? vscode.l10n.t('With Word’s own headings and lists, for desks that edit there')
        : vscode.l10n.t('Needs Visual Studio Code on the desktop: the browser cannot write it'),
      extension: 'docx',
      ...(writeDocx && {
        write: async (_document: vscode.TextDocument, inspection: Inspection) => {
          const article = exported(inspection);
          const without = picturesOf(article).map(({ name }) => name);
          return { bytes: await writeDocx(exportDocument(article)), without };
        },
      }),
    },
    {
      id: 'markdown',
      label: vscode.l10n.t('Plain Markdown'),
      detail: vscode.l10n.t('The text alone, without front matter and without comments to Copydesk'),
      extension: 'md',
      write: (_document, inspection) =>
        Promise.resolve({ bytes: encode(plainMarkdown(exported(inspection))), without: [] }),
    },
  ];
}

/** Whether a picture is its own address. */
function isInside(address: string): boolean {
  return address.startsWith('data:');
}

function exported({ result: { article, outline }, config }: Inspection): ExportInput {
  return { article, outline, disclosure: config.disclosure };
}
