import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import { hideComments } from './comments.js';
import { readFootnotes, withoutFootnoteMarks } from './footnotes.js';
import { isSafePicture, safeHref, webHref } from './links.js';

/** A parser for what leaves the newsroom: raw HTML stays text, comments are dropped, addresses are checked. */
export function exportParser(): MarkdownIt {
  const markdown = createMarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = address => isSafePicture(address) || safeHref(address) !== undefined;
  hideComments(markdown);
  readFootnotes(markdown);
  return markdown;
}

/** Whether the address of a picture means the same outside of the newsroom's folder. */
export function isPublicPicture(address: string): boolean {
  return isSafePicture(address) || webHref(address) !== undefined;
}

/**
 * What a picture's file is called, for people to find it: the last part of its path, without what could be no name. A message of the editor would take
 * `[words](command:…)` for a link, and run it.
 */
export function pictureName(address: string): string {
  if (isSafePicture(address)) return address.slice('data:'.length, address.indexOf(';'));
  const path = decoded(address).replace(/[?#].*$/s, '');
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const plain = (name === '' ? path : name).replace(/[\p{Cc}\p{Cf}]/gu, '').replaceAll('](', '] (');
  return plain.length > longestName ? `${plain.slice(0, longestName)}…` : plain;
}

const longestName = 60;

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address; // A stray % is no escape.
  }
}

/** Markdown's words as they read on one line: without marks, addresses, titles of links, comments, pictures and references to footnotes. */
export function plainWords(text: string): string {
  const [first] = exportParser().parseInline(withoutFootnoteMarks(text), {});
  const words = (first?.children ?? []).map(({ type, content }) =>
    type === 'text' || type === 'code_inline' ? content : type.endsWith('break') ? ' ' : '',
  );
  return words.join('').replace(/\s+/g, ' ').trim();
}
