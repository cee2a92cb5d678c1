import { decodeText, declaresArticle, parseFrontMatter, type ArticleHead } from '../core/index.js';
import type { Ports } from './ports/types.js';

/** The front matter of an article stands within its first so many bytes. */
const headSize = 64 * 1024;

/** The front matter of a text, and whether it says that the text is an article. */
export function readHead(text: string): { readonly head: ArticleHead; readonly declared: boolean } {
  const frontMatter = parseFrontMatter(text);
  return { head: { text, frontMatter }, declared: declaresArticle(frontMatter) };
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
