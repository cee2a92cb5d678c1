import type { Token } from 'markdown-it';
import { articleLanguage } from '../article/articleLanguage.js';
import { escapeHtml, markup } from '../render/html.js';
import { isForReaders } from '../render/links.js';
import { readerWords } from '../render/words/index.js';
import { exportParser, isPublicPicture } from '../render/outgoingMarkdown.js';
import { readerMarkdown, type ExportInput } from './readerText.js';

/**
 * The article as clean HTML for a content management system: plain tags, neither classes nor styles nor scripts, and no mark of Copydesk's. Byline,
 * date and the labels of analysis stand in it as they stand on the page. A picture that lies beside the article is named by its words, since its file
 * does not travel along, and so is a link to a draft.
 */
export function cmsHtml(input: ExportInput): string {
  const { picture } = readerWords[articleLanguage(input.article, input.outline.profile).words];
  const markdown = exportParser();
  /** Of the link that is being written. */
  let isDropped = false;
  Object.assign(markdown.renderer.rules, {
    image: (tokens, index, options, env, renderer) => {
      const token = tokens[index];
      const source = String(token?.attrGet('src') ?? '');
      const words = renderer.renderInlineAsText(token?.children ?? [], options, env);
      if (isPublicPicture(source)) return markup`<img src="${source}" alt="${words}">`.source;
      return markup`<em>${words.trim() === '' ? picture : words}</em>`.source;
    },
    link_open: (tokens, index, options, _env, renderer) => {
      isDropped = !isForReaders(String(tokens[index]?.attrGet('href') ?? ''));
      return isDropped ? '' : renderer.renderToken(tokens, index, options);
    },
    footnote_open: (tokens, index) => `<p><sup>${tokens[index]?.content ?? ''}</sup> `,
    footnote_close: () => '</p>\n',
    footnote_ref: (tokens, index) => `<sup>${tokens[index]?.content ?? ''}</sup>`,
    link_close: () => (isDropped ? '' : '</a>'),
    fence: (tokens, index) => preformatted(tokens[index]),
    code_block: (tokens, index) => preformatted(tokens[index]),
    td_open: (tokens, index) => `<${tokens[index]?.tag ?? 'td'}>`,
    th_open: (tokens, index) => `<${tokens[index]?.tag ?? 'th'}>`,
  } satisfies typeof markdown.renderer.rules);
  return markdown.render(readerMarkdown(input));
}

function preformatted(token: Token | undefined): string {
  return `<pre><code>${escapeHtml(token?.content ?? '')}</code></pre>\n`;
}
