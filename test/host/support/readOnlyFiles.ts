// A file system that cannot be written to, as version control has for old versions.
//   const provider = readOnlyFiles('copydesk-archive', '# Text of every file\n');
import * as vscode from 'vscode';

/** Registers a read-only file system under a scheme. Every address in it is a file with the same text, but for what is told otherwise. */
export function readOnlyFiles(
  scheme: string,
  text: string,
  otherwise: Partial<Pick<vscode.FileSystemProvider, 'stat' | 'readFile'>> = {},
): vscode.Disposable {
  const bytes = new TextEncoder().encode(text);
  const refuse = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length }),
    readFile: () => bytes,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
    ...otherwise,
  };
  return vscode.workspace.registerFileSystemProvider(scheme, provider, { isReadonly: true });
}
