import type { Article, Outline } from '../article/types.js';
import { readerText } from '../article/readerWords.js';
import { foldedText } from '../text/fold.js';
import { textAt, type Span } from '../text/span.js';
import { headlineStretch, type Stretch } from './draftPassages.js';
import type { Verdict } from './types.js';

/**
 * The title in the front matter, which search engines, feeds and links show for the headline, as one more headline. Undefined where it says what the
 * headline says, and where YAML writes it in other characters than it reads.
 */
export function titleStretch({ text, frontMatter }: Article, { headline }: Outline): Stretch | undefined {
  const { title } = frontMatter.record;
  const at = title === undefined ? undefined : frontMatter.spanOf(['title']);
  if (title === undefined || !at) return undefined;
  if (headline && asRead(textAt(text, headline.content)) === asRead(title)) return undefined;
  const span = withoutQuotes(text, at);
  if (textAt(text, span).trim() !== title.trim()) return undefined;
  return headlineStretch(text, span);
}

function asRead(words: string): string {
  return foldedText(readerText(words));
}

function withoutQuotes(text: string, { start, end }: Span): Span {
  const first = text.charAt(start);
  const isQuoted = end - start > 1 && (first === '"' || first === "'") && text.charAt(end - 1) === first;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/**
 * What is to be reported of the recorded title: not what is reported of the same words in the headline, where it can be put right, or be let be with a
 * comment; and no fix that could break the YAML around it.
 *
 * @param titles verdicts of the title.
 * @param headlines what is reported of the headline.
 */
export function reportedOfTitle(
  text: string,
  titles: readonly Verdict[],
  headlines: readonly Verdict[],
): readonly Verdict[] {
  const known = new Set(headlines.map(one => keyOf(text, one)));
  return titles
    .filter(one => !known.has(keyOf(text, one)))
    .map(one => ({ ...one, fixes: one.fixes.filter(({ edits }) => edits.every(edit => isPlain.test(edit.text))) }));
}

function keyOf(text: string, { rule, span }: Verdict): string {
  return `${rule ?? ''}\n${foldedText(textAt(text, span))}`;
}

/** Words and figures alone mean in any scalar of YAML what they say. */
const isPlain = /^[\p{L}\p{N}$€£][\p{L}\p{M}\p{N} .,%$€£’–-]*$/u;
