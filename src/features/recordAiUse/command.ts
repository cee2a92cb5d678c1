import type * as vscode from 'vscode';

/** The command, for other features that offer it. */
export const recordAiUseCommand = 'copydesk.recordAiUse';

/** Arguments of `copydesk.recordAiUse`, for keybindings and tasks. What is given is not asked for. */
export interface RecordAiUseRequest {
  readonly uri?: vscode.Uri;
  /** `draft`, `edit`, `translate` or `research`. */
  readonly use?: string;
  readonly model?: string;
  readonly prompt?: string;
}

const lastPrompt = 'copydesk.prompt';

interface MadePrompt {
  /** The address of the article that it was made for. */
  readonly article: string;
  readonly prompt: string;
}

/** Keeps the prompt that was made for an article, to be offered when its use is put on record: by then something else is on the clipboard. */
export async function rememberPrompt(state: vscode.Memento, article: vscode.Uri, prompt: string): Promise<void> {
  await state.update(lastPrompt, { article: article.toString(), prompt } satisfies MadePrompt);
}

/** The prompt that was last made, when it was for this article. */
export function rememberedPrompt(state: vscode.Memento, article: vscode.Uri): string | undefined {
  const made = state.get<MadePrompt>(lastPrompt);
  return made?.article === article.toString() ? made.prompt : undefined;
}
