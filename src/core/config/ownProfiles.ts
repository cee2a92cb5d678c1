import { findProfile, profilesIn, type ProfileOptions } from '../profiles/index.js';
import type { Language, Profile, SectionSpec } from '../profiles/types.js';
import type { OwnProfile, OwnSection } from './types.js';

/** What a newsroom's profiles are filled up with. */
export interface ProfileFrame extends ProfileOptions {
  /** Of profiles that name none. */
  readonly language: Language;
}

/** A newsroom's profile, whole: what it does not say is as in the profile that it is based on, or as is usual. */
export function wholeProfile(own: OwnProfile, frame: ProfileFrame): Profile {
  const language = own.language ?? frame.language;
  const ours = profilesIn(language, frame);
  const base = findProfile(own.basedOn, ours);
  const title = own.title ?? base?.title ?? own.id;
  const requiredFrontMatter = own.requiredFrontMatter ?? base?.requiredFrontMatter;
  return {
    id: own.id,
    language,
    title,
    summary: own.summary ?? base?.summary ?? title,
    sections: own.sections?.map(section => wholeSection(section, language, [base, ...ours])) ?? base?.sections ?? [],
    disclaimer: own.disclaimer ?? base?.disclaimer ?? ours[0]?.disclaimer ?? { current: { text: '' }, earlier: [] },
    ...(requiredFrontMatter && { requiredFrontMatter }),
  };
}

const prompts: Readonly<Record<Language, (title: string) => string>> = {
  en: title => `what belongs under “${title}”`,
  es: title => `lo que corresponde a «${title}»`,
};

/** @param among profiles whose sections of that name stand for what the newsroom does not say, the first first. */
function wholeSection(own: OwnSection, language: Language, among: readonly (Profile | undefined)[]): SectionSpec {
  const known = among.flatMap(profile => profile?.sections ?? []).find(({ id }) => id === own.id);
  const title = own.title ?? own.id;
  const usual: SectionSpec = {
    id: own.id,
    title,
    kind: 'fact',
    required: true,
    headed: true,
    form: 'prose',
    aliases: [],
    prompt: prompts[language](title),
  };
  return { ...(known ?? usual), ...own, ...(own.prompt !== undefined && { asks: true }) };
}
