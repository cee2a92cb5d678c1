// Commands in host tests that are to be asked for, not done.
//   const opened = await askedOf('vscode.open', async () => { … });
import * as vscode from 'vscode';

/** What a command is asked for while something is done, in place of doing it. */
export async function askedOf(command: string, part: () => Promise<void>): Promise<unknown[]> {
  const asked: unknown[] = [];
  const { commands } = vscode;
  const own = Object.getOwnPropertyDescriptor(commands, 'executeCommand');
  const execute = (name: string, ...words: unknown[]): Promise<void> => {
    if (name === command) asked.push(...words);
    return Promise.resolve();
  };
  Object.defineProperty(commands, 'executeCommand', { configurable: true, value: execute });
  try {
    await part();
  } finally {
    if (own) Object.defineProperty(commands, 'executeCommand', own);
    else Reflect.deleteProperty(commands, 'executeCommand');
  }
  return asked;
}
