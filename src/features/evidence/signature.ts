import type * as vscode from 'vscode';
import type { AcknowledgementNote } from '../../core/index.js';

const key = 'copydesk.signature';

/** `the release errs (by Ana Relph)`. */
const signed = /\(by ([^()]{1,80})\)$/;

/** The name with which this person last signed in this workspace; undefined before the first time. */
export function lastName(state: vscode.Memento): string | undefined {
  return state.get<string>(key);
}

/** Keeps the name with which this person signs. */
export async function rememberName(state: vscode.Memento, name: string): Promise<void> {
  await state.update(key, name);
}

/** A reason as it was typed, with the day and the name: the one that it ends with, else the one of last time. */
export async function signedNote(typed: string, state: vscode.Memento, today: string): Promise<AcknowledgementNote> {
  const name = signed.exec(typed)?.[1]?.trim();
  if (name) await rememberName(state, name);
  return { reason: name ? typed.replace(signed, '').trim() : typed, by: name ?? lastName(state), on: today };
}
