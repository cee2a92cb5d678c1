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
