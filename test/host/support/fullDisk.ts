// A disk that holds one file and is full: what is written breaks off halfway.
import * as vscode from 'vscode';

/** A disk for a test. */
export interface FullDisk {
  dispose(): void;
  /** Of the file that it holds. */
  readonly file: vscode.Uri;
  /** What stands on it, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Puts a disk beside the others until it is disposed of. */
export function fullDisk(scheme: string, path: string, bytes: Uint8Array): FullDisk {
  const files = new Map([[path, bytes]]);
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const at = (uri: vscode.Uri): Uint8Array => {
    const found = files.get(uri.path);
    if (!found) throw vscode.FileSystemError.FileNotFound(uri);
    return found;
  };
  const folder = path.slice(0, path.lastIndexOf('/')) || '/';
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: uri => {
      if (uri.path === folder || uri.path === '/')
        return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: at(uri).length };
    },
    readDirectory: () => [...files.keys()].map(name => [name.slice(folder.length + 1), vscode.FileType.File]),
    createDirectory: () => undefined,
    readFile: at,
    writeFile: (uri, content) => {
      files.set(uri.path, content.slice(0, content.length / 2));
      throw vscode.FileSystemError.NoPermissions('The disk is full.');
    },
    delete: uri => void files.delete(uri.path),
    rename: (from, to) => {
      files.set(to.path, at(from));
      files.delete(from.path);
    },
  };
  const disk = vscode.workspace.registerFileSystemProvider(scheme, provider);
  const dispose = (): void => {
    disk.dispose();
    changes.dispose();
  };
  return { file: vscode.Uri.from({ scheme, path }), files, dispose };
}
