import type { AiRecord, Article, ArticleRecord } from '../article/types.js';
import { reviewState, type ReviewState } from '../disclosure/reviewState.js';
import { shownDate } from './dates.js';
import { glyph } from './glyphs.js';
import { markup, nothing, type Html } from './html.js';
import type { Leaf } from './pieces.js';
import { row } from './sourceCard.js';

interface Use {
  readonly short: string;
  readonly label: string;
  readonly sentence: string;
}

/** Of product.md's contract: `ai.use`. */
const uses: Readonly<Record<string, Use>> = {
  draft: {
    short: 'First draft',
    label: 'Drafted with AI.',
    sentence: 'A language model wrote the first draft of this article',
  },
  edit: { short: 'Editing', label: 'Edited with AI.', sentence: 'A language model was used to edit this article' },
  translate: {
    short: 'Translation',
    label: 'Translated with AI.',
    sentence: 'A language model was used to translate for this article',
  },
  research: {
    short: 'Research',
    label: 'Researched with AI.',
    sentence: 'A language model was used in the research for this article',
  },
};

const anyUse: Use = {
  short: '',
  label: 'AI was used.',
  sentence: 'A language model was used for this article',
};

/** The line by the headline that says how a model was used, from the record. */
export function aiLine(record: ArticleRecord): Leaf | undefined {
  if (!record.ai) return undefined;
  const use = useOf(record.ai);
  const from = use === uses['draft'] ? draftedFrom(record.sources.length) : '';
  const line = markup`<p class="ai" data-record="ai" role="note"><strong>${use.label}</strong> ${use.sentence}${from}.</p>`;
  return { html: line.source };
}

function draftedFrom(sources: number): string {
  if (sources === 0) return '';
  return sources === 1 ? ' from an official readout' : ' from official readouts';
}

/** What is recorded of a model's use and of a person's review, as a list. Never a review that nobody recorded. */
export function aiRecordList(article: Article): Leaf {
  const { ai } = article.frontMatter.record;
  const list = markup`<dl>${ai ? aiRows(ai) : nothing}${row('Review', review(reviewState(article)), 'review')}</dl>`;
  return { html: list.source };
}

function aiRows(ai: AiRecord): Html {
  const prompt = ai.prompt?.trim();
  const shown =
    prompt &&
    markup`<details>
      <summary>Show the exact prompt</summary>
      <pre>${prompt}</pre>
    </details>`;
  return markup`${row('Model', ai.model)}${row('Use', useOf(ai).short || ai.use)}${row('Prompt', shown)}`;
}

function review(found: ReviewState): Html {
  if (found.state === 'none') return markup`${glyph('todo')}No person’s review is recorded`;
  const on = found.on === undefined ? nothing : markup`, ${shownDate(found.on)}`;
  if (found.state === 'stale') return markup`${glyph('todo')}${found.by}${on}; the text has changed since`;
  return markup`${glyph('ok')}${found.by}${on}`;
}

function useOf(ai: AiRecord): Use {
  return Object.hasOwn(uses, ai.use ?? '') ? (uses[ai.use ?? ''] ?? anyUse) : anyUse;
}
