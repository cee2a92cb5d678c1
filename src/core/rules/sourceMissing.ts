import type { Report, Rule, RuleContext, Source } from './types.js';
import { say } from '../text/message.js';

/** Wants the saved text of each source where the record says it is. */
export const sourceMissing: Rule = {
  id: 'source-missing',
  category: 'provenance',
  severity: 'error',
  summary: 'The saved text of each source is where the record says.',
  fixable: false,
  check(context) {
    return context.sources.flatMap(source => reportOf(context, source));
  },
};

function reportOf({ article }: RuleContext, { record, index, file }: Source): Report[] {
  const span = article.frontMatter.spanOf(['sources', index, 'file']);
  if (!span || !file || file.state === 'found') return [];
  const name = record.file ?? '';
  const message =
    file.state === 'missing'
      ? say`The saved source “${name}” is not there. Put the file back, or correct its path: it is read from the article’s folder.`
      : say`The saved source “${name}” could not be read. ${file.reason}`;
  return [{ message, span }];
}
