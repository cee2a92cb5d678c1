import { decodeText } from '../core/index.js';
import { fileProblem } from './failure.js';
import type { Ports } from './ports/types.js';

/** The largest article that is checked, in bytes: a book, many times over. */
export const largestArticle = 2 * 1024 * 1024;

/** An article's text as the editor would count it. */
export interface ArticleText {
  readonly text: string;
  /** Whether the file began with a byte order mark, which is not part of the text. */
  readonly marked: boolean;
  /** Whether the file is UTF-8, so that writing it again changes nothing but what was edited. */
  readonly utf8: boolean;
}

/** An article's text, or the end of a sentence that says why there is none. */
export type ArticleRead = ArticleText | { readonly problem: string };

const tooLarge = 'this is larger than 2 MB. Copydesk checks articles up to that size: divide it, or name another file.';

/** Reads an article's file. Never throws. */
export async function readArticle(path: string, ports: Ports): Promise<ArticleRead> {
  try {
    const info = await ports.files.info(path);
    if (!info) return { problem: 'there is no such file or folder.' };
    if (info.kind !== 'file') return { problem: 'this is not a file. Name a Markdown file.' };
    if (info.size > largestArticle) return { problem: tooLarge };
    return decodeArticle(await ports.files.read(path));
  } catch (error) {
    return { problem: fileProblem(error) };
  }
}

/** The bytes of an article as text. */
export function decodeArticle(bytes: Uint8Array): ArticleRead {
  if (bytes.length > largestArticle) return { problem: tooLarge };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = asUtf8(bytes);
  if (text?.includes('\0') === false) return { text, marked, utf8: true };
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { problem: 'this is not a text file. Name a Markdown file.' };
  return { text: decoded.text, marked: false, utf8: false };
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
