import * as vscode from 'vscode';
import { findProfile, parseArticle, type Profile, profilesFor } from '../../core/index.js';
import type { ProjectConfigs } from '../../host/projectConfigs.js';
import { back } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import { activeDraft } from '../activeDraft.js';
import { chooseProfile } from '../chooseProfile.js';
import type { Feature } from '../feature.js';
import { applyToDraft } from './applyToDraft.js';

/** Arguments of `copydesk.applyProfile`, for keybindings and tasks. What is given is not asked for. */
interface ApplyRequest {
  /** The id of a profile. */
  readonly profile?: string;
}

/** `copydesk.applyProfile`: adds to a draft what its profile requires and it does not have, in one step to undo. */
export const applyProfileFeature: Feature = ({ configs }) =>
  vscode.commands.registerCommand('copydesk.applyProfile', (argument?: unknown) => run(configs, argument));

/** The names of what was added; undefined when the person pressed Escape or the draft could not be changed. */
async function run(configs: ProjectConfigs, argument: unknown): Promise<readonly string[] | undefined> {
  const document = await activeDraft(argument);
  if (!document) return undefined;
  const profile = await profileFor(document, (argument as ApplyRequest | undefined)?.profile, configs);
  if (!profile) return undefined;
  const applied = await applyToDraft(document, profile);
  if ('problem' in applied) {
    void vscode.window.showErrorMessage(applied.problem);
    return undefined;
  }
  void vscode.window.showInformationMessage(applied.message);
  if (document.isUntitled && document.languageId === 'plaintext') {
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
  }
  return applied.added;
}

/** The profile that the draft names itself, else the one that the person chooses. */
async function profileFor(
  document: vscode.TextDocument,
  wanted: string | undefined,
  configs: ProjectConfigs,
): Promise<Profile | undefined> {
  const { config } = await configs.for(document.uri);
  const { record } = parseArticle(document.getText()).frontMatter;
  const profiles = profilesFor(record, config);
  const known = findProfile(record.profile, profiles) ?? findProfile(wanted, profiles);
  if (known) return known;
  const frame = { title: localized('Apply Profile to This Draft') };
  const chosen = await chooseProfile(frame, { profile: config.profile, profiles });
  return chosen === back ? undefined : chosen;
}
