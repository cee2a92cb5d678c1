import type { AiRecord } from '../article/types.js';
import { findStatements } from '../disclosure/findStatements.js';
import { isEnglishTag, knownLanguage } from '../profiles/language.js';
import type { Report, Rule, RuleContext } from './types.js';
import { say, type Message } from '../text/message.js';

/**
 * Wants model and prompt on record where a model wrote the draft, and a record at all where readers are told of a model. A placeholder is no record. Only a person knows what was asked, so there is no fix.
 */
export const aiPromptRecorded: Rule = {
  id: 'ai-prompt-recorded',
  category: 'provenance',
  severity: 'warning',
  summary:
    'Where readers are told of a language model, its use is on record; where it wrote the draft, so are the model and the exact prompt.',
  fixable: false,
  check(context) {
    const { frontMatter } = context.article;
    const { ai } = frontMatter.record;
    if (!frontMatter.has('ai')) return toldWithoutRecord(context);
    if (ai?.use !== 'draft') return [];
    const what = missingFrom(ai);
    if (!what) return [];
    const message = say`A language model wrote the draft, and ${what} not on record. Run “Copydesk: Record AI Use…”, or put it in the front matter under “ai”, word for word.`;
    return [{ message, span: frontMatter.spanOf(['ai', 'use']) ?? { start: 0, end: 0 } }];
  },
};

function missingFrom({ model, prompt }: AiRecord): Message | undefined {
  if (isMissing(model)) return isMissing(prompt) ? say`the model and the prompt are` : say`the model is`;
  return isMissing(prompt) ? say`the prompt is` : undefined;
}

/** In a language of which Copydesk knows no statements, words about a model may be the article's subject. */
function toldWithoutRecord({ article, outline, config }: RuleContext): Report[] {
  const { language } = article.frontMatter.record;
  if (!isEnglishTag(language) && knownLanguage(language) === undefined) return [];
  const [told] = findStatements({ article, outline, wording: config.disclosure.statement });
  if (!told) return [];
  const message = say`Readers are told that a language model was used, and the front matter says nothing of it. Run “Copydesk: Record AI Use…”, or put on record under “ai” which model it was, for what, and what was asked of it, word for word.`;
  return [{ message, span: told.span }];
}

function isMissing(value: string | undefined): boolean {
  return value === undefined || value.includes('[TK');
}
