import { parseBlocks } from './blocks.js';
import { findDirectives } from './directives.js';
import { parseFrontMatter } from './frontMatter.js';
import { reparseBlocks } from './reparse.js';
import type { Article } from './types.js';

/** A draft of which the front matter alone was read. */
export type ArticleHead = Pick<Article, 'text' | 'frontMatter'>;

/**
 * Reads a Markdown draft: its front matter, the top-level blocks of its body, and its suppression comments. Never throws.
 *
 * @param read the draft as it was read before, if it was, or its head: what has not changed in it is taken over, with all that was found there. The article
 *   is the same as it would be without.
 */
export function parseArticle(text: string, read?: Article | ArticleHead): Article {
  const before = read && 'blocks' in read ? read : undefined;
  if (before?.text === text) return before;
  const frontMatter = parseFrontMatter(text, read);
  const bodyStart = frontMatter.span?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const body = text.slice(bodyStart);
  const blocks = before ? reparseBlocks(body, bodyStart, before) : parseBlocks(body, bodyStart);
  return { text, frontMatter, bodyStart, blocks, directives: findDirectives(text, bodyStart, blocks) };
}
