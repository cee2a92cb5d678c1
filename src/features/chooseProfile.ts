import * as vscode from 'vscode';
import type { Profile, ProjectConfig } from '../core/index.js';
import { pick, type back, type Choice, type StepFrame } from '../host/quickInput.js';

/**
 * Asks which kind of article it is to be: the newsroom's usual one first, then its own, then Copydesk's.
 *
 * @param config of the newsroom; `profiles` are those to choose from.
 */
export function chooseProfile(
  frame: StepFrame,
  { profile: usual, profiles }: Pick<ProjectConfig, 'profile' | 'profiles'>,
): Promise<Profile | typeof back | undefined> {
  const ordered = profiles.toSorted((a, b) => Number(b.id === usual) - Number(a.id === usual));
  return pick<Profile>({
    ...frame,
    placeholder: vscode.l10n.t('What kind of article is it to be?'),
    choices: ordered.map((profile): Choice<Profile> => ({
      value: profile,
      label: profile.title,
      detail: profile.summary,
    })),
  });
}
