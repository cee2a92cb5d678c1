import type { Rule } from './types.js';

/** Wants model and prompt on record where a model wrote the draft. A placeholder is no record. Only a person knows what was asked, so there is no fix. */
export const aiPromptRecorded: Rule = {
  id: 'ai-prompt-recorded',
  category: 'provenance',
  severity: 'warning',
  summary: 'Where a language model wrote the draft, the model and the exact prompt are on record.',
  fixable: false,
  check({ article: { frontMatter } }) {
    const { ai } = frontMatter.record;
    if (ai?.use !== 'draft') return [];
    const missing = (['model', 'prompt'] as const).filter(key => isMissing(ai[key])).map(key => `the ${key}`);
    if (missing.length === 0) return [];
    const message = `A language model wrote the draft, and ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not on record. Run “Copydesk: Record AI Use…”, or put it in the front matter under “ai”, word for word.`;
    return [{ message, span: frontMatter.spanOf(['ai', 'use']) ?? { start: 0, end: 0 } }];
  },
};

function isMissing(value: string | undefined): boolean {
  return value === undefined || value.includes('[TK');
}
