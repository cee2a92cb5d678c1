import type { Article } from '../../article/types.js';
import type { KnownText } from '../../text/knownText.js';
import type { Span } from '../../text/span.js';
import { withoutComments } from './comments.js';
import { blanked } from '../../article/prose.js';

/** An address for comparison: without fragment and final slash. Undefined when it is not one of http or https. */
export function comparableUrl(url: string): string | undefined {
  const address = url.trim();
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const parsed = new URL(address);
  parsed.hash = '';
  return parsed.href.replace(/\/(?=\?|$)/, '');
}

/**
 * The addresses that the body names, in links or bare, for comparison with {@link comparableUrl}. Code and comments do not count. Where Markdown
 * and punctuation leave open where an address ends, each way of reading it is there.
 *
 * @param within the body, when absent.
 */
export function findUrls(article: Article, within?: Span): Set<string> {
  if (within) return urlsIn(readable(article, within.start, within.end));
  return new Set(article.blocks.flatMap(({ kind, source }) => (kind === 'code' ? [] : [...source.read(urlsOfBlock)])));
}

function urlsOfBlock({ words }: KnownText): ReadonlySet<string> {
  return urlsIn(withoutComments(words));
}

function urlsIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/https?:\/\/[^\s<>"”]+/gi)) {
    for (const reading of readings(match[0])) {
      const url = comparableUrl(reading);
      if (url !== undefined) found.add(url);
    }
  }
  return found;
}

function readable(article: Article, start: number, end: number): string {
  const code = article.blocks
    .filter(({ kind, span }) => kind === 'code' && span.start < end && span.end > start)
    .map(({ span }) => ({ start: Math.max(0, span.start - start), end: Math.min(span.end, end) - start }));
  return withoutComments(blanked(article.text.slice(start, end), code));
}

const longestUrl = 4000;

function readings(found: string): Set<string> {
  const whole = found.slice(0, longestUrl).replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  const forms = [
    whole,
    upTo(whole, whole.indexOf(')')),
    upTo(whole, whole.lastIndexOf(')')),
    upTo(whole, whole.indexOf(']')),
  ];
  return new Set(forms.flatMap(form => [form, withoutPunctuation(form)]));
}

function upTo(words: string, end: number): string {
  return end < 0 ? words : words.slice(0, end);
}

function withoutPunctuation(words: string): string {
  let end = words.length;
  while (end > 0 && ".,;:!?*_'’)]".includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}
