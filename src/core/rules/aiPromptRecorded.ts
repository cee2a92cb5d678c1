import { groupEdits } from '../disclosure/recordGroup.js';
import { placeholder } from '../scaffold/template.js';
import type { Fix, Rule, RuleContext } from './types.js';

/** Wants model and prompt on record where a model wrote the draft. A placeholder is no record. */
export const aiPromptRecorded: Rule = {
  id: 'ai-prompt-recorded',
  category: 'provenance',
  severity: 'warning',
  summary: 'Where a language model wrote the draft, the model and the exact prompt are on record.',
  fixable: true,
  check(context) {
    const { frontMatter } = context.article;
    const { ai } = frontMatter.record;
    if (ai?.use !== 'draft') return [];
    const missing = (['model', 'prompt'] as const).filter(key => isMissing(ai[key]));
    if (missing.length === 0) return [];
    const what = missing.map(key => `the ${key}`).join(' and ');
    return [
      {
        message: `A language model wrote the draft, and ${what} ${missing.length === 1 ? 'is' : 'are'} not on record. Record what was asked of which model, as it was asked.`,
        span: frontMatter.spanOf(['ai', 'use']) ?? { start: 0, end: 0 },
        fixes: placesToFill(
          context,
          missing.filter(key => ai[key] === undefined),
        ),
      },
    ];
  },
};

const toCome = { model: 'which model', prompt: 'what was asked, word for word' };

function isMissing(value: string | undefined): boolean {
  return value === undefined || value.includes('[TK');
}

/** Only a person knows what was asked, so no fix is applied unasked. */
function placesToFill({ article }: RuleContext, keys: readonly ('model' | 'prompt')[]): Fix[] {
  if (keys.length === 0) return [];
  const values = Object.fromEntries(keys.map(key => [key, placeholder(toCome[key])]));
  const edits = groupEdits(article, 'ai', values);
  if ('problem' in edits) return [];
  return [{ title: `Add a place for ${keys.map(key => `the ${key}`).join(' and ')}`, edits, preferred: false }];
}
