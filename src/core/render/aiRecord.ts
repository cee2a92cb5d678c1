import type { AiRecord, Article } from '../article/types.js';
import { knownUse } from '../disclosure/aiUse.js';
import { reviewState, type ReviewState } from '../disclosure/reviewState.js';
import { shownDate } from './dates.js';
import { glyph } from './glyphs.js';
import { markup, nothing, type Html } from './html.js';
import type { RenderMode } from './input.js';
import type { Leaf } from './pieces.js';
import { deskOnly, recordName, row } from './sourceCard.js';
import type { ReaderWords } from './words/index.js';

/**
 * What is recorded of a model's use and of a person's review, as a list; nothing when nothing is. Never a review that nobody recorded: that there is
 * none is for the desk's eyes, in a proof.
 */
export function aiRecordList(
  article: Article,
  { words, mode }: { readonly words: ReaderWords; readonly mode: RenderMode },
): Leaf[] {
  const { ai } = article.frontMatter.record;
  const found = reviewState(article);
  const attributes = found.state === 'none' ? markup`${recordName('review')}${deskOnly}` : recordName('review');
  const reviewRow =
    found.state === 'none' && mode === 'page' ? nothing : row(words.review.term, review(found, words), attributes);
  const rows = markup`${ai ? aiRows(ai, words) : nothing}${reviewRow}`;
  return rows.source === '' ? [] : [{ html: markup`<dl>${rows}</dl>`.source }];
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
