import * as vscode from 'vscode';
import {
  parseArticle,
  rules,
  type SettingInForce,
  settingsInForce,
  settingTitle,
  valueInWords,
} from '../../core/index.js';
import { rangeAt } from '../../host/positions.js';
import type { ProjectSettings } from '../../host/projectConfigs.js';
import { pick } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import { activeDraft } from '../activeDraft.js';
import type { Feature, FeatureContext } from '../feature.js';
import { settingChoices, whatHolds } from './choices.js';
import { createProjectFile, offerProjectFile } from './createProjectFile.js';
import { setInProjectFile } from './setInProjectFile.js';

/** Arguments of `copydesk.whyThisSetting`, for keybindings and tasks. What is given is not asked for. */
interface WhyRequest {
  /** The way to a setting: `['rules', 'empty-section']`. */
  readonly setting?: readonly string[];
}

/**
 * `copydesk.whyThisSetting`: the settings that hold for an article; picking one goes to where it is set, or offers to set it.
 * `copydesk.createProjectFile`: writes a project file to begin with.
 */
export const whyThisSettingFeature: Feature = context =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.whyThisSetting', (argument?: unknown) => why(context, argument)),
    vscode.commands.registerCommand('copydesk.createProjectFile', (argument?: unknown) => createProjectFile(argument)),
  );

/** What was picked; undefined when the person pressed Escape. */
async function why({ configs }: FeatureContext, argument: unknown): Promise<SettingInForce | undefined> {
  const document = await activeDraft(argument);
  if (!document) return undefined;
  const settings = await configs.for(document.uri);
  const inForce = settingsInForce(settings, rules, parseArticle(document.getText()));
  const wanted = (argument as WhyRequest | undefined)?.setting;
  const chosen = Array.isArray(wanted) ? find(inForce, wanted) : await choose(inForce, settings);
  if (!chosen) return undefined;
  const { origin } = chosen;
  if (origin.kind === 'article') await show(document, origin.span);
  else if (origin.kind === 'default') void offerToSet(chosen, settings);
  else
    await show(
      await vscode.workspace.openTextDocument(settings.file?.with({ path: origin.file }) ?? document.uri),
      origin.span,
    );
  return chosen;
}

function find(all: readonly SettingInForce[], path: readonly string[]): SettingInForce | undefined {
  return all.find(one => one.path.length === path.length && one.path.every((name, at) => name === path[at]));
}

async function choose(
  inForce: readonly SettingInForce[],
  settings: ProjectSettings,
): Promise<SettingInForce | undefined> {
  const chosen = await pick<SettingInForce>({
    title: localized('Why This Setting?'),
    placeholder: whatHolds(settings),
    choices: settingChoices(inForce, settings),
  });
  return typeof chosen === 'object' ? chosen : undefined;
}

async function show(
  document: vscode.TextDocument,
  span: { readonly start: number; readonly end: number },
): Promise<void> {
  await vscode.window.showTextDocument(document, { selection: rangeAt(document, span) });
}

/** Says that nobody has set it, and sets it when the person wants to. */
async function offerToSet(setting: SettingInForce, settings: ProjectSettings): Promise<void> {
  const title = settingTitle(setting.path);
  const set = localized('Set It in the Project File');
  const value = valueInWords(setting.value) || localized('an empty list');
  const message = localized('“{0}” is {1}. That is Copydesk’s default: no file sets it.', title, value);
  if ((await vscode.window.showInformationMessage(message, set)) !== set) return;
  const file = settings.file ?? (await offerProjectFile(settings.root));
  if (file) await setInProjectFile(file, setting);
}
