import type { AiRecord, Article } from '../article/types.js';
import { knownUse } from '../disclosure/aiUse.js';
import { reviewState, type ReviewState } from '../disclosure/reviewState.js';
import { shownDate } from './dates.js';
import { glyph } from './glyphs.js';
import { markup, nothing, type Html } from './html.js';
import type { Leaf } from './pieces.js';
import { recordName, row } from './sourceCard.js';
import type { ReaderWords } from './words/index.js';

/** What is recorded of a model's use and of a person's review, as a list. Never a review that nobody recorded. */
export function aiRecordList(article: Article, words: ReaderWords): Leaf {
  const { ai } = article.frontMatter.record;
  const reviewRow = row(words.review.term, review(reviewState(article), words), recordName('review'));
  return { html: markup`<dl>${ai ? aiRows(ai, words) : nothing}${reviewRow}</dl>`.source };
}

function aiRows(ai: AiRecord, { ai: words }: ReaderWords): Html {
  const prompt = ai.prompt?.trim();
  const shown =
    prompt &&
    markup`<details>
      <summary>${words.showPrompt}</summary>
      <pre>${prompt}</pre>
    </details>`;
  const use = knownUse(ai.use);
  const rows = [
    row(words.model, ai.model, recordName('ai')),
    row(words.use, use ? words.uses[use] : ai.use, recordName('ai')),
    row(words.prompt, shown),
  ];
  return markup`${rows}`;
}

function review(found: ReviewState, words: ReaderWords): Html {
  if (found.state === 'none') return markup`${glyph('todo')}${words.review.none}`;
  const on = found.on === undefined ? nothing : markup`, ${shownDate(found.on, words)}`;
  if (found.state === 'stale') return markup`${glyph('todo')}${found.by}${on}; ${words.review.stale}`;
  return markup`${glyph('ok')}${found.by}${on}`;
}
