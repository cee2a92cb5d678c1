import * as vscode from 'vscode';
import { type SettingInForce, settingTitle, valueInWords } from '../../core/index.js';
import { nameOf } from '../../host/paths.js';
import type { ProjectSettings } from '../../host/projectConfigs.js';
import { separator, type Choice } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';

/** What somebody has set, then what is Copydesk's default. */
export function settingChoices(all: readonly SettingInForce[], settings: ProjectSettings): Choice<SettingInForce>[] {
  const isDefault = ({ origin }: SettingInForce): boolean => origin.kind === 'default';
  return [
    ...group(
      localized('Set for this article'),
      all.filter(one => !isDefault(one)),
      settings,
    ),
    ...group(localized('Copydesk’s defaults'), all.filter(isDefault), settings),
  ];
}

/** What the list is of, for whoever reads it. */
export function whatHolds({ file, isBroken }: ProjectSettings): string {
  return file && isBroken
    ? localized('Something is wrong in {0}. Until it is mended, what was right before holds.', nameOf(file))
    : localized('What holds for this article. Pick a setting to see where it is set, or to set it.');
}

function group(label: string, settings: readonly SettingInForce[], project: ProjectSettings): Choice<SettingInForce>[] {
  if (settings.length === 0) return [];
  const items = settings.map((setting): Choice<SettingInForce> => {
    const detail = originInWords(setting, project);
    return {
      value: setting,
      label: settingTitle(setting.path),
      description: valueInWords(setting.value) || '–',
      ...(detail !== undefined && { detail }),
    };
  });
  return [separator(label), ...items];
}

function originInWords({ origin }: SettingInForce, { file }: ProjectSettings): string | undefined {
  switch (origin.kind) {
    case 'default':
      return undefined;
    case 'article':
      return localized('From the front matter of this article');
    case 'pack':
      return localized('From the pack {0}, taken over in {1}', origin.pack, shownPath(origin.file, file));
    case 'file':
      return origin.files
        ? localized('From {0}, for {1}', shownPath(origin.file, file), origin.files.join(', '))
        : localized('From {0}', shownPath(origin.file, file));
  }
}

function shownPath(path: string, file: vscode.Uri | undefined): string {
  return file ? vscode.workspace.asRelativePath(file.with({ path })) : path;
}
