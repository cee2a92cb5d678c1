import type { Article, Outline } from '../article/types.js';
import { markup } from '../render/html.js';
import { exportedBody, exportParser, isPublicPicture } from './markdown.js';

/**
 * The article as clean HTML for a content management system: plain tags, neither classes nor styles nor scripts, and no mark of Copydesk's. A
 * picture that lies beside the article is named by its words, since its file does not travel along.
 */
export function cmsHtml(article: Article, outline: Outline): string {
  const markdown = exportParser();
  Object.assign(markdown.renderer.rules, {
    image: (tokens, index, options, env, renderer) => {
      const token = tokens[index];
      const source = String(token?.attrGet('src') ?? '');
      const words = renderer.renderInlineAsText(token?.children ?? [], options, env);
      return (isPublicPicture(source) ? markup`<img src="${source}" alt="${words}">` : markup`<em>${words}</em>`)
        .source;
    },
    td_open: (tokens, index) => `<${tokens[index]?.tag ?? 'td'}>`,
    th_open: (tokens, index) => `<${tokens[index]?.tag ?? 'th'}>`,
  } satisfies typeof markdown.renderer.rules);
  return markdown.render(exportedBody({ article, headline: outline.headline !== undefined }));
}
