import type { FrontMatter } from './types.js';

/** Whether the front matter says that the file is an article of Copydesk's: it names a profile or sources. */
export function declaresArticle(frontMatter: FrontMatter): boolean {
  return frontMatter.has('profile') || frontMatter.has('sources');
}
