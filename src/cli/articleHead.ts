import { decodeText, declaresArticle, parseFrontMatter, type ArticleHead } from '../core/index.js';
import type { Ports } from './ports/types.js';

/** The front matter of an article stands within its first so many bytes. */
const headSize = 64 * 1024;

/** What the front matter of a text says that it is. */
export interface ReadHead {
  readonly head: ArticleHead;
  readonly declared: boolean;
  /** Whether it is a release as it was saved, with its record. */
  readonly isSavedSource: boolean;
}

/** The front matter of a text, and whether it says that the text is an article. */
export function readHead(text: string): ReadHead {
  const frontMatter = parseFrontMatter(text);
  const declared = declaresArticle(frontMatter);
  return { head: { text, frontMatter }, declared, isSavedSource: !declared && frontMatter.has('retrieved') };
}

/** Whether a file that cannot be checked is an article all the same, as far as can be told from its first lines. */
export async function looksLikeArticle(path: string, ports: Ports): Promise<boolean> {
  try {
    const info = await ports.files.info(path);
    const bytes = await ports.files.read(path, Math.min(headSize, info?.size ?? 0));
    const decoded = decodeText(bytes);
    return 'text' in decoded && declaresArticle(parseFrontMatter(decoded.text));
  } catch {
    // It may not be read: nobody has said that it is an article.
    return false;
  }
}
