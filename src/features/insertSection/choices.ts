import * as vscode from 'vscode';
import { missingCount, type Outline, type SectionSpec } from '../../core/index.js';
import { separator, type Choice } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';

/**
 * What the profile requires and the article lacks, then what it may have, then what it has. One that repeats may be had again. A plus stands, as in the
 * checklist, for what is inserted when it is chosen.
 */
export function sectionChoices(outline: Outline): Choice<string>[] {
  const there = new Set(outline.sections.map(section => section.spec?.id));
  const { sections } = outline.profile;
  const isMissing = (spec: SectionSpec): boolean => missingCount(outline, spec) > 0;
  const isThere = ({ id, repeats }: SectionSpec): boolean => there.has(id) && !repeats;
  return [
    ...group(localized('Missing'), 'add', sections.filter(isMissing)),
    ...group(
      localized('Optional'),
      'add',
      sections.filter(spec => !isMissing(spec) && !isThere(spec)),
    ),
    ...group(localized('Already there'), 'check', sections.filter(isThere)),
  ];
}

function group(label: string, icon: string, specs: readonly SectionSpec[]): Choice<string>[] {
  if (specs.length === 0) return [];
  const items = specs.map(({ id, title, prompt, repeats }): Choice<string> => ({
    value: id,
    label: repeats ? capitalised(repeats.one) : title,
    detail: capitalised(prompt),
    iconPath: new vscode.ThemeIcon(icon),
  }));
  return [separator(label), ...items];
}

/** A prompt is worded to stand within a sentence; in the list it stands alone. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
