import { profilesFor, unknownProfile } from '../article/profilesFor.js';
import { editDistance } from '../facts/people/editDistance.js';
import type { Report, Rule, RuleContext } from './types.js';
import { listed, say } from '../text/message.js';

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
  const offered = meant === undefined ? known : [meant, ...known.filter(id => id !== meant)];
  return [
    {
      message:
        meant === undefined
          ? say`There is no profile “${name}”; the article was checked as “${profile.id}”. The profiles are ${listed(known)}.`
          : say`There is no profile “${name}”; the article was checked as “${profile.id}”. Did you mean “${meant}”?`,
      span,
      fixes: offered.map(id => ({
        title: say`Use the profile “${id}”`,
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
