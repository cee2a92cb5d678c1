import type { ReadoutInput } from '../readoutFrom.js';
import type { FeedItem } from './types.js';

/** What a feed holds of a release as a page or a text to be imported; undefined when it holds none of it. */
export function itemPage({ title, url, content }: FeedItem): ReadoutInput | undefined {
  if (!content) return undefined;
  const text = content.isHtml
    ? `<!DOCTYPE html><html><head><title>${escaped(title)}</title></head><body><main>${heading(title)}${content.text}</main></body></html>`
    : [title, content.text].filter(Boolean).join('\n\n');
  return { text, url };
}

function heading(title: string): string {
  return title === '' ? '' : `<h1>${escaped(title)}</h1>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
