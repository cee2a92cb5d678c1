import * as vscode from 'vscode';
import { type Profile, profiles } from '../core/index.js';
import { pick, type back, type Choice, type StepFrame } from '../host/quickInput.js';

/**
 * Asks which kind of article it is to be.
 *
 * @param first the id of the profile to offer first.
 */
export function chooseProfile(frame: StepFrame, first: string | undefined): Promise<Profile | typeof back | undefined> {
  const ordered = profiles.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
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
