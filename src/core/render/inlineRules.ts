import type { RendererRule, Token } from 'markdown-it';
import type { MarkdownSettings } from './markdown.js';
import { isEvidenceMark, markEvidence, placeFrom, type RunPlace } from './evidence/markEvidence.js';
import { say, type Message } from '../text/message.js';
import { glyph, type GlyphName } from './glyphs.js';
import { markup, nothing, type Html } from './html.js';
import { isForReaders, isRelativePath, isSafePicture, safeHref, webHref } from './links.js';
import type { DatelineMark, FindingMark, Mark, MarkEdge } from './marks.js';
import { splitTail } from './tail.js';

type Rules = Record<string, RendererRule>;

/** What words, links and pictures are written by; see {@link MarkdownSettings}. */
export type InlineSettings = Pick<MarkdownSettings, 'placed' | 'words' | 'desk' | 'resolveImage'>;

/**
 * How words, links and pictures are written.
 *
 * @param blockStart where the block starts that is being written. What the page keeps of a mark's place is counted from there, so that an edit
 *   elsewhere changes nothing in it.
 */
export function inlineRules(settings: InlineSettings, blockStart: () => number): Rules {
  let active: readonly Mark[] = [];
  let inLink = false;
  /** Of the link that is being written: its words stay, for readers cannot go where it leads. */
  let isDropped = false;
  const run = (content: string, tokens: readonly Token[], index: number): Html => {
    return active.reduceRight(
      (inner, mark) => {
        const last = endsAfter(tokens, index, mark);
        const place = { last, inLink, from: blockStart(), desk: settings.desk };
        return isEvidenceMark(mark) ? markEvidence(inner, mark, place) : markUp(inner, mark, place);
      },
      markup`${content}`,
    );
  };
  return {
    text: (tokens, index) => run(contentOf(tokens, index), tokens, index).source,
    code_inline: (tokens, index) => markup`<code>${run(contentOf(tokens, index), tokens, index)}</code>`.source,
    mark_edge: (tokens, index) => {
      active = edgeOf(tokens[index])?.active ?? [];
      return '';
    },
    link_open: (tokens, index) => {
      inLink = true;
      const address = String(tokens[index]?.attrGet('href') ?? '');
      isDropped = !settings.placed && !isForReaders(address);
      return isDropped ? '' : linkOpen(tokens[index]);
    },
    link_close: () => {
      inLink = false;
      return isDropped ? '' : '</a>';
    },
    footnote_ref: (tokens, index) => {
      const number = contentOf(tokens, index);
      return markup`<sup><a href="#footnote-${number}" role="doc-noteref">${number}</a></sup>`.source;
    },
    image: (tokens, index, options, env, renderer) => {
      const alt = renderer.renderInlineAsText(tokens[index]?.children ?? [], options, env);
      return picture(String(tokens[index]?.attrGet('src') ?? ''), alt, inLink, settings).source;
    },
    html_inline: (tokens, index) => markup`${contentOf(tokens, index)}`.source,
  };
}

function contentOf(tokens: readonly Token[], index: number): string {
  return tokens[index]?.content ?? '';
}

function edgeOf(token: Token | undefined): MarkEdge | undefined {
  return token?.type === 'mark_edge' ? (token.meta as unknown as MarkEdge) : undefined;
}

/** Whether a run of words is the last of its mark: only closing tags stand between it and the edge. */
function endsAfter(tokens: readonly Token[], index: number, mark: Mark): boolean {
  let next = index + 1;
  while (tokens[next]?.nesting === -1) next++;
  return edgeOf(tokens[next])?.ended.includes(mark) === true;
}

const looks: Readonly<Record<FindingMark['kind'], { glyph: GlyphName; label: Message }>> = {
  placeholder: { glyph: 'missing', label: say`still to be written` },
  error: { glyph: 'error', label: say`error` },
  warning: { glyph: 'query', label: say`to look at` },
};

function markUp(inner: Html, mark: DatelineMark | FindingMark, { last, from, desk }: RunPlace): Html {
  if (mark.kind === 'dateline') return markup`<span class="dateline">${inner}</span>`;
  const { glyph: name, label } = looks[mark.kind];
  const place = markup`class="mark" data-mark="${mark.kind}" data-place="${placeFrom(mark, from)}" title="${mark.message}"`;
  if (!last) return markup`<span ${place}>${inner}</span>`;
  const [head, tail] = splitTail(inner);
  const end = markup`<span class="tail">${tail}${glyph(name)}</span><span class="vh" lang="${desk.language}">, ${desk.tell(label)}</span>`;
  return markup`<span ${place} role="button" tabindex="0">${head}${end}</span>`;
}

function linkOpen(token: Token | undefined): string {
  const href = safeHref(String(token?.attrGet('href') ?? ''));
  const title = token?.attrGet('title') ?? undefined;
  const titled = title === undefined ? nothing : markup` title="${String(title)}"`;
  return (href === undefined ? markup`<a${titled}>` : markup`<a href="${href}"${titled}>`).source;
}

/** A picture from elsewhere is never loaded: it would tell its host who is reading which draft, and it can change after the check. */
function picture(source: string, alt: string, inLink: boolean, settings: InlineSettings): Html {
  const shown = isSafePicture(source) ? source : isRelativePath(source) ? settings.resolveImage(source) : undefined;
  if (shown !== undefined) return markup`<img src="${shown}" alt="${alt}" />`;
  const words = markup`<span class="picture">${alt.trim() === '' ? settings.words.picture : alt}</span>`;
  const address = webHref(source);
  return address === undefined || inLink ? words : markup`<a href="${address}">${words}</a>`;
}
