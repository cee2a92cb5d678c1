import { profilesFor } from '../profiles/index.js';
import type { Report, Rule, RuleContext } from './types.js';

/** Reports what in the front matter cannot be read, and a profile that does not exist. */
export const frontMatter: Rule = {
  id: 'front-matter',
  category: 'provenance',
  severity: 'error',
  summary: 'The front matter can be read.',
  fixable: true,
  check(context) {
    return [...context.article.frontMatter.problems, ...unknownProfile(context)];
  },
};

function unknownProfile({ article, profile, config }: RuleContext): Report[] {
  const { record } = article.frontMatter;
  const profiles = profilesFor(record, config);
  const span = article.frontMatter.spanOf(['profile']);
  if (record.profile === undefined || !span || profiles.some(({ id }) => id === record.profile)) return [];
  const known = profiles.map(({ id }) => id);
  return [
    {
      message: `There is no profile “${record.profile}”; the article was checked as “${profile.id}”. The profiles are ${listed(known)}.`,
      span,
      fixes: known.map(id => ({ title: `Use the profile “${id}”`, edits: [{ ...span, text: id }], preferred: false })),
    },
  ];
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(part => part !== '').join(' and ');
}
