import { LineIndex } from '../text/lineIndex.js';
import { parseBlocks } from './blocks.js';
import { findDirectives } from './directives.js';
import { parseFrontMatter } from './frontMatter.js';
import type { Article } from './types.js';

/** Reads a Markdown draft: its front matter, the top-level blocks of its body, and its suppression comments. Never throws. */
export function parseArticle(text: string): Article {
  const frontMatter = parseFrontMatter(text);
  const bodyStart = frontMatter.span?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const lines = new LineIndex(text);
  const blocks = parseBlocks(text, bodyStart, lines);
  return { text, frontMatter, bodyStart, blocks, directives: findDirectives(text, bodyStart, blocks, lines) };
}
