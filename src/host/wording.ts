import { l10n } from 'vscode';
import type { Wording } from '../core/index.js';
import { messageName } from './messageName.js';

/** Says what the core says in the editor's language, where there is a translation. */
export const editorsWording: Wording = (template, parts) =>
  (translationOf(template) ?? template).replaceAll(/\{(\d)\}/g, (slot, at: string) => parts[Number(at)] ?? slot);

/**
 * A text of the extension in the editor's language, where there is a translation.
 * @param message in English, written out in the call, with `{0}`, `{1}` … for its parts
 */
export function localized(message: string, ...parts: readonly (string | number)[]): string {
  return editorsWording(message, parts.map(String));
}

/** In the package, translations are listed under short names (scripts/package/translations.mjs), where the editor's own `l10n.t` finds none. */
function translationOf(message: string): string | undefined {
  const { bundle } = l10n;
  return bundle && (bundle[message] ?? bundle[messageName(message)]);
}
