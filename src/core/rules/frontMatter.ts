import { profilesFor, unknownProfile } from '../article/profilesFor.js';
import { editDistance } from '../facts/people/editDistance.js';
import type { Report, Rule, RuleContext } from './types.js';

/** Letters that are wrong, missing or too many in a name that is meant all the same. */
const mostSlips = 2;

/** Reports what in the front matter cannot be read, and a profile that does not exist. */
export const frontMatter: Rule = {
  id: 'front-matter',
  category: 'provenance',
  severity: 'error',
  summary: 'The front matter can be read.',
  fixable: true,
  check(context) {
    return [...context.article.frontMatter.problems, ...unknownProfileReports(context)];
  },
};

function unknownProfileReports({ article, profile, config }: RuleContext): Report[] {
  const { record } = article.frontMatter;
  const profiles = profilesFor(record, config);
  const name = unknownProfile(record, profiles);
  const span = article.frontMatter.spanOf(['profile']);
  if (name === undefined || !span) return [];
  const known = profiles.map(({ id }) => id);
  const meant = nearest(name, known);
  const hint = meant === undefined ? `The profiles are ${listed(known)}.` : `Did you mean “${meant}”?`;
  const offered = meant === undefined ? known : [meant, ...known.filter(id => id !== meant)];
  return [
    {
      message: `There is no profile “${name}”; the article was checked as “${profile.id}”. ${hint}`,
      span,
      fixes: offered.map(id => ({
        title: `Use the profile “${id}”`,
        edits: [{ ...span, text: id }],
        preferred: false,
      })),
    },
  ];
}

/** The only one that a slip or two would make of it. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const near = known.filter(id => editDistance(name.toLowerCase(), id, mostSlips) <= mostSlips);
  return near.length === 1 ? near[0] : undefined;
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(part => part !== '').join(' and ');
}
