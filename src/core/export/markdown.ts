import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import { hideComments } from '../render/comments.js';
import { isSafePicture, safeHref, webHref } from '../render/links.js';

/** A parser for what leaves the newsroom: raw HTML stays text, comments are dropped, addresses are checked. */
export function exportParser(): MarkdownIt {
  const markdown = createMarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = address => isSafePicture(address) || safeHref(address) !== undefined;
  hideComments(markdown);
  return markdown;
}

/** Whether the address of a picture means the same outside of the newsroom's folder. */
export function isPublicPicture(address: string): boolean {
  return isSafePicture(address) || webHref(address) !== undefined;
}

/** The address of a picture as the writer has it: markdown-it escapes what a browser would. */
export function pictureName(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address; // A stray % is no escape.
  }
}
