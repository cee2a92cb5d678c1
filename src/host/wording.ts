import { l10n } from 'vscode';
import type { Wording } from '../core/index.js';

/** Says what the core says in the editor's language, where there is a translation. */
export const editorsWording: Wording = (template, parts) =>
  (l10n.bundle?.[template] ?? template).replaceAll(/\{(\d)\}/g, (slot, at: string) => parts[Number(at)] ?? slot);
