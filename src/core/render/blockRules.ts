import type { RendererRule } from 'markdown-it';
import { markup, trusted } from './html.js';

/**
 * How blocks are written where Markdown's own way does not do: no inline style (the page forbids it), no class that the writer chose, no
 * second first-level heading, and each footnote where it stands in the text.
 */
export const blockRules: Record<string, RendererRule> = {
  heading_open: (tokens, index, options, _env, renderer) => {
    const token = tokens[index];
    if (token?.tag === 'h1') token.tag = 'h2';
    return renderer.renderToken(tokens, index, options);
  },
  heading_close: (tokens, index) => `</${tokens[index]?.tag === 'h1' ? 'h2' : (tokens[index]?.tag ?? 'h2')}>\n`,
  bullet_list_open: (tokens, index, options, _env, renderer) => {
    tokens[index]?.attrSet('class', 'bullets');
    return renderer.renderToken(tokens, index, options);
  },
  ordered_list_open: (tokens, index, options, _env, renderer) => {
    tokens[index]?.attrSet('class', 'numbers');
    return renderer.renderToken(tokens, index, options);
  },
  footnote_open: (tokens, index, _options, _env, renderer) => {
    const token = tokens[index];
    if (!token) return '';
    const number = token.content;
    const attributes = trusted(renderer.renderAttrs(token));
    return markup`<p${attributes} class="footnote" id="footnote-${number}" tabindex="-1"><sup>${number}</sup> `.source;
  },
  footnote_close: () => '</p>\n',
  th_open: (tokens, index) => cell('th', tokens[index]?.attrGet('style')),
  td_open: (tokens, index) => cell('td', tokens[index]?.attrGet('style')),
  fence: (tokens, index, _options, _env, renderer) => preformatted(tokens[index], renderer.renderAttrs.bind(renderer)),
  code_block: (tokens, index, _options, _env, renderer) =>
    preformatted(tokens[index], renderer.renderAttrs.bind(renderer)),
  html_block: (tokens, index, _options, _env, renderer) => {
    const token = tokens[index];
    return token ? markup`<p${trusted(renderer.renderAttrs(token))}>${token.content}</p>`.source : '';
  },
};

type RendererToken = Parameters<RendererRule>[0][number];

function preformatted(token: RendererToken | undefined, attributes: (token: RendererToken) => string): string {
  if (!token) return '';
  return markup`<pre${trusted(attributes(token))}><code>${token.content}</code></pre>\n`.source;
}

function cell(tag: 'th' | 'td', style: string | number | null | undefined): string {
  const side = /(left|center|right)$/.exec(String(style ?? ''))?.[1];
  return side === undefined ? `<${tag}>` : `<${tag} data-align="${side}">`;
}
