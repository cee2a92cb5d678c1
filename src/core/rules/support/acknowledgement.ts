import { blockAt, sentenceFinder } from '../../article/sentenceFinder.js';
import type { Article, Directive } from '../../article/types.js';
import { lineBreakOf } from '../../scaffold/place.js';
import { foldedText } from '../../text/fold.js';
import type { KnownText } from '../../text/knownText.js';
import { oncePer } from '../../text/once.js';
import { shortHash } from '../../text/shortHash.js';
import { textAt, type Span, type TextEdit } from '../../text/span.js';
import type { Finding } from '../types.js';

/** The part of a finding by which an acknowledgement knows it. */
export type Acknowledged = Pick<Finding, 'rule' | 'span'>;

/** Why a person lets a difference stand, and who it is. */
export interface AcknowledgementNote {
  /** One that holds no words counts for nothing. */
  readonly reason: string;
  readonly by?: string | undefined;
  /** `2026-11-23`. */
  readonly on?: string | undefined;
}

/**
 * The comment that acknowledges a finding: on a line of its own before the block (the whole list, not its item, which a comment would part from
 * the next). It is bound to the words that were found and to their sentence, so that the finding comes back when either changes; typography,
 * emphasis and capitals are no change.
 *
 * @param findMark to be lent where many findings of one article are acknowledged, so that its sentences are read once.
 * @returns undefined when the finding stands where no comment can: in the front matter.
 */
export function acknowledgementEdit(
  article: Article,
  finding: Acknowledged,
  { reason, by, on }: AcknowledgementNote,
  findMark = markFinder(article),
): TextEdit | undefined {
  const mark = findMark(finding.span);
  const block = blockAt(article, finding.span.start);
  if (mark === undefined || !block) return undefined;
  const name = by === undefined ? '' : plain(by).replace(/[()]/g, '');
  const signature = [name && `by ${name}`, on].filter(Boolean).join(', ');
  const words = [plain(reason), signature && `(${signature})`].filter(Boolean).join(' ');
  const at = block.span.start;
  const comment = `<!-- copydesk-acknowledged ${finding.rule} ${mark} -- ${words} -->`;
  return { start: at, end: at, text: comment + lineBreakIn(article) };
}

const lineBreakIn = oncePer(({ text }: Article) => lineBreakOf(text));

/** The acknowledgement that lets a finding stand, if there is one. */
export function acknowledgementOf(article: Article, finding: Acknowledged): Directive | undefined {
  return acknowledgements(article)(finding);
}

/** A search for the acknowledgement of a finding. One without a reason, or without a mark, lets nothing stand. */
export function acknowledgements(article: Article): (finding: Acknowledged) => Directive | undefined {
  const known = new Map<string, Directive>();
  const acknowledged = new Set<string>();
  for (const directive of article.directives) {
    if (directive.kind !== 'acknowledged' || !directive.reason || !directive.mark) continue;
    for (const rule of directive.rules) {
      known.set(`${rule} ${directive.mark}`, directive);
      acknowledged.add(rule);
    }
  }
  const findMark = markFinder(article);
  return finding => {
    if (!acknowledged.has(finding.rule)) return undefined;
    return known.get(`${finding.rule} ${findMark(finding.span) ?? ''}`);
  };
}

/** Gives the mark by which words in their sentence are known; undefined in the front matter. */
export type MarkFinder = (span: Span) => string | undefined;

/** The marks of an article. What a block that has not changed was asked for before, it still knows. */
export function markFinder(article: Article): MarkFinder {
  const findSentence = sentenceFinder(article);
  return span => {
    const sentence = findSentence(span);
    if (!sentence) return undefined;
    const block = blockAt(article, sentence.start);
    if (!block || sentence.end > block.span.end) {
      return markOf(hashOf(article.text, sentence), article.text, span);
    }
    const by = block.span.start;
    return block.source.read(marksIn)(movedBack(sentence, by), movedBack(span, by));
  };
}

function movedBack({ start, end }: Span, by: number): Span {
  return { start: start - by, end: end - by };
}

/** The marks of a block; each is worked out once, and each sentence is read once. */
function marksIn({ words }: KnownText): (sentence: Span, span: Span) => string {
  const sentences = new Map<string, string>();
  const marks = new Map<string, string>();
  return (sentence, span) =>
    kept(marks, span, () => {
      const hash = kept(sentences, sentence, () => hashOf(words, sentence));
      return markOf(hash, words, span);
    });
}

function kept(known: Map<string, string>, { start, end }: Span, make: () => string): string {
  const key = `${start}-${end}`;
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function hashOf(text: string, sentence: Span): string {
  return shortHash(asRead(textAt(text, sentence)));
}

/** By which words are known in their sentence. */
function markOf(sentence: string, text: string, span: Span): string {
  return shortHash(`${sentence}\n${asRead(textAt(text, span))}`);
}

/** The words as they are read: without emphasis and the marks of lists, quotes and headings. */
function asRead(words: string): string {
  return foldedText(words)
    .replace(/[*_#>]|(?:^|\s)[-+](?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** On one line, and without what would end the comment. */
function plain(words: string): string {
  return words
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/-{2,}>/g, '→')
    .trim();
}
