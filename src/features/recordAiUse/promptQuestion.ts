import * as vscode from 'vscode';
import { back, pickOrType, type Choice } from '../../host/quickInput.js';
import { nameOf } from '../../host/paths.js';
import { localized } from '../../host/wording.js';
import { questionFrame } from './questions.js';

/** Where the words of the prompt come from. Empty words leave the record as it is. */
type PromptAnswer = { readonly words: string } | 'in an editor';

/**
 * What was asked of the model, in any number of lines.
 *
 * @param recorded the prompt on record.
 * @param made the one that Copydesk has made for the article.
 * @returns undefined when the person pressed Escape.
 */
export async function askPrompt(
  article: vscode.Uri,
  recorded: string | undefined,
  made: string | undefined,
): Promise<string | undefined> {
  const answer = await pickOrType<PromptAnswer>({
    ...questionFrame(3),
    prompt: localized('What was asked of it, word for word?'),
    placeholder: localized('The prompt'),
    choices: await choices(recorded, made),
    typed: words => ({ value: { words }, label: words }),
  });
  if (answer === back || answer === undefined) return undefined;
  return answer === 'in an editor' ? writtenInEditor(article, recorded ?? '') : answer.words;
}

async function choices(recorded: string | undefined, made: string | undefined): Promise<Choice<PromptAnswer>[]> {
  const copied = (await vscode.env.clipboard.readText()).trim();
  const isPrompt =
    copied !== '' &&
    copied.length <= longestPrompt &&
    copied !== recorded?.trim() &&
    // With the releases behind it: they have a record of their own.
    !(made !== undefined && copied.startsWith(made));
  return [
    ...(recorded === undefined
      ? []
      : [{ value: { words: '' }, label: localized('Keep what is on record'), detail: beginning(recorded) }]),
    ...(made === undefined || made === recorded
      ? []
      : [{ value: { words: made }, label: localized('Take the prompt that was copied'), detail: beginning(made) }]),
    ...(isPrompt
      ? [{ value: { words: copied }, label: localized('Take what I have copied'), detail: beginning(copied) }]
      : []),
    { value: 'in an editor', label: localized('Write it in an editor…') },
    ...(recorded === undefined ? [{ value: { words: '' }, label: localized('Leave the prompt open') }] : []),
  ];
}

/** In characters: what is longer is hardly a prompt, and would swell the front matter. */
const longestPrompt = 20_000;

function beginning(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}

/** Opens an editor for the words, and waits until the person says that they stand there. Undefined: they changed their mind. */
async function writtenInEditor(article: vscode.Uri, words: string): Promise<string | undefined> {
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: words });
  await vscode.window.showTextDocument(document);
  if (!(await saysWhenWritten(article, document)) || document.isClosed) return undefined;
  const written = document.getText();
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return written;
}

/** A message is gone in ten seconds, and a prompt takes longer to write: so there is a button in the status bar too, until it is pressed or the editor closed. */
async function saysWhenWritten(article: vscode.Uri, document: vscode.TextDocument): Promise<boolean> {
  const record = localized('Record Prompt');
  const question = localized(
    'Write or paste the prompt, then press Record Prompt. It goes on record in {0}.',
    nameOf(article),
  );
  // Several prompts may be waited for.
  const pressed = `copydesk.promptWritten ${document.uri.toString()}`;
  const button = vscode.window.createStatusBarItem(vscode.StatusBarAlignment.Left, 100);
  button.text = `$(check) ${record}`;
  button.tooltip = question;
  button.command = pressed;
  button.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  button.show();
  const parts: vscode.Disposable[] = [button];
  const answer = await new Promise<boolean>(resolve => {
    parts.push(
      vscode.commands.registerCommand(pressed, () => {
        resolve(true);
      }),
      vscode.workspace.onDidCloseTextDocument(closed => {
        if (closed === document) resolve(false);
      }),
    );
    void vscode.window.showInformationMessage(question, record).then(answered => {
      if (answered === record) resolve(true);
    });
  });
  vscode.Disposable.from(...parts).dispose();
  return answer;
}
