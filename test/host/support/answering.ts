// Answers what the editor asks in a message, which no test can press a button of.
//   await answering('showWarningMessage', 'Delete', async shown => { … });
import * as vscode from 'vscode';

/** A message that was shown. */
export interface Shown {
  readonly message: string;
  readonly options?: vscode.MessageOptions;
  /** The first is the one that Enter presses in a dialog. */
  readonly buttons: readonly string[];
}

type Ask = 'showWarningMessage' | 'showInformationMessage' | 'showErrorMessage';
type Answer = string | undefined | (() => Promise<string | undefined>);

/** Does something while every message of a kind is answered at once. */
export async function answering(
  ask: Ask,
  answer: Answer,
  part: (shown: readonly Shown[]) => Promise<void>,
): Promise<void> {
  const shown: Shown[] = [];
  const { window } = vscode;
  const own = Object.getOwnPropertyDescriptor(window, ask);
  const show = async (message: string, ...others: unknown[]): Promise<string | undefined> => {
    const [options] = others;
    const buttons = others.filter(other => typeof other === 'string');
    shown.push({
      message,
      buttons,
      ...(typeof options === 'object' && { options: options as vscode.MessageOptions }),
    });
    const given = typeof answer === 'function' ? await answer() : answer;
    return others.includes(given) ? given : undefined;
  };
  Object.defineProperty(window, ask, { configurable: true, value: show });
  try {
    await part(shown);
  } finally {
    if (own) Object.defineProperty(window, ask, own);
    else Reflect.deleteProperty(window, ask);
  }
}
