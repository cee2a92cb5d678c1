import type { DisclaimerWording, Language, Profile, Repetition, SectionSpec } from './types.js';

/** What a section is called in another language, and what its writer is asked for. */
export type SectionWords = Pick<SectionSpec, 'title' | 'aliases' | 'prompt'> & {
  /** Of a section that repeats; the headings in the order of the English ones. */
  readonly repeats?: { readonly one: string; readonly several: string; readonly headings: readonly string[] };
};

/** A profile's words in another language. Ids, kinds, order and what is required are the English profile's. */
export interface ProfileWords {
  readonly title: string;
  readonly summary: string;
  /** By the section's id. */
  readonly sections: Readonly<Record<string, SectionWords>>;
  readonly disclaimer: DisclaimerWording;
}

/** A profile in another language. A section without words of its own keeps the English ones. */
export function translated(
  profile: Profile,
  language: Language,
  words: Readonly<Record<string, ProfileWords>>,
): Profile {
  const own = words[profile.id];
  if (!own) return profile;
  const { title, summary, disclaimer } = own;
  const sections = profile.sections.map(spec => inWords(spec, own.sections[spec.id]));
  return { id: profile.id, language, title, summary, sections, disclaimer: { current: disclaimer, earlier: [] } };
}

function inWords(spec: SectionSpec, words: SectionWords | undefined): SectionSpec {
  if (!words) return spec;
  const { repeats, ...own } = words;
  return { ...spec, ...own, ...(spec.repeats && repeats && { repeats: repetition(spec.repeats, repeats) }) };
}

function repetition(own: Repetition, { one, several, headings }: NonNullable<SectionWords['repeats']>): Repetition {
  return {
    ...own,
    one,
    several,
    headings: own.headings.map((heading, index) => ({ ...heading, title: headings[index] ?? heading.title })),
  };
}
