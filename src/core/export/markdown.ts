import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import type { Article } from '../article/types.js';
import { hideComments } from '../render/comments.js';
import { isSafePicture, safeHref, webHref } from '../render/links.js';

/** A parser for what leaves the newsroom: raw HTML stays text, comments are dropped, addresses are checked. */
export function exportParser(): MarkdownIt {
  const markdown = createMarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = address => isSafePicture(address) || safeHref(address) !== undefined;
  hideComments(markdown);
  return markdown;
}

/** The Markdown that is exported: the body, under the recorded title where it has no headline of its own. */
export function exportedBody({ article, headline }: { readonly article: Article; readonly headline: boolean }): string {
  const body = article.text.slice(article.bodyStart);
  const { title } = article.frontMatter.record;
  return headline || title === undefined ? body : `# ${title.replace(/\s+/g, ' ').trim()}\n\n${body.trimStart()}`;
}

/** Whether the address of a picture means the same outside of the newsroom's folder. */
export function isPublicPicture(address: string): boolean {
  return isSafePicture(address) || webHref(address) !== undefined;
}
