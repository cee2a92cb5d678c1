import { filled } from './filled.mjs';

/**
 * @typedef {import('../../src/core/index.js').Profile} Profile
 * @typedef {import('../../src/core/index.js').SectionSpec} SectionSpec
 */

const file = 'docs/profiles.md';

/**
 * The page on the profiles. Its tables are generated; what stands above them is written by hand.
 *
 * @param {typeof import('../../src/core/index.js')} core
 * @param {(file: string) => Promise<string | undefined>} read
 * @returns {Promise<Record<string, string>>}
 */
export async function profilePage({ profiles, profilesIn }, read) {
  const spanish = new Map(profilesIn('es', { publisherIsSource: false }).map(profile => [profile.id, profile]));
  const parts = profiles.map(profile => partOf(profile, spanish.get(profile.id) ?? profile));
  return { [file]: filled((await read(file)) ?? '# Profiles\n', parts.join('\n\n')) };
}

/**
 * @param {Profile} profile
 * @param {Profile} spanish
 */
function partOf(profile, spanish) {
  const rows = profile.sections.map((spec, index) => row(spec, spanish.sections[index] ?? spec));
  return [
    `## ${profile.title}`,
    `\`profile: ${profile.id}\` · ${profile.summary} In Spanish: ${spanish.title}.`,
    ['| Section | Also found as | Needed | Holds | In Spanish |', '| --- | --- | --- | --- | --- |', ...rows].join(
      '\n',
    ),
    `Disclaimer: “${profile.disclaimer.current.text}”`,
  ].join('\n\n');
}

const kinds = { fact: 'what the sources say', analysis: 'inference', background: 'context', furniture: 'the record' };

/**
 * @param {SectionSpec} spec
 * @param {SectionSpec} spanish
 */
function row({ title, aliases, required, headed, repeats, kind, isOpen }, spanish) {
  const names = repeats
    ? `any heading that ends in “${repeats.ending}”`
    : headed
      ? aliases
          .slice(0, 3)
          .map(alias => alias.replace('*', '…'))
          .join('; ')
      : 'what stands above the first heading';
  const needed = repeats ? `at least ${repeats.atLeast}` : required ? 'yes' : 'no';
  return `| ${title} | ${names} | ${needed} | ${isOpen ? 'open questions' : kinds[kind]} | ${spanish.title} |`;
}
