import * as vscode from 'vscode';
import {
  largestSettingsFile,
  noSettingsFile,
  settingsText,
  type SettingsFiles,
  unreadableSettings,
} from '../core/index.js';
import { untilWritten } from './untilWritten.js';

/** The settings files of one file system. */
export function settingsFiles(place: vscode.Uri, log: vscode.LogOutputChannel): SettingsFiles {
  return {
    async read(path) {
      const uri = place.with({ path });
      const size = await settingsFileSize(uri);
      if (size === undefined) return undefined;
      if (size === 'folder') {
        return { problem: noSettingsFile };
      }
      try {
        return settingsText(
          size > largestSettingsFile
            ? new Uint8Array(largestSettingsFile + 1)
            : await untilWritten(() => vscode.workspace.fs.readFile(uri)),
        );
      } catch (error) {
        log.debug(`${uri.toString()}: ${String(error)}`);
        return { problem: unreadableSettings() };
      }
    },
  };
}

/** In bytes; undefined when there is nothing that anybody may look at. */
async function settingsFileSize(uri: vscode.Uri): Promise<number | 'folder' | undefined> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.File) === 0 ? 'folder' : size;
  } catch {
    return undefined;
  }
}
