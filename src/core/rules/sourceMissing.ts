import type { SourceFile } from '../readout/source.js';
import { say, type Message } from '../text/message.js';
import type { Report, Rule, RuleContext, Source } from './types.js';

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

function reportOf(context: RuleContext, source: Source): Report[] {
  const span = context.article.frontMatter.spanOf(['sources', source.index, 'file']);
  const message = span && source.file && problemOf(context, source.record.file ?? '', source.file);
  return span && message ? [{ message, span }] : [];
}

function problemOf({ article }: RuleContext, name: string, file: SourceFile): Message | undefined {
  if (file.state === 'unreadable') return say`The saved source “${name}” could not be read. ${file.reason}`;
  if (file.state === 'missing')
    return /^https?:\/\//i.test(name)
      ? say`“${name}” is a web address, and “file” names a saved text. Put it under “url”, and save the text of the release as a file.`
      : say`The saved source “${name}” is not there. Put the file back, or correct its path: it is read from the article’s folder.`;
  if (file.text === article.text)
    return say`The article is recorded as its own source, and is borne out by itself. Name the saved text of the release.`;
  const { title, statements } = file.readout;
  return title || statements.length > 0
    ? undefined
    : say`The saved source “${name}” holds no text, so that nothing is held against it. Put the text of the release into it.`;
}
