import * as vscode from 'vscode';
import type { Outline, SectionSpec } from '../../core/index.js';
import { separator, type Choice } from '../../host/quickInput.js';

/** What the profile requires and the article lacks, then what it may have, then what it has. */
export function sectionChoices(outline: Outline): Choice<string>[] {
  const there = new Set(outline.sections.map(section => section.spec?.id));
  const { sections } = outline.profile;
  return [
    ...group(
      vscode.l10n.t('Missing'),
      'circle-outline',
      sections.filter(({ id, required }) => required && !there.has(id)),
    ),
    ...group(
      vscode.l10n.t('Optional'),
      'add',
      sections.filter(({ id, required }) => !required && !there.has(id)),
    ),
    ...group(
      vscode.l10n.t('Already there'),
      'check',
      sections.filter(({ id }) => there.has(id)),
    ),
  ];
}

function group(label: string, icon: string, specs: readonly SectionSpec[]): Choice<string>[] {
  if (specs.length === 0) return [];
  const items = specs.map(({ id, title, prompt }): Choice<string> => ({
    value: id,
    label: title,
    detail: capitalised(prompt),
    iconPath: new vscode.ThemeIcon(icon),
  }));
  return [separator(label), ...items];
}

/** A prompt is worded to stand within a sentence; in the list it stands alone. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
