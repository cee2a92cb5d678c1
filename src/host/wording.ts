import { l10n } from 'vscode';
import { shortHash, type Wording } from '../core/index.js';

/** Says what the core says in the editor's language, where there is a translation. */
export const editorsWording: Wording = (template, parts) =>
  (translationOf(template) ?? template).replaceAll(/\{(\d)\}/g, (slot, at: string) => parts[Number(at)] ?? slot);

/** In the package, what the core says is listed under short names (scripts/package/translations.mjs). */
function translationOf(template: string): string | undefined {
  const { bundle } = l10n;
  return bundle && (bundle[template] ?? bundle[shortHash(template)]);
}
