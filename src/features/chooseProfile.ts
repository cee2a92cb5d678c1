import { summaryIn, type Profile, type ProjectConfig } from '../core/index.js';
import { languageOfWords } from '../host/language.js';
import { pick, type back, type Choice, type StepFrame } from '../host/quickInput.js';
import { localized } from '../host/wording.js';

/** What of a newsroom's settings tells which profiles to offer. */
type Offered = Pick<ProjectConfig, 'profile' | 'profiles'>;

/** Asks which kind of article it is to be. */
export function chooseProfile(frame: StepFrame, config: Offered): Promise<Profile | typeof back | undefined> {
  return pick<Profile>({
    ...frame,
    placeholder: localized('What kind of article is it to be?'),
    choices: profileChoices(config),
  });
}

/** The newsroom's usual profile first, then its own, then Copydesk's. */
export function profileChoices({ profile: usual, profiles }: Offered): Choice<Profile>[] {
  const ordered = profiles.toSorted((a, b) => Number(b.id === usual) - Number(a.id === usual));
  return ordered.map(profile => ({
    value: profile,
    label: profile.title,
    detail: summaryIn(languageOfWords(), profile),
  }));
}
