import * as vscode from 'vscode';
import { plainMarkdown, type ExportDocument, type ExportInput } from '../../core/index.js';
import type { LiesIn } from '../../host/liesIn.js';
import { localized } from '../../host/wording.js';
import type { Inspection } from '../lint/inspector.js';
import { picturesBeside, picturesLeftOut } from './leftOut.js';
import { webPage } from './webPage.js';
import { wordDocument } from './wordDocument.js';

/** Writes a Word document; absent where its writer cannot be loaded. */
export type DocxWriter = (document: ExportDocument) => Promise<Uint8Array>;

/** What the formats are written with. */
export interface FormatPorts {
  readonly writeDocx: DocxWriter | undefined;
  readonly liesIn: LiesIn;
}

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
  /** What is to be said of pictures that are not in it. */
  readonly remark?: string | undefined;
}

/** The formats in the order in which they are offered. */
export function exportFormats({ writeDocx, liesIn }: FormatPorts): readonly ExportFormat[] {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return [
    {
      id: 'html',
      label: localized('Web page'),
      detail: localized('One HTML file with its pictures in it, and with what search engines read of its sources'),
      extension: 'html',
      write: async (document, inspection) => {
        const { page, without } = await webPage(exported(inspection), document.uri, liesIn);
        return { bytes: encode(page), remark: picturesLeftOut(without) };
      },
    },
    {
      id: 'docx',
      label: localized('Word document'),
      detail: writeDocx
        ? localized('With its pictures, and Word’s own headings and lists, for desks that edit there')
        : localized('Needs Visual Studio Code on the desktop: the browser cannot write it'),
      extension: 'docx',
      ...(writeDocx && {
        write: async (document: vscode.TextDocument, inspection: Inspection) => {
          const { word, without } = await wordDocument(exported(inspection), document.uri, liesIn);
          return { bytes: await writeDocx(word), remark: picturesLeftOut(without) };
        },
      }),
    },
    {
      id: 'markdown',
      label: localized('Plain Markdown'),
      detail: localized('The text alone, without front matter, comments and HTML'),
      extension: 'md',
      write: (_document, inspection) => {
        const article = exported(inspection);
        return Promise.resolve({ bytes: encode(plainMarkdown(article)), remark: picturesBeside(article) });
      },
    },
  ];
}

function exported({ result: { article, outline }, config }: Inspection): ExportInput {
  return { article, outline, disclosure: config.disclosure };
}
