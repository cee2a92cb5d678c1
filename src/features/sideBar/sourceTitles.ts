import * as vscode from 'vscode';
import { decodeText } from '../../core/index.js';
import { readFile } from '../../host/files.js';
import { nameOf } from '../../host/paths.js';

/** Longer files are called by their names, in bytes. */
const longestRead = 200_000;

/** The titles of saved sources, as they say them themselves. A file is read again when it has changed. */
export class SourceTitles {
  private readonly known = new Map<string, { readonly version: string; readonly title: string }>();

  /** The title of the release in a file; the file's name where it says none or cannot be read. */
  async of(uri: vscode.Uri): Promise<string> {
    const key = uri.toString();
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      const version = `${mtime} ${size}`;
      const known = this.known.get(key);
      if (known?.version === version) return known.title;
      const title = (size > longestRead ? undefined : await titleIn(uri)) ?? nameOf(uri);
      this.known.set(key, { version, title });
      return title;
    } catch {
      return nameOf(uri);
    }
  }
}

async function titleIn(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await readFile(uri);
  const decoded = bytes && decodeText(bytes);
  if (!decoded || 'problem' in decoded) return undefined;
  const { importReadout } = await import('../../host/reading.js');
  return importReadout(decoded.text, { name: nameOf(uri) }).title?.value;
}
